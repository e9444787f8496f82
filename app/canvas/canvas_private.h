#pragma once

#include <QFutureWatcher>
#include <QPointer>
#include <QTimer>
#include <QVariantAnimation>

#include <map>
#include <memory>
#include <optional>

#include "app/canvas/canvas_painter.h"
#include "app/canvas/canvas_view.h"
#include "app/canvas/gesture.h"
#include "app/canvas/inline_editor.h"
#include "app/canvas/look.h"
#include "core/layout/arrange.h"

namespace gudo {

/// The inside of the canvas, in parts: canvas_view.cpp (camera, painting, wiring), canvas_mouse.cpp, canvas_keys.cpp,
/// canvas_drops.cpp (palette, files, insert), canvas_commands.cpp (clipboard, deleting, renaming),
/// canvas_arranging.cpp (arranging), canvas_stacks.cpp (repeats as one), canvas_frames.cpp (frames, also while
/// zooming), canvas_failures.cpp (single points of failure), context_menu.cpp.
class CanvasView::Private {
public:
    Private(CanvasView* view, Document& document, IconStore& icons);

    // Camera and painting
    void look(Camera camera);
    void lookAt(const QRectF& scene, double mostZoom);
    /// The same as look() for the steps of zooming: a large design shows its last frame stretched, and is painted when
    /// the zoom stays for a moment.
    void zoomTo(const Camera& camera);
    void paintSketch(QPainter& device, const QRegion& exposed);
    void endSketch();
    void paintScene(QPainter& device, const QRegion& exposed);
    void refresh();
    /// Lets the labels of very many lines find their places, on a worker, when nothing happened for a moment.
    void settleMarks();
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
    void dragOver(const QString& type, const QPointF& pixel);
    void endDrag();
    [[nodiscard]] bool drop(const QString& type, const QPointF& pixel);
    void add(const ComponentType& type, const Id& container, const Rect& rect);

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
    QString draggedType {}; ///< from the palette
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
    QTimer settleTimer {};
    struct Sketch {
        QPixmap frame;
        Camera camera;
    };
    std::optional<Sketch> sketch {}; ///< while zooming
    QTimer sketchTimer {};
    QFutureWatcher<LineMarks> settling {};
    unsigned settlingRevision = 0;
    QVariantAnimation flight {};
};

} // namespace gudo
