data "aws_ssm_parameter" "ami_app" {
  name = var.ami_app_ssm_parameter
}

data "aws_ssm_parameter" "ami_web" {
  name = var.ami_web_ssm_parameter
}
