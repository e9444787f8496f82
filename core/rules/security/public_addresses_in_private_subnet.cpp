#include <set>

#include "core/rules/findings.h"
#include "core/rules/property_values.h"
#include "core/rules/security/security_rules.h"
#include "core/rules/switches.h"

namespace gudo {

namespace {

constexpr std::string_view autoPublicIp = "auto_public_ip";

/// Subnets with something in them that works in a public one only. What they lack is a route; that is another finding.
std::set<const Component*> subnetsMeantPublic(const RuleContext& context)
{
    std::set<const Component*> subnets;
    for (const auto& row : context.architecture().components) {
        const ComponentType& type = context.catalog.typeOf(*row);
        const bool isForPublic =
            (type.traits.gateway == "nat" && textIn(context, *row, "connectivity") != "private") ||
            (type.isKind("load-balancer") && textIn(context, *row, "scheme") == "internet-facing") ||
            (!type.traits.passive && isOn(context, *row, "public_ip"));
        if (isForPublic)
            for (const Component* subnet : context.zones.subnetsOf(*row))
                subnets.insert(subnet);
    }
    return subnets;
}

std::vector<Diagnostic> findAddressing(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    if (!context.hasKind("subnet"))
        return findings;
    const auto meantPublic = subnetsMeantPublic(context);
    for (const Component* row : context.ofKind("subnet")) {
        if (!hasSwitch(context, *row, autoPublicIp) || !isOn(context, *row, autoPublicIp) ||
            context.zones.exposure(*row) != Exposure::Private || meantPublic.contains(row))
            continue;
        Diagnostic found = finding(
            {GUDO_TR_NOOP(
                 "core",
                 "%1 gives public addresses to what starts in it, but its table %2 leads to no internet gateway"),
             {called(*row), called(*context.zones.routeTableOf(*row))}},
            {row->id});
        found.fix = turning({GUDO_TR_NOOP("core", "Assign no public addresses")}, {row}, autoPublicIp, false);
        findings.push_back(std::move(found));
    }
    return findings;
}

} // namespace

const Rule publicAddressesInPrivateSubnet {
    .id = "SEC-029",
    .name = "public-addresses-in-private-subnet",
    .severity = Severity::Warning,
    .family = RuleFamily::Security,
    .title = GUDO_TR_NOOP("core", "Private subnet that assigns public addresses"),
    .rationale =
        GUDO_TR_NOOP("core", "A subnet without a route to an internet gateway is private, yet everything that starts "
                             "in this one gets a public address. Today the address leads nowhere. On the day somebody "
                             "changes the route table, every machine in the subnet is on the internet at once."),
    .remedy = GUDO_TR_NOOP("core", "Turn the automatic public addresses of the subnet off."),
    .bad = GUDO_TR_NOOP("core", "A subnet whose table leads to a NAT gateway assigns public addresses automatically."),
    .good = GUDO_TR_NOOP("core", "Only the subnets with a route to the internet gateway assign public addresses."),
    .source = "S4; Checkov CKV_AWS_130, Trivy AWS-0164, Security Hub EC2.15, cfn_nag W33",
    .check = findAddressing,
};

} // namespace gudo
