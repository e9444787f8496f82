#include "core/rules/findings.h"
#include "core/rules/network/network_rules.h"
#include "core/rules/network/provider_limits.h"
#include "core/rules/network/subnet_blocks.h"

namespace gudo {

namespace {

Message messageFor(const Component& subnet, const Cidr& block)
{
    if (block.family == IpFamily::V4)
        return {GUDO_TR_NOOP("core", "%1 has the range %2; a subnet has to be between /%3 and /%4"),
                {called(subnet), toText(block), std::to_string(shortestPrefix), std::to_string(longestPrefix)}};
    return {GUDO_TR_NOOP("core", "%1 has the range %2; a subnet has to be between /%3 and /%4, in steps of %5"),
            {called(subnet), toText(block), std::to_string(shortestV6Prefix), std::to_string(longestV6SubnetPrefix),
             std::to_string(v6PrefixStep)}};
}

std::vector<Diagnostic> findWrongSizes(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    const auto fixed = subnetsWithAddresses(context);
    for (const NetworkBlocks& network : networkBlocks(context, context.zones)) {
        const SubnetResizing resizing {network, fixed};
        for (const SubnetBlock& subnet : network.subnets) {
            const int prefix = acceptedPrefix(subnet.block, true);
            if (prefix == subnet.block.prefix || !isProviderNetwork(context, *network.network))
                continue;
            Diagnostic found = finding(messageFor(*subnet.subnet, subnet.block), {subnet.subnet->id});
            found.key = network.key;
            found.fix = resizing.fix(subnet, prefix);
            findings.push_back(std::move(found));
        }
    }
    return findings;
}

} // namespace

const Rule subnetOfWrongSize {
    .id = "NET-003",
    .name = "subnet-of-wrong-size",
    .severity = Severity::Error,
    .family = RuleFamily::Network,
    .title = GUDO_TR_NOOP("core", "Subnet of a size that is refused"),
    .rationale =
        GUDO_TR_NOOP("core", "A subnet has between 16 addresses (/28) and 65 536 (/16), of which the provider keeps "
                             "five. It refuses any other size, often with a message about something else, and a "
                             "subnet cannot be resized later."),
    .remedy = GUDO_TR_NOOP("core", "Give the subnet a range between /16 and /28."),
    .bad = GUDO_TR_NOOP("core", "A subnet 10.0.1.0/29 for two servers."),
    .good = GUDO_TR_NOOP("core", "A subnet 10.0.1.0/28 or larger."),
    .source = "Amazon VPC User Guide: subnet CIDR blocks; cfn-lint #3163",
    .check = findWrongSizes,
};

} // namespace gudo
