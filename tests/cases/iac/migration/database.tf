# Target database (target-db)
resource "aws_db_subnet_group" "target_db" {
  name       = "${local.name}-target-db"
  subnet_ids = values(aws_subnet.data)[*].id

  tags = { Name = "${local.name}-target-db" }
}

resource "aws_db_instance" "target_db" {
  identifier                  = "${local.name}-target-db"
  engine                      = "mysql"
  instance_class              = "db.r6g.large"
  storage_type                = "gp3"
  allocated_storage           = 500
  storage_encrypted           = true
  multi_az                    = true
  username                    = "dbadmin"
  manage_master_user_password = true
  port                        = 3306
  db_subnet_group_name        = aws_db_subnet_group.target_db.name
  vpc_security_group_ids      = [aws_security_group.rds_sg.id]
  publicly_accessible         = false
  backup_retention_period     = 7
  deletion_protection         = false
  skip_final_snapshot         = false
  final_snapshot_identifier   = "${local.name}-target-db-final"
  copy_tags_to_snapshot       = true

  tags = { Name = "${local.name}-target-db" }
}
