variable "project" {
  description = "Short name that names of resources start with."
  type        = string
  default     = "kubernetes"

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
