#include <QComboBox>

#include "app/mainwindow/main_window.h"
#include "core/network/zones.h"
#include "tests/app/network_support.h"

namespace gudo::test {
namespace {

class RouteDesk : public NetworkDesk {
public:
    explicit RouteDesk(const Design& design = tiers())
        : NetworkDesk {design}
    {
        panel.setTab(NetworkPanel::Tab::Routes);
        document.select({"public-rt"});
    }
    RoutePage& page() { return panel.routes(); }
    [[nodiscard]] std::vector<Route> routes(const char* table) const
    {
        return routesOf(*document.design().architecture.components.find(table));
    }
    QListWidgetItem* subnet(const char* name)
    {
        for (int row = 0; row < page().subnets().count(); ++row)
            if (page().subnets().item(row)->data(Qt::UserRole).toString() == QLatin1String(name))
                return page().subnets().item(row);
        return nullptr;
    }
};

} // namespace

TEST(RouteTablePanel, ShowsTheRouteThatEveryTableHasAndThoseThatAreWritten)
{
    RouteDesk desk;
    RouteModel& model = desk.page().model();
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.index(0, RouteModel::DestinationColumn).data().toString(), QStringLiteral("10.0.0.0/16"));
    EXPECT_FALSE(model.flags(model.index(0, 0)) & Qt::ItemIsEditable);
    EXPECT_TRUE(model.flags(model.index(1, 0)) & Qt::ItemIsEditable);
    EXPECT_EQ(model.index(1, RouteModel::TargetColumn).data(RouteModel::TargetIdRole).toString(),
              QStringLiteral("igw"));
    ASSERT_EQ(model.targets().size(), 1u);
    EXPECT_EQ(model.targets().front()->id, "igw");
}

TEST(RouteTablePanel, ANewRouteIsOneStepOnceItIsWhole)
{
    RouteDesk desk;
    RouteModel& model = desk.page().model();
    const QModelIndex added = model.addRoute();
    ASSERT_TRUE(added.isValid());
    EXPECT_FALSE(model.setData(added, QStringLiteral("10.9.0.1/16"), Qt::EditRole)) << "begins elsewhere";
    EXPECT_TRUE(model.setData(added, QStringLiteral("10.9.0.0/16"), Qt::EditRole));
    EXPECT_EQ(desk.document.undoStack()->count(), 0) << "it has no target yet";
    EXPECT_TRUE(model.setData(added.siblingAtColumn(RouteModel::TargetColumn), QStringLiteral("igw"), Qt::EditRole));
    EXPECT_EQ(desk.document.undoStack()->count(), 1);
    ASSERT_EQ(desk.routes("public-rt").size(), 2u);
    EXPECT_EQ(desk.routes("public-rt")[1].destination, "10.9.0.0/16");
    desk.wait();
    model.sortRoutes();
    EXPECT_EQ(desk.routes("public-rt")[0].destination, "10.9.0.0/16") << "the more specific wins";
    desk.wait();
    EXPECT_TRUE(model.removeRoute(1));
    EXPECT_EQ(desk.routes("public-rt").size(), 1u);
    EXPECT_FALSE(model.removeRoute(0)) << "the network's own";
}

TEST(RouteTablePanel, SubnetsAreAssignedByTicks)
{
    RouteDesk desk;
    ASSERT_TRUE(desk.subnet("app-a"));
    desk.subnet("app-a")->setCheckState(Qt::Checked);
    EXPECT_EQ(desk.text("app-a", "route_table"), "public-rt");
    EXPECT_EQ(desk.document.undoStack()->count(), 1);
    desk.wait();
    desk.subnet("app-a")->setCheckState(Qt::Unchecked);
    EXPECT_TRUE(desk.text("app-a", "route_table").empty());
    desk.wait();
    desk.document.select({"main-rt"});
    EXPECT_EQ(desk.subnet("app-a")->checkState(), Qt::Checked) << "as the main table";
    desk.subnet("app-a")->setCheckState(Qt::Unchecked);
    EXPECT_FALSE(desk.page().message().text().isEmpty());
    EXPECT_EQ(desk.subnet("app-a")->checkState(), Qt::Checked);
}

