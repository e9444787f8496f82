# web-tg
resource "aws_lb_target_group" "web_tg" {
  name_prefix = "web-t-"
  port        = 80
  protocol    = "HTTP"
  vpc_id      = aws_vpc.shop_vpc.id
  target_type = "instance"

  health_check {
    path    = "/health"
    matcher = "200-399"
  }

  tags = { Name = "${local.name}-web-tg" }

  lifecycle {
    create_before_destroy = true
  }
}

# Web ALB (alb)
resource "aws_lb" "alb" {
  name                       = "${local.name}-alb"
  load_balancer_type         = "application"
  internal                   = false
  security_groups            = [aws_security_group.elb_sg.id]
  subnets                    = [aws_subnet.public_a.id, aws_subnet.public_c.id]
  drop_invalid_header_fields = true

  tags = { Name = "${local.name}-alb" }

  depends_on = [aws_internet_gateway.igw]
}

resource "aws_lb_listener" "alb_https" {
  load_balancer_arn = aws_lb.alb.arn
  port              = 443
  protocol          = "HTTPS"
  ssl_policy        = "ELBSecurityPolicy-TLS13-1-2-2021-06"
  certificate_arn   = aws_acm_certificate_validation.shop_cert.certificate_arn

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.web_tg.arn
  }
}
