#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

#include "core/formats/mermaid/mermaid.h"
#include "core/formats/mermaid/mermaid_chart.h"
#include "core/formats/mermaid/mermaid_graph.h"
#include "core/formats/mermaid/mermaid_labels.h"
#include "core/formats/mermaid/mermaid_read.h"
#include "core/formats/mermaid/mermaid_text.h"
#include "core/model/edits.h"
#include "tests/support/catalog.h"
#include "tests/support/random_design.h"
#include "tests/support/torture_texts.h"

namespace gudo::test {

namespace {

std::string seen(std::string_view text)
{
    std::string result;
    for (const std::string& line : visibleLines(text))
        result += line + '\n';
    return result;
}

/// A design, how it is written, and for a page with which limits.
struct WrittenDesign {
    Design design;
    WriteOptions options;
    MermaidProfile profile;
    std::string text;

    [[nodiscard]] MermaidChart chart() const { return {design, catalog(), options}; }
};

/// The design with some names and labels that are hard on flowcharts.
Design tortured(Design design, Dice& dice)
{
    const Architecture before = design.architecture;
    for (const auto& row : before.components)
        if (dice.chance(50))
            design = renamed(std::move(design), row->id, dice.oneOf(tortureTexts()));
    for (const auto& row : before.connections)
        if (dice.chance(40))
            design = withProperty(std::move(design), row->id, "label", dice.oneOf(tortureTexts()));
    return design;
}

WrittenDesign written(std::uint32_t seed)
{
    Dice dice {seed};
    constexpr std::string_view targets[] {"github", "gitlab", "mermaid-10", "mermaid-11", "mermaid-12"};
    WrittenDesign result {.design = randomDesign(seed, catalog(), 1 + dice.below(80)),
                          .options = {.language = dice.chance(30) ? "ko" : "en",
                                      .direction = dice.chance(50) ? "TB" : "LR",
                                      .target = std::string {dice.oneOf(targets)},
                                      .style = dice.chance(30) ? "plain" : "classes"},
                          .profile = {},
                          .text = {}};
    if (dice.chance(50))
        result.design = tortured(std::move(result.design), dice);
    result.profile = mermaidProfile(result.options.target);
    if (dice.chance(70)) {
        result.profile.maxEdges = static_cast<std::size_t>(1 + dice.below(30));
        result.profile.maxText = static_cast<std::size_t>(4'000 + dice.below(8'000));
    }
    result.text = locatedMermaid(result.design, catalog(), result.options, result.profile).files.front().text;
    return result;
}

void expectSameComponents(const WrittenDesign& from, const Design& read, std::uint32_t seed)
{
    const MermaidChart chart = from.chart();
    EXPECT_EQ(read.architecture.components.size(), chart.drawn().size()) << seed;
    for (const std::string_view id : chart.drawn()) {
        const Component& wanted = chart.component(id);
        const Component* got = read.architecture.components.find(id);
        ASSERT_NE(got, nullptr) << seed << ": " << id;
        EXPECT_EQ(got->type, wanted.type) << seed << ": " << id;
        EXPECT_EQ(got->parent, chart.homeOf(id)) << seed << ": " << id;
        const std::string name = seen(displayName(wanted));
        // On one line in titles.
        EXPECT_EQ(chart.isBox(id) ? onOneLine(displayName(*got)) : seen(displayName(*got)),
                  name.empty()      ? (chart.isBox(id) ? got->id : got->id + '\n')
                  : chart.isBox(id) ? onOneLine(displayName(wanted))
                                    : name)
            << seed << ": " << id;
    }
}

void expectSameConnections(const WrittenDesign& from, const Design& read, std::uint32_t seed)
{
    EXPECT_EQ(read.architecture.connections.size(), from.design.architecture.connections.size()) << seed;
    for (const auto& wanted : from.design.architecture.connections) {
        const Connection* got = read.architecture.connections.find(wanted->id);
        ASSERT_NE(got, nullptr) << seed << ": " << wanted->id;
        EXPECT_EQ(got->from, wanted->from) << seed << ": " << wanted->id;
        EXPECT_EQ(got->to, wanted->to) << seed << ": " << wanted->id;
        EXPECT_EQ(got->kind, wanted->kind) << seed << ": " << wanted->id;
        EXPECT_EQ(seen(edgeText(*got, from.options.language)), seen(edgeText(*wanted, from.options.language)))
            << seed << ": " << wanted->id;
    }
}

/// The texts of the flowcharts on a page, or the one that the text is.
std::vector<std::string> diagramsIn(const std::string& text)
{
    const std::string fence {"\n```mermaid\n"};
    std::vector<std::string> diagrams;
    for (auto at = text.find(fence); at != std::string::npos; at = text.find(fence, at + 1)) {
        const std::size_t begin = at + fence.size();
        diagrams.push_back(text.substr(begin, text.find("\n```\n", begin) + 1 - begin));
    }
    if (diagrams.empty())
        diagrams.push_back(text);
    return diagrams;
}

constexpr std::uint32_t designs = 300;

} // namespace

TEST(MermaidLaws, WhatIsWrittenIsReadBackAsTheSameDesign)
{
    int split = 0;
    for (std::uint32_t seed = 1; seed <= designs; ++seed) {
        const WrittenDesign from = written(seed);
        const ReadResult read = readMermaid(from.text, "a.mmd", catalog());
        EXPECT_TRUE(read.diagnostics.empty()) << seed << ", line " << read.diagnostics.front().line << ": "
                                              << toEnglish(read.diagnostics.front().message);
        expectSameComponents(from, read.design, seed);
        expectSameConnections(from, read.design, seed);
        split += diagramsIn(from.text).size() > 1 ? 1 : 0;
        if (HasFailure())
            FAIL() << from.text;
    }
    EXPECT_GT(split, designs / 5) << "the law holds for designs in several diagrams, too";
}

