#pragma once

#include <QPointer>
#include <QTimer>
#include <QVariantAnimation>

#include <map>
#include <memory>
#include <optional>

#include "app/canvas/canvas_painter.h"
#include "app/canvas/canvas_view.h"
#include "app/canvas/drop_target.h"
#include "app/canvas/gesture.h"
#include "app/canvas/inline_editor.h"
#include "app/canvas/look.h"
#include "app/canvas/quick_edit.h"
#include "core/layout/arrange.h"

namespace gudo {

/// The inside of the canvas, in parts: canvas_view.cpp (camera, painting, wiring), canvas_mouse.cpp, canvas_keys.cpp,
/// canvas_drops.cpp (palette, files, insert), canvas_commands.cpp (clipboard, deleting, renaming),
/// canvas_arranging.cpp (arranging), canvas_quick.cpp (typing, quick connections), canvas_stacks.cpp (repeats as one),
/// canvas_failures.cpp (single points of failure), context_menu.cpp.
class CanvasView::Private {
public:
    Private(CanvasView* view, Document& document, IconStore& icons);

    // Camera and painting
    void look(Camera camera);
    void lookAt(const QRectF& scene, double mostZoom);
    void refresh();
    void syncSelection();
    void syncBadges();
    void follow(const Design& after);
    void followFile();
    void reveal(const std::vector<Id>& ids);
    void refuse(const QString& why, const QPointF& scene);

    // Stacks of repeats
    /// The design as it is drawn.
    [[nodiscard]] Design shown(const Design& design) const;
    /// Ends the drawing of repeats as stacks. False when there was none.
    bool unstack();

    // Mouse
    struct Press {
        QPointF pixel;
        QPointF scene;
        Hit hit;
        Qt::KeyboardModifiers modifiers;
    };
    [[nodiscard]] Pointer pointerAt(const QPointF& pixel, Qt::KeyboardModifiers modifiers) const;
    [[nodiscard]] Hit hitAt(const QPointF& pixel) const;
    [[nodiscard]] std::optional<Handle> handleUnder(const QPointF& pixel) const;
    [[nodiscard]] int connectorUnder(const QPointF& pixel) const;
    void press(const Pointer& pointer);
    void click(const Press& press);
    void startDrag(const Press& press);
    void start(std::unique_ptr<Gesture> gesture);
    void finishGesture(const Pointer& pointer);
    void cancelGesture();
    void hover(const QPointF& pixel);
    void scrollAtEdge();
    void showToolTip(const QPoint& pixel, const QPoint& global);

    // Single points of failure
    void followAnalysis();
    void syncHalos();
    /// Shows the story of what the pointer rests on, else of what somebody points at or has selected, else none.
    void syncStory();
    void hoverSpot();
    void describeSelection();
    [[nodiscard]] int wantedSpot() const;
    [[nodiscard]] QString failureSentence(const Id& placement) const;

    // Keys
    void nudge(int dx, int dy);
    [[nodiscard]] bool walk(bool forward);

    // Drops
    [[nodiscard]] DropTarget targetFor(const std::string& type, const QPointF& at,
                                       Qt::KeyboardModifiers modifiers) const;
    void dragOver(const QString& type, const QPointF& pixel, Qt::KeyboardModifiers modifiers);
    void endDrag();
    [[nodiscard]] bool drop(const QString& type, const QPointF& pixel, Qt::KeyboardModifiers modifiers);
    /// Into the connection `split` unless that is empty.
    void add(const ComponentType& type, const Id& container, const Rect& rect, const Id& split);

    // Typing, quick connections
    void wireQuick();
    /// Where something goes that is added while nothing is selected: the pointer, or the middle of the view.
    [[nodiscard]] QPointF spotForNew() const;
    void showAdded(const std::vector<Id>& ids);
    /// Another one on that side, connected.
    void growFrom(const Id& placement, Side side);
    /// Connects what is selected with its neighbour on that side, or adds one.
    void connectTowards(Side side);
    /// The nearest component on that side of a placement; empty: none near.
    [[nodiscard]] Id neighbourOf(const Id& placement, Side side) const;
    /// Selects the container, the first child or a sibling of what is selected.
    void stepInTree(Qt::Key arrow);
    /// True for the keys that walk the tree and connect by arrow.
    [[nodiscard]] bool takeArrow(QKeyEvent* event);
    void followSelectionOrder();

    // Commands
    void arrange(const QString& text, const ArrangeOptions& options);
    void rename(const Id& component);
    void placeEditor();
    void paste(const Design& fragment, const Id& parent, int dx, int dy, const QString& text);
    void showMenu(const QPoint& global, const Hit& hit);

    CanvasView* view;
    Workbench bench;
    IconStore& icons;
    CanvasPainter painter;

    std::map<QString, QRect> pieces {}; ///< of the overlay on the screen
    std::optional<Press> pressed {};    ///< a button is down and nothing has been dragged yet
    std::unique_ptr<Gesture> gesture {};
    QPointF lastPixel {};
    Qt::KeyboardModifiers lastModifiers {};
    QPointer<InlineEditor> editor {};
    QuickEdit* quick = nullptr;        ///< a child of the view
    std::vector<Id> selectionOrder {}; ///< what is selected, in the order in which it was
    QString draggedType {};            ///< from the palette
    bool isSpaceDown = false;
    bool needsFit = true;
    bool hasFollowed = false; ///< the design changed since the file did
    int ticksAtEdge = 0;
    int pasteCount = 0;
    bool areSpotsShown = true;
    bool areRepeatsStacked = false;
    bool hadHalos = false;                           ///< when the screen was last brought up to date
    int hoveredSpot = -1;                            ///< under the pointer, if the timer is no longer running
    std::shared_ptr<const Analysis> toldAnalysis {}; ///< what the story on the screen comes from
    int toldSpot = -1;
    QTimer storyTimer {};
    QTimer edgeTimer {};
    QTimer refusalTimer {};
    QTimer nudgeTimer {};
    QVariantAnimation flight {};
};

} // namespace gudo
