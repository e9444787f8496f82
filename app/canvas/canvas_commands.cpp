#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <algorithm>

#include "app/canvas/arrange.h"
#include "app/canvas/canvas_private.h"
#include "app/canvas/clipboard.h"
#include "app/render/painting.h"
#include "core/catalog/references.h"
#include "core/layout/arrange.h"
#include "core/model/containment.h"
#include "core/model/edits.h"
#include "core/model/looks.h"

namespace gudo {

namespace {

constexpr int pasteOffset = 24; // scene units

std::vector<Id> topIds(const Design& fragment)
{
    const Containment containment {fragment.architecture};
    std::vector<Id> tops;
    for (const auto id : containment.descendants(""))
        if (containment.parent(id).empty())
            tops.emplace_back(id);
    return tops;
}

Rect boundsOf(const Design& fragment)
{
    Rect bounds;
    for (const auto& row : fragment.layout.placements)
        bounds = united(bounds, row->rect);
    return bounds;
}

bool acceptsAll(const Catalog& catalog, const Design& design, const Id& container, const Design& fragment)
{
    const Component* parent = design.architecture.components.find(container);
    return (parent || container.empty()) && lockOf(design, container).empty() && std::ranges::all_of(topIds(fragment), [&](const Id& id) {
               return catalog.accepts(parent, fragment.architecture.components.find(id)->type);
           });
}

/// Without these, and containers that had grown for them shrunk back.
Design removedAndFitted(const Design& design, const Catalog& catalog, std::span<const Id> ids)
{
    return grownToFit(removed(design, catalog, ids), catalog, {});
}

} // namespace

void CanvasView::cut()
{
    auto copied = clipboardData(d->bench.document.design(), d->bench.document.selection());
    if (!copied)
        return;
    QGuiApplication::clipboard()->setMimeData(copied.release());
    d->pasteCount = -1; // the place it was cut from is free
    if (const auto ids = d->deletableSelection(); !ids.empty())
        d->bench.document.commit(CanvasView::tr("Cut"), removedAndFitted(d->bench.document.design(), d->bench.scene.catalog(), ids));
}

void CanvasView::copy()
{
    auto copied = clipboardData(d->bench.document.design(), d->bench.document.selection());
    if (!copied)
        return;
    QGuiApplication::clipboard()->setMimeData(copied.release());
    d->pasteCount = 0;
}

void CanvasView::Private::paste(const Design& fragment, const Id& parent, int dx, int dy, const QString& text)
{
    const Design design = withMissingPlacements(bench.document.design(), bench.scene.catalog());
    Pasted result = pasted(design, fragment, parent, dx, dy);
    Design next = grownToFit(std::move(result.design), bench.scene.catalog(), result.ids);
    bench.document.commit(text, std::move(next));
    bench.document.select({result.ids.begin(), result.ids.end()});
}

void CanvasView::paste()
{
    d->cancelGesture();
    const auto clip = clipFrom(QGuiApplication::clipboard()->mimeData());
    if (!clip) {
        emit hintChanged(CanvasView::tr("The clipboard holds no components"));
        return;
    }
    const Design& design = d->bench.document.design();
    const Catalog& catalog = d->bench.scene.catalog();
    const auto& selection = d->bench.document.selection();
    const Rect bounds = boundsOf(clip->design);
    ++d->pasteCount;
    int dx = pasteOffset * d->pasteCount;
    int dy = dx;

    const Component* selected =
        selection.size() == 1 ? design.architecture.components.find(*selection.begin()) : nullptr;
    const bool isInto = selected && selected->id != clip->parent && catalog.typeOf(*selected).isContainer &&
                        acceptsAll(catalog, design, selected->id, clip->design);
    Id parent;
    if (isInto) {
        parent = selected->id;
        const Rect spot =
            freeSpot(design, d->bench.scene.boxes(), parent, bounds.width, bounds.height, bounds.center());
        dx = spot.x - bounds.x;
        dy = spot.y - bounds.y;
    } else if (acceptsAll(catalog, design, clip->parent, clip->design)) {
        parent = clip->parent;
    } else {
        const QPointF middle = d->bench.camera.toScene(QRectF(viewport()->rect()).center());
        parent = d->bench.scene.containerAt(middle);
        if (!acceptsAll(catalog, design, parent, clip->design))
            parent.clear(); // kept all the same: what stands in a wrong place is found by the rules
    }
    if (!isInto && !bounds.moved(dx, dy).intersects(d->bench.view)) {
        dx = snapped(d->bench.view.center().x - bounds.center().x);
        dy = snapped(d->bench.view.center().y - bounds.center().y);
    }
    d->paste(clip->design, parent, dx, dy, CanvasView::tr("Paste"));
}

void CanvasView::duplicate()
{
    d->cancelGesture();
    const Design design = withMissingPlacements(d->bench.document.design(), d->bench.scene.catalog());
    const auto tops = topsOf(design, d->bench.document.selection());
    if (tops.empty())
        return;
    const Design fragment = extracted(design, tops);
    Pasted result = pasted(design, fragment, {}, pasteOffset, pasteOffset);
    // Copies live where their originals do, each in its own container.
    const auto originals = topIds(fragment);
    for (std::size_t i = 0; i < originals.size(); ++i) {
        const Id parent = design.architecture.components.find(originals[i])->parent;
        result.design = reparented(std::move(result.design), std::span {&result.ids[i], 1}, parent);
    }
    d->bench.document.commit(CanvasView::tr("Duplicate"), grownToFit(std::move(result.design), d->bench.scene.catalog(), result.ids));
    d->bench.document.select({result.ids.begin(), result.ids.end()});
}

void CanvasView::deleteSelection()
{
    d->cancelGesture();
    if (d->deletePresence())
        return;
    if (const auto ids = d->deletableSelection(); !ids.empty())
        d->bench.document.commit(CanvasView::tr("Delete"), removedAndFitted(d->bench.document.design(), d->bench.scene.catalog(), ids));
}

void CanvasView::selectAll()
{
    std::set<Id> all;
    for (const auto& row : d->bench.document.design().architecture.components)
        if (!d->bench.scene.placementsOf(row->id).empty() || d->areRepeatsStacked)
            all.insert(row->id); // what is hidden cannot be selected here
    for (const auto& row : d->bench.document.design().architecture.connections)
        if (all.contains(row->from) && all.contains(row->to))
            all.insert(row->id);
    d->bench.document.select(std::move(all));
}

void CanvasView::renameSelected()
{
    const auto tops = topsOf(d->bench.document.design(), d->bench.document.selection());
    if (tops.size() == 1)
        d->rename(tops.front());
}

void CanvasView::Private::rename(const Id& id)
{
    cancelGesture();
    const Component* component = bench.document.design().architecture.components.find(id);
    if (!component || bench.scene.placementsOf(id).empty())
        return;
    if (editor)
        editor->end(true);
    bench.document.select({id});
    reveal({id});
    editor = new InlineEditor(id, QString::fromStdString(component->name), view->viewport());
    editor->setPlaceholderText(QString::fromStdString(id));
    QObject::connect(editor, &InlineEditor::ended, view, [this, id, line = editor.data()](bool isKept) {
        const std::string name = line->text().trimmed().toStdString();
        editor.clear();
        syncStory();
        if (view->viewport()->isAncestorOf(QApplication::focusWidget()))
            view->setFocus();
        if (isKept)
            bench.document.commit(CanvasView::tr("Rename"), renamed(bench.document.design(), id, name));
    });
    syncStory(); // nothing moves while somebody types
    placeEditor();
    editor->show();
    editor->setFocus();
}

void CanvasView::Private::placeEditor()
{
    if (!editor)
        return;
    const Id placement = bench.scene.placementsOf(editor->component()).front();
    const QRectF box = bench.camera.toPixel(bench.scene.rectOf(placement));
    TextLine title;
    title.baseline = bench.scene.rectOf(placement).y + 24;
    const DisplayItem item = componentItem(bench.scene.design(), bench.scene.catalog(), bench.scene.boxes(), placement,
                                           bench.scene.options());
    const auto isText = [](const auto& shape) {
        return std::holds_alternative<TextLine>(shape);
    };
    if (const auto text = std::ranges::find_if(item.shapes, isText); text != item.shapes.end())
        title = std::get<TextLine>(*text);
    const double size = std::max(title.size * bench.camera.zoom, 11.0);
    QFont font = fontOf(title.size, title.weight);
    font.setPixelSize(int(size));
    editor->setFont(font);
    const double height = size * 1.3 + 10;
    const double middle = bench.camera.toPixel(QPointF(0, title.baseline)).y() - size * 0.35;
    const bool isCard = item.kind == ItemKind::Card;
    const double width = std::max(isCard ? box.width() + 24 : std::min(box.width() - 8, 280.0), 120.0);
    const double left = isCard ? box.center().x() - width / 2 : box.left() + 4;
    editor->setAlignment(isCard ? Qt::AlignCenter : Qt::AlignLeft);
    editor->setGeometry(QRectF(left, middle - height / 2, width, height).toRect());
}

} // namespace gudo
