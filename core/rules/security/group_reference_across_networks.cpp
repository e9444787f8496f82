#include <algorithm>
#include <map>
#include <optional>
#include <set>

#include "core/model/edits.h"
#include "core/rules/findings.h"
#include "core/rules/group_members.h"
#include "core/rules/property_values.h"
#include "core/rules/security/rule_rows.h"
#include "core/rules/security/security_rules.h"

namespace gudo {

namespace {

/// Why a group of one network cannot be named in another.
enum class Obstacle { None, NotJoined, OtherRegion, TurnedOff };

struct Join {
    Obstacle obstacle = Obstacle::NotJoined;
    const Component* gateway = nullptr; ///< on which naming groups is turned off
};

/// Which networks are joined so that groups of one can be named in the other.
class Joins {
public:
    explicit Joins(const RuleContext& context)
        : m_context {context}
    {
        const auto isJoint = [](const ComponentType& type) {
            return type.traits.gateway == "peering" || type.traits.gateway == "transit";
        };
        for (const Component* row : context.ofTypes(isJoint)) {
            for (const std::string& network : textsOf(row->properties, "networks"))
                m_gateways[network].insert(row);
        }
    }

    [[nodiscard]] Join between(const Component& a, const Component& b) const
    {
        Join join;
        const auto ofA = m_gateways.find(a.id);
        const auto ofB = m_gateways.find(b.id);
        if (ofA == m_gateways.end() || ofB == m_gateways.end())
            return join;
        for (const Component* gateway : ofA->second) {
            if (!ofB->second.contains(gateway))
                continue;
            const Obstacle one = obstacleOf(*gateway, a, b);
            if (one == Obstacle::None)
                return {one};
            if (join.obstacle != Obstacle::TurnedOff)
                join = {one, one == Obstacle::TurnedOff ? gateway : nullptr};
        }
        return join;
    }

private:
    [[nodiscard]] Obstacle obstacleOf(const Component& gateway, const Component& a, const Component& b) const
    {
        const std::string from = regionOf(a);
        const std::string to = regionOf(b);
        if (!from.empty() && !to.empty() && from != to)
            return Obstacle::OtherRegion;
        const bool isTransit = m_context.catalog.typeOf(gateway).traits.gateway == "transit";
        return isTransit && !isOn(m_context, gateway, "security_group_referencing") ? Obstacle::TurnedOff
                                                                                    : Obstacle::None;
    }

    [[nodiscard]] std::string regionOf(const Component& network) const
    {
        const Component* region = m_context.zones.nearest(network.id, "region");
        if (!region)
            return {};
        const std::string_view name = textIn(m_context, *region, "region");
        return name.empty() ? region->id : std::string {name};
    }

