#pragma once

#include <QColor>
#include <QPalette>

#include "core/diagnostics/diagnostic.h"

namespace gudo {

/// Colours of the program's own surfaces. Pictures have a Theme of their own.
struct UiColors {
    QColor window; ///< behind panels
    QColor panel;  ///< panels, menus, dialogs
    QColor input;  ///< fields
    QColor hover;
    QColor pressed;
    QColor border;
    QColor strongBorder; ///< of fields under the mouse, scroll bars
    QColor text;
    QColor muted; ///< second lines, headers
    QColor faint; ///< placeholders, disabled
    QColor accent;
    QColor accentHover;
    QColor accentText; ///< accent as a text or an icon on `panel`
    QColor accentSoft; ///< fill of what is selected
    QColor onAccent;
    QColor error;
    QColor errorSoft;
    QColor warning;
    QColor note;
    QColor success;
    bool isDark = false;
};

[[nodiscard]] const UiColors& uiColors(bool isDark);
/// The colours in use where that palette is: widgets ask with their own and need no other place to know the theme from.
[[nodiscard]] const UiColors& uiColors(const QPalette& palette);
[[nodiscard]] QPalette paletteOf(const UiColors& colors);
[[nodiscard]] QColor colorOf(Severity severity, const UiColors& colors);

} // namespace gudo
