#include <QApplication>
#include <QFontMetricsF>

#include <algorithm>

#include "app/canvas/accessibility/reading_order.h"
#include "app/canvas/canvas_private.h"
#include "app/canvas/editing/clipboard.h"
#include "app/render/painting.h"
#include "core/model/edits.h"

namespace gudo {

namespace {

constexpr char labelKey[] = "label"; ///< of a connection
constexpr double smallestText = 11;  ///< pixels, however far away the drawing is

/// The property that holds what a note says, or nullptr for what is no note.
const PropertySchema* noteText(const ComponentType& type)
{
    const auto text = std::ranges::find(type.properties, PropertyType::Text, &PropertySchema::type);
    return type.isKind("note") && text != type.properties.end() ? &*text : nullptr;
}

/// The middle of a line by its length.
QPointF middleOf(const Polyline& line)
{
    int length = 0;
    for (std::size_t i = 1; i < line.size(); ++i)
        length += std::abs(line[i].x - line[i - 1].x) + std::abs(line[i].y - line[i - 1].y);
    int left = length / 2;
    for (std::size_t i = 1; i < line.size(); ++i) {
        const int part = std::abs(line[i].x - line[i - 1].x) + std::abs(line[i].y - line[i - 1].y);
        if (part >= left && part > 0)
            return {line[i - 1].x + double(line[i].x - line[i - 1].x) * left / part,
                    line[i - 1].y + double(line[i].y - line[i - 1].y) * left / part};
        left -= part;
    }
    return line.empty() ? QPointF {} : QPointF(line.front().x, line.front().y);
}

QFont fontAt(double size, FontWeight weight)
{
    QFont font = fontOf(size, weight);
    font.setPixelSize(int(size));
    return font;
}

/// `rect` moved into the view.
QRect seen(QRectF rect, const QRect& screen)
{
    rect.moveLeft(std::clamp(rect.left(), 4.0, std::max(4.0, screen.width() - rect.width() - 4)));
    rect.moveTop(std::clamp(rect.top(), 4.0, std::max(4.0, screen.height() - rect.height() - 4)));
    return rect.toRect();
}

} // namespace

void CanvasView::renameSelected()
{
    const auto& selection = d->bench.document.selection();
    const Design& design = d->bench.document.design();
    const auto tops = topsOf(design, selection);
    if (tops.size() == 1)
        d->rename(tops.front());
    else if (selection.size() == 1 && design.architecture.connections.contains(*selection.begin()))
        d->rename(*selection.begin());
}

bool CanvasView::Private::isEditing() const
{
    return editor || noteEditor;
}

void CanvasView::Private::endEditing(bool isKept)
{
    if (editor)
        editor->end(isKept);
    if (noteEditor)
        noteEditor->end(isKept);
}

/// Back to the canvas, and nothing moved while somebody typed.
void CanvasView::Private::leaveEditor()
{
    editor.clear();
    noteEditor.clear();
    syncStory();
    if (view->viewport()->isAncestorOf(QApplication::focusWidget()))
        view->setFocus();
}

void CanvasView::Private::rename(const Id& id)
{
    cancelGesture();
    endEditing(true);
    const Architecture& architecture = bench.document.design().architecture;
    const Component* component = architecture.components.find(id);
    const Connection* connection = architecture.connections.find(id);
    const bool isDrawn = component ? !bench.scene.placementsOf(id).empty() : !bench.scene.line(id).empty();
    if ((!component && !connection) || !isDrawn)
        return;
    bench.document.select({id});
    reveal({id});
    if (component && noteText(bench.scene.catalog().typeOf(*component))) {
        editNote(*component);
        return;
    }
    const std::string text = component ? component->name : std::string {textOf(connection->properties, labelKey)};
    editor = new InlineEditor(id, QString::fromStdString(text), view->viewport());
    editor->setPlaceholderText(component ? QString::fromStdString(id) : CanvasView::tr("Label"));
    if (connection)
        editor->setAccessibleName(CanvasView::tr("Label"));
    QObject::connect(editor, &QLineEdit::textChanged, view, [this] { placeEditor(); });
    QObject::connect(
        editor, &InlineEditor::ended, view, [this, id, isLabel = !component, line = editor.data()](bool isKept) {
            const std::string typed = line->text().trimmed().toStdString();
            leaveEditor();
            if (isKept && isLabel)
                setLabel(id, typed);
            else if (isKept)
                bench.document.commit(CanvasView::tr("Rename"), renamed(bench.document.design(), id, typed));
        });
    QObject::connect(
        editor, &InlineEditor::wentOn, view, [this, id](bool isForward) { renameNext(id, isForward); },
        Qt::QueuedConnection);
    syncStory();
    placeEditor();
    editor->show();
    editor->setFocus();
}

void CanvasView::Private::setLabel(const Id& connection, const std::string& label)
{
    bench.document.commit(
        CanvasView::tr("Change the label"),
        withProperty(bench.document.design(), connection, labelKey, label.empty() ? Value {} : Value {label}));
}

void CanvasView::Private::editNote(const Component& note)
{
    const Id id = note.id;
    const std::string key = noteText(bench.scene.catalog().typeOf(note))->key;
    // A note without a text shows its name.
    const std::string_view words = textOf(note.properties, key);
    const std::string shown = words.empty() ? note.name : std::string {words};
    noteEditor = new NoteEditor(id, QString::fromStdString(shown), view->viewport());
    QObject::connect(noteEditor, &NoteEditor::ended, view,
                     [this, id, key, shown, sheet = noteEditor.data()](bool isKept) {
                         const std::string typed = sheet->toPlainText().trimmed().toStdString();
                         leaveEditor();
                         if (isKept && typed != shown)
                             bench.document.commit(CanvasView::tr("Change the note"),
                                                   withProperty(bench.document.design(), id, key,
                                                                typed.empty() ? Value {} : Value {typed}));
                     });
    syncStory();
    placeEditor();
    noteEditor->show();
    noteEditor->setFocus();
}

void CanvasView::Private::renameNext(const Id& id, bool isForward)
{
    const auto order = readingOrder(bench.scene.design(), bench.scene.boxes());
    const auto at = std::ranges::find(order, id);
    if (at == order.end() || (isForward ? at + 1 == order.end() : at == order.begin()))
        return;
    rename(isForward ? *(at + 1) : *(at - 1));
}

void CanvasView::Private::placeEditor()
{
    if (noteEditor) {
        const QRectF box = bench.camera.toPixel(bench.scene.rectOf(noteEditor->component()));
        noteEditor->setFont(fontAt(std::max(12 * bench.camera.zoom, smallestText), FontWeight::Regular));
        const QSizeF size(std::max(box.width(), 160.0), std::max(box.height(), 72.0));
        noteEditor->setGeometry(seen({box.topLeft(), size}, view->viewport()->rect()));
    }
    if (!editor)
        return;
    if (const Polyline& line = bench.scene.line(editor->component()); !line.empty())
        placeLabelEditor(line);
    else if (!bench.scene.placementsOf(editor->component()).empty())
        placeNameEditor(bench.scene.placementsOf(editor->component()).front());
}

void CanvasView::Private::placeLabelEditor(const Polyline& line)
{
    QPointF middle = middleOf(line);
    for (const int slot : bench.scene.slotsOf(editor->component()))
        if (const SceneItem& item = bench.scene.item(slot); item.kind == ItemKind::ConnectionLabel)
            middle = toQt(item.bounds).center();
    const double size = std::max(11 * bench.camera.zoom, smallestText);
    editor->setFont(fontAt(size, FontWeight::Medium));
    const double needed = QFontMetricsF(editor->font()).horizontalAdvance(editor->text()) + 28;
    QRectF rect(0, 0, std::clamp(needed, 96.0, std::max(96.0, view->viewport()->width() - 8.0)), size * 1.3 + 10);
    rect.moveCenter(bench.camera.toPixel(middle));
    editor->setGeometry(seen(rect, view->viewport()->rect()));
}

void CanvasView::Private::placeNameEditor(const Id& placement)
{
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
    const double size = std::max(title.size * bench.camera.zoom, smallestText);
    editor->setFont(fontAt(size, title.weight));
    const double height = size * 1.3 + 10;
    const double middle = bench.camera.toPixel(QPointF(0, title.baseline)).y() - size * 0.35;
    const bool isCard = item.kind == ItemKind::Card;
    // A long name makes room for itself.
    const double needed = QFontMetricsF(editor->font()).horizontalAdvance(editor->text()) + 28;
    const double usual = std::max(isCard ? box.width() + 24 : std::min(box.width() - 8, 280.0), 120.0);
    const double width = std::min(std::max(usual, needed), std::max(120.0, view->viewport()->width() - 8.0));
    const double left = isCard ? box.center().x() - width / 2 : box.left() + 4;
    editor->setAlignment(isCard ? Qt::AlignCenter : Qt::AlignLeft);
    editor->setGeometry(seen({left, middle - height / 2, width, height}, view->viewport()->rect()));
}

} // namespace gudo
