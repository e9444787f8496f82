#include "app/canvas/editing/inline_editor.h"

#include <QFocusEvent>
#include <QGuiApplication>
#include <QInputMethod>
#include <QKeyEvent>

#include <utility>

namespace gudo {

namespace {

/// Once; a syllable still being composed belongs to the text that is taken.
template<typename Editor>
void endTyping(Editor& editor, bool& isEnded, bool isKept)
{
    if (isEnded)
        return;
    if (isKept && editor.hasFocus())
        QGuiApplication::inputMethod()->commit();
    isEnded = true;
    emit editor.ended(isKept);
    editor.deleteLater();
}

/// A menu over the editor and another window do not end the typing.
bool endsTyping(const QFocusEvent& event)
{
    return event.reason() != Qt::PopupFocusReason && event.reason() != Qt::ActiveWindowFocusReason;
}

} // namespace

InlineEditor::InlineEditor(Id edited, const QString& text, QWidget* parent)
    : QLineEdit(text, parent)
    , m_edited {std::move(edited)}
{
    setObjectName(QStringLiteral("inlineEditor"));
    setAccessibleName(tr("Name"));
    setAlignment(Qt::AlignCenter);
    selectAll();
}

void InlineEditor::end(bool isKept)
{
    endTyping(*this, m_isEnded, isKept);
}

bool InlineEditor::event(QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Tab || key == Qt::Key_Backtab) { // would move the focus
            end(true);
            emit wentOn(key == Qt::Key_Tab);
            return true;
        }
    }
    return QLineEdit::event(event);
}

void InlineEditor::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        end(false);
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        end(true);
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

void InlineEditor::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (endsTyping(*event))
        end(true);
}

NoteEditor::NoteEditor(Id note, const QString& text, QWidget* parent)
    : QPlainTextEdit(text, parent)
    , m_note {std::move(note)}
{
    setObjectName(QStringLiteral("noteEditor"));
    setAccessibleName(tr("Text of the note"));
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    selectAll();
}

void NoteEditor::end(bool isKept)
{
    endTyping(*this, m_isEnded, isKept);
}

void NoteEditor::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        end(false);
    else if (isEnter && (event->modifiers() & Qt::ControlModifier))
        end(true);
    else
        QPlainTextEdit::keyPressEvent(event);
}

void NoteEditor::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (endsTyping(*event))
        end(true);
}

} // namespace gudo
