#include <algorithm>

#include "core/rules/findings.h"
#include "core/rules/network/network_rules.h"
#include "core/rules/network/subnet_blocks.h"

namespace gudo {

namespace {

std::vector<Diagnostic> findOutside(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    for (const NetworkBlocks& network : networkBlocks(context, context.zones)) {
        if (network.own.empty())
            continue;
        for (const SubnetBlock& subnet : network.subnets) {
            if (std::ranges::any_of(network.own, [&](const Cidr& range) { return contains(range, subnet.block); }))
                continue;
            Diagnostic found = finding(
                {GUDO_TR_NOOP("core", "%1 has the range %2, which is not within %3 of %4"),
                 {called(*subnet.subnet), toText(subnet.block), toText(network.own.front()), called(*network.network)}},
                {subnet.subnet->id, network.network->id});
            found.key = network.key;
            found.fix = fixByFreeBlock(network, subnet);
            findings.push_back(std::move(found));
        }
    }
    return findings;
}

} // namespace

const Rule subnetOutsideNetwork {
    .id = "NET-004",
    .name = "subnet-outside-network",
    .severity = Severity::Error,
    .family = RuleFamily::Network,
    .title = GUDO_TR_NOOP("core", "Subnet outside of its network"),
    .rationale =
        GUDO_TR_NOOP("core", "A subnet is a slice of the address range of its network. A range beyond it cannot be "
                             "created: the provider refuses the subnet and everything that should run in it."),
    .remedy = GUDO_TR_NOOP("core", "Choose a range within that of the network which no other subnet uses."),
    .bad = GUDO_TR_NOOP("core", "A subnet 10.1.0.0/24 in the VPC 10.0.0.0/16."),
    .good = GUDO_TR_NOOP("core", "A subnet 10.0.1.0/24 in the VPC 10.0.0.0/16."),
    .source = "S4; Amazon VPC User Guide: subnet sizing; cfn-lint E3059",
    .check = findOutside,
};

} // namespace gudo
