#include <algorithm>

#include "core/rules/findings.h"
#include "core/rules/network/network_rules.h"
#include "core/rules/network/subnet_blocks.h"

namespace gudo {

namespace {

/// One pass over the sorted ranges; spares the usual design the comparison of all pairs.
bool hasOverlap(const std::vector<SubnetBlock>& subnets)
{
    std::vector<Cidr> sorted;
    for (const SubnetBlock& subnet : subnets)
        sorted.push_back(subnet.block);
    std::ranges::sort(sorted, [](const Cidr& a, const Cidr& b) {
        return std::pair {a.family, a.address} < std::pair {b.family, b.address};
    });
    // Blocks nest or are apart, so that an overlap shows between some two neighbours
    return std::ranges::adjacent_find(sorted, overlaps) != sorted.end();
}

std::vector<Diagnostic> findOverlaps(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    for (const NetworkBlocks& network : networkBlocks(context, context.zones)) {
        if (!hasOverlap(network.subnets))
            continue;
        for (auto later = network.subnets.begin(); later != network.subnets.end(); ++later) {
            const auto earlier = std::find_if(network.subnets.begin(), later, [&](const SubnetBlock& other) {
                return overlaps(other.block, later->block);
            });
            if (earlier == later)
                continue;
            Diagnostic found = finding(
                {GUDO_TR_NOOP("core", "%1 (%2) and %3 (%4) share addresses"),
                 {called(*later->subnet), toText(later->block), called(*earlier->subnet), toText(earlier->block)}},
                {later->subnet->id, earlier->subnet->id});
            found.key = network.key;
            found.fix = fixByFreeBlock(network, *later);
            findings.push_back(std::move(found));
        }
    }
    return findings;
}

} // namespace

const Rule overlappingSubnets {
    .id = "NET-005",
    .name = "overlapping-subnets",
    .severity = Severity::Error,
    .family = RuleFamily::Network,
    .title = GUDO_TR_NOOP("core", "Subnets that overlap"),
    .rationale =
        GUDO_TR_NOOP("core", "Within one network every address belongs to one subnet, or a router would not know where "
                             "to send a packet. The provider refuses the second of two overlapping subnets."),
    .remedy = GUDO_TR_NOOP("core", "Give one of them a range that is still free."),
    .bad = GUDO_TR_NOOP("core", "Two subnets of a VPC: 10.0.0.0/23 and 10.0.1.0/24."),
    .good = GUDO_TR_NOOP("core", "10.0.0.0/24 and 10.0.1.0/24."),
    .source = "S4; Amazon VPC User Guide: subnet sizing; cfn-lint E3060",
    .check = findOverlaps,
};

} // namespace gudo
