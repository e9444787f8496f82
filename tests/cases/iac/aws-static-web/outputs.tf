output "shop_vpc_id" {
  description = "Id of the VPC."
  value       = aws_vpc.shop_vpc.id
}

output "dns_name_servers" {
  description = "Name servers to delegate shop.example.com to."
  value       = aws_route53_zone.dns.name_servers
}

output "alb_dns_name" {
  description = "DNS name of API ALB."
  value       = aws_lb.alb.dns_name
}

output "db_endpoint" {
  description = "Host name of Orders DB."
  value       = aws_db_instance.db.endpoint
}

output "site_bucket_website" {
  description = "Address of the website in Static site."
  value       = aws_s3_bucket_website_configuration.site_bucket.website_endpoint
}
