#include "core/reports/baseline.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "tests/support/checked.h"

namespace gudo::test {
namespace {

std::string fingerprint(Diagnostic diagnostic)
{
    return forReports({Finding {std::move(diagnostic)}}, fingerprintOf).front().fingerprint;
}

TEST(Fingerprint, DependsOnRuleSubjectsAndKeyOnly)
{
    const Diagnostic usual {.rule = "RED-009",
                            .severity = Severity::Error,
                            .message = {"%1 and b", {"A"}},
                            .components = {"a", "b"},
                            .connections = {"x", "y"},
                            .key = "22",
                            .file = "shop.gudo",
                            .line = 7};
    Diagnostic same = usual;
    same.severity = Severity::Note;
    same.message = {"Other words"};
    same.components = {"b", "a"};
    same.connections = {"y", "x"};
    same.file = "moved.gudo";
    same.line = same.column = 9;
    EXPECT_EQ(fingerprint(same), fingerprint(usual));
    const auto differs = [&](auto change) {
        Diagnostic other = usual;
        change(other);
        return fingerprint(other) != fingerprint(usual);
    };
    EXPECT_TRUE(differs([](Diagnostic& d) { d.rule = "RED-010"; }));
    EXPECT_TRUE(differs([](Diagnostic& d) { d.components = {"a"}; }));
    EXPECT_TRUE(differs([](Diagnostic& d) { d.components = {"a", "b", "x"}, d.connections = {"y"}; }));
    EXPECT_TRUE(differs([](Diagnostic& d) { d.key = "3389"; }));
    EXPECT_TRUE(differs([](Diagnostic& d) { d.components = {"a\",\"b"}; }));
}

CheckedFile shop()
{
    return checkedFile("shop.gudo", {found("RED-002", {"db"}), found("SEC-007", {"sg"}, "Open", "22")},
                       {"RED-002", "SEC-007"});
}

std::vector<FindingStanding> standingsIn(const CheckedFile& file)
{
    std::vector<FindingStanding> standings;
    for (const CheckedFinding& finding : file.findings)
        standings.push_back(finding.standing);
    return standings;
}

TEST(Baseline, IsTheSameForAnyOrderAndReadsBack)
{
    Baseline baseline {entriesOf(shop(), "shop.gudo")};
    const std::string text = writeBaseline(baseline);
    EXPECT_EQ(std::ranges::count(text, '\n'), 7) << "one line a finding:\n" << text;
    std::ranges::reverse(baseline.entries);
    baseline.entries.push_back(baseline.entries.front());
    EXPECT_EQ(writeBaseline(baseline), text);
    const BaselineResult read = readBaseline(text, "b.json");
    EXPECT_TRUE(read.diagnostics.empty());
    EXPECT_EQ(writeBaseline(read.baseline), text);
    EXPECT_EQ(writeBaseline({}), "{\n  \"gudoBaseline\": 1,\n  \"findings\": []\n}\n");
}

TEST(Baseline, KnowsWhatItHoldsInThatFileOnly)
{
    const Baseline baseline {entriesOf(shop(), "shop.gudo")};
    CheckedFile later = shop();
    later.findings.push_back(forReports({found("SEC-007", {"sg"}, "Open", "3389")}, fingerprintOf).front());
    EXPECT_TRUE(markBaseline(later, "shop.gudo", baseline).empty());
    EXPECT_EQ(standingsIn(later), (std::vector {FindingStanding::InBaseline, FindingStanding::InBaseline, FindingStanding::Open}));
    EXPECT_EQ(countsOf(later.findings), (FindingCounts {.error = 1, .baseline = 2}));
    CheckedFile other = shop();
    EXPECT_TRUE(markBaseline(other, "copy.gudo", baseline).empty());
    EXPECT_EQ(standingsIn(other), (std::vector {FindingStanding::Open, FindingStanding::Open}));
}

TEST(Baseline, TellsWhatIsFoundNoMoreIfItsRuleWasAsked)
{
    const Baseline baseline {entriesOf(shop(), "shop.gudo")};
    CheckedFile mended = checkedFile("shop.gudo", {}, {"RED-002"});
    const auto gone = markBaseline(mended, "shop.gudo", baseline);
    ASSERT_EQ(gone.size(), 1u);
    EXPECT_EQ(gone.front().rule, "RED-002");
    Baseline retired = baseline;
    retired.entries.back().rule = "OLD-001";
    EXPECT_EQ(markBaseline(mended, "shop.gudo", retired).size(), 2u) << "a rule that is no more finds nothing";
}

TEST(Baseline, LeavesAcceptedFindingsToTheDesign)
{
    CheckedFile file = shop();
    const Baseline baseline {entriesOf(file, "shop.gudo")};
    file.findings.front().standing = FindingStanding::Accepted;
    EXPECT_TRUE(markBaseline(file, "shop.gudo", baseline).empty()) << "it is still found";
    EXPECT_EQ(standingsIn(file), (std::vector {FindingStanding::Accepted, FindingStanding::InBaseline}));
    EXPECT_EQ(entriesOf(file, "shop.gudo").size(), 1u) << "accepted findings need no baseline";
}

TEST(Baseline, RefusesWhatItDoesNotUnderstandWithItsPlace)
{
    const auto faultOf = [](std::string_view text) {
        const auto read = readBaseline(text, "b.json");
        if (read.diagnostics.empty())
            return std::string {"none"};
        const Diagnostic& fault = read.diagnostics.front();
        EXPECT_EQ(fault.file, "b.json");
        return std::to_string(fault.line) + ": " + toEnglish(fault.message);
    };
    const std::string none = "This is no baseline: it does not start with the version, \"gudoBaseline\": 1";
    EXPECT_EQ(faultOf("[]"), "1: " + none);
    EXPECT_EQ(faultOf(R"({"gudo": 1})"), "1: " + none);
    EXPECT_EQ(faultOf("{\n\"gudoBaseline\": 2}"), "2: The baseline is of version 2, this program knows version 1");
    EXPECT_EQ(faultOf(R"({"gudoBaseline": 1})"), "1: The baseline has no list of findings");
    EXPECT_EQ(faultOf("{\"gudoBaseline\": 1, \"findings\": [\n7]}"), "2: A finding in the baseline must be an object");
    EXPECT_EQ(faultOf("{\"gudoBaseline\": 1, \"findings\": [{\"file\": \"a\"}]}"),
              "1: A finding in the baseline needs a file and a rule");
    EXPECT_EQ(
        faultOf("{\"gudoBaseline\": 1, \"findings\": [{\"file\": \"a\", \"rule\": \"b\", \"fingerprint\": \"c\"}]}"),
        "1: A finding in the baseline needs a fingerprint of 64 hexadecimal digits");
    const std::string text = writeBaseline({entriesOf(shop(), "shop.gudo")});
    EXPECT_EQ(faultOf(text), "none");
    for (std::size_t length = 0; length + 1 < text.size(); ++length)
        EXPECT_NE(faultOf(text.substr(0, length)), "none") << length;
}

} // namespace
} // namespace gudo::test
