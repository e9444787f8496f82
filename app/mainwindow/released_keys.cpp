#include "app/mainwindow/released_keys.h"

#include <QKeyEvent>

namespace gudo {

ReleasedKeys::ReleasedKeys(QObject* watched)
    : QObject {watched}
{
    watched->installEventFilter(this);
}

bool ReleasedKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || m_keys.isEmpty())
        return QObject::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const QKeySequence pressed {
        QKeyCombination {key->modifiers() & ~Qt::KeypadModifier, static_cast<Qt::Key>(key->key())}};
    return m_keys.contains(pressed) || QObject::eventFilter(watched, event);
}

} // namespace gudo
