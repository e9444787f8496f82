#include "app/cli/check_report.h"

#include "app/cli/command.h"
#include "app/cli/output.h"
#include "app/text/texts.h"

namespace gudo {

namespace {

struct Look {
    QString heading;
    QString symbol;
};

QString words(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString coloured(Severity severity, const QString& text, const TerminalStyle& style)
{
    switch (severity) {
    case Severity::Error:
        return style.red(text);
    case Severity::Warning:
        return style.yellow(text);
    case Severity::Note:
        break;
    }
    return style.blue(text);
}

Look lookOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return {Cli::tr("Errors"), QStringLiteral("✖")};
    case Severity::Warning:
        return {Cli::tr("Warnings"), QStringLiteral("⚠")};
    case Severity::Note:
        break;
    }
    return {Cli::tr("Notes"), QStringLiteral("ℹ")};
}

QString listed(const std::vector<Id>& ids)
{
    QStringList names;
    for (const Id& id : ids)
        names << QString::fromStdString(id);
    return names.join(QStringLiteral(", "));
}

/// One finding under the heading of its rule.
QString findingText(const Finding& finding, const TerminalStyle& style)
{
    const Diagnostic& d = finding.diagnostic;
    QString message = toText(d.message);
    if (finding.isAccepted)
        message = Cli::tr("%1 (accepted)").arg(message);
    QString out = style.paragraph(QStringLiteral("    "), message, 4);
    const QString where = listed(d.components.empty() ? d.connections : d.components);
    if (!where.isEmpty()) {
        // Dressed line by line, so that a colour never runs over a line break.
        for (const QString& line : wrappedToWidth(where, style.width - 6))
            out += QStringLiteral("      ") + style.faint(line) + u'\n';
    }
    return out;
}

QString fixText(const CheckedFile& file, const Diagnostic& diagnostic, const TerminalStyle& style)
{
    const QString command =
        QStringLiteral("gudo fix %1 --rule %2")
            .arg(shellWord(QString::fromStdString(file.file)), QString::fromStdString(diagnostic.rule));
    return QStringLiteral("    ") + style.green(Cli::tr("fix: %1").arg(command)) + u'\n';
}

QString severityText(const CheckedFile& file, const std::vector<const Finding*>& findings, const TerminalStyle& style)
{
    const Severity severity = findings.front()->diagnostic.severity;
    const Look look = lookOf(severity);
    QString out = u'\n' + style.bold(QStringLiteral("%1 (%2)").arg(look.heading).arg(findings.size())) + u'\n';
    for (std::size_t i = 0; i < findings.size(); ++i) {
        const Diagnostic& d = findings[i]->diagnostic;
        if (i == 0 || findings[i - 1]->diagnostic.rule != d.rule) {
            const Rule* rule = ruleNamed(d.rule);
            out += QStringLiteral("  %1 %2 %3\n")
                       .arg(coloured(severity, look.symbol, style),
                            coloured(severity, QString::fromStdString(d.rule), style),
                            rule ? words(rule->name) : QString());
        }
        out += findingText(*findings[i], style);
        const bool isLast = i + 1 == findings.size() || findings[i + 1]->diagnostic.rule != d.rule;
        bool isFixable = false;
        for (std::size_t j = i + 1; isLast && j-- > 0 && findings[j]->diagnostic.rule == d.rule;)
            isFixable |= findings[j]->diagnostic.fix.has_value() && !findings[j]->isAccepted;
        if (isFixable)
            out += fixText(file, d, style);
    }
    return out;
}

QString summary(const FindingCounts& counts, const TerminalStyle& style)
{
    QStringList parts;
    if (counts.error > 0)
        parts << style.red(Cli::tr("%n error(s)", nullptr, counts.error));
    if (counts.warning > 0)
        parts << style.yellow(Cli::tr("%n warning(s)", nullptr, counts.warning));
    if (counts.note > 0)
        parts << style.blue(Cli::tr("%n note(s)", nullptr, counts.note));
    if (parts.isEmpty())
        parts << style.green(Cli::tr("No problems found"));
    if (counts.accepted > 0)
        parts << style.faint(Cli::tr("%n accepted", nullptr, counts.accepted));
    return parts.join(QStringLiteral(", ")) + u'\n';
}

} // namespace

QString checkText(const CheckedFile& file, const TerminalStyle& style, bool withAccepted)
{
    const QString name = file.file == "-" ? Cli::tr("standard input") : QString::fromStdString(file.file);
    QString out = style.bold(name) + u'\n';
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Note}) {
        std::vector<const Finding*> findings;
        for (const Finding& finding : file.findings)
            if (finding.diagnostic.severity == severity && (withAccepted || !finding.isAccepted))
                findings.push_back(&finding);
        if (!findings.empty())
            out += severityText(file, findings, style);
    }
    return out + u'\n' + summary(countsOf(file.findings), style);
}

} // namespace gudo
