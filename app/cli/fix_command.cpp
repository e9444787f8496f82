#include <QDate>

#include <algorithm>
#include <memory>
#include <set>

#include "app/cli/command.h"
#include "app/cli/input.h"
#include "app/cli/output.h"
#include "app/cli/rule_names.h"
#include "app/render/rules_file.h"
#include "app/text/texts.h"
#include "core/formats/native.h"
#include "core/rules/check.h"

namespace gudo {

namespace {

struct FixCommand {
    std::string file;
    std::vector<std::string> rules;
    bool isDryRun = false;
    std::string output;
};

/// True when the user named this very rule: a pattern with '*' does not say yes to what costs money.
bool isNamed(const std::vector<std::string>& names, const Diagnostic& finding)
{
    const Rule* rule = ruleNamed(finding.rule);
    return rule &&
           std::ranges::any_of(names, [&](const std::string& name) { return name == rule->id || name == rule->name; });
}

/// Tells findings apart that look alike, so that no fix is tried twice.
std::string signature(const Diagnostic& finding)
{
    std::string text = finding.rule + '\n' + finding.key;
    for (const auto* ids : {&finding.components, &finding.connections})
        for (const Id& id : *ids)
            text += '\n' + id;
    return text;
}

QString line(const Diagnostic& finding)
{
    const auto& ids = finding.components.empty() ? finding.connections : finding.components;
    const QString title = toText(finding.fix->title);
    return QStringLiteral("%1: %2").arg(
        QString::fromStdString(finding.rule),
        ids.empty() ? title : Cli::tr("%1 (%2)").arg(title, QString::fromStdString(ids.front())));
}

struct Repair {
    Design design;
    QStringList done {};
    QStringList open {}; ///< fixes that somebody has to ask for by name
};

/// The design as its project wants it to be checked.
Design seenBy(const ProjectRules& project, Design design)
{
    design.settings = withProjectRules(std::move(design.settings), project);
    return design;
}

/// Applies one fix after the other; each is found anew in what the last one left.
Repair repair(Design design, const Catalog& catalog, const ProjectRules& project, const std::vector<std::string>& names)
{
    constexpr int mostFixes =
        10'000; // every signature is tried once; this bounds fixes that make new findings for ever
    const CheckOptions options {.only = names, .today = QDate::currentDate().toString(Qt::ISODate).toStdString()};
    Repair result {.design = std::move(design)};
    std::set<std::string> tried;
    for (int i = 0; i < mostFixes; ++i) {
        const std::vector<Finding> findings = check(seenBy(project, result.design), catalog, options);
        result.open.clear();
        bool isChanged = false;
        for (const Finding& finding : findings) {
            const Diagnostic& d = finding.diagnostic;
            if (!d.fix || finding.isAccepted)
                continue;
            if (!d.fix->isSafe && !isNamed(names, d)) {
                result.open << Cli::tr("%1: needs --rule %2").arg(line(d), QString::fromStdString(d.rule));
                continue;
            }
            if (isChanged || !tried.insert(signature(d)).second)
                continue;
            Design next = repaired(result.design, d);
            if (next == result.design)
                continue;
            result.design = std::move(next);
            result.done << line(d);
            isChanged = true;
        }
        if (!isChanged)
            break;
    }
    return result;
}

/// What happened, for people.
QString told(const Repair& repair, bool isDryRun)
{
    QString text;
    for (const QString& done : repair.done)
        text += (isDryRun ? Cli::tr("would fix %1").arg(done) : Cli::tr("fixed %1").arg(done)) + u'\n';
    for (const QString& open : repair.open)
        text += Cli::tr("left %1").arg(open) + u'\n';
    if (text.isEmpty())
        text = Cli::tr("Nothing to fix") + u'\n';
    return text;
}

int runFix(FixCommand& command)
{
    if (!nameRules(command.rules))
        return exitUsage;
    const QString file = QString::fromStdString(command.file);
    const RulesFile project = rulesFileFor(file);
    for (const QString& problem : project.problems)
        complain(problem);
    const auto input = readInput(file);
    if (!input || !project.problems.isEmpty()) // what is off in them must not be applied
        return exitInput;
    const QString target = command.output.empty() ? file : QString::fromStdString(command.output);
    const bool isInPlace = target == file && file != QLatin1String("-");
    if (!command.isDryRun)
        if (const auto refused = refusedInPlace(*input, file, target))
            return *refused;
    const Repair result = repair(input->design, readCatalog(), project.rules, command.rules);
    const QByteArray report = told(result, command.isDryRun).toUtf8();
    if (!command.isDryRun && (!result.done.isEmpty() || !isInPlace))
        if (!putOut(target, QByteArray::fromStdString(writeNative(result.design))))
            return exitOutput;
    // The design itself has standard output; then the words go beside it.
    if (!command.isDryRun && target == QLatin1String("-"))
        std::fputs(report.constData(), stderr);
    else if (!putOut({}, report))
        return exitOutput;
    return input->isWhole ? exitFine : exitInput;
}

} // namespace

Run defineFix(CLI::App& app)
{
    app.description(
        Cli::tr("Apply the automatic fixes; those that add cost or components only when --rule names their rule")
            .toStdString());
    const auto command = std::make_shared<FixCommand>();
    app.add_option("FILE", command->file, Cli::tr("The design to fix, in place").toStdString())
        ->required()
        ->type_name("");
    app.add_option("--rule", command->rules, Cli::tr("Only what these rules found, by id or name").toStdString())
        ->type_name("ID");
    app.add_flag("--dry-run", command->isDryRun, Cli::tr("Only say what would be done").toStdString());
    app.add_option("-o,--output", command->output, Cli::tr("Write the design into this file instead").toStdString())
        ->type_name("OUT");
    return [command] {
        return runFix(*command);
    };
}

} // namespace gudo
