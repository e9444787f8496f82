#include <QPlainTextEdit>

#include "app/canvas/editing/inline_editor.h"
#include "tests/app/canvas_support.h"

namespace gudo::test {

namespace {

InlineEditor* editorOf(Canvas& canvas)
{
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QApplication::processEvents();
    return canvas.view.findChild<InlineEditor*>();
}

} // namespace

TEST(CanvasRename, TabTakesTheNameAndGoesOnToTheNext)
{
    Canvas canvas;
    canvas.document.select({"web"});
    canvas.key(Qt::Key_F2);
    ASSERT_TRUE(editorOf(canvas));
    QTest::keyClicks(editorOf(canvas), QStringLiteral("Front"));
    QTest::keyClick(editorOf(canvas), Qt::Key_Tab);
    InlineEditor* next = editorOf(canvas);
    ASSERT_TRUE(next);
    EXPECT_EQ(next->component(), "app");
    EXPECT_EQ(canvas.component("web")->name, "Front");
    EXPECT_EQ(canvas.document.selection(), std::set<Id> {"app"});
    QTest::keyClick(next, Qt::Key_Backtab);
    ASSERT_TRUE(editorOf(canvas));
    EXPECT_EQ(editorOf(canvas)->component(), "web");
    QTest::keyClick(editorOf(canvas), Qt::Key_Escape);
    EXPECT_FALSE(editorOf(canvas));
    EXPECT_EQ(canvas.undo().count(), 1); // what did not change is no step
}

TEST(CanvasRename, TakesAnythingThatPeopleType)
{
    const QString names[] {QStringLiteral("결제 API 서버"), QStringLiteral("👩‍🚀 rocket 🇰🇷"),
                           QStringLiteral("a").repeated(5'000), QStringLiteral("\"<b>&amp;\\ ${x} %1"), QString {}};
    for (const QString& name : names) {
        Canvas canvas;
        canvas.document.select({"web"});
        canvas.key(Qt::Key_Return);
        InlineEditor* line = editorOf(canvas);
        ASSERT_TRUE(line);
        line->setText(name);
        EXPECT_TRUE(canvas.view.viewport()->rect().contains(line->geometry()));
        QTest::keyClick(line, Qt::Key_Return);
        EXPECT_EQ(canvas.component("web")->name, name.toStdString());
    }
}

TEST(CanvasRename, EditsTheLabelOfAConnectionWhereItIs)
{
    Canvas canvas;
    const Id id = canvas.design().architecture.connections.rows().front()->id;
    canvas.document.select({id});
    canvas.key(Qt::Key_F2);
    ASSERT_TRUE(editorOf(canvas));
    QTest::keyClicks(editorOf(canvas), QStringLiteral("HTTPS"));
    QTest::keyClick(editorOf(canvas), Qt::Key_Return);
    const Connection* connection = canvas.design().architecture.connections.find(id);
    EXPECT_EQ(textOf(connection->properties, "label"), "HTTPS");
    canvas.key(Qt::Key_F2);
    ASSERT_TRUE(editorOf(canvas));
    EXPECT_EQ(editorOf(canvas)->text(), QStringLiteral("HTTPS"));
    editorOf(canvas)->clear();
    QTest::keyClick(editorOf(canvas), Qt::Key_Return);
    EXPECT_FALSE(canvas.design().architecture.connections.find(id)->properties.contains("label"));
    EXPECT_EQ(canvas.undo().count(), 2);
}

TEST(CanvasRename, EditsTheTextOfANoteInSeveralLines)
{
    Canvas canvas {Build {}.add("memo", "note").place("memo", {80, 80, 160, 96})};
    canvas.document.select({"memo"});
    canvas.key(Qt::Key_F2);
    auto* sheet = canvas.view.findChild<NoteEditor*>();
    ASSERT_TRUE(sheet);
    EXPECT_FALSE(canvas.view.findChild<InlineEditor*>());
    QTest::keyClicks(sheet, QStringLiteral("one"));
    QTest::keyClick(sheet, Qt::Key_Return);
    QTest::keyClicks(sheet, QStringLiteral("two"));
    QTest::keyClick(sheet, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(textOf(canvas.component("memo")->properties, "text"), "one\ntwo");
    EXPECT_EQ(canvas.undo().count(), 1);
}

TEST(CanvasRename, EndsWhenWhatIsRenamedGoesAway)
{
    Canvas canvas;
    canvas.document.select({"web"});
    canvas.key(Qt::Key_F2);
    ASSERT_TRUE(editorOf(canvas));
    canvas.document.commit(QStringLiteral("Delete"), without(canvas.design(), std::vector<Id> {"web"}));
    EXPECT_FALSE(editorOf(canvas));
    EXPECT_EQ(canvas.undo().count(), 1);
}

} // namespace gudo::test
