#pragma once

#include <QFutureWatcher>
#include <QMenu>
#include <QPointer>
#include <QTimer>
#include <QVariantAnimation>

#include <map>
#include <memory>
#include <optional>

#include "app/canvas/adding/quick_edit.h"
#include "app/canvas/canvas_view.h"
#include "app/canvas/editing/clipboard.h"
#include "app/canvas/editing/inline_editor.h"
#include "app/canvas/gestures/drop_target.h"
#include "app/canvas/gestures/gesture.h"
#include "app/canvas/gestures/pick_banner.h"
#include "app/canvas/painting/canvas_painter.h"
#include "app/canvas/painting/focus_ring.h"
#include "app/canvas/painting/frame.h"
#include "app/canvas/painting/highlight_layer.h"
#include "app/canvas/painting/look.h"
#include "core/layout/arrange.h"

namespace gudo {

/// The inside of the canvas, in one file a subject: here the camera, looking around, deleting, keys and what is found;
/// in painting/ frames and failures' looks, in gestures/ mouse and drops, in adding/ the box to type in, in editing/
/// clipboard, renaming, lining up, arranging, marks and presences, in accessibility/ walking by keyboard.
class CanvasView::Private {
public:
    Private(CanvasView* view, Document& document, IconStore& icons);

    // Camera and painting
    void look(Camera camera);
    void lookAt(const QRectF& scene, double mostZoom);
    /// The same as look() for the steps of zooming: a large design shows its last frame stretched, and is painted when
    /// the zoom stays for a moment.
    void zoomTo(const Camera& camera);
    /// Moves what is painted already.
    void scrollPixels(const QPoint& by);
    void paintSketch(QPainter& device, const QRegion& exposed);
    void endSketch();
    /// What is drawn with the picture for now.
    [[nodiscard]] Marks marks() const;
    /// Paints what is old in these parts of the view, and tells of each with the picture of all.
    void bringUpToDate(const std::vector<QRegion>& parts,
                       const std::function<void(std::size_t part, const QImage& picture)>& shown);
    void showFrame(QPainter& device, const QRegion& exposed);
    /// The picture is painted anew in that part, in pixels, or everywhere.
    void forgetPart(const QRegion& part);
    void paintAnew();
    void refresh();
    /// Lets the labels of very many lines find their places, on a worker, when nothing happened for a moment.
    void settleMarks();
    void syncSelection();
    void syncBadges();
    void follow(const Design& after);
    void followFile();
    void reveal(const std::vector<Id>& ids);
    void refuse(const QString& why, const QPointF& scene);
    /// The same at what is selected.
    void refuseHere(const QString& why);

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
        bool wasSelected = false; ///< its component, and nothing else
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

    // Picking
    [[nodiscard]] bool mayPick(const Id& id) const;
    /// Of a placement or connection and what is around it the innermost that may be picked; empty: none.
    [[nodiscard]] Id pickable(const Id& id) const;
    [[nodiscard]] Id pickableAt(const QPointF& pixel) const;
    /// The component or presence under a pixel, under lines as well; empty: none.
    [[nodiscard]] Id componentAt(const QPointF& pixel) const;
    /// The one thing that is selected; empty: none, or several.
    [[nodiscard]] Id focusedOne() const;
    void hoverToPick(const QPointF& pixel);
    void answerPick(const Id& id);
    void showPickMenu(const QPoint& global, const Id& id) const;
    /// True when the key was one for picking, or may do nothing meanwhile.
    [[nodiscard]] bool takePickKey(QKeyEvent* event);
    /// True for keys that are shortcuts of edits, and may not be while something is picked.
    [[nodiscard]] bool keepsFromShortcut(const QKeyEvent& event) const;
    void stopPicking(bool isCancelled);

    // Single points of failure
    void followAnalysis();
    void syncHalos();
    /// Shows the story of what the pointer rests on, else of what somebody points at or has selected, else none.
    void syncStory();
    void hoverSpot();
    void describeSelection();
    [[nodiscard]] int wantedSpot() const;
    [[nodiscard]] QString failureSentence(const Id& placement) const;

    // Locked, hidden and stacked things, presences and groups
    /// Selected components, those in others too, in id order.
    [[nodiscard]] std::vector<Id> markedComponents() const;
    /// What of the selection may be deleted; says why when something may not.
    [[nodiscard]] std::vector<Id> deletableSelection();
    /// Deletes the presence that was clicked once more after its component was selected. False when there is none.
    bool deletePresence();
    void removePresence(const Id& presence);
    void spreadTo(const Id& component, const Id& container);
    void setLocked(const std::vector<Id>& ids, bool areLocked);
    /// Shows which placements belong to the group under the pointer or selected.
    void syncMembers();
    void addMarksTo(QMenu* menu, const Hit& hit);
    void addPresencesTo(QMenu* menu, const Id& placement);
    // Looking
    /// With the scene point under the pixel staying there, over however many steps.
    void zoomAt(const QPointF& pixel, double zoom);
    [[nodiscard]] bool pinched(QEvent* event);
    void showFocus(bool isShown);

