#include "core/iac/aws/balancing.h"

#include <algorithm>
#include <array>
#include <set>

#include "core/iac/aws/buckets.h"
#include "core/iac/aws/families.h"
#include "core/iac/aws/target_groups.h"
#include "core/iac/latin.h"
#include "core/network/port_range.h"
#include "core/network/security_groups.h"

namespace gudo::iac {

namespace {

constexpr std::string_view balancingTier = "loadbalancer";
constexpr std::size_t longestRest = 12; ///< of the 32 characters of a name, behind the prefix

struct Listener {
    std::string protocol; ///< HTTP, HTTPS, TCP, TLS, UDP
    int port = 80;
    const Component* certificate = nullptr;
    std::vector<std::string> targets {}; ///< keys of target groups
};

/// The security policy of Elastic Load Balancing that refuses anything older.
std::string_view policyOf(std::string_view oldest)
{
    return oldest == "tls-1.0"   ? "ELBSecurityPolicy-2016-08"
           : oldest == "tls-1.1" ? "ELBSecurityPolicy-TLS-1-1-2017-01"
           : oldest == "tls-1.3" ? "ELBSecurityPolicy-TLS13-1-3-2021-06"
                                 : "ELBSecurityPolicy-TLS13-1-2-2021-06";
}

/// The protocol as the kind of load balancer takes it.
std::string protocolOf(const Component& balancer, std::string_view said, int port, bool hasCertificate)
{
    std::string word {said};
    std::ranges::transform(word, word.begin(),
                           [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    const bool isSecure = word == "HTTPS" || word == "TLS" || (port == 443 && word != "HTTP");
    if (balancer.type == "aws.alb")
        return isSecure ? "HTTPS" : "HTTP";
    if (word == "UDP" || word == "TCP_UDP")
        return word;
    return isSecure && hasCertificate ? "TLS" : "TCP";
}

/// The ports that others call when no listener is drawn.
std::vector<int> portsAsked(const Lowering& lowering, const Component& balancer)
{
    std::vector<int> ports;
    for (const Connection* connection : lowering.to(balancer.id)) {
        const Value* port = isRequest(*connection) ? gudo::find(connection->properties, "port") : nullptr;
        const auto range = port ? portRangeOf(*port) : std::nullopt;
        if (range && range->from == range->to && std::ranges::find(ports, range->from) == ports.end())
            ports.push_back(range->from);
    }
    std::ranges::sort(ports);
    return ports.empty() ? std::vector {80} : ports;
}

std::vector<Listener> listenersOf(const Lowering& lowering, const Component& balancer)
{
    std::vector<Listener> listeners;
    std::set<int> ports;
    const Value* said = gudo::find(balancer.properties, "listeners");
    const auto* rows = said ? said->asList() : nullptr;
    for (std::size_t index = 0; rows && index < rows->size(); ++index) {
        const Object* row = (*rows)[index].asObject();
        if (!row)
            continue;
        const std::string_view word = textOf(*row, "protocol");
        const Value* written = gudo::find(*row, "port");
        const auto range = written ? portRangeOf(*written) : std::nullopt;
        const int port = range ? range->from : word == "https" || word == "tls" ? 443 : 80;
        if (!ports.insert(port).second)
            continue;
        const Component* certificate = lowering.find(textOf(*row, "certificate"));
        if (certificate && certificate->type != "aws.acm")
            certificate = nullptr;
        Listener listener {protocolOf(balancer, word, port, certificate != nullptr), port, certificate};
        if (const Component* group = lowering.find(textOf(*row, "target_group"));
            group && group->type == "aws.target_group")
            listener.targets = {group->id};
        listeners.push_back(std::move(listener));
    }
    if (listeners.empty())
        for (const int port : portsAsked(lowering, balancer))
            listeners.push_back({protocolOf(balancer, {}, port, false), port});
    return listeners;
}

/// True when the groups of a load balancer let the world in on a port.
bool isOpenFor(const Lowering& lowering, const Component& balancer, int port)
{
    for (const Component* group : lowering.named(balancer, "security_groups", "aws.security_group"))
        for (const SecurityRule& rule : securityRules(*group, Direction::Ingress))
            if (isFromWorld(rule) && rule.ports.contains(port) && !rule.ports.isAll())
                return true;
    return false;
}

void addForward(Fields& fields, const std::vector<std::string>& targets)
{
    fields.push_back(both("default_action.type", "DefaultActions[0].Type", "forward"));
    if (targets.size() == 1) {
        fields.push_back(
            both("default_action.target_group_arn", "DefaultActions[0].TargetGroupArn", arnOf(targets[0])));
        return;
    }
    // Several groups stand for versions of one thing: the first answers until somebody moves the weights.
    iac::List weighted;
    for (std::size_t index = 0; index < targets.size(); ++index)
        weighted.emplace_back(Fields {both("arn", "TargetGroupArn", arnOf(targets[index])),
                                      both("weight", "Weight", index == 0 ? 100 : 0)});
    fields.push_back(both("default_action.forward.target_group", "DefaultActions[0].ForwardConfig.TargetGroups",
                          std::move(weighted), Form::Block));
}

void addRedirect(Fields& fields)
{
    const std::string to {"default_action.redirect."};
    const std::string cfnTo {"DefaultActions[0].RedirectConfig."};
    fields.push_back(both("default_action.type", "DefaultActions[0].Type", "redirect"));
    fields.push_back(both(to + "port", cfnTo + "Port", "443"));
    fields.push_back(both(to + "protocol", cfnTo + "Protocol", "HTTPS"));
    fields.push_back(both(to + "status_code", cfnTo + "StatusCode", "HTTP_301"));
}

void lowerListener(Lowering& lowering, const Component& balancer, const Listener& listener, bool redirects)
{
    const bool isSecure = listener.protocol == "HTTPS" || listener.protocol == "TLS";
    if (isSecure && !listener.certificate)
        lowering.error(balancer, GUDO_TR_NOOP("core", "%1 listens to %2 on port %3 without a certificate"),
                       {listener.protocol, std::to_string(listener.port)});
    if (listener.targets.empty() && !redirects) {
        lowering.error(balancer, GUDO_TR_NOOP("core", "%1 has nothing to forward port %2 to"),
                       {std::to_string(listener.port)});
        return;
    }
    const std::string role = listener.port == 80 && listener.protocol == "HTTP"     ? "http"
                             : listener.port == 443 && listener.protocol == "HTTPS" ? "https"
                                                                                    : std::to_string(listener.port);
    Resource& resource =
        lowering.add(balancer, {"aws_lb_listener", "AWS::ElasticLoadBalancingV2::Listener", balancingTier}, role);
    Fields& fields = resource.arguments;
    fields = {both("load_balancer_arn", "LoadBalancerArn", arnOf(balancer.id)), both("port", "Port", listener.port),
              both("protocol", "Protocol", listener.protocol)};
    if (isSecure) {
        fields.push_back(both("ssl_policy", "SslPolicy", policyOf(lowering.text(balancer, "tls_policy"))));
        if (listener.certificate)
            fields.push_back(both("certificate_arn", "Certificates[0].CertificateArn",
                                  certificateArn(lowering, *listener.certificate)));
    }
    if (redirects)
        addRedirect(fields);
    else
        addForward(fields, listener.targets);
}

void lowerListeners(Lowering& lowering, const Component& balancer)
{
    std::vector<std::string> usual;
    for (const Component* group : groupsOfBalancer(lowering, balancer))
        usual.push_back(group->id);
    if (usual.empty())
        if (std::string key = impliedGroup(lowering, balancer); !key.empty())
            usual.push_back(std::move(key));
    std::vector<Listener> listeners = listenersOf(lowering, balancer);
    const auto has = [&](std::string_view protocol, int port) {
        return std::ranges::any_of(listeners, [&](const Listener& each) {
            return each.port == port && (protocol.empty() || each.protocol == protocol);
        });
    };
    const bool isSecure = has("HTTPS", 443);
    if (isSecure && !has({}, 80) && isOpenFor(lowering, balancer, 80))
        listeners.insert(listeners.begin(), {"HTTP", 80});
    for (Listener& listener : listeners) {
        if (listener.targets.empty())
            listener.targets = usual;
        const bool redirects = isSecure && listener.protocol == "HTTP" && listener.port == 80;
        lowerListener(lowering, balancer, listener, redirects);
    }
}

/// A bucket for the access logs, which the load balancer may write to (Elastic Load Balancing user guide, "Enable
/// access logs").
void lowerLogs(Lowering& lowering, const Component& balancer)
{
    const std::string bucket = Lowering::keyOf(balancer, "logs");
    addBucket(lowering, balancer, "logs", balancingTier);
    const Expression objects = joined({arnOf(bucket), "/*"});
    const Expression document =
        policy({Fields {same("Sid", "LoadBalancerLogs"), same("Effect", "Allow"),
                        same("Principal", Fields {same("Service", "logdelivery.elasticloadbalancing.amazonaws.com")}),
                        same("Action", "s3:PutObject"), same("Resource", objects)}});
    lowering.add(balancer, {"aws_s3_bucket_policy", "AWS::S3::BucketPolicy", balancingTier}, "logs-policy", bucket)
        .arguments = {both("bucket", "Bucket", idOf(bucket)), both("policy", "PolicyDocument", document, Form::Json)};
}

void checkZones(Lowering& lowering, const Component& balancer, std::size_t subnets)
{
    const ZoneSet zones = lowering.zones().zonesOf(balancer);
    const auto least = static_cast<std::size_t>(lowering.catalog().typeOf(balancer).traits.minimumZones);
    if (subnets == 0)
        lowering.error(balancer, GUDO_TR_NOOP("core", "%1 needs a subnet to be created"));
    else if (subnets < least || (zones.isComplete && zones.names.size() < least))
        lowering.error(balancer, GUDO_TR_NOOP("core", "%1 needs subnets in %2 zones to be created"),
                       {std::to_string(least)});
}

void lowerBalancer(Lowering& lowering, const Component& balancer)
{
    const bool isApplication = balancer.type == "aws.alb";
    iac::List subnets = lowering.subnetIds(balancer);
    checkZones(lowering, balancer, subnets.size());
    const bool isInternal = lowering.text(balancer, "scheme") == "internal";
    const bool keepsLogs = lowering.flag(balancer, "access_logs");
    if (keepsLogs)
        lowerLogs(lowering, balancer);
    Resource& resource = lowering.add(balancer, {"aws_lb", "AWS::ElasticLoadBalancingV2::LoadBalancer", balancingTier});
    Fields& fields = resource.arguments;
    fields = {terraformOnly("name", prefixed(physicalName(balancer.id, longestRest))),
              both("load_balancer_type", "Type", isApplication ? "application" : "network"),
              terraformOnly("internal", isInternal),
              cloudFormationOnly("Scheme", isInternal ? "internal" : "internet-facing"),
              both("security_groups", "SecurityGroups", lowering.securityGroupIds(balancer)),
              both("subnets", "Subnets", std::move(subnets))};
    iac::List attributes;
    const auto set = [&](const char* name, const char* key, Expression value, std::string text) {
        if (*name)
            fields.push_back(terraformOnly(name, std::move(value)));
        attributes.emplace_back(Fields {same("Key", key), same("Value", std::move(text))});
    };
    if (isApplication) {
        const auto idle = lowering.seconds(balancer, "idle_timeout").value_or(60);
        if (idle != 60)
            set("idle_timeout", "idle_timeout.timeout_seconds", idle, std::to_string(idle));
        set("drop_invalid_header_fields", "routing.http.drop_invalid_header_fields.enabled", true, "true");
    } else if (lowering.flag(balancer, "cross_zone")) {
        set("enable_cross_zone_load_balancing", "load_balancing.cross_zone.enabled", true, "true");
    }
    if (lowering.flag(balancer, "deletion_protection"))
        set("enable_deletion_protection", "deletion_protection.enabled", true, "true");
    if (keepsLogs) {
        const std::string bucket = Lowering::keyOf(balancer, "logs");
        fields.push_back(terraformOnly("access_logs.bucket", idOf(bucket)));
        fields.push_back(terraformOnly("access_logs.enabled", true));
        attributes.emplace_back(Fields {same("Key", "access_logs.s3.enabled"), same("Value", "true")});
        attributes.emplace_back(Fields {same("Key", "access_logs.s3.bucket"), same("Value", idOf(bucket))});
        resource.dependsOn.push_back(Lowering::keyOf(balancer, "logs-policy"));
    }
    if (!attributes.empty())
        fields.push_back(cloudFormationOnly("LoadBalancerAttributes", std::move(attributes)));
    fields.push_back(lowering.tags(balancer));
    const Component* vpc = lowering.zones().networkOf(balancer);
    if (const Component* door = vpc && !isInternal ? lowering.internetGatewayOf(*vpc) : nullptr) {
        resource.dependsOn.push_back(door->id);
        resource.dependsOn.push_back(Lowering::keyOf(*door, "attachment"));
    }
    lowerListeners(lowering, balancer);
    lowering.tell({.name = balancer.id + "-dns-name",
                   .description = "DNS name of " + std::string {displayName(balancer)} + ".",
                   .value = attribute(balancer.id, "dns_name"),
                   .component = balancer.id});
}

} // namespace

bool isBalancer(const Component& component)
{
    return component.type == "aws.alb" || component.type == "aws.nlb";
}

bool isSecure(const Lowering& lowering, const Component& balancer)
{
    return std::ranges::any_of(listenersOf(lowering, balancer),
                               [](const Listener& each) { return each.protocol == "HTTPS" || each.protocol == "TLS"; });
}

std::span<const TypeLowering> balancingTypes()
{
    static constexpr std::array types {
        TypeLowering {"aws.alb", lowerBalancer},
        TypeLowering {"aws.nlb", lowerBalancer},
    };
    return types;
}

} // namespace gudo::iac
