# dms-sg
resource "aws_security_group" "dms_sg" {
  name_prefix = "${local.name}-dms-sg-"
  description = "dms-sg"
  vpc_id      = aws_vpc.shop_vpc.id

  tags = { Name = "${local.name}-dms-sg" }

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_vpc_security_group_egress_rule" "dms_sg_to_anywhere" {
  security_group_id = aws_security_group.dms_sg.id
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

resource "aws_vpc_security_group_ingress_rule" "rds_sg_3306_dms_sg" {
  security_group_id            = aws_security_group.rds_sg.id
  ip_protocol                  = "tcp"
  from_port                    = 3306
  to_port                      = 3306
  referenced_security_group_id = aws_security_group.dms_sg.id
}

resource "aws_vpc_security_group_egress_rule" "rds_sg_to_anywhere" {
  security_group_id = aws_security_group.rds_sg.id
  ip_protocol       = "-1"
  cidr_ipv4         = "0.0.0.0/0"
}
