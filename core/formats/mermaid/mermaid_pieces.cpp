#include "core/formats/mermaid/mermaid_pieces.h"

#include <algorithm>

namespace gudo {

namespace {

using Ids = MermaidChart::Ids;

/// What something takes of a diagram.
struct Load {
    std::size_t text = 0; ///< of components
    std::size_t links = 0;
    std::size_t linkText = 0;

    Load& operator+=(const Load& other)
    {
        text += other.text;
        links += other.links;
        linkText += other.linkText;
        return *this;
    }
};

std::size_t quotientUp(std::size_t number, std::size_t divisor)
{
    return divisor == 0 ? number : (number + divisor - 1) / divisor;
}

/// A box with what was not cut out of it.
struct Rest {
    Ids components;
    Ids outlines;
    Load load;
};

class Cutter {
public:
    Cutter(const MermaidChart& chart, const MermaidRoom& room)
        : m_chart {chart}
        , m_room {room}
    {
        for (const auto& row : chart.design().architecture.connections)
            countLink(*row);
    }

    [[nodiscard]] std::vector<MermaidPiece> pieces()
    {
        Rest around = restOf({});
        std::ranges::sort(m_pieces, {}, [&](const MermaidPiece& piece) { return m_chart.rankOf(piece.tops.front()); });
        m_pieces.insert(m_pieces.begin(), MermaidPiece {.components = std::move(around.components),
                                                        .outlines = std::move(around.outlines)});
        return std::move(m_pieces);
    }

private:
    /// The box that an end of a link is in: a box is in itself.
    [[nodiscard]] std::string_view boxAt(std::string_view id) const
    {
        return m_chart.isBox(id) ? id : m_chart.homeOf(id);
    }

    [[nodiscard]] int depthOf(std::string_view box) const
    {
        int depth = 0;
        for (; !box.empty(); box = m_chart.homeOf(box))
            ++depth;
        return depth;
    }

    /// Counts a link in the innermost box that has both ends.
    void countLink(const Connection& link)
    {
        std::string_view a = boxAt(link.from);
        std::string_view b = boxAt(link.to);
        const bool isDirect = a == b;
        const Load load {.text = 0, .links = 1, .linkText = m_room.of(link)};
        int depthA = depthOf(a);
        int depthB = depthOf(b);
        while (a != b) {
            std::string_view& deeper = depthA >= depthB ? a : b;
            --(depthA >= depthB ? depthA : depthB);
            m_crossing[deeper] += load;
            deeper = m_chart.homeOf(deeper);
        }
        m_links[a] += load;
        if (isDirect)
            m_directLinks[a] += load;
    }

    [[nodiscard]] static Load loadAt(const std::map<std::string_view, Load>& loads, std::string_view box)
    {
        const auto found = loads.find(box);
        return found == loads.end() ? Load {} : found->second;
    }

    [[nodiscard]] bool fits(const Load& load, std::size_t context) const
    {
        return load.text + context <= m_room.textOfComponents() &&
               load.text + context + load.linkText <= m_room.text() && load.links <= m_room.edges();
    }

    /// Cuts out of `box` what does not fit, and returns what is left.
    Rest restOf(std::string_view box)
    {
        Rest rest;
        if (!box.empty())
            rest = {.components = {box}, .outlines = {}, .load = {.text = m_room.of(box)}};
        Ids children = m_chart.childrenOf(box);
        std::ranges::sort(children, {}, [&](std::string_view id) { return m_chart.rankOf(id); });
        std::vector<std::pair<std::string_view, Rest>> boxes;
        Ids nodes;
        Load ofNodes = loadAt(m_directLinks, box);
        for (const std::string_view id : children) {
            if (m_chart.isBox(id)) {
                boxes.emplace_back(id, restOf(id));
            } else {
                nodes.push_back(id);
                ofNodes.text += m_room.of(id);
            }
        }
        const std::size_t context = box.empty() ? 0 : m_room.ofContext(m_chart.homeOf(box));
        Load all = rest.load;
        all += loadAt(m_links, box);
        for (const auto& [id, inside] : boxes)
            all += inside.load;
        all.text += ofNodes.text;
        if (fits(all, context)) {
            for (auto& [id, inside] : boxes)
                join(rest, std::move(inside));
            rest.components.insert(rest.components.end(), nodes.begin(), nodes.end());
            rest.load = all;
            return rest;
        }
        cutBoxes(box, std::move(boxes), rest, ofNodes, context);
        cutNodes(box, nodes, rest, ofNodes, context);
        return rest;
    }

