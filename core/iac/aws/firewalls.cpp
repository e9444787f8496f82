#include <algorithm>
#include <array>

#include "core/iac/aws/balancing.h"
#include "core/iac/aws/delivery.h"
#include "core/iac/aws/families.h"
#include "core/iac/latin.h"

namespace gudo::iac {

namespace {

constexpr std::string_view firewallsTier = "security";

/// What WAF counts under, in both languages.
void addVisibility(Fields& fields, const std::string& metric)
{
    fields.push_back(
        both("visibility_config.cloudwatch_metrics_enabled", "VisibilityConfig.CloudWatchMetricsEnabled", true));
    fields.push_back(both("visibility_config.metric_name", "VisibilityConfig.MetricName", metric));
    fields.push_back(
        both("visibility_config.sampled_requests_enabled", "VisibilityConfig.SampledRequestsEnabled", true));
}

Fields managedRule(const std::string& group, int priority)
{
    const std::string statement {"statement.managed_rule_group_statement."};
    const std::string cfnStatement {"Statement.ManagedRuleGroupStatement."};
    Fields rule {both("name", "Name", group), both("priority", "Priority", priority),
                 both("override_action.none", "OverrideAction.None", Fields {}, Form::Block),
                 both(statement + "name", cfnStatement + "Name", group),
                 both(statement + "vendor_name", cfnStatement + "VendorName", "AWS")};
    addVisibility(rule, group);
    return rule;
}

Fields rateRule(std::int64_t limit)
{
    const std::string statement {"statement.rate_based_statement."};
    const std::string cfnStatement {"Statement.RateBasedStatement."};
    Fields rule {both("name", "Name", "rate-limit"), both("priority", "Priority", 0),
                 both("action.block", "Action.Block", Fields {}, Form::Block),
                 both(statement + "limit", cfnStatement + "Limit", limit),
                 both(statement + "aggregate_key_type", cfnStatement + "AggregateKeyType", "IP")};
    addVisibility(rule, "rate-limit");
    return rule;
}

bool isForDistribution(const Lowering& lowering, const Component& firewall)
{
    return std::ranges::any_of(lowering.ofType("aws.cloudfront"), [&](const Component* distribution) {
        return firewallOf(lowering, *distribution) == &firewall;
    });
}

void associate(Lowering& lowering, const Component& firewall, const Component& target, const std::string& resourceKey)
{
    lowering
        .add(firewall, {"aws_wafv2_web_acl_association", "AWS::WAFv2::WebACLAssociation", firewallsTier},
             "on-" + target.id, firewall.id + "-" + target.id)
        .arguments = {both("resource_arn", "ResourceArn", arnOf(resourceKey)),
                      both("web_acl_arn", "WebACLArn", arnOf(firewall.id))};
}

void lowerFirewall(Lowering& lowering, const Component& firewall)
{
    const bool isAtEdge = lowering.text(firewall, "scope") == "cloudfront" || isForDistribution(lowering, firewall);
    Resource& resource = lowering.add(firewall, {"aws_wafv2_web_acl", "AWS::WAFv2::WebACL", firewallsTier});
    if (isAtEdge)
        resource.region = lowering.isMainRegion(edgeRegion) ? "" : edgeRegion;
    const std::string metric = physicalName(firewall.id, 60);
    const bool blocks = lowering.text(firewall, "default_action") == "block";
    std::vector<std::string> groups = lowering.texts(firewall, "rule_groups");
    iac::List rules;
    if (const auto limit = lowering.number(firewall, "rate_limit"))
        rules.emplace_back(rateRule(*limit));
    int priority = 1;
    std::vector<std::string> written;
    for (const std::string& group : groups)
        if (std::ranges::find(written, group) == written.end()) {
            written.push_back(group);
            rules.emplace_back(managedRule(group, priority++));
        }
    Fields& fields = resource.arguments;
    fields = {terraformOnly("name", prefixed(metric)), both("scope", "Scope", isAtEdge ? "CLOUDFRONT" : "REGIONAL"),
              both(blocks ? "default_action.block" : "default_action.allow",
                   blocks ? "DefaultAction.Block" : "DefaultAction.Allow", Fields {}, Form::Block)};
    if (!rules.empty())
        fields.push_back(both("rule", "Rules", std::move(rules), Form::Block));
    addVisibility(fields, metric);
    fields.push_back(lowering.tags(firewall));
    if (isAtEdge)
        return;
    for (const Component* balancer : lowering.ofType("aws.alb"))
        if (firewallOf(lowering, *balancer) == &firewall)
            associate(lowering, firewall, *balancer, balancer->id);
    for (const Component* api : lowering.ofType("aws.api_gateway"))
        if (firewallOf(lowering, *api) == &firewall) {
            if (lowering.text(*api, "protocol") == "rest")
                associate(lowering, firewall, *api, Lowering::keyOf(*api, "stage"));
            else
                lowering.report(
                    Severity::Warning, firewall,
                    GUDO_TR_NOOP("core", "%1 cannot protect %2: only REST APIs take a web application firewall"),
                    {std::string {displayName(*api)}});
        }
}

} // namespace

std::span<const TypeLowering> firewallTypes()
{
    static constexpr std::array types {TypeLowering {"aws.waf", lowerFirewall}};
    return types;
}

} // namespace gudo::iac
