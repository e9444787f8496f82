#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include "app/find/find_bar.h"
#include "tests/support/build.h"
#include "tests/support/catalog.h"

namespace gudo {

namespace {

class FindBarTest : public testing::Test {
protected:
    FindBarTest()
    {
        m_document.reset(test::Build {}
                             .add("web-1", "aws.ec2", {}, {}, "Web one")
                             .add("web-2", "aws.ec2", {}, {{"notes", "web <b>web</b>"}}, "Two")
                             .add("db", "aws.rds", {}, {}, "Orders"));
        m_canvas.resize(800, 500);
        m_canvas.show();
        m_bar.open(true);
    }
    QLineEdit& text() { return *m_bar.findChild<QLineEdit*>(QStringLiteral("findText")); }
    QLineEdit& with() { return *m_bar.findChild<QLineEdit*>(QStringLiteral("findWith")); }
    [[nodiscard]] QString labels() const
    {
        QStringList texts;
        for (const QLabel* label : m_bar.findChildren<QLabel*>())
            texts << label->text();
        return texts.join(u'|');
    }
    [[nodiscard]] QToolButton* toggle(const QString& name) const
    {
        for (QToolButton* button : m_bar.findChildren<QToolButton*>())
            if (button->accessibleName() == name)
                return button;
        return nullptr;
    }

    Document m_document {test::catalog()};
    QWidget m_canvas;
    FindBar m_bar {m_document, &m_canvas};
};

} // namespace

TEST_F(FindBarTest, GoesThroughMatchesBothWays)
{
    QSignalSpy revealed {&m_document, &Document::revealRequested};
    QTest::keyClicks(&text(), QStringLiteral("web"));
    ASSERT_EQ(m_bar.matches().size(), 5U);
    EXPECT_EQ(m_bar.current(), 0);
    EXPECT_EQ(m_document.selection(), std::set<Id> {"web-1"});
    EXPECT_GE(revealed.count(), 1);
    EXPECT_TRUE(labels().contains(QStringLiteral("1 of 5")));
    QTest::keyClick(&text(), Qt::Key_Return);
    QTest::keyClick(&text(), Qt::Key_Return);
    EXPECT_EQ(m_document.selection(), std::set<Id> {"web-2"});
    QTest::keyClick(&text(), Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_EQ(m_bar.current(), 1);
    m_bar.previous();
    m_bar.previous();
    EXPECT_EQ(m_bar.current(), 4) << "round the beginning";
    EXPECT_TRUE(labels().contains(QStringLiteral("&lt;b&gt;<b>web</b>&lt;/b&gt;"))) << labels().toStdString();
}

TEST_F(FindBarTest, SaysInPlaceWhatIsWrongWithAPattern)
{
    QToolButton* pattern = toggle(QStringLiteral("Regular expression"));
    ASSERT_TRUE(pattern);
    pattern->click();
    QTest::keyClicks(&text(), QStringLiteral("(web"));
    EXPECT_TRUE(m_bar.matches().empty());
    EXPECT_TRUE(labels().contains(QStringLiteral("Not a pattern"))) << labels().toStdString();
    EXPECT_TRUE(text().property("invalid").toBool());
    QTest::keyClicks(&text(), QStringLiteral(")-\\d"));
    EXPECT_EQ(m_bar.matches().size(), 2U);
    EXPECT_FALSE(text().property("invalid").toBool());
    text().setText(QStringLiteral("zzz"));
    EXPECT_TRUE(labels().contains(QStringLiteral("None")));
    m_bar.next();
    m_bar.replaceOne();
    EXPECT_EQ(m_bar.current(), -1);
}

TEST_F(FindBarTest, ReplacesAllAsOneStepAndSaysHowMany)
{
    QSignalSpy told {&m_bar, &FindBar::told};
    text().setText(QStringLiteral("web"));
    with().setText(QStringLiteral("front"));
    m_bar.replaceAll();
    EXPECT_EQ(m_document.undoStack()->count(), 1);
    EXPECT_TRUE(m_document.design().architecture.components.contains("front-1"));
    ASSERT_EQ(told.count(), 1);
    EXPECT_TRUE(told[0][0].toString().contains(u'5')) << told[0][0].toString().toStdString();
    EXPECT_TRUE(m_bar.matches().empty());
    m_document.undoStack()->undo();
    EXPECT_EQ(m_bar.matches().size(), 5U) << "follows undo";
}

TEST_F(FindBarTest, ReplacesOneByOneAlsoByATextThatHoldsTheOldOne)
{
    text().setText(QStringLiteral("web"));
    with().setText(QStringLiteral("webweb"));
    with().setFocus();
    m_bar.setOrder([] { return std::vector<Id> {"web-1", "webweb-1", "web-2", "webweb-2"}; });
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(&with(), Qt::Key_Return);
    EXPECT_EQ(m_document.undoStack()->count(), 5);
    const auto& components = m_document.design().architecture.components;
    ASSERT_TRUE(components.contains("webweb-2"));
    EXPECT_EQ(textOf(components.find("webweb-2")->properties, "notes"), "webweb <b>webweb</b>");
    EXPECT_EQ(components.find("webweb-1")->name, "webweb one");
}

TEST_F(FindBarTest, SaysThatAnIdIsTaken)
{
    text().setText(QStringLiteral("web-1"));
    with().setText(QStringLiteral("db"));
    m_bar.replaceAll();
    EXPECT_EQ(m_document.undoStack()->count(), 0);
    EXPECT_TRUE(labels().contains(QStringLiteral("taken"))) << labels().toStdString();
}

TEST_F(FindBarTest, SelectsAllFoundAndCloses)
{
    QSignalSpy closed {&m_bar, &FindBar::closed};
    text().setText(QStringLiteral("web"));
    QTest::keyClick(&text(), Qt::Key_Return, Qt::AltModifier);
    EXPECT_EQ(m_document.selection(), (std::set<Id> {"web-1", "web-2"}));
    EXPECT_FALSE(m_bar.isVisible());
    EXPECT_EQ(closed.count(), 1);
    m_bar.open(false);
    EXPECT_FALSE(with().isVisible());
    QTest::keyClick(&text(), Qt::Key_Escape);
    EXPECT_FALSE(m_bar.isVisible());
    m_bar.next();
    EXPECT_EQ(m_document.selection().size(), 1U) << "F3 works without the bar";
}

TEST_F(FindBarTest, StaysAtTheTopRightAndNamesItsParts)
{
    m_canvas.resize(420, 300);
    QApplication::processEvents();
    EXPECT_GE(m_bar.x(), 0);
    EXPECT_EQ(m_bar.geometry().right() + 1, 420 - 12);
    for (const QWidget* widget : m_bar.findChildren<QWidget*>()) {
        const bool isReached = widget->focusPolicy() & Qt::TabFocus;
        EXPECT_TRUE(!isReached || qobject_cast<const QPushButton*>(widget) || !widget->accessibleName().isEmpty())
            << widget->metaObject()->className();
    }
}

} // namespace gudo