    // Keys
    void nudge(int dx, int dy);
    [[nodiscard]] bool walk(bool forward);
    /// To the next connection of the component that is selected, or was when this began.
    [[nodiscard]] bool walkConnections(bool forward);
    /// True when the key was one for walking.
    [[nodiscard]] bool walkKey(const QKeyEvent& event);

    // Drops
    [[nodiscard]] DropTarget targetFor(const std::string& type, const QPointF& at,
                                       Qt::KeyboardModifiers modifiers) const;
    void dragOver(const QString& type, const QPointF& pixel, Qt::KeyboardModifiers modifiers);
    /// Where a component dropped there would lie, with the guides that show why. Ctrl: right there.
    [[nodiscard]] Rect snappedDrop(const ComponentType& type, const QPointF& at, const Id& container);
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
    /// One undo step, with everything gliding to where it has it; `fits`: then all of it is shown.
    void glideTo(const QString& text, const Design& next, bool fits);
    /// Before an edit by key: what glides arrives, and another gesture is given up.
    void settle();
    /// What is selected and in nothing else that is.
    [[nodiscard]] std::vector<Id> selectedComponents() const;
    struct Lined {
        std::vector<Id> ids {};   ///< selected, and in nothing else that is
        std::vector<Id> fixed {}; ///< those of them that are locked: the others go by these
    };
    [[nodiscard]] Lined lined() const;
    void lineUp(const QString& text, const Design& next, const QString& unchanged);

    // Renaming
    /// A component's name, a note's text or a connection's label, in place.
    void rename(const Id& id);
    void renameNext(const Id& id, bool isForward);
    void editNote(const Component& note);
    void setLabel(const Id& connection, const std::string& label);
    [[nodiscard]] bool isEditing() const;
    void endEditing(bool isKept);
    void leaveEditor();
    void placeEditor();
    void placeNameEditor(const Id& placement);
    void placeLabelEditor(const Polyline& line);

    // Clipboard
    struct PastePlace;
    [[nodiscard]] std::optional<Clip> clip();
    [[nodiscard]] bool mayHold(const Id& container, const Clip& clip) const;
    [[nodiscard]] PastePlace placeAt(const Clip& clip, const QPointF& at);
    [[nodiscard]] PastePlace placeFor(const Clip& clip, const std::optional<QPointF>& pointer);
    void paste(const Clip& clip, const PastePlace& place);
    /// At a pixel of the screen, or beside what was copied.
    void pasteAt(const std::optional<QPointF>& pixel);
    void showMenu(const QPoint& global, const Hit& hit);
    /// Shows the key that people have for an action of the program ("" for none of these).
    void showKeys(QAction* action, const char* id) const;

    CanvasView* view;
    Workbench bench;
    IconStore& icons;
    CanvasPainter painter;
    Frame frame {};
    Tint tint {};          ///< as it is on the screen
    bool isInFull = false; ///< what is on the screen, however far away

    std::map<QString, QRect> pieces {}; ///< of the overlay on the screen
    std::optional<Press> pressed {};    ///< a button is down and nothing has been dragged yet
    std::unique_ptr<Gesture> gesture {};
    QPointF lastPixel {};
    Qt::KeyboardModifiers lastModifiers {};
    QPointer<InlineEditor> editor {};
    std::function<QKeySequence(const QString&)> menuKeys {};
    QuickEdit* quick = nullptr;        ///< a child of the view
    std::vector<Id> selectionOrder {}; ///< what is selected, in the order in which it was
    QPointer<NoteEditor> noteEditor {};
    QString draggedType {}; ///< from the palette
    bool isSpaceDown = false;
    bool needsFit = true;
    bool hasFollowed = false; ///< the design changed since the file did
    int ticksAtEdge = 0;
    int pasteCount = 0;
    std::optional<QPointF> lastPaste {};
    QPointF wheelRest {}; ///< parts of pixels that slow wheels have turned so far
    struct ZoomAnchor {
        QPointF pixel;
        QPointF scene;
        Camera after; ///< the last of these zooms
    };
    ZoomAnchor zoomAnchor {};
    HighlightLayer highlights {};
    std::optional<Picking> picking {};
    PickBanner* pickBanner = nullptr; ///< a child of the view, once something was asked
    Id walkedFrom {}; ///< component whose connections are walked
    FocusRing* focusRing = nullptr;
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
        QImage frame;
        Camera camera;
    };
    std::optional<Sketch> sketch {}; ///< while zooming
    QTimer sketchTimer {};
    QFutureWatcher<LineMarks> settling {};
    unsigned settlingRevision = 0;
    QVariantAnimation flight {};
    Rect content {}; ///< around everything, as it was at that revision of the scene
    std::optional<unsigned> contentRevision {};
};

} // namespace gudo
