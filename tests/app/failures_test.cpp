#include <QSignalSpy>

#include "app/canvas/editing/inline_editor.h"
#include "app/canvas/painting/look.h"
#include "app/problems/problems_panel.h"
#include "tests/app/canvas_support.h"

namespace gudo::test {

namespace {

/// Customers above a load balancer above two servers above a database, which is a single point like the balancer; a
/// report that nobody asks for.
Design weak()
{
    return Build {}
        .add("customers", "client", {}, {}, "Customers")
        .place("customers", {200, 40, 96, 88})
        .add("lb", "load_balancer", {}, {}, "Balancer")
        .place("lb", {200, 200, 96, 88})
        .add("web-1", "server", {}, {}, "Web 1")
        .place("web-1", {80, 360, 96, 88})
        .add("web-2", "server", {}, {}, "Web 2")
        .place("web-2", {320, 360, 96, 88})
        .add("db", "database", {}, {}, "Orders DB")
        .place("db", {200, 520, 96, 88})
        .add("report", "database", {}, {}, "Report")
        .place("report", {520, 520, 96, 88})
        .connect("customers", "lb")
        .connect("lb", "web-1")
        .connect("lb", "web-2")
        .connect("web-1", "db")
        .connect("web-2", "db");
}

const QString sentence = QStringLiteral("Without Orders DB, requests from Customers fail");

class Failures : public testing::Test {
protected:
    explicit Failures(const Design& design = weak())
        : canvas {design, {900, 700}}
    {
        QObject::connect(&canvas.view, &CanvasView::hintChanged, &canvas.view,
                         [this](const QString& text) { hint = text; });
        checked();
        plain = image();
    }
    void checked()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return !canvas.document.isChecking(); }, 20'000));
        QApplication::processEvents();
    }
    QImage image() { return canvas.view.viewport()->grab().toImage(); }
    static bool isRed(const QColor& color)
    {
        const QColor red = toQt(lightTheme().error);
        return std::abs(color.red() - red.red()) < 30 && std::abs(color.green() - red.green()) < 40 &&
               std::abs(color.blue() - red.blue()) < 40;
    }
    /// The share of the ring around a component that is drawn, outside of the frame of a selection.
    bool hasHalo(std::string_view id)
    {
        const QImage now = image();
        const QPoint left = canvas.at(id, 0, 0.3);
        for (int gap = 3; gap <= 11; ++gap)
            if (isRed(now.pixelColor(left - QPoint(gap, 0))))
                return true;
        return false;
    }
    /// True when the line from the customers to the balancer is drawn as a way.
    bool hasPath()
    {
        const QImage now = image();
        const QPoint at = (canvas.at("customers", 0.5, 1) * 3 + canvas.at("lb", 0.5, 0) * 7) / 10;
        return isRed(now.pixelColor(at)) && isRed(now.pixelColor(at - QPoint(1, 0)));
    }
    bool isVeiled(std::string_view id)
    {
        const QRect card(canvas.at(id, 0.1, 0.1), canvas.at(id, 0.9, 0.9));
        return image().copy(card) != plain.copy(card);
    }
    void hover(QPoint pixel) { canvas.mouse(QEvent::MouseMove, pixel, Qt::NoButton, Qt::NoButton); }
    void waitForSentence()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return hint == sentence; }, 5'000));
    }

    Canvas canvas;
    QString hint;
    QImage plain; ///< with halos and without a story
};

} // namespace

TEST_F(Failures, ShowAsHalosAroundSinglePointsAndNothingElse)
{
    for (const char* id : {"lb", "db"})
        EXPECT_TRUE(hasHalo(id)) << id;
    for (const char* id : {"customers", "web-1", "web-2", "report"})
        EXPECT_FALSE(hasHalo(id)) << id;
    canvas.view.setSinglePointsShown(false);
    EXPECT_FALSE(hasHalo("db"));
    canvas.view.setSinglePointsShown(true);
    EXPECT_TRUE(hasHalo("db"));
}

TEST_F(Failures, HalosAreSeenAtEveryZoom)
{
    for (const double zoom : {0.05, 0.2, 0.6, 1.0, 2.5}) {
        canvas.view.setZoom(zoom);
        EXPECT_TRUE(hasHalo("lb")) << zoom;
    }
}

TEST_F(Failures, HalosStandClearOfTheSelection)
{
    canvas.document.select({"lb"});
    EXPECT_TRUE(hasHalo("lb"));
    canvas.view.setSinglePointsShown(false);
    EXPECT_FALSE(hasHalo("lb")) << "what is left is the selection";
}

