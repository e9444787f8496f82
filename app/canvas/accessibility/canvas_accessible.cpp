#include "app/canvas/accessibility/canvas_accessible.h"

#include <algorithm>

#include "app/canvas/accessibility/accessible_texts.h"
#include "app/canvas/accessibility/canvas_item_accessible.h"
#include "app/canvas/canvas_private.h"
#include "core/model/diff.h"
#include "core/model/looks.h"

namespace gudo {

namespace {

constexpr std::size_t mostEvents = 50; ///< more changes than that are one: "look again"

bool isPart(const QAccessibleInterface* child)
{
    return dynamic_cast<const CanvasItemAccessible*>(child) != nullptr;
}

} // namespace

QAccessibleInterface* CanvasView::accessibleOf(const QString&, QObject* object)
{
    auto* view = qobject_cast<CanvasView*>(object);
    return view && view->d ? new CanvasAccessible(view, view->d->bench) : nullptr;
}

CanvasAccessible::CanvasAccessible(CanvasView* view, Workbench& bench)
    : QAccessibleWidget(view, QAccessible::Canvas)
    , m_view {view}
    , m_bench {bench}
    , m_selection {bench.document.selection()}
{
    Document& document = bench.document;
    QObject::connect(&document, &Document::changed, &m_context,
                     [this](const Design& before, const Design& after) { followDesign(before, after); });
    QObject::connect(&document, &Document::selectionChanged, &m_context, [this] { followSelection(); });
}

CanvasAccessible::~CanvasAccessible()
{
    for (const auto& [id, number] : m_interfaces)
        QAccessible::deleteAccessibleInterface(number);
}

void CanvasAccessible::buildTree() const
{
    if (!m_isTreeOld)
        return;
    m_isTreeOld = false;
    m_children.clear();
    const Design& design = m_bench.document.design();
    std::set<Id> shown;
    for (Id& id : m_view->inReadingOrder())
        if (const Component* component = design.architecture.components.find(id);
            component && coverOf(design, id).empty()) {
            shown.insert(id);
            m_children[component->parent].push_back(std::move(id));
        }
    std::vector<Id> connections;
    for (const auto& row : design.architecture.connections)
        if (shown.contains(row->from) && shown.contains(row->to)) // else there is no line
            connections.push_back(row->id);
    if (connections.empty())
        return;
    m_children[Id {connectionsId}] = std::move(connections);
    m_children[{}].emplace_back(connectionsId);
}

const std::vector<Id>& CanvasAccessible::childrenOf(std::string_view id) const
{
    static const std::vector<Id> none;
    buildTree();
    const auto found = m_children.find(id);
    return found == m_children.end() ? none : found->second;
}

Id CanvasAccessible::parentOf(const Id& id) const
{
    const Architecture& architecture = m_bench.document.design().architecture;
    if (const Component* component = architecture.components.find(id))
        return component->parent;
    return architecture.connections.contains(id) ? Id {connectionsId} : Id {};
}

QAccessibleInterface* CanvasAccessible::interfaceOf(const Id& id) const
{
    if (const auto known = m_interfaces.find(id); known != m_interfaces.end())
        return QAccessible::accessibleInterface(known->second);
    auto* made = new CanvasItemAccessible(*this, id);
    m_interfaces.emplace(id, QAccessible::registerAccessibleInterface(made));
    return made;
}

int CanvasAccessible::childCount() const
{
    return int(childrenOf({}).size()) + QAccessibleWidget::childCount();
}

QAccessibleInterface* CanvasAccessible::child(int index) const
{
    const auto& tops = childrenOf({});
    if (index < 0 || index >= childCount())
        return nullptr;
    return index < int(tops.size()) ? interfaceOf(tops[std::size_t(index)])
                                    : QAccessibleWidget::child(index - int(tops.size()));
}

int CanvasAccessible::indexOfChild(const QAccessibleInterface* child) const
{
    const auto& tops = childrenOf({});
    if (!isPart(child)) {
        const int widget = QAccessibleWidget::indexOfChild(child);
        return widget < 0 ? widget : widget + int(tops.size());
    }
    const auto at = std::ranges::find(tops, static_cast<const CanvasItemAccessible*>(child)->id());
    return at == tops.end() ? -1 : int(at - tops.begin());
}

Id CanvasAccessible::idAt(const QPoint& screen) const
{
    const QPoint pixel = m_view->viewport()->mapFromGlobal(screen);
    if (!m_view->viewport()->rect().contains(pixel))
        return {};
    const Hit hit = m_bench.scene.hit(m_bench.camera.toScene(QPointF(pixel)), 6 / m_bench.camera.zoom);
    return hit.part == Hit::Part::Connection ? hit.id : Id {componentOf(hit.id)};
}

QAccessibleInterface* CanvasAccessible::childAt(int x, int y) const
{
    // What floats above the drawing comes first.
    const QWidget* above = m_view->childAt(m_view->mapFromGlobal(QPoint(x, y)));
    if (above && above != m_view->viewport())
        return QAccessibleWidget::childAt(x, y);
    Id top = idAt({x, y});
    while (!parentOf(top).empty())
        top = parentOf(top);
    return top.empty() ? nullptr : interfaceOf(top);
}

Id CanvasAccessible::focused() const
{
    const auto& selection = m_bench.document.selection();
    return selection.size() == 1 ? *selection.begin() : Id {};
}

QAccessibleInterface* CanvasAccessible::focusChild() const
{
    if (!m_view->hasFocus())
        return QAccessibleWidget::focusChild();
    const Id id = focused();
    return id.empty() ? nullptr : interfaceOf(id);
}

QAccessible::State CanvasAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.multiSelectable = true;
    return state;
}

