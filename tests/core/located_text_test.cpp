#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

#include "core/formats/design_text.h"
#include "core/formats/mermaid/mermaid.h"
#include "core/formats/native.h"
#include "tests/support/build.h"
#include "tests/support/catalog.h"
#include "tests/support/random_design.h"

namespace gudo::test {

namespace {

std::vector<std::string> linesOf(const std::string& text)
{
    std::vector<std::string> lines {""};
    for (const char c : text) {
        if (c == '\n')
            lines.emplace_back();
        else
            lines.back() += c;
    }
    return lines;
}

/// What must hold of every text, whatever wrote it.
void expectSound(const LocatedText& file, const std::string& what)
{
    const int lines = static_cast<int>(linesOf(file.text).size());
    int last = 0;
    for (const TextSpan& span : file.spans) {
        EXPECT_GT(span.first, last) << what << ": spans overlap or are out of order";
        EXPECT_GE(span.last, span.first) << what;
        EXPECT_LE(span.last, lines) << what;
        last = span.last;
    }
}

/// Each component that is not left out, and each connection, has one span.
void expectAllCovered(const Design& design, const LocatedTexts& written, const std::string& what)
{
    std::map<Id, int> times;
    for (const LocatedText& file : written.files)
        for (const TextSpan& span : file.spans)
            ++times[span.subject];
    std::set<Id> leftOut;
    for (const Diagnostic& note : written.diagnostics)
        leftOut.insert(note.components.begin(), note.components.end());
    std::size_t subjects = 0;
    for (const auto& row : design.architecture.components) {
        const int expected = leftOut.contains(row->id) ? 0 : 1;
        EXPECT_EQ(times[row->id], expected) << what << ": component " << row->id;
        subjects += static_cast<std::size_t>(expected);
    }
    for (const auto& row : design.architecture.connections)
        EXPECT_EQ(times[row->id], 1) << what << ": connection " << row->id;
    std::erase_if(times, [](const auto& entry) { return entry.second == 0; });
    EXPECT_EQ(times.size(), subjects + design.architecture.connections.size()) << what;
}

} // namespace

TEST(LocatedMermaid, SaysWhatEachLineIsAbout)
{
    const Design design = Build {}
                              .add("lan", "network", "", {}, "LAN")
                              .add("web", "web_server", "lan", {}, "Web")
                              .add("you", "client", "", {}, "You")
                              .connect("you", "web", {{"port", 443}});
    const LocatedTexts written = locatedMermaid(design, catalog(), {});
    ASSERT_EQ(written.files.size(), 1u);
    const std::vector<std::string> lines = linesOf(written.files.front().text);
    std::map<Id, std::string> said;
    for (const TextSpan& span : written.files.front().spans)
        said[span.subject] = lines[static_cast<std::size_t>(span.first) - 1];
    EXPECT_NE(said["lan"].find("subgraph g1"), std::string::npos) << said["lan"];
    EXPECT_NE(said["web"].find("\"Web"), std::string::npos) << said["web"];
    EXPECT_NE(said["you"].find("\"You"), std::string::npos) << said["you"];
    EXPECT_NE(said["you-to-web"].find("-->"), std::string::npos) << said["you-to-web"];
}

TEST(LocatedMermaid, CoversEachComponentAndConnectionOnceAndKeepsTheExportsBytes)
{
    for (std::uint32_t seed = 0; seed < 400; ++seed) {
        const Design design = randomDesign(seed, catalog(), 1 + static_cast<int>(seed % 40));
        const std::string what = "seed " + std::to_string(seed);
        WriteOptions options;
        options.style = seed % 3 == 0 ? "plain" : "classes";
        options.direction = seed % 2 == 0 ? "TB" : "LR";
        const LocatedTexts written = locatedMermaid(design, catalog(), options);
        ASSERT_EQ(written.files.size(), 1u) << what;
        EXPECT_EQ(written.files.front().text, writeMermaid(design, catalog(), options).text) << what;
        expectSound(written.files.front(), what);
        expectAllCovered(design, written, what);
    }
}

TEST(DesignText, APartOfAPlanIsTheLinesOfTheWholeThatAreAboutIt)
{
    for (const char* name : {"aws-three-tier", "aws-multi-az", "aws-static-web"}) {
        const Design design =
            readNative(sourceFile("resources/templates/" + std::string {name} + ".gudo"), name).design;
        for (const DesignText* kind : designTexts()) {
            const LocatedTexts whole = kind->write(design, catalog(), {});
            for (const auto& row : design.architecture.components) {
                const std::string what = std::string {name} + ' ' + std::string {kind->id} + ' ' + row->id;
                const std::vector<Id> ids {row->id};
                const LocatedTexts part = textsOf(*kind, design, catalog(), ids, {});
                const Design alone = partOf(design, ids);
                if (!kind->isQuoted) {
                    EXPECT_EQ(part.files, kind->write(alone, catalog(), {}).files) << what;
                    continue;
                }
                std::map<std::pair<std::string, Id>, std::vector<std::string>> blocks;
                std::size_t wanted = 0;
                for (const LocatedText& file : whole.files)
                    for (const TextSpan& span : file.spans) {
                        const std::vector<std::string> lines = linesOf(file.text);
                        auto& block = blocks[{file.path, span.subject}];
                        block.insert(block.end(), lines.begin() + span.first - 1, lines.begin() + span.last);
                        wanted += alone.architecture.components.contains(span.subject) ||
                                  alone.architecture.connections.contains(span.subject);
                    }
                std::map<std::pair<std::string, Id>, std::vector<std::string>> quotes;
                std::size_t shown = 0;
                for (const LocatedText& file : part.files) {
                    expectSound(file, what);
                    shown += file.spans.size();
                    for (const TextSpan& span : file.spans) {
                        const std::vector<std::string> lines = linesOf(file.text);
                        auto& block = quotes[{file.path, span.subject}];
                        block.insert(block.end(), lines.begin() + span.first - 1, lines.begin() + span.last);
                    }
                }
                EXPECT_EQ(shown, wanted) << what;
                for (const auto& [subject, lines] : quotes)
                    EXPECT_EQ(lines, blocks[subject]) << what;
            }
        }
    }
}

TEST(DesignText, EveryKindWritesWhatTheFormatOfItsNameExports)
{
    const auto shipped = [](const std::string& name) {
        return readNative(sourceFile("resources/templates/" + name + ".gudo"), name).design;
    };
    ASSERT_FALSE(designTexts().empty());
    std::set<std::string_view> ids;
    for (const DesignText* kind : designTexts()) {
        EXPECT_TRUE(ids.insert(kind->id).second) << kind->id << " is there twice";
        EXPECT_EQ(designTextNamed(kind->id), kind);
        EXPECT_STRNE(kind->title, "");
        const Design design = shipped(kind->id == "compose"      ? "containers"
                                      : kind->id == "kubernetes" ? "kubernetes"
                                                                 : "aws-three-tier");
        const LocatedTexts written = kind->write(design, catalog(), {});
        EXPECT_FALSE(written.files.empty()) << kind->id;
        for (const LocatedText& file : written.files)
            expectSound(file, std::string {kind->id} + ' ' + file.path);
        const Format* format = formatNamed(kind->id);
        ASSERT_TRUE(format && format->write) << kind->id;
        const Written exported = format->write(design, catalog(), {});
        if (exported.files.empty())
            EXPECT_EQ(written.files.front().text, exported.text) << kind->id;
        else
            EXPECT_EQ(written.files, exported.files) << kind->id;
        EXPECT_EQ(written.diagnostics.size(), exported.diagnostics.size()) << kind->id;
    }
    EXPECT_EQ(designTextNamed("papyrus"), nullptr);
}

TEST(DesignText, APartIsWhatIsNamedAndTheEndsOfArrows)
{
    const Design design = Build {}
                              .add("lan", "network")
                              .add("web", "web_server", "lan")
                              .add("db", "database", "lan")
                              .add("you", "client")
                              .connect("you", "web")
                              .connect("web", "db");
    EXPECT_EQ(partOf(design, {}), design);
    const std::vector<Id> lan {"lan"};
    const Design inside = partOf(design, lan);
    EXPECT_EQ(inside.architecture.components.size(), 3u);
    EXPECT_EQ(inside.architecture.connections.size(), 1u);
    const std::vector<Id> arrow {"you-to-web"};
    const Design ends = partOf(design, arrow);
    EXPECT_TRUE(ends.architecture.components.contains("you"));
    EXPECT_TRUE(ends.architecture.components.contains("web"));
    EXPECT_TRUE(ends.architecture.connections.contains("you-to-web"));
    EXPECT_FALSE(ends.architecture.components.contains("db"));
}

} // namespace gudo::test
