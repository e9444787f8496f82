#include "core/layout/arrange/alike.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <tuple>

namespace gudo {

namespace {

/// Sets that are joined one by one.
class Sets {
public:
    explicit Sets(std::size_t count)
        : m_parent(count)
    {
        for (std::size_t i = 0; i < count; ++i)
            m_parent[i] = static_cast<int>(i);
    }
    [[nodiscard]] int find(int i)
    {
        while (m_parent[static_cast<std::size_t>(i)] != i)
            i = m_parent[static_cast<std::size_t>(i)] =
                m_parent[static_cast<std::size_t>(m_parent[static_cast<std::size_t>(i)])];
        return i;
    }
    void join(int a, int b)
    {
        m_parent[static_cast<std::size_t>(std::max(find(a), find(b)))] = std::min(find(a), find(b));
    }

private:
    std::vector<int> m_parent;
};

/// What an id says without the zone: "public-a" in "az-a" and "public-c" in "az-c" are both "public".
std::string stemOf(std::string_view id, std::string_view container)
{
    if (id.size() > container.size() && !container.empty()) {
        if (id.starts_with(container))
            return std::string {id.substr(container.size())};
        if (id.ends_with(container))
            return std::string {id.substr(0, id.size() - container.size())};
    }
    constexpr std::size_t zoneLength = 2; // "a", "1a", "c1"
    const auto cut = id.find_last_of("-_.");
    return std::string {cut != std::string_view::npos && id.size() - cut - 1 <= zoneLength ? id.substr(0, cut) : id};
}

} // namespace

std::vector<int> alikeFrames(const LayoutGraph& graph, const std::vector<int>& frames)
{
    std::vector<int> result(graph.nodes.size(), -1);
    std::vector<int> items;
    for (const int frame : frames)
        for (const int child : graph.node(frame).children)
            if (graph.node(child).role == LayoutRole::Frame)
                items.push_back(child);
    Sets sets {items.size()};
    std::map<int, int> firstWithBand;
    std::map<std::string, int> firstWithStem;
    std::map<std::pair<int, std::string>, int> stems; // how often in a frame
    for (const int item : items)
        ++stems[{graph.node(item).parent, stemOf(graph.node(item).id, graph.node(graph.node(item).parent).id)}];
    std::set<std::string> common; // "subnet" of "subnet-2" and "subnet-3" in the same zone says nothing
    for (const auto& [key, count] : stems)
        if (count > 1)
            common.insert(key.second);
    for (std::size_t i = 0; i < items.size(); ++i) {
        const LayoutNode& item = graph.node(items[i]);
        for (int inner = items[i] + 1; inner < item.end; ++inner) {
            if (const int band = graph.node(inner).band; band >= 0)
                sets.join(static_cast<int>(i), firstWithBand.emplace(band, static_cast<int>(i)).first->second);
        }
        const std::string stem = stemOf(item.id, graph.node(item.parent).id);
        if (!common.contains(stem))
            sets.join(static_cast<int>(i), firstWithStem.emplace(stem, static_cast<int>(i)).first->second);
    }
    // Left over, alone in their set: the first of each frame belong together, and so on, in the order of the flow.
    std::vector<int> sizes(items.size(), 0);
    for (std::size_t i = 0; i < items.size(); ++i)
        ++sizes[static_cast<std::size_t>(sets.find(static_cast<int>(i)))];
    std::map<int, std::vector<int>> left; // by frame
    for (std::size_t i = 0; i < items.size(); ++i)
        if (sizes[static_cast<std::size_t>(sets.find(static_cast<int>(i)))] == 1)
            left[graph.node(items[i]).parent].push_back(static_cast<int>(i));
    std::vector<int> firstAt;
    for (auto& [frame, list] : left) {
        std::ranges::sort(list, {}, [&](int i) {
            const LayoutNode& item = graph.node(items[static_cast<std::size_t>(i)]);
            return std::tuple {item.tier.value_or(100), item.order};
        });
        for (std::size_t k = 0; k < list.size(); ++k) {
            if (k < firstAt.size())
                sets.join(firstAt[k], list[k]);
            else
                firstAt.push_back(list[k]);
        }
    }
    for (std::size_t i = 0; i < items.size(); ++i)
        result[static_cast<std::size_t>(items[i])] = sets.find(static_cast<int>(i));
    return result;
}

} // namespace gudo
