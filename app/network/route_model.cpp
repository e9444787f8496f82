#include "app/network/route_model.h"

#include <algorithm>

#include "app/text/names.h"
#include "app/text/range_text.h"
#include "core/network/editing/route_edits.h"
#include "core/network/endpoint_service.h"
#include "core/network/reach/network_map.h"
#include "core/network/reach/network_tables.h"

namespace gudo {

RouteModel::RouteModel(Document& document, QObject* parent)
    : QAbstractTableModel {parent}
    , m_document {document}
{
}

void RouteModel::setTable(std::shared_ptr<const NetworkFacts> facts, const Id& table)
{
    const bool isSame = table == m_table;
    if (!isSame)
        m_new.reset();
    m_facts = std::move(facts);
    m_table = table;
    std::vector<Row> rows = readRows();
    if (m_new)
        rows.push_back(*m_new);
    if (isSame && rows.size() == m_rows.size() && !rows.empty()) { // somebody may be typing in one of them
        m_rows = std::move(rows);
        emit dataChanged(index(0, 0), index(rowCount() - 1, StateColumn));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

bool RouteModel::isUpToDate(const Row& row) const
{
    const Component* table = m_document.design().architecture.components.find(m_table);
    if (!table || row.isNew)
        return table != nullptr;
    const auto routes = routesOf(*table);
    const bool isThere = row.route >= 0 && row.route < static_cast<int>(routes.size());
    return isThere && routes[static_cast<std::size_t>(row.route)].destination == row.destination &&
           routes[static_cast<std::size_t>(row.route)].target == row.target;
}

std::vector<RouteModel::Row> RouteModel::readRows() const
{
    std::vector<Row> rows;
    const Component* table = m_facts ? m_facts->context().component(m_table) : nullptr;
    if (!table)
        return rows;
    const RuleContext& context = m_facts->context();
    if (const ProviderNetwork* network = context.network().tables().networkOf(context.zones.networkOf(*table)))
        for (const Cidr& block : network->blocks)
            rows.push_back({.destination = toText(block), .target = {}, .isLocal = true});
    const auto routes = routesOf(*table);
    for (std::size_t at = 0; at < routes.size(); ++at)
        rows.push_back({.route = static_cast<int>(at),
                        .destination = routes[at].destination,
                        .target = routes[at].target,
                        .isLocal = routes[at].target == "local"});
    for (const Component* endpoint : context.gateways("endpoint")) {
        const auto tables = textsOf(endpoint->properties, "route_tables");
        if (!isInterfaceEndpoint(context.catalog, *endpoint) && std::ranges::find(tables, m_table) != tables.end())
            rows.push_back(
                {.destination = std::string {textOf(endpoint->properties, "service")}, .target = endpoint->id});
    }
    return rows;
}

int RouteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RouteModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : StateColumn + 1;
}

QString RouteModel::tableName() const
{
    return nameOf(m_document.design(), m_table);
}

QString RouteModel::targetText(const Row& row) const
{
    if (row.isLocal)
        return tr("local");
    return row.target.empty() ? QString {} : nameOf(m_facts->design(), row.target);
}

QString RouteModel::kindText(const Row& row) const
{
    if (row.isLocal)
        return row.route < 0 ? tr("In every table of the network") : tr("Within the network");
    const Component* target = m_facts->context().component(row.target);
    return target ? typeNameOf(*target, m_facts->context().catalog) : QString {};
}

QString RouteModel::problemWithDestination(const QString& text) const
{
    const QString trimmed = text.trimmed();
    const Component* named = m_facts ? m_facts->context().component(trimmed.toStdString()) : nullptr;
    if (named || isPrefixList(trimmed.toStdString()))
        return {};
    return trimmed.isEmpty() ? tr("Write where it leads: 0.0.0.0/0 for everywhere else") : problemWithRange(trimmed);
}

QString RouteModel::stateText(const Row& row) const
{
    if (row.isNew)
        return row.destination.empty() ? tr("Write a destination") : tr("Choose a target");
    if (row.route < 0)
        return {};
    if (const QString problem = problemWithDestination(QString::fromStdString(row.destination)); !problem.isEmpty())
        return problem;
    const bool isThere = row.isLocal || m_facts->context().component(row.target);
    return isThere ? QString {} : tr("Its target does not exist");
}

QVariant RouteModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !m_facts)
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        switch (index.column()) {
        case DestinationColumn: {
            const QString text = QString::fromStdString(row.destination);
            const Component* named = m_facts->context().component(row.destination);
            return named ? nameOf(*named) : text;
        }
        case TargetColumn:
            return targetText(row);
        case KindColumn:
            return kindText(row);
        default:
            return stateText(row);
        }
    case Qt::EditRole:
        return index.column() == DestinationColumn ? QVariant {QString::fromStdString(row.destination)}
                                                   : QVariant {QString::fromStdString(row.target)};
    case TargetIdRole:
        return QString::fromStdString(row.target);
    case IsWrittenRole:
        return row.route >= 0 || row.isNew;
    default:
        return {};
    }
}

