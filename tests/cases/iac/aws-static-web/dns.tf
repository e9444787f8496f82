# Route 53 (dns)
resource "aws_route53_zone" "dns" {
  name = "shop.example.com"

  tags = { Name = "${local.name}-dns" }
}

resource "aws_route53_record" "dns_site_bucket" {
  zone_id = aws_route53_zone.dns.id
  name    = "shop.example.com"
  type    = "A"

  alias {
    name                   = aws_s3_bucket_website_configuration.site_bucket.website_domain
    zone_id                = aws_s3_bucket.site_bucket.hosted_zone_id
    evaluate_target_health = false
  }
}

resource "aws_route53_record" "dns_alb" {
  zone_id = aws_route53_zone.dns.id
  name    = "alb.shop.example.com"
  type    = "A"

  alias {
    name                   = aws_lb.alb.dns_name
    zone_id                = aws_lb.alb.zone_id
    evaluate_target_health = true
  }
}

# TLS certificate (alb-cert)
resource "aws_acm_certificate" "alb_cert" {
  domain_name       = "api.example.com"
  validation_method = "DNS"

  tags = { Name = "${local.name}-alb-cert" }

  lifecycle {
    create_before_destroy = true
  }
}
