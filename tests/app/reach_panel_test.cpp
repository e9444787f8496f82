#include <QAbstractItemView>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>

#include "app/reachability/reach_panel.h"
#include "app/text/texts.h"
#include "core/formats/native.h"
#include "core/reports/reach_json.h"
#include "tests/support/build.h"
#include "tests/support/catalog.h"
#include "tests/support/golden.h"
#include "tests/support/random_network.h"
#include "tests/support/rows.h"

namespace gudo {

namespace {

Object ingress(int port, const std::string& source)
{
    return {{"ingress", List {Value {test::tcpRow(port, port, "source", source)}}}};
}

/// A web server that asks a database, whose group accepts another port.
Design refused()
{
    return test::Build {}
        .add("vpc", "aws.vpc", {}, {{"cidr", "10.0.0.0/16"}}, "Shop")
        .add("igw", "aws.internet_gateway", "vpc")
        .add("net-a", "aws.subnet", "vpc", {{"cidr", "10.0.0.0/24"}, {"route_table", "routes"}}, "Front")
        .add("net-b", "aws.subnet", "vpc", {{"cidr", "10.0.1.0/24"}}, "Back")
        .add("routes", "aws.route_table", "vpc", {{"routes", List {Value {test::routeRow("0.0.0.0/0", "igw")}}}})
        .add("web-sg", "aws.security_group", "vpc", ingress(443, "0.0.0.0/0"), "Web rules")
        .add("db-sg", "aws.security_group", "vpc", ingress(5432, "web-sg"), "Data rules")
        .add("web", "aws.ec2", "net-a", {{"security_groups", test::texts({"web-sg"})}, {"public_ip", true}}, "Web")
        .add("db", "aws.rds", "vpc",
             {{"subnets", test::texts({"net-b"})}, {"security_groups", test::texts({"db-sg"})}, {"engine", "mysql"}},
             "Orders")
        .connect("web", "db", {{"port", 3306}})
        .place("vpc", {0, 0, 900, 500})
        .place("web", {100, 100, 120, 96})
        .place("db@net-b", {500, 100, 120, 96});
}

class ReachTest : public testing::Test {
protected:
    ReachTest()
    {
        m_document.reset(refused());
        m_panel.resize(340, 700);
        m_panel.show();
    }
    ~ReachTest() override { setLanguage(*qApp, QStringLiteral("en")); }

