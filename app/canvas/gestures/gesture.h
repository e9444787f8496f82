#pragma once

#include <QPointF>
#include <QString>
#include <Qt>

#include <functional>

#include "app/canvas/painting/camera.h"
#include "app/canvas/painting/overlay.h"
#include "app/canvas/scene/scene.h"
#include "app/document/document.h"

namespace gudo {

/// The pointer at one moment of a gesture.
struct Pointer {
    QPointF pixel {};
    QPointF scene {};
    Qt::KeyboardModifiers modifiers {};
};

/// What gestures work on: the document they change at their end, and what shows them until then.
struct Workbench {
    Document& document;
    Scene scene;
    Camera camera {};
    Overlay overlay {};
    std::function<void(const QString&)> hint {};                   ///< says something in the status bar
    std::function<void(const QString&, const QPointF&)> refuse {}; ///< says at a scene point why nothing happened
    std::function<void(const Camera&)> look {};                    ///< moves the camera and what is on the screen
    std::function<void()> refresh {};                              ///< paints what the overlay changed
    /// A line from a component was let go on the bare canvas: offers what could be at its end.
    std::function<void(const Id& from, const QPointF& at, const QPolygonF& line)> offerEnd {};
    /// Brings new components into view: with all the rest while that stays legible.
    std::function<void(const std::vector<Id>& ids)> showAdded {};
    /// A handle of a placement was clicked, not dragged.
    std::function<void(const Id& placement, Side side)> growFrom {};
    Rect view {}; ///< what can be seen, scene units
};

/// From pressing a button to releasing it. The document stays as it is until finish(), which makes at most one undo
/// step; cancel() leaves everything as it was.
class Gesture {
public:
    explicit Gesture(Workbench& bench)
        : m_bench {bench}
    {
    }
    virtual ~Gesture() = default;
    Gesture(const Gesture&) = delete;
    Gesture& operator=(const Gesture&) = delete;

    virtual void move(const Pointer& pointer) = 0;
    virtual void finish(const Pointer& pointer) = 0;
    virtual void cancel() = 0;
    [[nodiscard]] virtual Qt::CursorShape cursor() const { return Qt::ArrowCursor; }
    /// True when the view may scroll while the pointer is at its edge.
    [[nodiscard]] virtual bool scrollsAtEdge() const { return true; }
    /// True when it only moves the camera, so that all that is shown may stay.
    [[nodiscard]] virtual bool isLooking() const { return false; }

protected:
    Workbench& m_bench;
};

} // namespace gudo
