#include "core/faulttree/fault_modules.h"

#include <algorithm>

namespace gudo {

namespace {

constexpr std::uint32_t never = ~std::uint32_t {0};

/// When a walk through the tree, into every part once, came to a node and left it.
struct Visit {
    std::uint32_t first = 0; ///< 0: not yet
    std::uint32_t left = 0;
    std::uint32_t last = 0; ///< coming again counts
    std::uint32_t firstBelow = never;
    std::uint32_t lastBelow = 0;
};

class ModuleSearch {
public:
    explicit ModuleSearch(const FaultTree& tree)
        : m_tree {tree}
        , m_visits(tree.nodes())
        , m_parts(tree.nodes())
    {
        for (FaultNode node = 0; node < tree.nodes(); ++node)
            m_parts[node] = {node, node + 1};
        for (const FaultTree::Loop& loop : tree.loops)
            for (std::uint32_t gate = loop.first; gate < loop.last; ++gate)
                m_parts[tree.events + gate] = {tree.events + loop.first, tree.events + loop.last};
    }

    std::vector<bool> modules()
    {
        walk(m_tree.tops.front());
        std::vector<bool> modules(m_tree.nodes(), false);
        for (FaultNode node = m_tree.events; node < m_tree.nodes(); node = m_parts[node].end) {
            Visit& visit = m_visits[node];
            forEachInput(node, [&](FaultNode input) {
                const Visit& below = m_visits[input];
                visit.firstBelow = std::min({visit.firstBelow, below.first, below.firstBelow});
                visit.lastBelow = std::max({visit.lastBelow, below.last, below.lastBelow});
            });
            const bool isLoop = m_parts[node].end - node > 1 || isItsOwnInput(node);
            modules[node] = !isLoop && visit.firstBelow > visit.first && visit.lastBelow < visit.left;
        }
        return modules;
    }

private:
    /// A loop is one part, visited as a whole: all of it needs all of it. Named by its first gate.
    struct Part {
        FaultNode first = 0;
        FaultNode end = 0;
    };

    [[nodiscard]] FaultNode partOf(FaultNode node) const { return m_parts[node].first; }

    [[nodiscard]] bool isItsOwnInput(FaultNode node) const
    {
        const auto inputs = m_tree.inputsOf(m_tree.gate(node));
        return std::ranges::find(inputs, node) != inputs.end();
    }

    template<typename Function>
    void forEachInput(FaultNode part, const Function& function) const
    {
        for (FaultNode node = part; node < m_parts[part].end; ++node)
            for (const FaultNode input : m_tree.inputsOf(m_tree.gate(node)))
                if (partOf(input) != part)
                    function(partOf(input));
    }

    void walk(FaultNode top)
    {
        struct Step {
            FaultNode node;
            bool isLeaving;
        };
        std::uint32_t now = 0;
        std::vector<Step> open {{partOf(top), false}};
        while (!open.empty()) {
            const auto [node, isLeaving] = open.back();
            open.pop_back();
            Visit& visit = m_visits[node];
            visit.last = ++now;
            if (isLeaving)
                visit.left = now;
            if (visit.first != 0)
                continue;
            visit.first = now;
            if (m_tree.isEvent(node))
                continue;
            open.push_back({node, true});
            forEachInput(node, [&](FaultNode input) { open.push_back({input, false}); });
        }
    }

    const FaultTree& m_tree;
    std::vector<Visit> m_visits;
    std::vector<Part> m_parts;
};

} // namespace

std::vector<bool> modulesOf(const FaultTree& tree)
{
    return ModuleSearch {tree}.modules();
}

} // namespace gudo
