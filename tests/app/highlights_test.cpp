#include <QPaintEvent>

#include "app/render/painting.h"
#include "core/model/edits.h"
#include "core/picture/picture.h"
#include "tests/app/canvas_support.h"

namespace gudo::test {
namespace {

Design templateDesign(const std::string& name)
{
    return readNative(sourceFile("resources/templates/" + name + ".gudo"), name).design;
}

/// Every standing once, a way that arrives and one that is stopped, loads and words.
Highlights everything()
{
    Highlights highlights;
    highlights.standings = {{"az-a", Standing::Failed},
                            {"public-a", Standing::Lost},
                            {"web", Standing::Lost},
                            {"app", Standing::Failed},
                            {"public-c", Standing::Lit}};
    highlights.paths = {{.hops = {{"customers", {}}, {"web", "customers-web"}, {"public-c", {}}}, .isBroken = true}};
    highlights.loads = {{"customers", {0.4, "40 %"}}};
    highlights.notes = {{"public-c", "tcp 443"}};
    return highlights;
}

QImage seen(Canvas& canvas)
{
    QApplication::processEvents();
    return canvas.view.viewport()->grab().toImage();
}

TEST(CanvasHighlights, LieOverTheDrawingAndLeaveNothingBehind)
{
    Canvas canvas;
    const QImage before = seen(canvas);
    canvas.view.setHighlights(everything());
    const QImage shown = seen(canvas);
    for (const char* id : {"web", "app"})
        EXPECT_NE(before.copy(QRect(canvas.at(id, 0.1, 0.1), QSize(40, 40))),
                  shown.copy(QRect(canvas.at(id, 0.1, 0.1), QSize(40, 40))))
            << id;
    canvas.view.setHighlights({});
    EXPECT_EQ(seen(canvas), before);
}

TEST(CanvasHighlights, IgnoreWhatTheDesignDoesNotHave)
{
    Canvas canvas;
    canvas.view.setSinglePointsShown(false); // their halos make room for any answer
    const QImage before = seen(canvas);
    Highlights highlights;
    highlights.standings = {{"nobody", Standing::Failed}, {"web@nowhere", Standing::Lost}};
    highlights.paths = {{.hops = {{"nobody", {}}, {"nowhere", "no-line"}}, .isBroken = true}};
    highlights.loads = {{"nobody", {2, "200 %"}}};
    highlights.notes = {{"nobody", "tcp 443"}};
    canvas.view.setHighlights(highlights);
    EXPECT_EQ(seen(canvas), before);
}

/// What is painted again.
class PaintedRegion : public QObject {
public:
    explicit PaintedRegion(QWidget* widget)
    {
        QApplication::processEvents();
        widget->installEventFilter(this);
    }
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Paint)
            region += static_cast<QPaintEvent*>(event)->region();
        return false;
    }
    QRegion region {};
};

TEST(CanvasHighlights, StayOverEditsAndFollowWhatMoves)
{
    Canvas canvas;
    Highlights highlights;
    highlights.standings = {{"web", Standing::Failed}};
    canvas.view.setHighlights(highlights);
    const QRect frame {canvas.at("web", 0, 0) - QPoint(8, 8), canvas.at("web", 1, 1) + QPoint(8, 8)};
    const QRect ring = frame.adjusted(0, 0, 0, -frame.height() + 7); // above the card: frame and mark
    const QImage before = seen(canvas);
    PaintedRegion painted {canvas.view.viewport()};
    canvas.document.commit(QStringLiteral("Move"), moved(canvas.design(), std::vector<Id> {"web"}, 0, 72));
    QApplication::processEvents();
    EXPECT_TRUE(painted.region.contains(frame.center())) << "where it was";
    EXPECT_EQ(QRegion(frame.united(frame.translated(0, 72))).subtracted(painted.region), QRegion {});
    EXPECT_EQ(canvas.view.highlights(), highlights);
    const QImage after = seen(canvas);
    EXPECT_EQ(after.copy(ring.translated(0, 72)), before.copy(ring)) << "it went along";
    canvas.view.setHighlights({});
    EXPECT_EQ(after.copy(ring), seen(canvas).copy(ring)) << "nothing of it stayed behind";
}

