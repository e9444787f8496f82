# Route 53 (dns)
resource "aws_route53_zone" "dns" {
  name = "shop.example.com"

  tags = { Name = "${local.name}-dns" }
}

resource "aws_route53_record" "dns_cdn" {
  zone_id = aws_route53_zone.dns.id
  name    = "shop.example.com"
  type    = "A"

  alias {
    name                   = aws_cloudfront_distribution.cdn.domain_name
    zone_id                = aws_cloudfront_distribution.cdn.hosted_zone_id
    evaluate_target_health = false
  }
}

resource "aws_route53_record" "dns_cdn_ipv6" {
  zone_id = aws_route53_zone.dns.id
  name    = "shop.example.com"
  type    = "AAAA"

  alias {
    name                   = aws_cloudfront_distribution.cdn.domain_name
    zone_id                = aws_cloudfront_distribution.cdn.hosted_zone_id
    evaluate_target_health = false
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

# TLS certificate (cdn-cert)
resource "aws_acm_certificate" "cdn_cert" {
  provider = aws.us_east_1

  domain_name       = "shop.example.com"
  validation_method = "DNS"

  tags = { Name = "${local.name}-cdn-cert" }

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_route53_record" "cdn_cert_validation" {
  for_each = {
    for option in aws_acm_certificate.cdn_cert.domain_validation_options : option.domain_name => option
  }
  zone_id         = aws_route53_zone.dns.id
  name            = each.value.resource_record_name
  type            = each.value.resource_record_type
  records         = [each.value.resource_record_value]
  ttl             = 60
  allow_overwrite = true
}

resource "aws_acm_certificate_validation" "cdn_cert" {
  provider = aws.us_east_1

  certificate_arn         = aws_acm_certificate.cdn_cert.arn
  validation_record_fqdns = [for record in aws_route53_record.cdn_cert_validation : record.fqdn]
}
