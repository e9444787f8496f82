variable "project" {
  description = "Short name that names of resources start with."
  type        = string
  default     = "migration"

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

variable "create_dms_vpc_role" {
  description = "Create dms-vpc-role, which DMS needs; false where the account has it already."
  type        = bool
  default     = true
}

variable "dms_source_address" {
  description = "Address of source-db."
  type        = string
  default     = "10.50.2.11"
}

variable "dms_source_username" {
  description = "User of the migration in source-db."
  type        = string
}

variable "dms_source_password" {
  description = "Password of that user in source-db."
  type        = string
  sensitive   = true
}

variable "dms_target_username" {
  description = "User of the migration in target-db."
  type        = string
}

variable "dms_target_password" {
  description = "Password of that user in target-db."
  type        = string
  sensitive   = true
}
