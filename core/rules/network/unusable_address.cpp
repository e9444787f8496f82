#include <algorithm>

#include "core/rules/findings.h"
#include "core/rules/network/addresses.h"
#include "core/rules/network/network_rules.h"
#include "core/rules/network/provider_limits.h"

namespace gudo {

namespace {

/// Why no machine may have that address of the segment.
const char* reasonFor(const HostRange& segment, const Cidr& host)
{
    const auto distance = firstAddress(host) - firstAddress(segment.block);
    if (firstAddress(host) == lastAddress(segment.block))
        return GUDO_TR_NOOP("core", "%1 has the address %2, which is the broadcast address of %3 (%4)");
    if (distance == 0)
        return GUDO_TR_NOOP("core", "%1 has the address %2, which names the network %3 (%4) itself");
    if (distance == 1)
        return GUDO_TR_NOOP("core", "%1 has the address %2, which is that of the router of %3 (%4)");
    if (distance == 2)
        return GUDO_TR_NOOP("core", "%1 has the address %2, which is that of the name server of %3 (%4)");
    return GUDO_TR_NOOP("core", "%1 has the address %2, which the provider reserves in %3 (%4)");
}

/// The finding about an address, or nothing when one of the segments has room for it.
std::optional<Diagnostic> faultOf(const RuleContext& context, const Component& component, const Cidr& host,
                                  const std::vector<HostRange>& segments)
{
    const auto around =
        std::ranges::find_if(segments, [&](const HostRange& segment) { return contains(segment.block, host); });
    const bool isInside = around != segments.end();
    const HostRange& segment = isInside ? *around : segments.front();
    const Component& box = *context.component(segment.box);
    const std::vector<std::string> arguments {called(component), hostText(host), called(box), toText(segment.block)};
    if (!isInside)
        return finding({GUDO_TR_NOOP("core", "%1 has the address %2, which is not within %3 (%4)"), arguments},
                       {component.id, box.id});
    // Gateways of networks on premises are for NET-042
    HostRange own = segment;
    own.gateway = {};
    if (own.isUsable(host))
        return {};
    return finding({reasonFor(segment, host), arguments}, {component.id, box.id});
}

std::vector<Diagnostic> findUnusable(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    std::optional<TakenAddresses> taken;
    for (const Component* row : context.having("address")) {
        const auto host = hostFrom(textOf(row->properties, "address"));
        if (!host || host->family != IpFamily::V4 || contains(*cidrFrom("127.0.0.0/8"), *host))
            continue;
        const auto segments = segmentsOf(context, *row);
        if (segments.empty())
            continue;
        auto found = faultOf(context, *row, *host, segments);
        if (!found)
            continue;
        if (!taken)
            taken.emplace(context.design);
        found->fix = fixByFreeAddress(*taken, *row, segments.front());
        findings.push_back(std::move(*found));
    }
    return findings;
}

} // namespace

const Rule unusableAddress {
    .id = "NET-008",
    .name = "unusable-address",
    .severity = Severity::Error,
    .family = RuleFamily::Network,
    .title = GUDO_TR_NOOP("core", "Address that the machine cannot have"),
    .rationale =
        GUDO_TR_NOOP("core", "A machine has an address of the subnet it is in; no router delivers anything else to it. "
                             "Some addresses are taken from the start: in a subnet of a cloud the first four and the "
                             "last one, for the network, its router, its name server and the provider, elsewhere the "
                             "first and the last one."),
    .remedy = GUDO_TR_NOOP("core", "Choose a free address within the range of the subnet."),
    .bad = GUDO_TR_NOOP("core", "An instance 10.0.1.1 in the subnet 10.0.1.0/24: that is the router."),
    .good = GUDO_TR_NOOP("core", "The instance as 10.0.1.4, the first address that is free."),
    .source = "S4; Amazon VPC User Guide: subnet sizing, reserved addresses; RFC 919",
    .check = findUnusable,
};

} // namespace gudo
