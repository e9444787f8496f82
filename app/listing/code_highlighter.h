#pragma once

#include <QSyntaxHighlighter>

#include "app/listing/code_tokens.h"
#include "app/style/colors.h"

namespace gudo {

/// The colour of a piece of code, readable on panels and on what is selected there.
[[nodiscard]] QColor codeColor(CodeToken token, const UiColors& colors);

/// Colours the pieces of a text.
class CodeHighlighter : public QSyntaxHighlighter {
    Q_OBJECT

public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

    /// Colours everything anew when one of the two is another.
    void setLook(CodeLanguage language, bool isDark);
    /// The language of a text that is about to come; what is there keeps its colours.
    void setLanguage(CodeLanguage language) { m_language = language; }

protected:
    void highlightBlock(const QString& text) override;

private:
    CodeLanguage m_language = CodeLanguage::Plain;
    bool m_isDark = false;
};

} // namespace gudo
