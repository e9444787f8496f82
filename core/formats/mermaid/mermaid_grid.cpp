#include "core/formats/mermaid/mermaid_grid.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

#include "core/formats/mermaid/mermaid_labels.h"

namespace gudo {

namespace {

constexpr int mostTries = 20'000;

/// The smallest rectangle of cells around what is placed of a box.
struct Extent {
    MermaidCell least;
    MermaidCell most;

    [[nodiscard]] bool contains(MermaidCell cell) const
    {
        return cell.x >= least.x && cell.x <= most.x && cell.y >= least.y && cell.y <= most.y;
    }
    void add(MermaidCell cell)
    {
        least = {std::min(least.x, cell.x), std::min(least.y, cell.y)};
        most = {std::max(most.x, cell.x), std::max(most.y, cell.y)};
    }
};

/// Places the components of one connected part, by trying.
class GridSearch {
public:
    GridSearch(const MermaidChart& chart, const std::vector<const Connection*>& connections)
        : m_chart {chart}
        , m_connections {connections}
    {
        for (const Connection* row : connections) {
            if (!edgeText(*row, chart.options().language).empty())
                m_labelled.insert(row);
            m_neighbours[row->from].push_back({row->to, row});
            m_neighbours[row->to].push_back({row->from, row});
        }
        // People look from the left to the right or from the top to the bottom.
        m_ways = chart.options().direction == "LR" ? std::array<MermaidCell, 4> {{{1, 0}, {0, 1}, {0, -1}, {-1, 0}}}
                                                   : std::array<MermaidCell, 4> {{{0, 1}, {1, 0}, {-1, 0}, {0, -1}}};
    }

    [[nodiscard]] MermaidGrid found()
    {
        MermaidGrid grid;
        for (const auto& [id, links] : m_neighbours) {
            if (grid.cells.contains(id))
                continue;
            m_order = partOf(id);
            m_cells.clear();
            m_tries = 0;
            m_farthest = 0;
            if (!placeFrom(0)) {
                grid.failed = linkBefore(m_farthest);
                return grid;
            }
            grid.cells.insert(m_cells.begin(), m_cells.end());
        }
        return grid;
    }

private:
    struct Neighbour {
        std::string_view id;
        const Connection* connection;
    };

    /// Everything connected with `start`, each after one of its neighbours; sources of arrows first.
    [[nodiscard]] MermaidChart::Ids partOf(std::string_view start) const
    {
        MermaidChart::Ids order {start};
        std::set<std::string_view> seen {start};
        for (std::size_t at = 0; at < order.size(); ++at)
            for (const Neighbour& next : m_neighbours.at(order[at]))
                if (seen.insert(next.id).second)
                    order.push_back(next.id);
        return order;
    }

    [[nodiscard]] const Connection* linkBefore(std::size_t place) const
    {
        const std::string_view id = m_order[std::min(place, m_order.size() - 1)];
        for (const Neighbour& next : m_neighbours.at(id))
            if (std::ranges::find(m_order.begin(), m_order.begin() + static_cast<std::ptrdiff_t>(place), next.id) !=
                m_order.begin() + static_cast<std::ptrdiff_t>(place))
                return next.connection;
        return m_neighbours.at(id).front().connection;
    }

    bool placeFrom(std::size_t place)
    {
        m_farthest = std::max(m_farthest, place);
        if (place == m_order.size())
            return true;
        const std::string_view id = m_order[place];
        for (const MermaidCell cell : candidatesFor(id)) {
            if (++m_tries > mostTries)
                return false;
            if (!fits(id, cell))
                continue;
            m_cells[id] = cell;
            if (placeFrom(place + 1))
                return true;
            m_cells.erase(id);
        }
        return false;
    }

    /// Cells beside the first neighbour that has its own.
    [[nodiscard]] std::vector<MermaidCell> candidatesFor(std::string_view id) const
    {
        for (const Neighbour& next : m_neighbours.at(id)) {
            const auto placed = m_cells.find(next.id);
            if (placed == m_cells.end())
                continue;
            const int sign = next.connection->to == id ? 1 : -1; // arrows go forward where there is a choice
            std::vector<MermaidCell> cells;
            for (const MermaidCell way : m_ways)
                cells.push_back({placed->second.x + sign * way.x, placed->second.y + sign * way.y});
            return cells;
        }
        return {MermaidCell {}};
    }

