# CloudWatch (cloudwatch)
resource "aws_cloudwatch_metric_alarm" "alb_5xx" {
  alarm_name        = "${local.name}-alb-5xx"
  alarm_description = "5xx answers of the load balancer"
  namespace         = "AWS/ApplicationELB"
  metric_name       = "HTTPCode_Target_5XX_Count"
  dimensions = {
    LoadBalancer = aws_lb.alb.arn_suffix
  }
  statistic           = "Sum"
  period              = 60
  evaluation_periods  = 5
  comparison_operator = "GreaterThanThreshold"
  threshold           = 10
  treat_missing_data  = "notBreaching"
  alarm_actions       = [aws_sns_topic.alarms.arn]
  ok_actions          = [aws_sns_topic.alarms.arn]

  tags = { Name = "${local.name}-cloudwatch-alb-5xx" }
}

resource "aws_cloudwatch_metric_alarm" "web_asg_cpu" {
  alarm_name        = "${local.name}-web-asg-cpu"
  alarm_description = "CPU above 80 %"
  namespace         = "AWS/EC2"
  metric_name       = "CPUUtilization"
  dimensions = {
    AutoScalingGroupName = aws_autoscaling_group.web_asg.name
  }
  statistic           = "Average"
  period              = 60
  evaluation_periods  = 5
  comparison_operator = "GreaterThanThreshold"
  threshold           = 80
  treat_missing_data  = "missing"
  alarm_actions       = [aws_sns_topic.alarms.arn]
  ok_actions          = [aws_sns_topic.alarms.arn]

  tags = { Name = "${local.name}-cloudwatch-web-asg-cpu" }
}

resource "aws_cloudwatch_metric_alarm" "app_asg_cpu" {
  alarm_name        = "${local.name}-app-asg-cpu"
  alarm_description = "CPU above 80 %"
  namespace         = "AWS/EC2"
  metric_name       = "CPUUtilization"
  dimensions = {
    AutoScalingGroupName = aws_autoscaling_group.app_asg.name
  }
  statistic           = "Average"
  period              = 60
  evaluation_periods  = 5
  comparison_operator = "GreaterThanThreshold"
  threshold           = 80
  treat_missing_data  = "missing"
  alarm_actions       = [aws_sns_topic.alarms.arn]
  ok_actions          = [aws_sns_topic.alarms.arn]

  tags = { Name = "${local.name}-cloudwatch-app-asg-cpu" }
}

resource "aws_cloudwatch_metric_alarm" "db_cpu" {
  alarm_name        = "${local.name}-db-cpu"
  alarm_description = "CPU above 80 %"
  namespace         = "AWS/RDS"
  metric_name       = "CPUUtilization"
  dimensions = {
    DBInstanceIdentifier = aws_db_instance.db.identifier
  }
  statistic           = "Average"
  period              = 60
  evaluation_periods  = 5
  comparison_operator = "GreaterThanThreshold"
  threshold           = 80
  treat_missing_data  = "missing"
  alarm_actions       = [aws_sns_topic.alarms.arn]
  ok_actions          = [aws_sns_topic.alarms.arn]

  tags = { Name = "${local.name}-cloudwatch-db-cpu" }
}

resource "aws_cloudwatch_metric_alarm" "db_connections" {
  alarm_name        = "${local.name}-db-connections"
  alarm_description = "Database connections above 400"
  namespace         = "AWS/RDS"
  metric_name       = "DatabaseConnections"
  dimensions = {
    DBInstanceIdentifier = aws_db_instance.db.identifier
  }
  statistic           = "Average"
  period              = 60
  evaluation_periods  = 5
  comparison_operator = "GreaterThanThreshold"
  threshold           = 400
  treat_missing_data  = "missing"
  alarm_actions       = [aws_sns_topic.alarms.arn]
  ok_actions          = [aws_sns_topic.alarms.arn]

  tags = { Name = "${local.name}-cloudwatch-db-connections" }
}

resource "aws_cloudwatch_metric_alarm" "db_free_storage" {
  alarm_name        = "${local.name}-db-free-storage"
  alarm_description = "Free storage below 20 GiB"
  namespace         = "AWS/RDS"
  metric_name       = "FreeStorageSpace"
  dimensions = {
    DBInstanceIdentifier = aws_db_instance.db.identifier
  }
  statistic           = "Average"
  period              = 60
  evaluation_periods  = 5
  comparison_operator = "LessThanThreshold"
  threshold           = 21474836480
  treat_missing_data  = "missing"
  alarm_actions       = [aws_sns_topic.alarms.arn]
  ok_actions          = [aws_sns_topic.alarms.arn]

  tags = { Name = "${local.name}-cloudwatch-db-free-storage" }
}
