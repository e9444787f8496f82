#include "core/iac/expressions.h"

#include <algorithm>
#include <array>
#include <cassert>

namespace gudo::iac {

namespace {

Expression single(Part part)
{
    Text text;
    text.parts.push_back(std::move(part));
    return text;
}

} // namespace

Expression attribute(std::string key, std::string name)
{
    return single({Part::Kind::Attribute, std::move(key), std::move(name)});
}

Expression parameter(std::string name)
{
    return single({Part::Kind::Parameter, std::move(name)});
}

Expression joined(std::vector<Expression> texts)
{
    Text all;
    for (Expression& each : texts) {
        Text* text = std::get_if<Text>(&each.data);
        assert(text);
        std::ranges::move(text->parts, std::back_inserter(all.parts));
    }
    return all;
}

Expression prefixed(std::string_view rest)
{
    return joined({single({Part::Kind::Prefix}), "-" + std::string {rest}});
}

Expression regionText()
{
    return single({Part::Kind::Region});
}

Expression accountText()
{
    return single({Part::Kind::Account});
}

Expression arnFrom(std::string_view rest)
{
    return joined({"arn:", single({Part::Kind::Partition}), ":" + std::string {rest}});
}

Expression hcl(std::string_view code)
{
    return single({Part::Kind::Hcl, std::string {code}});
}

Field both(std::string terraform, std::string cloudFormation, Expression value, Form form)
{
    return {std::move(terraform), std::move(cloudFormation), std::move(value), form};
}

Field terraformOnly(std::string name, Expression value, Form form)
{
    return {std::move(name), {}, std::move(value), form};
}

Field cloudFormationOnly(std::string name, Expression value)
{
    return {{}, std::move(name), std::move(value), Form::Argument};
}

Field same(const char* name, Expression value)
{
    return {name, name, std::move(value), Form::Argument};
}

std::string_view wordsOf(const Expression& expression)
{
    const Text* text = std::get_if<Text>(&expression.data);
    const bool isPlain = text && text->parts.size() == 1 && text->parts.front().kind == Part::Kind::Literal;
    return isPlain ? std::string_view {text->parts.front().text} : std::string_view {};
}

Expression policy(List statements)
{
    return Fields {same("Version", "2012-10-17"), same("Statement", std::move(statements))};
}

Expression trustOf(std::string_view service)
{
    return policy({Fields {same("Effect", "Allow"), same("Principal", Fields {same("Service", service)}),
                           same("Action", "sts:AssumeRole")}});
}

std::string_view getAttOf(std::string_view terraformType, std::string_view attribute)
{
    struct Row {
        std::string_view type; ///< empty: any
        std::string_view attribute;
        std::string_view getAtt; ///< empty: Ref
    };
    static constexpr std::array rows {
        Row {"aws_security_group", "id", "GroupId"},
        Row {"aws_eip", "id", "AllocationId"},
        Row {"aws_eip", "public_ip", "PublicIp"},
        Row {"aws_vpc", "cidr_block", "CidrBlock"},
        Row {"aws_vpc", "default_security_group_id", "DefaultSecurityGroup"},
        Row {"aws_vpc", "default_network_acl_id", "DefaultNetworkAcl"},
        Row {"aws_launch_template", "latest_version", "LatestVersionNumber"},
        Row {"aws_lb", "arn", ""},
        Row {"aws_lb", "dns_name", "DNSName"},
        Row {"aws_lb", "zone_id", "CanonicalHostedZoneID"},
        Row {"aws_lb", "arn_suffix", "LoadBalancerFullName"},
        Row {"aws_lb_target_group", "arn", ""},
        Row {"aws_lb_target_group", "arn_suffix", "TargetGroupFullName"},
        Row {"aws_lb_listener", "arn", ""},
        Row {"aws_acm_certificate", "arn", ""},
        Row {"aws_sns_topic", "arn", ""},
        Row {"aws_sqs_queue", "name", "QueueName"},
        Row {"aws_sns_topic", "name", "TopicName"},
        Row {"aws_db_instance", "endpoint", "Endpoint.Address"},
        Row {"aws_db_instance", "arn", "DBInstanceArn"},
        Row {"aws_rds_cluster", "endpoint", "Endpoint.Address"},
        Row {"aws_elasticache_replication_group", "primary_endpoint_address", "PrimaryEndPoint.Address"},
        Row {"aws_elasticache_cluster", "configuration_endpoint", "ConfigurationEndpoint.Address"},
        Row {"aws_s3_bucket", "bucket_regional_domain_name", "RegionalDomainName"},
        Row {"aws_s3_bucket", "website_endpoint", "WebsiteURL"},
        Row {"aws_cloudfront_distribution", "domain_name", "DomainName"},
        Row {"aws_cloudfront_origin_access_control", "id", "Id"},
        Row {"aws_autoscaling_group", "name", ""},
        Row {"aws_apigatewayv2_api", "api_endpoint", "ApiEndpoint"},
        Row {"aws_dms_replication_instance", "replication_instance_arn", ""},
        Row {"aws_dms_endpoint", "endpoint_arn", ""},
        Row {"aws_ecs_task_definition", "arn", ""},
        Row {"aws_api_gateway_rest_api", "root_resource_id", "RootResourceId"},
        Row {"aws_cloudfront_cache_policy", "id", "Id"},
        Row {"aws_route53_zone", "name_servers", "NameServers"},
        Row {"aws_subnet", "availability_zone", "AvailabilityZone"},
        Row {"aws_instance", "public_ip", "PublicIp"},
        Row {"aws_instance", "public_dns", "PublicDnsName"},
        Row {"aws_s3_bucket", "bucket_domain_name", "DomainName"},
        Row {"aws_api_gateway_stage", "arn", ""},
        Row {"", "arn", "Arn"},
    };
    const auto found = std::ranges::find_if(rows, [&](const Row& row) {
        return (row.type.empty() || row.type == terraformType) && row.attribute == attribute;
    });
    return found == rows.end() ? std::string_view {} : found->getAtt;
}

} // namespace gudo::iac
