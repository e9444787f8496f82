#include "app/inspector/undo_through.h"

#include <QEvent>
#include <QKeyEvent>
#include <QWidget>

namespace gudo {

namespace {

class UndoFilter : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::ShortcutOverride) {
            const auto* key = static_cast<QKeyEvent*>(event);
            if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
                event->ignore(); // the field would claim the keys otherwise
                return true;
            }
        }
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

void letUndoThrough(QWidget& field)
{
    field.installEventFilter(new UndoFilter {&field});
}

} // namespace gudo
