#include <gtest/gtest.h>

#include <algorithm>

#include "core/formats/native.h"
#include "core/formats/native_places.h"
#include "core/json/json_read.h"
#include "core/reports/check_json.h"
#include "core/reports/check_markdown.h"
#include "core/reports/junit.h"
#include "core/formats/markdown_text.h"
#include "core/reports/sarif.h"
#include "tests/support/catalog.h"
#include "tests/support/checked.h"
#include "tests/support/golden.h"

namespace gudo::test {
namespace {

const std::vector<std::string> asked {"NET-001", "RED-002", "SEC-007"};

std::vector<const Rule*> askedRules()
{
    std::vector<const Rule*> list;
    for (const std::string& id : asked)
        list.push_back(ruleNamed(id));
    return list;
}

/// The design of the case, one finding of which is accepted and one in the baseline, and a file that is none.
std::vector<CheckedFile> checkedCase()
{
    const std::string text = sourceFile("tests/cases/reports/design.gudo");
    const ReadResult read = readNative(text, "design");
    EXPECT_TRUE(read.diagnostics.empty());
    CheckedFile file = checkedFile("infra/쇼핑 <몰>.gudo", check(read.design, catalog(), {.only = asked}), asked);
    file.uri = "infra/%EC%87%BC%ED%95%91.gudo";
    for (CheckedFinding& finding : file.findings)
        if (finding.diagnostic.components == std::vector<Id> {"db-c"})
            finding.standing = FindingStanding::InBaseline;
    file.whereabouts = whereaboutsOf(file.findings, read.design.architecture, nativePlaces(text));
    CheckedFile broken {.file = "broken.gudo", .uri = "broken.gudo", .isWhole = false, .isRead = false};
    broken.problems.push_back({.message = {"The file ends too early"}, .file = "broken.gudo", .line = 3, .column = 1});
    return {file, broken};
}

MarkdownWords words()
{
    return {.summary = [](const FindingCounts& counts) { return std::to_string(counts.open()) + " open"; },
            .leftOut = [](int number) { return std::to_string(number) + " more"; },
            .rule = "Rule",
            .finding = "Finding",
            .components = "Components",
            .incomplete = "not understood"};
}

void expectGoldenReport(const std::string& text, const std::string& name)
{
    expectGolden(text, "tests/cases/reports/" + name);
}

JsonNode parsed(const std::string& text)
{
    std::vector<Diagnostic> faults;
    auto root = readJson(text, faults);
    for (const Diagnostic& fault : faults)
        ADD_FAILURE() << fault.line << ": " << toEnglish(fault.message);
    return root ? std::move(*root) : JsonNode {};
}

TEST(CheckReports, AreAsTheyWere)
{
    const auto files = checkedCase();
    const auto rules = askedRules();
    expectGoldenReport(checkJson(files, true, true), "expected.json");
    expectGoldenReport(sarif(files, {.version = "1.2.3", .rules = rules}), "expected.sarif");
    expectGoldenReport(sarif(files, {.version = "1.2.3", .rules = rules, .withSuppressed = true}),
                 "expected-suppressed.sarif");
    expectGoldenReport(junit(files), "expected.xml");
    expectGoldenReport(checkMarkdown(files, words()), "expected.md");
}

TEST(CheckReports, SayWhenNothingWasUnderstood)
{
    std::vector<CheckedFile> broken {checkedCase().back()};
    EXPECT_NE(sarif(broken, {}).find("\"executionSuccessful\": false"), std::string::npos);
    EXPECT_NE(junit(broken).find("errors=\"1\""), std::string::npos);
    EXPECT_NE(checkMarkdown(broken, words()).find("### Gudo: not understood"), std::string::npos);
}

TEST(CheckReports, FailFromTheSeverityOn)
{
    CheckedFile file = checkedFile("f", {found("RED-002", {"a"}), found("SUP-002", {"b"})}, {"RED-002", "SUP-002"});
    const auto failuresAt = [&](std::optional<Severity> limit) {
        file.failOn = limit;
        const std::string text = junit(std::span {&file, 1});
        int failures = 0;
        for (auto at = text.find("<failure"); at != std::string::npos; at = text.find("<failure", at + 1))
            ++failures;
        EXPECT_EQ(fails(file), failures > 0);
        return failures;
    };
    EXPECT_EQ(failuresAt(Severity::Note), 2);
    EXPECT_EQ(failuresAt(Severity::Error), 1);
    EXPECT_EQ(failuresAt({}), 0);
}

TEST(CheckReports, KeepToTheLimitsOfCodeScanning)
{
    std::vector<Finding> many;
    for (int i = 0; i < 25'010; ++i)
        many.push_back(found(i < 20 ? "SUP-002" : "RED-002", {"c" + std::to_string(i)}));
    const CheckedFile file = checkedFile("f", std::move(many));
    const JsonNode log = parsed(sarif(std::span {&file, 1}, {}));
    const JsonNode& run = log.member("runs")->asElements()->front();
    const auto& results = *run.member("results")->asElements();
    EXPECT_EQ(results.size(), 25'000u);
    EXPECT_EQ(
        std::ranges::count_if(results, [](const JsonNode& row) { return *row.member("level")->asString() == "note"; }),
        10)
        << "the worst stay";
    const JsonNode& invocation = run.member("invocations")->asElements()->front();
    EXPECT_EQ(invocation.member("toolExecutionNotifications")->asElements()->size(), 1u);

    std::vector<Id> crowd;
    for (int i = 0; i < 500; ++i)
        crowd.push_back("c" + std::to_string(i));
    const CheckedFile wide = checkedFile("f", {found("RED-009", crowd)});
    const JsonNode wideLog = parsed(sarif(std::span {&wide, 1}, {}));
    const JsonNode& result = wideLog.member("runs")->asElements()->front().member("results")->asElements()->front();
    EXPECT_EQ(result.member("locations")->asElements()->size(), 1u);
    EXPECT_EQ(result.member("relatedLocations")->asElements()->size(), 100u);
}

TEST(CheckReports, FitIntoACommentWhateverIsFound)
{
    std::vector<Finding> many;
    for (int i = 0; i < 3000; ++i) {
        many.push_back(found("RED-002", {std::string(100, 'c')}));
        many.back().diagnostic.message = {"%1", {std::string(10'000, '|') + "\n\n# <script> 한국어"}};
    }
    const std::vector<CheckedFile> files {checkedFile(std::string(5000, '<'), many), checkedFile("g", many)};
    const std::string text = checkMarkdown(files, words());
    EXPECT_LT(text.size(), 65'536u);
    EXPECT_EQ(text.find("<script"), std::string::npos);
    EXPECT_NE(text.find("more\n"), std::string::npos);
}

TEST(MarkdownText, IsNoMarkup)
{
    EXPECT_EQ(quotedMarkdown("a|b *c* _d_ `e` [f](g) ~h~"), "a\\|b \\*c\\* \\_d\\_ \\`e\\` \\[f\\](g) \\~h\\~");
    EXPECT_EQ(quotedMarkdown("<img> & x"), "&lt;img&gt; &amp; x");
    EXPECT_EQ(quotedMarkdown("two\nlines\x01\x7f"), "two lines");
    EXPECT_EQ(quotedMarkdown("@team, #12, a @ b"), "@\u2060team, \\#\u206012, a @ b") << "nobody is called";
    EXPECT_EQ(inlineCode("a`b``c"), "```a`b``c```");
    EXPECT_EQ(inlineCode("`"), "`` ` ``");
    EXPECT_EQ(inlineCode("a|b\n"), "`a\\|b `");
    EXPECT_EQ(inlineCode(""), "` `");
    EXPECT_EQ(shortened("한국어", 4), "한…") << "no half characters";
    EXPECT_EQ(shortened("abc", 3), "abc");
}

} // namespace
} // namespace gudo::test
