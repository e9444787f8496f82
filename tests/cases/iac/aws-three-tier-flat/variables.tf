variable "project" {
  description = "Short name that names of resources start with."
  type        = string
  default     = "aws-three"

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{1,11}$", var.project))
    error_message = "Use 2 to 12 lower-case letters, digits or hyphens, starting with a letter."
  }
}

variable "environment" {
  description = "Deployment environment."
  type        = string
  default     = "prod"

  validation {
    condition     = can(regex("^[a-z][a-z0-9]{0,5}$", var.environment))
    error_message = "Use 1 to 6 lower-case letters or digits, starting with a letter."
  }
}

variable "region" {
  description = "AWS region of everything that names no other."
  type        = string
  default     = "ap-northeast-2"
}

variable "ami_app_ssm_parameter" {
  description = "SSM parameter that holds the id of the machine image of ami-app."
  type        = string
  default     = "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64"
}

variable "ami_web_ssm_parameter" {
  description = "SSM parameter that holds the id of the machine image of ami-web."
  type        = string
  default     = "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64"
}
