# Shop VPC (shop-vpc)
resource "aws_vpc" "shop_vpc" {
  cidr_block           = "10.0.0.0/16"
  enable_dns_support   = true
  enable_dns_hostnames = true

  tags = { Name = "${local.name}-shop-vpc" }
}

# Internet gateway (igw)
resource "aws_internet_gateway" "igw" {
  vpc_id = aws_vpc.shop_vpc.id

  tags = { Name = "${local.name}-igw" }
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

resource "aws_subnet" "public" {
  for_each = {
    a = "10.0.0.0/24" # Public subnet A (public-a)
  }

  vpc_id                  = aws_vpc.shop_vpc.id
  cidr_block              = each.value
  availability_zone       = "${var.region}${each.key}"
  map_public_ip_on_launch = true

  tags = { Name = "${local.name}-public-${each.key}" }
}

# Elastic IP (bastion-eip)
resource "aws_eip" "bastion_eip" {
  domain = "vpc"

  tags = { Name = "${local.name}-bastion-eip" }

  depends_on = [aws_internet_gateway.igw]
}

resource "aws_eip_association" "bastion_eip" {
  allocation_id = aws_eip.bastion_eip.id
  instance_id   = aws_instance.bastion.id
}

# Elastic IP (web-eip)
resource "aws_eip" "web_eip" {
  domain = "vpc"

  tags = { Name = "${local.name}-web-eip" }

  depends_on = [aws_internet_gateway.igw]
}

resource "aws_eip_association" "web_eip" {
  allocation_id = aws_eip.web_eip.id
  instance_id   = aws_instance.web.id
}

# data-rt
resource "aws_route_table" "data_rt" {
  vpc_id = aws_vpc.shop_vpc.id

  tags = { Name = "${local.name}-data-rt" }
}

# public-rt
resource "aws_route_table" "public_rt" {
  vpc_id = aws_vpc.shop_vpc.id

  tags = { Name = "${local.name}-public-rt" }
}

resource "aws_route" "public_rt_default" {
  route_table_id         = aws_route_table.public_rt.id
  destination_cidr_block = "0.0.0.0/0"
  gateway_id             = aws_internet_gateway.igw.id
}

resource "aws_route_table_association" "data" {
  for_each = toset([
    "a", # Data subnet A (data-a)
    "c", # Data subnet C (data-c)
  ])

  subnet_id      = aws_subnet.data[each.key].id
  route_table_id = aws_route_table.data_rt.id
}

resource "aws_route_table_association" "public" {
  for_each = toset([
    "a", # Public subnet A (public-a)
  ])

  subnet_id      = aws_subnet.public[each.key].id
  route_table_id = aws_route_table.public_rt.id
}
