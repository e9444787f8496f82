#include "core/rules/security/group_split.h"

#include <algorithm>
#include <map>
#include <set>

#include "core/model/edits.h"
#include "core/rules/findings.h"
#include "core/rules/placing.h"
#include "core/rules/security/rule_rows.h"

namespace gudo {

namespace {

constexpr int distance = 32; ///< scene units between groups
constexpr std::string_view groupsKey = "security_groups";

/// One tier of the split, by ids.
struct Part {
    Component group; ///< the old one for the first tier
    std::set<Id> members {};
    std::vector<Id> moving {}; ///< members that get the new group instead of the old one
};

bool isAboutTier(const SecurityRule& rule, std::size_t tier, const std::vector<SharingTier>& tiers)
{
    const auto matches = [&](const SharingTier& one) {
        return one.ports.empty() || !partsIn(rule.ports, one.ports).empty();
    };
    // What is about nobody's ports (administration) stays with everybody
    return matches(tiers[tier]) || std::ranges::none_of(tiers, matches);
}

/// Groups of those tiers whose members talk with this one; all others when no arrow says so.
std::vector<Id> partners(const std::vector<Part>& parts, std::size_t tier, Direction direction, const Arrows& arrows)
{
    std::set<std::size_t> talking;
    for (const Id& member : parts[tier].members)
        for (const Connection* arrow : direction == Direction::Ingress ? arrows.to(member) : arrows.from(member))
            for (std::size_t other = 0; other < parts.size(); ++other)
                if (parts[other].members.contains(direction == Direction::Ingress ? arrow->from : arrow->to))
                    talking.insert(other);
    std::vector<Id> ids;
    for (std::size_t other = 0; other < parts.size(); ++other)
        if (talking.empty() ? other != tier : talking.contains(other))
            ids.push_back(parts[other].group.id);
    return ids;
}

/// The list under "ingress" or "egress" for one tier.
List rowsFor(const Component& group, Direction direction, std::size_t tier, const std::vector<SharingTier>& tiers,
             const std::vector<Part>& parts, const Arrows& arrows)
{
    List rows;
    const auto inner = partners(parts, tier, direction, arrows);
    for (const SecurityRule& rule : securityRules(group, direction)) {
        if (direction == Direction::Ingress && !isAboutTier(rule, tier, tiers))
            continue;
        const Object row = rowAt(group, direction, rule.index);
        if (rule.peer != group.id)
            rows.emplace_back(row);
        else
            for (const Id& id : inner)
                rows.emplace_back(withPeer(row, direction, id));
    }
    return rows;
}

/// Rules of other groups that name the old group name all of them.
Design withNewNames(Design design, const Id& old, const std::vector<Part>& parts)
{
    for (const auto& row : Table<Component> {design.architecture.components})
        for (const Direction direction : {Direction::Ingress, Direction::Egress}) {
            std::vector<RowChange> changes;
            const bool isOurs = std::ranges::any_of(parts, [&](const Part& part) { return part.group.id == row->id; });
            if (isOurs || !find(row->properties, toText(direction)))
                continue;
            for (const SecurityRule& rule : securityRules(*row, direction)) {
                if (rule.peer != old)
                    continue;
                RowChange change {rowAt(*row, direction, rule.index)};
                for (const Part& part : parts)
                    change.by.emplace_back(part.group.id == old ? change.row
                                                                : withPeer(change.row, direction, part.group.id));
                changes.push_back(std::move(change));
            }
            if (!changes.empty())
                design = withRowsChanged(row->id, std::string {toText(direction)}, std::move(changes))(design);
        }
    return design;
}

Design split(Design design, const Id& old, const std::vector<Part>& parts)
{
    const Component* group = design.architecture.components.find(old);
    for (std::size_t index = 1; index < parts.size(); ++index)
        if (!group || design.architecture.components.contains(parts[index].group.id) ||
            design.architecture.connections.contains(parts[index].group.id))
            return design;
    const Rect rect = placementOf(design, old);
    for (std::size_t index = 1; index < parts.size(); ++index) {
        const Component& added = parts[index].group;
        const Rect wanted = rect.moved(0, static_cast<int>(index) * (rect.height + distance));
        design =
            withComponent(std::move(design), added, rect.isEmpty() ? rect : freeRectNear(design, added.parent, wanted));
        for (const Id& member : parts[index].moving) {
            const Component* moving = design.architecture.components.find(member);
            if (!moving)
                continue;
            auto groups = textsOf(moving->properties, groupsKey);
            std::ranges::replace(groups, old, added.id);
            design = withProperty(std::move(design), member, groupsKey, listValue(groups));
        }
    }
    for (const char* key : {"ingress", "egress"})
        if (const Value* rows = find(parts.front().group.properties, key))
            design = withProperty(std::move(design), old, key, *rows);
    return withNewNames(std::move(design), old, parts);
}

} // namespace

std::optional<std::function<Design(Design)>> splitByTiers(const RuleContext& context, const Component& group,
                                                          const std::vector<SharingTier>& tiers, const Arrows& arrows)
{
    std::vector<Part> parts;
    std::set<Id> taken;
    for (const SharingTier& tier : tiers) {
        Part part {group};
        for (const Component* member : tier.members) {
            part.members.insert(member->id);
            const auto own = textsOf(member->properties, groupsKey);
            const bool isOwn = std::ranges::find(own, group.id) != own.end();
            if (!parts.empty() && !isOwn)
                return {};
            part.moving.push_back(member->id);
        }
        if (!parts.empty()) {
            const std::string& model = tier.members.front()->id;
            part.group.id = freeId(context.architecture(), idFrom(model + "-sg", "group"));
            part.group.name = called(*tier.members.front()) + "-sg";
            if (!taken.insert(part.group.id).second)
                return {};
        }
        parts.push_back(std::move(part));
    }
    std::vector<Component> groups;
    for (std::size_t index = 0; index < parts.size(); ++index) {
        Component one = parts[index].group;
        for (const Direction direction : {Direction::Ingress, Direction::Egress})
            if (find(group.properties, toText(direction)))
                one.properties.insert_or_assign(std::string {toText(direction)},
                                                rowsFor(group, direction, index, tiers, parts, arrows));
        groups.push_back(std::move(one));
    }
    for (std::size_t index = 0; index < parts.size(); ++index)
        parts[index].group = std::move(groups[index]);
    return [old = group.id, parts = std::move(parts)](Design design) {
        return split(std::move(design), old, parts);
    };
}

} // namespace gudo
