#include "core/formats/mermaid/mermaid.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <sstream>

#include "core/formats/mermaid/mermaid_labels.h"
#include "core/formats/mermaid/mermaid_text.h"
#include "core/formats/native.h"
#include "tests/support/build.h"
#include "tests/support/catalog.h"
#include "tests/support/golden.h"

namespace gudo::test {

namespace {

std::string chart(const Design& design, const WriteOptions& options = {.withSource = false, .style = "plain"})
{
    return writeMermaid(design, catalog(), options).text;
}

/// The text of the arrow of a connection with these properties.
std::string arrowText(Object properties, const std::string& kind = "request", std::string_view language = "en")
{
    return edgeText({.id = "c", .from = "a", .to = "b", .kind = kind, .properties = std::move(properties)}, language);
}

std::size_t positionOf(const std::string& text, std::string_view part)
{
    const auto at = text.find(part);
    EXPECT_NE(at, std::string::npos) << part << " is not in\n" << text;
    return at;
}

} // namespace

TEST(MermaidText, KeepsLettersOfEveryScript)
{
    EXPECT_EQ(mermaidText("서울 리전 (ap-northeast-2) 10.0.0.0/16, 🌐"), "서울 리전 (ap-northeast-2) 10.0.0.0/16, 🌐");
    EXPECT_EQ(mermaidText("my_db_name"), "my_db_name");
}

TEST(MermaidText, TurnsSyntaxIntoEntities)
{
    EXPECT_EQ(mermaidText("say \"hi\""), "say #quot;hi#quot;");
    EXPECT_EQ(mermaidText("<b> & #1;"), "#lt;b#gt; #amp; #35;1#59;");
    EXPECT_EQ(mermaidText("${a}"), "#36;#123;a#125;");
    EXPECT_EQ(mermaidText("fa:fa-x"), "fa#58;fa-x");
    EXPECT_EQ(mermaidText("_lead __x__"), "#95;lead #95;#95;x#95;#95;");
    EXPECT_EQ(mermaidText("a\\n"), "a#92;n");
    EXPECT_EQ(mermaidText("www.x.com"), "www#46;x.com");
}

TEST(MermaidText, StartsNoList)
{
    EXPECT_EQ(mermaidText("1. first"), "1#46; first");
    EXPECT_EQ(mermaidText("12) second"), "12#41; second");
    EXPECT_EQ(mermaidText("- item"), "#45; item");
    EXPECT_EQ(mermaidText("1.5 GiB - net"), "1.5 GiB - net");
}

TEST(MermaidText, HidesTheKeywordThatIsFoundInsideQuotes)
{
    EXPECT_EQ(mermaidText("direction LR"), "#100;irection LR");
    EXPECT_EQ(mermaidText("Traffic Direction tb"), "Traffic #68;irection tb");
    EXPECT_EQ(mermaidText("directions"), "directions");
}

TEST(MermaidText, BreaksLinesWithATagOnlyWhereNoCodeIsLostByIt)
{
    EXPECT_EQ(mermaidText("web\n10.0.1.0/24"), "web<br/>10.0.1.0/24");
    EXPECT_EQ(mermaidText("<x>\r\ny"), "#lt;x#gt;<br/>y");
    EXPECT_EQ(mermaidText("`x`\ny"), "#96;x#96;\ny");
}

TEST(MermaidText, DropsWhatCannotBeDrawn)
{
    EXPECT_EQ(mermaidText("a\x01\x1b\x7f\xff\xc3z"), "az");
    EXPECT_EQ(mermaidText("  a \t b  "), "a b");
    EXPECT_EQ(mermaidText(""), "#160;");
    EXPECT_EQ(mermaidText(" \n\t"), "#160;");
}

TEST(MermaidText, MakesCommentsThatAreNoDirectives)
{
    EXPECT_EQ(mermaidComment("%%{init: {}}%%\n50 %"), "%(init: ())% 50 %");
}

TEST(MermaidText, CountsLikeMermaid)
{
    EXPECT_EQ(utf16Length("a가🌐"), 4u);
}

TEST(MermaidLabels, NameWhatRunsOnAPort)
{
    EXPECT_EQ(arrowText({{"protocol", "tcp"}, {"port", 443}}), "HTTPS 443");
    EXPECT_EQ(arrowText({{"port", "80"}}), "HTTP 80");
    EXPECT_EQ(arrowText({{"protocol", "tcp"}, {"port", 3306}}), "TCP 3306");
    EXPECT_EQ(arrowText({{"protocol", "udp"}, {"port", "8000-8080"}}), "UDP 8000-8080");
    EXPECT_EQ(arrowText({{"protocol", "icmp"}}), "ICMP");
    EXPECT_EQ(arrowText({{"protocol", "tcp"}}), "");
    EXPECT_EQ(arrowText({{"port", 443}, {"label", "orders"}}), "orders");
}

TEST(MermaidLabels, SpeakTheLanguageOfTheExport)
{
    EXPECT_EQ(arrowText({{"mode", "synchronous"}}, "replication"), "sync");
    EXPECT_EQ(arrowText({{"mode", "synchronous"}}, "replication", "ko"), "동기");
    EXPECT_EQ(arrowText({{"mode", "automatic"}}, "failover"), "failover, automatic");
    EXPECT_EQ(arrowText({{"port", 5432}, {"access", "read"}}, "request", "ko_KR"), "5432, 읽기");
    EXPECT_EQ(arrowText({}, "note"), "");
}

TEST(MermaidLabels, SayWhereASpreadComponentRuns)
{
    const Design design = Build {}
                              .add("vpc", "aws.vpc")
                              .add("az-a", "aws.az", "vpc")
                              .add("az-c", "aws.az", "vpc")
                              .add("sub-a", "aws.subnet", "az-a")
                              .add("sub-c", "aws.subnet", "az-c")
                              .add("db", "aws.rds", "vpc",
                                   {{"engine", "mysql"}, {"multi_az", true}, {"subnets", texts({"sub-a", "sub-c"})}});
    const auto lines = nodeLines(design, catalog(), *design.architecture.components.find("db"), "en");
    ASSERT_EQ(lines.size(), 3u);
    EXPECT_EQ(lines[0], "db");
    EXPECT_TRUE(lines[1].starts_with("RDS database\nmysql · ")) << lines[1];
    EXPECT_EQ(lines[2], "az-a, az-c");
}

TEST(Mermaid, WritesBoxesFirstAndArrowsLast)
{
    const Design design = Build {}
                              .add("lan", "network", "", {}, "LAN")
                              .add("web", "web_server", "lan", {}, "Web")
                              .add("you", "client", "", {}, "You")
                              .connect("you", "web", {{"port", 443}});
    EXPECT_EQ(chart(design), "flowchart TB\n"
                             "  subgraph g1[\"LAN · Network segment\"]\n"
                             "    n1[\"Web<br/>Web server\"]\n"
                             "  end\n"
                             "  n2([\"You<br/>Client\"])\n"
                             "  n2 -->|\"HTTPS 443\"| n1\n");
}

TEST(Mermaid, PutsSiblingsInReadingOrder)
{
    const Design design = Build {}
                              .add("a", "client", "", {}, "third")
                              .add("b", "client", "", {}, "second")
                              .add("c", "client", "", {}, "first")
                              .add("d", "client", "", {}, "unplaced")
                              .place("c", {0, 10, 100, 80})
                              .place("b", {200, 0, 100, 80})
                              .place("a", {0, 300, 100, 80});
    const std::string text = chart(design);
    EXPECT_LT(positionOf(text, "first"), positionOf(text, "second"));
    EXPECT_LT(positionOf(text, "second"), positionOf(text, "third"));
    EXPECT_LT(positionOf(text, "third"), positionOf(text, "unplaced"));
    EXPECT_NE(text.find("n1([\"third<br/>Client\"])"), std::string::npos) << "ids do not depend on places:\n" << text;
}

TEST(Mermaid, WritesBoxesBackwardsBecauseMermaidDrawsThemSo)
{
    const Design design = Build {}
                              .add("a", "network", "", {}, "left")
                              .add("b", "network", "", {}, "right")
                              .place("a", {0, 0, 100, 80})
                              .place("b", {200, 0, 100, 80});
    const std::string text = chart(design);
    EXPECT_LT(positionOf(text, "right"), positionOf(text, "left"));
}

TEST(Mermaid, DrawsWhatRunsInOneContainerInsideIt)
{
    const Design design = Build {}
                              .add("vpc", "aws.vpc")
                              .add("az", "aws.az", "vpc")
                              .add("sub", "aws.subnet", "az")
                              .add("asg", "aws.asg", "vpc", {{"subnets", texts({"sub"})}}, "Workers");
    const std::string text = chart(design);
    EXPECT_LT(positionOf(text, "\"sub"), positionOf(text, "Workers"));
    EXPECT_LT(positionOf(text, "Workers"), positionOf(text, "end"));
}

TEST(Mermaid, LeavesOutConfigurationThatNothingIsConnectedTo)
{
    const Design design = Build {}
                              .add("vpc", "aws.vpc")
                              .add("sg", "aws.security_group", "vpc", {}, "Web SG")
                              .add("used", "aws.security_group", "vpc", {}, "Used SG")
                              .add("memo", "note", "vpc", {}, "Memo")
                              .add("web", "web_server", "vpc")
                              .connect("web", "used", {}, "note");
    const Written written = writeMermaid(design, catalog(), {});
    EXPECT_EQ(written.text.find("Web SG"), std::string::npos);
    EXPECT_NE(written.text.find("Used SG"), std::string::npos);
    EXPECT_NE(written.text.find("Memo"), std::string::npos);
    ASSERT_EQ(written.diagnostics.size(), 1u);
    EXPECT_EQ(written.diagnostics[0].severity, Severity::Note);
    EXPECT_EQ(toEnglish(written.diagnostics[0].message), "Left out of the flowchart: Web SG");
    EXPECT_EQ(written.diagnostics[0].components, std::vector<Id> {"sg"});
}

TEST(Mermaid, DrawsConfigurationWhenThereIsNothingElse)
{
    const Written written = writeMermaid(Build {}.add("sg", "aws.security_group", "", {}, "Web SG"), catalog(), {});
    EXPECT_NE(written.text.find("Web SG"), std::string::npos);
    EXPECT_TRUE(written.diagnostics.empty());
}

TEST(Mermaid, EndsArrowsBetweenABoxAndItsContentsOnAnAnchor)
{
    const Design design = Build {}.add("lan", "network").add("web", "web_server", "lan").connect("web", "lan");
    const std::string text = chart(design);
    EXPECT_NE(text.find("h1((\"#160;\")):::anchor"), std::string::npos) << text;
    EXPECT_NE(text.find("n1 --> h1\n"), std::string::npos) << text;
}

TEST(Mermaid, SaysWhatKindOfThingItIsUnlessTheNameDoes)
{
    const Design design = Build {}
                              .add("net", "aws.vpc", "", {}, "Shop VPC")
                              .add("az", "aws.az", "net", {}, "Zone A")
                              .add("main", "aws.vpc", "", {}, "main")
                              .add("nat", "aws.nat_gateway", "az", {}, "NAT gateway C")
                              .add("memo", "note", "", {}, "Memo");
    const std::string text = chart(design);
    for (const char* label :
         {"[\"Shop VPC\"]", "[\"Zone A\"]", "[\"main · VPC\"]", "(\"NAT gateway C\")", "[\"Memo\"]"})
        EXPECT_NE(text.find(label), std::string::npos) << label << " is not in\n" << text;
    EXPECT_NE(chart(Build {}.add("db", "aws.rds", "", {}, "주문"), {.language = "ko"}).find("RDS 데이터베이스"),
              std::string::npos);
}

TEST(Mermaid, KeepsWhatItCannotShowInComments)
{
    const Design design = Build {}
                              .add("web-1", "web_server", "", {}, "Web\n1")
                              .add("db", "database", "", {}, "DB")
                              .connect("web-1", "db")
                              .connect("db", "web-1", {}, "note");
    EXPECT_EQ(chart(design, {.style = "plain"}), chart(design) + "  %% gudo: database n1=db\n"
                                                                 "  %% gudo: note n1>n2=db-to-web-1\n"
                                                                 "  %% gudo: request n2>n1=web-1-to-db\n"
                                                                 "  %% gudo: web_server n2=web-1*2\n");
}

TEST(Mermaid, LeavesOutWhatItsTargetDoesNotNeed)
{
    // Mermaid 10 and 11 need a node in an empty box; only 10 needs one before a box in a box when both are linked.
    const Design empty = Build {}.add("lan", "network");
    EXPECT_NE(chart(empty, {.target = "mermaid-11"}).find(":::hidden"), std::string::npos);
    EXPECT_EQ(chart(empty, {.target = "mermaid-12"}).find(":::hidden"), std::string::npos);
    const Design nested = Build {}
                              .add("outer", "network")
                              .add("inner", "network", "outer")
                              .add("web", "web_server", "inner")
                              .add("you", "client")
                              .connect("you", "outer")
                              .connect("you", "inner");
    for (const char* target : {"github", "gitlab", "mermaid-10"})
        EXPECT_NE(chart(nested, {.target = target}).find(":::hidden"), std::string::npos) << target;
    EXPECT_EQ(chart(nested, {.target = "mermaid-11"}).find(":::hidden"), std::string::npos);
}

TEST(Mermaid, FollowsDirectionAndStyle)
{
    const Design design = Build {}.add("a", "client");
    EXPECT_TRUE(chart(design, {.direction = "LR"}).starts_with("flowchart LR\n"));
    EXPECT_EQ(chart(design).find("classDef"), std::string::npos);
    EXPECT_NE(chart(design, {}).find("classDef"), std::string::npos);
}

TEST(Mermaid, WritesTheGoldenCharts)
{
    const std::filesystem::path folder {std::string {GUDO_SOURCE_DIR} + "/tests/cases/mermaid"};
    int cases = 0;
    for (const auto& entry : std::filesystem::directory_iterator {folder}) {
        const std::string name = entry.path().filename().string();
        const ReadResult read = readNative(sourceFile("tests/cases/mermaid/" + name + "/design.gudo"), name);
        EXPECT_TRUE(read.diagnostics.empty()) << name << ": " << toEnglish(read.diagnostics.front().message);
        const std::string text = chart(read.design, {.language = name.ends_with("-ko") ? "ko" : "en"});
        expectGolden(text, "tests/cases/mermaid/" + name + "/expected.mmd");
        ++cases;
    }
    EXPECT_GT(cases, 0);
}

} // namespace gudo::test
