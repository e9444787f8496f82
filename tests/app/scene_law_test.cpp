#include <QScreen>
#include <QWheelEvent>

#include <gtest/gtest.h>

#include "app/canvas/scene/scene.h"
#include "core/formats/svg.h"
#include "core/layout/arrange.h"
#include "core/layout/stacking.h"
#include "core/model/edits.h"
#include "core/model/looks.h"
#include "tests/app/canvas_support.h"
#include "tests/support/random_design.h"
#include "tests/support/random_layout.h"

namespace gudo::test {

namespace {

/// Everything that a scene draws, back to front, with what finds it.
std::vector<std::string> drawnBy(const Scene& scene)
{
    std::vector<std::string> all;
    for (const int slot : scene.slotsIn({scene.bounds().grown(100)})) {
        const SceneItem& item = scene.item(slot);
        const DisplayItem& picture = scene.picture(slot);
        EXPECT_EQ(item.rect, picture.rect) << item.id();
        EXPECT_EQ(item.bounds, picture.bounds) << item.id();
        if (item.kind == ItemKind::Container) {
            const auto& area = std::get<RectShape>(picture.shapes.front());
            EXPECT_EQ(scene.areaOf(item), (AreaLook {area.fill, area.stroke})) << item.id();
        }
        const std::string what = item.id() + " kind " + std::to_string(int(item.kind)) + " order " +
                                 std::to_string(item.order) + " badge " + std::to_string(item.badge);
        all.push_back(what + toSvg({.items = {picture}, .bounds = picture.bounds}, {}));
    }
    return all;
}

Badges randomBadges(const Design& design, Dice& dice)
{
    Badges badges;
    for (const auto& row : design.architecture.components)
        if (dice.below(5) == 0)
            badges.emplace(row->id, dice.below(2) ? Severity::Error : Severity::Warning);
    return badges;
}

/// The design after one thing that people do.
Design edited(const Design& design, Dice& dice, int step)
{
    const auto& components = design.architecture.components.rows();
    const auto& connections = design.architecture.connections.rows();
    if (components.empty())
        return design;
    const std::vector<Id> some {dice.oneOf(components)->id, dice.oneOf(components)->id};
    const std::span<const Id> one {some.data(), 1};
    switch (dice.below(13)) {
    case 10:
        return withHidden(design, one, lookOf(design, some[0]).isHidden == false);
    case 11:
        return restacked(design, catalog(), one, dice.below(2) ? Restack::ToFront : Restack::ToBack);
    case 12:
        return restacked(design, catalog(), some, dice.below(2) ? Restack::Forward : Restack::Backward);
    case 0:
    case 1:
        return moved(design, one, 8 * (dice.below(21) - 10), 8 * (dice.below(21) - 10));
    case 2:
        return moved(design, some, 40, 16);
    case 3:
        return renamed(design, some[0], "A name that takes more room " + std::to_string(step));
    case 4:
        return without(design, one);
    case 5:
        return withConnection(design, {.id = freeId(design.architecture, "arrow"),
                                       .from = some[0],
                                       .to = some[1],
                                       .properties = {{"port", 8000 + step}}});
    case 6:
        return connections.empty() ? design
                                   : withProperty(design, dice.oneOf(connections)->id, "label",
                                                  Value {"words " + std::to_string(step)});
    case 7: {
        const Rect rect = placementOf(design, some[0]);
        return rect.isEmpty() ? design : placed(design, some[0], {rect.x, rect.y, rect.width + 24, rect.height + 16});
    }
    case 8:
        return withComponent(design, {.id = freeId(design.architecture, "new"), .type = "database", .name = "New"},
                             {40 * step, -200, 96, 88});
    default:
        return connections.empty() ? design : withKind(design, dice.oneOf(connections)->id, "replication");
    }
}

/// A drag that may end anywhere, taken back.
void gesture(Scene& scene, Dice& dice)
{
    const auto& components = scene.design().architecture.components.rows();
    if (components.empty())
        return;
    const std::vector<Id> dragged {dice.oneOf(components)->id};
    const Design base = scene.design();
    scene.beginPreview();
    scene.setLifted({dragged.front()});
    for (int i = 1; i < 5; ++i)
        scene.show(moved(base, dragged, 24 * i, -8 * i), false);
    scene.setLifted({});
    scene.endPreview();
}

} // namespace

TEST(SceneLaw, IsTheSameAfterAnyEditsAsMadeAnew)
{
    for (const LayoutShape shape : allLayoutShapes) {
        for (std::uint32_t seed = 1; seed <= 4; ++seed) {
            Dice dice {seed};
            Scene scene {catalog()};
            Design design = arranged(randomLayout(seed, shape, 30), catalog());
            std::vector<Design> history {design};
            scene.show(design);
            Badges badges;
            const Theme* theme = &lightTheme();
            scene.setLook(*theme, "en");
            for (int step = 0; step < 12; ++step) {
                if (dice.below(4) == 0)
                    gesture(scene, dice);
                if (dice.below(4) == 0)
                    scene.setBadges(badges = randomBadges(design, dice));
                if (dice.below(6) == 0)
                    scene.setLook(*(theme = theme == &darkTheme() ? &lightTheme() : &darkTheme()), "en");
                design = dice.below(5) == 0 ? dice.oneOf(history) : edited(design, dice, step);
                history.push_back(design);
                scene.show(design);
                Scene anew {catalog()};
                anew.setLook(*theme, "en");
                anew.setBadges(badges);
                anew.show(design);
                const auto is = drawnBy(scene);
                const auto shouldBe = drawnBy(anew);
                ASSERT_EQ(is.size(), shouldBe.size()) << int(shape) << " seed " << seed << " step " << step;
                for (std::size_t i = 0; i < is.size(); ++i)
                    ASSERT_EQ(is[i], shouldBe[i]) << int(shape) << " seed " << seed << " step " << step;
                ASSERT_EQ(scene.bounds(), anew.bounds());
                ASSERT_EQ(scene.size(), anew.size());
            }
        }
    }
}

namespace {

/// What is on the screen, not painted for the occasion.
QImage screenOf(Canvas& canvas)
{
    QApplication::processEvents();
    return canvas.view.screen()->grabWindow(canvas.view.winId()).toImage();
}

/// Around all pixels that differ.
QRect unlike(const QImage& a, const QImage& b)
{
    QRect area;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            if (a.pixel(x, y) != b.pixel(x, y))
                area |= QRect(x, y, 1, 1);
    return area;
}

/// More things than are drawn in full from afar.
Design crowd()
{
    std::vector<Component> components;
    std::vector<Connection> connections;
    std::vector<Placement> placements;
    for (int i = 0; i < 400; ++i) {
        const Id id = "c" + std::to_string(i);
        const Id network = "n" + std::to_string(i / 40);
        const int x = i / 40 * 760 + i % 5 * 140;
        const int y = i % 40 / 5 * 144;
        if (i % 40 == 0) {
            components.push_back({.id = network, .type = "network", .name = "Network " + network});
            placements.push_back({network, {x - 32, y - 56, 720, 1'240}});
        }
        components.push_back(
            {.id = id, .type = i % 3 ? "web_server" : "database", .name = "Server " + id, .parent = network});
        placements.push_back({id, {x, y, 96, 88}});
        if (i % 40 && i % 2 == 0) // few enough that labels find their places at once
            connections.push_back({.id = "to-" + id,
                                   .from = "c" + std::to_string(i - 1),
                                   .to = id,
                                   .kind = i % 4 ? "request" : "replication",
                                   .properties = {{"port", 443}}});
    }
    Design design;
    design.architecture.components = Table<Component> {std::move(components)};
    design.architecture.connections = Table<Connection> {std::move(connections)};
    design.layout.placements = Table<Placement> {std::move(placements)};
    return design;
}

} // namespace

TEST(SceneLaw, PaintsOnlyWhatChangedAndYetEverything)
{
    Canvas canvas {crowd(), {1100, 800}};
    const auto expectWhole = [&](const char* after, double zoom) {
        const QImage seen = screenOf(canvas);
        canvas.forgetPicture();
        const QImage whole = screenOf(canvas);
        EXPECT_TRUE(unlike(seen, whole).isEmpty())
            << after << " at " << zoom << ": " << unlike(seen, whole).width() << " x " << unlike(seen, whole).height()
            << " from " << unlike(seen, whole).left() << ", " << unlike(seen, whole).top();
    };
    for (const double zoom : {0.06, 0.17, 0.31, 0.4, 0.62, 1.0, 1.37, 2.5}) {
        canvas.view.fitAll();
        canvas.document.select({"c85"});
        canvas.view.fitSelection();
        canvas.view.setZoom(zoom);
        expectWhole("looking", zoom);
        const QPoint at = canvas.at("c85");
        canvas.press(at);
        for (int i = 1; i < 6; ++i) {
            canvas.move(at + QPoint(11 * i, 7 * i));
            expectWhole("dragging", zoom);
        }
        canvas.release(at + QPoint(55, 35));
        expectWhole("dropping", zoom);
        canvas.undo().undo();
        expectWhole("taking back", zoom);
        canvas.document.commit(QStringLiteral("Rename"), renamed(canvas.design(), "c86", "Another name"));
        expectWhole("renaming", zoom);
        canvas.document.select({"to-c86", "n2"});
        expectWhole("selecting", zoom);
        canvas.mouse(QEvent::MouseMove, at + QPoint(30, -60), Qt::NoButton, Qt::NoButton);
        expectWhole("hovering", zoom);
        canvas.document.select({});
        QWheelEvent wheel(at, canvas.view.viewport()->mapToGlobal(at), {}, {40, -120}, {}, {}, Qt::NoScrollPhase,
                          false);
        QApplication::sendEvent(canvas.view.viewport(), &wheel);
        expectWhole("scrolling", zoom);
        const std::vector<Id> gone {"c87"};
        canvas.document.commit(QStringLiteral("Delete"), without(canvas.design(), gone));
        expectWhole("deleting", zoom);
        canvas.undo().undo();
        canvas.undo().undo();
        expectWhole("taking back twice", zoom);
        canvas.document.commit(QStringLiteral("Hide"),
                               withHidden(canvas.design(), std::vector<Id> {"c90", "n3"}, true));
        expectWhole("hiding", zoom);
        canvas.document.commit(QStringLiteral("Raise"),
                               restacked(canvas.design(), catalog(), std::vector<Id> {"c85"}, Restack::ToFront));
        expectWhole("raising", zoom);
        canvas.undo().undo();
        canvas.undo().undo();
        expectWhole("showing again", zoom);
    }
}

} // namespace gudo::test
