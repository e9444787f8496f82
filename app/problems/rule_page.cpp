#include "app/problems/rule_page.h"

#include <QCoreApplication>

#include "app/text/plain_text.h"
#include "app/text/texts.h"

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

} // namespace

QString rulePage(const Rule& rule, const UiColors& colors)
{
    QString page = QStringLiteral("<p style=\"margin:0;font-size:15px;font-weight:600\">%1</p>"
                                  "<p style=\"margin:2px 0 0 0;color:%4;font-size:12px\">%2 · %3</p>")
                       .arg(coreText(rule.title).toHtmlEscaped(), toQString(rule.id).toHtmlEscaped(),
                            toQString(rule.name).toHtmlEscaped(), colors.muted.name());
    page += part(Texts::tr("Why it matters"), coreText(rule.rationale), colors.muted);
    page += part(Texts::tr("What to do"), coreText(rule.remedy), colors.muted);
    page += part(Texts::tr("Found"), coreText(rule.bad), colors.error);
    page += part(Texts::tr("Mended"), coreText(rule.good), colors.success);
    page += part(Texts::tr("Source"), toQString(rule.source), colors.muted);
    return page;
}

} // namespace gudo
