#include <QComboBox>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

#include "app/inspector/name_pattern.h"
#include "app/inspector/shared_properties.h"
#include "app/style/switch_button.h"
#include "tests/app/inspector_support.h"
#include "tests/support/build.h"

namespace gudo {

namespace {

class ManyTest : public testing::Test, protected test::Inspector {
protected:
    ManyTest()
        : Inspector {test::Build {}
                         .add("vpc", "aws.vpc")
                         .add("az", "aws.az", "vpc")
                         .add("subnet", "aws.subnet", "az")
                         .add("web-a", "aws.ec2", "subnet", {{"instance_type", "t3.small"}}, "Web A")
                         .place("web-a", {300, 100, 96, 88})
                         .add("web-b", "aws.ec2", "subnet", {{"instance_type", "m5.large"}}, "Web B")
                         .place("web-b", {100, 100, 96, 88})
                         .add("db", "aws.rds", "subnet", {{"multi_az", true}}, "Database")
                         .add("db-2", "aws.rds", "subnet", {{"multi_az", false}}, "Copy")
                         .connect("web-a", "db", {{"port", 5432}})
                         .connect("web-b", "db", {{"port", 3306}}, "management")}
    {
    }
};

} // namespace

TEST_F(ManyTest, ShowsThatValuesDifferAndSetsAllAsOneStep)
{
    document.select({"web-a", "web-b"});
    auto* line = field<QLineEdit>("instance_type");
    ASSERT_TRUE(line);
    EXPECT_EQ(line->text(), QString {});
    EXPECT_EQ(line->placeholderText(), QStringLiteral("Various"));
    QTest::keyClicks(line, QStringLiteral("c6i.xlarge"));
    for (const char* id : {"web-a", "web-b"})
        EXPECT_EQ(textOf(component(id).properties, "instance_type"), "c6i.xlarge");
    EXPECT_EQ(field<QLineEdit>("instance_type"), line);
    EXPECT_NE(line->placeholderText(), QStringLiteral("Various"));
    EXPECT_EQ(document.undoStack()->count(), 1);
    document.undoStack()->undo();
    EXPECT_EQ(textOf(component("web-b").properties, "instance_type"), "m5.large");
    EXPECT_EQ(field<QLineEdit>("instance_type")->placeholderText(), QStringLiteral("Various"));
}

TEST_F(ManyTest, ASwitchThatDiffersIsNeitherOnNorOffAndAClickTurnsAllOn)
{
    document.select({"db", "db-2"});
    auto* button = field<SwitchButton>("multi_az");
    ASSERT_TRUE(button);
    EXPECT_TRUE(button->isMixed());
    button->click();
    EXPECT_FALSE(button->isMixed());
    EXPECT_TRUE(*gudo::find(component("db-2").properties, "multi_az")->asBool());
    EXPECT_EQ(document.undoStack()->count(), 1);
}

TEST_F(ManyTest, MixedTypesShowWhatTheyShare)
{
    const auto& design = document.design();
    const auto shared = sharedProperties(test::catalog(), design, {"web-a", "db"});
    for (const PropertySchema* schema : shared)
        for (const char* id : {"web-a", "db"})
            EXPECT_TRUE(test::catalog().typeOf(component(id)).property(schema->key)) << schema->key;
    const auto own = sharedProperties(test::catalog(), design, {"web-a", "web-b"});
    EXPECT_EQ(own.size(), test::catalog().typeOf(component("web-a")).properties.size());
    EXPECT_LT(shared.size(), own.size());
    document.select({"web-a", "db"});
    EXPECT_FALSE(editor("instance_type"));
    EXPECT_TRUE(editor("service")); // every component has that one
}

TEST_F(ManyTest, NamesAllByAPatternThatCountsFromTheLeft)
{
    document.select({"web-a", "web-b"});
    auto* name = panel.findChild<QLineEdit*>(QStringLiteral("sharedName"));
    ASSERT_TRUE(name);
    EXPECT_EQ(name->placeholderText(), QStringLiteral("Various"));
    QTest::keyClicks(name, QStringLiteral("web-##"));
    EXPECT_EQ(component("web-b").name, "web-01"); // further left
    EXPECT_EQ(component("web-a").name, "web-02");
    EXPECT_EQ(document.undoStack()->count(), 1);
}

TEST_F(ManyTest, ChangesTheKindAndThePropertiesOfConnectionsTogether)
{
    document.select({"web-a-to-db", "web-b-to-db"});
    QComboBox* kind = nullptr;
    for (QComboBox* combo : panel.page()->findChildren<QComboBox*>())
        if (combo->findData(QStringLiteral("replication")) >= 0)
            kind = combo;
    ASSERT_TRUE(kind);
    EXPECT_EQ(kind->currentIndex(), -1);
    ASSERT_TRUE(field<QLineEdit>("port"));
    EXPECT_EQ(field<QLineEdit>("port")->placeholderText(), QStringLiteral("Various"));
    QTest::keyClicks(field<QLineEdit>("port"), QStringLiteral("443"));
    for (const auto& row : document.design().architecture.connections)
        EXPECT_EQ(*gudo::find(row->properties, "port"), Value {std::int64_t {443}});
    const int index = kind->findData(QStringLiteral("failover"));
    kind->setCurrentIndex(index);
    emit kind->activated(index);
    for (const auto& row : document.design().architecture.connections)
        EXPECT_EQ(row->kind, "failover");
}

TEST_F(ManyTest, HasAButtonForEveryWayToArrangeThem)
{
    QAction left(QStringLiteral("Align &left"));
    QAction right(QStringLiteral("Align &right"));
    panel.setArrangeActions({&left, &right});
    document.select({"web-a", "web-b"});
    int triggered = 0;
    QObject::connect(&left, &QAction::triggered, [&] { ++triggered; });
    int found = 0;
    for (QToolButton* button : panel.page()->findChildren<QToolButton*>()) {
        if (button->defaultAction() != &left)
            continue;
        ++found;
        EXPECT_EQ(button->focusPolicy(), Qt::TabFocus);
        button->click();
    }
    EXPECT_EQ(found, 1);
    EXPECT_EQ(triggered, 1);
    document.select({"web-a"}); // nothing to align with
    for (QToolButton* button : panel.page()->findChildren<QToolButton*>())
        EXPECT_NE(button->defaultAction(), &left);
}

TEST(NamePattern, CountsInTheLastRunOfMarks)
{
    EXPECT_EQ(numbered("web-#", 3), "web-3");
    EXPECT_EQ(numbered("web-##", 3), "web-03");
    EXPECT_EQ(numbered("#-web-##-x", 123), "#-web-123-x");
    EXPECT_EQ(numbered("plain", 3), "plain");
    EXPECT_EQ(numbered("", 3), "");
    EXPECT_EQ(numbered("이름 #", 10), "이름 10");
}

} // namespace gudo
