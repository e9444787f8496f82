variable "project" {
  description = "Short name that names of resources start with."
  type        = string
  default     = "administrati"

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

variable "shop_key_public_key" {
  description = "Public half of the key pair shop-key, such as ssh-ed25519 followed by the key."
  type        = string
}

variable "shop_ami" {
  description = "Machine image of Machine image."
  type        = string
  default     = "ami-0f1e2d3c4b5a69788"
}
