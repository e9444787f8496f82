#include <QAccessible>
#include <QMenu>

#include <algorithm>

#include "app/canvas/editing/inline_editor.h"
#include "app/text/texts.h"
#include "core/model/edits.h"
#include "core/picture/picture.h"
#include "tests/app/canvas_support.h"
#include "tests/support/random_design.h"

namespace gudo::test {

namespace {

QAccessibleInterface* spoken(Canvas& canvas)
{
    return QAccessible::queryAccessibleInterface(&canvas.view);
}

/// The first thing below with that name, or nullptr.
QAccessibleInterface* named(QAccessibleInterface* root, const QString& name)
{
    for (int i = 0; i < root->childCount(); ++i) {
        QAccessibleInterface* child = root->child(i);
        if (child->text(QAccessible::Name) == name)
            return child;
        if (QAccessibleInterface* found = named(child, name))
            return found;
    }
    return nullptr;
}

/// Every child knows its parent and its place there; rows are counted.
int checkTree(QAccessibleInterface* root)
{
    int count = 0;
    for (int i = 0; i < root->childCount(); ++i) {
        QAccessibleInterface* child = root->child(i);
        EXPECT_TRUE(child && child->isValid());
        if (!child)
            continue;
        EXPECT_EQ(root->indexOfChild(child), i);
        if (child->object())
            continue; // a widget
        EXPECT_EQ(child->parent(), root);
        EXPECT_FALSE(child->text(QAccessible::Name).isEmpty());
        count += 1 + checkTree(child);
    }
    EXPECT_EQ(root->child(-1), nullptr);
    EXPECT_EQ(root->child(root->childCount()), nullptr);
    return count;
}

} // namespace

TEST(CanvasAccessible, IsATreeByContainmentInReadingOrder)
{
    Canvas canvas;
    QAccessibleInterface* root = spoken(canvas);
    ASSERT_TRUE(root);
    EXPECT_EQ(root->role(), QAccessible::Canvas);
    EXPECT_EQ(checkTree(root), 8 + 1 + 2); // components, the list, connections
    EXPECT_EQ(root->child(0)->text(QAccessible::Name), QStringLiteral("Customers"));
    QAccessibleInterface* network = root->child(1);
    EXPECT_EQ(network->text(QAccessible::Name), QStringLiteral("Shop"));
    EXPECT_EQ(network->role(), QAccessible::Grouping);
    EXPECT_EQ(network->child(0)->child(0)->child(1)->text(QAccessible::Name), QStringLiteral("App"));
    EXPECT_EQ(named(root, QStringLiteral("Web"))->role(), QAccessible::ListItem);
    EXPECT_EQ(root->child(2)->role(), QAccessible::List);
    EXPECT_EQ(root->child(2)->childCount(), 2);
}

TEST(CanvasAccessible, SaysWhatThingsAreAndWhatWasFound)
{
    Canvas canvas;
    ASSERT_TRUE(QTest::qWaitFor([&] { return !canvas.document.isChecking(); }, 10'000));
    QAccessibleInterface* root = spoken(canvas);
    EXPECT_TRUE(named(root, QStringLiteral("Web to App, Request, port 8080")));
    const QString web = named(root, QStringLiteral("Web"))->text(QAccessible::Description);
    EXPECT_TRUE(web.contains(QStringLiteral(" in public-a"))) << web.toStdString();
    EXPECT_TRUE(named(root, QStringLiteral("Shop"))->text(QAccessible::Description).contains(u'2'))
        << "holds two zones";
    int withFindings = 0;
    for (const Finding& finding : canvas.document.findings()) {
        if (finding.isAccepted || finding.diagnostic.components.empty())
            continue;
        const Component* component = canvas.component(finding.diagnostic.components.front());
        const QString name = QString::fromStdString(component->name);
        const QString text = named(root, name)->text(QAccessible::Description);
        EXPECT_TRUE(text.contains(toText(finding.diagnostic.message))) << text.toStdString();
        EXPECT_TRUE(text.contains(QStringLiteral("problem")));
        ++withFindings;
    }
    EXPECT_GT(withFindings, 0);
}

TEST(CanvasAccessible, KnowsWhereThingsAre)
{
    Canvas canvas;
    QAccessibleInterface* root = spoken(canvas);
    QAccessibleInterface* web = named(root, QStringLiteral("Web"));
    const QPoint center = canvas.view.viewport()->mapToGlobal(canvas.at("web"));
    EXPECT_TRUE(web->rect().contains(center));
    EXPECT_NEAR(web->rect().width(), 96, 2);
    EXPECT_FALSE(web->state().offscreen);
    // Down to the thing itself, a step at a time.
    QAccessibleInterface* at = root;
    std::vector<QString> way;
    while (QAccessibleInterface* next = at->childAt(center.x(), center.y())) {
        way.push_back(next->text(QAccessible::Name));
        at = next;
    }
    EXPECT_EQ(way, (std::vector<QString> {QStringLiteral("Shop"), QStringLiteral("Zone A"), QStringLiteral("public-a"),
                                          QStringLiteral("Web")}));
    QAccessibleInterface* line = named(root, QStringLiteral("Web to App, Request, port 8080"));
    EXPECT_GT(std::min(line->rect().width(), line->rect().height()), 0);
    EXPECT_FALSE(line->state().offscreen);
    canvas.view.centerOn({-3000, -3000});
    EXPECT_TRUE(web->state().offscreen);
    EXPECT_EQ(root->childAt(-5000, -5000), nullptr);
}

TEST(CanvasAccessible, ActsAndFollowsTheSelection)
{
    Canvas canvas;
    QAccessibleInterface* web = named(spoken(canvas), QStringLiteral("Web"));
    QAccessibleActionInterface* actions = web->actionInterface();
    ASSERT_TRUE(actions);
    EXPECT_TRUE(web->state().selectable);
    EXPECT_FALSE(web->state().selected);
    actions->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_EQ(canvas.document.selection(), std::set<Id> {"web"});
    EXPECT_TRUE(web->state().selected);
    for (const QString& name : actions->actionNames())
        EXPECT_FALSE(actions->localizedActionName(name).isEmpty()) << name.toStdString();
    actions->doAction(QStringLiteral("Rename"));
    EXPECT_TRUE(canvas.view.findChild<InlineEditor*>());
    actions->doAction(QAccessibleActionInterface::showMenuAction());
    EXPECT_TRUE(canvas.view.findChild<QMenu*>(QStringLiteral("canvasMenu")));
    actions->doAction(QStringLiteral("nonsense"));
    QAccessibleInterface* line = named(spoken(canvas), QStringLiteral("Web to App, Request, port 8080"));
    line->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_EQ(canvas.document.selection(), std::set<Id> {"web-to-app"});
    EXPECT_TRUE(line->actionInterface()->actionNames().contains(QStringLiteral("Rename"))) << "its label";
    EXPECT_TRUE(spoken(canvas)->child(2)->actionInterface()->actionNames().isEmpty()) << "the list is no thing";
}

TEST(CanvasAccessible, FollowsFocusAndWhatComesAndGoes)
{
    Canvas canvas;
    (void)spoken(canvas);
    canvas.view.activateWindow();
    canvas.view.setFocus();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&canvas.view));
    canvas.document.select({"web"});
    EXPECT_EQ(spoken(canvas)->focusChild()->text(QAccessible::Name), QStringLiteral("Web"));
    EXPECT_TRUE(spoken(canvas)->focusChild()->state().focused);
    canvas.document.select({"web", "app"});
    canvas.document.select({"app"});
    canvas.document.commit(QStringLiteral("Rename"), renamed(canvas.design(), "web", "Front"));
    canvas.document.commit(
        QStringLiteral("Add"),
        withComponent(canvas.design(), {.id = "db", .type = "database", .name = "DB"}, {300, 40, 96, 88}));
    QAccessibleInterface* created = named(spoken(canvas), QStringLiteral("DB"));
    const QAccessible::Id number = QAccessible::uniqueId(created);
    canvas.document.undoStack()->undo();
    EXPECT_EQ(QAccessible::accessibleInterface(number), nullptr) << "gone with the component";
    EXPECT_EQ(checkTree(spoken(canvas)), 8 + 1 + 2);
}

TEST(CanvasAccessible, StaysATreeOverRandomDesigns)
{
    for (std::uint32_t seed = 1; seed <= 10; ++seed) {
        Canvas canvas {randomDesign(seed, catalog(), 30)};
        // What is drawn is spoken of, and nothing else.
        const auto size = [&] {
            std::set<std::string> components;
            std::set<std::string> connections;
            for (const DisplayItem& item : picture(canvas.design(), catalog(), {}).items)
                if (item.kind == ItemKind::Connection)
                    connections.insert(item.id);
                else if (canvas.design().architecture.components.contains(componentOf(item.id)))
                    components.emplace(componentOf(item.id));
            return int(components.size() + connections.size() + (connections.empty() ? 0 : 1)); // and their list
        };
        EXPECT_EQ(checkTree(spoken(canvas)), size()) << seed;
        for (int step = 0; step < 3 && !canvas.design().architecture.components.empty(); ++step) {
            canvas.document.select({canvas.design().architecture.components.rows().front()->id});
            canvas.view.deleteSelection();
            EXPECT_EQ(checkTree(spoken(canvas)), size()) << seed;
        }
    }
}

TEST(CanvasAccessible, MakesOnlyWhatSomebodyAsksFor)
{
    std::vector<Component> components;
    std::vector<Placement> placements;
    for (int i = 0; i < 10'000; ++i) {
        components.push_back({.id = "c" + std::to_string(i), .type = "aws.ec2"});
        placements.push_back({components.back().id, {i % 100 * 128, i / 100 * 112, 96, 88}});
    }
    Canvas canvas {Design {.architecture = {.components = Table<Component> {components}, .connections = {}},
                           .layout = {.placements = Table<Placement> {placements}, .routes = {}}}};
    QAccessibleInterface* root = spoken(canvas);
    ASSERT_GT(root->childCount(), 0);
    const QAccessible::Id first = QAccessible::uniqueId(root->child(0));
    const QAccessible::Id second = QAccessible::uniqueId(root->child(1));
    EXPECT_LE(second - first, 4U) << "numbers are given one after the other";
    EXPECT_EQ(root->child(0), root->child(0)) << "and kept";
}

} // namespace gudo::test
