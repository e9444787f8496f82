# Alarms (alarms)
resource "aws_kms_key" "alarms" {
  description         = "Messages of alarms"
  enable_key_rotation = true
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid    = "Account"
        Effect = "Allow"
        Principal = {
          AWS = "arn:aws:iam::${data.aws_caller_identity.current.account_id}:root"
        }
        Action   = ["kms:*"]
        Resource = "*"
      },
      {
        Sid    = "Alarms"
        Effect = "Allow"
        Principal = {
          Service = "cloudwatch.amazonaws.com"
        }
        Action   = ["kms:Decrypt", "kms:GenerateDataKey*"]
        Resource = "*"
      },
    ]
  })

  tags = { Name = "${local.name}-alarms" }
}

resource "aws_sns_topic" "alarms" {
  name              = "${local.name}-alarms"
  kms_master_key_id = aws_kms_key.alarms.arn

  tags = { Name = "${local.name}-alarms" }
}

resource "aws_sns_topic_subscription" "alarms_operators_example_com" {
  topic_arn = aws_sns_topic.alarms.arn
  protocol  = "email"
  endpoint  = "operators@example.com"
}
