#include <gtest/gtest.h>

#include <fmt/format.h>

#include "core/formats/mermaid/mermaid.h"
#include "core/formats/mermaid/mermaid_parts.h"
#include "core/formats/mermaid/mermaid_read.h"
#include "core/formats/mermaid/mermaid_text.h"
#include "tests/support/build.h"
#include "tests/support/catalog.h"

namespace gudo::test {

namespace {

/// A region with VPCs of so many servers each, one behind the other, and a client that asks the first of each.
Design severalNetworks(int networks, int servers)
{
    Build build;
    build.add("users", "client", "", {}, "Users").add("region", "aws.region", "", {}, "Seoul region");
    for (int network = 1; network <= networks; ++network) {
        const std::string vpc = fmt::format("vpc-{}", network);
        build.add(vpc, "aws.vpc", "region", {}, fmt::format("VPC {}", network));
        for (int server = 1; server <= servers; ++server) {
            const std::string id = fmt::format("{}-web-{}", vpc, server);
            build.add(id, "web_server", vpc);
            build.connect(server == 1 ? "users" : fmt::format("{}-web-{}", vpc, server - 1), id);
        }
    }
    Design design = build;
    design.title = "Shops";
    return design;
}

/// Owns what the chart is of.
struct Charted {
    Design design;
    WriteOptions options {};
    MermaidChart chart {design, catalog(), options};

