#include "core/catalog/memberships.h"
#include "core/layout/presences.h"
#include "core/model/looks.h"
#include "tests/app/canvas_support.h"

namespace gudo::test {
namespace {

/// The shop with a third subnet, a group of servers in two of them, and a security group beside.
Design spreadShop()
{
    return Build {shop()}
        .place("vpc", {40, 160, 720, 520})
        .place("az-a", {72, 216, 320, 440})
        .place("az-c", {408, 216, 320, 440})
        .add("app-a", "aws.subnet", "az-a", {{"cidr", "10.0.2.0/24"}}, "app-a")
        .place("app-a", {96, 520, 272, 120})
        .add("app-c", "aws.subnet", "az-c", {{"cidr", "10.0.3.0/24"}}, "app-c")
        .place("app-c", {432, 520, 272, 120})
        .add("asg", "aws.asg", "vpc", {{"subnets", texts({"public-c", "app-c"})}}, "Group")
        .place("asg@public-c", {456, 392, 96, 88})
        .place("asg@app-c", {456, 544, 96, 88})
        .add("web-sg", "aws.security_group", "vpc", {}, "web-sg")
        .place("web-sg", {800, 240, 96, 88});
}

std::vector<Id> subnetsOf(const Canvas& canvas)
{
    return presenceContainers(canvas.design(), catalog(), "asg");
}

TEST(CanvasPresences, DraggedIntoAnotherSubnetItGoesThere)
{
    Canvas canvas {spreadShop(), {1100, 800}};
    const std::string before = canvas.bytes();
    canvas.drag(canvas.at("asg@app-c"), canvas.at("app-a"));
    EXPECT_EQ(subnetsOf(canvas), (std::vector<Id> {"public-c", "app-a"}));
    EXPECT_TRUE(canvas.rect("app-a").contains(canvas.rect("asg@app-a")));
    EXPECT_TRUE(canvas.rect("asg@app-c").isEmpty());
    EXPECT_EQ(canvas.undo().count(), 1);
    canvas.undo().undo();
    EXPECT_EQ(canvas.bytes(), before);
}

TEST(CanvasPresences, ControlAddsOneMore)
{
    Canvas canvas {spreadShop(), {1100, 800}};
    const Rect home = canvas.rect("asg@app-c");
    canvas.press(canvas.at("asg@app-c"));
    for (int i = 1; i <= 8; ++i)
        canvas.move(canvas.at("asg@app-c") + (canvas.at("app-a") - canvas.at("asg@app-c")) * i / 8,
                    Qt::ControlModifier);
    canvas.release(canvas.at("app-a"), Qt::ControlModifier);
    EXPECT_EQ(subnetsOf(canvas), (std::vector<Id> {"public-c", "app-c", "app-a"}));
    EXPECT_EQ(canvas.rect("asg@app-c"), home);
    EXPECT_EQ(canvas.undo().count(), 1);
}

TEST(CanvasPresences, WhereItMayNotGoSaysWhy)
{
    Canvas canvas {spreadShop(), {1100, 800}};
    const std::string before = canvas.bytes();
    QString hint;
    QObject::connect(&canvas.view, &CanvasView::hintChanged, [&](const QString& text) {
        if (!text.isEmpty())
            hint = text;
    });
    canvas.drag(canvas.at("asg@app-c"), canvas.at("public-c", 0.8, 0.3));
    EXPECT_EQ(hint, "Group is in public-c already");
    EXPECT_EQ(canvas.bytes(), before);
    canvas.drag(canvas.at("asg@app-c"), canvas.at(760, 170));
    EXPECT_TRUE(hint.startsWith("Not here: Group goes into")) << hint.toStdString();
    EXPECT_EQ(canvas.bytes(), before);
    canvas.document.commit(QStringLiteral("Lock"), withLocked(canvas.design(), std::vector<Id> {"app-a"}, true));
    const std::string locked = canvas.bytes();
    canvas.drag(canvas.at("asg@app-c"), canvas.at("app-a"));
    EXPECT_EQ(hint, "app-a is locked");
    EXPECT_EQ(canvas.bytes(), locked);
}

TEST(CanvasPresences, ASecondClickMeansOneAndDeleteRemovesIt)
{
    Canvas canvas {spreadShop(), {1100, 800}};
    canvas.click(canvas.at("asg@app-c"));
    canvas.click(canvas.at("asg@app-c"));
    canvas.key(Qt::Key_Delete);
    EXPECT_EQ(subnetsOf(canvas), std::vector<Id> {"public-c"});
    ASSERT_NE(canvas.component("asg"), nullptr);
    canvas.click(canvas.at("asg@public-c"));
    canvas.click(canvas.at("asg@public-c"));
    canvas.key(Qt::Key_Delete); // the last one stays
    EXPECT_EQ(subnetsOf(canvas), std::vector<Id> {"public-c"});
    canvas.click(canvas.at(900, 600));
    canvas.click(canvas.at("asg@public-c"));
    canvas.key(Qt::Key_Delete); // one click means the component
    EXPECT_EQ(canvas.component("asg"), nullptr);
}

TEST(CanvasGroups, ADropOnASecurityGroupJoinsIt)
{
    Canvas canvas {spreadShop(), {1100, 800}};
    const Rect place = canvas.rect("web");
    canvas.drag(canvas.at("web"), canvas.at("web-sg"));
    EXPECT_TRUE(isMember(catalog(), *canvas.component("web"), *canvas.component("web-sg")));
    EXPECT_EQ(canvas.rect("web"), place);
    EXPECT_EQ(canvas.component("web")->parent, "public-a");
    EXPECT_EQ(canvas.undo().undoText(), "Add to web-sg");

    const Rect group = canvas.rect("web-sg");
    canvas.drag(canvas.at("web-sg"), canvas.at("app")); // the other way round
    EXPECT_TRUE(isMember(catalog(), *canvas.component("app"), *canvas.component("web-sg")));
    EXPECT_EQ(canvas.rect("web-sg"), group);

    const std::string joined = canvas.bytes();
    canvas.drag(canvas.at("web"), canvas.at("web-sg")); // again
    EXPECT_EQ(canvas.bytes(), joined);
}

TEST(CanvasGroups, AltMovesInstead)
{
    Canvas canvas {spreadShop(), {1100, 800}};
    canvas.drag(canvas.at("web-sg"), canvas.at("app"), Qt::AltModifier);
    EXPECT_FALSE(isMember(catalog(), *canvas.component("app"), *canvas.component("web-sg")));
    EXPECT_TRUE(canvas.rect("web-sg").intersects(canvas.rect("app")));
}

TEST(CanvasGroups, ACopyOfAGroupJoinsByItsPresence)
{
    Canvas canvas {spreadShop(), {1100, 800}};
    canvas.drag(canvas.at("asg@app-c"), canvas.at("web-sg"));
    EXPECT_TRUE(isMember(catalog(), *canvas.component("asg"), *canvas.component("web-sg")));
    EXPECT_EQ(subnetsOf(canvas), (std::vector<Id> {"public-c", "app-c"}));
}

} // namespace
} // namespace gudo::test
