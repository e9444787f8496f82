#include "core/reports/junit.h"

#include <array>
#include <map>
#include <set>

#include <fmt/format.h>

#include "core/formats/svg.h"
#include "core/reports/homepage.h"
#include "core/reports/rules_report.h"

namespace gudo {

namespace {

struct Suite {
    std::string cases {};
    int tests = 0;
    int failures = 0;
    int errors = 0;
    int skipped = 0;

    Suite& operator+=(const Suite& other)
    {
        cases += other.cases;
        tests += other.tests;
        failures += other.failures;
        errors += other.errors;
        skipped += other.skipped;
        return *this;
    }
};

std::string heading(const Rule& rule)
{
    return fmt::format("{} {}", rule.id, rule.name);
}

std::string subjectText(const Diagnostic& d)
{
    std::string out;
    for (const Id& id : subjectsOf(d))
        out += (out.empty() ? "" : ", ") + id;
    return out;
}

/// The case without its outcome; servers tell cases apart by both names.
std::string opened(const std::string& suite, const std::string& name)
{
    return fmt::format("    <testcase classname=\"{}\" name=\"{}\"", quotedXml(suite), quotedXml(name));
}

std::string details(const CheckedFile& file, const Diagnostic& d, const Rule& rule)
{
    std::string out = toEnglish(d.message) + '\n';
    for (const Id& id : subjectsOf(d)) {
        const auto where = file.whereabouts.find(id);
        out += where == file.whereabouts.end()
                   ? "at " + id + '\n'
                   : fmt::format("at {} ({}:{})\n", where->second.path, file.file, where->second.place.line);
    }
    return fmt::format("{}Fix: {}\nMore: {}\n", out, rule.remedy, helpAddress(rule.id));
}

void addFinding(Suite& suite, const std::string& name, const CheckedFile& file, const CheckedFinding& finding)
{
    const Diagnostic& d = finding.diagnostic;
    const Rule* rule = ruleNamed(d.rule);
    if (!rule)
        return;
    std::string title = heading(*rule);
    if (const std::string subjects = subjectText(d); !subjects.empty())
        title += ": " + subjects;
    if (!d.key.empty())
        title += " [" + d.key + ']';
    ++suite.tests;
    suite.cases += opened(name, title) + ">\n";
    const std::string message = quotedXml(toEnglish(d.message));
    if (finding.standing != FindingStanding::Open) {
        ++suite.skipped;
        const std::string why =
            finding.standing == FindingStanding::InBaseline ? "In the baseline" : "Accepted: " + finding.reason;
        suite.cases += fmt::format("      <skipped message=\"{}\"/>\n", quotedXml(why));
    } else if (fails(file, finding)) {
        ++suite.failures;
        suite.cases += fmt::format("      <failure message=\"{}\" type=\"{}\">{}</failure>\n", message,
                                   toText(d.severity), quotedXml(details(file, d, *rule)));
    } else {
        suite.cases += fmt::format("      <system-out>{}: {}</system-out>\n", toText(d.severity),
                                   quotedXml(details(file, d, *rule)));
    }
    suite.cases += "    </testcase>\n";
}

std::string printed(const std::string& name, const Suite& suite)
{
    return fmt::format("  <testsuite name=\"{}\" tests=\"{}\" failures=\"{}\" errors=\"{}\" skipped=\"{}\">\n{}"
                       "  </testsuite>\n",
                       quotedXml(name), suite.tests, suite.failures, suite.errors, suite.skipped, suite.cases);
}

/// What was not understood of a file, as a suite of its own; empty when there is nothing.
Suite problemsOf(const CheckedFile& file)
{
    Suite suite;
    if (file.isWhole)
        return suite;
    suite.tests = suite.errors = 1;
    suite.cases = opened(file.file, "is understood") + ">\n";
    std::string all;
    for (const Diagnostic& problem : file.problems)
        all += problem.line > 0 ? fmt::format("{}:{}:{}: {}\n", problem.file, problem.line, problem.column,
                                              toEnglish(problem.message))
                                : toEnglish(problem.message) + '\n';
    const std::string first =
        file.problems.empty() ? "The file was not understood" : toEnglish(file.problems.front().message);
    suite.cases += fmt::format("      <error message=\"{}\" type=\"input\">{}</error>\n    </testcase>\n",
                               quotedXml(first), quotedXml(all));
    return suite;
}

std::map<RuleFamily, Suite> suitesOf(const CheckedFile& file)
{
    std::map<RuleFamily, Suite> suites;
    std::multimap<std::string_view, const CheckedFinding*> byRule;
    for (const CheckedFinding& finding : file.findings)
        byRule.emplace(finding.diagnostic.rule, &finding);
    for (const Rule* rule : file.ran) {
        Suite& suite = suites[rule->family];
        const std::string name = fmt::format("{} {}", file.file, toText(rule->family));
        const auto [first, last] = byRule.equal_range(rule->id);
        for (auto row = first; row != last; ++row)
            addFinding(suite, name, file, *row->second);
        if (first == last) {
            ++suite.tests;
            suite.cases += opened(name, heading(*rule)) + "/>\n";
        }
    }
    return suites;
}

} // namespace

std::string junit(std::span<const CheckedFile> files)
{
    Suite total;
    const auto add = [&](const std::string& name, Suite suite) {
        suite.cases = printed(name, suite);
        total += suite;
    };
    for (const CheckedFile& file : files) {
        if (const Suite problems = problemsOf(file); problems.tests > 0)
            add(file.file, problems);
        for (auto& [family, suite] : suitesOf(file))
            add(fmt::format("{} {}", file.file, toText(family)), std::move(suite));
    }
    return fmt::format("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"gudo check\" tests=\"{}\" "
                       "failures=\"{}\" errors=\"{}\">\n{}</testsuites>\n",
                       total.tests, total.failures, total.errors, total.cases);
}

} // namespace gudo
