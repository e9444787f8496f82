# bastion-sg
resource "aws_security_group" "bastion_sg" {
  name_prefix = "${local.name}-bastion-sg-"
  description = "bastion-sg"
  vpc_id      = aws_vpc.shop_vpc.id

  tags = { Name = "${local.name}-bastion-sg" }

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_vpc_security_group_ingress_rule" "bastion_sg_22_anywhere" {
  security_group_id = aws_security_group.bastion_sg.id
  description       = "to be narrowed to the office"
  ip_protocol       = "tcp"
  from_port         = 22
  to_port           = 22
  cidr_ipv4         = "0.0.0.0/0"
}

resource "aws_vpc_security_group_egress_rule" "bastion_sg_to_anywhere" {
  security_group_id = aws_security_group.bastion_sg.id
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

resource "aws_vpc_security_group_ingress_rule" "rds_sg_3306_web_sg" {
  security_group_id            = aws_security_group.rds_sg.id
  ip_protocol                  = "tcp"
  from_port                    = 3306
  to_port                      = 3306
  referenced_security_group_id = aws_security_group.web_sg.id
}

resource "aws_vpc_security_group_ingress_rule" "rds_sg_3306_10_0_0_0_16" {
  security_group_id = aws_security_group.rds_sg.id
  description       = "left over from a test"
  ip_protocol       = "tcp"
  from_port         = 3306
  to_port           = 3306
  cidr_ipv4         = "10.0.0.0/16"
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

resource "aws_vpc_security_group_ingress_rule" "web_sg_443_anywhere" {
  security_group_id = aws_security_group.web_sg.id
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_ipv4         = "0.0.0.0/0"
}

resource "aws_vpc_security_group_ingress_rule" "web_sg_22_bastion_sg" {
  security_group_id            = aws_security_group.web_sg.id
  ip_protocol                  = "tcp"
  from_port                    = 22
  to_port                      = 22
  referenced_security_group_id = aws_security_group.bastion_sg.id
}

resource "aws_vpc_security_group_egress_rule" "web_sg_to_anywhere" {
  security_group_id = aws_security_group.web_sg.id
  ip_protocol       = "-1"
  cidr_ipv4         = "0.0.0.0/0"
}
