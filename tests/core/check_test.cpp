#include "core/rules/check.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "tests/support/build.h"
#include "tests/support/catalog.h"

namespace gudo::test {
namespace {

/// A client, a firewall and a database, each alone: RED-001 on the last two.
Build fragile()
{
    return Build {}
        .add("client", "client")
        .add("wall", "firewall")
        .add("db", "database")
        .connect("client", "wall")
        .connect("wall", "db");
}

std::vector<std::string> rulesIn(const std::vector<Finding>& findings)
{
    std::vector<std::string> ids;
    for (const Finding& found : findings)
        ids.push_back(found.diagnostic.rule + (found.isAccepted ? "!" : ""));
    return ids;
}

using Ids = std::vector<std::string>;

TEST(Rules, AreComplete)
{
    for (const Rule* rule : rules()) {
        EXPECT_LE(std::string_view {rule->title}.size(), 50u) << rule->id;
        for (const char* text : {rule->title, rule->rationale, rule->remedy, rule->bad, rule->good})
            EXPECT_FALSE(std::string_view {text}.empty()) << rule->id;
        EXPECT_EQ(ruleNamed(rule->id), rule);
        EXPECT_EQ(ruleNamed(rule->name), rule);
    }
    EXPECT_TRUE(std::ranges::is_sorted(rules(), {}, &Rule::id));
    EXPECT_EQ(ruleNamed("nonsense"), nullptr);
}

TEST(Rules, AreNamedByPatterns)
{
    const Rule& rule = *ruleNamed("RED-001");
    for (const char* pattern : {"RED-001", "red-001", "RED-*", "*", "single-point-of-failure", "single-*-of-*", "**1"})
        EXPECT_TRUE(matches(pattern, rule)) << pattern;
    for (const char* pattern : {"", "RED", "NET-*", "single-point", "RED-001*x"})
        EXPECT_FALSE(matches(pattern, rule)) << pattern;
}

TEST(Check, RunsTheRulesThatAreAskedFor)
{
    const Design design = fragile();
    EXPECT_EQ(rulesIn(check(design, catalog())), (Ids {"RED-001", "RED-001"}));
    EXPECT_EQ(rulesIn(check(design, catalog(), {.only = {"NET-*"}})), Ids {});
    EXPECT_EQ(rulesIn(check(design, catalog(), {.skip = {"single-*"}})), Ids {});
}

TEST(Check, DemotesResilienceInDevelopment)
{
    Design design = fragile();
    EXPECT_EQ(check(design, catalog(), {.profile = "dev"}).front().diagnostic.severity, Severity::Warning);
    design.settings.profile = "dev";
    EXPECT_EQ(check(design, catalog()).front().diagnostic.severity, Severity::Warning);
    EXPECT_EQ(check(design, catalog(), {.profile = "prod"}).front().diagnostic.severity, Severity::Error);
}

TEST(Check, ObeysTheSettingsOfTheDesign)
{
    Design design = fragile();
    design.settings.rules = {{"RED-*", "note"}};
    EXPECT_EQ(check(design, catalog()).front().diagnostic.severity, Severity::Note);
    design.settings.rules = {{"RED-*", "note"}, {"single-point-of-failure", "off"}};
    EXPECT_EQ(rulesIn(check(design, catalog())), Ids {});
    design.settings.rules = {{"RED-001", Object {{"severity", "warning"}}}};
    EXPECT_EQ(check(design, catalog()).front().diagnostic.severity, Severity::Warning);
    design.settings.rules = {{"RED-001", 7}};
    EXPECT_EQ(check(design, catalog()).front().diagnostic.severity, Severity::Error);
}

TEST(Check, MarksWhatIsAccepted)
{
    Design design = fragile();
    design.settings.accepted = {
        {.rule = "RED-001", .component = "db", .reason = "Batch only", .expires = "2026-06-30"}};
    EXPECT_EQ(rulesIn(check(design, catalog(), {.today = "2026-06-30"})), (Ids {"RED-001!", "RED-001"}));
    EXPECT_EQ(rulesIn(check(design, catalog(), {.today = "2026-07-01"})), (Ids {"RED-001", "RED-001", "SUP-001"}));
    EXPECT_EQ(rulesIn(check(design, catalog())), (Ids {"RED-001!", "RED-001"})) << "without a date nothing expires";
    design.settings.accepted.front().reason = "  ";
    EXPECT_EQ(rulesIn(check(design, catalog())), (Ids {"RED-001", "RED-001", "SUP-001"}));
}

TEST(Check, SaysWhichAcceptanceIsUnused)
{
    Design design = fragile();
    design.settings.accepted = {{.rule = "NET-004", .reason = "none"}, {.rule = "no-such-rule", .reason = "none"}};
    EXPECT_EQ(rulesIn(check(design, catalog())), (Ids {"RED-001", "RED-001", "SUP-002", "SUP-002"}));
    EXPECT_EQ(rulesIn(check(design, catalog(), {.skip = {"NET-*"}})), (Ids {"RED-001", "RED-001", "SUP-002"}))
        << "a rule that did not run says nothing about its acceptances";
}

TEST(Check, NarrowsAnAcceptanceByItsDetails)
{
    Design design = Build {}.add(
        "sg", "aws.security_group", "",
        {{"ingress",
          List {Object {{"protocol", "tcp"}, {"from_port", 22}, {"to_port", 3389}, {"source", "0.0.0.0/0"}}}}});
    design.settings.accepted = {{.rule = "SEC-007", .component = "sg", .reason = "Lab", .match = {{"port", 22}}}};
    const auto findings = check(design, catalog(), {.only = {"SEC-007", "SUP-*"}});
    EXPECT_EQ(rulesIn(findings), (Ids {"SEC-007!", "SEC-007"}));
    EXPECT_EQ(findings.front().diagnostic.key, "22");
}

TEST(Check, NamesACauseOnce)
{
    const Build build = Build {}.add("client", "client").add("db", "aws.rds").connect("client", "db");
    EXPECT_EQ(rulesIn(check(build, catalog(), {.only = {"RED-*"}})), (Ids {"RED-002"}));
    EXPECT_EQ(rulesIn(check(build, catalog(), {.only = {"RED-*"}, .skip = {"RED-002"}})), (Ids {"RED-001"}));
    const auto message = toEnglish(check(build, catalog(), {.only = {"RED-002"}}).front().diagnostic.message);
    EXPECT_NE(message.find("client"), std::string::npos) << message;
}

TEST(Check, LetsSettingsSayHowBadACauseIs)
{
    Design design = Build {}.add("client", "client").add("db", "aws.rds").connect("client", "db");
    design.settings.rules = {{"RED-002", "note"}};
    const auto findings = check(design, catalog(), {.only = {"RED-*"}});
    EXPECT_EQ(rulesIn(findings), (Ids {"RED-002"}));
    EXPECT_EQ(findings.front().diagnostic.severity, Severity::Note);
}

TEST(Check, PutsErrorsFirst)
{
    Design design = Build {}
                        .add("b", "network", "", {{"cidr", "x"}})
                        .add("a", "network", "", {{"cidr", "10.0.0.1/8"}})
                        .add("z", "odd");
    const auto findings = check(design, catalog());
    EXPECT_EQ(rulesIn(findings), (Ids {"NET-001", "NET-001", "ENG-001"}));
    EXPECT_EQ(findings.front().diagnostic.components.front(), "b");
}

} // namespace
} // namespace gudo::test
