#include <QDate>

#include <memory>

#include "app/cli/command.h"
#include "app/cli/input.h"
#include "app/cli/output.h"
#include "app/cli/rule_names.h"
#include "app/files/rules_file.h"
#include "app/text/texts.h"
#include "core/formats/native.h"
#include "core/rules/repair.h"

namespace gudo {

namespace {

struct FixCommand {
    std::string file;
    std::vector<std::string> rules;
    bool isDryRun = false;
    std::string output;
};

QString line(const Diagnostic& finding)
{
    const auto& ids = finding.components.empty() ? finding.connections : finding.components;
    const QString title = toText(finding.fix->title);
    return QStringLiteral("%1: %2").arg(
        QString::fromStdString(finding.rule),
        ids.empty() ? title : Cli::tr("%1 (%2)").arg(title, QString::fromStdString(ids.front())));
}

/// What happened, for people.
QString told(const Repair& repair, bool isDryRun)
{
    QString text;
    for (const Diagnostic& done : repair.done)
        text += (isDryRun ? Cli::tr("would fix %1").arg(line(done)) : Cli::tr("fixed %1").arg(line(done))) + u'\n';
    for (const Diagnostic& open : repair.open) {
        const QString needed = Cli::tr("%1: needs --rule %2").arg(line(open), QString::fromStdString(open.rule));
        text += Cli::tr("left %1").arg(needed) + u'\n';
    }
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
    const CheckOptions options {.only = command.rules,
                                .today = QDate::currentDate().toString(Qt::ISODate).toStdString()};
    const Repair result = repairedAll(input->design, readCatalog(), project.rules, options);
    const QByteArray report = told(result, command.isDryRun).toUtf8();
    if (!command.isDryRun && (!result.done.empty() || !isInPlace))
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
