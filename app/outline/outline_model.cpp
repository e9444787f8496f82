#include "app/outline/outline_model.h"

#include <algorithm>
#include <set>

#include "app/outline/outline_node.h"
#include "app/text/names.h"

namespace gudo {

namespace {

int depthOf(const Architecture& architecture, const Component& component)
{
    int depth = 0;
    for (const Component* at = &component; at; at = architecture.components.find(at->parent))
        ++depth;
    return depth;
}

} // namespace

OutlineModel::OutlineModel(Document& document, IconStore& icons, QObject* parent)
    : QAbstractItemModel {parent}
    , m_document {document}
    , m_icons {icons}
    , m_root {std::make_unique<Node>()}
{
    connect(&document, &Document::changed, this, &OutlineModel::follow);
    connect(&document, &Document::analysisChanged, this, &OutlineModel::updateSeverities);
    reset();
}

OutlineModel::~OutlineModel() = default;

void OutlineModel::reset()
{
    beginResetModel();
    m_nodes.clear();
    m_root = std::make_unique<Node>();
    const Architecture& architecture = m_document.design().architecture;
    for (const auto& row : architecture.components)
        m_nodes.emplace(row->id, std::make_unique<Node>(Node {row->id, orderKey(nameOf(*row))}));
    for (const auto& row : architecture.components) {
        Node* node = m_nodes.at(row->id).get();
        const auto parent = m_nodes.find(row->parent);
        node->parent = parent == m_nodes.end() ? m_root.get() : parent->second.get();
        node->parent->children.push_back(node);
    }
    const auto sort = [](Node& node) {
        std::ranges::sort(node.children, [](const Node* a, const Node* b) { return a->isBefore(b->key, b->id); });
    };
    sort(*m_root);
    for (const auto& [id, node] : m_nodes)
        sort(*node);
    endResetModel();
    updateSeverities();
}

void OutlineModel::follow(const Design& before, const Design& after)
{
    const auto difference = diff(before.architecture.components, after.architecture.components);
    if (!difference.isEmpty()) {
        m_isFollowing = true;
        emit aboutToFollow();
        apply(difference, after.architecture);
        m_isFollowing = false;
    }
    tellMarks(diff(before.layout.looks, after.layout.looks));
}

void OutlineModel::tellMarks(const TableDiff<Look>& difference)
{
    for (const auto* rows : {&difference.added, &difference.changed, &difference.removed})
        for (const auto& row : *rows)
            if (const auto known = m_nodes.find(row->id); known != m_nodes.end())
                tellMarks(known->second.get());
}

void OutlineModel::tellMarks(const Node* node)
{
    emit dataChanged(indexOf(node), indexOf(node),
                     {LockRole, CoverRole, Qt::ToolTipRole, Qt::AccessibleDescriptionRole});
    for (const Node* child : node->children)
        tellMarks(child);
}

void OutlineModel::apply(const TableDiff<Component>& difference, const Architecture& after)
{
    // Another design, or as good as one.
    if (difference.added.size() + difference.removed.size() > 20 + after.components.size() / 2) {
        reset();
        return;
    }
    // What is new first, for something may move into it, and from the outside in; what is gone last, for something may
    // move out of it. What remains in it then is all removed.
    std::vector<std::pair<int, const Component*>> added;
    for (const auto& row : difference.added)
        added.emplace_back(depthOf(after, *row), row.get());
    std::ranges::stable_sort(added, {}, &std::pair<int, const Component*>::first);
    for (const auto& [depth, component] : added)
        insert(*component);
    std::vector<const Component*> changed;
    for (const auto& row : difference.changed)
        changed.push_back(row.get());
    move(changed);
    for (const auto& row : difference.removed)
        if (const auto known = m_nodes.find(row->id); known != m_nodes.end())
            remove(known->second.get());
}

OutlineModel::Node* OutlineModel::holderOf(const Component& component) const
{
    const auto known = m_nodes.find(component.parent);
    return known == m_nodes.end() ? m_root.get() : known->second.get();
}

void OutlineModel::insert(const Component& component)
{
    Node* parent = holderOf(component);
    auto node = std::make_unique<Node>(Node {.id = component.id, .key = orderKey(nameOf(component)), .parent = parent});
    const int row = parent->placeOf(node->key, node->id);
    beginInsertRows(indexOf(parent), row, row);
    parent->children.insert(parent->children.begin() + row, node.get());
    m_nodes.emplace(component.id, std::move(node));
    endInsertRows();
    tellCount(parent);
}

// A change of the whole layout, not moves of rows: a QSortFilterProxyModel does not take notice of rows that move within
// parents that it filters out, and looks for them at their old places later.
void OutlineModel::move(const std::vector<const Component*>& components)
{
    struct Step {
        Node* node;
        Node* parent;
        QString key;
    };
    std::vector<Step> steps;
    for (const Component* component : components)
        if (const auto known = m_nodes.find(component->id); known != m_nodes.end()) {
            Step step {known->second.get(), holderOf(*component), orderKey(nameOf(*component))};
            if (step.parent != step.node->parent || step.key != step.node->key)
                steps.push_back(std::move(step));
        }
    if (!steps.empty()) {
        emit layoutAboutToBeChanged();
        const QModelIndexList indexes = persistentIndexList();
        std::set<const Node*> counted;
        for (const Step& step : steps)
            step.node->parent->children.erase(step.node->parent->children.begin() + step.node->row());
        for (Step& step : steps) {
            if (step.parent != step.node->parent)
                counted.insert({step.parent, step.node->parent});
            step.node->parent = step.parent;
            step.node->key = std::move(step.key);
            const int row = step.parent->placeOf(step.node->key, step.node->id);
            step.parent->children.insert(step.parent->children.begin() + row, step.node);
        }
        QModelIndexList there;
        for (const QModelIndex& index : indexes)
            there << indexOf(nodeAt(index));
        changePersistentIndexList(indexes, there);
        emit layoutChanged();
        for (const Node* node : counted)
            tellCount(node);
    }
    for (const Component* component : components)
        if (const QModelIndex index = indexOf(component->id); index.isValid())
            emit dataChanged(index, index);
}

void OutlineModel::tellCount(const Node* node)
{
    if (node != m_root.get())
        emit dataChanged(indexOf(node), indexOf(node), {CountRole});
}

void OutlineModel::erase(const Node* node)
{
    for (const Node* child : node->children)
        erase(child);
    m_nodes.erase(m_nodes.find(node->id));
}

void OutlineModel::remove(Node* node)
{
    Node* parent = node->parent;
    const int row = node->row();
    beginRemoveRows(indexOf(parent), row, row);
    parent->children.erase(parent->children.begin() + row);
    erase(node);
    endRemoveRows();
    tellCount(parent);
}

void OutlineModel::updateSeverities()
{
    std::map<std::string_view, int> worst;
    for (const Finding& finding : m_document.findings()) {
        if (finding.isAccepted || finding.diagnostic.components.empty())
            continue;
        const int severity = int(finding.diagnostic.severity);
        const auto [at, isNew] = worst.emplace(finding.diagnostic.components.front(), severity);
        at->second = std::max(at->second, severity);
    }
    std::map<const Node*, int> inside;
    for (const auto& [id, severity] : worst)
        if (const auto known = m_nodes.find(id); known != m_nodes.end())
            for (const Node* node = known->second.get(); node; node = node->parent) {
                const auto [at, isNew] = inside.emplace(node, severity);
                if (!isNew && at->second >= severity)
                    break; // so have all around it
                at->second = severity;
            }
    for (const auto& [id, node] : m_nodes) {
        const auto own = worst.find(id);
        const auto around = inside.find(node.get());
        const int severity = own == worst.end() ? -1 : own->second;
        const int insideSeverity = around == inside.end() ? -1 : around->second;
        if (node->severity == severity && node->insideSeverity == insideSeverity)
            continue;
        node->severity = severity;
        node->insideSeverity = insideSeverity;
        emit dataChanged(indexOf(node.get()), indexOf(node.get()), {SeverityRole, InsideSeverityRole});
    }
}

void OutlineModel::retranslate()
{
    for (const auto& [id, node] : m_nodes)
        emit dataChanged(indexOf(node.get()), indexOf(node.get()), {TypeNameRole, Qt::ToolTipRole});
}

OutlineModel::Node* OutlineModel::nodeAt(const QModelIndex& index) const
{
    return index.isValid() ? static_cast<Node*>(index.internalPointer()) : m_root.get();
}

QModelIndex OutlineModel::indexOf(const Node* node) const
{
    return node == m_root.get() ? QModelIndex {} : createIndex(node->row(), 0, node);
}

QModelIndex OutlineModel::indexOf(const Id& id) const
{
    const auto known = m_nodes.find(id);
    return known == m_nodes.end() ? QModelIndex {} : indexOf(known->second.get());
}

Id OutlineModel::idOf(const QModelIndex& index)
{
    return index.data(IdRole).toString().toStdString();
}

const Component* OutlineModel::componentAt(const QModelIndex& index) const
{
    return index.isValid() ? m_document.design().architecture.components.find(nodeAt(index)->id) : nullptr;
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex& parent) const
{
    const Node* node = nodeAt(parent);
    if (column != 0 || row < 0 || row >= int(node->children.size()))
        return {};
    return createIndex(row, 0, node->children[std::size_t(row)]);
}

QModelIndex OutlineModel::parent(const QModelIndex& index) const
{
    return index.isValid() ? indexOf(nodeAt(index)->parent) : QModelIndex {};
}

int OutlineModel::rowCount(const QModelIndex& parent) const
{
    return parent.column() > 0 ? 0 : int(nodeAt(parent)->children.size());
}

int OutlineModel::columnCount(const QModelIndex&) const
{
    return 1;
}

} // namespace gudo
