#pragma once

#include <map>
#include <set>
#include <string_view>

#include "core/formats/mermaid/mermaid_chart.h"
#include "core/formats/mermaid/mermaid_profile.h"

namespace gudo {

/// Deepest indentation of a diagram, in levels: below, lines start where those above them do.
inline constexpr int deepestMermaidIndent = 12;
/// Boxes around what is drawn in a diagram of its own that are shown, too.
inline constexpr int mermaidContextLevels = 3;
/// Longest name of something that is drawn elsewhere, and longest title of one diagram of several, in bytes.
inline constexpr std::size_t longestStandInName = 60;
inline constexpr std::size_t longestPartTitle = 120;

/// How much text a diagram takes, before it is written: never less than it will be. In UTF-16 units.
class MermaidRoom {
public:
    MermaidRoom(const MermaidChart& chart, const MermaidProfile& profile);

    /// Left for components and connections when head, classes and so on are there.
    [[nodiscard]] std::size_t text() const { return m_text; }
    /// Of that, what components may take, so that there is room for links and what is at their other ends: more where
    /// the design has few links.
    [[nodiscard]] std::size_t textOfComponents() const { return m_textOfComponents; }
    [[nodiscard]] std::size_t edges() const { return m_edges; }
    /// Of a node, or of a box without what is in it, drawn as itself.
    [[nodiscard]] std::size_t of(std::string_view component) const { return m_own.at(component); }
    /// Of something that stands for a component which is drawn elsewhere.
    [[nodiscard]] std::size_t ofStandIn(std::string_view component) const { return m_standIns.at(component); }
    /// Of the boxes shown around what is drawn in `box` ("": none).
    [[nodiscard]] std::size_t ofContext(std::string_view box) const;
    [[nodiscard]] std::size_t of(const Connection& connection) const { return m_connections.at(connection.id); }

private:
    const MermaidChart& m_chart;
    std::size_t m_text = 0;
    std::size_t m_textOfComponents = 0;
    std::size_t m_edges = 0;
    std::map<std::string_view, std::size_t> m_own;
    std::map<std::string_view, std::size_t> m_standIns;
    std::map<std::string_view, std::size_t> m_connections;
};

} // namespace gudo
