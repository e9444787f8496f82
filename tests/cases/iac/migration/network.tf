# Shop VPC (shop-vpc)
resource "aws_vpc" "shop_vpc" {
  cidr_block           = "10.0.0.0/16"
  enable_dns_support   = true
  enable_dns_hostnames = true

  tags = { Name = "${local.name}-shop-vpc" }
}

resource "aws_subnet" "data" {
  for_each = {
    a = "10.0.30.0/24" # Data subnet A (data-a)
    c = "10.0.31.0/24" # Data subnet C (data-c)
  }

  vpc_id            = aws_vpc.shop_vpc.id
  cidr_block        = each.value
  availability_zone = "${var.region}${each.key}"

  tags = { Name = "${local.name}-data-${each.key}" }
}

# VPN gateway (vgw)
resource "aws_vpn_gateway" "vgw" {
  vpc_id          = aws_vpc.shop_vpc.id
  amazon_side_asn = 64512

  tags = { Name = "${local.name}-vgw" }
}

resource "aws_customer_gateway" "vgw" {
  bgp_asn    = 65000
  ip_address = "203.0.113.1"
  type       = "ipsec.1"

  tags = { Name = "${local.name}-vgw-customer" }
}

resource "aws_vpn_connection" "vgw" {
  vpn_gateway_id      = aws_vpn_gateway.vgw.id
  customer_gateway_id = aws_customer_gateway.vgw.id
  type                = "ipsec.1"
  static_routes_only  = true

  tags = { Name = "${local.name}-vgw" }
}

resource "aws_vpn_connection_route" "vgw_10_50_0_0_16" {
  vpn_connection_id      = aws_vpn_connection.vgw.id
  destination_cidr_block = "10.50.0.0/16"
}

# data-rt
resource "aws_route_table" "data_rt" {
  vpc_id = aws_vpc.shop_vpc.id

  tags = { Name = "${local.name}-data-rt" }
}

resource "aws_route" "data_rt_10_50_0_0_16" {
  route_table_id         = aws_route_table.data_rt.id
  destination_cidr_block = "10.50.0.0/16"
  gateway_id             = aws_vpn_gateway.vgw.id
}

resource "aws_route_table_association" "data" {
  for_each = toset([
    "a", # Data subnet A (data-a)
    "c", # Data subnet C (data-c)
  ])

  subnet_id      = aws_subnet.data[each.key].id
  route_table_id = aws_route_table.data_rt.id
}
