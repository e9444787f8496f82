#include "app/problems/rule_page.h"

#include <QCoreApplication>

#include "app/problems/problem_texts.h"
#include "app/text/plain_text.h"
#include "app/text/texts.h"
#include "core/rules/in_short.h"

namespace gudo {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(RulePage)
};

QString part(const QString& heading, const QString& text, const QColor& color)
{
    if (text.isEmpty())
        return {};
    return QStringLiteral("<p style=\"margin:12px 0 2px 0;color:%3;font-size:12px;font-weight:600\">%1</p>"
                          "<p style=\"margin:0;line-height:125%\">%2</p>")
        .arg(heading.toHtmlEscaped(), text.toHtmlEscaped(), color.name());
}

/// What is found, why it is a problem and what to do, for who reads no further.
QString inShort(const Rule& rule)
{
    QString lines;
    for (const char* line : linesInShort(rule))
        lines +=
            QStringLiteral("<p style=\"margin:8px 0 0 0;line-height:125%\">%1</p>").arg(coreText(line).toHtmlEscaped());
    return lines;
}

QString parameters(const Rule& rule, const UiColors& colors)
{
    QString rows;
    for (const RuleParameter& parameter : rule.parameters)
        rows +=
            part(Texts::tr("Parameter %1").arg(toQString(parameter.key)), coreText(parameter.meaning), colors.muted);
    return rows;
}

} // namespace

QString rulePage(const Rule& rule, const UiColors& colors)
{
    QString page = QStringLiteral("<p style=\"margin:0;font-size:15px;font-weight:600\">%1</p>"
                                  "<p style=\"margin:2px 0 0 0;color:%4;font-size:12px\">%2 · %3</p>")
                       .arg(coreText(rule.title).toHtmlEscaped(), toQString(rule.id).toHtmlEscaped(),
                            toQString(rule.name).toHtmlEscaped(), colors.muted.name());
    page += inShort(rule);
    page += part(Texts::tr("Why it matters"), coreText(rule.rationale), colors.muted);
    page += part(Texts::tr("What to do"), coreText(rule.remedy), colors.muted);
    page += part(Texts::tr("Found"), coreText(rule.bad), colors.error);
    page += part(Texts::tr("Mended"), coreText(rule.good), colors.success);
    page += parameters(rule, colors);
    page += part(Texts::tr("Source"), toQString(rule.source), colors.muted);
    return page;
}

QString acceptanceNote(const Finding& finding, const Settings& settings, const UiColors& colors)
{
    if (!finding.isAccepted)
        return {};
    QString until;
    for (const AcceptedFinding& entry : settings.accepted)
        if (const Rule* rule = ruleNamed(finding.diagnostic.rule);
            rule && matches(entry.rule, *rule) && entry.reason == finding.reason && !entry.expires.empty())
            until = QString::fromStdString(entry.expires);
    const QString reason = QString::fromStdString(finding.reason);
    return part(until.isEmpty() ? Texts::tr("Accepted") : Texts::tr("Accepted until %1").arg(until), reason,
                colors.accentText);
}

} // namespace gudo
