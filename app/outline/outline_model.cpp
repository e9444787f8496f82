#include "app/outline/outline_model.h"

#include <QMimeData>

#include <algorithm>
#include <set>

#include "app/outline/outline_order.h"
#include "app/text/names.h"
#include "core/model/containment.h"
#include "core/model/diff.h"
#include "core/model/edits.h"

namespace gudo {

namespace {

constexpr QLatin1String idsMime {"application/x-gudo-outline-ids"};

int depthOf(const Architecture& architecture, const Component& component)
{
    int depth = 0;
    for (const Component* at = &component; at; at = architecture.components.find(at->parent))
        ++depth;
    return depth;
}

} // namespace

struct OutlineModel::Node {
    Id id;
    QString key; ///< what siblings are ordered by
    Node* parent = nullptr;
    std::vector<Node*> children {};
    int severity = -1;
    int insideSeverity = -1;

    [[nodiscard]] bool isBefore(const QString& otherKey, const Id& otherId) const
    {
        const int order = naturalOrder(key, otherKey);
        return order != 0 ? order < 0 : id < otherId;
    }
    /// Where something with that key stands, or would stand. O(log n).
    [[nodiscard]] int placeOf(const QString& childKey, const Id& childId) const
    {
        const auto at = std::partition_point(children.begin(), children.end(),
                                             [&](const Node* child) { return child->isBefore(childKey, childId); });
        return int(at - children.begin());
    }
    [[nodiscard]] int row() const { return parent->placeOf(key, id); }
};

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
    if (difference.isEmpty())
        return;
    m_isFollowing = true;
    apply(difference, after.architecture);
    m_isFollowing = false;
}

void OutlineModel::apply(const TableDiff<Component>& difference, const Architecture& after)
{
    // Another design, or as good as one.
    if (difference.added.size() + difference.removed.size() > 20 + after.components.size() / 2) {
        reset();
        return;
    }
    // From the outside in: a new parent stands where it stays before anything moves into it, and nothing is moved into
    // itself. What remains of removed containers afterwards is all removed.
    std::vector<std::pair<int, const Component*>> placed;
    for (const auto& row : difference.added)
        placed.emplace_back(depthOf(after, *row), row.get());
    for (const auto& row : difference.changed)
        placed.emplace_back(depthOf(after, *row), row.get());
    std::ranges::stable_sort(placed, {}, &std::pair<int, const Component*>::first);
    for (const auto& [depth, component] : placed) {
        const auto known = m_nodes.find(component->id);
        if (known == m_nodes.end()) {
            insert(*component);
            continue;
        }
        Node* node = known->second.get();
        const auto parent = m_nodes.find(component->parent);
        move(node, parent == m_nodes.end() ? m_root.get() : parent->second.get(), orderKey(nameOf(*component)));
        emit dataChanged(indexOf(node), indexOf(node));
    }
    for (const auto& row : difference.removed)
        if (const auto known = m_nodes.find(row->id); known != m_nodes.end())
            remove(known->second.get());
}

void OutlineModel::insert(const Component& component)
{
    const auto known = m_nodes.find(component.parent);
    Node* parent = known == m_nodes.end() ? m_root.get() : known->second.get();
    auto node = std::make_unique<Node>(Node {.id = component.id, .key = orderKey(nameOf(component)), .parent = parent});
    const int row = parent->placeOf(node->key, node->id);
    beginInsertRows(indexOf(parent), row, row);
    parent->children.insert(parent->children.begin() + row, node.get());
    m_nodes.emplace(component.id, std::move(node));
    endInsertRows();
    tellCount(parent);
}

