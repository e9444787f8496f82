#include <QLineEdit>
#include <QToolButton>

#include "app/network/address_map.h"
#include "tests/app/inspector_support.h"
#include "tests/app/network_support.h"

namespace gudo::test {
namespace {

class AddressDesk : public NetworkDesk {
public:
    explicit AddressDesk(const Design& design = tiers())
        : NetworkDesk {design}
    {
        panel.setTab(NetworkPanel::Tab::Addresses);
    }
    AddressPage& page() { return panel.addresses(); }
    void choose(const char* id)
    {
        const int row = page().model().rowOf(id);
        ASSERT_GE(row, 0);
        page().table().setCurrentIndex(page().model().index(row, AddressModel::RangeColumn));
    }
    QString at(const char* id, AddressModel::Column column)
    {
        return page().model().index(page().model().rowOf(id), column).data().toString();
    }
};

} // namespace

TEST(AddressPlanPanel, CountsWhatAProviderLeaves)
{
    AddressDesk desk;
    EXPECT_EQ(desk.at("public-a", AddressModel::UsableColumn), QStringLiteral("251"));
    EXPECT_EQ(desk.at("data-a", AddressModel::UsedColumn), QStringLiteral("1"));
    EXPECT_FALSE(desk.at("data-c", AddressModel::StateColumn).isEmpty());
    EXPECT_EQ(desk.page().model().idAt(0), "vpc");
}

TEST(AddressPlanPanel, PlansAllThatLackARange)
{
    AddressDesk desk;
    desk.page().planAll();
    EXPECT_EQ(desk.text("data-c", "cidr"), "10.0.5.0/24") << "the snuggest gap beside its sister";
    EXPECT_EQ(desk.document.undoStack()->count(), 1);
    desk.document.undoStack()->undo();
    EXPECT_TRUE(desk.text("data-c", "cidr").empty());
}

TEST(AddressPlanPanel, GivesTheNextFreeBlockOfTheChosenSize)
{
    AddressDesk desk;
    desk.choose("data-c");
    desk.page().setPrefix(23);
    desk.page().giveNextBlock();
    EXPECT_EQ(desk.text("data-c", "cidr"), "10.0.2.0/23");
    desk.choose("data-a"); // has a machine with an address of its own
    desk.page().setPrefix(22);
    desk.page().giveNextBlock();
    EXPECT_EQ(desk.text("data-a", "cidr"), "10.0.4.0/24");
    EXPECT_FALSE(desk.page().message().text().isEmpty());
}

TEST(AddressPlanPanel, ResizesWhereThereIsRoomAndSaysWhyNot)
{
    AddressDesk desk;
    desk.choose("data-a");
    desk.page().resizeCurrent(true);
    EXPECT_EQ(desk.text("data-a", "cidr"), "10.0.4.0/23");
    desk.choose("public-a");
    desk.page().resizeCurrent(true);
    EXPECT_EQ(desk.text("public-a", "cidr"), "10.0.0.0/24") << "app-a is beside it";
    EXPECT_TRUE(desk.page().message().text().contains(QStringLiteral("app-a")));
    desk.page().resizeCurrent(false);
    EXPECT_EQ(desk.text("public-a", "cidr"), "10.0.0.0/25");
    desk.choose("data-a");
    desk.page().resizeCurrent(false);
    desk.page().resizeCurrent(false);
    EXPECT_EQ(desk.text("data-a", "cidr"), "10.0.4.128/25") << "where its machine is";
}

TEST(AddressPlanPanel, ATypedRangeIsCheckedAtItsField)
{
    AddressDesk desk;
    QTableView& table = desk.page().table();
    desk.choose("data-c");
    table.setFocus();
    table.edit(table.currentIndex());
    auto* line = table.viewport()->findChild<QLineEdit*>();
    ASSERT_TRUE(line);
    for (const char* bad : {"10.0.9.1/24", "ten", "10.0.9.0/40", "10.0.9.0"}) {
        line->setText(QLatin1String(bad));
        QTest::keyClick(line, Qt::Key_Return);
        QCoreApplication::processEvents();
        ASSERT_EQ(line->text(), QLatin1String(bad));
        EXPECT_FALSE(desk.page().message().text().isEmpty()) << bad;
        EXPECT_EQ(desk.document.undoStack()->count(), 0);
    }
    line->setText(QStringLiteral("10.0.0.128/25"));
    QTest::keyClick(line, Qt::Key_Return);
    QCoreApplication::processEvents();
    EXPECT_EQ(desk.text("data-c", "cidr"), "10.0.0.128/25");
    desk.wait();
    EXPECT_TRUE(desk.at("data-c", AddressModel::StateColumn).contains(QStringLiteral("public-a")))
        << "overlaps, in red";
    EXPECT_TRUE(desk.at("public-a", AddressModel::StateColumn).contains(QStringLiteral("data-c")));
}

TEST(AddressPlanPanel, TheMapCoversTheRangeAndAnswersToMouseAndKeys)
{
    AddressDesk desk;
    AddressMap& map = desk.page().map();
    ASSERT_GT(map.lineCount(), 1);
    double area = 0;
    for (const AddressMap::Stretch& stretch : map.stretches())
        for (const QRectF& rect : map.rectsOf(stretch.block))
            area += rect.width();
    const double width = map.rectsOf(*cidrFrom("10.0.0.0/16")).front().width();
    EXPECT_NEAR(area, width * map.drawnLineCount(), 1.0) << "blocks and gaps fill it";
    const QPointF middle = map.rectsOf(*cidrFrom("10.0.4.0/24")).front().center();
    QTest::mouseClick(&map, Qt::LeftButton, {}, middle.toPoint());
    EXPECT_TRUE(desk.document.selection().contains("data-a"));
    map.setFocus();
    QTest::keyClick(&map, Qt::Key_Home);
    EXPECT_TRUE(desk.document.selection().contains("public-a"));
}

TEST(AddressPlanPanel, ShowsIpv6AndNetworksInBuildings)
{
    Design design = Build {tiers()}
                        .add("six", "aws.vpc", {}, {{"cidr", "10.1.0.0/16"}, {"ipv6_cidr", "2001:db8::/56"}})
                        .add("six-a", "aws.subnet", "six", {{"ipv6_cidr", "2001:db8:0:1::/64"}})
                        .add("six-b", "aws.subnet", "six");
    AddressDesk desk {design};
    desk.panel.setNetwork("six");
    desk.page().setFamily(IpFamily::V6);
    desk.page().planAll();
    EXPECT_EQ(desk.text("six-b", "ipv6_cidr"), "2001:db8::/64");
}

TEST(AddressPlanPanel, TheInspectorOffersTheNextFreeRange)
{
    Inspector inspector {tiers()};
    inspector.document.select({"data-c"});
    QWidget* editor = inspector.editor("cidr");
    ASSERT_TRUE(editor);
    auto* button = editor->findChild<QToolButton*>();
    ASSERT_TRUE(button);
    EXPECT_FALSE(button->accessibleName().isEmpty());
    QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_EQ(textOf(inspector.component("data-c").properties, "cidr"), "10.0.5.0/24");
    EXPECT_EQ(inspector.document.undoStack()->count(), 1);
    inspector.document.select({"vpc"});
    EXPECT_FALSE(inspector.editor("cidr")->findChild<QToolButton*>()) << "a network is not in a network";
}

TEST(AddressPlanPanel, FollowsTheSelection)
{
    AddressDesk desk;
    desk.document.select({"app-a"});
    EXPECT_EQ(desk.page().model().idAt(desk.page().table().currentIndex().row()), "app-a");
    desk.document.select({"db-sg"});
    EXPECT_EQ(desk.panel.tab(), NetworkPanel::Tab::Access);
    desk.document.select({"public-rt"});
    EXPECT_EQ(desk.panel.tab(), NetworkPanel::Tab::RouteTables);
    desk.document.select({"vpc"});
    EXPECT_EQ(desk.panel.tab(), NetworkPanel::Tab::RouteTables) << "every editor shows a network";
}

} // namespace gudo::test
