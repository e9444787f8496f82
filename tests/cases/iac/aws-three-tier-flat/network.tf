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

# App subnet A (app-a)
resource "aws_subnet" "app_a" {
  vpc_id            = aws_vpc.shop_vpc.id
  cidr_block        = "10.0.20.0/24"
  availability_zone = "${var.region}a"

  tags = { Name = "${local.name}-app-a" }
}

# App subnet C (app-c)
resource "aws_subnet" "app_c" {
  vpc_id            = aws_vpc.shop_vpc.id
  cidr_block        = "10.0.21.0/24"
  availability_zone = "${var.region}c"

  tags = { Name = "${local.name}-app-c" }
}

# Data subnet A (data-a)
resource "aws_subnet" "data_a" {
  vpc_id            = aws_vpc.shop_vpc.id
  cidr_block        = "10.0.30.0/24"
  availability_zone = "${var.region}a"

  tags = { Name = "${local.name}-data-a" }
}

# Data subnet C (data-c)
resource "aws_subnet" "data_c" {
  vpc_id            = aws_vpc.shop_vpc.id
  cidr_block        = "10.0.31.0/24"
  availability_zone = "${var.region}c"

  tags = { Name = "${local.name}-data-c" }
}

# Public subnet A (public-a)
resource "aws_subnet" "public_a" {
  vpc_id                  = aws_vpc.shop_vpc.id
  cidr_block              = "10.0.0.0/24"
  availability_zone       = "${var.region}a"
  map_public_ip_on_launch = true

  tags = { Name = "${local.name}-public-a" }
}

# Public subnet C (public-c)
resource "aws_subnet" "public_c" {
  vpc_id                  = aws_vpc.shop_vpc.id
  cidr_block              = "10.0.1.0/24"
  availability_zone       = "${var.region}c"
  map_public_ip_on_launch = true

  tags = { Name = "${local.name}-public-c" }
}

# Web subnet A (web-a)
resource "aws_subnet" "web_a" {
  vpc_id            = aws_vpc.shop_vpc.id
  cidr_block        = "10.0.10.0/24"
  availability_zone = "${var.region}a"

  tags = { Name = "${local.name}-web-a" }
}

# Web subnet C (web-c)
resource "aws_subnet" "web_c" {
  vpc_id            = aws_vpc.shop_vpc.id
  cidr_block        = "10.0.11.0/24"
  availability_zone = "${var.region}c"

  tags = { Name = "${local.name}-web-c" }
}

# Elastic IP A (eip-a)
resource "aws_eip" "eip_a" {
  domain = "vpc"

  tags = { Name = "${local.name}-eip-a" }

  depends_on = [aws_internet_gateway.igw]
}

# Elastic IP C (eip-c)
resource "aws_eip" "eip_c" {
  domain = "vpc"

  tags = { Name = "${local.name}-eip-c" }

  depends_on = [aws_internet_gateway.igw]
}

# NAT gateway A (nat-a)
resource "aws_nat_gateway" "nat_a" {
  subnet_id     = aws_subnet.public_a.id
  allocation_id = aws_eip.eip_a.id

  tags = { Name = "${local.name}-nat-a" }

  depends_on = [aws_internet_gateway.igw]
}

# NAT gateway C (nat-c)
resource "aws_nat_gateway" "nat_c" {
  subnet_id     = aws_subnet.public_c.id
  allocation_id = aws_eip.eip_c.id

  tags = { Name = "${local.name}-nat-c" }

  depends_on = [aws_internet_gateway.igw]
}

# private-rt-a
resource "aws_route_table" "private_rt_a" {
  vpc_id = aws_vpc.shop_vpc.id

  tags = { Name = "${local.name}-private-rt-a" }
}

resource "aws_route" "private_rt_a_default" {
  route_table_id         = aws_route_table.private_rt_a.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_a.id
}

# private-rt-c
resource "aws_route_table" "private_rt_c" {
  vpc_id = aws_vpc.shop_vpc.id

  tags = { Name = "${local.name}-private-rt-c" }
}

resource "aws_route" "private_rt_c_default" {
  route_table_id         = aws_route_table.private_rt_c.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_c.id
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

resource "aws_route_table_association" "app_a" {
  subnet_id      = aws_subnet.app_a.id
  route_table_id = aws_route_table.private_rt_a.id
}

resource "aws_route_table_association" "app_c" {
  subnet_id      = aws_subnet.app_c.id
  route_table_id = aws_route_table.private_rt_c.id
}

resource "aws_route_table_association" "data_a" {
  subnet_id      = aws_subnet.data_a.id
  route_table_id = aws_route_table.private_rt_a.id
}

resource "aws_route_table_association" "data_c" {
  subnet_id      = aws_subnet.data_c.id
  route_table_id = aws_route_table.private_rt_c.id
}

resource "aws_route_table_association" "public_a" {
  subnet_id      = aws_subnet.public_a.id
  route_table_id = aws_route_table.public_rt.id
}

resource "aws_route_table_association" "public_c" {
  subnet_id      = aws_subnet.public_c.id
  route_table_id = aws_route_table.public_rt.id
}

resource "aws_route_table_association" "web_a" {
  subnet_id      = aws_subnet.web_a.id
  route_table_id = aws_route_table.private_rt_a.id
}

resource "aws_route_table_association" "web_c" {
  subnet_id      = aws_subnet.web_c.id
  route_table_id = aws_route_table.private_rt_c.id
}
