#include "core/model/edits.h"
#include "core/rules/findings.h"
#include "core/rules/property_values.h"
#include "core/rules/security/security_rules.h"

namespace gudo {

namespace {

constexpr std::string_view securityGroupsKey = "security_groups";

/// Gateways are routes, not machines; only endpoints with interfaces of their own have groups.
bool takesGroups(const RuleContext& context, const Component& gateway)
{
    const ComponentType& type = context.catalog.typeOf(gateway);
    return type.property(securityGroupsKey) &&
           !(type.traits.gateway == "endpoint" && textIn(context, gateway, "kind") == "gateway");
}

std::vector<Diagnostic> findGroups(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    for (const Component* row : context.ofKind("gateway")) {
        if (takesGroups(context, *row))
            continue;
        std::vector<Id> ids {row->id};
        std::vector<std::string> names;
        for (const std::string& id : textsOf(row->properties, securityGroupsKey)) {
            const Component* group = context.component(id);
            names.push_back(group ? called(*group) : id);
            if (group)
                ids.push_back(id);
        }
        if (names.empty())
            continue;
        Diagnostic found = finding(
            {GUDO_TR_NOOP("core", "%1 takes no security groups, but is given %2"), {called(*row), listed(names)}},
            std::move(ids));
        found.fix = Fix {{GUDO_TR_NOOP("core", "Remove the security groups")}, [id = row->id](Design design) {
                             return withProperty(std::move(design), id, securityGroupsKey, {});
                         }};
        findings.push_back(std::move(found));
    }
    return findings;
}

} // namespace

const Rule securityGroupOnGateway {
    .id = "SEC-039",
    .name = "security-group-on-gateway",
    .severity = Severity::Error,
    .family = RuleFamily::Security,
    .title = GUDO_TR_NOOP("core", "Security group on a gateway"),
    .rationale =
        GUDO_TR_NOOP("core", "Security groups belong to network interfaces of machines. NAT gateways, internet "
                             "gateways and gateway endpoints have no place for them: the provider refuses the "
                             "assignment, and the filter that the design counts on does not exist."),
    .remedy = GUDO_TR_NOOP("core", "Remove the group. Filter by the security groups of the machines that use the "
                                   "gateway, or by the network ACL of its subnet."),
    .bad = GUDO_TR_NOOP("core", "A NAT gateway with a security group that accepts port 443 from the private subnets."),
    .good = GUDO_TR_NOOP("core", "A NAT gateway without groups in a subnet whose network ACL lets port 443 through."),
    .source = "Amazon VPC User Guide: NAT gateway basics",
    .check = findGroups,
};

} // namespace gudo
