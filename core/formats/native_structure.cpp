#include "core/formats/native_structure.h"

#include <map>
#include <set>

namespace gudo {

namespace {

/// Components whose chain of parents leads back to themselves; every ring is cut at its first id.
std::set<Id> ringCuts(const Table<Component>& components)
{
    enum class Mark { Open, Done };
    std::map<std::string_view, Mark> marks;
    std::set<Id> cuts;
    for (const auto& row : components) {
        std::vector<std::string_view> chain;
        const Component* at = row.get();
        while (at && !marks.contains(at->id)) {
            marks.emplace(at->id, Mark::Open);
            chain.push_back(at->id);
            at = components.find(at->parent);
        }
        if (at && marks.at(at->id) == Mark::Open) {
            const auto start = std::ranges::find(chain, std::string_view {at->id});
            cuts.emplace(*std::min_element(start, chain.end()));
        }
        for (const auto id : chain)
            marks[id] = Mark::Done;
    }
    return cuts;
}

} // namespace

Architecture withSoundStructure(Architecture architecture, const StructureFault& fault)
{
    std::vector<Component> orphans;
    for (const auto& row : architecture.components) {
        if (row->parent.empty() || architecture.components.contains(row->parent))
            continue;
        fault(row->id, {GUDO_TR_NOOP("core", "Component \"%1\" lives in \"%2\", which does not exist"),
                        {row->id, row->parent}});
        orphans.push_back(*row);
    }
    for (Component& orphan : orphans) {
        orphan.parent.clear();
        architecture.components.put(std::move(orphan));
    }
    for (const Id& id : ringCuts(architecture.components)) {
        fault(id, {GUDO_TR_NOOP("core", "Component \"%1\" lives inside itself"), {id}});
        Component cut = *architecture.components.find(id);
        cut.parent.clear();
        architecture.components.put(std::move(cut));
    }
    const Table<Component>& components = architecture.components;
    architecture.connections.eraseIf([&](const Connection& row) {
        if (components.contains(row.id)) {
            fault(row.id, {GUDO_TR_NOOP("core", "The id \"%1\" names a component and a connection"), {row.id}});
            return true;
        }
        for (const Id& end : {row.from, row.to}) {
            if (!components.contains(end)) {
                fault(row.id, {GUDO_TR_NOOP("core", "Connection \"%1\" ends at \"%2\", which does not exist"), {row.id, end}});
                return true;
            }
        }
        return false;
    });
    return architecture;
}

Layout withSoundLayout(Layout layout, const Architecture& architecture, const StructureFault& fault)
{
    const auto isThere = [&](std::string_view id) { return architecture.components.contains(id); };
    layout.placements.eraseIf([&](const Placement& row) {
        const auto container = containerOf(row.id);
        const bool isGone = !isThere(componentOf(row.id)) || (!container.empty() && !isThere(container));
        if (isGone)
            fault(row.id, {GUDO_TR_NOOP("core", "\"%1\" has a place on the canvas but does not exist"), {row.id}});
        return isGone;
    });
    layout.routes.eraseIf([&](const RouteHint& row) {
        const bool isGone = !architecture.connections.contains(row.id);
        if (isGone)
            fault(row.id, {GUDO_TR_NOOP("core", "\"%1\" has a route but does not exist"), {row.id}});
        return isGone;
    });
    layout.looks.eraseIf([&](const Look& row) {
        const bool isGone = !isThere(row.id);
        if (isGone)
            fault(row.id, {GUDO_TR_NOOP("core", "\"%1\" has a look but does not exist"), {row.id}});
        return isGone;
    });
    return layout;
}

} // namespace gudo
