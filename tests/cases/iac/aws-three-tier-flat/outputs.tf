output "shop_vpc_id" {
  description = "Id of the VPC."
  value       = aws_vpc.shop_vpc.id
}

output "dns_name_servers" {
  description = "Name servers to delegate shop.example.com to."
  value       = aws_route53_zone.dns.name_servers
}

output "alb_dns_name" {
  description = "DNS name of Web ALB."
  value       = aws_lb.alb.dns_name
}

output "db_endpoint" {
  description = "Host name of Orders DB."
  value       = aws_db_instance.db.endpoint
}
