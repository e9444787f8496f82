#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include <gtest/gtest.h>

#include "app/inspector/quiet_combo_box.h"
#include "app/inspector/rows_editor.h"
#include "app/inspector/service_note.h"
#include "app/inspector/value_text.h"
#include "app/text/range_text.h"
#include "app/style/switch_button.h"
#include "tests/app/inspector_support.h"
#include "tests/support/build.h"

namespace gudo {

namespace {

/// An inspector on a small network, with one component selected.
class InspectorTest : public testing::Test, protected test::Inspector {
protected:
    InspectorTest()
        : Inspector {test::Build {}
                         .add("vpc", "aws.vpc", {}, {}, "Shop")
                         .add("az", "aws.az", "vpc")
                         .add("subnet", "aws.subnet", "az", {{"cidr", "10.0.0.0/24"}}, "Public A")
                         .add("sg", "aws.security_group", "vpc", {}, "Web SG")
                         .add("lb-sg", "aws.security_group", "vpc", {}, "LB SG")
                         .add("web", "aws.ec2", "subnet", {}, "Web")
                         .add("db", "aws.rds", "vpc", {}, "Database")
                         .connect("web", "db")}
    {
    }

    void select(const Id& id)
    {
        document.select({id});
        panel.activateWindow();
        QApplication::setActiveWindow(&panel);
    }
};

} // namespace

TEST_F(InspectorTest, TypingIsOneUndoStepAndKeepsTheFocus)
{
    select("subnet");
    auto* line = field<QLineEdit>("cidr");
    ASSERT_TRUE(line);
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, QStringLiteral("10.0.1.0/24"));
    EXPECT_EQ(field<QLineEdit>("cidr"), line); // not rebuilt
    EXPECT_TRUE(line->hasFocus());
    EXPECT_EQ(textOf(component("subnet").properties, "cidr"), "10.0.1.0/24");
    EXPECT_EQ(document.undoStack()->count(), 1);
    document.undoStack()->undo();
    EXPECT_EQ(line->text(), QStringLiteral("10.0.0.0/24"));
}

TEST_F(InspectorTest, LeavingAFieldEndsItsUndoStep)
{
    select("subnet");
    auto* line = field<QLineEdit>("cidr");
    line->setFocus();
    QTest::keyClicks(line, QStringLiteral("1"));
    QTest::keyClick(line, Qt::Key_Return);
    QTest::keyClicks(line, QStringLiteral("2"));
    EXPECT_EQ(document.undoStack()->count(), 2);
}

TEST_F(InspectorTest, ABadRangeSaysSoAndKeepsTheText)
{
    select("subnet");
    auto* line = field<QLineEdit>("cidr");
    line->selectAll();
    QTest::keyClicks(line, QStringLiteral("10.0.1.7/24"));
    auto* problem = field<QLabel>("cidr");
    ASSERT_TRUE(problem);
    EXPECT_TRUE(problem->isVisible());
    EXPECT_TRUE(problem->text().contains(QStringLiteral("10.0.1.0/24"))) << problem->text().toStdString();
    document.select({"web"});
    document.select({"subnet"});
    EXPECT_EQ(field<QLineEdit>("cidr")->text(), QStringLiteral("10.0.1.7/24"));
}

TEST_F(InspectorTest, SwitchesWriteAndResetRemoves)
{
    select("db");
    auto* toggle = field<SwitchButton>("multi_az");
    ASSERT_TRUE(toggle);
    toggle->click();
    EXPECT_TRUE(boolOf(component("db").properties, "multi_az"));
    toggle->click();
    EXPECT_FALSE(boolOf(component("db").properties, "multi_az", true));
}

