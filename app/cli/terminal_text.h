#pragma once

#include <QString>
#include <QStringList>

namespace gudo {

/// Columns a text takes on a terminal: wide characters (Hangul, Han, emoji) two, combining marks none (Unicode TR 11).
[[nodiscard]] int displayWidth(const QString& text);

/// The text in lines of at most `width` columns, broken at spaces and, where there are none, between wide characters or
/// anywhere. Its own line breaks are kept. At least one line.
[[nodiscard]] QStringList wrappedToWidth(const QString& text, int width);

/// How a report looks: colours only where somebody looks at them.
struct TerminalStyle {
    bool hasColor = false;
    int width = 100;

    [[nodiscard]] QString bold(const QString& text) const { return dressed("1", text); }
    [[nodiscard]] QString faint(const QString& text) const { return dressed("2", text); }
    [[nodiscard]] QString red(const QString& text) const { return dressed("1;31", text); }
    [[nodiscard]] QString yellow(const QString& text) const { return dressed("1;33", text); }
    [[nodiscard]] QString blue(const QString& text) const { return dressed("1;34", text); }
    [[nodiscard]] QString green(const QString& text) const { return dressed("1;32", text); }

    /// The text wrapped, with `first` before its first line and as many columns before the others; ends in a newline.
    [[nodiscard]] QString paragraph(const QString& first, const QString& text, int indent) const;

private:
    [[nodiscard]] QString dressed(const char* code, const QString& text) const;
};

/// The style of standard output, or a plain one when the report goes into a file (`isFile`). Respects NO_COLOR and
/// COLUMNS.
[[nodiscard]] TerminalStyle terminalStyle(bool isFile);

} // namespace gudo