TEST(RouteTablePanel, MakesATableTheMainOne)
{
    RouteDesk desk;
    QTest::mouseClick(&desk.page().mainBox(), Qt::LeftButton, {}, {8, desk.page().mainBox().height() / 2});
    EXPECT_TRUE(boolOf(desk.document.design().architecture.components.find("public-rt")->properties, "main"));
    EXPECT_FALSE(boolOf(desk.document.design().architecture.components.find("main-rt")->properties, "main"));
    EXPECT_EQ(desk.document.undoStack()->count(), 1);
}

TEST(RouteTablePanel, TellsWhichRouteWins)
{
    RouteDesk desk;
    const auto asked = [&desk](const char* text) {
        desk.page().question().setText(QString::fromUtf8(text));
        return desk.page().answer().text();
    };
    EXPECT_TRUE(asked("internet").contains(QStringLiteral("igw")));
    EXPECT_TRUE(asked("internet").contains(QStringLiteral("public-a")));
    EXPECT_TRUE(asked("10.0.3.7").contains(QStringLiteral("10.0.0.0/16")));
    EXPECT_EQ(desk.page().table().currentIndex().row(), 0);
    EXPECT_TRUE(asked("db").contains(QStringLiteral("10.0.0.0/16"))) << "a component by its name";
    EXPECT_FALSE(asked("no such thing <b>").contains(QStringLiteral("<b>no")));
}

TEST(RouteTablePanel, ShowsWhatTheRulesSayOfTheTable)
{
    const Design twice =
        Build {tiers()}.add("public-rt", "aws.route_table", "vpc",
                            {{"routes", List {Object {{"destination", "0.0.0.0/0"}, {"target", "igw"}},
                                              Object {{"destination", "0.0.0.0/0"}, {"target", "web"}}}}});
    RouteDesk desk {twice};
    ASSERT_TRUE(QTest::qWaitFor([&] { return !desk.document.isChecking(); }, 10'000));
    EXPECT_FALSE(desk.page().warnings().isEmpty());
    for (const QString& text : desk.page().warnings())
        EXPECT_TRUE(text.startsWith(QStringLiteral("NET-"))) << text.toStdString();
}

TEST(NetworkPanel, OpensFromTheViewMenuWithTheRightEditor)
{
    MainWindow window {catalog(), false};
    window.document().reset(tiers());
    window.resize(1280, 800);
    window.show();
    EXPECT_FALSE(window.network().isVisible());
    window.actions().showAddresses->trigger();
    EXPECT_TRUE(window.network().isVisible());
    EXPECT_EQ(window.network().tab(), NetworkPanel::Tab::Addresses);
    EXPECT_TRUE(window.actions().showAddresses->isChecked());
    window.actions().showRoutes->trigger();
    EXPECT_TRUE(window.actions().showRoutes->isChecked());
    EXPECT_FALSE(window.actions().showAddresses->isChecked());
    window.actions().showRoutes->trigger();
    EXPECT_FALSE(window.network().isVisible());
    EXPECT_FALSE(window.actions().showRoutes->isChecked());
}

TEST(NetworkPanel, SaysWhatToDoWhereThereIsNothing)
{
    NetworkDesk desk {Design {}};
    for (const auto tab : {NetworkPanel::Tab::Access, NetworkPanel::Tab::Addresses, NetworkPanel::Tab::Routes}) {
        desk.panel.setTab(tab);
        const auto labels = desk.panel.findChildren<QLabel*>();
        EXPECT_TRUE(std::ranges::any_of(labels, [](QLabel* label) {
            return label->isVisible() && label->text().contains(QStringLiteral(" yet"));
        }));
    }
}

TEST(NetworkPanel, DropsWhatItMadeOfAnOlderDesign)
{
    NetworkDesk desk;
    for (int port = 1; port <= 20; ++port)
        desk.panel.access().model().setTraffic(desk.cell("app-sg", "db-sg"), {{"tcp", {port, port}}});
    desk.wait();
    EXPECT_EQ(desk.panel.watch().facts()->design().architecture, desk.document.design().architecture);
    EXPECT_EQ(desk.cell("app-sg", "db-sg").data(Qt::EditRole).toString(), QStringLiteral("20"));
}

} // namespace gudo::test
