#include <algorithm>
#include <array>

#include "core/iac/aws/balancing.h"
#include "core/iac/aws/families.h"
#include "core/iac/aws/instances.h"
#include "core/iac/aws/target_groups.h"
#include "core/iac/latin.h"
#include "core/network/port_range.h"

namespace gudo::iac {

namespace {

constexpr std::string_view targetGroupsTier = "loadbalancer";
constexpr std::string_view impliedRole = "targets";

/// What a load balancer without target groups is connected to, in the order of the connections.
std::vector<const Component*> impliedTargets(const Lowering& lowering, const Component& balancer)
{
    std::vector<const Component*> targets;
    if (!groupsOfBalancer(lowering, balancer).empty())
        return targets;
    for (const Connection* connection : lowering.from(balancer.id)) {
        const Component* target = isRequest(*connection) ? lowering.find(connection->to) : nullptr;
        if (target && (isInstance(*target) || target->type == "aws.asg" || target->type == "aws.ecs") &&
            std::ranges::find(targets, target) == targets.end())
            targets.push_back(target);
    }
    return targets;
}

/// The port of the first connection from a load balancer to a target.
std::int64_t portTo(const Lowering& lowering, const Component& balancer, const Component& target)
{
    for (const Connection* connection : lowering.from(balancer.id)) {
        const Value* port = connection->to == target.id ? gudo::find(connection->properties, "port") : nullptr;
        if (const auto range = port ? portRangeOf(*port) : std::nullopt)
            return range->from;
    }
    return 80;
}

bool isNetworkBalancer(const Component* balancer)
{
    return balancer && balancer->type == "aws.nlb";
}

/// A load balancer that has the target group, or nullptr.
const Component* balancerWith(const Lowering& lowering, const Component& group)
{
    for (const char* type : {"aws.alb", "aws.nlb"})
        for (const Component* balancer : lowering.ofType(type)) {
            const auto groups = groupsOfBalancer(lowering, *balancer);
            if (std::ranges::find(groups, &group) != groups.end())
                return balancer;
        }
    return nullptr;
}

void addHealthCheck(Fields& fields, std::string_view probe, bool isNetwork)
{
    if (probe.empty())
        return;
    if (probe.starts_with('/')) {
        if (isNetwork)
            fields.push_back(both("health_check.protocol", "HealthCheckProtocol", "HTTP"));
        fields.push_back(both("health_check.path", "HealthCheckPath", probe));
        fields.push_back(both("health_check.matcher", "Matcher.HttpCode", "200-399"));
    } else {
        std::string protocol {probe};
        std::ranges::transform(protocol, protocol.begin(),
                               [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
        const bool isKnown = protocol == "TCP" || protocol == "HTTP" || protocol == "HTTPS";
        if (isKnown && (isNetwork || protocol != "TCP"))
            fields.push_back(both("health_check.protocol", "HealthCheckProtocol", protocol));
    }
}

struct GroupFacts {
    std::string protocol;
    std::int64_t port = 80;
    std::string targetType; ///< instance, ip, lambda or alb
    std::string_view probe;
    bool isSticky = false;
    std::int64_t delay = 300;
    bool isNetwork = false;
};

void fillGroup(Lowering& lowering, const Component& owner, Resource& resource, const GroupFacts& facts,
               const std::vector<const Component*>& targets)
{
    const Component* vpc = lowering.zones().networkOf(owner);
    const bool isFunction = facts.targetType == "lambda";
    Fields& fields = resource.arguments;
    fields = {terraformOnly("name_prefix", groupPrefix(owner.id))};
    if (!isFunction) {
        fields.push_back(both("port", "Port", facts.port));
        fields.push_back(both("protocol", "Protocol", facts.protocol));
        fields.push_back(both("vpc_id", "VpcId", vpc ? idOf(vpc->id) : Expression {}));
    }
    fields.push_back(both("target_type", "TargetType", facts.targetType));
    iac::List attributes;
    const auto attribute = [&](const char* key, std::string value) {
        attributes.emplace_back(Fields {same("Key", key), same("Value", std::move(value))});
    };
    if (facts.delay != 300 && !isFunction) {
        fields.push_back(terraformOnly("deregistration_delay", facts.delay));
        attribute("deregistration_delay.timeout_seconds", std::to_string(facts.delay));
    }
    addHealthCheck(fields, facts.probe, facts.isNetwork);
    if (facts.isSticky && !isFunction) {
        const char* kind = facts.isNetwork ? "source_ip" : "lb_cookie";
        fields.push_back(terraformOnly("stickiness.type", kind));
        fields.push_back(terraformOnly("stickiness.enabled", true));
        attribute("stickiness.enabled", "true");
        attribute("stickiness.type", kind);
    }
    if (!attributes.empty())
        fields.push_back(cloudFormationOnly("TargetGroupAttributes", std::move(attributes)));
    iac::List registered;
    for (const Component* target : targets)
        for (const Expression& id : registeredIds(lowering, *target))
            registered.emplace_back(isFunction || facts.targetType == "alb"
                                        ? Fields {same("Id", id)}
                                        : Fields {same("Id", id), same("Port", facts.port)});
    if (!registered.empty())
        fields.push_back(cloudFormationOnly("Targets", std::move(registered)));
    fields.push_back(lowering.tags(owner));
    resource.isCreatedBeforeDestroy = true;
}

/// Terraform registers targets beside the group.
void attachTargets(Lowering& lowering, const Component& owner, const std::string& groupKey, std::int64_t port,
                   const std::vector<const Component*>& targets)
{
    for (const Component* target : targets) {
        int copy = 0;
        for (const Expression& id : registeredIds(lowering, *target)) {
            ++copy;
            const std::string role = target->id + (copy > 1 ? "-" + std::to_string(copy) : std::string {});
            Resource& resource = lowering.add(owner, {"aws_lb_target_group_attachment", {}, targetGroupsTier},
                                              "of-" + role, owner.id + "-" + role);
            const bool isFunction = target->type == "aws.lambda";
            resource.arguments = {terraformOnly("target_group_arn", arnOf(groupKey)), terraformOnly("target_id", id),
                                  isFunction ? Field {} : terraformOnly("port", port)};
            if (isFunction)
                resource.dependsOn = {Lowering::keyOf(owner, "permission")};
        }
    }
}

void allowInvocation(Lowering& lowering, const Component& group, const std::vector<const Component*>& targets)
{
    const auto function = std::ranges::find(targets, std::string_view {"aws.lambda"},
                                            [](const Component* each) { return std::string_view {each->type}; });
    if (function == targets.end())
        return;
    lowering.add(group, {"aws_lambda_permission", "AWS::Lambda::Permission", targetGroupsTier}, "permission", group.id)
        .arguments = {both("action", "Action", "lambda:InvokeFunction"),
                      both("function_name", "FunctionName", attribute((*function)->id, "function_name")),
                      both("principal", "Principal", "elasticloadbalancing.amazonaws.com"),
                      terraformOnly("source_arn", arnOf(group.id))};
}

void lowerTargetGroup(Lowering& lowering, const Component& group)
{
    const std::vector<const Component*> targets = lowering.named(group, "targets");
    const Component* balancer = balancerWith(lowering, group);
    const bool isNetwork = isNetworkBalancer(balancer);
    GroupFacts facts {.protocol = std::string {lowering.text(group, "protocol")},
                      .port = lowering.number(group, "port").value_or(80),
                      .targetType = std::string {lowering.text(group, "target_type")},
                      .probe = lowering.text(group, "health_check"),
                      .isSticky = lowering.flag(group, "stickiness"),
                      .delay = lowering.seconds(group, "deregistration_delay").value_or(300),
                      .isNetwork = isNetwork};
    if (facts.probe.empty() && balancer)
        facts.probe = lowering.text(*balancer, "health_check");
    if (isNetwork && (facts.protocol == "HTTP" || facts.protocol == "HTTPS"))
        facts.protocol = "TCP"; // a network load balancer does not look into requests
    for (const Component* service : lowering.ofType("aws.ecs"))
        if (const auto groups = targetGroupsOf(lowering, *service);
            std::ranges::find(groups, group.id) != groups.end() && !isOnInstances(lowering, *service))
            facts.targetType = "ip"; // tasks on Fargate have addresses of their own
    if (!lowering.zones().networkOf(group) && facts.targetType != "lambda")
        lowering.error(group, GUDO_TR_NOOP("core", "%1 has to stand in a VPC to be created"));
    Resource& resource =
        lowering.add(group, {"aws_lb_target_group", "AWS::ElasticLoadBalancingV2::TargetGroup", targetGroupsTier});
    fillGroup(lowering, group, resource, facts, targets);
    if (facts.targetType == "lambda")
        allowInvocation(lowering, group, targets);
    attachTargets(lowering, group, group.id, facts.port, targets);
}

} // namespace

std::string groupPrefix(std::string_view id)
{
    std::string prefix = physicalName(id, 60);
    prefix.resize(std::min<std::size_t>(prefix.size(), 5)); // Terraform adds 26 of the 32 characters a name may have
    while (!prefix.empty() && prefix.back() == '-')
        prefix.pop_back();
    return prefix + "-";
}

std::vector<Expression> registeredIds(const Lowering& lowering, const Component& target)
{
    std::vector<Expression> ids;
    if (isInstance(target))
        for (const std::string& key : instancesOf(lowering, target))
            ids.push_back(idOf(key));
    else if (target.type == "aws.lambda" || isBalancer(target))
        ids.push_back(arnOf(target.id));
    return ids;
}

std::vector<const Component*> groupsOfBalancer(const Lowering& lowering, const Component& balancer)
{
    std::vector<const Component*> groups = lowering.named(balancer, "target_groups", "aws.target_group");
    const Value* listeners = gudo::find(balancer.properties, "listeners");
    const auto* rows = listeners ? listeners->asList() : nullptr;
    if (rows)
        for (const Value& each : *rows) {
            const Object* row = each.asObject();
            const Component* group = row ? lowering.find(textOf(*row, "target_group")) : nullptr;
            if (group && group->type == "aws.target_group" && std::ranges::find(groups, group) == groups.end())
                groups.push_back(group);
        }
    return groups;
}

std::string impliedGroup(Lowering& lowering, const Component& balancer)
{
    const std::vector<const Component*> targets = impliedTargets(lowering, balancer);
    if (targets.empty())
        return {};
    const bool isNetwork = isNetworkBalancer(&balancer);
    const bool isOnFargate = std::ranges::any_of(targets, [&](const Component* target) {
        return target->type == "aws.ecs" && !isOnInstances(lowering, *target);
    });
    const std::int64_t port = portTo(lowering, balancer, *targets.front());
    Resource& resource =
        lowering.add(balancer, {"aws_lb_target_group", "AWS::ElasticLoadBalancingV2::TargetGroup", targetGroupsTier},
                     impliedRole, balancer.id);
    const std::string key = resource.key;
    fillGroup(lowering, balancer, resource,
              {.protocol = isNetwork ? "TCP" : "HTTP",
               .port = port,
               .targetType = isOnFargate ? "ip" : "instance",
               .probe = lowering.text(balancer, "health_check"),
               .isNetwork = isNetwork},
              targets);
    attachTargets(lowering, balancer, key, port, targets);
    return key;
}

std::vector<std::string> targetGroupsOf(const Lowering& lowering, const Component& component)
{
    std::vector<std::string> keys;
    const auto add = [&](std::string key) {
        if (std::ranges::find(keys, key) == keys.end())
            keys.push_back(std::move(key));
    };
    for (const Component* group : lowering.named(component, "target_groups", "aws.target_group"))
        add(group->id);
    for (const Component* group : lowering.ofType("aws.target_group")) {
        const auto targets = lowering.named(*group, "targets");
        if (std::ranges::find(targets, &component) != targets.end())
            add(group->id);
    }
    for (const Connection* connection : lowering.to(component.id)) {
        const Component* balancer = lowering.find(connection->from);
        if (!balancer || !isBalancer(*balancer))
            continue;
        const auto targets = impliedTargets(lowering, *balancer);
        if (std::ranges::find(targets, &component) != targets.end())
            add(Lowering::keyOf(*balancer, impliedRole));
    }
    return keys;
}

std::string balancerOf(const Lowering& lowering, std::string_view targetGroup)
{
    const std::size_t slash = targetGroup.find('/');
    if (slash != std::string_view::npos)
        return std::string {targetGroup.substr(0, slash)};
    const Component* group = lowering.find(targetGroup);
    const Component* balancer = group ? balancerWith(lowering, *group) : nullptr;
    return balancer ? balancer->id : std::string {};
}

bool isOnInstances(const Lowering& lowering, const Component& service)
{
    return lowering.text(service, "launch_type") == "ec2";
}

std::span<const TypeLowering> targetGroupTypes()
{
    static constexpr std::array types {TypeLowering {"aws.target_group", lowerTargetGroup}};
    return types;
}

} // namespace gudo::iac
