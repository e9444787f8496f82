#include <QKeyEvent>
#include <QMouseEvent>

#include "app/presentation/presentation_window.h"

namespace gudo {

// Presenter remotes send Page Up and Page Down, '.' or B for a black screen, and F5 or Escape on the key that starts
// and ends a presentation.

void PresentationWindow::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (key >= Qt::Key_0 && key <= Qt::Key_9) {
        typeDigit(key - Qt::Key_0);
        return;
    }
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && !m_typed.isEmpty()) {
        const int number = m_typed.toInt();
        m_typed.clear();
        m_digits.stop();
        goTo(number - 1);
        update();
        return;
    }
    switch (key) {
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_Space:
    case Qt::Key_PageDown:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Forward:
        next();
        break;
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_PageUp:
    case Qt::Key_Backspace:
    case Qt::Key_Back:
        previous();
        break;
    case Qt::Key_Home:
        goTo(0);
        break;
    case Qt::Key_End:
        goTo(slideCount() - 1);
        break;
    case Qt::Key_B:
    case Qt::Key_Period:
        setBlack(!m_isBlack);
        break;
    case Qt::Key_L:
        setLaser(!m_hasLaser);
        break;
    case Qt::Key_W:
        nextWalk();
        break;
    case Qt::Key_F:
    case Qt::Key_F11:
        setWindowState(windowState() ^ Qt::WindowFullScreen);
        break;
    case Qt::Key_Escape:
    case Qt::Key_F5:
        if (m_moment.walk >= 0)
            showMoment({.slide = m_moment.slide});
        else
            close();
        break;
    default:
        event->ignore();
    }
}

void PresentationWindow::typeDigit(int digit)
{
    constexpr int mostDigits = 4;
    m_typed = (m_typed + QString::number(digit)).right(mostDigits);
    m_digits.start();
    update();
}

void PresentationWindow::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::RightButton || event->button() == Qt::BackButton)
        previous();
    else if (event->button() == Qt::LeftButton || event->button() == Qt::ForwardButton)
        next();
}

void PresentationWindow::mouseMoveEvent(QMouseEvent* event)
{
    if (m_hasLaser) {
        m_laser.move(event->position(), m_clock.elapsed());
        m_fading.start();
        update();
        return;
    }
    unsetCursor();
    m_pointer.start();
}

} // namespace gudo
