#include <algorithm>
#include <map>

#include "core/rules/findings.h"
#include "core/rules/network/network_rules.h"
#include "core/rules/network/provider_limits.h"
#include "core/rules/network/subnet_blocks.h"
#include "core/rules/network/subnet_use.h"

namespace gudo {

namespace {

/// A subnet that has no room for a load balancer, and the edit that gives it some.
struct Small {
    const Component* subnet;
    Cidr block;
    std::uint64_t free; ///< addresses that others leave
    std::optional<Fix> fix {};
};

/// The longest prefix that leaves room beside those addresses.
int roomyPrefix(const Cidr& block, std::uint64_t others)
{
    int prefix = std::min(block.prefix, longestBalancerPrefix);
    while (prefix > shortestPrefix &&
           usableAddresses({IpFamily::V4, 0, prefix}, reservedInSubnet) < others + balancerAddresses)
        --prefix;
    return prefix;
}

/// The subnets without room, by load balancer.
std::map<std::string_view, std::vector<Small>> smallSubnets(const RuleContext& context)
{
    std::map<std::string_view, std::vector<Small>> small;
    const auto& uses = context.shared<SubnetUses>().bySubnet;
    const auto fixed = subnetsWithAddresses(context);
    for (const NetworkBlocks& network : networkBlocks(context, context.zones)) {
        const SubnetResizing resizing {network, fixed};
        for (const SubnetBlock& subnet : network.subnets) {
            const auto use = uses.find(subnet.subnet->id);
            const bool isSized = subnet.block.prefix >= shortestPrefix && subnet.block.prefix <= longestPrefix;
            if (use == uses.end() || use->second.balancers.empty() || subnet.block.family != IpFamily::V4 || !isSized)
                continue;
            const std::uint64_t capacity = usableAddresses(subnet.block, reservedInSubnet);
            const std::uint64_t others = use->second.certain - use->second.balancers.size();
            if (others > capacity)
                continue; // NET-010
            const std::uint64_t free = capacity - others;
            if (subnet.block.prefix <= longestBalancerPrefix && free >= balancerAddresses)
                continue;
            const int prefix = roomyPrefix(subnet.block, others);
            Small entry {subnet.subnet, subnet.block, free};
            if (prefix < subnet.block.prefix)
                entry.fix = resizing.fix(subnet, prefix);
            for (const Component* balancer : use->second.balancers)
                small[balancer->id].push_back(entry);
        }
    }
    return small;
}

/// All the edits as one, or nothing when some subnet has no way to grow.
std::optional<Fix> fixFor(const std::vector<Small>& small)
{
    std::vector<std::function<Design(Design)>> edits;
    for (const Small& entry : small) {
        if (!entry.fix)
            return {};
        edits.push_back(entry.fix->apply);
    }
    if (edits.size() == 1)
        return small.front().fix;
    const auto apply = [edits](Design design) {
        for (const auto& edit : edits)
            design = edit(std::move(design));
        return design;
    };
    return Fix {{GUDO_TR_NOOP("core", "Make the subnets larger")}, apply, false};
}

std::vector<Diagnostic> findSmall(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    if (!context.hasKind("subnet") || !context.hasKind("load-balancer"))
        return findings;
    for (const auto& [id, small] : smallSubnets(context)) {
        std::vector<Id> ids {Id {id}};
        std::vector<std::string> names;
        for (const Small& entry : small) {
            ids.push_back(entry.subnet->id);
            names.push_back(called(*entry.subnet) + " (" + toText(entry.block) + ')');
        }
        const std::string balancer = called(*context.component(id));
        const bool isShort =
            std::ranges::any_of(small, [](const Small& entry) { return entry.block.prefix > longestBalancerPrefix; });
        Diagnostic found =
            isShort ? finding({GUDO_TR_NOOP("core", "%1 needs subnets of /%2 or larger: %3"),
                               {balancer, std::to_string(longestBalancerPrefix), listed(names)}},
                              std::move(ids))
                    : finding({GUDO_TR_NOOP("core", "%1 needs %2 free addresses in each of its subnets, which are not "
                                                    "left in: %3"),
                               {balancer, std::to_string(balancerAddresses), listed(names)}},
                              std::move(ids));
        found.fix = fixFor(small);
        findings.push_back(std::move(found));
    }
    return findings;
}

} // namespace

const Rule subnetTooSmallForBalancer {
    .id = "NET-011",
    .name = "subnet-too-small-for-balancer",
    .severity = Severity::Error,
    .family = RuleFamily::Network,
    .title = GUDO_TR_NOOP("core", "Subnet too small for a load balancer"),
    .rationale =
        GUDO_TR_NOOP("core", "An application load balancer grows with its load by taking more addresses in its "
                             "subnets. It has to have subnets of /27 or larger with eight free addresses; it is not "
                             "created without them, and cannot grow when others take them later."),
    .remedy = GUDO_TR_NOOP("core", "Give the load balancer subnets of /27 or larger that hold little else."),
    .bad = GUDO_TR_NOOP("core", "A load balancer in the subnets 10.0.0.0/28 and 10.0.1.0/28."),
    .good = GUDO_TR_NOOP("core", "The load balancer in 10.0.0.0/27 and 10.0.1.0/27."),
    .source = "Application Load Balancer User Guide: subnets for your load balancer",
    .check = findSmall,
};

} // namespace gudo
