#pragma once

#include <QString>
#include <QWidget>

#include <vector>

namespace gudo::test {

/// What people type, and what breaks programs.
[[nodiscard]] const std::vector<QString>& words();
/// Class and name of a widget, for the log.
[[nodiscard]] QString nameOf(const QWidget* widget);

} // namespace gudo::test
