#include "app/canvas/inline_editor.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QKeyEvent>

namespace gudo {

InlineEditor::InlineEditor(Id component, const QString& name, QWidget* parent)
    : QLineEdit(name, parent)
    , m_component {std::move(component)}
{
    setObjectName(QStringLiteral("inlineEditor"));
    setAccessibleName(tr("Name"));
    setAlignment(Qt::AlignCenter);
    selectAll();
}

void InlineEditor::end(bool isKept)
{
    if (m_isEnded)
        return;
    // A syllable still being composed belongs to the name.
    if (isKept && hasFocus())
        QGuiApplication::inputMethod()->commit();
    m_isEnded = true;
    emit ended(isKept);
    deleteLater();
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
    // A menu over the editor and another window do not end the typing.
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        end(true);
}

} // namespace gudo
