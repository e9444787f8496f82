#include "core/rules/redundancy/separation.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "core/model/edits.h"
#include "core/reliability/label_stem.h"
#include "core/rules/findings.h"
#include "core/rules/placing.h"
#include "core/rules/redundancy/losses.h"

namespace gudo {

namespace {

constexpr std::size_t mostTargets = 2; ///< boxes tried for one machine
constexpr const char* feeds = "power_feeds";

} // namespace

Separation::Separation(const RuleContext& context, Trials::Explained causes)
    : m_context {context}
    , m_trials {context, std::move(causes)}
{
}

const Component& Separation::component(int node) const
{
    return *m_context.graph().node(node).component;
}

/// What can be moved to take the member along and nothing else: itself, or the machine around it that is for it alone.
/// Nothing when it does not live in the box.
const Component* Separation::ownMachine(const Component& member, const Component& box) const
{
    if (member.id == box.id || !m_context.containment.isWithin(member.id, box.id) ||
        m_context.zones.places(member).size() != 1 || m_context.zones.places(member).front()->id != member.parent)
        return nullptr;
    const Component* machine = &member;
    while (machine->parent != box.id && m_context.containment.children(machine->parent).size() == 1) {
        const Component& around = *m_context.component(machine->parent);
        if (!m_context.catalog.typeOf(around).traits.failureDomain || m_context.isKind(around, "hypervisor"))
            break; // a hypervisor stays on its host
        machine = &around;
    }
    return machine;
}

/// Boxes like the one that the machine is in; first those that fail least with the others, then those most alike.
std::vector<const Component*> Separation::targetsFor(const Component& machine, const Component& box,
                                                     const std::vector<int>& members) const
{
    const Component* home = m_context.component(machine.parent);
    if (!home)
        return {};
    const Losses& losses = m_context.losses();
    std::set<int> around; // what the members fail with that stay
    for (std::size_t member = 0; member + 1 < members.size(); ++member)
        around.merge(losses.domainsAround(members[member]));
    using Rank = std::tuple<std::ptrdiff_t, bool, std::size_t>;
    std::vector<std::pair<Rank, const Component*>> ranked;
    for (const auto& row : m_context.architecture().components) {
        if (row->type != home->type || m_context.containment.isWithin(row->id, box.id) ||
            m_context.containment.isWithin(row->id, machine.id) || !m_context.catalog.accepts(row.get(), machine.type))
            continue;
        const auto domains = losses.domainsAround(m_context.graph().find(row->id));
        const auto shared = std::ranges::count_if(domains, [&](int domain) { return around.contains(domain); });
        const bool isTwin = labelStem(displayName(*row)) == labelStem(displayName(*home));
        ranked.push_back({{shared, !isTwin, m_context.containment.children(row->id).size()}, row.get()});
    }
    std::ranges::stable_sort(ranked, {}, [](const auto& entry) { return entry.first; });
    ranked.resize(std::min(ranked.size(), mostTargets));
    std::vector<const Component*> targets;
    for (const auto& [rank, target] : ranked)
        targets.push_back(target);
    return targets;
}

std::optional<Fix> Separation::byMoving(const Together& together)
{
    const Component& box = component(together.cause);
    for (std::size_t choice = 0; choice < mostTargets && m_trials.isOpen(); ++choice) {
        std::vector<std::pair<Id, Id>> moves; // what, and where to
        std::vector<std::string> names;
        std::vector<std::string> places;
        for (const auto& group : together.groups) {
            const Component* machine = group.size() > 1 ? ownMachine(component(group.back()), box) : nullptr;
            const auto targets = machine ? targetsFor(*machine, box, group) : std::vector<const Component*> {};
            if (choice >= targets.size())
                return {};
            moves.emplace_back(machine->id, targets[choice]->id);
            names.push_back(called(*machine));
            if (std::string place = called(*targets[choice]); std::ranges::find(places, place) == places.end())
                places.push_back(std::move(place));
        }
        const Trials::Edit edit = [moves](Design design) {
            for (const auto& [machine, place] : moves)
                design = movedInto(std::move(design), machine, place);
            return design;
        };
        if (m_trials.succeeds(edit, box.id))
            return Fix {{GUDO_TR_NOOP("core", "Move %1 to %2"), {listed(names), listed(places)}}, edit, false};
    }
    return {};
}

std::optional<Fix> Separation::byFeed(const Together& together)
{
    if (!m_trials.isOpen())
        return {};
    const Component& only = component(together.cause);
    const auto isOther = [&](const auto& row) {
        return row->id != only.id && m_context.isKind(*row, "power");
    };
    const auto& rows = m_context.architecture().components;
    const auto other = std::ranges::find_if(rows, isOther);
    if (other == rows.end())
        return {};
    std::vector<Id> fed;
    std::vector<std::string> names;
    for (const auto& group : together.groups) {
        const Component* box = &component(group.back());
        while (box && textsOf(box->properties, feeds).empty())
            box = m_context.component(box->parent);
        if (!box)
            return {};
        fed.push_back(box->id);
        names.push_back(called(*box));
    }
    const Trials::Edit edit = [fed, added = (*other)->id](Design design) {
        for (const Id& id : fed) {
            const Component* box = design.architecture.components.find(id);
            auto all = box ? textsOf(box->properties, feeds) : std::vector<std::string> {added};
            if (std::ranges::find(all, added) != all.end())
                continue;
            all.push_back(added);
            design = withProperty(std::move(design), id, feeds, listValue(all));
        }
        return design;
    };
    if (!m_trials.succeeds(edit, only.id))
        return {};
    return Fix {{GUDO_TR_NOOP("core", "Feed %1 from %2 as well"), {listed(names), called(**other)}}, edit, false};
}

} // namespace gudo
