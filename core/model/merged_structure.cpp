#include "core/model/merged_structure.h"

#include <set>

#include "core/model/edits.h"

namespace gudo {

namespace {

class StructureRestorer {
public:
    StructureRestorer(Architecture& architecture, const Architecture& ours, const Architecture& theirs)
        : m_architecture {architecture}
        , m_ours {ours}
        , m_theirs {theirs}
    {
    }

    std::set<Id> run()
    {
        for (const auto& row : m_architecture.connections) {
            need(row->from);
            need(row->to);
        }
        do {
            bringBackContainers();
        } while (openRings());
        return std::move(m_touched);
    }

private:
    /// Brings the component back unless it is there.
    void need(const Id& id)
    {
        if (id.empty() || m_architecture.components.contains(id))
            return;
        const Component* row = m_ours.components.find(id);
        if (!row)
            row = m_theirs.components.find(id);
        m_architecture.components.put(*row);
        m_touched.insert(id);
    }

    void bringBackContainers()
    {
        std::vector<Id> open;
        for (const auto& row : m_architecture.components)
            open.push_back(row->parent);
        while (!open.empty()) {
            const Id id = std::move(open.back());
            open.pop_back();
            if (id.empty() || m_architecture.components.contains(id))
                continue;
            need(id);
            open.push_back(m_architecture.components.find(id)->parent);
        }
    }

    /// The components on a circle of parents, or none.
    [[nodiscard]] std::vector<Id> ring() const
    {
        std::set<std::string_view> done;
        for (const auto& row : m_architecture.components) {
            std::set<std::string_view> chain;
            const Component* at = row.get();
            while (at && !done.contains(at->id) && chain.insert(at->id).second)
                at = m_architecture.components.find(at->parent);
            if (at && chain.contains(at->id)) {
                std::vector<Id> found;
                const Component* member = at;
                do {
                    found.push_back(member->id);
                    member = m_architecture.components.find(member->parent);
                } while (member != at);
                return found;
            }
            done.insert(chain.begin(), chain.end());
        }
        return {};
    }

    /// On every circle somebody is where only they put it: ours is sound. True when that may need other containers.
    bool openRings()
    {
        bool hasChanged = false;
        for (std::vector<Id> members = ring(); !members.empty(); members = ring()) {
            for (const Id& id : members) {
                const Component* mine = m_ours.components.find(id);
                Component row = *m_architecture.components.find(id);
                if (!mine || mine->parent == row.parent)
                    continue;
                row.parent = mine->parent;
                m_architecture.components.put(std::move(row));
                m_touched.insert(id);
                hasChanged = true;
            }
            bringBackContainers();
        }
        return hasChanged;
    }

    Architecture& m_architecture;
    const Architecture& m_ours;
    const Architecture& m_theirs;
    std::set<Id> m_touched;
};

} // namespace

std::vector<Id> restoreStructure(Architecture& architecture, const Architecture& ours, const Architecture& theirs)
{
    const std::set<Id> touched = StructureRestorer {architecture, ours, theirs}.run();
    return {touched.begin(), touched.end()};
}

void restoreLayout(Design& design, const std::vector<Id>& restored, const Layout& ours, const Layout& theirs)
{
    const auto& components = design.architecture.components;
    const auto isThere = [&](const Placement& row) {
        const auto container = containerOf(row.id);
        return components.contains(componentOf(row.id)) && (container.empty() || components.contains(container));
    };
    design.layout.placements.eraseIf([&](const Placement& row) { return !isThere(row); });
    design.layout.routes.eraseIf(
        [&](const RouteHint& row) { return !design.architecture.connections.contains(row.id); });
    design.layout.looks.eraseIf([&](const Look& row) { return !components.contains(row.id); });
    const Layout* sides[] {&ours, &theirs};
    for (const Layout* side : sides)
        for (const auto& row : side->looks)
            if (std::ranges::binary_search(restored, row->id) && components.contains(row->id) &&
                !design.layout.looks.contains(row->id))
                design.layout.looks.put(row);
    for (const Layout* side : sides)
        for (const auto& row : side->placements)
            if (std::ranges::binary_search(restored, componentOf(row->id), std::less<> {}) && isThere(*row) &&
                !design.layout.placements.contains(row->id))
                design.layout.placements.put(row);
}

std::vector<Id> separateNames(Design& design)
{
    std::vector<Id> renamed;
    for (const auto& row : Table<Connection> {design.architecture.connections}) {
        if (!design.architecture.components.contains(row->id))
            continue;
        Connection other = *row;
        other.id = freeId(design.architecture, row->id);
        renamed.push_back(other.id);
        if (const RouteHint* hint = design.layout.routes.find(row->id)) {
            RouteHint moved = *hint;
            moved.id = other.id;
            design.layout.routes.erase(row->id);
            design.layout.routes.put(std::move(moved));
        }
        design.architecture.connections.erase(row->id);
        design.architecture.connections.put(std::move(other));
    }
    return renamed;
}

} // namespace gudo
