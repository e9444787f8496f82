#include <algorithm>
#include <array>
#include <charconv>
#include <set>

#include "core/iac/aws/balancing.h"
#include "core/iac/aws/families.h"
#include "core/iac/aws/logs.h"
#include "core/iac/aws/roles.h"
#include "core/iac/latin.h"

namespace gudo::iac {

namespace {

constexpr std::string_view monitoringTier = "monitoring";
constexpr std::int64_t gibibyte = 1024LL * 1024 * 1024;

/// Days that CloudWatch Logs keeps things for: those it knows.
constexpr std::array retentions {1,   3,   5,   7,   14,   30,   60,   90,   120,  150,  180,
                                 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653};

std::int64_t retentionOf(const Lowering& lowering)
{
    std::int64_t days = 30;
    for (const Component* watch : lowering.ofType("aws.cloudwatch"))
        days = lowering.number(*watch, "log_retention_days").value_or(days);
    for (const int known : retentions)
        if (known >= days)
            return known;
    return retentions.back();
}

/// A metric that a condition in words may mean.
struct Metric {
    std::string_view words; ///< one of these, separated by "|", in lower case
    std::string_view type;  ///< of the component it is of
    std::string_view space;
    std::string_view name;
    std::string_view statistic;
    std::string_view dimension;
    std::string_view attribute; ///< of the resource, that the dimension takes
    double usual;               ///< threshold when none is said
    std::string_view role;
    std::int64_t factor = 1; ///< from the unit people write to that of the metric
    bool isBelow = false;    ///< alarms when it falls below
};

constexpr Metric metrics[] {
    {"cpu|processor", "aws.asg", "AWS/EC2", "CPUUtilization", "Average", "AutoScalingGroupName", "name", 80, "cpu"},
    {"cpu|processor", "aws.ec2", "AWS/EC2", "CPUUtilization", "Average", "InstanceId", "id", 80, "cpu"},
    {"cpu|processor", "aws.rds", "AWS/RDS", "CPUUtilization", "Average", "DBInstanceIdentifier", "identifier", 80,
     "cpu"},
    {"cpu|processor", "aws.aurora", "AWS/RDS", "CPUUtilization", "Average", "DBClusterIdentifier", "cluster_identifier",
     80, "cpu"},
    {"cpu|processor", "aws.elasticache", "AWS/ElastiCache", "EngineCPUUtilization", "Average", "ReplicationGroupId",
     "id", 80, "cpu"},
    {"5xx|error", "aws.alb", "AWS/ApplicationELB", "HTTPCode_Target_5XX_Count", "Sum", "LoadBalancer", "arn_suffix", 10,
     "5xx"},
    {"latency|response time|slow", "aws.alb", "AWS/ApplicationELB", "TargetResponseTime", "Average", "LoadBalancer",
     "arn_suffix", 1, "latency"},
    {"error", "aws.lambda", "AWS/Lambda", "Errors", "Sum", "FunctionName", "function_name", 0, "errors"},
    {"throttle", "aws.lambda", "AWS/Lambda", "Throttles", "Sum", "FunctionName", "function_name", 0, "throttles"},
    {"connection", "aws.rds", "AWS/RDS", "DatabaseConnections", "Average", "DBInstanceIdentifier", "identifier", 100,
     "connections"},
    {"connection", "aws.aurora", "AWS/RDS", "DatabaseConnections", "Average", "DBClusterIdentifier",
     "cluster_identifier", 100, "connections"},
    {"storage|disk", "aws.rds", "AWS/RDS", "FreeStorageSpace", "Average", "DBInstanceIdentifier", "identifier", 10,
     "free-storage", gibibyte, true},
    {"memory", "aws.rds", "AWS/RDS", "FreeableMemory", "Average", "DBInstanceIdentifier", "identifier", 1,
     "free-memory", gibibyte, true},
    {"lag|replica", "aws.rds_replica", "AWS/RDS", "ReplicaLag", "Average", "DBInstanceIdentifier", "identifier", 30,
     "lag"},
    {"message|queue|depth", "aws.sqs", "AWS/SQS", "ApproximateNumberOfMessagesVisible", "Average", "QueueName", "name",
     100, "messages"},
    {"age|old", "aws.sqs", "AWS/SQS", "ApproximateAgeOfOldestMessage", "Maximum", "QueueName", "name", 300, "age"},
    {"5xx|error", "aws.cloudfront", "AWS/CloudFront", "5xxErrorRate", "Average", "DistributionId", "id", 1, "5xx"},
};

std::string lower(std::string_view text)
{
    std::string result {text};
    std::ranges::transform(result, result.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return result;
}

bool hasWord(std::string_view text, std::string_view alternatives)
{
    while (!alternatives.empty()) {
        const std::size_t bar = alternatives.find('|');
        if (text.find(alternatives.substr(0, bar)) != std::string_view::npos)
            return true;
        alternatives.remove_prefix(bar == std::string_view::npos ? alternatives.size() : bar + 1);
    }
    return false;
}

/// The first number that stands alone in a text: not that of "5xx".
std::optional<double> numberIn(std::string_view text)
{
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool starts = text[at] >= '0' && text[at] <= '9' &&
                            (at == 0 || text[at - 1] == ' ' || text[at - 1] == '>' || text[at - 1] == '<');
        if (!starts)
            continue;
        double number = 0;
        const auto [end, error] = std::from_chars(text.data() + at, text.data() + text.size(), number);
        const bool isWord = error == std::errc {} && end != text.data() + text.size() &&
                            ((*end >= 'a' && *end <= 'z') && lower(std::string_view {end, 1}) == "x");
        if (error == std::errc {} && !isWord)
            return number;
    }
    return {};
}

/// True when the text speaks of a kind of component, or of none.
bool speaksOf(std::string_view text, std::string_view type)
{
    struct Topic {
        std::string_view words;
        std::string_view types;
    };
    static constexpr Topic topics[] {{"database|db ", "aws.rds|aws.aurora|aws.rds_replica"},
                                     {"load balancer|alb", "aws.alb"},
                                     {"cache", "aws.elasticache"},
                                     {"queue", "aws.sqs"},
                                     {"function|lambda", "aws.lambda"}};
    for (const Topic& topic : topics)
        if (hasWord(text, topic.words))
            return hasWord(topic.types, type);
    return true;
}

void addAlarm(Lowering& lowering, const Component& watch, const Component& target, const Metric& metric,
              std::string_view said, std::optional<double> number, bool isBelow)
{
    Resource& alarm =
        lowering.add(watch, {"aws_cloudwatch_metric_alarm", "AWS::CloudWatch::Alarm", monitoringTier},
                     target.id + "-" + std::string {metric.role}, target.id + "-" + std::string {metric.role});
    const double threshold = number.value_or(metric.usual) * static_cast<double>(metric.factor);
    const Expression limit = threshold == static_cast<double>(static_cast<std::int64_t>(threshold))
                                 ? Expression {static_cast<std::int64_t>(threshold)}
                                 : Expression {threshold};
    const std::string description = inLatin(said);
    Fields& fields = alarm.arguments;
    fields = {
        terraformOnly("alarm_name", prefixed(physicalName(target.id, 100) + "-" + std::string {metric.role})),
        both("alarm_description", "AlarmDescription", description.empty() ? Expression {} : Expression {description}),
        both("namespace", "Namespace", metric.space),
        both("metric_name", "MetricName", metric.name),
        terraformOnly("dimensions", Fields {terraformOnly(std::string {metric.dimension},
                                                          attribute(target.id, std::string {metric.attribute}))}),
        cloudFormationOnly("Dimensions",
                           iac::List {Fields {same("Name", metric.dimension),
                                              same("Value", attribute(target.id, std::string {metric.attribute}))}}),
        both("statistic", "Statistic", metric.statistic),
        both("period", "Period", 60),
        both("evaluation_periods", "EvaluationPeriods", 5),
        both("comparison_operator", "ComparisonOperator", isBelow ? "LessThanThreshold" : "GreaterThanThreshold"),
        both("threshold", "Threshold", limit),
        both("treat_missing_data", "TreatMissingData", "missing")};
    const bool isCount = metric.statistic == "Sum";
    if (isCount)
        fields.back().value = "notBreaching";
    if (metric.space == "AWS/CloudFront") {
        std::get<Fields>(fields[4].value.data).push_back(terraformOnly("Region", "Global"));
        std::get<iac::List>(fields[5].value.data)
            .emplace_back(Fields {same("Name", "Region"), same("Value", "Global")});
    }
    if (const Component* topic = lowering.namedOne(watch, "notifies", "aws.sns")) {
        fields.push_back(both("alarm_actions", "AlarmActions", iac::List {arnOf(topic->id)}));
        fields.push_back(both("ok_actions", "OKActions", iac::List {arnOf(topic->id)}));
    }
    fields.push_back(lowering.terraformTags(watch, target.id + "-" + std::string {metric.role}));
}

/// The alarms that one condition asks for; false when it could not be understood.
bool addAlarms(Lowering& lowering, const Component& watch, std::string_view said, std::set<std::string>& written)
{
    const std::string text = lower(said);
    const std::optional<double> number = numberIn(text);
    bool isUnderstood = false;
    for (const Component* target : lowering.named(watch, "targets"))
        for (const Metric& metric : metrics) {
            if (metric.type != target->type || !hasWord(text, metric.words) || !speaksOf(text, target->type))
                continue;
            isUnderstood = true;
            const bool isBelow =
                hasWord(text, "below|under|less|<") || (metric.isBelow && !hasWord(text, "above|over|>"));
            if (written.insert(target->id + "/" + std::string {metric.role}).second)
                addAlarm(lowering, watch, *target, metric, said, number, isBelow);
            break;
        }
    return isUnderstood;
}

void lowerWatch(Lowering& lowering, const Component& watch)
{
    std::set<std::string> written;
    const std::vector<std::string> alarms = lowering.texts(watch, "alarms");
    for (const std::string& said : alarms)
        if (!addAlarms(lowering, watch, said, written))
            lowering.report(
                Severity::Warning, watch,
                GUDO_TR_NOOP("core", "No metric of what %1 watches fits \"%2\"; no alarm is written for it"), {said});
    if (!alarms.empty())
        return;
    // Nobody said when to raise an alarm: the first metric of each target, at its usual threshold.
    for (const Component* target : lowering.named(watch, "targets")) {
        const auto metric = std::ranges::find(metrics, target->type, &Metric::type);
        if (metric != std::end(metrics))
            addAlarm(lowering, watch, *target, *metric, {}, {}, metric->isBelow);
    }
}

void lowerFlowLogs(Lowering& lowering, const Component& vpc)
{
    if (!lowering.flag(vpc, "flow_logs"))
        return;
    const std::string logs = addLogGroup(lowering, vpc, "flow-logs", monitoringTier,
                                         joined({"/aws/vpc/", prefixed(physicalName(vpc.id, 60))}));
    iac::List actions {"logs:CreateLogStream", "logs:PutLogEvents", "logs:DescribeLogGroups",
                       "logs:DescribeLogStreams"};
    const std::string role = addRole(
        lowering, vpc,
        {.role = "flow-logs-role",
         .service = "vpc-flow-logs.amazonaws.com",
         .statements = {Fields {same("Effect", "Allow"), same("Action", std::move(actions)), same("Resource", "*")}}});
    lowering.add(vpc, {"aws_flow_log", "AWS::EC2::FlowLog", monitoringTier}, "flow-log", vpc.id).arguments = {
        terraformOnly("vpc_id", idOf(vpc.id)),
        cloudFormationOnly("ResourceId", idOf(vpc.id)),
        cloudFormationOnly("ResourceType", "VPC"),
        both("traffic_type", "TrafficType", "ALL"),
        terraformOnly("log_destination", arnOf(logs)),
        cloudFormationOnly("LogDestinationType", "cloud-watch-logs"),
        cloudFormationOnly("LogGroupName", attribute(logs, "name")),
        terraformOnly("iam_role_arn", arnOf(role)),
        cloudFormationOnly("DeliverLogsPermissionArn", arnOf(role)),
        lowering.tags(vpc)};
}

} // namespace

std::string addLogGroup(Lowering& lowering, const Component& component, const std::string& role,
                        std::string_view tierOfLogs, Expression name)
{
    Resource& resource =
        lowering.add(component, {"aws_cloudwatch_log_group", "AWS::Logs::LogGroup", tierOfLogs}, role, component.id);
    resource.arguments = {both("name", "LogGroupName", std::move(name)),
                          both("retention_in_days", "RetentionInDays", retentionOf(lowering)),
                          lowering.terraformTags(component, role)};
    return resource.key;
}

std::span<const TypeLowering> monitoringTypes()
{
    static constexpr std::array types {
        TypeLowering {"aws.vpc", lowerFlowLogs},
        TypeLowering {"aws.cloudwatch", lowerWatch},
    };
    return types;
}

} // namespace gudo::iac
