#include "app/canvas/accessibility/canvas_item_accessible.h"

#include <QCoreApplication>

#include <algorithm>

#include "app/canvas/accessibility/accessible_texts.h"
#include "app/canvas/accessibility/canvas_accessible.h"
#include "app/canvas/canvas_view.h"

namespace gudo {

namespace {

constexpr double lineReach = 4; // pixels to either side of a line

const QString renameAction = QStringLiteral("Rename");

struct SpokenItem {
    Q_DECLARE_TR_FUNCTIONS(gudo::Spoken)
};

} // namespace

CanvasItemAccessible::CanvasItemAccessible(const CanvasAccessible& canvas, Id id)
    : m_canvas {canvas}
    , m_id {std::move(id)}
{
}

bool CanvasItemAccessible::isList() const
{
    return m_id == CanvasAccessible::connectionsId;
}

bool CanvasItemAccessible::isComponent() const
{
    return m_canvas.bench().document.design().architecture.components.contains(m_id);
}

bool CanvasItemAccessible::isValid() const
{
    return m_canvas.isValid() &&
           (isList() || isComponent() || m_canvas.bench().document.design().architecture.connections.contains(m_id));
}

QWindow* CanvasItemAccessible::window() const
{
    return m_canvas.window();
}

QAccessibleInterface* CanvasItemAccessible::parent() const
{
    const Id above = m_canvas.parentOf(m_id);
    return above.empty() ? QAccessible::queryAccessibleInterface(m_canvas.view()) : m_canvas.interfaceOf(above);
}

int CanvasItemAccessible::childCount() const
{
    return int(m_canvas.childrenOf(m_id).size());
}

QAccessibleInterface* CanvasItemAccessible::child(int index) const
{
    const auto& children = m_canvas.childrenOf(m_id);
    return index >= 0 && index < int(children.size()) ? m_canvas.interfaceOf(children[std::size_t(index)]) : nullptr;
}

int CanvasItemAccessible::indexOfChild(const QAccessibleInterface* child) const
{
    const auto* item = dynamic_cast<const CanvasItemAccessible*>(child);
    if (!item)
        return -1;
    const auto& children = m_canvas.childrenOf(m_id);
    const auto at = std::ranges::find(children, item->id());
    return at == children.end() ? -1 : int(at - children.begin());
}

QAccessibleInterface* CanvasItemAccessible::childAt(int x, int y) const
{
    // The one of its own children that the thing there is, or is in.
    for (Id id = m_canvas.idAt({x, y}); !id.empty(); id = m_canvas.parentOf(id))
        if (m_canvas.parentOf(id) == m_id)
            return m_canvas.interfaceOf(id);
    return nullptr;
}

QAccessibleInterface* CanvasItemAccessible::focusChild() const
{
    for (Id id = m_canvas.focused(); !id.empty(); id = m_canvas.parentOf(id))
        if (id == m_id)
            return m_canvas.interfaceOf(m_canvas.focused());
    return nullptr;
}

QString CanvasItemAccessible::text(QAccessible::Text what) const
{
    const Document& document = m_canvas.bench().document;
    const Design& design = document.design();
    if (isList())
        return what == QAccessible::Name ? SpokenItem::tr("Connections") : QString {};
    if (const Component* component = design.architecture.components.find(m_id)) {
        if (what == QAccessible::Name)
            return spokenName(*component, document.catalog());
        if (what == QAccessible::Description)
            return spokenDescription(*component, m_canvas.childrenOf(m_id).size(), design, document.catalog(),
                                     m_canvas.findingsOf(m_id));
    } else if (const Connection* connection = design.architecture.connections.find(m_id)) {
        if (what == QAccessible::Name)
            return spokenName(*connection, design, document.catalog());
        if (what == QAccessible::Description)
            return spokenFindings(m_canvas.findingsOf(m_id));
    }
    return {};
}

void CanvasItemAccessible::setText(QAccessible::Text, const QString&) {}

QRect CanvasItemAccessible::rect() const
{
    QRectF pixels;
    if (isList()) {
        pixels = QRectF(m_canvas.view()->viewport()->rect());
    } else {
        const Rect bounds = m_canvas.bench().scene.boundsOf(m_id);
        if (!bounds.isEmpty())
            pixels = m_canvas.bench().camera.toPixel(bounds);
        if (!isComponent()) // a straight line has an extent too
            pixels.adjust(-lineReach, -lineReach, lineReach, lineReach);
    }
    return {m_canvas.view()->viewport()->mapToGlobal(pixels.toRect().topLeft()), pixels.toRect().size()};
}

QAccessible::Role CanvasItemAccessible::role() const
{
    if (isList())
        return QAccessible::List;
    return isComponent() && childCount() > 0 ? QAccessible::Grouping : QAccessible::ListItem;
}

QAccessible::State CanvasItemAccessible::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    if (isList())
        return state;
    state.selectable = true;
    state.multiSelectable = true;
    state.focusable = true;
    state.selected = m_canvas.bench().document.selection().contains(m_id);
    state.focused = m_canvas.focused() == m_id && m_canvas.view()->hasFocus();
    const QWidget* screen = m_canvas.view()->viewport();
    state.offscreen = !rect().intersects({screen->mapToGlobal(QPoint {}), screen->size()});
    return state;
}

void* CanvasItemAccessible::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
}

QStringList CanvasItemAccessible::actionNames() const
{
    if (isList() || !isValid())
        return {};
    return {pressAction(), setFocusAction(), showMenuAction(), renameAction};
}

QString CanvasItemAccessible::localizedActionName(const QString& name) const
{
    if (name == renameAction)
        return SpokenItem::tr("Rename");
    return name == pressAction() ? SpokenItem::tr("Select") : QAccessibleActionInterface::localizedActionName(name);
}

void CanvasItemAccessible::doAction(const QString& name)
{
    if (!actionNames().contains(name))
        return;
    Document& document = m_canvas.bench().document;
    document.select({m_id});
    document.reveal({m_id});
    if (name == setFocusAction())
        m_canvas.view()->setFocus(Qt::OtherFocusReason);
    else if (name == showMenuAction())
        m_canvas.view()->showSelectionMenu();
    else if (name == renameAction)
        m_canvas.view()->renameSelected();
}

QStringList CanvasItemAccessible::keyBindingsForAction(const QString& name) const
{
    if (name == renameAction)
        return {QStringLiteral("F2")};
    return name == showMenuAction() ? QStringList {QStringLiteral("Shift+F10")} : QStringList {};
}

} // namespace gudo
