output "shop_vpc_id" {
  description = "Id of the VPC."
  value       = aws_vpc.shop_vpc.id
}
