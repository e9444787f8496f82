#pragma once

#include <QString>

#include "app/style/colors.h"

class QApplication;
class QLabel;
class QWidget;

namespace gudo {

/// The style sheet for these colours; laid over Fusion.
[[nodiscard]] QString styleSheetOf(const UiColors& colors);

/// Gives the program its font, style, palette and style sheet. May be called again to change the theme: widgets get
/// PaletteChange and StyleChange events.
void applyStyle(QApplication& application, bool isDark);

/// What the user asked for in View > Theme.
enum class ThemeMode { System, Light, Dark };
[[nodiscard]] QString toText(ThemeMode mode);
[[nodiscard]] ThemeMode themeModeFrom(const QString& text);
/// True when the mode means dark now. `System` reads the palette of the platform, so it is asked before applyStyle().
[[nodiscard]] bool isDark(ThemeMode mode, bool isSystemDark);
[[nodiscard]] bool isSystemDark();
/// The same while applyStyle() holds: looks behind the program's palette, which every widget notices. For rare events.
[[nodiscard]] bool isPlatformDark();

/// The text for a button with an icon before it: styles put them too close together.
[[nodiscard]] QString besideIcon(const QString& text);

/// Text roles that the style sheet knows: "display", "title", "section", "heading", "muted", "error", "caption".
void setRole(QWidget& widget, const char* role);
/// A label with a role.
[[nodiscard]] QLabel* roleLabel(const char* role, QWidget* parent = nullptr);

} // namespace gudo
