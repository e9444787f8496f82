#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

#include "core/layout/aligned.h"
#include "core/layout/arrange.h"
#include "core/layout/grouped.h"
#include "core/model/containment.h"
#include "core/model/edits.h"
#include "tests/support/catalog.h"
#include "tests/support/layout_faults.h"
#include "tests/support/random_design.h"
#include "tests/support/random_layout.h"

namespace gudo::test {

namespace {

constexpr Alignment alignments[] {Alignment::Left, Alignment::Center, Alignment::Right,
                                  Alignment::Top,  Alignment::Middle, Alignment::Bottom};

bool isAcross(Alignment alignment)
{
    return alignment == Alignment::Left || alignment == Alignment::Center || alignment == Alignment::Right;
}

int lineOf(const Rect& r, Alignment alignment)
{
    switch (alignment) {
    case Alignment::Left:
        return r.x;
    case Alignment::Center:
        return r.center().x;
    case Alignment::Right:
        return r.right();
    case Alignment::Top:
        return r.y;
    case Alignment::Middle:
        return r.center().y;
    case Alignment::Bottom:
        break;
    }
    return r.bottom();
}

/// A drawing in which everything was arranged and then somewhat shaken, within its containers.
Design shaken(const LayoutSample& sample, Dice& dice)
{
    Design design = arranged(sample.design, catalog());
    for (const auto& row : Table<Placement> {design.layout.placements})
        if (dice.chance(40))
            design = moved(std::move(design), std::vector<Id> {row->id}, dice.below(60), dice.below(60));
    return design;
}

/// What is drawn in one container, by id: things with a placement of their own.
std::vector<Id> siblings(const Design& design, Dice& dice)
{
    const Containment containment {design.architecture};
    std::vector<Id> holders {Id {}};
    for (const auto& row : design.architecture.components)
        if (containment.children(row->id).size() > 1)
            holders.push_back(row->id);
    std::vector<Id> found;
    for (const auto child : containment.children(dice.oneOf(holders)))
        if (design.layout.placements.contains(child) && dice.chance(75))
            found.emplace_back(child);
    return found;
}

/// Anything with a place, presences too, as long as none is in another.
std::vector<Id> anything(const Design& design, Dice& dice)
{
    const Containment containment {design.architecture};
    std::vector<Id> found;
    if (design.layout.placements.empty())
        return found;
    for (int i = 0; i < 4; ++i) {
        const Id id = dice.oneOf(design.layout.placements.rows())->id;
        const std::string_view holder = containerOf(id).empty() ? std::string_view {id} : containerOf(id);
        const bool isNested = std::ranges::any_of(found, [&](const Id& other) {
            const std::string_view held = containerOf(other).empty() ? std::string_view {other} : containerOf(other);
            return containment.isWithin(holder, other) || containment.isWithin(held, id);
        });
        if (!isNested)
            found.push_back(id);
    }
    return found;
}

bool standsOnABorder(const Design& design, const std::vector<Id>& ids)
{
    return std::ranges::any_of(ids, [&](const Id& id) {
        const Component* component = design.architecture.components.find(componentOf(id));
        const Rect outer = placementOf(design, component->parent);
        return !outer.isEmpty() && !outer.contains(placementOf(design, id));
    });
}

/// Two and more in one container of a shaken drawing, none of them on its border.
struct SiblingSample {
    std::string name;
    Design before;
    std::vector<Id> ids;
};

std::vector<SiblingSample> siblingSamples(std::size_t least)
{
    std::vector<SiblingSample> samples;
    std::uint32_t seed = 0;
    for (const LayoutSample& sample : layoutSamples(40, 30)) {
        Dice dice {++seed};
        const Design before = shaken(sample, dice);
        const auto ids = siblings(before, dice);
        if (ids.size() >= least && !standsOnABorder(before, ids))
            samples.push_back({sample.name, before, ids});
    }
    return samples;
}

Rect unitedRect(const Design& design, const std::vector<Id>& ids)
{
    Rect all;
    for (const Id& id : ids)
        all = united(all, placementOf(design, id));
    return all;
}

/// What lives in a container, before and after: where it is in that container.
void expectContentsCameAlong(const Design& before, const Design& after, const std::vector<Id>& ids,
                             const std::string& name)
{
    const Containment containment {before.architecture};
    for (const Id& id : ids) {
        const Rect was = placementOf(before, id);
        const Rect is = placementOf(after, id);
        for (const auto inside : containment.descendants(id)) {
            const Rect then = placementOf(before, inside);
            EXPECT_EQ(placementOf(after, inside), then.isEmpty() ? then : then.moved(is.x - was.x, is.y - was.y))
                << name << ' ' << inside;
        }
    }
}

} // namespace

TEST(AlignedLaw, PutsSiblingsOnTheEdgeOfAllOfThem)
{
    for (const auto& [name, before, ids] : siblingSamples(2)) {
        for (const Alignment alignment : alignments) {
            const Design after = aligned(before, catalog(), ids, alignment);
            const int line = lineOf(unitedRect(before, ids), alignment);
            for (const Id& id : ids) {
                const Rect was = placementOf(before, id);
                const Rect is = placementOf(after, id);
                EXPECT_EQ(lineOf(is, alignment), line) << name << ' ' << id;
                EXPECT_EQ(isAcross(alignment) ? is.y : is.x, isAcross(alignment) ? was.y : was.x) << name;
                EXPECT_EQ(is.width, was.width) << name;
                EXPECT_EQ(is.height, was.height) << name;
            }
            expectContentsCameAlong(before, after, ids, name);
            EXPECT_EQ(after.architecture, before.architecture) << name;
            EXPECT_EQ(aligned(after, catalog(), ids, alignment), after) << name << " again";
        }
    }
}

TEST(AlignedLaw, KeepsEverythingInItsContainerWhereverItIs)
{
    std::uint32_t seed = 0;
    int changed = 0;
    for (const LayoutSample& sample : layoutSamples(40, 30)) {
        const Design before = arranged(sample.design, catalog());
        if (!outsideOfParents({before, catalog()}).empty())
            continue;
        Dice dice {++seed};
        const auto ids = anything(before, dice);
        for (const Alignment alignment : alignments) {
            const Design after = aligned(before, catalog(), ids, alignment);
            EXPECT_EQ(outsideOfParents({after, catalog()}), Faults {}) << sample.name;
            EXPECT_EQ(aligned(after, catalog(), ids, alignment), after) << sample.name << " again";
            if (after == before)
                continue;
            ++changed;
            for (const Id& id : ids)
                EXPECT_EQ(lineOf(placementOf(after, id), alignment), lineOf(placementOf(after, ids[0]), alignment))
                    << sample.name << ' ' << id;
        }
    }
    EXPECT_GT(changed, 20); // else the law says nothing
}

TEST(AlignedLaw, TakesWhatIsFixedAsTheReferenceAndLeavesItThere)
{
    for (const auto& [name, before, ids] : siblingSamples(2)) {
        const std::vector<Id> fixed {ids.back()};
        for (const Alignment alignment : alignments) {
            const Design after = aligned(before, catalog(), ids, alignment, fixed);
            EXPECT_EQ(placementOf(after, ids.back()), placementOf(before, ids.back())) << name;
            for (const Id& id : ids)
                EXPECT_EQ(lineOf(placementOf(after, id), alignment), lineOf(placementOf(before, ids.back()), alignment))
                    << name << ' ' << id;
        }
        const Design sized = sameSized(before, catalog(), ids, Measure::Both, fixed);
        EXPECT_EQ(placementOf(sized, ids.back()), placementOf(before, ids.back())) << name;
    }
}

TEST(DistributedLaw, MakesGapsEqualAndKeepsTheOrderAndTheEnds)
{
    int spread = 0;
    for (const auto& [name, before, ids] : siblingSamples(3)) {
        for (const Distribution direction : {Distribution::Across, Distribution::Down}) {
            const bool across = direction == Distribution::Across;
            const auto start = [&](const Design& design, const Id& id) {
                const Rect r = placementOf(design, id);
                return across ? r.x : r.y;
            };
            const auto length = [&](const Id& id) {
                const Rect r = placementOf(before, id);
                return across ? r.width : r.height;
            };
            std::vector<Id> order = ids;
            std::ranges::sort(order, {}, [&](const Id& id) { return std::pair {start(before, id), id}; });
            const Design after = distributed(before, catalog(), ids, direction);
            int room = start(before, order.back()) - start(before, order.front());
            for (std::size_t i = 0; i + 1 < order.size(); ++i)
                room -= length(order[i]);
            EXPECT_EQ(placementOf(after, order.front()), placementOf(before, order.front())) << name;
            EXPECT_EQ(placementOf(after, order.back()), placementOf(before, order.back())) << name;
            std::set<int> gaps;
            for (std::size_t i = 0; i + 1 < order.size(); ++i) {
                EXPECT_LE(start(after, order[i]), start(after, order[i + 1])) << name;
                gaps.insert(start(after, order[i + 1]) - start(after, order[i]) - (room >= 0 ? length(order[i]) : 0));
            }
            EXPECT_LE(*gaps.rbegin() - *gaps.begin(), 1) << name;
            spread += room >= 0 ? 1 : 0;
            expectContentsCameAlong(before, after, ids, name);
            EXPECT_EQ(distributed(after, catalog(), ids, direction), after) << name << " again";
        }
    }
    EXPECT_GT(spread, 10);
}

TEST(SameSizedLaw, MakesNothingSmallerAndMovesNoCorner)
{
    for (const auto& [name, before, ids] : siblingSamples(2)) {
        const Design after = sameSized(before, catalog(), ids, Measure::Both);
        for (const Id& id : ids) {
            const Rect was = placementOf(before, id);
            const Rect is = placementOf(after, id);
            EXPECT_EQ(is.width, placementOf(after, ids[0]).width) << name;
            EXPECT_EQ(is.height, placementOf(after, ids[0]).height) << name;
            EXPECT_TRUE(is.contains(was) && is.x == was.x && is.y == was.y) << name;
        }
        EXPECT_EQ(sameSized(after, catalog(), ids, Measure::Both), after) << name << " again";
        const Design wider = sameSized(before, catalog(), ids, Measure::Width);
        for (const Id& id : ids)
            EXPECT_EQ(placementOf(wider, id).height, placementOf(before, id).height) << name;
    }
}

TEST(GroupedLaw, UngroupingUndoesGrouping)
{
    std::uint32_t seed = 0;
    int made = 0;
    for (const LayoutSample& sample : layoutSamples(40, 30)) {
        Dice dice {++seed};
        const Design before = arranged(sample.design, catalog());
        const auto ids = siblings(before, dice);
        const Grouped together = grouped(before, catalog(), ids, "en");
        if (together.ids.empty()) {
            EXPECT_EQ(together.design, before) << sample.name;
            EXPECT_NE(std::string {together.refusal.text}, "") << sample.name;
            continue;
        }
        ++made;
        const Id& area = together.ids.front();
        for (const Id& id : ids) {
            EXPECT_EQ(together.design.architecture.components.find(id)->parent, area) << sample.name;
            EXPECT_EQ(placementOf(together.design, id), placementOf(before, id)) << sample.name;
        }
        const Grouped apart = ungrouped(together.design, catalog(), together.ids);
        EXPECT_EQ(std::set<Id>(apart.ids.begin(), apart.ids.end()), std::set<Id>(ids.begin(), ids.end()))
            << sample.name << ": " << apart.refusal.text;
        EXPECT_EQ(apart.design.architecture, before.architecture) << sample.name;
    }
    EXPECT_GT(made, 10);
}

} // namespace gudo::test
