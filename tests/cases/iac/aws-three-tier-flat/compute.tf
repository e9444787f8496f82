# app-template
resource "aws_launch_template" "app_template" {
  name_prefix            = "${local.name}-app-template-"
  image_id               = data.aws_ssm_parameter.ami_app.value
  instance_type          = "m6i.large"
  update_default_version = true
  vpc_security_group_ids = [aws_security_group.app_sg.id, aws_security_group.ec2_sg.id]

  metadata_options {
    http_endpoint = "enabled"
    http_tokens   = "required"
  }

  block_device_mappings {
    device_name = "/dev/xvda"

    ebs {
      volume_type = "gp3"
      volume_size = 20
      encrypted   = true
    }
  }

  tag_specifications {
    resource_type = "instance"
    tags          = local.tags
  }

  tag_specifications {
    resource_type = "volume"
    tags          = local.tags
  }

  tags = { Name = "${local.name}-app-template" }

  lifecycle {
    create_before_destroy = true
  }
}

# web-template
resource "aws_launch_template" "web_template" {
  name_prefix            = "${local.name}-web-template-"
  image_id               = data.aws_ssm_parameter.ami_web.value
  instance_type          = "t3.medium"
  update_default_version = true
  vpc_security_group_ids = [aws_security_group.web_sg.id, aws_security_group.ec2_sg.id]

  metadata_options {
    http_endpoint = "enabled"
    http_tokens   = "required"
  }

  block_device_mappings {
    device_name = "/dev/xvda"

    ebs {
      volume_type = "gp3"
      volume_size = 20
      encrypted   = true
    }
  }

  tag_specifications {
    resource_type = "instance"
    tags          = local.tags
  }

  tag_specifications {
    resource_type = "volume"
    tags          = local.tags
  }

  tags = { Name = "${local.name}-web-template" }

  lifecycle {
    create_before_destroy = true
  }
}

# App group (app-asg)
resource "aws_autoscaling_group" "app_asg" {
  name_prefix             = "${local.name}-app-asg-"
  min_size                = 2
  max_size                = 6
  desired_capacity        = 2
  vpc_zone_identifier     = [aws_subnet.app_a.id, aws_subnet.app_c.id]
  health_check_type       = "EC2"
  default_instance_warmup = 300

  launch_template {
    id      = aws_launch_template.app_template.id
    version = aws_launch_template.app_template.latest_version
  }

  instance_refresh {
    strategy = "Rolling"
  }

  tag {
    key                 = "Name"
    value               = "${local.name}-app-asg"
    propagate_at_launch = true
  }

  lifecycle {
    ignore_changes = [desired_capacity]
  }
}

resource "aws_autoscaling_policy" "app_asg_cpu" {
  name                   = "${local.name}-app-asg-cpu"
  autoscaling_group_name = aws_autoscaling_group.app_asg.name
  policy_type            = "TargetTrackingScaling"

  target_tracking_configuration {
    target_value = 60

    predefined_metric_specification {
      predefined_metric_type = "ASGAverageCPUUtilization"
    }
  }
}

# Web group (web-asg)
resource "aws_autoscaling_group" "web_asg" {
  name_prefix               = "${local.name}-web-asg-"
  min_size                  = 2
  max_size                  = 6
  desired_capacity          = 2
  vpc_zone_identifier       = [aws_subnet.web_a.id, aws_subnet.web_c.id]
  target_group_arns         = [aws_lb_target_group.web_tg.arn]
  health_check_type         = "ELB"
  health_check_grace_period = 300
  default_instance_warmup   = 300

  launch_template {
    id      = aws_launch_template.web_template.id
    version = aws_launch_template.web_template.latest_version
  }

  instance_refresh {
    strategy = "Rolling"
  }

  tag {
    key                 = "Name"
    value               = "${local.name}-web-asg"
    propagate_at_launch = true
  }

  lifecycle {
    ignore_changes = [desired_capacity]
  }
}

resource "aws_autoscaling_policy" "web_asg_cpu" {
  name                   = "${local.name}-web-asg-cpu"
  autoscaling_group_name = aws_autoscaling_group.web_asg.name
  policy_type            = "TargetTrackingScaling"

  target_tracking_configuration {
    target_value = 60

    predefined_metric_specification {
      predefined_metric_type = "ASGAverageCPUUtilization"
    }
  }
}