    /// Waits for the answer and for what follows it.
    void answered()
    {
        ASSERT_TRUE(QTest::qWaitFor(
            [this] {
                const ReachResult& result = *m_panel.service().result();
                const bool isSought = result.isFixSought || result.ask.mode != ReachMode::Way || !result.isAnswered;
                return !m_panel.service().isWorking() && result.ask == m_panel.form().ask() && isSought;
            },
            10'000));
    }
    void ask(const ReachQuery& query)
    {
        m_panel.askWay(query);
        answered();
    }
    /// Waits until the whole walk is lit.
    void lit()
    {
        const auto& walk = m_panel.service().result()->walk;
        ASSERT_TRUE(QTest::qWaitFor(
            [&] {
                const auto& paths = m_panel.highlights().paths;
                return !paths.empty() && paths.front().hops.size() == walk.stations.size();
            },
            10'000));
    }

    Document m_document {test::catalog()};
    ReachPanel m_panel {m_document};
};

/// What the command line works with.
struct CommandLine {
    explicit CommandLine(const Design& design)
        : containment {design.architecture}
        , zones {design.architecture, test::catalog(), containment}
        , map {design.architecture, test::catalog(), zones}
    {
    }
    Containment containment;
    Zones zones;
    NetworkMap map;
};

std::string commandLineAnswer(const CommandLine& line, const ReachQuery& query)
{
    const auto from = line.map.endNamed(query.from);
    const auto to = line.map.endNamed(query.to);
    return from && to
               ? reachJson(reach(line.map, *from, *to, flowOf(line.map, query, *to)), query.from, query.to, query.port)
               : std::string {};
}

std::string panelAnswer(const Design& design, const ReachQuery& query)
{
    const ReachResult result = reachResult(design, test::catalog(), {ReachMode::Way, query});
    return result.isAnswered ? reachJson(result.answer, query.from, query.to, query.port) : std::string {};
}

std::vector<Design> templates()
{
    std::vector<Design> designs;
    for (const auto& entry : std::filesystem::directory_iterator {GUDO_SOURCE_DIR "/resources/templates"})
        if (entry.path().extension() == ".gudo")
            designs.push_back(readNative(test::sourceFile("resources/templates/" + entry.path().filename().string()),
                                         entry.path().filename().string())
                                  .design);
    return designs;
}

} // namespace

TEST(ReachResults, AreThoseOfTheCommandLineOnEveryTemplate)
{
    int answers = 0;
    for (const Design& design : templates()) {
        const CommandLine line {design};
        std::vector<std::string> names {"internet"};
        for (const auto& row : design.architecture.components)
            names.push_back(row->id);
        for (const std::string& from : names)
            for (const std::string& to : names) {
                const ReachQuery query {from, to};
                const std::string answer = panelAnswer(design, query);
                ASSERT_EQ(answer, commandLineAnswer(line, query)) << design.title << ": " << from << " to " << to;
                answers += answer.empty() ? 0 : 1;
            }
        const ReachResult world = reachResult(design, test::catalog(), {ReachMode::From, {"internet"}});
        EXPECT_EQ(exposureJson(world.exposed), exposureJson(exposure(line.map))) << design.title;
        EXPECT_EQ(world.isDelicate.size(), world.exposed.size());
    }
    EXPECT_GT(answers, 500);
}

TEST(ReachResults, AreThoseOfTheCommandLineOnRandomNetworks)
{
    for (std::uint32_t seed = 0; seed < 300; ++seed) {
        const test::RandomNetwork network = test::randomNetwork(seed);
        const CommandLine line {network.design};
        for (const test::ReachQuestion& question : network.questions) {
            const ReachQuery query {question.from, question.to, question.protocol, question.port};
            ASSERT_EQ(panelAnswer(network.design, query), commandLineAnswer(line, query)) << seed;
        }
        const ReachResult world = reachResult(network.design, test::catalog(), {ReachMode::From, {"internet"}});
        ASSERT_EQ(exposureJson(world.exposed), exposureJson(exposure(line.map))) << seed;
    }
}

TEST_F(ReachTest, SaysWhyNotAndNamesTheRule)
{
    ask({"web", "db"});
    EXPECT_EQ(m_panel.sentence(), QStringLiteral("Web does not reach Orders over TCP 3306"));
    EXPECT_TRUE(m_panel.remarks().contains(QStringLiteral("Data rules"))) << m_panel.remarks().toStdString();
    ASSERT_GT(m_panel.model().rowCount(), 0);
    const auto& rows = m_panel.model().rows();
    EXPECT_EQ(rows.front().number, 1);
    const auto blocker = std::ranges::find(rows, ReachRow::Kind::Refused, &ReachRow::kind);
    ASSERT_NE(blocker, rows.end());
    EXPECT_EQ(blocker->number, 2) << "where the packets stop";
    EXPECT_EQ(blocker->component, "db-sg");
    lit();
    const HighlightedPath& path = m_panel.highlights().paths.front();
    EXPECT_TRUE(path.isBroken);
    EXPECT_EQ(path.hops.front().component, "web");
    EXPECT_EQ(path.hops.back().component, "db@net-b") << "where it is drawn";
    EXPECT_EQ(path.hops.back().connection, "web-to-db");
    EXPECT_EQ(m_panel.highlights().notes.at("db@net-b"), "Data rules");
    EXPECT_TRUE(m_panel.highlights().dimsOthers);
}

TEST_F(ReachTest, MendsItInOneStepThatCanBeUndone)
{
    ask({"web", "db"});
    ASSERT_TRUE(m_panel.fixButton().isVisible());
    EXPECT_EQ(m_document.undoStack()->count(), 0) << "nothing changes before somebody says so";
    QTest::mouseClick(&m_panel.fixButton(), Qt::LeftButton);
    EXPECT_EQ(m_document.undoStack()->count(), 1);
    EXPECT_EQ(m_document.undoStack()->text(0), QStringLiteral("Let Data rules accept TCP 3306 from Web rules"));
    answered();
    EXPECT_EQ(m_panel.sentence(), QStringLiteral("Web reaches Orders over TCP 3306"));
    EXPECT_FALSE(m_panel.fixButton().isVisible());
    m_document.undoStack()->undo();
    EXPECT_EQ(m_document.design(), refused());
    answered();
    EXPECT_EQ(m_panel.sentence(), QStringLiteral("Web does not reach Orders over TCP 3306"));
}

TEST_F(ReachTest, FollowsEveryEditAndDropsWhatIsOld)
{
    ask({"web", "db"});
    QSignalSpy told {&m_panel.service(), &ReachService::answered};
    for (int port = 3300; port <= 3306; ++port) { // faster than anybody answers
        Design next = withProperty(m_document.design(), "db-sg", "ingress",
                                   List {Value {test::tcpRow(port, port, "source", "web-sg")}});
        m_document.commit(QStringLiteral("Change"), std::move(next));
    }
    answered();
    EXPECT_TRUE(m_panel.service().result()->answer.isReachable);
    EXPECT_LE(told.count(), 7);
}

TEST_F(ReachTest, TellsWhatIsWrongAtTheField)
{
    m_panel.form().setAsk({ReachMode::Way, {"web", "db"}});
    QTest::keyClicks(&m_panel.form().port(), QStringLiteral("99999"));
    EXPECT_EQ(m_panel.form().faultShown(), QStringLiteral("Give a port from 0 to 65535"));
    EXPECT_FALSE(m_panel.service().isAsking());
    m_panel.form().port().selectAll();
    QTest::keyClicks(&m_panel.form().port(), QStringLiteral("x"));
    EXPECT_EQ(m_panel.form().faultShown(), QStringLiteral("Give a port from 0 to 65535"));

    for (const auto& [name, sentence] : {
             std::pair {"nobody", "Nothing is called \"nobody\": give a component, an IP address or \"internet\""},
             std::pair {"10.0.0.999", "\"10.0.0.999\" is no IP address"},
             std::pair {"fe80::zz:1",
                        "Nothing is called \"fe80::zz:1\": give a component, an IP address or \"internet\""},
             std::pair {"igw", "\"igw\" sends and takes no packets itself: choose what is in it or behind it"},
             std::pair {
                 "<b>\"'\xF0\x9F\x98\x80",
                 "Nothing is called \"<b>\"'\xF0\x9F\x98\x80\": give a component, an IP address or \"internet\""},
         }) {
        ask({"web", name});
        EXPECT_EQ(m_panel.form().faultShown(), QString::fromUtf8(sentence));
        EXPECT_EQ(m_panel.model().rowCount(), 0);
        EXPECT_EQ(m_panel.highlights(), Highlights {});
    }
    ask({"web", "db"});
    EXPECT_EQ(m_panel.form().faultShown(), QString {});
}

TEST_F(ReachTest, AsksByTypingNames)
{
    QApplication::setActiveWindow(&m_panel);
    QLineEdit& from = m_panel.form().from().edit();
    from.setFocus();
    QTest::keyClicks(&from, QStringLiteral("Web"));
    QTest::keyClick(&from, Qt::Key_Return);
    EXPECT_EQ(m_panel.form().ask().query.from, "web");
    QLineEdit& to = m_panel.form().to().edit();
    to.setFocus();
    QTest::keyClicks(&to, QStringLiteral("ord"));
    auto* popup = QApplication::activePopupWidget();
    ASSERT_TRUE(popup) << "suggestions";
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    EXPECT_EQ(m_panel.form().ask().query.to, "db");
    answered();
    EXPECT_TRUE(m_panel.service().result()->isAnswered);
}

TEST_F(ReachTest, TellsOfAWrongEndBeforeTheOtherIsThere)
{
    ask({"nonsense", {}, "tcp", 443});
    EXPECT_FALSE(m_panel.form().faultShown().isEmpty());
    EXPECT_FALSE(m_panel.service().result()->isAnswered);
    ask({"web", {}, "tcp", 443});
    EXPECT_EQ(m_panel.form().faultShown(), QString {});
    EXPECT_FALSE(m_panel.service().result()->isAnswered);
}

TEST_F(ReachTest, SwapsTheEnds)
{
    ask({"web", "db", "tcp", 3306});
    QTest::mouseClick(&m_panel.form().swapButton(), Qt::LeftButton);
    answered();
    EXPECT_EQ(m_panel.form().ask().query, (ReachQuery {"db", "web", "tcp", 3306}));
}

TEST_F(ReachTest, ShowsWhatTheInternetReaches)
{
    m_panel.askFrom("internet");
    answered();
    EXPECT_TRUE(m_panel.sentence().startsWith(QLatin1String("The internet reaches 1 component")));
    const auto& rows = m_panel.model().rows();
    ASSERT_EQ(rows.size(), 2u);
    EXPECT_EQ(rows[0].kind, ReachRow::Kind::Heading);
    EXPECT_EQ(rows[1].text, QStringLiteral("Web"));
    EXPECT_EQ(rows[1].badge, QStringLiteral("TCP 443"));
    EXPECT_EQ(rows[1].kind, ReachRow::Kind::Allowed);
    EXPECT_EQ(m_panel.highlights().notes.at("web"), "TCP 443");
    EXPECT_EQ(m_panel.highlights().standings.at("web"), Standing::Lit);

    m_document.commit(QStringLiteral("Open"), withProperty(m_document.design(), "web-sg", "ingress",
                                                           List {Value {test::tcpRow(22, 22, "source", "0.0.0.0/0")}}));
    answered();
    EXPECT_EQ(m_panel.model().rows()[1].kind, ReachRow::Kind::Delicate) << "for administrators only";
    EXPECT_EQ(m_panel.highlights().standings.at("web"), Standing::Degraded);
}

TEST_F(ReachTest, ShowsWhoReachesSomething)
{
    m_panel.askTo("db");
    answered();
    const auto& rows = m_panel.model().rows();
    ASSERT_EQ(rows.size(), 2u);
    EXPECT_EQ(rows[1].component, "web");
    EXPECT_EQ(rows[1].badge, QStringLiteral("TCP 5432"));
    EXPECT_EQ(rows[1].kind, ReachRow::Kind::Delicate) << "it is a database";
    m_panel.askTo("igw");
    answered();
    EXPECT_FALSE(m_panel.form().faultShown().isEmpty());
}

TEST_F(ReachTest, TakesWhatIsSelected)
{
    m_document.select({"db", "web"});
    m_panel.askSelection();
    EXPECT_EQ(m_panel.form().ask().query, (ReachQuery {"web", "db", "tcp", 3306})) << "as the arrow goes";
    m_document.select({"web-to-db", "db-sg", "web", "db"}); // as a finding does
    m_panel.askWay({});
    m_panel.askSelection();
    EXPECT_EQ(m_panel.form().ask().query, (ReachQuery {"web", "db", "tcp", 3306}));
    m_panel.askWay({});
    m_panel.askConnection("web-to-db");
    EXPECT_EQ(m_panel.form().ask().query, (ReachQuery {"web", "db", "tcp", 3306}));
    m_panel.takePicked(ReachForm::End::From, "db");
    EXPECT_EQ(m_panel.form().ask().query.from, "db");
}

TEST_F(ReachTest, CentresTheHopThatIsChosenByKey)
{
    ask({"web", "db"});
    QSignalSpy revealed {&m_document, &Document::revealRequested};
    m_panel.view().setFocus();
    m_panel.view().setCurrentIndex(m_panel.model().index(0));
    QTest::keyClick(&m_panel.view(), Qt::Key_Return);
    ASSERT_EQ(revealed.count(), 1);
    EXPECT_EQ(revealed.front().front().value<std::vector<Id>>(), std::vector<Id> {"web"});
}

TEST_F(ReachTest, ClearsTheCanvasWhenItGoes)
{
    ask({"web", "db"});
    lit();
    m_panel.hide();
    EXPECT_EQ(m_panel.highlights(), Highlights {});
    EXPECT_FALSE(m_panel.service().isAsking());
    m_panel.show();
    answered();
    lit();
}

TEST_F(ReachTest, SpeaksTheUsersLanguageAtOnce)
{
    ask({"web", "db"});
    const QString english = m_panel.sentence();
    setLanguage(*qApp, QStringLiteral("ko"));
    QApplication::processEvents();
    for (const QWidget* widget : m_panel.findChildren<QWidget*>())
        if (widget->focusPolicy() & Qt::TabFocus && widget->isVisible()) {
            EXPECT_FALSE(widget->accessibleName().isEmpty() && !qobject_cast<const QAbstractButton*>(widget))
                << widget->metaObject()->className() << ' ' << widget->objectName().toStdString();
        }
    setLanguage(*qApp, QStringLiteral("en"));
    QApplication::processEvents();
    EXPECT_EQ(m_panel.sentence(), english);
}

} // namespace gudo
