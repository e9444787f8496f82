#include <memory>

#include "app/cli/command.h"
#include "app/cli/output.h"
#include "app/cli/terminal_text.h"
#include "app/text/plain_text.h"
#include "app/text/texts.h"
#include "core/reports/rules_report.h"
#include "core/rules/in_short.h"

namespace gudo {

namespace {

std::string translated(const char* text)
{
    return coreText(text).toStdString();
}

QString familyName(RuleFamily family)
{
    switch (family) {
    case RuleFamily::Redundancy:
        return Cli::tr("Redundancy");
    case RuleFamily::Network:
        return Cli::tr("Network");
    case RuleFamily::Security:
        return Cli::tr("Security");
    case RuleFamily::Operations:
        return Cli::tr("Operations");
    case RuleFamily::Cost:
        return Cli::tr("Cost");
    case RuleFamily::Performance:
        return Cli::tr("Performance");
    case RuleFamily::Engine:
        break;
    }
    return Cli::tr("The design itself");
}

RuleHeadings headings()
{
    const auto heading = [](const QString& text) {
        return text.toStdString();
    };
    return {.title = heading(Cli::tr("Rules")),
            .introduction = heading(Cli::tr(
                "What designs are checked for. A rule is named by its id or its name, on the command line, in settings "
                "and where a finding is accepted.")),
            .rationale = heading(Cli::tr("Why")),
            .remedy = heading(Cli::tr("Fix")),
            .bad = heading(Cli::tr("Found in")),
            .good = heading(Cli::tr("Not found in")),
            .parameter = heading(Cli::tr("Parameter")),
            .source = heading(Cli::tr("Source")),
            .id = heading(Cli::tr("Id")),
            .name = heading(Cli::tr("Name")),
            .severity = heading(Cli::tr("Severity")),
            .summary = heading(Cli::tr("Finds")),
            .family = [](RuleFamily family) {
                return familyName(family).toStdString();
            }};
}

QString rulesText()
{
    const TerminalStyle style = terminalStyle(false);
    QString out;
    for (const Rule* rule : rules()) {
        out += QStringLiteral("%1 %2 %3\n")
                   .arg(style.bold(toQString(rule->id)), toQString(toText(rule->severity)).leftJustified(8),
                        toQString(rule->name));
        out += style.paragraph(QStringLiteral("                 "), coreText(rule->title), 17);
    }
    return out;
}

int runRules(const QString& format)
{
    if (!isOneOf("--format", format, {QStringLiteral("text"), QStringLiteral("json"), QStringLiteral("markdown")}))
        return exitUsage;
    QByteArray out;
    if (format == QLatin1String("json"))
        out = QByteArray::fromStdString(rulesJson(rules()));
    else if (format == QLatin1String("markdown"))
        out = QByteArray::fromStdString(rulesMarkdown(rules(), translated, headings()));
    else
        out = rulesText().toUtf8();
    return putOut({}, out) ? exitFine : exitOutput;
}

QString manual(const Rule& rule)
{
    const TerminalStyle style = terminalStyle(false);
    const RuleHeadings names = headings();
    const QString indent(2, u' ');
    const auto section = [&](const std::string& heading, const QString& text) {
        if (text.isEmpty())
            return QString();
        QString out = u'\n' + style.bold(QString::fromStdString(heading)) + u'\n';
        return out + style.paragraph(indent, text, 2);
    };
    QString out = style.bold(toQString(rule.id)) + u' ' + toQString(rule.name) +
                  QStringLiteral(" (%1)\n").arg(toQString(toText(rule.severity)));
    out += style.paragraph({}, coreText(rule.title), 0) + u'\n';
    for (const char* line : linesInShort(rule))
        out += style.paragraph(indent, coreText(line), 2);
    out += section(names.rationale, coreText(rule.rationale));
    out += section(names.bad, coreText(rule.bad));
    out += section(names.good, coreText(rule.good));
    out += section(names.remedy, coreText(rule.remedy));
    for (const RuleParameter& parameter : rule.parameters)
        out += section(names.parameter,
                       QStringLiteral("%1: %2").arg(toQString(parameter.key), coreText(parameter.meaning)));
    out += section(names.source, toQString(rule.source));
    return out;
}

int runExplain(const std::string& name)
{
    const Rule* rule = ruleNamed(name);
    if (!rule) {
        complain(Cli::tr("There is no rule \"%1\"; \"gudo rules\" lists them").arg(QString::fromStdString(name)));
        return exitUsage;
    }
    return putOut({}, manual(*rule).toUtf8()) ? exitFine : exitOutput;
}

} // namespace

Run defineRules(CLI::App& app)
{
    app.description(Cli::tr("List the rules").toStdString());
    const auto format = std::make_shared<std::string>("text");
    app.add_option("--format", *format, Cli::tr("text (default), json or markdown").toStdString());
    return [format] {
        return runRules(QString::fromStdString(*format));
    };
}

Run defineExplain(CLI::App& app)
{
    app.description(Cli::tr("Show the manual page of a rule").toStdString());
    const auto name = std::make_shared<std::string>();
    app.add_option("RULE", *name, Cli::tr("Its id or name").toStdString())->required()->type_name("");
    return [name] {
        return runExplain(*name);
    };
}

} // namespace gudo