QString CanvasAccessible::text(QAccessible::Text what) const
{
    if (what == QAccessible::Description && m_bench.document.design().architecture.components.empty())
        return m_bench.overlay.emptyHint;
    return QAccessibleWidget::text(what);
}

std::vector<const Finding*> CanvasAccessible::findingsOf(const Id& id) const
{
    if (m_analysis != m_bench.document.analysis()) {
        m_analysis = m_bench.document.analysis();
        m_findings.clear();
        for (const Finding& finding : m_analysis->findings) {
            if (finding.isAccepted)
                continue;
            // As badges: a finding stands at its culprit.
            const Diagnostic& diagnostic = finding.diagnostic;
            if (!diagnostic.components.empty())
                m_findings[diagnostic.components.front()].push_back(&finding);
            else if (!diagnostic.connections.empty())
                m_findings[diagnostic.connections.front()].push_back(&finding);
        }
    }
    const auto found = m_findings.find(id);
    return found == m_findings.end() ? std::vector<const Finding*> {} : found->second;
}

void CanvasAccessible::tell(const Id& id, QAccessible::Event type) const
{
    QAccessibleEvent event(interfaceOf(id), type);
    QAccessible::updateAccessibility(&event);
}

void CanvasAccessible::followDesign(const Design& before, const Design& after)
{
    m_isTreeOld = true;
    const ArchitectureDiff difference = diff(before.architecture, after.architecture);
    const auto isGone = [&](const Id& id) {
        return id != connectionsId && !after.architecture.components.contains(id) &&
               !after.architecture.connections.contains(id);
    };
    const bool isMuch = difference.components.added.size() + difference.components.removed.size() +
                            difference.components.changed.size() + difference.connections.added.size() +
                            difference.connections.removed.size() >
                        mostEvents;
    for (auto at = m_interfaces.begin(); at != m_interfaces.end();) {
        if (!isGone(at->first)) {
            ++at;
            continue;
        }
        if (!isMuch)
            tell(at->first, QAccessible::ObjectDestroyed);
        QAccessible::deleteAccessibleInterface(at->second);
        at = m_interfaces.erase(at);
    }
    if (isMuch) {
        QAccessibleEvent event(m_view, QAccessible::ObjectReorder);
        QAccessible::updateAccessibility(&event);
        return;
    }
    for (const auto& row : difference.components.added)
        tell(row->id, QAccessible::ObjectCreated);
    for (const auto& row : difference.connections.added)
        tell(row->id, QAccessible::ObjectCreated);
    for (const auto& row : difference.components.changed)
        if (before.architecture.components.find(row->id)->name != row->name)
            tell(row->id, QAccessible::NameChanged);
}

void CanvasAccessible::followSelection()
{
    const std::set<Id> before = std::exchange(m_selection, m_bench.document.selection());
    std::vector<Id> added;
    std::vector<Id> removed;
    std::ranges::set_difference(m_selection, before, std::back_inserter(added));
    std::ranges::set_difference(before, m_selection, std::back_inserter(removed));
    std::erase_if(removed, [this](const Id& id) {
        return parentOf(id).empty() && !m_bench.document.design().architecture.components.contains(id);
    });
    if (added.size() + removed.size() > mostEvents) {
        QAccessibleEvent event(m_view, QAccessible::SelectionWithin);
        QAccessible::updateAccessibility(&event);
    } else {
        for (const Id& id : removed)
            tell(id, QAccessible::SelectionRemove);
        for (const Id& id : added)
            tell(id, m_selection.size() == 1 ? QAccessible::Selection : QAccessible::SelectionAdd);
    }
    if (const Id id = focused(); !id.empty() && m_view->hasFocus())
        tell(id, QAccessible::Focus);
}

} // namespace gudo
