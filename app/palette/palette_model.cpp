#include "app/palette/palette_model.h"

#include <QColor>
#include <QMimeData>

#include "app/document/mime_types.h"
#include "app/text/descriptions.h"
#include "app/text/texts.h"

namespace gudo {

namespace {

// Types carry the row of their category plus one in their internal id; 0 marks a top row.
quintptr childOf(int group)
{
    return static_cast<quintptr>(group) + 1;
}

} // namespace

PaletteModel::PaletteModel(const Catalog& catalog, IconStore& icons, QObject* parent)
    : QAbstractItemModel {parent}
    , m_catalog {catalog}
    , m_icons {icons}
    , m_search {catalog}
{
    build();
}

void PaletteModel::setQuery(const QString& query)
{
    const QString simple = query.simplified();
    if (simple == m_query)
        return;
    beginResetModel();
    m_query = simple;
    m_found = m_query.isEmpty() ? std::vector<int> {} : m_search.find(m_query);
    endResetModel();
}

void PaletteModel::retranslate()
{
    if (rowCount() == 0)
        return;
    emit dataChanged(index(0, 0), index(rowCount() - 1, 0));
    for (int group = 0; !isSearching() && group < rowCount(); ++group) {
        const QModelIndex top = index(group, 0);
        emit dataChanged(index(0, 0, top), index(rowCount(top) - 1, 0, top));
    }
}

void PaletteModel::build()
{
    const auto types = m_catalog.types();
    const auto categories = m_catalog.categories();
    for (std::size_t category = 0; category < categories.size(); ++category) {
        Group group {static_cast<int>(category), {}};
        for (std::size_t type = 0; type < types.size(); ++type)
            if (types[type].category == categories[category].id)
                group.types.push_back(static_cast<int>(type));
        if (!group.types.empty())
            m_groups.push_back(std::move(group));
    }
}

const ComponentType* PaletteModel::typeAt(const QModelIndex& index) const
{
    if (!index.isValid())
        return nullptr;
    const auto row = static_cast<std::size_t>(index.row());
    if (isSearching())
        return &m_catalog.types()[static_cast<std::size_t>(m_found[row])];
    if (index.internalId() == 0)
        return nullptr;
    return &m_catalog.types()[static_cast<std::size_t>(m_groups[index.internalId() - 1].types[row])];
}

QModelIndex PaletteModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? childOf(parent.row()) : 0);
}

QModelIndex PaletteModel::parent(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, 0, quintptr {0});
}

int PaletteModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(isSearching() ? m_found.size() : m_groups.size());
    if (isSearching() || parent.internalId() != 0)
        return 0;
    return static_cast<int>(m_groups[static_cast<std::size_t>(parent.row())].types.size());
}

int PaletteModel::columnCount(const QModelIndex&) const
{
    return 1;
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (const ComponentType* type = typeAt(index)) {
        switch (role) {
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole:
            return toText(type->name);
        case Qt::ToolTipRole:
            return descriptionTip(*type);
        case Qt::AccessibleDescriptionRole:
            return descriptionLines(*type).join(u' ');
        case Qt::DecorationRole:
            return m_icons.icon(QString::fromStdString(type->icon));
        case TypeIdRole:
            return QString::fromStdString(type->id);
        case IconNameRole:
            return QString::fromStdString(type->icon);
        case ColorRole:
            return QColor {QString::fromUtf8(m_catalog.colorOf(type->category))};
        default:
            return {};
        }
    }
    const Group& group = m_groups[static_cast<std::size_t>(index.row())];
    const Category& category = m_catalog.categories()[static_cast<std::size_t>(group.category)];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return toText(category.name);
    case ColorRole:
        return QColor {QString::fromStdString(category.color)};
    case CountRole:
        return static_cast<int>(group.types.size());
    default:
        return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (typeAt(index))
        flags |= Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
    return flags;
}

QStringList PaletteModel::mimeTypes() const
{
    return {QLatin1String(componentTypeMime)};
}

QMimeData* PaletteModel::mimeData(const QModelIndexList& indexes) const
{
    const ComponentType* type = indexes.isEmpty() ? nullptr : typeAt(indexes.first());
    if (!type)
        return nullptr;
    auto* mime = new QMimeData;
    mime->setData(QLatin1String(componentTypeMime), QByteArray::fromStdString(type->id));
    return mime;
}

} // namespace gudo