    explicit Charted(Design of)
        : design {std::move(of)}
    {
    }
};

std::vector<std::string> titlesOf(const MermaidParts& parts)
{
    std::vector<std::string> titles;
    for (const MermaidPart& part : parts.parts)
        titles.push_back(part.title);
    return titles;
}

std::string page(const Design& design, const MermaidProfile& profile)
{
    return locatedMermaid(design, catalog(), {}, profile).files.front().text;
}

} // namespace

TEST(MermaidSplit, GivesEveryNetworkItsDiagram)
{
    const Charted charted {severalNetworks(3, 20)};
    const MermaidParts parts = inSeveralDiagrams(charted.chart, {.maxEdges = 25});
    EXPECT_EQ(titlesOf(parts), (std::vector<std::string> {"Overview", "Seoul region › VPC 1", "Seoul region › VPC 2",
                                                          "Seoul region › VPC 3"}));
    EXPECT_EQ(parts.parts[0].components, (std::set<std::string_view> {"region", "users"}));
    EXPECT_EQ(parts.parts[0].outlines, (std::set<std::string_view> {"vpc-1", "vpc-2", "vpc-3"}));
    EXPECT_EQ(parts.parts[0].connections.size(), 0u) << "drawn with the end that is deeper inside";
    EXPECT_EQ(parts.parts[1].connections.size(), 20u);
}

TEST(MermaidSplit, DrawsSmallNeighboursTogether)
{
    const Charted charted {severalNetworks(6, 5)};
    const MermaidParts parts = inSeveralDiagrams(charted.chart, {.maxEdges = 12});
    EXPECT_EQ(titlesOf(parts),
              (std::vector<std::string> {"Overview", "Seoul region › VPC 1, VPC 2", "Seoul region › VPC 3, VPC 4",
                                         "Seoul region › VPC 5, VPC 6"}));
}

TEST(MermaidSplit, CutsABoxWithTooMuchDirectlyInIt)
{
    const Charted charted {severalNetworks(1, 30)};
    const MermaidParts parts = inSeveralDiagrams(charted.chart, {.maxEdges = 12});
    EXPECT_EQ(titlesOf(parts), (std::vector<std::string> {"Overview", "VPC 1 (2)", "VPC 1 (3)"}));
}

TEST(MermaidSplit, PutsConnectionsWithoutRoomInDiagramsOfTheirOwn)
{
    Build build;
    build.add("a", "client").add("b", "web_server");
    for (int i = 0; i < 25; ++i)
        build.connect("a", "b");
    const Charted charted {build};
    const MermaidParts parts = inSeveralDiagrams(charted.chart, {.maxEdges = 10});
    EXPECT_EQ(titlesOf(parts), (std::vector<std::string> {"Overview", "Connections", "Connections (2)"}));
    std::size_t connections = 0;
    for (const MermaidPart& part : parts.parts)
        connections += part.connections.size();
    EXPECT_EQ(connections, 25u);
}

TEST(MermaidSplit, WritesOnePageWithNumberedDiagrams)
{
    const std::string text = page(severalNetworks(2, 20), {.maxEdges = 25});
    EXPECT_TRUE(text.starts_with("# Shops\n\nDrawn in 3 flowcharts, as one takes at most 25 connections and 50000 "
                                 "characters."))
        << text.substr(0, 200);
    for (const char* part :
         {"\n## 1. Overview\n\n```mermaid\n%% Shops\nflowchart TB\n  accTitle: Shops\n  accDescr: 1/3 Overview\n",
          "    t2[\"VPC 1<br/>→ 2\"]:::elsewhere\n", "\n## 2. Seoul region › VPC 1\n",
          "  subgraph t1[\"Seoul region → 1\"]\n    subgraph g2[\"VPC 1\"]\n",
          "  s1([\"Users<br/>→ 1\"]):::elsewhere\n", "  class t1 elsewhere\n"})
        EXPECT_NE(text.find(part), std::string::npos) << part << " is not in\n" << text;
}

TEST(MermaidSplit, SaysSo)
{
    const LocatedTexts located = locatedMermaid(severalNetworks(2, 20), catalog(), {}, {.maxEdges = 25});
    ASSERT_EQ(located.diagnostics.size(), 1u);
    EXPECT_EQ(located.diagnostics[0].severity, Severity::Note);
    EXPECT_EQ(toEnglish(located.diagnostics[0].message),
              "Too much for one flowchart: written as a Markdown page with 3 of them");
}

TEST(MermaidSplit, KeepsTheLimitsOfPages)
{
    // 501 connections, and more text than a page takes.
    const Written edges = writeMermaid(severalNetworks(1, int {maxMermaidEdges} + 1), catalog(), {});
    EXPECT_TRUE(edges.text.starts_with("# Shops\n"));
    Build build;
    for (int i = 0; i < 60; ++i)
        build.add(fmt::format("n{}", i), "web_server", "", {}, std::string(1'000, 'x'));
    const Written texts = writeMermaid(build, catalog(), {});
    EXPECT_TRUE(texts.text.starts_with("Drawn in 2 flowcharts")) << texts.text.substr(0, 100);
    EXPECT_TRUE(
        writeMermaid(severalNetworks(1, int {maxMermaidEdges}), catalog(), {.withSource = false, .style = "plain"})
            .text.starts_with("%% Shops\nflowchart"));
}

TEST(MermaidSplit, WarnsOfASingleTextThatNoPageTakes)
{
    const Design design =
        Build {}.add("a", "client").add("b", "web_server", "", {}, std::string(maxMermaidText, 'x')).connect("a", "b");
    const Written written = writeMermaid(design, catalog(), {});
    EXPECT_TRUE(std::ranges::any_of(written.diagnostics, [](const Diagnostic& diagnostic) {
        return diagnostic.severity == Severity::Warning &&
               toEnglish(diagnostic.message).find("and most pages draw no more than 50000") != std::string::npos;
    }));
}

TEST(MermaidSplit, TitlesCannotBreakThePage)
{
    Design design = severalNetworks(2, 20);
    design.title = "```\n# <b>x</b> @you";
    const std::string text = page(design, {.maxEdges = 25});
    EXPECT_TRUE(text.starts_with("# \\`\\`\\` \\# &lt;b&gt;x&lt;/b&gt; @")) << text.substr(0, 80);
    const ReadResult read = readMermaid(text, {}, catalog());
    EXPECT_TRUE(read.diagnostics.empty());
    EXPECT_EQ(read.design.title, "``` # <b>x</b> @you");
}

} // namespace gudo::test