QVariant RouteModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case DestinationColumn:
        return tr("Destination");
    case TargetColumn:
        return tr("Target");
    case KindColumn:
        return tr("What it is");
    default:
        return QString {};
    }
}

Qt::ItemFlags RouteModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags base = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    const bool isEditable = index.column() <= TargetColumn && index.data(IsWrittenRole).toBool();
    return isEditable ? base | Qt::ItemIsEditable : base;
}

bool RouteModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    Row row = m_rows[static_cast<std::size_t>(index.row())];
    if (!isUpToDate(row))
        return false;
    const std::string text = value.toString().trimmed().toStdString();
    if (index.column() == DestinationColumn) {
        if (!problemWithDestination(value.toString()).isEmpty())
            return false;
        row.destination = text;
    } else {
        row.target = text;
    }
    if (row.isNew && (row.destination.empty() || row.target.empty())) {
        m_new = row;
        m_rows[static_cast<std::size_t>(index.row())] = row;
        emit dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(StateColumn));
        return true;
    }
    const Component& table = *m_document.design().architecture.components.find(m_table);
    const int route = row.isNew ? static_cast<int>(routesOf(table).size()) : row.route;
    m_new.reset();
    m_document.commit(row.isNew ? tr("Add a route to %1").arg(tableName())
                                : tr("Change a route of %1").arg(tableName()),
                      withRoute(m_document.design(), m_table, route, row.destination, row.target));
    return true;
}

QModelIndex RouteModel::addRoute()
{
    if (m_table.empty() || !m_facts)
        return {};
    if (!m_new) {
        beginInsertRows({}, rowCount(), rowCount());
        m_new = Row {.destination = {}, .target = {}, .isNew = true};
        m_rows.push_back(*m_new);
        endInsertRows();
    }
    return index(rowCount() - 1, DestinationColumn);
}

bool RouteModel::removeRoute(int row)
{
    if (row < 0 || row >= rowCount())
        return false;
    const Row removed = m_rows[static_cast<std::size_t>(row)];
    if (removed.isNew) {
        beginRemoveRows({}, row, row);
        m_rows.pop_back();
        m_new.reset();
        endRemoveRows();
        return true;
    }
    if (removed.route < 0 || !isUpToDate(removed))
        return false;
    m_document.commit(tr("Remove a route of %1").arg(tableName()),
                      withoutRoute(m_document.design(), m_table, removed.route));
    return true;
}

void RouteModel::sortRoutes()
{
    m_document.commit(tr("Sort the routes of %1").arg(tableName()), withRoutesSorted(m_document.design(), m_table));
}

QModelIndex RouteModel::indexOfRoute(int route) const
{
    const auto found = std::ranges::find_if(
        m_rows, [&](const Row& row) { return route < 0 ? row.isLocal && row.route < 0 : row.route == route; });
    return found == m_rows.end() ? QModelIndex {} : index(int(found - m_rows.begin()), DestinationColumn);
}

std::vector<const Component*> RouteModel::targets() const
{
    const Component* table = m_facts ? m_facts->context().component(m_table) : nullptr;
    return table ? routeTargets(m_facts->context().architecture(), m_facts->context().catalog, m_facts->context().zones,
                                *table)
                 : std::vector<const Component*> {};
}

} // namespace gudo
