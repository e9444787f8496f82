#include "core/model/edits.h"
#include "core/rules/findings.h"
#include "core/rules/network/network_rules.h"
#include "core/rules/network/provider_limits.h"
#include "core/rules/network/ranges.h"

namespace gudo {

namespace {

/// Larger networks shrink to the first part of their range, as far as no subnet is beyond it; smaller ones move to
/// where there is room for a larger one.
std::optional<Fix> fixFor(const RuleContext& context, const NetworkRanges& ranges, const Component& network,
                          const Cidr& block, int prefix)
{
    if (block.family != IpFamily::V4)
        return {};
    if (prefix < block.prefix)
        return ranges.fixByRenumbering(network, prefix);
    const Cidr smaller {block.family, block.address, prefix};
    for (const auto id : context.containment.descendants(network.id))
        if (const auto inside = cidrFrom(textOf(context.component(id)->properties, "cidr"));
            inside && !contains(smaller, *inside))
            return {};
    const auto apply = [id = network.id, old = std::string {textOf(network.properties, "cidr")},
                        text = toText(smaller)](Design design) {
        const Component* changing = design.architecture.components.find(id);
        if (!changing || textOf(changing->properties, "cidr") != old)
            return design;
        return withProperty(std::move(design), id, "cidr", text);
    };
    return Fix {{GUDO_TR_NOOP("core", "Change %1 to %2"), {called(network), toText(smaller)}}, apply, false};
}

std::vector<Diagnostic> findWrongSizes(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    if (!context.hasKind("network"))
        return findings;
    const NetworkRanges ranges {context};
    for (const Component* row : context.ofKind("network")) {
        if (!isProviderNetwork(context, *row))
            continue;
        for (const char* key : {"cidr", "ipv6_cidr"}) {
            const auto block = cidrFrom(textOf(row->properties, key));
            const int prefix = block ? acceptedPrefix(*block, false) : 0;
            if (!block || prefix == block->prefix)
                continue;
            const bool isV4 = block->family == IpFamily::V4;
            Diagnostic found =
                isV4 ? finding({GUDO_TR_NOOP("core", "%1 has the range %2; it has to be between /%3 and /%4"),
                                {called(*row), toText(*block), std::to_string(shortestPrefix),
                                 std::to_string(longestPrefix)}},
                               {row->id})
                     : finding({GUDO_TR_NOOP("core", "%1 has the range %2; it has to be between /%3 and /%4, in steps "
                                                     "of %5"),
                                {called(*row), toText(*block), std::to_string(shortestV6Prefix),
                                 std::to_string(longestV6NetworkPrefix), std::to_string(v6PrefixStep)}},
                               {row->id});
            found.key = key;
            if (std::string_view {key} == "cidr")
                found.fix = fixFor(context, ranges, *row, *block, prefix);
            findings.push_back(std::move(found));
        }
    }
    return findings;
}

} // namespace

const Rule networkOfWrongSize {
    .id = "NET-002",
    .name = "network-of-wrong-size",
    .severity = Severity::Error,
    .family = RuleFamily::Network,
    .title = GUDO_TR_NOOP("core", "Network of a size that is refused"),
    .rationale =
        GUDO_TR_NOOP("core", "A provider creates networks only within bounds: an IPv4 range from /16, which is 65 536 "
                             "addresses, to /28, which is 16. With any other size the network is refused, and nothing "
                             "that is drawn in it can be built."),
    .remedy = GUDO_TR_NOOP("core", "Choose a range between /16 and /28; a /16 leaves room to grow."),
    .bad = GUDO_TR_NOOP("core", "A VPC with the range 10.0.0.0/8."),
    .good = GUDO_TR_NOOP("core", "A VPC with the range 10.0.0.0/16."),
    .source = "Amazon VPC User Guide: VPC CIDR blocks",
    .check = findWrongSizes,
};

} // namespace gudo
