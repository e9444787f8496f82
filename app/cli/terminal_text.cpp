#include "app/cli/terminal_text.h"

#include <QTextBoundaryFinder>

#include <algorithm>

#include <sys/ioctl.h>
#include <unistd.h>

#include "app/cli/output.h"

namespace gudo {

namespace {

/// Columns of one character. The wide blocks of Unicode TR 11 that texts for people are made of.
int columnsOf(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format)
        return 0;
    const bool isWide = (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0x303E) || (c >= 0x3041 && c <= 0xA4CF) ||
                        (c >= 0xA960 && c <= 0xA97C) || (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0xF900 && c <= 0xFAFF) ||
                        (c >= 0xFE30 && c <= 0xFE6F) || (c >= 0xFF00 && c <= 0xFF60) || (c >= 0xFFE0 && c <= 0xFFE6) ||
                        (c >= 0x1F300 && c <= 0x1FAFF) || (c >= 0x20000 && c <= 0x3FFFD);
    return isWide ? 2 : 1;
}

void wrapLine(const QString& line, int width, QStringList& lines)
{
    QTextBoundaryFinder breaks(QTextBoundaryFinder::Line, line);
    QString current;
    qsizetype start = 0;
    for (qsizetype end = breaks.toNextBoundary(); end >= 0; start = end, end = breaks.toNextBoundary()) {
        QString piece = line.mid(start, end - start);
        const QString bare = QString(piece).remove(u'\n');
        if (!current.isEmpty() && displayWidth(current) + displayWidth(bare.trimmed()) > width) {
            lines << current.trimmed();
            current.clear();
        }
        // A word wider than the line has no better place than where the line ends.
        while (displayWidth(piece.trimmed()) > width) {
            qsizetype fits = 1;
            while (displayWidth(piece.left(fits + 1)) <= width)
                ++fits;
            if (piece.at(fits - 1).isHighSurrogate())
                ++fits;
            lines << piece.left(fits);
            piece.remove(0, fits);
        }
        current += piece;
    }
    lines << current.trimmed();
}

} // namespace

int displayWidth(const QString& text)
{
    int width = 0;
    for (const char32_t c : text.toStdU32String())
        width += columnsOf(c);
    return width;
}

QStringList wrappedToWidth(const QString& text, int width)
{
    QStringList lines;
    for (const QString& line : text.split(u'\n'))
        wrapLine(line, std::max(width, 10), lines);
    return lines;
}

QString TerminalStyle::paragraph(const QString& first, const QString& text, int indent) const
{
    const QString space(indent, u' ');
    QString out;
    for (const QString& line : wrappedToWidth(text, width - indent))
        out += (out.isEmpty() ? first : space) + line + u'\n';
    return out;
}

QString TerminalStyle::dressed(const char* code, const QString& text) const
{
    return hasColor ? QStringLiteral("\033[%1m%2\033[0m").arg(QString::fromLatin1(code), text) : text;
}

TerminalStyle terminalStyle(bool isFile)
{
    TerminalStyle style;
    if (isFile)
        return style;
    winsize size {};
    if (isTerminal()) {
        style.hasColor = qEnvironmentVariableIsEmpty("NO_COLOR") && qgetenv("TERM") != "dumb";
        if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
            style.width = size.ws_col;
    }
    bool isNumber = false;
    const int columns = qEnvironmentVariableIntValue("COLUMNS", &isNumber);
    if (isNumber && columns > 0)
        style.width = columns;
    style.width = std::clamp(style.width, 40, 120); // longer lines are hard to read
    return style;
}

} // namespace gudo
