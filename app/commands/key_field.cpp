#include "app/commands/key_field.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace gudo {

namespace {

bool isModifier(int key)
{
    return key == Qt::Key_Control || key == Qt::Key_Shift || key == Qt::Key_Alt || key == Qt::Key_Meta ||
           key == Qt::Key_AltGr || key == Qt::Key_unknown || key == 0;
}

/// Shift+1 types "!": a key that is a character already says that Shift was held.
QKeySequence sequenceOf(const QKeyEvent& event)
{
    Qt::KeyboardModifiers held = event.modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier);
    const QString text = event.text();
    const bool isSign =
        !text.isEmpty() && text.at(0).isPrint() && !text.at(0).isLetterOrNumber() && !text.at(0).isSpace();
    if (isSign && (held & Qt::ShiftModifier))
        held &= ~Qt::ShiftModifier;
    return QKeySequence {QKeyCombination {held, static_cast<Qt::Key>(event.key())}};
}

} // namespace

KeyField::KeyField(QWidget* parent)
    : QKeySequenceEdit {parent}
{
    if (auto* field = findChild<QLineEdit*>())
        field->setFocusPolicy(Qt::NoFocus); // keys come to the field around it
    setFocusPolicy(Qt::StrongFocus);
}

void KeyField::keyPressEvent(QKeyEvent* event)
{
    event->accept();
    if (isModifier(event->key()))
        return;
    if (event->key() == Qt::Key_Escape && !(event->modifiers() & ~Qt::KeypadModifier)) {
        emit givenUp();
        return;
    }
    setKeySequence(sequenceOf(*event));
    emit captured(keySequence());
}

} // namespace gudo
