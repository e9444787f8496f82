output "shop_vpc_id" {
  description = "Id of the VPC."
  value       = aws_vpc.shop_vpc.id
}

output "bastion_public_ip" {
  description = "Public address of Bastion host."
  value       = aws_eip.bastion_eip.public_ip
}

output "db_endpoint" {
  description = "Host name of Orders DB."
  value       = aws_db_instance.db.endpoint
}