    /// Mermaid lines up what is in two groups by the arrows between them only while these are all level or all upright.
    /// A label has room beside a level arrow that nothing shortens: beside an upright one it is broken into pieces, and
    /// two that no arrow holds apart stand close to each other and pull together what is in their columns.
    [[nodiscard]] bool isDrawnRight(std::string_view id, MermaidCell cell) const
    {
        std::map<std::string_view, MermaidCell> cells {m_cells};
        cells[id] = cell;
        std::map<std::pair<std::string_view, std::string_view>, bool> areLevel;
        std::set<int> labelledColumns; // those on the left
        std::set<std::pair<MermaidCell, MermaidCell>> joined;
        for (const Connection* row : m_connections) {
            const auto from = cells.find(row->from);
            const auto to = cells.find(row->to);
            if (from == cells.end() || to == cells.end())
                continue;
            const bool isLevel = from->second.y == to->second.y;
            if (m_labelled.contains(row)) {
                if (!isLevel)
                    return false;
                labelledColumns.insert(std::min(from->second.x, to->second.x));
            }
            joined.insert(std::minmax(from->second, to->second));
            const std::pair<std::string_view, std::string_view> homes =
                std::minmax({m_chart.homeOf(row->from), m_chart.homeOf(row->to)});
            if (homes.first != homes.second && areLevel.try_emplace(homes, isLevel).first->second != isLevel)
                return false;
        }
        std::set<MermaidCell> taken;
        for (const auto& [component, at] : cells)
            taken.insert(at);
        return std::ranges::all_of(taken, [&](MermaidCell at) {
            const MermaidCell right {at.x + 1, at.y};
            return !labelledColumns.contains(at.x) || !taken.contains(right) || joined.contains({at, right});
        });
    }

    [[nodiscard]] bool fits(std::string_view id, MermaidCell cell) const
    {
        for (const auto& [other, taken] : m_cells)
            if (taken == cell)
                return false;
        for (const Neighbour& next : m_neighbours.at(id)) {
            const auto placed = m_cells.find(next.id);
            if (placed != m_cells.end() &&
                std::abs(placed->second.x - cell.x) + std::abs(placed->second.y - cell.y) != 1)
                return false;
        }
        return isDrawnRight(id, cell) && keepsStrangersOut(id, cell);
    }

    /// No box would have something in it that is not its own.
    [[nodiscard]] bool keepsStrangersOut(std::string_view id, MermaidCell cell) const
    {
        std::map<std::string_view, Extent> extents;
        const auto grow = [&](std::string_view component, MermaidCell at) {
            for (std::string_view box = m_chart.homeOf(component); !box.empty(); box = m_chart.homeOf(box))
                extents.try_emplace(box, Extent {at, at}).first->second.add(at);
        };
        for (const auto& [other, at] : m_cells)
            grow(other, at);
        grow(id, cell);
        const auto isStranger = [&](std::string_view component, std::string_view box) {
            std::string_view home = m_chart.homeOf(component);
            while (!home.empty() && home != box)
                home = m_chart.homeOf(home);
            return home.empty();
        };
        for (const auto& [box, extent] : extents) {
            if (extent.contains(cell) && isStranger(id, box))
                return false;
            for (const auto& [other, at] : m_cells)
                if (extent.contains(at) && isStranger(other, box))
                    return false;
        }
        return true;
    }

    const MermaidChart& m_chart;
    const std::vector<const Connection*>& m_connections;
    std::set<const Connection*> m_labelled;
    std::map<std::string_view, std::vector<Neighbour>> m_neighbours;
    std::array<MermaidCell, 4> m_ways {};
    MermaidChart::Ids m_order;
    std::map<std::string_view, MermaidCell> m_cells;
    int m_tries = 0;
    std::size_t m_farthest = 0;
};

} // namespace

MermaidGrid gridOf(const MermaidChart& chart, const std::vector<const Connection*>& connections)
{
    return GridSearch {chart, connections}.found();
}

} // namespace gudo