TEST_F(InspectorTest, RulesAreAddedChangedAndRemovedInPlace)
{
    select("sg");
    auto* rows = qobject_cast<RowsEditor*>(editor("ingress"));
    ASSERT_TRUE(rows);
    const auto add = rows->findChildren<QPushButton*>();
    ASSERT_EQ(add.size(), 1);
    add.front()->click();
    ASSERT_EQ(rows->rowCount(), 1);
    const auto lines = rows->findChildren<QLineEdit*>();
    QLineEdit* ports = lines.front();
    ports->selectAll();
    QTest::keyClicks(ports, QStringLiteral("8000-8080"));
    const Value* ingress = find(component("sg").properties, "ingress");
    ASSERT_TRUE(ingress && ingress->asList());
    const Object& rule = *ingress->asList()->front().asObject();
    EXPECT_EQ(integerOf(rule, "from_port", 0), 8000);
    EXPECT_EQ(integerOf(rule, "to_port", 0), 8080);

    // A group is chosen by its name and kept by its id; an address is kept as it is.
    auto* combo = rows->findChildren<QuietComboBox*>().back();
    combo->lineEdit()->selectAll();
    QTest::keyClicks(combo->lineEdit(), QStringLiteral("LB SG"));
    EXPECT_EQ(textOf(*find(component("sg").properties, "ingress")->asList()->front().asObject(), "source"), "lb-sg");
    combo->lineEdit()->selectAll();
    QTest::keyClicks(combo->lineEdit(), QStringLiteral("10.0.0.0/8"));
    EXPECT_EQ(textOf(*find(component("sg").properties, "ingress")->asList()->front().asObject(), "source"),
              "10.0.0.0/8");

    rows->findChildren<QToolButton*>().front()->click();
    EXPECT_EQ(rows->rowCount(), 0);
    EXPECT_EQ(find(component("sg").properties, "ingress"), nullptr);
}

TEST_F(InspectorTest, AListenerRedirectsWhenItIsTold)
{
    document.reset(test::Build {}.add("lb", "aws.alb", "", {{"listeners", List {Object {{"protocol", "http"}}}}}));
    select("lb");
    auto* rows = qobject_cast<RowsEditor*>(editor("listeners"));
    ASSERT_TRUE(rows);
    auto* combo = rows->findChildren<QuietComboBox*>().back();
    const auto choose = [&](const QString& text) {
        combo->setCurrentIndex(combo->findText(text));
        emit combo->activated(combo->currentIndex());
        return textOf(*find(component("lb").properties, "listeners")->asList()->front().asObject(), "redirect");
    };
    EXPECT_EQ(combo->currentIndex(), -1) << "empty, so that it shows what it is for";
    EXPECT_EQ(choose(QStringLiteral("https")), "https");
    EXPECT_EQ(choose(QString {}), "");
    EXPECT_EQ(combo->currentIndex(), -1);
}

TEST_F(InspectorTest, RenamingTheIdMovesReferencesAndSelection)
{
    select("web");
    auto* id = panel.page()->findChild<QLineEdit*>(QStringLiteral("componentId"));
    ASSERT_TRUE(id);
    id->setFocus();
    id->selectAll();
    QTest::keyClicks(id, QStringLiteral("db")); // taken
    QTest::keyClick(id, Qt::Key_Return);
    EXPECT_TRUE(document.design().architecture.components.contains("web"));
    id->selectAll();
    QTest::keyClicks(id, QStringLiteral("web-1"));
    QTest::keyClick(id, Qt::Key_Return);
    EXPECT_TRUE(document.design().architecture.components.contains("web-1"));
    EXPECT_EQ(document.selection(), std::set<Id> {"web-1"});
    EXPECT_EQ((*document.design().architecture.connections.begin())->from, "web-1");
}

TEST_F(InspectorTest, AConnectionShowsWhatItsKindAllows)
{
    const Id id = (*document.design().architecture.connections.begin())->id;
    select(id);
    EXPECT_TRUE(editor("access"));
    EXPECT_FALSE(editor("mode"));
    document.commit({}, withKind(document.design(), id, "replication"));
    EXPECT_FALSE(editor("access"));
    EXPECT_TRUE(editor("mode"));
}

TEST_F(InspectorTest, EveryTypeOfTheCatalogueHasAPage)
{
    for (const ComponentType& type : test::catalog().types()) {
        document.reset(test::Build {}.add("one", type.id));
        document.select({"one"});
        for (const PropertySchema& schema : type.properties)
            EXPECT_TRUE(editor(schema.key)) << type.id << '.' << schema.key;
    }
}

TEST_F(InspectorTest, SeveralOfOneTypeAreSetTogether)
{
    document.select({"sg", "lb-sg"});
    document.reset(test::Build {}.add("a", "aws.ec2").add("b", "aws.ec2"));
    document.select({"a", "b"});
    auto* type = field<QLineEdit>("instance_type");
    ASSERT_TRUE(type);
    QTest::keyClicks(type, QStringLiteral("m5.large"));
    EXPECT_EQ(textOf(component("a").properties, "instance_type"), "m5.large");
    EXPECT_EQ(textOf(component("b").properties, "instance_type"), "m5.large");
    EXPECT_EQ(document.undoStack()->count(), 1);
}