    static void join(Rest& rest, Rest inside)
    {
        rest.components.insert(rest.components.end(), inside.components.begin(), inside.components.end());
        rest.outlines.insert(rest.outlines.end(), inside.outlines.begin(), inside.outlines.end());
    }

    /// Gives the boxes pieces of their own, neighbours one together while they fit.
    void cutBoxes(std::string_view box, std::vector<std::pair<std::string_view, Rest>> boxes, Rest& rest,
                  const Load& ofNodes, std::size_t context)
    {
        const std::size_t around = m_room.ofContext(box);
        Load load;
        Load withOutlines = rest.load;
        withOutlines += ofNodes;
        for (auto& [id, inside] : boxes) {
            Load added = inside.load;
            added += loadAt(m_crossing, id);
            Load both = load;
            both += added;
            if (load.text == 0 || !fits(both, around)) {
                m_pieces.push_back({.home = box});
                load = {};
            }
            load += added;
            withOutlines.text += m_room.ofStandIn(id);
            MermaidPiece& piece = m_pieces.back();
            piece.tops.push_back(id);
            piece.components.insert(piece.components.end(), inside.components.begin(), inside.components.end());
            piece.outlines.insert(piece.outlines.end(), inside.outlines.begin(), inside.outlines.end());
        }
        if (!fits(withOutlines, context))
            return; // hundreds of boxes are not worth a diagram that only names them
        for (const auto& [id, inside] : boxes)
            rest.outlines.push_back(id);
        rest.load.text = withOutlines.text - ofNodes.text;
    }

    /// Keeps the nodes of the box in it as far as they fit, in equal shares with those that do not.
    void cutNodes(std::string_view box, const Ids& nodes, Rest& rest, const Load& ofNodes, std::size_t context)
    {
        const std::size_t around = std::max(m_room.ofContext(box), context + rest.load.text);
        const std::size_t room = m_room.textOfComponents() > around ? m_room.textOfComponents() - around : 0;
        // A few nodes with hundreds of links stay together: the links come in diagrams of their own.
        constexpr std::size_t fewNodes = 8;
        const std::size_t forLinks = std::max(quotientUp(ofNodes.links, m_room.edges()),
                                              quotientUp(ofNodes.text + ofNodes.linkText, m_room.text()));
        const std::size_t turns =
            std::max({quotientUp(ofNodes.text, room), std::min(forLinks, nodes.size() / fewNodes), std::size_t {1}});
        const std::size_t share = quotientUp(nodes.size(), turns);
        int turn = 1;
        std::size_t text = 0;
        std::size_t count = 0;
        for (const std::string_view id : nodes) {
            if (count > 0 && (count >= share || text + m_room.of(id) > room)) {
                m_pieces.push_back({.home = box, .turn = ++turn});
                text = 0;
                count = 0;
            }
            text += m_room.of(id);
            ++count;
            (turn == 1 ? rest.components : m_pieces.back().components).push_back(id);
            if (turn == 1)
                rest.load.text += m_room.of(id);
            else
                m_pieces.back().tops.push_back(id);
        }
        if (turn == 1) {
            rest.load.links += ofNodes.links;
            rest.load.linkText += ofNodes.linkText;
        }
    }

    const MermaidChart& m_chart;
    const MermaidRoom& m_room;
    std::map<std::string_view, Load> m_links;       ///< by the innermost box around both ends
    std::map<std::string_view, Load> m_crossing;    ///< by each box with one end in it
    std::map<std::string_view, Load> m_directLinks; ///< those between things directly in the box
    std::vector<MermaidPiece> m_pieces;
};

} // namespace

std::vector<MermaidPiece> piecesOf(const MermaidChart& chart, const MermaidRoom& room)
{
    return Cutter {chart, room}.pieces();
}

} // namespace gudo
