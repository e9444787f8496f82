# Key pair (shop-key)
resource "aws_key_pair" "shop_key" {
  key_name   = "shop-key"
  public_key = var.shop_key_public_key

  tags = { Name = "${local.name}-shop-key" }
}

# Bastion host (bastion)
resource "aws_instance" "bastion" {
  ami                    = var.shop_ami
  instance_type          = "t3.micro"
  subnet_id              = aws_subnet.public["a"].id
  private_ip             = "10.0.0.21"
  vpc_security_group_ids = [aws_security_group.bastion_sg.id]
  key_name               = aws_key_pair.shop_key.key_name

  metadata_options {
    http_tokens   = "required"
    http_endpoint = "enabled"
  }

  root_block_device {
    volume_type = "gp3"
    encrypted   = true
  }

  tags = { Name = "${local.name}-bastion" }

  lifecycle {
    ignore_changes = [ami]
  }
}

# Web server (web)
resource "aws_instance" "web" {
  ami                    = var.shop_ami
  instance_type          = "t3.small"
  subnet_id              = aws_subnet.public["a"].id
  private_ip             = "10.0.0.11"
  vpc_security_group_ids = [aws_security_group.web_sg.id]
  key_name               = aws_key_pair.shop_key.key_name

  metadata_options {
    http_tokens   = "required"
    http_endpoint = "enabled"
  }

  root_block_device {
    volume_type = "gp3"
    volume_size = 20
    encrypted   = true
  }

  tags = { Name = "${local.name}-web" }

  lifecycle {
    ignore_changes = [ami]
  }
}