TEST_F(InspectorTest, SaysWhatAComponentStandsInForAndLetsTheUserObject)
{
    const auto checked = [&] {
        ASSERT_TRUE(QTest::qWaitFor([this] { return !document.isChecking(); }, 20'000));
    };
    const auto note = [&] {
        return panel.page()->findChild<ServiceNote*>();
    };
    document.reset(test::Build {}
                       .add("lb", "load_balancer")
                       .add("web-1", "server", {}, {}, "Web 1")
                       .add("web-2", "server", {}, {}, "Web 2")
                       .add("db", "database")
                       .connect("lb", "web-1")
                       .connect("lb", "web-2")
                       .connect("web-1", "db"));
    checked();
    select("web-1");
    ASSERT_TRUE(note());
    EXPECT_TRUE(note()->isVisible()) << "a guess is not hidden in a closed section";
    EXPECT_EQ(note()->text(), QStringLiteral("Stands in for Web 2 (recognised by name)"));
    auto* apart = note()->findChild<QLabel*>(QStringLiteral("keepApart"));
    ASSERT_TRUE(apart && apart->isVisible());
    QTest::mouseClick(apart, Qt::LeftButton, {}, {8, apart->height() / 2});
    EXPECT_EQ(textOf(component("web-1").properties, "service"), "web-1");
    EXPECT_FALSE(component("web-2").properties.contains("service"));
    EXPECT_EQ(document.undoStack()->count(), 1);
    checked();
    EXPECT_FALSE(note()->isVisible());
    document.undoStack()->undo();
    checked();
    EXPECT_TRUE(note()->isVisible());

    // A name that somebody typed is no guess
    document.commit(
        {}, withProperty(withProperty(document.design(), "web-1", "service", "front"), "web-2", "service", "front"));
    checked();
    EXPECT_EQ(note()->text(), QStringLiteral("Stands in for Web 2"));
    EXPECT_FALSE(note()->findChild<QLabel*>(QStringLiteral("keepApart"))->isVisible());
    select("db");
    EXPECT_FALSE(note()->isVisible());
}

TEST(ServiceNote, TheNameOfItsOwnIsNobodyElses)
{
    const Design design = test::Build {}.add("a", "server").add("b", "server", {}, {{"service", "a"}});
    EXPECT_EQ(textOf(withOwnService(design, "a").architecture.components.find("a")->properties, "service"), "a-2");
    EXPECT_EQ(textOf(withOwnService(design, "b").architecture.components.find("b")->properties, "service"), "b");
}

TEST(ValueText, SaysWhatIsWrongWithARange)
{
    for (const char* good : {"10.0.0.0/16", "0.0.0.0/0", "192.168.1.0/24", "2001:db8::/32", "::/0"})
        EXPECT_TRUE(problemWithRange(QLatin1String(good)).isEmpty()) << good;
    for (const char* bad : {"", "10.0.0.0", "10.0.0.0/33", "10.0.0.1/16", "10.0.0/16", "10.0.0.256/24", "ten",
                            "10.0.0.0/", "2001:db8::/129", "10.0.0.0/16/2"})
        EXPECT_FALSE(problemWithRange(QLatin1String(bad)).isEmpty()) << bad;
}

TEST(ValueText, WhatIsTypedComesBackAsItWas)
{
    const PropertySchema ports {.key = "ports", .type = PropertyType::Ports};
    EXPECT_EQ(fieldValue(ports, QStringLiteral("80, 443,8000-8080")),
              Value(List {Value {80}, Value {443}, Value {"8000-8080"}}));
    EXPECT_EQ(fieldText(fieldValue(ports, QStringLiteral("80, 443"))), QStringLiteral("80, 443"));
    const PropertySchema number {.key = "n", .type = PropertyType::Integer, .minimum = 1.0};
    EXPECT_EQ(fieldValue(number, QStringLiteral("12")), Value {12});
    EXPECT_EQ(fieldValue(number, QStringLiteral("x")), Value {"x"}); // kept, and said to be wrong
    EXPECT_FALSE(problemWith(number, Value {"x"}).isEmpty());
    EXPECT_FALSE(problemWith(number, Value {0}).isEmpty());
    EXPECT_TRUE(fieldValue(number, QStringLiteral("  ")).isNull());
}

} // namespace gudo
