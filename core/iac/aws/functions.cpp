#include <algorithm>
#include <array>

#include "core/iac/aws/families.h"
#include "core/iac/aws/logs.h"
#include "core/iac/aws/roles.h"
#include "core/iac/latin.h"

namespace gudo::iac {

namespace {

constexpr std::string_view functionsTier = "serverless";

/// Where the code starts, as the runtime's own examples have it.
std::string_view handlerOf(std::string_view runtime)
{
    return runtime.starts_with("nodejs")     ? "index.handler"
           : runtime.starts_with("python")   ? "lambda_function.lambda_handler"
           : runtime.starts_with("ruby")     ? "lambda_function.lambda_handler"
           : runtime.starts_with("java")     ? "example.Handler::handleRequest"
           : runtime.starts_with("dotnet")   ? "Function::Function.Handler::Handle"
           : runtime.starts_with("provided") ? "bootstrap"
                                             : "index.handler";
}

struct Grant {
    std::string_view type;
    std::string_view readers; ///< actions, separated by spaces
    std::string_view writers;
    bool hasParts; ///< objects or indexes below it
};

constexpr Grant grants[] {
    {"aws.dynamodb", "dynamodb:GetItem dynamodb:BatchGetItem dynamodb:Query dynamodb:Scan",
     "dynamodb:PutItem dynamodb:UpdateItem dynamodb:DeleteItem dynamodb:BatchWriteItem", true},
    {"aws.s3", "s3:GetObject", "s3:PutObject s3:DeleteObject", true},
    {"aws.sqs", "sqs:ReceiveMessage sqs:DeleteMessage sqs:GetQueueAttributes", "sqs:SendMessage", false},
    {"aws.sns", "", "sns:Publish", false},
    {"aws.lambda", "", "lambda:InvokeFunction", false},
};

void addActions(iac::List& actions, std::string_view words)
{
    while (!words.empty()) {
        const std::size_t space = words.find(' ');
        actions.emplace_back(words.substr(0, space));
        words.remove_prefix(space == std::string_view::npos ? words.size() : space + 1);
    }
}

void lowerFunction(Lowering& lowering, const Component& function)
{
    const std::string_view runtime = lowering.text(function, "runtime");
    iac::List subnets = lowering.subnetIds(function);
    const Component* network =
        subnets.empty() ? nullptr : lowering.vpcAround(*lowering.zones().subnetsOf(function).front());
    const Component* drawn = lowering.namedOne(function, "iam_role", "aws.iam_role");
    std::string role = drawn ? drawn->id : std::string {};
    if (!drawn) {
        std::vector<std::string> policies {subnets.empty() ? "AWSLambdaBasicExecutionRole"
                                                           : "AWSLambdaVPCAccessExecutionRole"};
        for (const Connection* connection : lowering.to(function.id))
            if (const Component* from = lowering.find(connection->from); from && from->type == "aws.sqs")
                policies.emplace_back("AWSLambdaSQSQueueExecutionRole");
        role = addRole(lowering, function,
                       {.role = "role",
                        .service = "lambda.amazonaws.com",
                        .policies = std::move(policies),
                        .statements = statementsFor(lowering, function)});
    }
    const std::string name = physicalName(function.id, 40);
    const std::string logs =
        addLogGroup(lowering, function, "logs", functionsTier, joined({"/aws/lambda/", prefixed(name)}));
    Resource& resource = lowering.add(function, {"aws_lambda_function", "AWS::Lambda::Function", functionsTier});
    Fields& fields = resource.arguments;
    const Expression bucket = lowering.ask({.name = "code-bucket",
                                            .description = "S3 bucket that holds the packages of functions.",
                                            .group = "Functions"});
    fields = {both("function_name", "FunctionName", prefixed(name)),
              both("role", "Role", arnOf(role)),
              both("runtime", "Runtime", runtime),
              both("handler", "Handler", handlerOf(runtime)),
              both("s3_bucket", "Code.S3Bucket", bucket),
              both("s3_key", "Code.S3Key", name + ".zip"),
              both("memory_size", "MemorySize", lowering.number(function, "memory_mib").value_or(128)),
              both("timeout", "Timeout",
                   std::clamp<std::int64_t>(lowering.seconds(function, "timeout").value_or(3), 1, 900))};
    if (const auto reserved = lowering.number(function, "reserved_concurrency"))
        fields.push_back(both("reserved_concurrent_executions", "ReservedConcurrentExecutions", *reserved));
    if (!subnets.empty()) {
        Expression groups = lowering.securityGroupIds(function);
        if (groups.isEmpty() && network)
            groups = iac::List {attribute(network->id, "default_security_group_id")};
        fields.push_back(both("vpc_config.subnet_ids", "VpcConfig.SubnetIds", std::move(subnets)));
        fields.push_back(both("vpc_config.security_group_ids", "VpcConfig.SecurityGroupIds", std::move(groups)));
    }
    fields.push_back(lowering.tags(function));
    resource.dependsOn = {logs};
    for (const Connection* connection : lowering.to(function.id)) {
        const Component* queue = lowering.find(connection->from);
        if (queue && queue->type == "aws.sqs" && isRequest(*connection))
            lowering
                .add(function, {"aws_lambda_event_source_mapping", "AWS::Lambda::EventSourceMapping", functionsTier},
                     "from-" + queue->id, function.id + "-" + queue->id)
                .arguments = {both("event_source_arn", "EventSourceArn", arnOf(queue->id)),
                              both("function_name", "FunctionName", arnOf(function.id))};
    }
}

} // namespace

List statementsFor(const Lowering& lowering, const Component& component)
{
    iac::List statements;
    std::vector<const Component*> done;
    for (const Connection* connection : lowering.from(component.id)) {
        const Component* to = isRequest(*connection) ? lowering.find(connection->to) : nullptr;
        const auto grant = std::ranges::find_if(grants, [&](const Grant& each) { return to && each.type == to->type; });
        if (grant == std::end(grants) || std::ranges::find(done, to) != done.end())
            continue;
        done.push_back(to);
        const std::string_view access = textOf(connection->properties, "access");
        iac::List actions;
        if (access != "write")
            addActions(actions, grant->readers);
        if (access != "read")
            addActions(actions, grant->writers);
        if (actions.empty())
            continue;
        iac::List resources;
        if (to->type != "aws.s3")
            resources.push_back(arnOf(to->id));
        if (grant->hasParts)
            resources.push_back(joined({arnOf(to->id), to->type == "aws.s3" ? "/*" : "/index/*"}));
        statements.emplace_back(Fields {same("Effect", "Allow"), same("Action", std::move(actions)),
                                        same("Resource", std::move(resources))});
    }
    return statements;
}

std::span<const TypeLowering> functionTypes()
{
    static constexpr std::array types {TypeLowering {"aws.lambda", lowerFunction}};
    return types;
}

} // namespace gudo::iac
