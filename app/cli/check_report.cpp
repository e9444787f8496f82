#include "app/cli/check_report.h"

#include "app/cli/command.h"
#include "app/cli/output.h"
#include "app/text/plain_text.h"
#include "app/text/texts.h"

namespace gudo {

namespace {

struct Look {
    QString heading;
    QString symbol;
};

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
QString findingText(const CheckedFinding& finding, const TerminalStyle& style)
{
    const Diagnostic& d = finding.diagnostic;
    QString message = toText(d.message);
    if (finding.standing == FindingStanding::Accepted)
        message = Cli::tr("%1 (accepted)").arg(message);
    else if (finding.standing == FindingStanding::InBaseline)
        message = Cli::tr("%1 (in the baseline)").arg(message);
    QString out = style.paragraph(QStringLiteral("    "), message, 4);
    const QString where = listed(subjectsOf(d));
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

QString severityText(const CheckedFile& file, const std::vector<const CheckedFinding*>& findings,
                     const TerminalStyle& style)
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
                            rule ? toQString(rule->name) : QString());
        }
        out += findingText(*findings[i], style);
        const bool isLast = i + 1 == findings.size() || findings[i + 1]->diagnostic.rule != d.rule;
        bool isFixable = false;
        for (std::size_t j = i + 1; isLast && j-- > 0 && findings[j]->diagnostic.rule == d.rule;)
            isFixable |= findings[j]->diagnostic.fix.has_value() && findings[j]->standing == FindingStanding::Open;
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
    if (counts.baseline > 0)
        parts << style.faint(Cli::tr("%n in the baseline", nullptr, counts.baseline));
    return parts.join(QStringLiteral(", "));
}

/// What there is to show of one design, without its name and its summary.
QString findingsText(const CheckedFile& file, const TerminalStyle& style, bool withAccepted)
{
    QString out;
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Note}) {
        std::vector<const CheckedFinding*> findings;
        for (const CheckedFinding& finding : file.findings)
            if (finding.diagnostic.severity == severity && (withAccepted || finding.standing == FindingStanding::Open))
                findings.push_back(&finding);
        if (!findings.empty())
            out += severityText(file, findings, style);
    }
    return out;
}

QString nameOf(const CheckedFile& file)
{
    return file.file == "-" ? Cli::tr("standard input") : QString::fromStdString(file.file);
}

} // namespace

QString checkText(std::span<const CheckedFile> files, const TerminalStyle& style, bool withAccepted)
{
    QString out;
    FindingCounts total;
    int read = 0;
    bool hasGap = true; // before the next design
    for (const CheckedFile& file : files) {
        if (!file.isRead)
            continue;
        ++read;
        const FindingCounts counts = countsOf(file.findings);
        total += counts;
        const QString findings = findingsText(file, style, withAccepted);
        if (findings.isEmpty() && files.size() > 1) {
            // Of many designs most are in order: a line is enough.
            out += style.bold(nameOf(file)) + QStringLiteral(": ") + summary(counts, style) + u'\n';
            hasGap = false;
            continue;
        }
        out += (hasGap ? QString() : QStringLiteral("\n")) + style.bold(nameOf(file)) + u'\n' + findings + u'\n' +
               summary(counts, style) + u'\n' + (files.size() > 1 ? QStringLiteral("\n") : QString());
        hasGap = true;
    }
    if (files.size() > 1)
        out += (hasGap ? QString() : QStringLiteral("\n")) +
               Cli::tr("%n design(s): %1", nullptr, read).arg(summary(total, style)) + u'\n';
    return out;
}

QString acceptanceHint(std::span<const CheckedFile> files, const QString& arguments, const TerminalStyle& style)
{
    for (const CheckedFile& file : files)
        for (const CheckedFinding& finding : file.findings) {
            const Diagnostic& d = finding.diagnostic;
            if (finding.standing != FindingStanding::Open || subjectsOf(d).empty())
                continue;
            const QString entry =
                QStringLiteral(R"({"rule": "%1", "%2": "%3", "reason": "…"})")
                    .arg(QString::fromStdString(d.rule),
                         d.components.empty() ? QStringLiteral("connection") : QStringLiteral("component"),
                         QString::fromStdString(subjectsOf(d).front()));
            const QString command = QStringLiteral("gudo check %1 --write-baseline baseline.json").arg(arguments);
            return u'\n' + style.faint(Cli::tr("Accept one: %1 under \"accepted\" in the settings").arg(entry)) +
                   u'\n' + style.faint(Cli::tr("Begin with all of them: %1").arg(command)) + u'\n';
        }
    return {};
}

MarkdownWords markdownWords()
{
    const TerminalStyle plain;
    return {.translate = [](const Message& message) { return toText(message).toStdString(); },
            .summary = [plain](const FindingCounts& counts) { return summary(counts, plain).toStdString(); },
            .leftOut =
                [](int number) { return Cli::tr("%n more finding(s) do not fit here", nullptr, number).toStdString(); },
            .rule = Cli::tr("Rule").toStdString(),
            .finding = Cli::tr("Finding").toStdString(),
            .components = Cli::tr("Components").toStdString(),
            .incomplete = Cli::tr("not everything in the file was understood").toStdString()};
}

} // namespace gudo
