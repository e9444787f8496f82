data "aws_ssm_parameter" "ami_app" {
  name = var.ami_app_ssm_parameter
}