TEST_F(Failures, AcceptedFindingsHaveNoHalo)
{
    Design design = canvas.design();
    design.settings.accepted.push_back({.rule = "RED-*", .component = "db", .reason = "reports only"});
    canvas.document.commit({}, design);
    checked();
    EXPECT_FALSE(hasHalo("db"));
    EXPECT_TRUE(hasHalo("lb"));
    canvas.document.select({"db"});
    EXPECT_EQ(hint, QString {});
}

TEST_F(Failures, WithoutAClientNothingIsDrawn)
{
    canvas.document.commit({}, without(canvas.design(), std::vector<Id> {"customers"}));
    checked();
    for (const char* id : {"lb", "db", "web-1"})
        EXPECT_FALSE(hasHalo(id)) << id;
}

TEST_F(Failures, HoveringShowsTheWayAndWhatIsCutOffUntilThePointerLeaves)
{
    hover(canvas.at("db"));
    waitForSentence();
    EXPECT_TRUE(hasPath());
    for (const char* id : {"lb", "web-1", "web-2"})
        EXPECT_TRUE(isVeiled(id)) << id;
    for (const char* id : {"customers", "report", "db"})
        EXPECT_FALSE(isVeiled(id)) << id;
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(canvas.view.viewport(), &leave);
    EXPECT_EQ(hint, QString {});
    EXPECT_EQ(image(), plain);
}

TEST_F(Failures, WhatIsCutOffIsHatchedNearAndFar)
{
    for (const double zoom : {1.0, 0.5}) {
        canvas.view.setZoom(zoom);
        canvas.document.select({"db"});
        QApplication::processEvents();
        const QImage now = image();
        const auto changes = [&](std::string_view id) { // of colour, down the card beside its icon and text
            const QPoint from = canvas.at(id, 0.1, 0.12);
            const QPoint to = canvas.at(id, 0.1, 0.88);
            int count = 0;
            for (int y = from.y() + 1; y <= to.y(); ++y)
                count += now.pixel(from.x(), y) != now.pixel(from.x(), y - 1);
            return count;
        };
        EXPECT_EQ(changes("report"), 0) << zoom;
        EXPECT_GE(changes("web-1"), 8) << zoom;
    }
}

TEST_F(Failures, CrossingTheCanvasShowsNothing)
{
    hover(canvas.at("db"));
    hover(canvas.at("report"));
    EXPECT_FALSE(QTest::qWaitFor([this] { return !hint.isEmpty(); }, 400));
    EXPECT_FALSE(hasPath());
}

TEST_F(Failures, SelectingByKeyShowsTheSame)
{
    canvas.document.select({"db"});
    EXPECT_EQ(hint, sentence);
    EXPECT_TRUE(canvas.view.accessibleDescription().contains(sentence));
    EXPECT_TRUE(hasPath());
    canvas.key(Qt::Key_Escape);
    EXPECT_EQ(hint, QString {});
    EXPECT_FALSE(hasPath());
    canvas.document.select({"web-1"});
    EXPECT_EQ(hint, QString {}) << "the other one is enough";
    EXPECT_EQ(canvas.view.accessibleDescription(), QStringLiteral("Web 1"));
}

TEST_F(Failures, NothingIsShownWhileDraggingAndItComesBack)
{
    int changes = 0;
    canvas.document.select({"db"});
    ASSERT_TRUE(hasPath());
    QObject::connect(&canvas.view, &CanvasView::hintChanged, &canvas.view,
                     [&](const QString& text) { changes += text == sentence ? 1 : 0; });
    canvas.press(canvas.at("db"));
    EXPECT_TRUE(hasPath()) << "a click would end nothing";
    for (int step = 1; step <= 12; ++step) {
        canvas.move(canvas.at(248 + 16 * step, 564));
        EXPECT_FALSE(hasPath());
    }
    EXPECT_EQ(changes, 0);
    canvas.release(canvas.at(440, 564));
    EXPECT_TRUE(hasPath());
    EXPECT_EQ(canvas.undo().count(), 1);
    EXPECT_FALSE(canvas.document.isChecking()) << "where things are drawn is nothing to check";
}

