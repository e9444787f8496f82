#include "app/text/descriptions.h"

#include "app/text/texts.h"

namespace gudo {

QStringList descriptionLines(const ComponentType& type)
{
    return toText(type.description).split(u'\n', Qt::SkipEmptyParts);
}

QString descriptionTip(const ComponentType& type)
{
    QString tip = QStringLiteral("<p><b>%1</b></p>").arg(toText(type.name).toHtmlEscaped());
    for (const QString& line : descriptionLines(type))
        tip += QStringLiteral("<p style=\"margin:4px 0 0 0\">%1</p>").arg(line.toHtmlEscaped());
    return tip;
}

} // namespace gudo
