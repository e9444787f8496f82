#include <QDate>

#include <algorithm>
#include <memory>

#include "app/cli/baseline_files.h"
#include "app/cli/check_report.h"
#include "app/cli/checked_files.h"
#include "app/cli/command.h"
#include "app/cli/design_paths.h"
#include "app/cli/input.h"
#include "app/cli/output.h"
#include "app/cli/rule_names.h"
#include "app/text/particles.h"
#include "core/reports/check_json.h"
#include "core/reports/junit.h"
#include "core/reports/sarif.h"

namespace gudo {

namespace {

struct CheckCommand {
    std::vector<std::string> files;
    std::string format {"text"};
    std::string failOn;
    std::string profile;
    std::vector<std::string> rules;
    std::vector<std::string> skip;
    std::string baseline;
    std::string writeBaseline;
    bool updateBaseline = false;
    bool showAccepted = false;
    bool sarifSuppressed = false;
    std::string output;
};

bool isWellAsked(const CheckCommand& command)
{
    const auto word = [](const std::string& text) {
        return QString::fromStdString(text);
    };
    const auto words = [](std::initializer_list<const char*> literals) {
        QStringList list;
        for (const char* literal : literals)
            list << QString::fromLatin1(literal);
        return list;
    };
    if (command.updateBaseline && command.baseline.empty()) {
        complain(Cli::tr("--update-baseline needs --baseline FILE"));
        return false;
    }
    return isOneOf("--format", word(command.format), words({"text", "json", "sarif", "junit", "markdown"})) &&
           (command.failOn.empty() ||
            isOneOf("--fail-on", word(command.failOn), words({"error", "warning", "note", "never"}))) &&
           (command.profile.empty() || isOneOf("--profile", word(command.profile), words({"prod", "dev"}))) &&
           nameRules(command.rules) && nameRules(command.skip);
}

QByteArray report(const std::vector<CheckedFile>& files, bool isList, const CheckCommand& command)
{
    if (command.format == "json")
        return QByteArray::fromStdString(checkJson(files, isList, command.showAccepted));
    if (command.format == "sarif")
        return QByteArray::fromStdString(
            sarif(files, {.version = GUDO_VERSION, .rules = rules(), .withSuppressed = command.sarifSuppressed}));
    if (command.format == "junit")
        return QByteArray::fromStdString(junit(files));
    if (command.format == "markdown")
        return QByteArray::fromStdString(checkMarkdown(files, markdownWords()));
    const TerminalStyle style = terminalStyle(!command.output.empty());
    QString text = checkText(files, style, command.showAccepted);
    QStringList arguments;
    for (const std::string& file : command.files)
        arguments << shellWord(QString::fromStdString(file));
    if (command.baseline.empty() && command.writeBaseline.empty())
        text += acceptanceHint(files, arguments.join(u' '), style);
    return text.toUtf8();
}

/// Marks what is known and writes what is to be known; the exit code when that does not work.
std::optional<ExitCode> applyBaselines(const CheckCommand& command, const std::optional<Baseline>& baseline,
                                       std::vector<CheckedFile>& files)
{
    const QString path = QString::fromStdString(command.baseline);
    const QString target = QString::fromStdString(command.writeBaseline);
    const bool isWhole = std::ranges::all_of(files, &CheckedFile::isWhole);
    std::optional<Baseline> left;
    if (baseline && !(left = withBaseline(files, *baseline, path, command.updateBaseline)))
        return exitInput;
    const auto write = [&](const QString& file, const Baseline& content) {
        return putOut(file, QByteArray::fromStdString(writeBaseline(content)));
    };
    if (left && command.updateBaseline && left->entries != baseline->entries && !write(path, *left))
        return exitOutput;
    if (target.isEmpty())
        return {};
    if (!isWhole) {
        complain(withParticles(Cli::tr("%1 is not written, because not every design was understood").arg(target)));
        return {};
    }
    if (!write(target, newBaseline(files, target)))
        return exitOutput;
    return {};
}

/// True when there is something to report: a machine that reads the report is told of designs that were not understood,
/// people are told beside it.
bool isWorthReporting(const std::vector<CheckedFile>& files, bool isList, const CheckCommand& command)
{
    const bool tellsOfProblems = command.format == "sarif" || command.format == "junit" || command.format == "markdown";
    return isList || tellsOfProblems || std::ranges::any_of(files, &CheckedFile::isRead);
}

int runCheck(CheckCommand& command)
{
    giveBackFiles(command.rules, command.files);
    giveBackFiles(command.skip, command.files);
    if (command.files.empty()) {
        complain(Cli::tr("%1 is missing").arg(QStringLiteral("FILE")));
        complain(Cli::tr("\"gudo%1 --help\" tells more").arg(QStringLiteral(" check")));
        return exitUsage;
    }
    if (!isWellAsked(command))
        return exitUsage;
    std::optional<Baseline> baseline;
    if (!command.baseline.empty() && !(baseline = readBaselineFile(QString::fromStdString(command.baseline))))
        return exitInput;
    const DesignPaths paths = designPaths(command.files);
    const CheckRequest request {.options = {.profile = command.profile,
                                            .only = command.rules,
                                            .skip = command.skip,
                                            .today = QDate::currentDate().toString(Qt::ISODate).toStdString()},
                                .failOn = command.failOn,
                                .withPlaces = command.format == "sarif" || command.format == "junit"};
    CheckedFiles checked = checkedFiles(paths.files, readCatalog(), request);
    for (const QString& problem : paths.problems + checked.problems)
        complain(problem);
    if (const auto failure = applyBaselines(command, baseline, checked.files))
        return *failure;
    if (isWorthReporting(checked.files, paths.isList, command))
        if (!putOut(QString::fromStdString(command.output), report(checked.files, paths.isList, command)))
            return exitOutput;
    if (!paths.problems.isEmpty() || !std::ranges::all_of(checked.files, &CheckedFile::isWhole))
        return exitInput;
    const bool isFailing = std::ranges::any_of(checked.files, [](const CheckedFile& file) { return fails(file); });
    return isFailing ? exitFindings : exitFine;
}

void defineBaselineOptions(CLI::App& app, CheckCommand& command)
{
    app.add_option("--baseline", command.baseline, Cli::tr("Findings in this baseline do not count").toStdString())
        ->type_name("FILE");
    app.add_option("--write-baseline", command.writeBaseline,
                   Cli::tr("Write all findings into this file; from then on only new ones count").toStdString())
        ->type_name("FILE");
    app.add_flag("--update-baseline", command.updateBaseline,
                 Cli::tr("Drop from the baseline what is found no more").toStdString());
}

} // namespace

Run defineCheck(CLI::App& app)
{
    app.description(Cli::tr("Check designs against all rules").toStdString());
    const auto command = std::make_shared<CheckCommand>();
    app.add_option("FILE", command->files, Cli::tr("Designs to check, or folders with designs").toStdString())
        ->type_name("");
    app.add_option("--format", command->format,
                   Cli::tr("text (default), json, sarif, junit or markdown").toStdString());
    app.add_option("--fail-on", command->failOn,
                   Cli::tr("Severity that gives exit code 1: error (default), warning, note or never").toStdString());
    app.add_option("--profile", command->profile, Cli::tr("prod or dev instead of what the design says").toStdString());
    app.add_option("--rule", command->rules,
                   Cli::tr("Only these rules, by id or name, with * for any text").toStdString())
        ->type_name("ID");
    app.add_option("--skip", command->skip, Cli::tr("Not these rules").toStdString())->type_name("ID");
    defineBaselineOptions(app, *command);
    app.add_flag("--show-accepted", command->showAccepted,
                 Cli::tr("List accepted findings and those in the baseline, too").toStdString());
    app.add_flag("--sarif-suppressed", command->sarifSuppressed,
                 Cli::tr("The same in SARIF, marked as suppressed").toStdString());
    app.add_option("-o,--output", command->output, Cli::tr("Write the report into this file").toStdString())
        ->type_name("OUT");
    return [command] {
        return runCheck(*command);
    };
}

} // namespace gudo