    const RuleContext& m_context;
    std::map<std::string,
             std::set<const Component*, decltype([](const Component* a, const Component* b) { return a->id < b->id; })>>
        m_gateways; ///< by the ids of their networks
};

/// Blocks that stand for a group elsewhere: the subnets of who is in it, else its whole network.
std::vector<std::string> blocksOf(const RuleContext& context, GroupMembers::Components members,
                                  const Component& network)
{
    std::set<std::string> blocks;
    bool isComplete = !members.empty();
    for (const Component* member : members) {
        const auto subnets = context.zones.subnetsOf(*member);
        isComplete = isComplete && !subnets.empty();
        for (const Component* subnet : subnets) {
            const auto block = cidrFrom(textOf(subnet->properties, "cidr"));
            isComplete = isComplete && block;
            if (block)
                blocks.insert(toText(*block));
        }
    }
    if (isComplete)
        return {blocks.begin(), blocks.end()};
    const auto whole = cidrFrom(textOf(network.properties, "cidr"));
    return whole ? std::vector<std::string> {toText(*whole)} : std::vector<std::string> {};
}

std::optional<Fix> fixFor(const Component& group, const Component& other, const Join& join,
                          const std::vector<std::string>& blocks)
{
    if (join.gateway)
        return Fix {{GUDO_TR_NOOP("core", "Let %1 pass on the names of security groups"), {called(*join.gateway)}},
                    [gateway = join.gateway->id](Design design) {
                        return withProperty(std::move(design), gateway, "security_group_referencing", true);
                    }};
    if (blocks.empty())
        return {};
    const auto changesOf = [&](Direction direction) {
        std::vector<RowChange> changes;
        for (const SecurityRule& rule : securityRules(group, direction)) {
            if (rule.peer != other.id)
                continue;
            RowChange change {rowAt(group, direction, rule.index)};
            for (const std::string& block : blocks)
                change.by.emplace_back(withPeer(change.row, direction, block));
            changes.push_back(std::move(change));
        }
        return withRowsChanged(group.id, std::string {toText(direction)}, std::move(changes));
    };
    return Fix {{GUDO_TR_NOOP("core", "Name %1 by its addresses: %2"), {called(other), listed(blocks)}},
                [in = changesOf(Direction::Ingress), out = changesOf(Direction::Egress)](Design design) {
                    return out(in(std::move(design)));
                }};
}

Message messageFor(const Component& group, const Component& other, const Component& network, const Join& join)
{
    const std::vector<std::string> names {called(group), called(other), called(network)};
    switch (join.obstacle) {
    case Obstacle::OtherRegion:
        return {GUDO_TR_NOOP("core", "%1 names the group %2 of %3, which is in another region"), names};
    case Obstacle::TurnedOff:
        return {GUDO_TR_NOOP("core", "%1 names the group %2 of %3, but %4 does not pass on the names of groups"),
                {names[0], names[1], names[2], called(*join.gateway)}};
    default:
        return {GUDO_TR_NOOP("core", "%1 names the group %2 of %3, but no peering joins the two networks"), names};
    }
}

std::vector<Diagnostic> findForeignReferences(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    if (!context.hasKind("security-group"))
        return findings;
    const Joins joins {context};
    for (const Component* row : context.ofKind("security-group")) {
        const Component* network = context.zones.networkOf(*row);
        if (!network)
            continue;
        std::set<std::string> named;
        for (const Direction direction : {Direction::Ingress, Direction::Egress})
            for (const SecurityRule& rule : securityRules(*row, direction))
                named.insert(rule.peer);
        for (const std::string& id : named) {
            const Component* other = context.component(id);
            const Component* home =
                other && context.isKind(*other, "security-group") ? context.zones.networkOf(*other) : nullptr;
            if (!home || home == network)
                continue;
            const Join join = joins.between(*network, *home);
            if (join.obstacle == Obstacle::None)
                continue;
            Diagnostic found = finding(messageFor(*row, *other, *home, join), {row->id, other->id, home->id});
            found.key = other->id;
            found.fix =
                fixFor(*row, *other, join, blocksOf(context, context.shared<GroupMembers>().of(other->id), *home));
            findings.push_back(std::move(found));
        }
    }
    return findings;
}

} // namespace

const Rule groupReferenceAcrossNetworks {
    .id = "SEC-014",
    .name = "group-reference-across-networks",
    .severity = Severity::Error,
    .family = RuleFamily::Security,
    .title = GUDO_TR_NOOP("core", "Group of a network that is not joined"),
    .rationale = GUDO_TR_NOOP(
        "core", "A rule may name a security group of another network only when an active peering of the same region or "
                "a transit gateway that passes on the names of groups joins the two. Otherwise the provider refuses "
                "the rule, or it matches nobody."),
    .remedy = GUDO_TR_NOOP("core", "Write the addresses of the other side instead of its group, or join the networks."),
    .bad =
        GUDO_TR_NOOP("core", "A database accepts port 3306 from a group of a second VPC, and nothing joins the two."),
    .good = GUDO_TR_NOOP("core",
                         "A peering joins the two VPCs, or the rule names the subnets 10.1.0.0/24 and 10.1.1.0/24."),
    .source = "Amazon VPC Peering Guide: security groups; AWS Transit Gateway Guide: security group referencing",
    .check = findForeignReferences,
};

} // namespace gudo
