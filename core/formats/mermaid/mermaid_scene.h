#pragma once

#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <vector>

#include "core/formats/mermaid/mermaid_parts.h"

namespace gudo {

/// What stands where in one diagram: what is drawn as itself, and what stands for components drawn elsewhere.
class MermaidScene {
public:
    MermaidScene(const MermaidChart& chart, const MermaidPart& part);

    /// Drawn here as itself.
    [[nodiscard]] bool isOwn(std::string_view id) const { return m_part.components.contains(id); }
    [[nodiscard]] bool isBox(std::string_view id) const { return m_places.at(id).isBox; }
    /// What is in a box ("": outside of all), in the order to write it.
    [[nodiscard]] const MermaidChart::Ids& childrenOf(std::string_view box) const;
    /// True when `id` is in `box` at any depth, or is it.
    [[nodiscard]] bool isWithin(std::string_view id, std::string_view box) const;
    /// A link joins the box with something in it.
    [[nodiscard]] bool isAnchored(std::string_view box) const { return m_anchored.contains(box); }
    /// A link ends on the box and one on something inside it.
    [[nodiscard]] bool linksNested(std::string_view box) const { return m_linksNested.contains(box); }
    /// Boxes around the box that a link ends on, or around the outer one that a link of two boxes does; none of links
    /// of nodes.
    [[nodiscard]] std::optional<int> depthOfBoxes(const Connection& link) const;
    /// Everything here, in id order.
    [[nodiscard]] const MermaidChart::Ids& all() const { return m_all; }

private:
    struct Place {
        std::string_view home; ///< the box in this diagram
        bool isBox = false;
    };

    void addOwn();
    void addContext(std::string_view box, int levels);
    void addNode(std::string_view id, std::string_view home);
    void sortChildren();
    void findLinkedBoxes();

    const MermaidChart& m_chart;
    const MermaidPart& m_part;
    std::map<std::string_view, Place> m_places;
    std::map<std::string_view, MermaidChart::Ids> m_children;
    MermaidChart::Ids m_all;
    std::set<std::string_view> m_anchored;
    std::set<std::string_view> m_linksNested;
};

} // namespace gudo
