#pragma once

#include <QApplication>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QResizeEvent>
#include <QTest>

#include <gtest/gtest.h>

#include "app/canvas/canvas_view.h"
#include "core/formats/native.h"
#include "tests/support/build.h"
#include "tests/support/catalog.h"

namespace gudo::test {

/// A network with two zones, a subnet in each, two servers in the first, and a client outside.
[[nodiscard]] inline Design shop()
{
    return Build {}
        .add("vpc", "aws.vpc", {}, {{"cidr", "10.0.0.0/16"}}, "Shop")
        .place("vpc", {40, 160, 720, 400})
        .add("az-a", "aws.az", "vpc", {{"zone", "a"}}, "Zone A")
        .place("az-a", {72, 216, 320, 312})
        .add("az-c", "aws.az", "vpc", {{"zone", "c"}}, "Zone C")
        .place("az-c", {408, 216, 320, 312})
        .add("public-a", "aws.subnet", "az-a", {{"cidr", "10.0.0.0/24"}}, "public-a")
        .place("public-a", {96, 272, 272, 232})
        .add("public-c", "aws.subnet", "az-c", {{"cidr", "10.0.1.0/24"}}, "public-c")
        .place("public-c", {432, 272, 272, 232})
        .add("web", "aws.ec2", "public-a", {{"instance_type", "t3.small"}}, "Web")
        .place("web", {120, 320, 96, 88})
        .add("app", "aws.ec2", "public-a", {}, "App")
        .place("app", {248, 320, 96, 88})
        .add("customers", "client", {}, {}, "Customers")
        .place("customers", {120, 40, 96, 88})
        .connect("customers", "web", {{"port", 443}})
        .connect("web", "app", {{"port", 8080}});
}

/// A canvas on the screen, with hands.
class Canvas {
public:
    explicit Canvas(const Design& design = shop(), QSize size = {1000, 700})
    {
        document.reset(design);
        view.resize(size);
        view.show();
        view.setZoom(1);
        QApplication::processEvents();
    }

    [[nodiscard]] const Design& design() const { return document.design(); }
    [[nodiscard]] std::string bytes() const { return writeNative(document.design()); }
    [[nodiscard]] QUndoStack& undo() { return *document.undoStack(); }
    [[nodiscard]] const Component* component(std::string_view id) const
    {
        return design().architecture.components.find(id);
    }
    [[nodiscard]] Rect rect(std::string_view id) const { return placementOf(design(), id); }
    /// The middle of a component, in pixels.
    [[nodiscard]] QPoint at(std::string_view id, double fx = 0.5, double fy = 0.5) const
    {
        const Rect r = rect(id);
        return view.toViewport(QPointF(r.x + r.width * fx, r.y + r.height * fy));
    }
    [[nodiscard]] QPoint at(double x, double y) const { return view.toViewport(QPointF(x, y)); }

    /// Forgets what is painted, as another size of the window does.
    void forgetPicture()
    {
        QResizeEvent again(view.viewport()->size(), view.viewport()->size());
        QApplication::sendEvent(view.viewport(), &again);
    }

    void mouse(QEvent::Type type, QPoint pixel, Qt::MouseButton button, Qt::MouseButtons buttons,
               Qt::KeyboardModifiers modifiers = {})
    {
        QMouseEvent event(type, pixel, view.viewport()->mapToGlobal(pixel), button, buttons, modifiers);
        QApplication::sendEvent(view.viewport(), &event);
    }
    void press(QPoint pixel, Qt::KeyboardModifiers modifiers = {})
    {
        mouse(QEvent::MouseMove, pixel, Qt::NoButton, Qt::NoButton, modifiers);
        mouse(QEvent::MouseButtonPress, pixel, Qt::LeftButton, Qt::LeftButton, modifiers);
    }
    void move(QPoint pixel, Qt::KeyboardModifiers modifiers = {})
    {
        mouse(QEvent::MouseMove, pixel, Qt::NoButton, Qt::LeftButton, modifiers);
    }
    void release(QPoint pixel, Qt::KeyboardModifiers modifiers = {})
    {
        mouse(QEvent::MouseButtonRelease, pixel, Qt::LeftButton, Qt::NoButton, modifiers);
    }
    void click(QPoint pixel, Qt::KeyboardModifiers modifiers = {})
    {
        press(pixel, modifiers);
        release(pixel, modifiers);
    }
    /// Drags in steps; `modifiers` are held.
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {}, bool releases = true)
    {
        press(from, modifiers & Qt::AltModifier ? Qt::NoModifier : modifiers);
        for (int i = 1; i <= 8; ++i)
            move(from + (to - from) * i / 8, modifiers);
        if (releases)
            release(to, modifiers);
    }
    void key(Qt::Key code, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&view, code, modifiers); }

    /// Drags a type from the palette; true when the drop was taken.
    bool drop(const char* type, QPoint pixel, bool releases = true)
    {
        QMimeData mime;
        mime.setData(QLatin1String(componentTypeMime), type);
        QDragEnterEvent enter(pixel, Qt::CopyAction, &mime, Qt::LeftButton, {});
        QApplication::sendEvent(view.viewport(), &enter);
        QDragMoveEvent over(pixel, Qt::CopyAction, &mime, Qt::LeftButton, {});
        QApplication::sendEvent(view.viewport(), &over);
        if (!releases)
            return false;
        QDropEvent event(pixel, Qt::CopyAction, &mime, Qt::LeftButton, {});
        event.setAccepted(false);
        QApplication::sendEvent(view.viewport(), &event);
        return event.isAccepted();
    }

    Document document {catalog()};
    IconStore icons;
    CanvasView view {document, icons};
};

} // namespace gudo::test
