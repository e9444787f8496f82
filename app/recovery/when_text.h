#pragma once

#include <QDateTime>
#include <QString>

namespace gudo {

/// A moment as people say it, in the program's language and their time zone: "Today 14:05:12", "Yesterday 09:30:00",
/// else with the date.
[[nodiscard]] QString whenText(const QDateTime& when, const QDate& today = QDate::currentDate());

} // namespace gudo
