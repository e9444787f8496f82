#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QMouseEvent>
#include <QTest>
#include <QToolBar>
#include <QWheelEvent>

#include <algorithm>

#include "app/document/mime_types.h"
#include "tests/monkey/monkey.h"
#include "tests/monkey/words.h"

namespace gudo::test {

const std::vector<Monkey::Choice>& Monkey::choices()
{
    static const std::vector<Choice> list {
        {16, &Monkey::click},      {22, &Monkey::drag},     {6, &Monkey::wander},        {3, &Monkey::rightClick},
        {5, &Monkey::doubleClick}, {5, &Monkey::turnWheel}, {18, &Monkey::pressKey},     {8, &Monkey::typeWord},
        {5, &Monkey::compose},     {14, &Monkey::drop},     {14, &Monkey::chooseAction}, {10, &Monkey::usePanel},
        {6, &Monkey::select},      {5, &Monkey::undoSome},  {2, &Monkey::holdSpace},     {1, &Monkey::reshape},
        {2, &Monkey::wait},        {1, &Monkey::startOver}};
    return list;
}

QPoint Monkey::place()
{
    CanvasView& canvas = m_window->canvas();
    const QRect screen = canvas.viewport()->rect();
    const auto& placements = m_window->document().design().layout.placements.rows();
    if (placements.empty() || chance(20))
        return {below(screen.width()), below(screen.height())};
    const Rect r = placements[std::size_t(below(int(placements.size())))]->rect;
    const auto along = [this](int from, int size) {
        const int spot = below(5);
        return double(from) + (spot == 0 ? -8 : spot == 1 ? 2 : spot == 2 ? size - 2 : below(std::max(1, size)));
    };
    const QPoint at = canvas.toViewport({along(r.x, r.width), along(r.y, r.height)});
    return {std::clamp(at.x(), 0, screen.width() - 1), std::clamp(at.y(), 0, screen.height() - 1)};
}

Qt::KeyboardModifiers Monkey::modifiers()
{
    static const std::vector<Qt::KeyboardModifiers> list {Qt::NoModifier,
                                                          Qt::NoModifier,
                                                          Qt::NoModifier,
                                                          Qt::ShiftModifier,
                                                          Qt::ControlModifier,
                                                          Qt::AltModifier,
                                                          Qt::ControlModifier | Qt::ShiftModifier,
                                                          Qt::AltModifier | Qt::ShiftModifier};
    return any(list);
}

void Monkey::mouse(QEvent::Type type, QPoint at, Qt::MouseButton button, Qt::MouseButtons buttons,
                   Qt::KeyboardModifiers held)
{
    QWidget* viewport = m_window->canvas().viewport();
    QWidget* receiver = viewport->childAt(at); // what floats over the canvas
    if (!receiver)
        receiver = viewport;
    QMouseEvent event {type, receiver->mapFrom(viewport, at), viewport->mapToGlobal(at), button, buttons, held};
    QApplication::sendEvent(receiver, &event);
}

void Monkey::key(QWidget* to, int code, Qt::KeyboardModifiers held, const QString& text)
{
    const QPointer<QWidget> pressed {to};
    QKeyEvent down {QEvent::KeyPress, code, held, text};
    QApplication::sendEvent(to, &down);
    QWidget* focus = QApplication::focusWidget();
    if (!focus && !pressed)
        return; // the key has closed it
    QKeyEvent up {QEvent::KeyRelease, code, held, text};
    QApplication::sendEvent(focus ? focus : pressed.data(), &up);
}

QWidget* Monkey::receiver()
{
    QWidget* focus = QApplication::focusWidget();
    return focus && focus->isVisible() ? focus : &m_window->canvas();
}

void Monkey::click()
{
    const QPoint at = place();
    const auto held = modifiers();
    say(QStringLiteral("click %1 %2 with %3").arg(at.x()).arg(at.y()).arg(int(held), 0, 16));
    mouse(QEvent::MouseMove, at, Qt::NoButton, {}, held);
    mouse(QEvent::MouseButtonPress, at, Qt::LeftButton, Qt::LeftButton, held);
    mouse(QEvent::MouseButtonRelease, at, Qt::LeftButton, {}, held);
}

void Monkey::drag()
{
    static const std::vector<Qt::MouseButton> buttons {Qt::LeftButton, Qt::LeftButton, Qt::LeftButton,
                                                       Qt::MiddleButton};
    const Qt::MouseButton button = any(buttons);
    const QPoint from = place();
    const QPoint to = place();
    auto held = modifiers();
    say(QStringLiteral("drag %1 %2 to %3 %4 with %5")
            .arg(from.x())
            .arg(from.y())
            .arg(to.x())
            .arg(to.y())
            .arg(int(held), 0, 16));
    mouse(QEvent::MouseMove, from, Qt::NoButton, {}, {});
    mouse(QEvent::MouseButtonPress, from, button, button, held);
    const int steps = 2 + below(10);
    for (int i = 1; i <= steps; ++i) {
        if (chance(10))
            held = modifiers();
        mouse(QEvent::MouseMove, from + (to - from) * i / steps, Qt::NoButton, button, held);
        if (chance(6))
            pressKey(); // somebody's elbow
        if (chance(10))
            QApplication::processEvents();
    }
    if (chance(8)) {
        say(QStringLiteral("the window loses the focus"));
        QFocusEvent out {QEvent::FocusOut, Qt::ActiveWindowFocusReason};
        QApplication::sendEvent(&m_window->canvas(), &out);
    }
    mouse(QEvent::MouseButtonRelease, to, button, {}, held);
}

void Monkey::wander()
{
    say(QStringLiteral("wander"));
    for (int i = 0; i < 6; ++i)
        mouse(QEvent::MouseMove, place(), Qt::NoButton, {}, {});
    if (chance(20)) {
        QEvent leave {QEvent::Leave};
        QApplication::sendEvent(m_window->canvas().viewport(), &leave);
    }
}

void Monkey::rightClick()
{
    const QPoint at = place();
    say(QStringLiteral("menu at %1 %2").arg(at.x()).arg(at.y()));
    mouse(QEvent::MouseButtonPress, at, Qt::RightButton, Qt::RightButton, {});
    mouse(QEvent::MouseButtonRelease, at, Qt::RightButton, {}, {});
    QWidget* viewport = m_window->canvas().viewport();
    QContextMenuEvent event {QContextMenuEvent::Mouse, at, viewport->mapToGlobal(at)};
    QApplication::sendEvent(viewport, &event);
}

void Monkey::doubleClick()
{
    const QPoint at = place();
    say(QStringLiteral("double click %1 %2").arg(at.x()).arg(at.y()));
    mouse(QEvent::MouseButtonPress, at, Qt::LeftButton, Qt::LeftButton, {});
    mouse(QEvent::MouseButtonRelease, at, Qt::LeftButton, {}, {});
    mouse(QEvent::MouseButtonDblClick, at, Qt::LeftButton, Qt::LeftButton, {});
    mouse(QEvent::MouseButtonRelease, at, Qt::LeftButton, {}, {});
}

void Monkey::turnWheel()
{
    const QPoint at = place();
    const auto held = modifiers();
    const QPoint angle {chance(20) ? (below(9) - 4) * 40 : 0, (below(9) - 4) * 60};
    say(QStringLiteral("wheel %1 %2 by %3 with %4").arg(at.x()).arg(at.y()).arg(angle.y()).arg(int(held), 0, 16));
    QWidget* viewport = m_window->canvas().viewport();
    QWheelEvent event {QPointF {at},
                       viewport->mapToGlobal(QPointF {at}),
                       chance(30) ? angle / 3 : QPoint {},
                       angle,
                       Qt::NoButton,
                       held,
                       Qt::NoScrollPhase,
                       false};
    QApplication::sendEvent(viewport, &event);
}

void Monkey::drop()
{
    const Catalog& catalog = m_window->document().catalog();
    const Design& design = m_window->document().design();
    const auto types = catalog.types();
    std::string type = types[std::size_t(below(int(types.size())))].id;
    QPoint at = place();
    if (const auto& placements = design.layout.placements.rows(); chance(60) && !placements.empty()) {
        // Where it is welcome, or little would come of it.
        const Placement& placement = *placements[std::size_t(below(int(placements.size())))];
        const Component* home = design.architecture.components.find(placement.id);
        const auto welcome = [&](const ComponentType& row) {
            return home && catalog.accepts(home, row.id);
        };
        std::vector<std::string> found;
        for (const ComponentType& row : types)
            if (welcome(row))
                found.push_back(row.id);
        if (!found.empty()) {
            const Rect& r = placement.rect;
            type = any(found);
            at = m_window->canvas().toViewport(
                {double(r.x + below(std::max(1, r.width))), double(r.y + below(std::max(1, r.height)))});
        }
    }
    say(QStringLiteral("drop %1 at %2 %3").arg(QString::fromStdString(type)).arg(at.x()).arg(at.y()));
    QMimeData mime;
    mime.setData(QLatin1String(componentTypeMime), QByteArray::fromStdString(type));
    QWidget* viewport = m_window->canvas().viewport();
    QDragEnterEvent enter {place(), Qt::CopyAction, &mime, Qt::LeftButton, {}};
    QApplication::sendEvent(viewport, &enter);
    const auto held = modifiers();
    for (int i = 0; i < 3; ++i) {
        QDragMoveEvent over {i == 2 ? at : place(), Qt::CopyAction, &mime, Qt::LeftButton, held};
        QApplication::sendEvent(viewport, &over);
    }
    if (chance(15)) {
        QDragLeaveEvent leave;
        QApplication::sendEvent(viewport, &leave);
        return;
    }
    QDropEvent event {at, Qt::CopyAction, &mime, Qt::LeftButton, held};
    QApplication::sendEvent(viewport, &event);
}

void Monkey::chooseAction()
{
    const Actions& actions = m_window->actions();
    std::vector<QAction*> allowed;
    for (const ActionGroup group : allActionGroups)
        for (QAction* action : actions.inGroup(group))
            if (action->isEnabled() && action != actions.quit && action != actions.closeWindow)
                allowed.push_back(action);
    QAction* action = any(allowed);
    say(QStringLiteral("action ") + action->objectName());
    action->trigger();
}

void Monkey::usePanel()
{
    std::vector<QWidget*> widgets;
    for (QDockWidget* dock : m_window->findChildren<QDockWidget*>())
        for (QWidget* widget : dock->findChildren<QWidget*>())
            if (widget->isVisible() && widget->isEnabled() && widget->focusPolicy() != Qt::NoFocus)
                widgets.push_back(widget);
    if (widgets.empty())
        return;
    const QPointer<QWidget> widget {any(widgets)};
    say(QStringLiteral("use ") + nameOf(widget));
    widget->setFocus();
    if (chance(40))
        QTest::mouseClick(widget, Qt::LeftButton, {},
                          {below(std::max(1, widget->width())), below(std::max(1, widget->height()))});
    if (widget && chance(40))
        QTest::keyClick(widget, chance(50) ? Qt::Key_Down : Qt::Key_Space);
    if (widget && chance(40)) {
        for (const QChar character : any(words()))
            if (widget)
                key(widget, 0, {}, QString {character});
        if (widget && chance(70))
            QTest::keyClick(widget, chance(70) ? Qt::Key_Return : Qt::Key_Escape);
    }
}

void Monkey::select()
{
    Document& document = m_window->document();
    std::set<Id> ids;
    const auto& architecture = document.design().architecture;
    const int percent = 1 + below(60);
    for (const auto& row : architecture.components)
        if (chance(percent))
            ids.insert(row->id);
    for (const auto& row : architecture.connections)
        if (chance(percent / 2))
            ids.insert(row->id);
    say(QStringLiteral("select %1").arg(ids.size()));
    document.select(std::move(ids));
}

void Monkey::undoSome()
{
    QUndoStack& stack = *m_window->document().undoStack();
    const int steps = below(12);
    const bool isBack = chance(70);
    say(QStringLiteral("%1 %2 steps").arg(isBack ? QStringLiteral("undo") : QStringLiteral("redo")).arg(steps));
    for (int i = 0; i < steps; ++i)
        (isBack ? m_window->actions().undo : m_window->actions().redo)->trigger();
    if (steps > 9) // far back, so that the design does not only grow
        while (stack.index() > stack.count() / 4)
            stack.undo();
}

void Monkey::holdSpace()
{
    say(QStringLiteral("space and drag"));
    CanvasView& canvas = m_window->canvas();
    QKeyEvent down {QEvent::KeyPress, Qt::Key_Space, Qt::NoModifier, QStringLiteral(" ")};
    QApplication::sendEvent(&canvas, &down);
    drag();
    QKeyEvent up {QEvent::KeyRelease, Qt::Key_Space, Qt::NoModifier, QStringLiteral(" ")};
    QApplication::sendEvent(&canvas, &up);
}

void Monkey::reshape()
{
    const QSize size {500 + below(1200), 400 + below(700)};
    say(QStringLiteral("resize %1 %2").arg(size.width()).arg(size.height()));
    m_window->resize(size);
}

void Monkey::wait()
{
    say(QStringLiteral("wait"));
    QTest::qWait(below(300)); // delays and animations run to their ends
}

void Monkey::startOver()
{
    say(QStringLiteral("fit"));
    m_window->canvas().fitAll();
}

} // namespace gudo::test
