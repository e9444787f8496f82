#include "app/canvas/canvas_view.h"

#include <QAccessible>
#include <QPaintEvent>
#include <QResizeEvent>
#include <QScrollBar>
#include <QStyle>

#include <algorithm>

#include "app/canvas/canvas_private.h"
#include "app/canvas/painting/overlay_painter.h"
#include "app/canvas/painting/story_painter.h"
#include "app/canvas/scene/marks.h"
#include "app/text/texts.h"
#include "core/model/looks.h"

namespace gudo {

namespace {

constexpr int fitMargin = 40;         // pixels around everything
constexpr int leastVisible = 80;      // pixels of the design that stay in view however far one pans
constexpr int flightDuration = 220;   // ms
constexpr int refusalDuration = 2500; // ms
constexpr int settleDelay = 300;      // ms
constexpr int sketchDelay = 60;       // ms
constexpr int storyDelay = 140;       // ms that the pointer rests, so that crossing the canvas makes no storm

} // namespace

CanvasView::Private::Private(CanvasView* v, Document& document, IconStore& store)
    : view {v}
    , bench {.document = document, .scene = Scene {document.catalog()}}
    , icons {store}
    , painter {bench.scene, store}
{
    bench.hint = [this](const QString& hint) {
        emit view->hintChanged(hint);
    };
    bench.refuse = [this](const QString& why, const QPointF& scene) {
        refuse(why, scene);
    };
    bench.look = [this](const Camera& camera) {
        look(camera);
    };
}

CanvasView::CanvasView(Document& document, IconStore& icons, QWidget* parent)
    : QAbstractScrollArea(parent)
    , d {std::make_unique<Private>(this, document, icons)}
{
    QAccessible::installFactory(accessibleOf); // once, however many views there are
    setAccessibleName(CanvasView::tr("Canvas"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setAcceptDrops(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->setMouseTracking(true);
    viewport()->setAcceptDrops(true);
    viewport()->grabGesture(Qt::PinchGesture);
    d->focusRing = new FocusRing(this);

    connect(&document, &Document::changed, this, [this](const Design&, const Design& after) { d->follow(after); });
    connect(&document, &Document::fileChanged, this, [this] { d->followFile(); });
    connect(&document, &Document::selectionChanged, this, [this] {
        d->followSelectionOrder();
        d->syncSelection();
        d->describeSelection();
        d->syncStory();
        d->refresh();
    });
    connect(&document, &Document::analysisChanged, this, [this] {
        d->syncBadges();
        d->followAnalysis();
        d->refresh();
    });
    connect(&document, &Document::spotlightChanged, this, [this] { d->syncStory(); });
    connect(&document, &Document::revealRequested, this, [this](const std::vector<Id>& ids) { d->reveal(ids); });

    d->edgeTimer.setInterval(16);
    connect(&d->edgeTimer, &QTimer::timeout, this, [this] { d->scrollAtEdge(); });
    d->refusalTimer.setSingleShot(true);
    d->refusalTimer.setInterval(refusalDuration);
    connect(&d->refusalTimer, &QTimer::timeout, this, [this] {
        d->bench.overlay.pill.reset();
        emit hintChanged(d->bench.overlay.story ? d->bench.overlay.story->sentence : QString {});
        d->refresh();
    });
    d->storyTimer.setSingleShot(true);
    d->storyTimer.setInterval(storyDelay);
    connect(&d->storyTimer, &QTimer::timeout, this, [this] { d->syncStory(); });
    d->settleTimer.setSingleShot(true);
    d->settleTimer.setInterval(settleDelay);
    connect(&d->settleTimer, &QTimer::timeout, this, [this] { d->settleMarks(); });
    d->sketchTimer.setSingleShot(true);
    d->sketchTimer.setInterval(sketchDelay);
    connect(&d->sketchTimer, &QTimer::timeout, this, [this] { d->endSketch(); });
    connect(&d->settling, &QFutureWatcherBase::finished, this, [this] {
        d->bench.scene.settle(d->settlingRevision, d->settling.result());
        d->refresh();
    });
    d->nudgeTimer.setSingleShot(true);
    d->nudgeTimer.setInterval(1000);
    connect(&d->nudgeTimer, &QTimer::timeout, this, [this] { d->bench.document.endGesture(); });
    d->flight.setDuration(flightDuration);
    d->flight.setEasingCurve(QEasingCurve::OutCubic);
    d->wireQuick();

    d->bench.scene.setLook(lightTheme(), currentLanguage().toStdString());
    d->bench.scene.show(document.design());
    d->syncBadges();
    d->syncHalos();
    d->syncSelection();
}

CanvasView::~CanvasView()
{
    d->settling.waitForFinished();
    delete std::exchange(d->quick, nullptr); // before what it works on
    // Before what it looks at: hiding still tells screen readers something.
    if (QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(this))
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(spoken));
    d.reset();
}

void CanvasView::setTheme(const Theme& theme)
{
    d->cancelGesture();
    d->bench.scene.setLook(theme, currentLanguage().toStdString());
    d->syncSelection();
    d->paintAnew();
}

double CanvasView::zoom() const
{
    return d->bench.camera.zoom;
}

void CanvasView::setZoom(double zoom)
{
    d->look(d->bench.camera.zoomedAt(QRectF(viewport()->rect()).center(), zoom));
}

void CanvasView::zoomIn()
{
    setZoom(zoom() * 1.2);
}

void CanvasView::zoomOut()
{
    setZoom(zoom() / 1.2);
}

void CanvasView::fitAll()
{
    d->lookAt(toQt(d->bench.scene.bounds()), 1);
}

void CanvasView::fitSelection()
{
    Rect bounds;
    for (const Id& id : d->bench.document.selection())
        bounds = united(bounds, d->bench.scene.boundsOf(id));
    if (!bounds.isEmpty())
        d->lookAt(toQt(bounds), 2);
}

QPointF CanvasView::toScene(const QPoint& viewportPoint) const
{
    return d->bench.camera.toScene(QPointF(viewportPoint));
}

QPoint CanvasView::toViewport(const QPointF& scenePoint) const
{
    return d->bench.camera.toPixel(scenePoint).toPoint();
}

void CanvasView::Private::look(Camera camera)
{
    camera.zoom = std::clamp(camera.zoom, minimumZoom, maximumZoom);
    const QRect screen = view->viewport()->rect();
    if (contentRevision != bench.scene.revision()) { // going through all items takes longer than panning
        content = bench.scene.bounds();
        contentRevision = bench.scene.revision();
    }
    if (!content.isEmpty()) {
        const QRectF limits(toQt(content).topLeft() * camera.zoom, toQt(content).size() * camera.zoom);
        const auto kept = [](int pan, double low, double high) {
            return std::clamp(pan, int(low), int(std::max(low, high)));
        };
        camera.pan = {
            kept(camera.pan.x(), limits.left() - screen.width() + leastVisible, limits.right() - leastVisible),
            kept(camera.pan.y(), limits.top() - screen.height() + leastVisible, limits.bottom() - leastVisible)};
    }
    if (camera == bench.camera)
        return;
    const Camera before = std::exchange(bench.camera, camera);
    bench.view = fromQt(camera.toScene(QRectF(screen)));
    if (before.zoom != camera.zoom) {
        paintAnew();
        placeEditor();
        emit view->zoomChanged(camera.zoom);
    } else if (sketch) {
        endSketch();
    } else {
        const QPoint by = before.pan - camera.pan;
        scrollPixels(by);
        for (auto& [look, rect] : pieces)
            rect.translate(by);
    }
    quick->follow();
    refresh();
    emit view->viewChanged(view->visibleRect());
}

void CanvasView::Private::lookAt(const QRectF& scene, double mostZoom)
{
    const QSizeF screen = view->viewport()->size();
    if (scene.isEmpty() || screen.isEmpty()) {
        look({1, {int(-screen.width() / 2), int(-screen.height() / 2)}});
        return;
    }
    const double margin = std::min({double(fitMargin), screen.width() / 8, screen.height() / 8});
    const double zoom = std::min(
        {(screen.width() - 2 * margin) / scene.width(), (screen.height() - 2 * margin) / scene.height(), mostZoom});
    const double clamped = std::clamp(zoom, minimumZoom, maximumZoom);
    look({clamped, (scene.center() * clamped - QPointF(screen.width(), screen.height()) / 2).toPoint()});
}

void CanvasView::Private::syncSelection()
{
    Overlay& overlay = bench.overlay;
    const std::set<Id>& selection = bench.document.selection();
    overlay.selected = selection;
    if (selection != std::set<Id> {Id {componentOf(overlay.focusedPresence)}} ||
        !bench.scene.boxes().rects.contains(overlay.focusedPresence))
        overlay.focusedPresence.clear();
    overlay.resizable.clear();
    overlay.connectable.clear();
    if (selection.size() != 1 || picking)
        return;
    const auto placements = bench.scene.placementsOf(*selection.begin());
    if (placements.size() == 1 && !bench.scene.isBand(placements.front())) {
        if (lockOf(bench.scene.design(), placements.front()).empty())
            overlay.resizable = placements.front();
        overlay.connectable = placements.front();
    }
}

void CanvasView::Private::syncBadges()
{
    Badges badges;
    for (const Finding& finding : bench.document.findings()) {
        if (finding.isAccepted || finding.diagnostic.components.empty())
            continue;
        const auto [badge, isNew] = badges.emplace(finding.diagnostic.components.front(), finding.diagnostic.severity);
        badge->second = std::max(badge->second, finding.diagnostic.severity);
    }
    bench.scene.setBadges(std::move(badges));
}

void CanvasView::Private::follow(const Design& after)
{
    cancelGesture();
    hasFollowed = true;
    bench.scene.show(shown(after));
    bench.overlay.group.clear();
    const auto isGone = [&](const Id& id) {
        return !after.architecture.components.contains(id) && !after.architecture.connections.contains(id);
    };
    if ((editor && isGone(editor->component())) || (noteEditor && isGone(noteEditor->component())))
        endEditing(false);
    syncSelection();
    if (!bench.scene.boxes().rects.contains(bench.overlay.hovered) && bench.scene.line(bench.overlay.hovered).empty())
        bench.overlay.hovered.clear();
    syncStory();
    if (bench.overlay.story)
        view->viewport()->update(); // its lines are wider than the connections that moved
    quick->fill();
    refresh();
}

void CanvasView::Private::followFile()
{
    // A change without history is another design: it was opened, or begun.
    if (!std::exchange(hasFollowed, false) || bench.document.undoStack()->count() > 0)
        return;
    needsFit = !view->isVisible();
    pasteCount = 0;
    flight.stop();
    view->fitAll();
}

void CanvasView::Private::reveal(const std::vector<Id>& ids)
{
    Rect bounds;
    for (const Id& id : ids)
        bounds = united(bounds, bench.scene.boundsOf(id));
    if (bounds.isEmpty()) {
        const auto hidden = ids.empty() ? std::string_view {} : coverOf(bench.document.design(), ids.front());
        if (!hidden.empty())
            //: %1 the name of a component
            bench.hint(CanvasView::tr("%1 is hidden").arg(shownName(bench.document.design(), hidden)));
        return;
    }
    const QRectF screen(view->viewport()->rect());
    const QRectF wanted = bench.camera.toPixel(bounds);
    if (bench.camera.zoom >= 0.5 && screen.adjusted(24, 24, -24, -24).contains(wanted))
        return;
    const Camera from = bench.camera;
    const double margin = std::min({80.0, screen.width() / 8, screen.height() / 8});
    Camera to = from;
    to.zoom = std::clamp(
        std::min((screen.width() - 2 * margin) / bounds.width, (screen.height() - 2 * margin) / bounds.height),
        minimumZoom, std::max(from.zoom, 1.0));
    if (from.zoom >= 0.5 && wanted.width() < screen.width() - margin && wanted.height() < screen.height() - margin)
        to.zoom = from.zoom;
    to.pan = (toQt(bounds).center() * to.zoom - screen.center()).toPoint();
    flight.stop();
    if (!view->isVisible() || !view->style()->styleHint(QStyle::SH_Widget_Animate)) {
        look(to);
        return;
    }
    flight.disconnect();
    flight.setStartValue(0.0);
    flight.setEndValue(1.0);
    QObject::connect(&flight, &QVariantAnimation::valueChanged, view, [this, from, to](const QVariant& value) {
        const double share = value.toDouble();
        const QPointF middle = QRectF(view->viewport()->rect()).center();
        const double zoom = from.zoom + (to.zoom - from.zoom) * share;
        const QPointF center = from.toScene(middle) * (1 - share) + to.toScene(middle) * share;
        look({zoom, (center * zoom - middle).toPoint()});
    });
    flight.start();
}

void CanvasView::Private::refuse(const QString& why, const QPointF& scene)
{
    bench.overlay.pill = Overlay::Pill {why, scene, true};
    bench.hint(why);
    refusalTimer.start();
    refresh();
}

void CanvasView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    setAccessibleName(CanvasView::tr("Canvas"));
    setTheme(d->bench.scene.theme());
}

} // namespace gudo
