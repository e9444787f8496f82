#pragma once

#include <QPlainTextEdit>

#include <set>
#include <vector>

#include "app/listing/code_highlighter.h"
#include "core/iac/located_text.h"

namespace gudo {

/// Shows a text that was made of a design: to read, to find one's way in and to copy from, not to edit.
class CodeView : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit CodeView(QWidget* parent = nullptr);

    /// Shows another version of a text: what is the same stays where it is, and so does what is in view.
    void setCode(const QString& text, std::vector<TextSpan> spans, CodeLanguage language);
    /// Marks what is said about these and, when `scrolls`, brings the first of it into view unless some of it is.
    void mark(const std::set<Id>& subjects, bool scrolls);

    /// What the line is about, or nullptr. Lines count from 1.
    [[nodiscard]] const Id* subjectAt(int line) const;
    [[nodiscard]] const std::vector<TextSpan>& spans() const { return m_spans; }
    /// The first line that can be seen.
    [[nodiscard]] int firstLineInView() const;
    [[nodiscard]] bool isMarked(int line) const;

signals:
    /// Somebody put the cursor into what is said about a component or a connection.
    void subjectEntered(const gudo::Id& subject);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void followCursor();
    void replaceLines(const QString& text);

    CodeHighlighter* m_highlighter;
    CodeLanguage m_language = CodeLanguage::Plain;
    QString m_shown; ///< what the document holds: it gives texts out with other spaces
    std::vector<TextSpan> m_spans;
    std::set<Id> m_marked;
    std::vector<std::pair<int, int>> m_markedLines; ///< first and last, ascending
    bool m_isOurs = false;                          ///< the cursor is moved by a new text
};

} // namespace gudo