// What is scrolled is moved, not painted again.
TEST(CanvasHighlights, LieOnWholePixelsOfTheScene)
{
    Canvas canvas;
    for (const double zoom : {0.2, 0.55, 1.0}) {
        canvas.view.setZoom(zoom);
        canvas.view.centerOn({400, 320});
        canvas.view.setHighlights(everything());
        const QPoint before = canvas.view.toViewport({400, 320});
        const QImage still = seen(canvas);
        canvas.view.centerOn(canvas.view.visibleRect().center() + QPointF(30, 20) / zoom);
        const QPoint by = before - canvas.view.toViewport({400, 320});
        const QImage panned = seen(canvas);
        const QRect inner = still.rect().adjusted(60, 60, -60, -60);
        EXPECT_EQ(still.copy(inner), panned.copy(inner.translated(-by))) << zoom;
    }
}

// Pictures for people: set GUDO_GRABS to a folder, and look at them.
TEST(CanvasHighlights, AreDrawnInBothThemesNearAndFar)
{
    const QString folder = qEnvironmentVariable("GUDO_GRABS");
    const Design design = templateDesign("aws-three-tier");
    Highlights highlights;
    std::vector<Id> ids;
    for (const auto& component : design.architecture.components)
        ids.push_back(component->id);
    const Standing standings[] = {Standing::Lit,    Standing::Degraded, Standing::Lost,   Standing::Failed,
                                  Standing::Dimmed, Standing::Added,    Standing::Changed};
    for (std::size_t i = 0; i < ids.size(); ++i)
        highlights.standings.emplace(ids[i], standings[i % 7]);
    std::size_t number = 0;
    HighlightedPath path;
    for (const auto& connection : design.architecture.connections) {
        if (number % 3 == 0)
            highlights.standings.emplace(connection->id, standings[(number / 3) % 7]);
        if (path.hops.empty())
            path.hops.push_back({connection->from, {}});
        if (path.hops.back().component == connection->from)
            path.hops.push_back({connection->to, connection->id});
        ++number;
    }
    path.isBroken = true;
    highlights.paths.push_back(path);
    for (std::size_t i = 0; i < ids.size(); i += 4)
        highlights.loads.emplace(ids[i], HighlightedLoad {0.3 + 0.25 * double(i % 5), "412 / 600"});
    for (std::size_t i = 1; i < ids.size(); i += 5)
        highlights.notes.emplace(ids[i], "tcp 443");
    Canvas canvas {design, {1500, 1000}};
    for (const Theme* theme : {&lightTheme(), &darkTheme()}) {
        canvas.view.setTheme(*theme);
        canvas.view.setHighlights(highlights);
        const auto save = [&](const char* name) {
            const QImage image = seen(canvas);
            EXPECT_FALSE(image.isNull());
            EXPECT_TRUE(folder.isEmpty() ||
                        image.save(QStringLiteral("%1/%2-%3.png")
                                       .arg(folder, QLatin1String(name))
                                       .arg(QLatin1String(theme->id.data(), qsizetype(theme->id.size())))));
        };
        canvas.view.fitAll();
        save("highlights");
        canvas.view.setZoom(0.15);
        save("highlights-far");
        PictureOptions options {.theme = theme, .highlights = highlights};
        options.highlights.dimsOthers = true;
        for (auto& [id, standing] : options.highlights.standings)
            standing = Standing::Lit;
        std::erase_if(options.highlights.standings, [](const auto& one) { return one.first.size() % 3 != 0; });
        IconStore icons;
        const QImage picture = image(gudo::picture(design, catalog(), options), icons, {.scale = 1});
        EXPECT_FALSE(picture.isNull());
        EXPECT_TRUE(
            folder.isEmpty() ||
            picture.save(
                QStringLiteral("%1/highlights-picture-%2.png").arg(folder).arg(theme->isDark ? "dark" : "light")));
    }
}

} // namespace
} // namespace gudo::test
