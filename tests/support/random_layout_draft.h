#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "core/model/design.h"
#include "tests/support/random_design.h"

namespace gudo::test {

/// A design in the making: rows are collected and sorted once.
class LayoutDraft {
public:
    LayoutDraft(std::uint32_t seed, int components)
        : m_dice {seed}
        , m_wanted {components}
    {
    }

    [[nodiscard]] Dice& dice() { return m_dice; }
    [[nodiscard]] bool isFull() const { return static_cast<int>(m_components.size()) >= m_wanted; }

    /// Adds under that id, or the id with a number when it is taken.
    Id add(const Id& stem, const std::string& type, const Id& parent = {}, Object properties = {})
    {
        const int number = ++m_numbers[stem];
        Id id = number == 1 ? stem : stem + '.' + std::to_string(number);
        m_components.push_back({.id = id, .type = type, .parent = parent, .properties = std::move(properties)});
        return id;
    }
    void connect(const Id& from, const Id& to, const std::string& kind = "request")
    {
        m_connections.push_back(
            {.id = "arrow-" + std::to_string(m_connections.size() + 1), .from = from, .to = to, .kind = kind});
    }
    void place(const Id& id, const Rect& rect) { m_placements.push_back({id, rect}); }

    [[nodiscard]] std::vector<Component>& components() { return m_components; }
    [[nodiscard]] Design design() const
    {
        Design design;
        design.title = "Random";
        design.architecture = {Table {m_components}, Table {m_connections}};
        design.layout.placements = Table {m_placements};
        return design;
    }

private:
    Dice m_dice;
    int m_wanted;
    std::map<Id, int> m_numbers;
    std::vector<Component> m_components;
    std::vector<Connection> m_connections;
    std::vector<Placement> m_placements;
};

// The parts of a design, one each; they add until the draft is full.
void addCloud(LayoutDraft& draft, const Id& parent, bool isCongruent);
void addSite(LayoutDraft& draft, const Id& parent);
void addCluster(LayoutDraft& draft, const Id& parent);
void addFlatGraph(LayoutDraft& draft);
/// Arrows between what is there, mostly between what was added at about the same time.
void addArrows(LayoutDraft& draft);
/// Sizes of their own for some cards, and for `isHalfPlaced` places for half of everything.
void addPlaces(LayoutDraft& draft, bool isHalfPlaced);

} // namespace gudo::test
