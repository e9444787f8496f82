#include <algorithm>
#include <array>

#include "core/iac/aws/balancing.h"
#include "core/iac/aws/delivery.h"
#include "core/iac/aws/families.h"
#include "core/iac/aws/logs.h"
#include "core/iac/latin.h"

namespace gudo::iac {

namespace {

constexpr std::string_view apisTier = "serverless";

/// What an API hands requests to, in the order of its connections.
std::vector<const Component*> backendsOf(const Lowering& lowering, const Component& api)
{
    std::vector<const Component*> backends;
    for (const Connection* connection : lowering.from(api.id)) {
        const Component* to = isRequest(*connection) ? lowering.find(connection->to) : nullptr;
        if (to && (to->type == "aws.lambda" || isBalancer(*to)) && std::ranges::find(backends, to) == backends.end())
            backends.push_back(to);
    }
    return backends;
}

/// The address under which the service calls a function, which Terraform knows and CloudFormation spells out.
Field invocationOf(const char* terraform, const char* cloudFormation, const Component& function,
                   std::vector<Field>& fields)
{
    fields.push_back(terraformOnly(terraform, attribute(function.id, "invoke_arn")));
    return cloudFormationOnly(cloudFormation,
                              joined({arnFrom("apigateway:"), regionText(), ":lambda:path/2015-03-31/functions/",
                                      arnOf(function.id), "/invocations"}));
}

void allowCalls(Lowering& lowering, const Component& api, const Component& function)
{
    lowering
        .add(api, {"aws_lambda_permission", "AWS::Lambda::Permission", apisTier}, "call-of-" + function.id,
             api.id + "-" + function.id)
        .arguments = {both("action", "Action", "lambda:InvokeFunction"),
                      both("function_name", "FunctionName", attribute(function.id, "function_name")),
                      both("principal", "Principal", "apigateway.amazonaws.com"),
                      terraformOnly("source_arn", joined({attribute(api.id, "execution_arn"), "/*"})),
                      cloudFormationOnly("SourceArn", joined({arnFrom("execute-api:"), regionText(), ":", accountText(),
                                                              ":", idOf(api.id), "/*"}))};
}

Expression formatOfLogs()
{
    return "$context.requestId $context.identity.sourceIp $context.requestTime $context.status";
}

/// The path below which a backend answers: the label of the connection where it is one; the first takes what is left.
std::string routeTo(const Lowering& lowering, const Component& api, const Component& backend, bool isFirst,
                    bool isSocket)
{
    if (isFirst)
        return "$default";
    for (const Connection* connection : lowering.from(api.id)) {
        const std::string_view label = textOf(connection->properties, "label");
        if (connection->to == backend.id && label.starts_with('/') && isPrintableAscii(label) &&
            label.find(' ') == std::string_view::npos)
            return isSocket ? std::string {label.substr(1)} : "ANY " + std::string {label} + "/{proxy+}";
    }
    return isSocket ? physicalName(backend.id, 60) : "ANY /" + physicalName(backend.id, 60) + "/{proxy+}";
}

void addRoute(Lowering& lowering, const Component& api, const Component& backend, bool isFirst, bool isSocket)
{
    const bool isFunction = backend.type == "aws.lambda";
    Resource& integration =
        lowering.add(api, {"aws_apigatewayv2_integration", "AWS::ApiGatewayV2::Integration", apisTier},
                     "to-" + backend.id, api.id + "-" + backend.id);
    const std::string key = integration.key;
    Fields& fields = integration.arguments;
    fields = {both("api_id", "ApiId", idOf(api.id)),
              both("integration_type", "IntegrationType", isFunction ? "AWS_PROXY" : "HTTP_PROXY"),
              both("integration_method", "IntegrationMethod", isFunction ? "POST" : "ANY")};
    if (isFunction)
        fields.push_back(invocationOf("integration_uri", "IntegrationUri", backend, fields));
    else
        fields.push_back(
            both("integration_uri", "IntegrationUri",
                 joined({isSecure(lowering, backend) ? "https://" : "http://", attribute(backend.id, "dns_name")})));
    if (!isSocket)
        fields.push_back(both("payload_format_version", "PayloadFormatVersion", isFunction ? "2.0" : "1.0"));
    const bool isByIam = lowering.text(api, "authorization") == "iam";
    const bool isByToken = !isSocket && lowering.text(api, "authorization") == "jwt";
    Resource& route = lowering.add(api, {"aws_apigatewayv2_route", "AWS::ApiGatewayV2::Route", apisTier},
                                   "route-to-" + backend.id, api.id + "-" + backend.id);
    route.arguments = {both("api_id", "ApiId", idOf(api.id)),
                       both("route_key", "RouteKey", routeTo(lowering, api, backend, isFirst, isSocket)),
                       both("target", "Target", joined({"integrations/", idOf(key)})),
                       both("authorization_type", "AuthorizationType",
                            isByIam     ? Expression {"AWS_IAM"}
                            : isByToken ? Expression {"JWT"}
                                        : Expression {"NONE"})};
    if (isByToken)
        route.arguments.push_back(both("authorizer_id", "AuthorizerId", idOf(Lowering::keyOf(api, "tokens"))));
    if (isFunction)
        allowCalls(lowering, api, backend);
}

void addTokens(Lowering& lowering, const Component& api)
{
    const Expression issuer =
        lowering.ask({.name = api.id + "-token-issuer",
                      .description = "Address of who issues the tokens that " + api.id + " takes.",
                      .group = "Functions",
                      .component = api.id});
    const Expression audience = lowering.ask({.name = api.id + "-token-audience",
                                              .description = "Audience that the tokens of " + api.id + " are for.",
                                              .group = "Functions",
                                              .component = api.id});
    lowering.add(api, {"aws_apigatewayv2_authorizer", "AWS::ApiGatewayV2::Authorizer", apisTier}, "tokens", api.id)
        .arguments = {both("api_id", "ApiId", idOf(api.id)),
                      both("name", "Name", prefixed(physicalName(api.id, 60))),
                      both("authorizer_type", "AuthorizerType", "JWT"),
                      both("identity_sources", "IdentitySource", iac::List {"$request.header.Authorization"}),
                      both("jwt_configuration.issuer", "JwtConfiguration.Issuer", issuer),
                      both("jwt_configuration.audience", "JwtConfiguration.Audience", iac::List {audience})};
}

void addDomain(Lowering& lowering, const Component& api)
{
    const std::string_view domain = lowering.text(api, "domain");
    const Component* certificate = lowering.namedOne(api, "certificate", "aws.acm");
    if (domain.empty())
        return;
    if (!certificate) {
        lowering.error(api, GUDO_TR_NOOP("core", "%1 answers under a domain of its own without a certificate"));
        return;
    }
    const std::string config {"domain_name_configuration."};
    const std::string cfnConfig {"DomainNameConfigurations[0]."};
    Resource& name = lowering.add(api, {"aws_apigatewayv2_domain_name", "AWS::ApiGatewayV2::DomainName", apisTier},
                                  "domain", api.id);
    const std::string key = name.key;
    name.arguments = {
        both("domain_name", "DomainName", domain),
        both(config + "certificate_arn", cfnConfig + "CertificateArn", certificateArn(lowering, *certificate)),
        both(config + "endpoint_type", cfnConfig + "EndpointType", "REGIONAL"),
        both(config + "security_policy", cfnConfig + "SecurityPolicy", "TLS_1_2")};
    const bool isRest = lowering.text(api, "protocol") == "rest";
    lowering.add(api, {"aws_apigatewayv2_api_mapping", "AWS::ApiGatewayV2::ApiMapping", apisTier}, "mapping", api.id)
        .arguments = {both("api_id", "ApiId", idOf(api.id)), both("domain_name", "DomainName", idOf(key)),
                      terraformOnly("stage", isRest ? attribute(Lowering::keyOf(api, "stage"), "stage_name")
                                                    : idOf(Lowering::keyOf(api, "stage"))),
                      cloudFormationOnly("Stage", idOf(Lowering::keyOf(api, "stage")))};
}

/// HTTP and WebSocket APIs.
void lowerModernApi(Lowering& lowering, const Component& api, bool isSocket)
{
    Resource& resource = lowering.add(api, {"aws_apigatewayv2_api", "AWS::ApiGatewayV2::Api", apisTier});
    resource.arguments = {both("name", "Name", prefixed(physicalName(api.id, 60))),
                          both("protocol_type", "ProtocolType", isSocket ? "WEBSOCKET" : "HTTP"),
                          both("route_selection_expression", "RouteSelectionExpression",
                               isSocket ? Expression {"$request.body.action"} : Expression {}),
                          lowering.terraformTags(api)};
    if (!isSocket && lowering.text(api, "authorization") == "jwt")
        addTokens(lowering, api);
    bool isFirst = true;
    for (const Component* backend : backendsOf(lowering, api)) {
        addRoute(lowering, api, *backend, isFirst, isSocket);
        isFirst = false;
    }
    Fields fields {both("api_id", "ApiId", idOf(api.id)), both("name", "StageName", isSocket ? "live" : "$default"),
                   both("auto_deploy", "AutoDeploy", true)};
    if (const auto rate = lowering.number(api, "rate_limit")) {
        fields.push_back(
            both("default_route_settings.throttling_rate_limit", "DefaultRouteSettings.ThrottlingRateLimit", *rate));
        fields.push_back(
            both("default_route_settings.throttling_burst_limit", "DefaultRouteSettings.ThrottlingBurstLimit", *rate));
    }
    if (lowering.flag(api, "access_logs")) {
        const std::string logs = addLogGroup(lowering, api, "logs", apisTier,
                                             joined({"/aws/apigateway/", prefixed(physicalName(api.id, 60))}));
        fields.push_back(both("access_log_settings.destination_arn", "AccessLogSettings.DestinationArn", arnOf(logs)));
        fields.push_back(both("access_log_settings.format", "AccessLogSettings.Format", formatOfLogs()));
    }
    fields.push_back(lowering.terraformTags(api));
    lowering.add(api, {"aws_apigatewayv2_stage", "AWS::ApiGatewayV2::Stage", apisTier}, "stage", api.id).arguments =
        std::move(fields);
    addDomain(lowering, api);
    lowering.tell({.name = api.id + "-endpoint",
                   .description = "Address of " + std::string {displayName(api)} + ".",
                   .value = attribute(api.id, "api_endpoint"),
                   .component = api.id});
}

/// REST APIs: every path goes to the first function.
void lowerRestApi(Lowering& lowering, const Component& api)
{
    const auto backends = backendsOf(lowering, api);
    const auto function =
        std::ranges::find_if(backends, [](const Component* each) { return each->type == "aws.lambda"; });
    const std::string_view endpoint = lowering.text(api, "endpoint");
    const char* kind = endpoint == "edge" ? "EDGE" : endpoint == "private" ? "PRIVATE" : "REGIONAL";
    lowering.add(api, {"aws_api_gateway_rest_api", "AWS::ApiGateway::RestApi", apisTier}).arguments = {
        both("name", "Name", prefixed(physicalName(api.id, 60))),
        both("endpoint_configuration.types", "EndpointConfiguration.Types", iac::List {kind}), lowering.tags(api)};
    if (function == backends.end()) {
        lowering.error(api, GUDO_TR_NOOP("core", "%1 has to call a function to be created"));
        return;
    }
    const std::string path = Lowering::keyOf(api, "path");
    const Expression id = idOf(api.id);
    lowering.add(api, {"aws_api_gateway_resource", "AWS::ApiGateway::Resource", apisTier}, "path", api.id).arguments = {
        both("rest_api_id", "RestApiId", id), both("parent_id", "ParentId", attribute(api.id, "root_resource_id")),
        both("path_part", "PathPart", "{proxy+}")};
    const bool isByIam = lowering.text(api, "authorization") == "iam";
    Fields method {both("rest_api_id", "RestApiId", id),
                   both("resource_id", "ResourceId", idOf(path)),
                   both("http_method", "HttpMethod", "ANY"),
                   both("authorization", "AuthorizationType", isByIam ? "AWS_IAM" : "NONE"),
                   cloudFormationOnly("Integration.Type", "AWS_PROXY"),
                   cloudFormationOnly("Integration.IntegrationHttpMethod", "POST")};
    std::vector<Field> uri;
    Field cfnUri = invocationOf("uri", "Integration.Uri", **function, uri);
    method.push_back(std::move(cfnUri));
    lowering.add(api, {"aws_api_gateway_method", "AWS::ApiGateway::Method", apisTier}, "method", api.id).arguments =
        std::move(method);
    lowering.add(api, {"aws_api_gateway_integration", {}, apisTier}, "integration", api.id).arguments = {
        terraformOnly("rest_api_id", id),
        terraformOnly("resource_id", idOf(path)),
        terraformOnly("http_method", attribute(Lowering::keyOf(api, "method"), "http_method")),
        terraformOnly("type", "AWS_PROXY"),
        terraformOnly("integration_http_method", "POST"),
        uri.front()};
    allowCalls(lowering, api, **function);
    Resource& deployment = lowering.add(api, {"aws_api_gateway_deployment", "AWS::ApiGateway::Deployment", apisTier},
                                        "deployment", api.id);
    deployment.arguments = {both("rest_api_id", "RestApiId", id)};
    deployment.dependsOn = {Lowering::keyOf(api, "integration"), Lowering::keyOf(api, "method")};
    deployment.isCreatedBeforeDestroy = true;
    Fields stage {both("rest_api_id", "RestApiId", id), both("deployment_id", "DeploymentId", idOf(deployment.key)),
                  both("stage_name", "StageName", "live")};
    if (lowering.flag(api, "access_logs")) {
        const std::string logs = addLogGroup(lowering, api, "logs", apisTier,
                                             joined({"/aws/apigateway/", prefixed(physicalName(api.id, 60))}));
        stage.push_back(both("access_log_settings.destination_arn", "AccessLogSetting.DestinationArn", arnOf(logs)));
        stage.push_back(both("access_log_settings.format", "AccessLogSetting.Format", formatOfLogs()));
    }
    if (const auto rate = lowering.number(api, "rate_limit"))
        stage.push_back(cloudFormationOnly(
            "MethodSettings",
            iac::List {Fields {same("ResourcePath", "/*"), same("HttpMethod", "*"), same("ThrottlingRateLimit", *rate),
                               same("ThrottlingBurstLimit", *rate)}}));
    stage.push_back(lowering.tags(api));
    lowering.add(api, {"aws_api_gateway_stage", "AWS::ApiGateway::Stage", apisTier}, "stage", api.id).arguments =
        std::move(stage);
    if (const auto rate = lowering.number(api, "rate_limit"))
        lowering.add(api, {"aws_api_gateway_method_settings", {}, apisTier}, "limits", api.id).arguments = {
            terraformOnly("rest_api_id", id),
            terraformOnly("stage_name", attribute(Lowering::keyOf(api, "stage"), "stage_name")),
            terraformOnly("method_path", "*/*"), terraformOnly("settings.throttling_rate_limit", *rate),
            terraformOnly("settings.throttling_burst_limit", *rate)};
    addDomain(lowering, api);
}

void lowerApi(Lowering& lowering, const Component& api)
{
    const std::string_view protocol = lowering.text(api, "protocol");
    const std::string_view authorization = lowering.text(api, "authorization");
    if (authorization == "lambda" || (authorization == "jwt" && protocol != "http"))
        lowering.report(
            Severity::Note, api,
            GUDO_TR_NOOP("core", "How %1 checks its callers is not in the drawing; no authorizer is written"));
    if (backendsOf(lowering, api).empty() && protocol != "rest")
        lowering.report(Severity::Warning, api,
                        GUDO_TR_NOOP("core", "%1 is connected to no function and no load balancer"));
    if (protocol == "rest")
        lowerRestApi(lowering, api);
    else
        lowerModernApi(lowering, api, protocol == "websocket");
}

} // namespace

std::span<const TypeLowering> apiTypes()
{
    static constexpr std::array types {TypeLowering {"aws.api_gateway", lowerApi}};
    return types;
}

} // namespace gudo::iac
