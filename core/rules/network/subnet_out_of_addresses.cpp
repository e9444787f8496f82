#include <algorithm>

#include "core/rules/findings.h"
#include "core/rules/network/network_rules.h"
#include "core/rules/network/provider_limits.h"
#include "core/rules/network/subnet_blocks.h"
#include "core/rules/network/subnet_use.h"

namespace gudo {

namespace {

constexpr std::uint64_t fullShare = 80; ///< percent of a subnet that may be in use before growth gets tight

bool isTight(std::uint64_t used, std::uint64_t capacity)
{
    return used * 100 > capacity * fullShare;
}

/// The longest prefix with which `used` addresses leave room; nothing when no subnet is that large.
std::optional<int> prefixFor(std::uint64_t used, int from)
{
    for (int prefix = from - 1; prefix >= shortestPrefix; --prefix)
        if (!isTight(used, usableAddresses({IpFamily::V4, 0, prefix}, reservedInSubnet)))
            return prefix;
    return {};
}

/// True when what is lacking is room for the growth of a load balancer, which NET-011 says.
bool isForBalancers(const SubnetUse& use, std::uint64_t capacity)
{
    return !use.balancers.empty() && use.certain + balancerAddresses > capacity + use.balancers.size();
}

std::vector<Diagnostic> findFull(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    if (!context.hasKind("subnet"))
        return findings;
    const auto& uses = context.shared<SubnetUses>().bySubnet;
    const auto fixed = subnetsWithAddresses(context);
    for (const NetworkBlocks& network : networkBlocks(context, context.zones)) {
        const SubnetResizing resizing {network, fixed};
        for (const SubnetBlock& subnet : network.subnets) {
            const auto use = uses.find(subnet.subnet->id);
            if (use == uses.end() || subnet.block.family != IpFamily::V4 || subnet.block.prefix > longestPrefix)
                continue;
            const std::uint64_t capacity = usableAddresses(subnet.block, reservedInSubnet);
            const auto& [certain, grown, users, balancers] = use->second;
            const bool isOver = certain > capacity;
            if (!isOver && (!isTight(grown, capacity) || isForBalancers(use->second, capacity)))
                continue;
            std::vector<Id> ids {subnet.subnet->id};
            for (const Component* user : users)
                ids.push_back(user->id);
            const std::vector<std::string> numbers {called(*subnet.subnet),
                                                    toText(subnet.block),
                                                    std::to_string(capacity),
                                                    std::to_string(isOver ? certain : grown),
                                                    listed(users),
                                                    std::to_string(fullShare)};
            Diagnostic found = finding(
                {isOver ? GUDO_TR_NOOP("core", "%1 (%2) has %3 addresses, but %4 are needed there: %5")
                        : GUDO_TR_NOOP("core", "%1 (%2) has %3 addresses, of which up to %4 are needed there, which is "
                                               "more than %6 %: %5"),
                 numbers},
                std::move(ids));
            found.severity = isOver ? Severity::Error : Severity::Warning;
            if (const auto prefix = prefixFor(std::max(certain, grown), subnet.block.prefix))
                found.fix = resizing.fix(subnet, *prefix);
            findings.push_back(std::move(found));
        }
    }
    return findings;
}

} // namespace

const Rule subnetOutOfAddresses {
    .id = "NET-010",
    .name = "subnet-out-of-addresses",
    .severity = Severity::Error,
    .family = RuleFamily::Network,
    .title = GUDO_TR_NOOP("core", "Subnet with too few addresses"),
    .rationale =
        GUDO_TR_NOOP("core", "Every instance, load balancer, database and gateway has addresses in its subnets, and "
                             "the provider keeps five of each subnet for itself. When none is left, nothing more "
                             "starts there: the group does not grow under load, and what failed is not replaced. A "
                             "subnet cannot be made larger once it is in use."),
    .remedy = GUDO_TR_NOOP("core", "Choose a larger range while it is still easy."),
    .bad = GUDO_TR_NOOP("core", "A group of up to 40 instances in the subnets 10.0.1.0/28 and 10.0.2.0/28."),
    .good = GUDO_TR_NOOP("core", "The group in 10.0.1.0/26 and 10.0.2.0/26."),
    .source = "Amazon VPC User Guide: subnet sizing",
    .check = findFull,
};

} // namespace gudo
