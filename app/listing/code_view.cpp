#include "app/listing/code_view.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>
#include <utility>

#include "app/style/style.h"

namespace gudo {

namespace {

constexpr int barWidth = 3;

/// The same length, without what the editor would take for the end of a line or of more.
QString shownOf(QString text)
{
    for (const char16_t odd : {u'\r', u'\u2028', u'\u2029', u'\uFDD0', u'\uFDD1'})
        text.replace(QChar {odd}, QChar::ReplacementCharacter);
    return text;
}

} // namespace

CodeView::CodeView(QWidget* parent)
    : QPlainTextEdit {parent}
    , m_highlighter {new CodeHighlighter {document()}}
{
    setRole(*this, "code");
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setLineWrapMode(NoWrap);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(NoFrame);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &CodeView::followCursor);
}

void CodeView::setCode(const QString& text, std::vector<TextSpan> spans, CodeLanguage language)
{
    m_isOurs = true;
    const bool isDark = uiColors(palette()).isDark;
    if (language != m_language) {
        m_language = language;
        clear();
        m_shown.clear();
        m_highlighter->setLook(language, isDark);
    }
    m_spans = std::move(spans);
    replaceLines(shownOf(text));
    mark(m_marked, false);
    m_isOurs = false;
}

void CodeView::replaceLines(const QString& text)
{
    if (text == m_shown)
        return;
    const QString before = std::exchange(m_shown, text);
    // Whole lines that both begin and end with stay: their colours are made already.
    const auto shorter = std::min(before.size(), text.size());
    const auto same = std::mismatch(before.begin(), before.begin() + shorter, text.begin()).first - before.begin();
    const auto head = same == 0 ? 0 : before.lastIndexOf(u'\n', same - 1) + 1;
    qsizetype tail = 0;
    while (tail < shorter - head && before[before.size() - 1 - tail] == text[text.size() - 1 - tail])
        ++tail;
    const auto lineEnd = before.indexOf(u'\n', before.size() - tail);
    tail = lineEnd < 0 ? 0 : before.size() - lineEnd;

    const int top = verticalScrollBar()->value();
    const int across = horizontalScrollBar()->value();
    const int lines = blockCount();
    QTextCursor cursor {document()};
    cursor.setPosition(static_cast<int>(head));
    const int firstChanged = cursor.blockNumber();
    cursor.setPosition(static_cast<int>(before.size() - tail), QTextCursor::KeepAnchor);
    const int lastChanged = cursor.blockNumber();
    cursor.insertText(text.mid(head, text.size() - tail - head));
    const bool isAbove = lastChanged < top && firstChanged < top;
    verticalScrollBar()->setValue(isAbove ? top + blockCount() - lines : top);
    horizontalScrollBar()->setValue(across);
}

void CodeView::mark(const std::set<Id>& subjects, bool scrolls)
{
    m_marked = subjects;
    m_markedLines.clear();
    for (const TextSpan& span : m_spans)
        if (subjects.contains(span.subject))
            m_markedLines.emplace_back(span.first, span.last);
    viewport()->update();
    if (!scrolls || m_markedLines.empty())
        return;
    const int top = firstLineInView();
    const int bottom = cursorForPosition({0, viewport()->height() - 1}).blockNumber() + 1;
    const bool isInView = std::ranges::any_of(
        m_markedLines, [&](const auto& lines) { return lines.first >= top && lines.first < bottom; });
    if (!isInView)
        verticalScrollBar()->setValue(std::max(0, m_markedLines.front().first - 1 - (bottom - top) / 4));
}

const Id* CodeView::subjectAt(int line) const
{
    const auto after = std::ranges::upper_bound(m_spans, line, {}, &TextSpan::first);
    if (after == m_spans.begin())
        return nullptr;
    const TextSpan& span = *std::prev(after);
    return line <= span.last ? &span.subject : nullptr;
}

int CodeView::firstLineInView() const
{
    return firstVisibleBlock().blockNumber() + 1;
}

bool CodeView::isMarked(int line) const
{
    return std::ranges::any_of(m_markedLines,
                               [&](const auto& lines) { return lines.first <= line && line <= lines.second; });
}

void CodeView::followCursor()
{
    if (m_isOurs || !hasFocus())
        return; // nobody moved it
    if (const Id* subject = subjectAt(textCursor().blockNumber() + 1))
        emit subjectEntered(Id {*subject});
}

void CodeView::paintEvent(QPaintEvent* event)
{
    {
        QPainter painter {viewport()};
        const UiColors& colors = uiColors(palette());
        for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
            const QRectF rect = blockBoundingGeometry(block).translated(contentOffset());
            if (rect.top() > event->rect().bottom())
                break;
            if (!isMarked(block.blockNumber() + 1))
                continue;
            painter.fillRect(QRectF {0, rect.top(), viewport()->width() + 0.0, rect.height()}, colors.accentSoft);
            painter.fillRect(QRectF {0, rect.top(), barWidth, rect.height()}, colors.accent);
        }
    }
    QPlainTextEdit::paintEvent(event);
}

void CodeView::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_highlighter->setLook(m_language, uiColors(palette()).isDark);
}

} // namespace gudo
