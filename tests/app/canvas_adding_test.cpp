#include "core/model/looks.h"
#include "tests/app/desk.h"

namespace gudo::test {
namespace {

TEST(TypeToAdd, OpensForALetterADigitAndASlash)
{
    for (const char* typed : {"e", "2", "/", "Z"}) {
        Desk desk;
        desk.typist.type(QString::fromUtf8(typed));
        ASSERT_TRUE(desk.isOpen()) << typed;
        EXPECT_EQ(desk.box()->typed().toStdString(), std::string {typed} == "/" ? "" : typed);
        EXPECT_TRUE(desk.view.viewport()->rect().contains(desk.box()->geometry())) << typed;
        EXPECT_TRUE(desk.box()->line().hasFocus());
    }
}

TEST(TypeToAdd, LeavesShortcutsAndOtherKeysAlone)
{
    Desk desk;
    desk.key(Qt::Key_E, Qt::ControlModifier);
    desk.key(Qt::Key_E, Qt::AltModifier);
    desk.key(Qt::Key_Space);
    desk.key(Qt::Key_Exclam, Qt::ShiftModifier);
    EXPECT_FALSE(desk.isOpen());
}

TEST(TypeToAdd, ChangesNothingWhenItIsCancelled)
{
    Desk desk;
    desk.document.select({"web"});
    const std::string before = desk.bytes();
    desk.typist.type(QStringLiteral("rds"));
    desk.typist.press(Qt::Key_Escape);
    EXPECT_FALSE(desk.isOpen());
    EXPECT_EQ(desk.bytes(), before);
    EXPECT_EQ(desk.undo().count(), 0);
    EXPECT_EQ(desk.selected(), "web");
    EXPECT_TRUE(desk.view.hasFocus());
}

TEST(TypeToAdd, StaysWhereItIsWhileRowsComeAndGo)
{
    Desk desk;
    desk.document.reset({});
    for (const QSize size : {QSize {900, 700}, QSize {640, 460}}) { // in the small one it covers what it is about to add
        desk.view.resize(size);
        QApplication::processEvents();
        desk.typist.type(QStringLiteral("l"));
        const QPoint place = desk.box()->pos();
        const int height = desk.box()->height();
        desk.typist.type(QStringLiteral("oad bal"));
        EXPECT_LT(desk.box()->height(), height);
        EXPECT_EQ(desk.box()->pos(), place) << size.width();
        desk.typist.press(Qt::Key_Escape);
    }
}

TEST(TypeToAdd, AddsBesideTheSelectionAndConnectsIt)
{
    Desk desk;
    desk.document.select({"app"});
    desk.typist.type(QStringLiteral("rds\n"));
    EXPECT_FALSE(desk.isOpen());
    EXPECT_EQ(desk.typeOf(desk.selected()), "aws.rds");
    EXPECT_EQ(desk.component(desk.selected())->parent, "public-a");
    EXPECT_TRUE(desk.has("app", desk.selected()));
    EXPECT_TRUE(desk.rect("public-a").contains(desk.rect(desk.selected())));
    EXPECT_EQ(desk.undo().count(), 1);
    desk.undo().undo();
    EXPECT_EQ(desk.bytes(), writeNative(shop()));
}

TEST(TypeToAdd, AddsWithoutConnectingWithShift)
{
    Desk desk;
    desk.document.select({"app"});
    desk.typist.type(QStringLiteral("rds"));
    desk.typist.press(Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_EQ(desk.typeOf(desk.selected()), "aws.rds");
    EXPECT_FALSE(desk.has("app", desk.selected()));
}

TEST(TypeToAdd, GoesOnFromTheNewOneWithTab)
{
    Desk desk;
    desk.document.select({"app"});
    desk.typist.type(QStringLiteral("redis\t"));
    ASSERT_TRUE(desk.isOpen());
    EXPECT_EQ(desk.box()->typed(), QString {});
    const Id cache = desk.selected();
    EXPECT_EQ(desk.typeOf(cache), "aws.elasticache");
    desk.typist.press(Qt::Key_Escape);
    EXPECT_EQ(desk.undo().count(), 1);
    EXPECT_TRUE(desk.has("app", cache));
}

TEST(TypeToAdd, GivesEachSelectedContainerOne)
{
    Desk desk;
    desk.document.select({"az-a", "az-c"});
    desk.typist.type(QStringLiteral("2 subnet\n"));
    ASSERT_EQ(desk.document.selection().size(), 2U);
    std::set<Id> parents;
    std::set<std::string> blocks;
    for (const Id& id : desk.document.selection()) {
        parents.insert(desk.component(id)->parent);
        blocks.insert(std::string {textOf(desk.component(id)->properties, "cidr")});
    }
    EXPECT_EQ(parents, (std::set<Id> {"az-a", "az-c"}));
    EXPECT_EQ(blocks, (std::set<std::string> {"10.0.2.0/24", "10.0.3.0/24"}));
}

TEST(TypeToAdd, SaysWhyATypeHasNoPlace)
{
    Desk desk(Build {}.add("customers", "client").place("customers", {0, 0, 120, 96}));
    QString hint;
    QObject::connect(&desk.view, &CanvasView::hintChanged, [&](const QString& text) { hint = text; });
    desk.typist.type(QStringLiteral("ec2\n"));
    EXPECT_TRUE(desk.isOpen());
    EXPECT_EQ(desk.undo().count(), 0);
    EXPECT_TRUE(hint.contains(QStringLiteral("subnet"))) << hint.toStdString();
}

TEST(TypeToAdd, FindsNothingForNonsense)
{
    Desk desk;
    for (const QString& text : {QStringLiteral("\"><b>%1"), QStringLiteral("qqqqqq"), QString(3000, u'x')}) {
        desk.view.addByName();
        desk.box()->setTyped(text);
        desk.typist.press(Qt::Key_Return);
        EXPECT_TRUE(desk.isOpen());
        EXPECT_TRUE(desk.view.viewport()->rect().contains(desk.box()->geometry()));
        desk.typist.press(Qt::Key_Escape);
    }
    EXPECT_EQ(desk.undo().count(), 0);
}

TEST(TypeToAdd, KeepsTheFirstKeyOfAnInputMethod)
{
    for (const InputMethod method : {InputMethod::Separate, InputMethod::Joined}) {
        Desk desk;
        desk.document.select({"web"});
        desk.typist = Typist {method};
        desk.typist.type(QStringLiteral("ㄹ"));
        ASSERT_TRUE(desk.isOpen());
        EXPECT_EQ(desk.box()->typed(), QStringLiteral("ㄹ"));
        desk.typist = Typist {method};
        desk.typist.type(QStringLiteral("로드밸런서"));
        EXPECT_EQ(desk.box()->typed().right(5), QStringLiteral("로드밸런서"));
    }
}

TEST(TypeToAdd, ShowsEverySyllableWhileItGrows)
{
    Desk desk;
    QStringList seen;
    for (const Composed& key : composedKeys(QStringLiteral("로드"))) {
        QInputMethodEvent event(key.preedit, {});
        event.setCommitString(key.commit);
        QApplication::sendEvent(QApplication::focusObject(), &event);
        seen << desk.box()->typed();
    }
    EXPECT_EQ(seen,
              (QStringList {QStringLiteral("ㄹ"), QStringLiteral("로"), QStringLiteral("롣"), QStringLiteral("로드")}));
    // The canvas keeps the focus meanwhile: a change of focus would end the syllable.
    EXPECT_TRUE(desk.view.hasFocus());
    EXPECT_TRUE(desk.view.inputMethodQuery(Qt::ImEnabled).toBool());
    EXPECT_TRUE(
        desk.view.rect().contains(desk.view.inputMethodQuery(Qt::ImCursorRectangle).toRectF().center().toPoint()));
}

TEST(TypeToAdd, TakesWhatIsComposedWhenEnterComesFirst)
{
    Desk desk(Design {});
    QInputMethodEvent event(QStringLiteral("클라이언트"), {});
    QApplication::sendEvent(QApplication::focusObject(), &event);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_EQ(desk.typeOf(desk.selected()), "client");
}

TEST(TypeToAdd, CancelsAnInputMethodToo)
{
    Desk desk;
    QInputMethodEvent event(QStringLiteral("로"), {});
    QApplication::sendEvent(QApplication::focusObject(), &event);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_FALSE(desk.isOpen());
    QInputMethodEvent reset;
    QApplication::sendEvent(QApplication::focusObject(), &reset);
    EXPECT_FALSE(desk.isOpen());
    EXPECT_EQ(desk.undo().count(), 0);
}

TEST(TypeToAdd, FindsByInitialConsonants)
{
    Desk desk(Build {}.add("vpc", "aws.vpc").place("vpc", {0, 0, 800, 640}));
    desk.document.select({"vpc"});
    desk.typist.type(QStringLiteral("ㄹㄷㅂㄹㅅ\n"));
    EXPECT_EQ(desk.typeOf(desk.selected()), "aws.alb");
}

TEST(TypeToAdd, SplitsTheSelectedConnection)
{
    Desk desk;
    desk.document.select({"web-to-app"});
    desk.typist.type(QStringLiteral("alb\n"));
    ASSERT_EQ(desk.typeOf(desk.selected()), "aws.alb");
    EXPECT_TRUE(desk.has("web", desk.selected()));
    EXPECT_TRUE(desk.has(desk.selected(), "app"));
    EXPECT_FALSE(desk.has("web", "app"));
    EXPECT_EQ(desk.undo().count(), 1);
}

TEST(TypeToAdd, SaysWhichLockKeepsItOut)
{
    Desk desk;
    QString hint;
    QObject::connect(&desk.view, &CanvasView::hintChanged, [&](const QString& text) { hint = text; });
    desk.document.reset(withLocked(shop(), std::vector<Id> {"vpc"}, true));
    const std::string before = desk.bytes();
    desk.document.select({"app"});
    desk.typist.type(QStringLiteral("ec2\n"));
    EXPECT_TRUE(hint.contains(QStringLiteral("Shop is locked"))) << hint.toStdString();
    EXPECT_EQ(desk.bytes(), before);
    desk.typist.press(Qt::Key_Escape);
    desk.view.replaceBy();
    EXPECT_FALSE(desk.isOpen());
    EXPECT_TRUE(hint.contains(QStringLiteral("Shop is locked")));
    desk.key(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    EXPECT_EQ(desk.bytes(), before);
}

TEST(TypeToAdd, RemembersWhatWasAddedForTheNextSession)
{
    Desk desk;
    QStringList told;
    QObject::connect(&desk.view, &CanvasView::recentTypesChanged, [&](const QStringList& types) { told = types; });
    desk.document.select({"app"});
    desk.typist.type(QStringLiteral("rds\n"));
    EXPECT_EQ(told, QStringList {QStringLiteral("aws.rds")});
    QStringList kept {QStringLiteral("no.such.type"), QStringLiteral("client")};
    for (const ComponentType& type : catalog().types())
        kept << QString::fromStdString(type.id);
    desk.view.setRecentTypes(kept);
    EXPECT_EQ(desk.view.recentTypes().size(), 12);
    EXPECT_FALSE(desk.view.recentTypes().contains(QStringLiteral("no.such.type")));
}

} // namespace
} // namespace gudo::test