TEST_F(Failures, NothingIsShownWhileSomebodyTypes)
{
    canvas.document.select({"db"});
    canvas.view.renameSelected();
    EXPECT_FALSE(hasPath());
    EXPECT_EQ(hint, QString {});
    auto* editor = canvas.view.findChild<InlineEditor*>();
    ASSERT_TRUE(editor);
    hover(canvas.at("lb"));
    EXPECT_FALSE(QTest::qWaitFor([this] { return !hint.isEmpty(); }, 400));
    editor->end(false);
    QApplication::processEvents();
    EXPECT_TRUE(hasPath());
}

TEST_F(Failures, AFindingPointedAtShowsItsWay)
{
    ProblemsPanel panel {canvas.document};
    panel.resize(900, 300);
    panel.show();
    QModelIndex row;
    ProblemsModel& model = panel.model();
    for (const QModelIndex& index : model.findingRows())
        if (model.findingAt(index)->diagnostic.components == std::vector<Id> {"db"} &&
            index.data(ProblemsModel::RuleRole).toString() == QStringLiteral("RED-001"))
            row = index;
    ASSERT_TRUE(row.isValid());
    panel.view().setCurrentIndex(row); // as arrow keys do
    EXPECT_EQ(canvas.document.spotlight(), "db");
    EXPECT_TRUE(canvas.document.selection().empty());
    EXPECT_EQ(hint, sentence);
    EXPECT_TRUE(hasPath());
    canvas.click(canvas.at(700, 300)); // elsewhere
    EXPECT_FALSE(hasPath());
    QTest::mouseClick(panel.view().viewport(), Qt::LeftButton, {},
                      panel.view().visualRect(row).topLeft() + QPoint {80, 12});
    EXPECT_EQ(canvas.document.selection(), std::set<Id> {"db"});
    EXPECT_TRUE(hasPath());
    // New findings of the same design change nothing
    canvas.document.commit({}, renamed(canvas.design(), "report", "Reports"));
    checked();
    EXPECT_EQ(canvas.document.spotlight(), "db");
    EXPECT_TRUE(hasPath());
}

TEST_F(Failures, AreToldOfHostsAndZonesAtTheirBoxes)
{
    canvas.document.reset(Build {}
                              .add("customers", "client", {}, {}, "Customers")
                              .place("customers", {160, 40, 96, 88})
                              .add("host", "server", {}, {}, "Host 1")
                              .place("host", {80, 200, 400, 240})
                              .add("app-1", "process", "host", {}, "App 1")
                              .place("app-1", {120, 280, 96, 88})
                              .add("app-2", "process", "host", {}, "App 2")
                              .place("app-2", {320, 280, 96, 88})
                              .connect("customers", "app-1")
                              .connect("customers", "app-2"));
    canvas.view.setZoom(1);
    checked();
    EXPECT_TRUE(hasHalo("host"));
    EXPECT_FALSE(hasHalo("app-1"));
    canvas.document.select({"host"});
    EXPECT_EQ(hint, QStringLiteral("Without Host 1, requests from Customers fail"));
}

// Pictures for people: set GUDO_GRABS to a folder, and look at them.
TEST_F(Failures, AreDrawn)
{
    const QString folder = qEnvironmentVariable("GUDO_GRABS");
    const auto save = [&](const char* name) {
        QApplication::processEvents();
        const QPixmap pixmap = canvas.view.grab();
        EXPECT_FALSE(pixmap.isNull());
        EXPECT_TRUE(folder.isEmpty() || pixmap.save(folder + '/' + QLatin1String(name) + QStringLiteral(".png")));
    };
    canvas.document.select({"db"});
    save("failures-path");
    canvas.document.select({});
    const std::string file = qEnvironmentVariable("GUDO_TEMPLATE", "aws-three-tier").toStdString();
    canvas.document.reset(readNative(sourceFile("resources/templates/" + file + ".gudo"), {}).design);
    canvas.view.resize(1400, 900);
    canvas.view.fitAll();
    checked();
    save("failures");
    for (const auto* theme : {&lightTheme(), &darkTheme()}) {
        canvas.view.setTheme(*theme);
        const WeakSpots& spots = canvas.document.analysis()->weakSpots;
        for (int spot = 0; spot < std::min(4, spots.size()); ++spot) {
            canvas.document.setSpotlight(spots.eventOf(spot));
            save(("story-" + std::string {theme->id} + std::to_string(spot)).c_str());
        }
        canvas.document.setSpotlight({});
    }
    canvas.view.setZoom(0.2);
    save("failures-small");
}

} // namespace gudo::test
