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

resource "aws_subnet" "app" {
  for_each = {
    a = "10.0.20.0/24" # App subnet A (app-a)
    c = "10.0.21.0/24" # App subnet C (app-c)
  }

  vpc_id            = aws_vpc.shop_vpc.id
  cidr_block        = each.value
  availability_zone = "${var.region}${each.key}"

  tags = { Name = "${local.name}-app-${each.key}" }
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
    c = "10.0.1.0/24" # Public subnet C (public-c)
  }

  vpc_id                  = aws_vpc.shop_vpc.id
  cidr_block              = each.value
  availability_zone       = "${var.region}${each.key}"
  map_public_ip_on_launch = true

  tags = { Name = "${local.name}-public-${each.key}" }
}

resource "aws_subnet" "web" {
  for_each = {
    a = "10.0.10.0/24" # Web subnet A (web-a)
    c = "10.0.11.0/24" # Web subnet C (web-c)
  }

  vpc_id            = aws_vpc.shop_vpc.id
  cidr_block        = each.value
  availability_zone = "${var.region}${each.key}"

  tags = { Name = "${local.name}-web-${each.key}" }
}

resource "aws_eip" "eip" {
  for_each = toset([
    "a", # Elastic IP A (eip-a)
    "c", # Elastic IP C (eip-c)
  ])

  domain = "vpc"

  tags = { Name = "${local.name}-eip-${each.key}" }

  depends_on = [aws_internet_gateway.igw]
}

resource "aws_nat_gateway" "nat" {
  for_each = toset([
    "a", # NAT gateway A (nat-a)
    "c", # NAT gateway C (nat-c)
  ])

  subnet_id     = aws_subnet.public[each.key].id
  allocation_id = aws_eip.eip[each.key].id

  tags = { Name = "${local.name}-nat-${each.key}" }

  depends_on = [aws_internet_gateway.igw]
}

resource "aws_route_table" "private_rt" {
  for_each = toset([
    "a", # private-rt-a
    "c", # private-rt-c
  ])

  vpc_id = aws_vpc.shop_vpc.id

  tags = { Name = "${local.name}-private-rt-${each.key}" }
}

resource "aws_route" "private_rt_default" {
  for_each = toset([
    "a", # private-rt-a
    "c", # private-rt-c
  ])

  route_table_id         = aws_route_table.private_rt[each.key].id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat[each.key].id
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

resource "aws_route_table_association" "app" {
  for_each = toset([
    "a", # App subnet A (app-a)
    "c", # App subnet C (app-c)
  ])

  subnet_id      = aws_subnet.app[each.key].id
  route_table_id = aws_route_table.private_rt[each.key].id
}

resource "aws_route_table_association" "data" {
  for_each = toset([
    "a", # Data subnet A (data-a)
    "c", # Data subnet C (data-c)
  ])

  subnet_id      = aws_subnet.data[each.key].id
  route_table_id = aws_route_table.private_rt[each.key].id
}

resource "aws_route_table_association" "public" {
  for_each = toset([
    "a", # Public subnet A (public-a)
    "c", # Public subnet C (public-c)
  ])

  subnet_id      = aws_subnet.public[each.key].id
  route_table_id = aws_route_table.public_rt.id
}

resource "aws_route_table_association" "web" {
  for_each = toset([
    "a", # Web subnet A (web-a)
    "c", # Web subnet C (web-c)
  ])

  subnet_id      = aws_subnet.web[each.key].id
  route_table_id = aws_route_table.private_rt[each.key].id
}
