#include <algorithm>
#include <map>

#include "core/network/reach/network_tables.h"
#include "core/rules/blocked_arrows.h"
#include "core/rules/findings.h"
#include "core/rules/security/chain.h"
#include "core/rules/security/derived_groups.h"
#include "core/rules/security/security_rules.h"

namespace gudo {

namespace {

/// The provider's network at an end, nullptr for none.
const Component* networkOf(const RuleContext& context, const NetworkEnd& end)
{
    return end.interfaces.empty()
               ? nullptr
               : context.network().tables().interfaces[static_cast<std::size_t>(end.interfaces.front())].network;
}

/// What the groups of one network and its arrows say differently.
struct Difference {
    std::vector<Id> refused {};            ///< arrows that its groups refuse, and that lead to no other network
    std::vector<const Component*> open {}; ///< whose groups let in others than their callers
};

std::map<const Component*, Difference> differences(const RuleContext& context)
{
    std::map<const Component*, Difference> found;
    for (const BlockedArrow& blocked : context.blockedArrows()) {
        const Component* from = networkOf(context, blocked.source);
        const Component* to = networkOf(context, blocked.target);
        const bool isWithin = (from || to) && (!from || !to || from == to);
        if (isWithin && !blocked.refusals(HopKind::SecurityGroup).empty())
            found[from ? from : to].refused.push_back(blocked.arrow->id);
    }
    for (const ChainLink& link : context.openChainLinks())
        if (const Component* network = context.zones.networkOf(*link.target))
            found[network].open.push_back(link.target);
    return found;
}

std::vector<Diagnostic> findDifferent(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    if (!context.hasKind("security-group"))
        return findings;
    for (auto& [network, difference] : differences(context)) {
        auto& [refused, open] = difference;
        if (!isProviderNetwork(context.catalog.typeOf(*network)))
            continue;
        // One cause has a fix of its own; the chain as a whole is worth a finding when there are several.
        if (refused.size() + open.size() < 2 || !mayDeriveGroups(context, *network))
            continue;
        std::vector<Id> ids {network->id};
        for (const Component* target : open)
            ids.push_back(target->id);
        Diagnostic found =
            finding({GUDO_TR_NOOP("core", "The security groups of %1 and its arrows differ in %2 places"),
                     {called(*network), std::to_string(refused.size() + open.size())}},
                    std::move(ids));
        found.connections = std::move(refused);
        found.fix = Fix {{GUDO_TR_NOOP("core", "Derive the security groups of %1 from its arrows"), {called(*network)}},
                         [id = network->id, &catalog = context.catalog](Design design) {
                             return withDerivedGroups(std::move(design), catalog, id);
                         },
                         false};
        findings.push_back(std::move(found));
    }
    std::ranges::sort(findings, {}, [](const Diagnostic& found) { return found.components.front(); });
    return findings;
}

} // namespace

const Rule groupsDifferFromArrows {
    .id = "SEC-040",
    .name = "groups-differ-from-arrows",
    .severity = Severity::Note,
    .family = RuleFamily::Security,
    .title = GUDO_TR_NOOP("core", "Security groups that differ from the arrows"),
    .rationale = GUDO_TR_NOOP(
        "core",
        "The arrows say who talks to whom, and the security groups say something else in several places: they refuse "
        "what is drawn or let in what is not. Groups that follow from the arrows let through exactly "
        "these, tier by tier, and nothing else."),
    .remedy = GUDO_TR_NOOP(
        "core", "Derive the groups from the arrows in one step: every tier accepts only the tier in front, on "
                "the ports that are drawn, and sends only where an arrow leads."),
    .bad = GUDO_TR_NOOP("core",
                        "A web, an application and a database tier whose groups accept the whole network, and a cache "
                        "whose group accepts nobody."),
    .good = GUDO_TR_NOOP("core", "Four groups, each of which accepts the group of its caller on one port."),
    .source = "S4; Amazon VPC User Guide: security groups; Network Access Analyzer",
    .check = findDifferent,
};

} // namespace gudo
