#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <string>

#include "core/layout/arrange.h"
#include "core/layout/placement.h"
#include "core/model/edits.h"
#include "tests/support/catalog.h"
#include "tests/support/layout_law.h"
#include "tests/support/random_design.h"

namespace gudo::test {
namespace {

constexpr int seeds = 40;       ///< of every shape
constexpr int typicalSize = 60; ///< components
constexpr double cardWidth = 120;
const Id added = "added-component";

const std::vector<LayoutSample>& samples()
{
    static const std::vector<LayoutSample> made = layoutSamples(seeds, typicalSize);
    return made;
}

/// One container, "" for the canvas; the same for the same design.
Id someContainer(const Design& design, Dice& dice)
{
    std::vector<Id> containers {{}};
    for (const auto& row : design.architecture.components)
        if (catalog().typeOf(*row).isContainer)
            containers.push_back(row->id);
    return dice.oneOf(containers);
}

/// An arranged design, and the same with one component put into some container and joined to two of the others.
struct Insertion {
    Design before;
    Design after; ///< placed by withMissingPlacements
};

Insertion insertion(const Design& design)
{
    Dice dice {static_cast<std::uint32_t>(design.architecture.components.size())};
    Insertion made {.before = arranged(design, catalog()), .after = {}};
    made.after = withComponent(made.before, {.id = added, .type = "app_server", .parent = someContainer(design, dice)});
    const auto& rows = design.architecture.components.rows();
    for (int i = 0; i < 2 && !rows.empty(); ++i) {
        const Id other = dice.oneOf(rows)->id;
        made.after = withConnection(
            std::move(made.after),
            {.id = "added-arrow-" + std::to_string(i), .from = i == 0 ? other : added, .to = i == 0 ? added : other});
    }
    made.after = withMissingPlacements(std::move(made.after), catalog());
    return made;
}

/// Share of the cards that moved by more than a card's width, after the translation that suits most, in percent.
double shareMoved(const Design& before, const Design& after)
{
    std::vector<Point> moves;
    for (const auto& row : before.layout.placements)
        if (const Placement* now = after.layout.placements.find(row->id))
            moves.push_back({now->rect.x - row->rect.x, now->rect.y - row->rect.y});
    if (moves.empty())
        return 0;
    const auto middle = [&](int Point::*axis) {
        std::vector<int> values;
        for (const Point& move : moves)
            values.push_back(move.*axis);
        std::ranges::sort(values);
        return values[values.size() / 2];
    };
    const Point common {middle(&Point::x), middle(&Point::y)};
    const auto far = std::ranges::count_if(
        moves, [&](const Point& move) { return std::hypot(move.x - common.x, move.y - common.y) > cardWidth; });
    return 100.0 * static_cast<double>(far) / static_cast<double>(moves.size());
}

LayoutLaw whenInserted(Faults (*find)(const DrawnLayout&))
{
    return [find](const Design& design) {
        return find({insertion(design).after, catalog()});
    };
}

TEST(ArrangeChangeLaws, PutsOneMoreWhereItOverlapsNothing)
{
    expectHolds(samples(), whenInserted(overlappingSiblings));
}

TEST(ArrangeChangeLaws, PutsOneMoreInsideOfItsParent)
{
    expectHolds(samples(), whenInserted(outsideOfParents));
}

TEST(ArrangeChangeLaws, MovesFewToPutOneMore)
{
    expectHolds(layoutSamples(LayoutShape::Congruent, 20, 300), [](const Design& design) -> Faults {
        const auto [before, after] = insertion(design);
        const double share = shareMoved(before, after);
        return share <= 5 ? Faults {} : Faults {std::to_string(share) + " % moved"};
    });
}

TEST(ArrangeChangeLaws, MovesNobodyWithinOtherContainersToPutOneMore)
{
    expectHolds(samples(), [](const Design& design) {
        Faults faults;
        const auto [before, after] = insertion(design);
        const Containment containment {after.architecture};
        for (const auto& row : before.layout.placements) {
            const Component& component = *before.architecture.components.find(componentOf(row->id));
            const Id parent = containerOf(row->id).empty() ? component.parent : Id {containerOf(row->id)};
            const bool isCard = !catalog().typeOf(component).isContainer && containment.children(component.id).empty();
            if (!isCard || parent.empty() || containment.isWithin(added, parent))
                continue; // what is around the new one makes room
            const Rect frame = placementOf(before, parent);
            const Rect frameNow = placementOf(after, parent);
            if (placementOf(after, row->id).moved(-frameNow.x, -frameNow.y) != row->rect.moved(-frame.x, -frame.y))
                faults.push_back(row->id + " moved in " + parent + ", from " + text(row->rect) + " in " + text(frame) +
                                 " to " + text(placementOf(after, row->id)) + " in " + text(frameNow));
        }
        return faults;
    });
}

/// A design that is arranged, but for one card that somebody put elsewhere and pinned there.
struct Pinned {
    Design design;
    Id pin;
    Rect rect;
};

Pinned pinned(const Design& design)
{
    Dice dice {static_cast<std::uint32_t>(design.architecture.connections.size())};
    Pinned made {.design = arranged(design, catalog()), .pin = {}, .rect = {}};
    const Containment containment {design.architecture};
    std::vector<Id> cards;
    for (const auto& row : design.architecture.components)
        if (!catalog().typeOf(*row).isContainer && containment.children(row->id).empty() &&
            made.design.layout.placements.contains(row->id))
            cards.push_back(row->id);
    if (cards.empty())
        return made;
    made.pin = dice.oneOf(cards);
    made.rect = placementOf(made.design, made.pin).moved(8 * dice.below(40) - 160, 8 * dice.below(40) - 160);
    made.rect.width += 8 * dice.below(10);
    made.design = placed(std::move(made.design), made.pin, made.rect);
    return made;
}

LayoutLaw whenPinned(Faults (*find)(const DrawnLayout&))
{
    return [find](const Design& design) {
        const Pinned made = pinned(design);
        return find({arranged(made.design, catalog(), {.pinned = {made.pin}}), catalog()});
    };
}

TEST(ArrangeChangeLaws, KeepsAPinnedCardExactlyWhereItIs)
{
    expectHolds(samples(), [](const Design& design) -> Faults {
        const Pinned made = pinned(design);
        const Design after = arranged(made.design, catalog(), {.pinned = {made.pin}});
        return placementOf(after, made.pin) == made.rect
                   ? Faults {}
                   : Faults {made.pin + " moved from " + text(made.rect) + " to " + text(placementOf(after, made.pin))};
    });
}

TEST(ArrangeChangeLaws, KeepsAPinnedContainerWithWhatIsInIt)
{
    expectHolds(samples(), [](const Design& design) {
        Faults faults;
        Dice dice {static_cast<std::uint32_t>(design.architecture.components.size())};
        const Id pin = someContainer(design, dice);
        if (pin.empty())
            return faults;
        const Design before = moved(arranged(design, catalog()), std::vector {pin}, 64, -40);
        const Design after = arranged(before, catalog(), {.pinned = {pin}});
        const Containment containment {design.architecture};
        for (const auto& row : before.layout.placements) {
            const auto container = containerOf(row->id);
            if (containment.isWithin(container.empty() ? row->id : container, pin) &&
                placementOf(after, row->id) != row->rect)
                faults.push_back(row->id + " in " + pin + " moved from " + text(row->rect) + " to " +
                                 text(placementOf(after, row->id)));
        }
        return faults;
    });
}

TEST(ArrangeChangeLaws, PutsNothingOntoAPinnedCard)
{
    expectHolds(samples(), whenPinned(overlappingSiblings));
}

TEST(ArrangeChangeLaws, GrowsContainersAroundAPinnedCard)
{
    expectHolds(samples(), whenPinned(outsideOfParents));
}

TEST(ArrangeChangeLaws, ArrangesAllOfTheOneContainerItIsAskedTo)
{
    expectHolds(samples(), [](const Design& design) {
        Dice dice {static_cast<std::uint32_t>(design.architecture.components.size())};
        const Id only = someContainer(design, dice);
        if (only.empty())
            return Faults {};
        const DrawnLayout after {arranged(withMissingPlacements(design, catalog()), catalog(), {.only = {only}}),
                                 catalog()};
        Faults faults;
        for (const auto& children = after.containment.children(only); const auto child : children)
            for (const auto other : children)
                if (child < other && !after.drawn.isBand(child) &&
                    !after.drawn.isBand(other) && after.rectOf(child).intersects(after.rectOf(other)))
                    faults.push_back(Id {child} + " overlaps " + Id {other});
        return faults;
    });
}

} // namespace
} // namespace gudo::test
