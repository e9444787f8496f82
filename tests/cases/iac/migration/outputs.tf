output "shop_vpc_id" {
  description = "Id of the VPC."
  value       = aws_vpc.shop_vpc.id
}

output "target_db_endpoint" {
  description = "Host name of Target database."
  value       = aws_db_instance.target_db.endpoint
}
