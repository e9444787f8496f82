#pragma once

#include <QSize>

class QWidget;

namespace gudo {

/// The size that a new window would like, less what the screen of its parent has no room for: with the frame that
/// window managers add, all of its buttons are on the screen. Device-independent pixels.
[[nodiscard]] QSize withinScreen(const QWidget& window, const QSize& wanted);

} // namespace gudo
