#pragma once

#include <QDockWidget>
#include <QMainWindow>

namespace gudo {

/// A place for a panel at an edge of the window, by the name under which layouts remember it. Panels have headers of
/// their own, so it has none.
[[nodiscard]] QDockWidget* panelDock(const char* name, QWidget* content, QMainWindow* window);

} // namespace gudo
