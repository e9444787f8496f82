#include "core/formats/mermaid/mermaid_read.h"

#include <gtest/gtest.h>

#include "core/formats/mermaid/mermaid.h"
#include "core/formats/mermaid/mermaid_labels.h"
#include "tests/support/build.h"
#include "tests/support/catalog.h"

namespace gudo::test {

namespace {

ReadResult readChart(std::string_view text)
{
    return readMermaid(text, "chart.mmd", catalog());
}

/// "a > b (label)" for each connection, by the names of its ends, in id order.
std::vector<std::string> arrows(const Design& design)
{
    std::vector<std::string> result;
    for (const auto& row : design.architecture.connections) {
        const auto name = [&](const Id& id) {
            return std::string {displayName(*design.architecture.components.find(id))};
        };
        const std::string label = edgeText(*row, "en");
        result.push_back(name(row->from) + " > " + name(row->to) + (label.empty() ? "" : " (" + label + ")"));
    }
    std::ranges::sort(result);
    return result;
}

using Texts = std::vector<std::string>;

} // namespace

TEST(MermaidRead, UnderstandsWhatPeopleWrite)
{
    const ReadResult read =
        readChart("---\ntitle: x\n---\n%%{init: {}}%%\ngraph TD\n"
                  "    A[EC2 web] -->|HTTPS 443| B(App) & C{Choice}; C -.->|sync| D[(Orders DB)]\n"
                  "    %% a remark\n"
                  "    B -- calls --> D\n    B == fast ==> E>flag]\n    D --- F((round))\n    A ~~~ F\n"
                  "    classDef x fill:#fff;\n    class A,B x\n    style A fill:#f00,stroke:#333\n"
                  "    A:::x --> D\n    click A \"https://x\"\n");
    ASSERT_TRUE(read.diagnostics.empty()) << toEnglish(read.diagnostics.front().message);
    EXPECT_EQ(arrows(read.design), (Texts {"App > Orders DB (calls)", "App > flag (fast)", "Choice > Orders DB (sync)",
                                           "EC2 web > App (HTTPS 443)", "EC2 web > Choice (HTTPS 443)",
                                           "EC2 web > Orders DB", "Orders DB > round"}));
    const auto& connections = read.design.architecture.connections;
    EXPECT_EQ(connections.find("orders-db-to-round")->kind, "note");
    EXPECT_EQ(connections.find("choice-to-orders-db")->kind, "replication");
    EXPECT_EQ(*find(connections.find("ec2-web-to-app")->properties, "port"), Value {443});
}

TEST(MermaidRead, UnderstandsNestedSubgraphs)
{
    const ReadResult read =
        readChart("flowchart LR\n"
                  "  subgraph vpc [Shop VPC]\n    subgraph \"Public subnet\"\n      alb[ALB]\n    end\n"
                  "    subgraph Some words here\n      direction TB\n      db[(RDS)]\n    end\n  end\n"
                  "  user([User]) --> alb --> db\n  user --> vpc\n");
    ASSERT_TRUE(read.diagnostics.empty()) << toEnglish(read.diagnostics.front().message);
    const auto& components = read.design.architecture.components;
    ASSERT_EQ(components.size(), 6u);
    EXPECT_EQ(components.find("alb")->parent, "public-subnet");
    EXPECT_EQ(components.find("public-subnet")->parent, "shop-vpc");
    EXPECT_EQ(components.find("rds")->parent, "some-words-here");
    EXPECT_EQ(arrows(read.design), (Texts {"ALB > RDS", "User > ALB", "User > Shop VPC"}));
}

TEST(MermaidRead, GuessesKindsFromWordsAndShapes)
{
    const ReadResult read = readChart("graph TB\n  subgraph v[VPC 10.0.0.0/16]\n    a[Application Load Balancer]\n"
                                      "    d[(something)]\n    q[[jobs]]\n  end\n  u([people])\n  x[whatever]\n");
    const auto has = [&](const char* name, const char* kind) {
        return std::ranges::any_of(read.design.architecture.components, [&](const auto& row) {
            return displayName(*row) == name && catalog().typeOf(*row).isKind(kind);
        });
    };
    EXPECT_TRUE(has("VPC 10.0.0.0/16", "network"));
    EXPECT_TRUE(has("Application Load Balancer", "load-balancer"));
    EXPECT_TRUE(has("something", "database"));
    EXPECT_TRUE(has("jobs", "queue"));
    EXPECT_TRUE(has("people", "client"));
    EXPECT_TRUE(has("whatever", "process"));
}

TEST(MermaidRead, NamesThePlaceOfWhatItLeavesOut)
{
    const ReadResult read =
        readChart("graph TB\n  a[fine] --> b[fine, too]\n  c[no (end --> d\n  e ??? f\n  g --> h\nend\n");
    ASSERT_EQ(read.diagnostics.size(), 3u);
    EXPECT_EQ(read.diagnostics[0].file, "chart.mmd");
    EXPECT_EQ(read.diagnostics[0].line, 3);
    EXPECT_EQ(read.diagnostics[0].column, 4);
    EXPECT_EQ(read.diagnostics[1].line, 4);
    EXPECT_EQ(read.diagnostics[2].line, 6);
    EXPECT_EQ(arrows(read.design), (Texts {"fine > fine, too", "g > h"}));
}

TEST(MermaidRead, RefusesWhatIsNoFlowchart)
{
    const ReadResult read = readChart("%% a comment\nsequenceDiagram\n  a->>b: hi\n");
    ASSERT_EQ(read.diagnostics.size(), 1u);
    EXPECT_EQ(read.diagnostics[0].severity, Severity::Error);
    EXPECT_EQ(read.diagnostics[0].line, 2);
    EXPECT_TRUE(read.design.architecture.components.empty());
}

TEST(MermaidRead, ReadsEveryFlowchartOfAPageAsOneDesign)
{
    const ReadResult read = readChart("# Page\n\n```mermaid\ngraph TB\n  a[One] --> b[Two]\n```\n\ntext\n\n~~~mermaid\n"
                                      "flowchart LR\n  a[Three] --> b[Four]\n~~~\n");
    ASSERT_TRUE(read.diagnostics.empty());
    EXPECT_EQ(arrows(read.design), (Texts {"One > Two", "Three > Four"}))
        << "names mean nothing beyond their flowchart";
}

TEST(MermaidRead, KnowsAFlowchartWhenItSeesOne)
{
    EXPECT_TRUE(isMermaid("flowchart TB\n"));
    EXPECT_TRUE(isMermaid("\xEF\xBB\xBF%% x\n\n  graph LR\n"));
    EXPECT_TRUE(isMermaid("# Title\n\n```mermaid\npie\n```\n"));
    EXPECT_FALSE(isMermaid("graphics\n"));
    EXPECT_FALSE(isMermaid("{\"gudo\": 1}"));
    EXPECT_FALSE(isMermaid(""));
}

TEST(MermaidRead, IsOnlyFooledByWhatNobodyWouldWrite)
{
    // A title or a label that looks like the comments that bring the design back.
    Design design = Build {}.add("web", "web_server", "", {}, "%% gudo: client n1=db\n%% gudo: client n1=db");
    design.title = "gudo: client n1=db";
    const Written written = writeMermaid(design, catalog(), {});
    const ReadResult read = readChart(written.text);
    ASSERT_EQ(read.design.architecture.components.size(), 1u);
    EXPECT_EQ(*read.design.architecture.components.rows().front(), *design.architecture.components.rows().front());
    EXPECT_EQ(read.design.title, design.title);
}

TEST(MermaidLabels, MeanTheSameWhenReadBack)
{
    const auto again = [](Object properties, const std::string& kind = "request") {
        const Connection connection {
            .id = "c", .from = "a", .to = "b", .kind = kind, .properties = std::move(properties)};
        return propertiesOfEdge(edgeText(connection, "ko"), kind);
    };
    EXPECT_EQ(again({{"protocol", "tcp"}, {"port", 443}}), (Object {{"protocol", "tcp"}, {"port", 443}}));
    EXPECT_EQ(again({{"protocol", "udp"}, {"port", "8000-8080"}}),
              (Object {{"protocol", "udp"}, {"port", "8000-8080"}}));
    EXPECT_EQ(again({{"protocol", "icmp"}}), (Object {{"protocol", "icmp"}}));
    EXPECT_EQ(again({{"port", 5432}, {"access", "read"}}), (Object {{"port", 5432}, {"access", "read"}}));
    EXPECT_EQ(again({{"mode", "synchronous"}}, "replication"), (Object {{"mode", "synchronous"}}));
    EXPECT_EQ(again({}, "failover"), Object {});
    EXPECT_EQ(again({{"label", "orders, mostly"}}), (Object {{"label", "orders, mostly"}}));
}

} // namespace gudo::test
