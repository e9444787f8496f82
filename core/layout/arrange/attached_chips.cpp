#include "core/layout/arrange/attached_chips.h"

#include <set>
#include <unordered_map>

#include "core/catalog/references.h"

namespace gudo {

void attachChips(LayoutGraph& graph, const Architecture& architecture, const Catalog& catalog)
{
    const auto& rows = architecture.components.rows();
    std::unordered_map<std::string_view, int> index;
    for (std::size_t i = 0; i < rows.size(); ++i)
        index.emplace(rows[i]->id, static_cast<int>(i));
    std::vector<std::set<int>> related(rows.size()); // who names a component, and whom it names
    for (std::size_t i = 0; i < rows.size(); ++i) {
        for (const Reference& reference : referencesOf(catalog, *rows[i])) {
            const auto found = index.find(reference.target);
            if (found == index.end() || found->second == static_cast<int>(i))
                continue;
            related[i].insert(found->second);
            related[static_cast<std::size_t>(found->second)].insert(static_cast<int>(i));
        }
    }
    std::unordered_map<int, std::vector<int>> nodesOf; // by component
    for (std::size_t i = 1; i < graph.nodes.size(); ++i)
        nodesOf[graph.nodes[i].component].push_back(static_cast<int>(i));
    for (std::size_t chip = 1; chip < graph.nodes.size(); ++chip) {
        LayoutNode& node = graph.nodes[chip];
        if (node.role != LayoutRole::Chip)
            continue;
        const std::set<int>& owners = related[static_cast<std::size_t>(node.component)];
        const auto cards = owners.size() == 1 ? nodesOf.find(*owners.begin()) : nodesOf.end();
        if (cards == nodesOf.end() || cards->second.size() != 1)
            continue;
        LayoutNode& card = graph.node(cards->second.front());
        if (card.parent == node.parent && card.role == LayoutRole::Card) {
            node.attachedTo = cards->second.front();
            card.attached.push_back(static_cast<int>(chip));
        }
    }
}

} // namespace gudo
