# app-sg
resource "aws_security_group" "app_sg" {
  name_prefix = "${local.name}-app-sg-"
  description = "app-sg"
  vpc_id      = aws_vpc.shop_vpc.id

  tags = { Name = "${local.name}-app-sg" }

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_vpc_security_group_ingress_rule" "app_sg_8080_web_sg" {
  security_group_id            = aws_security_group.app_sg.id
  ip_protocol                  = "tcp"
  from_port                    = 8080
  to_port                      = 8080
  referenced_security_group_id = aws_security_group.web_sg.id
}

resource "aws_vpc_security_group_egress_rule" "app_sg_to_anywhere" {
  security_group_id = aws_security_group.app_sg.id
  ip_protocol       = "-1"
  cidr_ipv4         = "0.0.0.0/0"
}

# ec2-sg (admin) (ec2-sg)
resource "aws_security_group" "ec2_sg" {
  name_prefix = "${local.name}-ec2-sg-"
  description = "ec2-sg (admin)"
  vpc_id      = aws_vpc.shop_vpc.id

  tags = { Name = "${local.name}-ec2-sg" }

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_vpc_security_group_ingress_rule" "ec2_sg_22_203_0_113_0_24" {
  security_group_id = aws_security_group.ec2_sg.id
  description       = "office"
  ip_protocol       = "tcp"
  from_port         = 22
  to_port           = 22
  cidr_ipv4         = "203.0.113.0/24"
}

resource "aws_vpc_security_group_egress_rule" "ec2_sg_to_anywhere" {
  security_group_id = aws_security_group.ec2_sg.id
  ip_protocol       = "-1"
  cidr_ipv4         = "0.0.0.0/0"
}

# elb-sg
resource "aws_security_group" "elb_sg" {
  name_prefix = "${local.name}-elb-sg-"
  description = "elb-sg"
  vpc_id      = aws_vpc.shop_vpc.id

  tags = { Name = "${local.name}-elb-sg" }

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_vpc_security_group_ingress_rule" "elb_sg_443_anywhere" {
  security_group_id = aws_security_group.elb_sg.id
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_ipv4         = "0.0.0.0/0"
}

resource "aws_vpc_security_group_egress_rule" "elb_sg_to_anywhere" {
  security_group_id = aws_security_group.elb_sg.id
  ip_protocol       = "-1"
  cidr_ipv4         = "0.0.0.0/0"
}

# rds-sg
resource "aws_security_group" "rds_sg" {
  name_prefix = "${local.name}-rds-sg-"
  description = "rds-sg"
  vpc_id      = aws_vpc.shop_vpc.id

  tags = { Name = "${local.name}-rds-sg" }

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_vpc_security_group_ingress_rule" "rds_sg_3306_app_sg" {
  security_group_id            = aws_security_group.rds_sg.id
  ip_protocol                  = "tcp"
  from_port                    = 3306
  to_port                      = 3306
  referenced_security_group_id = aws_security_group.app_sg.id
}

resource "aws_vpc_security_group_egress_rule" "rds_sg_to_anywhere" {
  security_group_id = aws_security_group.rds_sg.id
  ip_protocol       = "-1"
  cidr_ipv4         = "0.0.0.0/0"
}

# web-sg
resource "aws_security_group" "web_sg" {
  name_prefix = "${local.name}-web-sg-"
  description = "web-sg"
  vpc_id      = aws_vpc.shop_vpc.id

  tags = { Name = "${local.name}-web-sg" }

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_vpc_security_group_ingress_rule" "web_sg_80_elb_sg" {
  security_group_id            = aws_security_group.web_sg.id
  ip_protocol                  = "tcp"
  from_port                    = 80
  to_port                      = 80
  referenced_security_group_id = aws_security_group.elb_sg.id
}

resource "aws_vpc_security_group_egress_rule" "web_sg_to_anywhere" {
  security_group_id = aws_security_group.web_sg.id
  ip_protocol       = "-1"
  cidr_ipv4         = "0.0.0.0/0"
}
