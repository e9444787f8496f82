# node-sg
resource "aws_security_group" "node_sg" {
  name_prefix = "${local.name}-node-sg-"
  description = "node-sg"
  vpc_id      = aws_vpc.shop_vpc.id

  tags = { Name = "${local.name}-node-sg" }

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_vpc_security_group_ingress_rule" "node_sg_8080_10_0_0_0_16" {
  security_group_id = aws_security_group.node_sg.id
  ip_protocol       = "tcp"
  from_port         = 8080
  to_port           = 8080
  cidr_ipv4         = "10.0.0.0/16"
}

resource "aws_vpc_security_group_ingress_rule" "node_sg_3306_node_sg" {
  security_group_id            = aws_security_group.node_sg.id
  ip_protocol                  = "tcp"
  from_port                    = 3306
  to_port                      = 3306
  referenced_security_group_id = aws_security_group.node_sg.id
}

resource "aws_vpc_security_group_ingress_rule" "node_sg_10250_10_0_0_0_16" {
  security_group_id = aws_security_group.node_sg.id
  description       = "kubelet"
  ip_protocol       = "tcp"
  from_port         = 10250
  to_port           = 10250
  cidr_ipv4         = "10.0.0.0/16"
}

resource "aws_vpc_security_group_egress_rule" "node_sg_to_anywhere" {
  security_group_id = aws_security_group.node_sg.id
  ip_protocol       = "-1"
  cidr_ipv4         = "0.0.0.0/0"
}
