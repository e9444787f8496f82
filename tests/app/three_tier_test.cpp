#include <algorithm>

#include "tests/app/desk.h"
#include "tests/app/three_tier_strokes.h"

namespace gudo::test {
namespace {

int countOf(const Design& design, const char* type)
{
    return int(
        std::ranges::count_if(design.architecture.components, [&](const auto& row) { return row->type == type; }));
}

const Component& only(const Design& design, const char* type)
{
    const auto& rows = design.architecture.components;
    return **std::ranges::find_if(rows, [&](const auto& row) { return row->type == type; });
}

bool areConnected(const Design& design, std::string_view from, std::string_view to)
{
    return std::ranges::any_of(design.architecture.connections,
                               [&](const auto& row) { return row->from == from && row->to == to; });
}

/// The whole stack, whoever typed it and in whatever language.
void expectThreeTiers(const Design& design)
{
    ASSERT_EQ(design.architecture.components.size(), 16U);
    for (const auto& [type, count] : {std::pair {"client", 1},
                                      {"aws.vpc", 1},
                                      {"aws.az", 2},
                                      {"aws.subnet", 4},
                                      {"aws.nat_gateway", 2},
                                      {"aws.alb", 1},
                                      {"aws.ec2", 2},
                                      {"aws.route_table", 2},
                                      {"aws.rds", 1}})
        ASSERT_EQ(countOf(design, type), count) << type;
    const Component& client = only(design, "client");
    const Component& vpc = only(design, "aws.vpc");
    const Component& alb = only(design, "aws.alb");
    const Component& db = only(design, "aws.rds");
    EXPECT_EQ(client.parent, "");
    EXPECT_EQ(alb.parent, vpc.id);
    EXPECT_EQ(textsOf(alb.properties, "subnets"), (std::vector<std::string> {"public-a", "public-b"}));
    EXPECT_TRUE(boolOf(db.properties, "multi_az"));
    EXPECT_EQ(textsOf(db.properties, "subnets"), (std::vector<std::string> {"private-a", "private-b"}));
    EXPECT_TRUE(areConnected(design, client.id, alb.id));
    std::set<std::string> blocks;
    const auto& components = design.architecture.components;
    for (const auto& row : components) {
        const bool isInner = row->type == "aws.ec2" || row->type == "aws.nat_gateway";
        if (row->type == "aws.ec2") {
            EXPECT_TRUE(areConnected(design, alb.id, row->id)) << row->id;
            EXPECT_TRUE(areConnected(design, row->id, db.id)) << row->id;
        }
        if (isInner) {
            const std::string_view zone = std::string_view {row->id}.substr(row->id.size() - 1);
            EXPECT_EQ(row->parent, (row->type == "aws.ec2" ? "private-" : "public-") + std::string {zone});
        }
        if (row->type == "aws.subnet") {
            EXPECT_TRUE(blocks.insert(std::string {textOf(row->properties, "cidr")}).second) << row->id;
            EXPECT_EQ(components.find(row->parent)->type, "aws.az");
        }
    }
    for (const char* zone : {"a", "b"}) {
        const Component& subnet = *components.find(std::string {"private-"} + zone);
        const Component* table = components.find(textOf(subnet.properties, "route_table"));
        ASSERT_TRUE(table) << zone;
        const Value* routes = find(table->properties, "routes");
        ASSERT_TRUE(routes && routes->asList() && routes->asList()->size() == 1);
        const Object& route = *routes->asList()->front().asObject();
        EXPECT_EQ(components.find(textOf(route, "target"))->parent, std::string {"public-"} + zone);
    }
    EXPECT_EQ(design.architecture.connections.size(), 5U);
}

/// Nothing overlaps its siblings, everything lies in its container.
void expectTidy(const Design& design)
{
    for (const auto& a : design.layout.placements) {
        const auto holder = [&](const Placement& row) {
            const auto in = containerOf(row.id);
            return in.empty() ? std::string_view {design.architecture.components.find(row.id)->parent} : in;
        };
        if (!holder(*a).empty()) {
            EXPECT_TRUE(placementOf(design, holder(*a)).contains(a->rect)) << a->id;
        }
        for (const auto& b : design.layout.placements)
            if (a->id < b->id && holder(*a) == holder(*b)) {
                EXPECT_FALSE(a->rect.intersects(b->rect)) << a->id << ' ' << b->id;
            }
    }
}

void typeThreeTiers(const QString& strokes, InputMethod method)
{
    Desk canvas(Design {});
    canvas.view.resize(1280, 800);
    canvas.typist = Typist {method};
    canvas.typist.type(strokes);
    expectThreeTiers(canvas.design());
    expectTidy(canvas.design());
    EXPECT_FALSE(canvas.isOpen());
    EXPECT_TRUE(canvas.view.hasFocus());
    EXPECT_EQ(canvas.undo().count(), 9);
    while (canvas.undo().canUndo())
        canvas.undo().undo();
    EXPECT_TRUE(canvas.design().architecture.components.empty());
}

TEST(ThreeTiers, AreBuiltByKeysAloneInEnglish)
{
    typeThreeTiers(threeTierStrokes, InputMethod::Separate);
    RecordProperty("keys", keysOf(threeTierStrokes));
    EXPECT_EQ(keysOf(threeTierStrokes), int(threeTierStrokes.size()));
    EXPECT_LE(keysOf(threeTierStrokes), 60);
}

TEST(ThreeTiers, AreBuiltByKeysAloneInKorean)
{
    for (const InputMethod method : {InputMethod::Separate, InputMethod::Joined})
        typeThreeTiers(threeTierStrokesKorean, method);
    RecordProperty("keys", keysOf(threeTierStrokesKorean));
    EXPECT_LE(keysOf(threeTierStrokesKorean), 90);
}

} // namespace
} // namespace gudo::test
