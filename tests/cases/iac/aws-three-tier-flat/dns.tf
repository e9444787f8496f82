# Route 53 (dns)
resource "aws_route53_zone" "dns" {
  name = "shop.example.com"

  tags = { Name = "${local.name}-dns" }
}

resource "aws_route53_record" "dns_alb" {
  zone_id = aws_route53_zone.dns.id
  name    = "shop.example.com"
  type    = "A"

  alias {
    name                   = aws_lb.alb.dns_name
    zone_id                = aws_lb.alb.zone_id
    evaluate_target_health = true
  }
}

# TLS certificate (shop-cert)
resource "aws_acm_certificate" "shop_cert" {
  domain_name       = "shop.example.com"
  validation_method = "DNS"

  tags = { Name = "${local.name}-shop-cert" }

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_route53_record" "shop_cert_validation" {
  for_each = {
    for option in aws_acm_certificate.shop_cert.domain_validation_options : option.domain_name => option
  }
  zone_id         = aws_route53_zone.dns.id
  name            = each.value.resource_record_name
  type            = each.value.resource_record_type
  records         = [each.value.resource_record_value]
  ttl             = 60
  allow_overwrite = true
}

resource "aws_acm_certificate_validation" "shop_cert" {
  certificate_arn         = aws_acm_certificate.shop_cert.arn
  validation_record_fqdns = [for record in aws_route53_record.shop_cert_validation : record.fqdn]
}
