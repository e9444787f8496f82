#include <QDate>

#include <algorithm>
#include <memory>

#include "app/cli/check_report.h"
#include "app/cli/command.h"
#include "app/cli/input.h"
#include "app/cli/output.h"
#include "app/cli/rule_names.h"

namespace gudo {

namespace {

struct CheckCommand {
    std::vector<std::string> files;
    std::string format {"text"};
    std::string failOn {"error"};
    std::string profile;
    std::vector<std::string> rules;
    std::vector<std::string> skip;
    bool showAccepted = false;
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
    return isOneOf("--format", word(command.format), words({"text", "json"})) &&
           isOneOf("--fail-on", word(command.failOn), words({"error", "warning", "note", "never"})) &&
           (command.profile.empty() || isOneOf("--profile", word(command.profile), words({"prod", "dev"}))) &&
           nameRules(command.rules) && nameRules(command.skip);
}

/// True when a finding is as bad as --fail-on says.
bool fails(const CheckedFile& file, const std::string& failOn)
{
    const auto limit = severityFrom(failOn);
    return limit && std::ranges::any_of(file.findings, [&](const Finding& finding) {
               return !finding.isAccepted && finding.diagnostic.severity >= *limit;
           });
}

QByteArray report(const std::vector<CheckedFile>& files, const CheckCommand& command)
{
    if (command.format == "json")
        return QByteArray::fromStdString(checkJson(files, command.files.size() > 1, command.showAccepted));
    const TerminalStyle style = terminalStyle(!command.output.empty());
    QString text;
    for (const CheckedFile& file : files)
        text += (text.isEmpty() ? QString() : QStringLiteral("\n")) + checkText(file, style, command.showAccepted);
    return text.toUtf8();
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
    const Catalog catalog = readCatalog();
    const CheckOptions options {.profile = command.profile,
                                .only = command.rules,
                                .skip = command.skip,
                                .today = QDate::currentDate().toString(Qt::ISODate).toStdString()};
    std::vector<CheckedFile> checked;
    bool isComplete = true;
    for (const std::string& file : command.files) {
        const auto input = readInput(QString::fromStdString(file));
        isComplete &= input && input->isWhole;
        if (input)
            checked.push_back({file, check(input->design, catalog, options)});
    }
    if (!checked.empty() || command.files.size() > 1)
        if (!putOut(QString::fromStdString(command.output), report(checked, command)))
            return exitOutput;
    if (!isComplete)
        return exitInput;
    const bool isFailing =
        std::ranges::any_of(checked, [&](const CheckedFile& file) { return fails(file, command.failOn); });
    return isFailing ? exitFindings : exitFine;
}

} // namespace

Run defineCheck(CLI::App& app)
{
    app.description(Cli::tr("Check designs against all rules").toStdString());
    const auto command = std::make_shared<CheckCommand>();
    app.add_option("FILE", command->files, Cli::tr("Designs to check").toStdString())->type_name("");
    app.add_option("--format", command->format, Cli::tr("text (default) or json").toStdString());
    app.add_option("--fail-on", command->failOn,
                   Cli::tr("Severity that gives exit code 1: error (default), warning, note or never").toStdString());
    app.add_option("--profile", command->profile, Cli::tr("prod or dev instead of what the design says").toStdString());
    app.add_option("--rule", command->rules,
                   Cli::tr("Only these rules, by id or name, with * for any text").toStdString())
        ->type_name("ID");
    app.add_option("--skip", command->skip, Cli::tr("Not these rules").toStdString())->type_name("ID");
    app.add_flag("--show-accepted", command->showAccepted, Cli::tr("List accepted findings, too").toStdString());
    app.add_option("-o,--output", command->output, Cli::tr("Write the report into this file").toStdString())
        ->type_name("OUT");
    return [command] {
        return runCheck(*command);
    };
}

} // namespace gudo
