#include "app/listing/code_highlighter.h"

#include <algorithm>
#include <array>

namespace gudo {

QColor codeColor(CodeToken token, const UiColors& colors)
{
    // In the order of CodeToken: keyword, name, type, text, reference, number, comment.
    constexpr std::array<QRgb, codeTokenCount> light {0x7C3AED, 0x1D4ED8, 0xBE185D, 0x0B6B4F,
                                                      0x9A3412, 0xA3420A, 0x586880};
    constexpr std::array<QRgb, codeTokenCount> dark {0xC4B5FD, 0x93C5FD, 0xF9A8D4, 0x86EFAC,
                                                     0xFDBA74, 0xFCD34D, 0xA3B1C6};
    return QColor {(colors.isDark ? dark : light)[static_cast<std::size_t>(token)]};
}

void CodeHighlighter::setLook(CodeLanguage language, bool isDark)
{
    if (language == m_language && isDark == m_isDark)
        return;
    m_language = language;
    m_isDark = isDark;
    rehighlight();
}

void CodeHighlighter::highlightBlock(const QString& text)
{
    const UiColors& colors = uiColors(m_isDark);
    int state = std::max(previousBlockState(), 0);
    for (const CodeSpan& span : codeSpans(text, m_language, state))
        setFormat(span.begin, span.length, codeColor(span.token, colors));
    setCurrentBlockState(state);
}

} // namespace gudo