TEST(MermaidLaws, EveryDiagramIsWholeAndEverythingIsDrawnOnce)
{
    const MermaidComplaint complain = [](const Message& message, Severity, int line, int) {
        ADD_FAILURE() << line << ": " << toEnglish(message);
    };
    for (std::uint32_t seed = 1; seed <= designs; ++seed) {
        const WrittenDesign from = written(seed);
        std::multiset<std::string> drawn;
        std::size_t links = 0;
        for (const std::string& diagram : diagramsIn(from.text)) {
            const auto graphs = mermaidGraphs(diagram, 1, complain);
            ASSERT_EQ(graphs.size(), 1u) << seed;
            const MermaidGraph& graph = graphs.front();
            links += graph.links.size();
            EXPECT_LE(graph.links.size(), from.profile.maxEdges) << seed;
            EXPECT_LE(utf16Length(diagram), from.profile.maxText) << seed << '\n' << from.text;
            for (const MermaidNode& node : graph.nodes) {
                EXPECT_TRUE(node.isBox || !node.shape.empty()) << seed << ": only a link names " << node.name;
                if (node.name.front() == 'n' || node.name.front() == 'g')
                    drawn.insert(node.name);
            }
        }
        EXPECT_EQ(links, from.design.architecture.connections.size()) << seed;
        const MermaidChart chart = from.chart();
        std::multiset<std::string> wanted;
        for (const std::string_view id : chart.drawn())
            wanted.insert(chart.nameOf(id));
        EXPECT_EQ(drawn, wanted) << seed;
    }
}

TEST(MermaidLaws, AnyDiagramOfSeveralReadsAloneWithItsConnections)
{
    for (std::uint32_t seed = 1; seed <= designs; seed += 5) {
        const WrittenDesign from = written(seed);
        std::size_t connections = 0;
        for (const std::string& diagram : diagramsIn(from.text)) {
            const ReadResult read = readMermaid(diagram, {}, catalog());
            EXPECT_TRUE(read.diagnostics.empty()) << seed;
            connections += read.design.architecture.connections.size();
            for (const auto& row : read.design.architecture.connections) {
                const Connection* wanted = from.design.architecture.connections.find(row->id);
                ASSERT_NE(wanted, nullptr) << seed << ": " << row->id;
                EXPECT_EQ(row->from, wanted->from) << seed;
                EXPECT_EQ(row->to, wanted->to) << seed;
            }
            for (const auto& row : read.design.architecture.components)
                EXPECT_EQ(row->type, from.design.architecture.components.find(row->id)->type)
                    << seed << ": " << row->id;
        }
        EXPECT_EQ(connections, from.design.architecture.connections.size()) << seed;
    }
}

TEST(MermaidLaws, WithoutItsCommentsItIsTheSameShape)
{
    for (std::uint32_t seed = 1; seed <= designs; seed += 3) {
        WrittenDesign from = written(seed);
        from.options.withSource = false;
        const std::string text = locatedMermaid(from.design, catalog(), from.options, from.profile).files.front().text;
        EXPECT_EQ(text.find("%% gudo:"), std::string::npos) << seed;
        const ReadResult read = readMermaid(text, {}, catalog());
        EXPECT_TRUE(read.diagnostics.empty()) << seed;
        const MermaidChart chart = from.chart();
        EXPECT_EQ(read.design.architecture.components.size(), chart.drawn().size()) << seed;
        EXPECT_EQ(read.design.architecture.connections.size(), from.design.architecture.connections.size()) << seed;
        const auto isInside = [](const auto& row) {
            return !row->parent.empty();
        };
        EXPECT_EQ(std::ranges::count_if(read.design.architecture.components, isInside),
                  std::ranges::count_if(chart.drawn(), [&](std::string_view id) { return !chart.homeOf(id).empty(); }))
            << seed;
        for (const auto& row : read.design.architecture.components)
            EXPECT_TRUE(catalog().knows(*row)) << seed << ": " << row->type;
    }
}

TEST(MermaidLaws, AnyTextIsReadOrRefusedWithAPlace)
{
    const std::string marks {"[](){}|\"-.=>~&;:%\n#<ox @end subgraph"};
    for (std::uint32_t seed = 1; seed <= designs; ++seed) {
        Dice dice {seed};
        std::string text = written(seed).text;
        for (int edit = 1 + dice.below(8); edit > 0 && !text.empty(); --edit) {
            const auto at = static_cast<std::size_t>(dice.below(static_cast<int>(text.size())));
            if (dice.chance(50))
                text.erase(at, static_cast<std::size_t>(1 + dice.below(30)));
            else
                text.insert(at, 1, dice.oneOf(marks));
        }
        const ReadResult read = readMermaid(text, "b.mmd", catalog());
        for (const Diagnostic& diagnostic : read.diagnostics) {
            EXPECT_GT(diagnostic.line, 0) << seed;
            EXPECT_GT(diagnostic.column, 0) << seed;
        }
        for (const auto& row : read.design.architecture.connections) {
            EXPECT_TRUE(read.design.architecture.components.contains(row->from)) << seed;
            EXPECT_TRUE(read.design.architecture.components.contains(row->to)) << seed;
        }
        for (const auto& row : read.design.architecture.components) {
            std::size_t steps = 0;
            for (Id parent = row->parent; !parent.empty() && ++steps <= read.design.architecture.components.size();)
                parent = read.design.architecture.components.find(parent)->parent;
            EXPECT_LE(steps, read.design.architecture.components.size()) << seed << ": containment has a cycle";
        }
    }
}

} // namespace gudo::test
