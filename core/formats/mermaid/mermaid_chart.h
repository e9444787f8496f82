#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/formats/format.h"

namespace gudo {

/// What a flowchart of a design shows, where and under which names, whether it is drawn in one diagram or in several.
/// Holds the arguments by reference.
class MermaidChart {
public:
    using Ids = std::vector<std::string_view>;

    MermaidChart(const Design& design, const Catalog& catalog, const WriteOptions& options);

    [[nodiscard]] const Design& design() const { return m_design; }
    [[nodiscard]] const Catalog& catalog() const { return m_catalog; }
    [[nodiscard]] const WriteOptions& options() const { return m_options; }
    [[nodiscard]] bool hasClasses() const { return m_options.style != "plain"; }

    /// What is drawn, in id order.
    [[nodiscard]] const Ids& drawn() const { return m_drawn; }
    /// Configuration that says nothing in a flowchart, in id order.
    [[nodiscard]] const Ids& leftOut() const { return m_leftOut; }

    [[nodiscard]] const Component& component(std::string_view id) const
    {
        return *m_design.architecture.components.find(id);
    }
    [[nodiscard]] const ComponentType& typeOf(std::string_view id) const { return m_catalog.typeOf(component(id)); }

    /// Drawn as a subgraph.
    [[nodiscard]] bool isBox(std::string_view id) const { return m_boxes.contains(id); }
    /// The box a component is drawn in; empty outside of all.
    [[nodiscard]] std::string_view homeOf(std::string_view id) const { return m_home.at(id); }
    /// What is drawn in a box ("": outside of all), in the order to write it.
    [[nodiscard]] const Ids& childrenOf(std::string_view box) const;
    /// Place in the order in which a person reads the drawing, a box before what is in it.
    [[nodiscard]] std::size_t rankOf(std::string_view id) const { return m_ranks.at(id); }

    /// The name in the text: "n1", "n2", … of nodes and "g1", "g2", … of boxes, in id order.
    [[nodiscard]] const std::string& nameOf(std::string_view id) const { return m_names.at(id); }
    /// The whole label of a node or box, in quotes.
    [[nodiscard]] const std::string& labelOf(std::string_view id) const { return m_labels.at(id); }

private:
    void chooseComponents();
    [[nodiscard]] std::string_view homeFor(const Component& component) const;
    void arrange();
    void countRanks(std::string_view box);
    void turnBoxes();
    [[nodiscard]] Rect rectOf(std::string_view id) const;
    [[nodiscard]] Ids inReadingOrder(Ids ids) const;

    const Design& m_design;
    const Catalog& m_catalog;
    const WriteOptions& m_options;
    std::set<std::string_view> m_full; ///< components that something lives in
    Ids m_drawn;
    Ids m_leftOut;
    std::map<std::string_view, std::string_view> m_home;
    std::map<std::string_view, Ids> m_children;
    std::set<std::string_view> m_boxes;
    std::map<std::string_view, std::size_t> m_ranks;
    std::map<std::string_view, std::string> m_names;
    std::map<std::string_view, std::string> m_labels;
};

} // namespace gudo
