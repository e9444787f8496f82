#include "core/rules/project_rules.h"

#include <gtest/gtest.h>

#include "tests/support/build.h"
#include "tests/support/catalog.h"

namespace gudo::test {
namespace {

/// "line:column message" of each fault, all in the file that was named.
std::vector<std::string> faultsIn(std::string_view text)
{
    std::vector<std::string> faults;
    for (const Diagnostic& fault : readProjectRules(text, "some/.gudo-rules.json").diagnostics) {
        EXPECT_EQ(fault.file, "some/.gudo-rules.json");
        EXPECT_EQ(fault.severity, Severity::Error);
        faults.push_back(std::to_string(fault.line) + ':' + std::to_string(fault.column) + ' ' +
                         toEnglish(fault.message));
    }
    return faults;
}

using Texts = std::vector<std::string>;

TEST(ProjectRules, AreReadWhole)
{
    const auto read = readProjectRules(R"({
        "$schema": "rules.schema.json", "profile": "dev", "failOn": "warning", "skip": ["NET-*"],
        "rules": {"RED-002": "off", "SEC-*": "error", "likely-pair": {"severity": "note", "threshold": 0.01}}})",
                                       "r");
    EXPECT_TRUE(read.diagnostics.empty());
    const ProjectRules expected {.profile = "dev",
                                 .rules = {{"RED-002", "off"},
                                           {"SEC-*", "error"},
                                           {"likely-pair", Object {{"severity", "note"}, {"threshold", 0.01}}}},
                                 .failOn = "warning",
                                 .skip = {"NET-*"}};
    EXPECT_EQ(read.rules, expected);
    EXPECT_EQ(readProjectRules("{}", "r").rules, ProjectRules {});
}

TEST(ProjectRules, TellWhatTheyDoNotUnderstandWithItsPlace)
{
    EXPECT_EQ(faultsIn(""), Texts {"1:1 The file ends too early: it is cut off or not finished"});
    EXPECT_EQ(faultsIn("[]"), Texts {"1:1 The rules of a project must be an object, not a list"});
    EXPECT_EQ(faultsIn("{\n \"proflie\": \"dev\"}"),
              Texts {"2:10 \"proflie\" means nothing here; known are profile, rules, failOn and skip"});
    EXPECT_EQ(faultsIn(R"({"profile": "test"})"),
              Texts {R"(1:18 "profile" cannot be "test"; it is one of: prod, dev)"});
    EXPECT_EQ(faultsIn(R"({"failOn": 1})"),
              Texts {R"(1:12 "failOn" cannot be a number; it is one of: error, warning, note, never)"});
    EXPECT_EQ(faultsIn("{\"rules\": {\n\"RED-999\": \"off\"}}"),
              Texts {R"(2:9 There is no rule "RED-999"; "gudo rules" lists them)"});
    EXPECT_EQ(faultsIn(R"({"rules": {"RED-001": "eror"}})"),
              Texts {R"(1:28 "RED-001" cannot be "eror"; it is one of: off, error, warning, note)"});
    EXPECT_EQ(
        faultsIn(R"({"rules": {"RED-036": {"treshold": 1}}})"),
        Texts {R"(1:33 The rule RED-036 has no parameter "treshold"; "gudo explain RED-036" tells which it has)"});
    EXPECT_EQ(faultsIn(R"({"rules": {"RED-*": {"threshold": "1"}}})"),
              Texts {R"(1:37 The parameter "threshold" must be a number, not text)"});
    EXPECT_EQ(faultsIn(R"({"rules": []})"), Texts {R"(1:11 "rules" must be an object, not a list)"});
    EXPECT_EQ(faultsIn(R"({"skip": "RED-001"})"), Texts {R"(1:18 "skip" must be a list of rules, not text)"});
    EXPECT_EQ(faultsIn(R"({"skip": ["RED-001", 2, "NO-1"]})").size(), 2u);
    EXPECT_EQ(faultsIn(R"({"skip": [], "skip": []})"), Texts {R"(1:19 The key "skip" stands twice)"});
}

TEST(ProjectRules, KeepWhatIsRightBesideWhatIsNot)
{
    const auto read = readProjectRules(R"({"profile": "test", "rules": {"NO-1": "off", "RED-002": "note"}})", "r");
    EXPECT_EQ(read.diagnostics.size(), 2u);
    EXPECT_EQ(read.rules, (ProjectRules {.rules = {{"RED-002", "note"}}}));
}

TEST(ProjectRules, NoticeEveryCutAndSurviveEveryByte)
{
    const std::string text =
        R"({"profile": "dev", "rules": {"RED-002": "off", "RED-036": {"threshold": 0.01}}, "skip": ["NET-*"]})";
    ASSERT_TRUE(faultsIn(text).empty());
    for (std::size_t length = 0; length < text.size(); ++length)
        EXPECT_EQ(faultsIn(text.substr(0, length)).size(), 1u) << length;
    for (std::size_t at = 0; at < text.size(); ++at)
        for (const char byte : {'\0', '"', '{', ']', '9', '\xff'}) {
            std::string changed = text;
            changed[at] = byte;
            for (const Diagnostic& fault : readProjectRules(changed, "r").diagnostics)
                EXPECT_GE(fault.line, 1);
        }
}

Severity severityWith(const Object& own, const ProjectRules& project)
{
    Design design = Build {}.add("client", "client").add("db", "database").connect("client", "db");
    design.settings.rules = own;
    design.settings = withProjectRules(design.settings, project);
    const auto findings = check(design, catalog(), {.only = {"RED-001"}});
    return findings.empty() ? Severity {-1} : findings.front().diagnostic.severity;
}

constexpr Severity off {-1};

TEST(ProjectRules, AreBeatenByTheDesign)
{
    const ProjectRules silent;
    const ProjectRules isOff {.rules = {{"RED-001", "off"}}};
    const ProjectRules isSkipped {.skip = {"single-*"}};
    const ProjectRules isNote {.rules = {{"RED-*", Object {{"severity", "note"}}}}};
    EXPECT_EQ(severityWith({}, silent), Severity::Error);
    EXPECT_EQ(severityWith({}, isOff), off);
    EXPECT_EQ(severityWith({}, isSkipped), off);
    EXPECT_EQ(severityWith({}, isNote), Severity::Note);
    for (const ProjectRules& project : {silent, isOff, isSkipped, isNote})
        for (const char* name : {"RED-001", "single-point-of-failure", "RED-*"})
            EXPECT_EQ(severityWith({{name, "warning"}}, project), Severity::Warning) << name;
    EXPECT_EQ(severityWith({{"RED-001", "off"}}, isNote), off);
    EXPECT_EQ(severityWith({{"single-point-of-failure", Object {{"threshold", 1}}}}, isOff), off)
        << "a design that gives a parameter has said nothing about the severity";
}

TEST(ProjectRules, GiveProfileAndParametersWhereTheDesignIsSilent)
{
    const ProjectRules project {.profile = "dev", .rules = {{"RED-036", Object {{"threshold", 0.5}}}}};
    EXPECT_EQ(withProjectRules({}, project).profile, "dev");
    EXPECT_EQ(withProjectRules({.profile = "prod"}, project).profile, "prod");
    const Settings own {.rules = {{"likely-pair", "note"}, {"odd", "off"}}};
    const Object expected {{"RED-036", Object {{"severity", "note"}, {"threshold", 0.5}}}, {"odd", "off"}};
    EXPECT_EQ(withProjectRules(own, project).rules, expected);
    EXPECT_EQ(withProjectRules(own, {}), own);
}

} // namespace
} // namespace gudo::test
