#include "tests/monkey/dialog_closer.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QFileDialog>
#include <QKeyEvent>
#include <QTimer>

#include <array>

namespace gudo::test {

namespace {

constexpr int patience = 12; // answers until it is closed outright

void press(QWidget* widget, int key)
{
    QKeyEvent down {QEvent::KeyPress, key, Qt::NoModifier};
    QApplication::sendEvent(widget, &down);
    QKeyEvent up {QEvent::KeyRelease, key, Qt::NoModifier};
    QApplication::sendEvent(widget, &up);
}

QWidget* opened()
{
    QWidget* popup = QApplication::activePopupWidget();
    return popup ? popup : QApplication::activeModalWidget();
}

} // namespace

DialogCloser::DialogCloser(unsigned seed)
    : m_random {seed}
{
    QTimer::singleShot(1, this, &DialogCloser::answerAndGoOn);
}

void DialogCloser::answerAndGoOn()
{
    // A timer of its own each time: an answer may open the next dialog and wait in there.
    QTimer::singleShot(1, this, &DialogCloser::answerAndGoOn);
    answer();
}

int DialogCloser::below(int count)
{
    return int(m_random() % unsigned(count));
}

void DialogCloser::answer()
{
    QWidget* widget = opened();
    if (!widget)
        return;
    m_answers = std::exchange(m_answered, widget) == widget ? m_answers + 1 : 0;
    if (auto* files = qobject_cast<QFileDialog*>(widget)) {
        files->reject(); // the monkey has one file, and keeps to it
        return;
    }
    if (m_answers >= patience) {
        if (auto* dialog = qobject_cast<QDialog*>(widget))
            dialog->reject();
        else
            widget->close();
        return;
    }
    if (auto* dialog = qobject_cast<QDialog*>(widget); dialog && below(3) == 0) {
        const auto buttons = dialog->findChildren<QAbstractButton*>();
        if (!buttons.isEmpty()) {
            QAbstractButton* button = buttons[below(int(buttons.size()))];
            if (button->isVisible() && button->isEnabled())
                button->click();
            return;
        }
    }
    static constexpr std::array keys {Qt::Key_Down, Qt::Key_Up,     Qt::Key_Right,  Qt::Key_Return, Qt::Key_Tab,
                                      Qt::Key_Down, Qt::Key_Escape, Qt::Key_Return, Qt::Key_Space,  Qt::Key_A};
    QWidget* focus = widget->focusWidget();
    press(focus ? focus : widget, keys[std::size_t(below(int(keys.size())))]);
}

bool DialogCloser::closeAll()
{
    for (int i = 0; i < 100 && opened(); ++i) {
        answer();
        QApplication::processEvents();
    }
    return !opened();
}

} // namespace gudo::test