void OutlineModel::move(Node* node, Node* parent, const QString& key)
{
    Node* before = node->parent;
    const int from = node->row();
    if (before == parent) {
        // Its place among the others, counted without itself.
        int to = parent->placeOf(key, node->id);
        const bool isBehind = to > from;
        if (to == from || to == from + 1) {
            node->key = key;
            return;
        }
        beginMoveRows(indexOf(before), from, from, indexOf(parent), to);
        before->children.erase(before->children.begin() + from);
        parent->children.insert(parent->children.begin() + (isBehind ? to - 1 : to), node);
        node->key = key;
        endMoveRows();
        return;
    }
    const int to = parent->placeOf(key, node->id);
    beginMoveRows(indexOf(before), from, from, indexOf(parent), to);
    before->children.erase(before->children.begin() + from);
    parent->children.insert(parent->children.begin() + to, node);
    node->parent = parent;
    node->key = key;
    endMoveRows();
    tellCount(before);
    tellCount(parent);
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

QString OutlineModel::describe(const Node& node, const Component& component) const
{
    QStringList sentences {typeNameOf(component, m_document.catalog())};
    if (!node.children.empty())
        sentences << tr("Holds %n component(s)", nullptr, int(node.children.size()));
    if (node.severity >= 0)
        sentences << (node.severity == int(Severity::Error)     ? tr("Has errors")
                      : node.severity == int(Severity::Warning) ? tr("Has warnings")
                                                                : tr("Has notes"));
    return sentences.join(QStringLiteral(". "));
}

QVariant OutlineModel::data(const QModelIndex& index, int role) const
{
    if (role == IdRole && index.isValid())
        return QString::fromStdString(nodeAt(index)->id);
    const Component* component = componentAt(index);
    if (!component)
        return {};
    const Node& node = *nodeAt(index);
    const ComponentType& type = m_document.catalog().typeOf(*component);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return nameOf(*component);
    case Qt::EditRole:
        return QString::fromStdString(component->name);
    case Qt::DecorationRole:
        return m_icons.icon(QString::fromStdString(type.icon));
    case Qt::ToolTipRole:
        return QStringLiteral("<b>%1</b><br>%2<br><tt>%3</tt>")
            .arg(nameOf(*component).toHtmlEscaped(), describe(node, *component).toHtmlEscaped(),
                 QString::fromStdString(component->id).toHtmlEscaped());
    case Qt::AccessibleDescriptionRole:
        return describe(node, *component);
    case IconNameRole:
        return QString::fromStdString(type.icon);
    case TypeNameRole:
        return typeNameOf(*component, m_document.catalog());
    case SeverityRole:
        return node.severity;
    case InsideSeverityRole:
        return node.insideSeverity;
    case CountRole:
        return int(node.children.size());
    default:
        return {};
    }
}

bool OutlineModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const Component* component = componentAt(index);
    if (role != Qt::EditRole || !component)
        return false;
    const std::string name = value.toString().trimmed().toStdString();
    m_document.commit(tr("Rename"), renamed(m_document.design(), component->id, name));
    return true;
}

Qt::ItemFlags OutlineModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled; // the bare canvas
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemIsDragEnabled |
           Qt::ItemIsDropEnabled;
}

QStringList OutlineModel::mimeTypes() const
{
    return {idsMime};
}

QMimeData* OutlineModel::mimeData(const QModelIndexList& indexes) const
{
    QStringList ids;
    for (const QModelIndex& index : indexes)
        ids << index.data(IdRole).toString();
    auto* mime = new QMimeData;
    mime->setData(idsMime, ids.join(u'\n').toUtf8());
    return mime;
}

std::vector<Id> OutlineModel::draggedIds(const QMimeData& data)
{
    std::vector<Id> ids;
    for (const QString& id : QString::fromUtf8(data.data(idsMime)).split(u'\n', Qt::SkipEmptyParts))
        ids.push_back(id.toStdString());
    return ids;
}

bool OutlineModel::canDropMimeData(const QMimeData* data, Qt::DropAction, int, int, const QModelIndex& parent) const
{
    const std::vector<Id> ids = draggedIds(*data);
    const Component* container = componentAt(parent);
    const Id containerId = container ? container->id : Id {};
    const Architecture& architecture = m_document.design().architecture;
    return !ids.empty() && std::ranges::all_of(ids, [&](const Id& id) {
        const Component* component = architecture.components.find(id);
        return component && !wouldContainItself(architecture, id, containerId) &&
               m_document.catalog().accepts(container, component->type);
    });
}

bool OutlineModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                                const QModelIndex& parent)
{
    if (canDropMimeData(data, action, row, column, parent))
        emit adoptionRequested(draggedIds(*data), parent.isValid() ? idOf(parent) : Id {});
    return false; // the rows follow the edit; nobody has to take any away
}

} // namespace gudo
