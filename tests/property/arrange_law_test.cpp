#include <gtest/gtest.h>

#include <algorithm>
#include <iterator>
#include <string>

#include "core/layout/arrange.h"
#include "core/layout/placement.h"
#include "core/model/edits.h"
#include "tests/support/build.h"
#include "tests/support/catalog.h"
#include "tests/support/layout_law.h"
#include "tests/support/random_design.h"

namespace gudo::test {
namespace {

constexpr int seeds = 60;       ///< of every shape
constexpr int typicalSize = 40; ///< components

const std::vector<LayoutSample>& samples()
{
    static const std::vector<LayoutSample> made = layoutSamples(seeds, typicalSize);
    return made;
}

TEST(ArrangeLaws, GivesEverythingAPlaceAndNobodyElse)
{
    expectHolds(samples(), whenArranged(missingPlaces));
}

TEST(ArrangeLaws, OverlapsNoSiblings)
{
    expectHolds(samples(), whenArranged(overlappingSiblings));
}

TEST(ArrangeLaws, KeepsEverythingInsideOfItsParentAndBelowItsTitle)
{
    expectHolds(samples(), whenArranged(outsideOfParents));
}

TEST(ArrangeLaws, StaysOnTheGrid)
{
    expectHolds(samples(), whenArranged(offTheGrid));
}

TEST(ArrangeLaws, DrawsBandsOverATierAroundNothingElse)
{
    expectHolds(layoutSamples(LayoutShape::Congruent, 3 * seeds, typicalSize), whenArranged(strangersInBands));
}

TEST(ArrangeLaws, PutsASpreadComponentIntoEachOfItsSubnets)
{
    expectHolds(layoutSamples(LayoutShape::Congruent, seeds, typicalSize), [](const Design& design) {
        Faults faults;
        const Design after = arranged(design, catalog());
        for (const auto& component : design.architecture.components) {
            const auto subnets = component->properties.find("subnets");
            const std::string& standby = catalog().typeOf(*component).traits.standby;
            if (subnets == component->properties.end() ||
                (!standby.empty() && !component->properties.contains(standby)))
                continue; // without a standby it runs in one of them
            for (const Value& subnet : *subnets->second.asList())
                if (const Id presence = presenceId(component->id, *subnet.asString());
                    !after.layout.placements.contains(presence))
                    faults.push_back(presence + " has no place");
        }
        return faults;
    });
}

TEST(ArrangeLaws, LinesUpTheTiersOfZonesThatAreAlike)
{
    expectHolds(layoutSamples(LayoutShape::Congruent, 3 * seeds, typicalSize), whenArranged(tiersOutOfLine));
}

TEST(ArrangeLaws, LeavesRoomForLinesAroundCardsAndForeignContainers)
{
    expectHolds(samples(), whenArranged(linesThroughBoxes));
}

TEST(ArrangeLaws, ChangesNothingTheSecondTime)
{
    expectHolds(samples(), [](const Design& design) -> Faults {
        for (const FlowDirection flow : {FlowDirection::LeftToRight, FlowDirection::TopToBottom}) {
            const Design once = arranged(design, catalog(), {.flow = flow});
            const Design twice = arranged(once, catalog(), {.flow = flow});
            for (const auto& row : twice.layout.placements)
                if (placementOf(once, row->id) != row->rect)
                    return {row->id + " moved again, from " + text(placementOf(once, row->id)) + " to " +
                            text(row->rect)};
            if (!(once == twice))
                return {"something else changed again"};
        }
        return {};
    });
}

TEST(ArrangeLaws, TouchesNothingButTheLayout)
{
    expectHolds(samples(), [](const Design& design) -> Faults {
        Design after = arranged(design, catalog());
        after.layout = design.layout;
        return after == design ? Faults {} : Faults {"more than the layout changed"};
    });
}

TEST(ArrangeLaws, KeepsTheSizesOfCards)
{
    expectHolds(samples(), [](const Design& design) {
        Faults faults;
        const Design after = arranged(design, catalog());
        const Containment containment {design.architecture};
        for (const auto& row : design.layout.placements) {
            const Component* component = design.architecture.components.find(row->id);
            const Placement* now = after.layout.placements.find(row->id);
            if (!component || !now || catalog().typeOf(*component).isContainer ||
                !containment.children(row->id).empty())
                continue;
            if (now->rect.width != row->rect.width || now->rect.height != row->rect.height)
                faults.push_back(row->id + " has another size");
        }
        return faults;
    });
}

/// Rows put one by one, in an order of the dice.
template<typename T>
Table<T> shuffled(const Table<T>& table, Dice& dice)
{
    auto rows = table.rows();
    for (std::size_t i = rows.size(); i > 1; --i)
        std::swap(rows[i - 1], rows[static_cast<std::size_t>(dice.below(static_cast<int>(i)))]);
    Table<T> result;
    for (const auto& row : rows)
        result.put(T {*row});
    return result;
}

TEST(ArrangeLaws, DoesNotDependOnTheOrderOfInsertion)
{
    expectHolds(samples(), [](const Design& design) -> Faults {
        Dice dice {7};
        Design other = design;
        other.architecture = {shuffled(design.architecture.components, dice),
                              shuffled(design.architecture.connections, dice)};
        other.layout.placements = shuffled(design.layout.placements, dice);
        return arranged(other, catalog()).layout == arranged(design, catalog()).layout ? Faults {}
                                                                                       : Faults {"another layout"};
    });
}

/// The value with `prefix` before every id in it.
Value prefixed(const Value& value, const Table<Component>& components, const std::string& prefix)
{
    if (const std::string* text = value.asString())
        return components.contains(*text) ? Value {prefix + *text} : value;
    if (const List* list = value.asList()) {
        List result;
        for (const Value& element : *list)
            result.push_back(prefixed(element, components, prefix));
        return result;
    }
    return value;
}

/// The same design with `prefix` before every id: their order is the same.
Design prefixed(const Design& design, const std::string& prefix)
{
    const auto& components = design.architecture.components;
    Design result = design;
    result.architecture = {};
    result.layout = {};
    for (const auto& row : components) {
        Component component = *row;
        component.id = prefix + row->id;
        component.parent = row->parent.empty() ? Id {} : prefix + row->parent;
        for (auto& [key, value] : component.properties)
            value = prefixed(value, components, prefix);
        result.architecture.components.put(std::move(component));
    }
    for (const auto& row : design.architecture.connections) {
        Connection connection = *row;
        connection.id = prefix + row->id;
        connection.from = prefix + row->from;
        connection.to = prefix + row->to;
        result.architecture.connections.put(std::move(connection));
    }
    for (const auto& row : design.layout.placements) {
        const auto container = containerOf(row->id);
        const Id id = prefix + Id {componentOf(row->id)};
        result.layout.placements.put(
            Placement {container.empty() ? id : presenceId(id, prefix + Id {container}), row->rect});
    }
    return result;
}

/// A component without a name is drawn under its id, and that has a width.
Design named(Design design)
{
    for (const auto& row : Table<Component> {design.architecture.components})
        if (row->name.empty())
            design = renamed(std::move(design), row->id, row->id);
    return design;
}

TEST(ArrangeLaws, UsesIdsForNothingButTheirOrder)
{
    expectHolds(samples(), [](const Design& sample) -> Faults {
        const Design design = named(sample);
        const Design expected = prefixed(arranged(design, catalog()), "zz-");
        const Design actual = arranged(prefixed(design, "zz-"), catalog());
        for (const auto& row : expected.layout.placements)
            if (placementOf(actual, row->id) != row->rect)
                return {row->id + " is at " + text(placementOf(actual, row->id)) + " instead of " + text(row->rect)};
        return {};
    });
}

TEST(ArrangeLaws, HoldInDesignsOfFiveThousandComponents)
{
    std::vector<LayoutSample> large;
    for (const LayoutShape shape : allLayoutShapes)
        large.push_back(
            {"five thousand, shape " + std::to_string(static_cast<int>(shape)), randomLayout(1, shape, 5000)});
    expectHolds(large, [](const Design& design) {
        const DrawnLayout layout {arranged(design, catalog()), catalog()};
        Faults faults;
        for (Faults (*find)(const DrawnLayout&) : {missingPlaces, overlappingSiblings, outsideOfParents, offTheGrid})
            std::ranges::move(find(layout), std::back_inserter(faults));
        if (!(arranged(layout.design, catalog()) == layout.design))
            faults.emplace_back("something moved the second time");
        return faults;
    });
}

TEST(ArrangeLaws, LetsRequestsGoRightOrDown)
{
    for (const FlowDirection flow : {FlowDirection::LeftToRight, FlowDirection::TopToBottom}) {
        const Design chain = Build {}
                                 .add("a-db", "database")
                                 .add("b-app", "app_server")
                                 .add("c-web", "web_server")
                                 .add("d-user", "client")
                                 .connect("d-user", "c-web")
                                 .connect("c-web", "b-app")
                                 .connect("b-app", "a-db");
        const Design after = arranged(chain, catalog(), {.flow = flow});
        for (const auto& connection : chain.architecture.connections) {
            const Rect from = placementOf(after, connection->from);
            const Rect to = placementOf(after, connection->to);
            if (flow == FlowDirection::LeftToRight)
                EXPECT_LE(from.right(), to.x) << connection->id;
            else
                EXPECT_LE(from.bottom(), to.y) << connection->id;
        }
    }
}

} // namespace
} // namespace gudo::test
