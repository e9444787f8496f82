#include <gtest/gtest.h>

#include "app/search/design_search.h"
#include "core/catalog/references.h"
#include "tests/support/build.h"
#include "tests/support/catalog.h"
#include "tests/support/random_design.h"

namespace gudo {

namespace {

/// A server in a subnet with a rule that names it, and a database that it asks.
Design shop()
{
    return test::Build {}
        .add("net", "aws.subnet", {}, {{"cidr", "10.0.0.0/24"}}, "Web subnet")
        .add("web-1", "aws.ec2", "net", {{"notes", "The web\nfaces the web"}}, "웹 서버")
        .add("web-sg", "aws.security_group", {}, {{"ingress", List {Object {{"source", "web-1"}, {"ports", "80"}}}}})
        .add("db", "aws.rds", {}, {{"notes", "a.b(c)"}}, "Database")
        .connect("web-1", "db", {{"port", 3306}, {"label", "web reads"}});
}

std::vector<FindMatch> look(const Design& design, const FindQuery& query)
{
    return found(design, test::catalog(), expressionOf(query));
}

/// "id/field/key/start" of every match.
std::vector<std::string> places(const std::vector<FindMatch>& matches)
{
    constexpr std::array names {"name", "id", "type", "kind", "property"};
    std::vector<std::string> all;
    for (const FindMatch& match : matches)
        all.push_back(match.id + '/' + names[std::size_t(match.field)] + '/' + match.key + '/' +
                      std::to_string(match.start));
    return all;
}

Replaced replaceAll(const Design& design, const FindQuery& query, const char* with)
{
    return replaced(design, test::catalog(), look(design, query), query, QString::fromUtf8(with));
}

} // namespace

TEST(DesignSearch, FindsNamesIdsNotesAndLabels)
{
    const auto all = places(look(shop(), {QStringLiteral("WEB")}));
    const std::vector<std::string> expected {"net/name//0",
                                             "web-1/id//0",
                                             "web-1/property/notes/4",
                                             "web-1/property/notes/18",
                                             "web-sg/id//0",
                                             "web-sg/property/ingress/0",
                                             "web-1-to-db/property/label/0"};
    EXPECT_EQ(std::multiset<std::string>(all.begin(), all.end()),
              std::multiset<std::string>(expected.begin(), expected.end()));
}

TEST(DesignSearch, FindsTypesKindsPortsAndHangul)
{
    EXPECT_EQ(places(look(shop(), {QStringLiteral("3306")})).front(), "web-1-to-db/property/port/0");
    EXPECT_EQ(look(shop(), {QStringLiteral("request")}).front().field, FindField::Kind);
    EXPECT_EQ(look(shop(), {QStringLiteral("aws.rds")}).front().field, FindField::Type);
    EXPECT_EQ(places(look(shop(), {QStringLiteral("서버")})).front(), "web-1/name//2");
    EXPECT_TRUE(look(shop(), {QString {}}).empty());
}

TEST(DesignSearch, MatchesCaseWholeWordsAndPatterns)
{
    EXPECT_EQ(look(shop(), {.text = QStringLiteral("Web"), .isCaseMatched = true}).size(), 1U);
    for (const FindMatch& match : look(shop(), {.text = QStringLiteral("web"), .isWholeWord = true}))
        EXPECT_NE(match.text, QStringLiteral("website"));
    EXPECT_TRUE(look(shop(), {.text = QStringLiteral("ubne"), .isWholeWord = true}).empty());
    EXPECT_EQ(look(shop(), {.text = QStringLiteral("^web-\\d$"), .isPattern = true}).size(), 2U); // an id, a mention
    EXPECT_EQ(look(shop(), {.text = QStringLiteral("a.b(c)")}).size(), 1U) << "taken as it is";
    EXPECT_FALSE(expressionOf({.text = QStringLiteral("(web"), .isPattern = true}).isValid());
    EXPECT_TRUE(look(shop(), {.text = QStringLiteral("(web"), .isPattern = true}).empty());
    EXPECT_TRUE(look(shop(), {.text = QStringLiteral("x*"), .isPattern = true}).empty()) << "nothing is no match";
}

TEST(DesignSearch, GoesThroughComponentsInTheOrderAsked)
{
    const auto matches =
        found(shop(), test::catalog(), expressionOf({QStringLiteral("web")}), {"web-sg", "gone", "web-1"});
    EXPECT_EQ(matches.front().id, "web-sg");
    EXPECT_EQ(matches.back().id, "web-1-to-db");
}

TEST(DesignSearch, ReplacesNamesTextsAndIdsWithWhatMentionsThem)
{
    const Replaced result = replaceAll(shop(), {QStringLiteral("web")}, "front");
    EXPECT_EQ(result.count, 6); // all but the mention, which follows the id
    EXPECT_EQ(result.refused, 0);
    const auto& components = result.design.architecture.components;
    ASSERT_TRUE(components.contains("front-1"));
    EXPECT_FALSE(components.contains("web-1"));
    EXPECT_EQ(components.find("net")->name, "front subnet");
    EXPECT_EQ(textOf(components.find("front-1")->properties, "notes"), "The front\nfaces the front");
    EXPECT_EQ(referencesOf(test::catalog(), *components.find("front-sg")).front().target, "front-1");
    const Connection& connection = **result.design.architecture.connections.begin();
    EXPECT_EQ(connection.from, "front-1");
    EXPECT_EQ(textOf(connection.properties, "label"), "front reads");
}

TEST(DesignSearch, RefusesIdsThatAreTakenOrNone)
{
    const Design design = test::Build {}.add("a-1", "aws.ec2").add("b-1", "aws.ec2").add("b-2", "aws.ec2");
    const Replaced taken = replaceAll(design, {QStringLiteral("a-1")}, "b-1");
    EXPECT_EQ(taken.refused, 1);
    EXPECT_EQ(taken.design, design);
    const Replaced same = replaceAll(design, {.text = QStringLiteral("b-\\d"), .isPattern = true}, "c");
    EXPECT_EQ(same.count, 1);
    EXPECT_EQ(same.refused, 1) << "two may not become one";
    EXPECT_EQ(replaceAll(design, {QStringLiteral("a-1")}, "no spaces, please").refused, 1);
}

TEST(DesignSearch, FillsGroupsInPatternsOnly)
{
    const Design design = test::Build {}.add("x", "aws.ec2", {}, {}, "web-1 web-2");
    const FindQuery pattern {.text = QStringLiteral("web-(\\d)"), .isPattern = true};
    EXPECT_EQ(replaceAll(design, pattern, "$1. server \\$").design.architecture.components.find("x")->name,
              "1. server $ 2. server $");
    EXPECT_EQ(replaceAll(design, {QStringLiteral("web-1")}, "$1\\1").design.architecture.components.find("x")->name,
              "$1\\1 web-2");
}

TEST(DesignSearch, ReplacesOnlyTheMatchesNamed)
{
    const FindQuery query {QStringLiteral("web")};
    auto matches = look(shop(), query);
    std::erase_if(matches, [](const FindMatch& match) { return match.key != "notes" || match.start == 4; });
    const Replaced result = replaced(shop(), test::catalog(), matches, query, QStringLiteral("net"));
    EXPECT_EQ(result.count, 1);
    EXPECT_EQ(textOf(result.design.architecture.components.find("web-1")->properties, "notes"),
              "The web\nfaces the net");
}

TEST(DesignSearch, ReplacingATextByItselfChangesNothingAndAwayFindsNothing)
{
    for (std::uint32_t seed = 1; seed <= 40; ++seed) {
        const Design design = test::randomDesign(seed, test::catalog(), 24);
        const FindQuery query {.text = QStringLiteral("e"), .isCaseMatched = true};
        EXPECT_EQ(replaceAll(design, query, "e").design, design) << seed;
        const Replaced away = replaceAll(design, query, "\xec\x9b\xb9");
        int left = 0;
        for (const FindMatch& match : look(away.design, query))
            left += match.isReplaceable;
        EXPECT_EQ(left, away.refused) << seed;
    }
}

TEST(DesignSearch, SurvivesTortureTexts)
{
    const QStringList torture {QStringLiteral("\u202eabc"), QStringLiteral("👩‍👩‍👧‍👦"),
                               QString(2000, u'가'),        QStringLiteral("\\"),
                               QStringLiteral("$"),         QStringLiteral("<b>&amp;</b>"),
                               QString(QChar(0xD800))};
    for (const QString& text : torture) {
        const Design design =
            test::Build {}.add("x", "aws.ec2", {}, {{"notes", text.toStdString()}}, text.toStdString());
        const QString stored = QString::fromStdString(text.toStdString());
        EXPECT_EQ(look(design, {stored}).size(), 2U);
        const Replaced result = replaceAll(design, {stored}, "");
        EXPECT_EQ(result.design.architecture.components.find("x")->name, "");
    }
}

} // namespace gudo
