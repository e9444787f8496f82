#include "core/formats/mermaid/mermaid_parts.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "core/formats/markdown_text.h"
#include "core/formats/mermaid/mermaid_pieces.h"
#include "core/formats/mermaid/mermaid_text.h"

namespace gudo {

namespace {

std::string translated(const MermaidChart& chart, const Message& message)
{
    return chart.options().translate ? chart.options().translate(message) : toEnglish(message);
}

std::string calledOn(const MermaidChart& chart, std::string_view id)
{
    return onOneLine(shortened(displayName(chart.component(id)), longestStandInName));
}

/// "Seoul region › Shop VPC, Staging VPC", "Shop VPC (2)".
std::string titleOf(const MermaidChart& chart, const MermaidPiece& piece)
{
    const std::string home = piece.home.empty() ? std::string {} : calledOn(chart, piece.home);
    if (piece.turn > 1)
        return fmt::format("{}{}({})", home, home.empty() ? "" : " ", piece.turn);
    constexpr std::size_t most = 3;
    std::string names;
    for (std::size_t i = 0; i < std::min(piece.tops.size(), most); ++i)
        names += (names.empty() ? "" : ", ") + calledOn(chart, piece.tops[i]);
    if (piece.tops.size() > most)
        names += " …";
    return shortened(home.empty() ? names : home + " › " + names, longestPartTitle);
}

/// Deals the connections out to the diagrams, as far as there is room.
class Dealer {
public:
    Dealer(const MermaidChart& chart, const MermaidRoom& room, MermaidParts& result)
        : m_chart {chart}
        , m_room {room}
        , m_result {result}
        , m_used(result.parts.size())
        , m_ownParts {result.parts.size()}
    {
        for (std::size_t place = 0; place < m_ownParts; ++place)
            countComponents(place);
    }

    void deal()
    {
        for (const auto& row : m_chart.design().architecture.connections)
            dealOut(*row);
        const std::size_t more = m_result.parts.size() - m_ownParts;
        const std::string title = translated(m_chart, {GUDO_TR_NOOP("core", "Connections")});
        for (std::size_t turn = 1; turn <= more; ++turn)
            m_result.parts[m_ownParts + turn - 1].title = turn == 1 ? title : fmt::format("{} ({})", title, turn);
    }

private:
    struct Used {
        std::size_t text = 0;
        int depth = 0;                          ///< boxes around the outermost component
        std::set<std::string_view> standIns {}; ///< components shown that are drawn elsewhere
    };

    void countComponents(std::size_t place)
    {
        const MermaidPart& part = m_result.parts[place];
        Used& used = m_used[place];
        int least = -1;
        for (const std::string_view id : part.components) {
            used.text += m_room.of(id);
            int depth = 0;
            for (std::string_view box = m_chart.homeOf(id); !box.empty(); box = m_chart.homeOf(box)) {
                if (depth++ < mermaidContextLevels && !part.components.contains(box))
                    show(used, box);
                else if (least >= 0 && depth > least)
                    break;
            }
            least = least < 0 ? depth : std::min(least, depth);
        }
        used.depth = std::max(least, 0);
        for (const std::string_view id : part.outlines)
            show(used, id);
    }

    void show(Used& used, std::string_view id)
    {
        if (used.standIns.insert(id).second)
            used.text += m_room.ofStandIn(id);
    }

    /// What one more connection takes there, with what has to be shown for it.
    [[nodiscard]] std::size_t costAt(std::size_t place, const Connection& row) const
    {
        std::size_t cost = m_room.of(row);
        const std::array ends {std::string_view {row.from}, std::string_view {row.to}};
        for (const std::string_view end : ends)
            if (!m_result.parts[place].components.contains(end) && !m_used[place].standIns.contains(end))
                cost += m_room.ofStandIn(end);
        return cost;
    }

    [[nodiscard]] bool hasRoom(std::size_t place, const Connection& row) const
    {
        return m_result.parts[place].connections.size() < m_room.edges() &&
               m_used[place].text + costAt(place, row) <= m_room.text();
    }

    void dealOut(const Connection& row)
    {
        std::size_t first = m_result.placeOf.at(row.from);
        std::size_t second = m_result.placeOf.at(row.to);
        if (m_used[second].depth > m_used[first].depth)
            std::swap(first, second);
        if (hasRoom(first, row))
            return put(first, row);
        if (hasRoom(second, row))
            return put(second, row);
        if (m_result.parts.size() == m_ownParts || !hasRoom(m_result.parts.size() - 1, row)) {
            m_result.parts.emplace_back();
            m_used.emplace_back();
        }
        put(m_result.parts.size() - 1, row);
    }

    void put(std::size_t place, const Connection& row)
    {
        m_used[place].text += m_room.of(row);
        for (const std::string_view end : {std::string_view {row.from}, std::string_view {row.to}})
            if (!m_result.parts[place].components.contains(end))
                show(m_used[place], end);
        m_result.parts[place].connections.push_back(&row);
    }

    const MermaidChart& m_chart;
    const MermaidRoom& m_room;
    MermaidParts& m_result;
    std::vector<Used> m_used;
    std::size_t m_ownParts; ///< those with components
};

} // namespace

MermaidParts inOneDiagram(const MermaidChart& chart)
{
    MermaidParts result;
    MermaidPart& part = result.parts.emplace_back();
    for (const std::string_view id : chart.drawn()) {
        part.components.insert(id);
        result.placeOf[id] = 0;
    }
    for (const auto& row : chart.design().architecture.connections)
        part.connections.push_back(row.get());
    return result;
}

MermaidParts inSeveralDiagrams(const MermaidChart& chart, const MermaidProfile& profile)
{
    const MermaidRoom room {chart, profile};
    MermaidParts result;
    for (const MermaidPiece& piece : piecesOf(chart, room)) {
        if (piece.components.empty() && piece.outlines.empty())
            continue;
        const bool isAround = piece.tops.empty();
        for (const std::string_view id : piece.components)
            result.placeOf[id] = result.parts.size();
        result.parts.push_back({
            .title = isAround ? translated(chart, {GUDO_TR_NOOP("core", "Overview")}) : titleOf(chart, piece),
            .components = {piece.components.begin(), piece.components.end()},
            .outlines = {piece.outlines.begin(), piece.outlines.end()},
        });
    }
    Dealer {chart, room, result}.deal();
    return result;
}

} // namespace gudo
