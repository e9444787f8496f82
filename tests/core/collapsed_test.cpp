#include "core/picture/collapsed.h"

#include <gtest/gtest.h>

#include "core/model/edits.h"
#include "tests/support/build.h"
#include "tests/support/pictures.h"
#include "tests/support/random_design.h"

namespace gudo::test {
namespace {

/// A balancer and so many servers in a row, each joined to the balancer and to a database.
Design farm(int servers)
{
    Build build;
    build.add("lb", "client").place("lb", {0, 0, 120, 96}).add("db", "vm").place("db", {0, 400, 120, 96});
    build.add("rack", "area").place("rack", {200, 0, 24 * 2 + servers * 144 - 24, 200});
    for (int i = 0; i < servers; ++i) {
        const Id id = "web-" + std::to_string(100 + i);
        build.add(id, "vm", "rack", {}, "Web " + std::to_string(i + 1)).place(id, {224 + i * 144, 64, 120, 96});
        build.connect("lb", id, {{"port", 80}}).connect(id, "db", {{"port", 5432}});
    }
    return build;
}

TEST(Collapsed, DrawsManyEqualSiblingsAsOneStack)
{
    const Design design = collapsed(farm(20), catalog(), 12);
    EXPECT_EQ(design.architecture.components.size(), 4u);
    EXPECT_EQ(design.architecture.connections.size(), 2u);
    const Component* stack = design.architecture.components.find("web-100");
    ASSERT_TRUE(stack);
    EXPECT_EQ(stack->name, "Web");
    EXPECT_EQ(integerOf(stack->properties, "replicas", 0), 20);
    const DisplayList list = picture(design, catalog(), {});
    const auto words = textsIn(*itemOf(list, "web-100", ItemKind::Card));
    EXPECT_EQ(words, (std::vector<std::string> {"Web", "\u00D720"}));
}

TEST(Collapsed, ClosesTheRoomThatIsLeft)
{
    const Design design = collapsed(farm(20), catalog(), 12);
    const Rect rack = placementOf(design, "rack");
    const Rect stack = placementOf(design, "web-100");
    EXPECT_LT(rack.width, 300);
    EXPECT_TRUE(rack.contains(stack.grown(20)));
    EXPECT_EQ(stack.width, 120);
    EXPECT_EQ(placementOf(design, "lb"), (Rect {0, 0, 120, 96}));
}

TEST(Collapsed, LeavesFewAndUnlikeOnesAlone)
{
    EXPECT_EQ(collapsed(farm(12), catalog(), 12), farm(12));
    Design odd = farm(13);
    odd = withConnection(std::move(odd), {.id = "extra", .from = "web-105", .to = "lb"});
    EXPECT_EQ(collapsed(odd, catalog(), 12), odd); // one is unlike, and twelve are not too many
    EXPECT_EQ(collapsed(odd, catalog(), 11).architecture.components.size(), 5u);
}

TEST(Collapsed, KeepsStructureAndWhatItDoesNotStackInRandomDesigns)
{
    for (std::uint32_t seed = 0; seed < 60; ++seed) {
        const Design design = randomDesign(seed, catalog(), 40);
        const Design few = collapsed(design, catalog(), 1);
        for (const auto& row : few.architecture.components) {
            EXPECT_TRUE(design.architecture.components.contains(row->id));
            EXPECT_TRUE(row->parent.empty() || few.architecture.components.contains(row->parent)) << seed;
            if (*row != *design.architecture.components.find(row->id))
                continue; // a stack: it stands where another one was
            const Rect before = placementOf(design, row->id);
            const Rect after = placementOf(few, row->id);
            EXPECT_TRUE(after.width <= before.width && after.height <= before.height &&
                        after.isEmpty() == before.isEmpty())
                << seed << ' ' << row->id;
        }
        for (const auto& row : few.architecture.connections)
            EXPECT_TRUE(few.architecture.components.contains(row->from) &&
                        few.architecture.components.contains(row->to));
    }
}

} // namespace
} // namespace gudo::test
