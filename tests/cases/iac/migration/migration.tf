# Replication instance (dms)
resource "aws_dms_replication_subnet_group" "dms" {
  replication_subnet_group_id          = "${local.name}-dms"
  replication_subnet_group_description = "Subnets of dms"
  subnet_ids                           = values(aws_subnet.data)[*].id

  tags = { Name = "${local.name}-dms" }

  depends_on = [aws_iam_role.dms_vpc_role, aws_iam_role_policy_attachment.dms_vpc_role]
}

resource "aws_dms_replication_instance" "dms" {
  replication_instance_id     = "${local.name}-dms"
  replication_instance_class  = "dms.r5.large"
  allocated_storage           = 100
  multi_az                    = false
  publicly_accessible         = false
  replication_subnet_group_id = aws_dms_replication_subnet_group.dms.id
  vpc_security_group_ids      = [aws_security_group.dms_sg.id]

  tags = { Name = "${local.name}-dms" }
}

resource "aws_dms_endpoint" "dms_source" {
  endpoint_id   = "${local.name}-dms-source"
  endpoint_type = "source"
  engine_name   = "mysql"
  server_name   = var.dms_source_address
  port          = 3306
  username      = var.dms_source_username
  password      = var.dms_source_password

  tags = { Name = "${local.name}-dms-source" }
}

resource "aws_dms_endpoint" "dms_target" {
  endpoint_id   = "${local.name}-dms-target"
  endpoint_type = "target"
  engine_name   = "mysql"
  server_name   = aws_db_instance.target_db.address
  port          = 3306
  username      = var.dms_target_username
  password      = var.dms_target_password

  tags = { Name = "${local.name}-dms-target" }
}

resource "aws_dms_replication_task" "dms" {
  replication_task_id      = "${local.name}-dms"
  migration_type           = "full-load-and-cdc"
  replication_instance_arn = aws_dms_replication_instance.dms.replication_instance_arn
  source_endpoint_arn      = aws_dms_endpoint.dms_source.endpoint_arn
  target_endpoint_arn      = aws_dms_endpoint.dms_target.endpoint_arn
  table_mappings = jsonencode({
    rules = [
      {
        rule-type = "selection"
        rule-id   = "1"
        rule-name = "all"
        object-locator = {
          schema-name = "%"
          table-name  = "%"
        }
        rule-action = "include"
      },
    ]
  })

  tags = { Name = "${local.name}-dms" }
}
