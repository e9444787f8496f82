#include <QMimeData>

#include <algorithm>

#include "app/outline/outline_node.h"
#include "app/text/names.h"
#include "core/catalog/areas.h"
#include "core/model/containment.h"
#include "core/model/edits.h"
#include "core/model/looks.h"

namespace gudo {

namespace {

constexpr QLatin1String idsMime {"application/x-gudo-outline-ids"};

/// A mark that `holder` gives a component, which is itself or around it; "" for none.
OutlineModel::Mark markFrom(std::string_view holder, const Component& component)
{
    return holder.empty()           ? OutlineModel::Mark::None
           : holder == component.id ? OutlineModel::Mark::Own
                                    : OutlineModel::Mark::Inherited;
}

} // namespace

QString OutlineModel::describe(const Node& node, const Component& component) const
{
    QStringList sentences {typeNameOf(component, m_document.catalog())};
    if (!node.children.empty())
        sentences << tr("Holds %n component(s)", nullptr, int(node.children.size()));
    if (node.severity >= 0)
        sentences << (node.severity == int(Severity::Error)     ? tr("Has errors")
                      : node.severity == int(Severity::Warning) ? tr("Has warnings")
                                                                : tr("Has notes"));
    const auto tell = [&](std::string_view holder, const QString& own, const QString& inherited) {
        if (const Component* around = m_document.design().architecture.components.find(holder))
            sentences << (around->id == component.id ? own : inherited.arg(nameOf(*around)));
    };
    //: %1 what the component lives in
    tell(lockOf(m_document.design(), component.id), tr("Locked"), tr("Locked with %1"));
    //: %1 what the component lives in
    tell(coverOf(m_document.design(), component.id), tr("Hidden"), tr("Hidden with %1"));
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
    case LockRole:
        return int(markFrom(lockOf(m_document.design(), component->id), *component));
    case CoverRole:
        return int(markFrom(coverOf(m_document.design(), component->id), *component));
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
    return !ids.empty() && lockOf(m_document.design(), containerId).empty() &&
           std::ranges::all_of(ids, [&](const Id& id) {
               const Component* component = architecture.components.find(id);
               return component && !wouldContainItself(architecture, id, containerId) &&
                      mayHold(architecture, m_document.catalog(), container, component->type);
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
