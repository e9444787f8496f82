#include "app/style/colors.h"

namespace gudo {

const UiColors& uiColors(bool isDark)
{
    static const UiColors light {
        .window = QColor(0xF8FAFC),
        .panel = QColor(0xFFFFFF),
        .input = QColor(0xFFFFFF),
        .hover = QColor(0xF1F5F9),
        .pressed = QColor(0xE2E8F0),
        .border = QColor(0xE2E8F0),
        .strongBorder = QColor(0xCBD5E1),
        .text = QColor(0x0F172A),
        .muted = QColor(0x586880),
        .faint = QColor(0x94A3B8),
        .accent = QColor(0x4F46E5),
        .accentHover = QColor(0x4338CA),
        .accentText = QColor(0x4F46E5),
        .accentSoft = QColor(0xEEF2FF),
        .onAccent = QColor(0xFFFFFF),
        .error = QColor(0xDC2626),
        .errorSoft = QColor(0xFEF2F2),
        .warning = QColor(0xD97706),
        .note = QColor(0x2563EB),
        .success = QColor(0x059669),
        .isDark = false,
    };
    static const UiColors dark {
        .window = QColor(0x0F172A),
        .panel = QColor(0x1E293B),
        .input = QColor(0x0F172A),
        .hover = QColor(0x2A374C),
        .pressed = QColor(0x334155),
        .border = QColor(0x334155),
        .strongBorder = QColor(0x475569),
        .text = QColor(0xE2E8F0),
        .muted = QColor(0x94A3B8),
        .faint = QColor(0x64748B),
        .accent = QColor(0x5F62F0),
        .accentHover = QColor(0x5558E8),
        .accentText = QColor(0xA5B4FC),
        .accentSoft = QColor(0x312E63),
        .onAccent = QColor(0xFFFFFF),
        .error = QColor(0xF87171),
        .errorSoft = QColor(0x45222B),
        .warning = QColor(0xFBBF24),
        .note = QColor(0x60A5FA),
        .success = QColor(0x34D399),
        .isDark = true,
    };
    return isDark ? dark : light;
}

const UiColors& uiColors(const QPalette& palette)
{
    // Style sheets overwrite backgrounds and text in the palettes of widgets; they leave links alone.
    return uiColors(palette.color(QPalette::Link) == uiColors(true).accentText);
}

QPalette paletteOf(const UiColors& colors)
{
    QPalette palette;
    palette.setColor(QPalette::Window, colors.window);
    palette.setColor(QPalette::WindowText, colors.text);
    palette.setColor(QPalette::Base, colors.input);
    palette.setColor(QPalette::AlternateBase, colors.hover);
    palette.setColor(QPalette::Text, colors.text);
    palette.setColor(QPalette::PlaceholderText, colors.muted);
    palette.setColor(QPalette::Button, colors.panel);
    palette.setColor(QPalette::ButtonText, colors.text);
    palette.setColor(QPalette::BrightText, colors.error);
    palette.setColor(QPalette::ToolTipBase, colors.isDark ? colors.pressed : colors.text);
    palette.setColor(QPalette::ToolTipText, colors.isDark ? colors.text : colors.onAccent);
    palette.setColor(QPalette::Highlight, colors.accent);
    palette.setColor(QPalette::HighlightedText, colors.onAccent);
    palette.setColor(QPalette::Link, colors.accentText);
    palette.setColor(QPalette::LinkVisited, colors.accentText);
    palette.setColor(QPalette::Light, colors.panel);
    palette.setColor(QPalette::Midlight, colors.hover);
    palette.setColor(QPalette::Mid, colors.border);
    palette.setColor(QPalette::Dark, colors.strongBorder);
    palette.setColor(QPalette::Shadow, colors.strongBorder);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colors.faint);
    return palette;
}

QColor colorOf(Severity severity, const UiColors& colors)
{
    switch (severity) {
    case Severity::Error:
        return colors.error;
    case Severity::Warning:
        return colors.warning;
    case Severity::Note:
        break;
    }
    return colors.note;
}

} // namespace gudo
