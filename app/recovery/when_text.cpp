#include "app/recovery/when_text.h"

#include <QCoreApplication>
#include <QLocale>

#include "app/text/texts.h"

namespace gudo {

QString whenText(const QDateTime& when, const QDate& today)
{
    const QDateTime local = when.toLocalTime();
    const QString time = local.time().toString(QStringLiteral("HH:mm:ss"));
    const qint64 days = local.date().daysTo(today);
    if (days == 0)
        return QCoreApplication::translate("When", "Today %1").arg(time);
    if (days == 1)
        return QCoreApplication::translate("When", "Yesterday %1").arg(time);
    return QLocale {currentLanguage()}.toString(local.date(), QLocale::LongFormat) + u' ' + time;
}

} // namespace gudo
