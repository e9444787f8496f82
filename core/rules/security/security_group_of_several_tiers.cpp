#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <utility>

#include "core/network/security_groups.h"
#include "core/rules/findings.h"
#include "core/rules/security/default_of_network.h"
#include "core/rules/security/group_split.h"
#include "core/rules/security/security_rules.h"

namespace gudo {

namespace {

using Components = GroupMembers::Components;

/// Members by their place in the chain of requests: load balancers, machines, machines that others of the group ask,
/// data. Empty ones are left out.
std::vector<SharingTier> tiersIn(const RuleContext& context, const Arrows& arrows, Components members)
{
    std::set<std::string_view> machines;
    const auto isData = [&](const Component& member) {
        return context.isKind(member, "database") || context.isKind(member, "cache");
    };
    const auto isMachine = [&](const Component& member) {
        return !isData(member) && !context.isKind(member, "load-balancer") &&
               (context.isKind(member, "compute") || context.isKind(member, "group"));
    };
    for (const Component* member : members)
        if (isMachine(*member))
            machines.insert(member->id);
    std::array<SharingTier, 4> tiers;
    for (const Component* member : members) {
        const auto asking = arrows.to(member->id);
        const bool isAsked = std::ranges::any_of(
            asking, [&](const Connection* arrow) { return isRequest(*arrow) && machines.contains(arrow->from); });
        if (context.isKind(*member, "load-balancer"))
            tiers[0].members.push_back(member);
        else if (isData(*member))
            tiers[3].members.push_back(member);
        else if (isMachine(*member))
            tiers[isAsked ? 2 : 1].members.push_back(member);
    }
    std::vector<SharingTier> present;
    for (SharingTier& tier : tiers)
        if (!tier.members.empty()) {
            tier.ports = usedPorts(context, arrows, tier.members);
            present.push_back(std::move(tier));
        }
    return present;
}

/// True when the group opens a port on which a tier behind the first is asked: a group for administration that several
/// tiers share opens none.
bool opensChain(const RuleContext& context, const Component& group, const Arrows& arrows,
                const std::vector<SharingTier>& tiers)
{
    std::set<std::pair<int, int>> asked;
    const auto add = [&](const std::vector<PortRange>& ports) {
        for (const PortRange& range : ports)
            asked.emplace(range.from, range.to);
    };
    for (std::size_t index = 1; index < tiers.size(); ++index) {
        add(tiers[index].ports);
        for (const Component* member : tiers[index].members)
            for (const Connection* arrow : arrows.to(member->id))
                if (isRequest(*arrow))
                    add(askedPorts(context, *arrow));
    }
    return std::ranges::any_of(securityRules(group, Direction::Ingress), [&](const SecurityRule& rule) {
        return (rule.protocol == "any" || isTransport(rule.protocol)) &&
               std::ranges::any_of(asked, [&](const auto& range) {
                   return range.first <= rule.ports.to && rule.ports.from <= range.second;
               });
    });
}

std::vector<Diagnostic> findSharedGroups(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    if (!context.hasKind("security-group"))
        return findings;
    const GroupMembers& members = context.shared<GroupMembers>();
    const Arrows& arrows = context.shared<Arrows>();
    for (const Component* row : context.ofKind("security-group")) {
        const Components inside = members.of(row->id);
        if (inside.size() < 2 || isDefaultOfNetwork(context, *row))
            continue;
        const auto tiers = tiersIn(context, arrows, inside);
        if (tiers.size() < 2 || !opensChain(context, *row, arrows, tiers))
            continue;
        std::vector<std::string> names;
        std::vector<Id> ids {row->id};
        for (const SharingTier& tier : tiers) {
            names.push_back(called(*tier.members.front()));
            for (const Component* member : tier.members)
                ids.push_back(member->id);
        }
        Diagnostic found = finding({GUDO_TR_NOOP("core", "%1 is shared by tiers that ask each other (%2): whatever it "
                                                         "opens for one, it opens for all"),
                                    {called(*row), listed(names)}},
                                   std::move(ids));
        if (auto apply = splitByTiers(context, *row, tiers, arrows))
            found.fix = Fix {{GUDO_TR_NOOP("core", "Give each tier a security group of its own")}, std::move(*apply)};
        findings.push_back(std::move(found));
    }
    return findings;
}

} // namespace

const Rule securityGroupOfSeveralTiers {
    .id = "SEC-021",
    .name = "security-group-of-several-tiers",
    .severity = Severity::Warning,
    .family = RuleFamily::Security,
    .title = GUDO_TR_NOOP("core", "Security group shared by tiers"),
    .rationale = GUDO_TR_NOOP(
        "core", "A security chain lets each tier be asked only by the tier in front of it. With one group for several "
                "tiers no rule can say that: what opens the web server to users opens the database as well."),
    .remedy = GUDO_TR_NOOP("core", "Give each tier a group of its own that accepts its port from the group in front."),
    .bad = GUDO_TR_NOOP("core", "Application and database are both in app-sg, which accepts 8080 and 3306."),
    .good = GUDO_TR_NOOP("core", "The database is in db-sg, which accepts 3306 from app-sg."),
    .source = "S4",
    .check = findSharedGroups,
};

} // namespace gudo
