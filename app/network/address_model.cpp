#include "app/network/address_model.h"

#include <QCoreApplication>
#include <QFont>
#include <QLocale>

#include <limits>

#include "app/search/search_term.h"
#include "app/text/names.h"
#include "app/text/range_text.h"
#include "core/model/edits.h"
#include "core/network/editing/address_plan.h"

namespace gudo {

namespace {

QString blockText(const Cidr& block)
{
    return QString::fromStdString(toText(block));
}

} // namespace

QString addressCount(std::uint64_t count)
{
    if (count == std::numeric_limits<std::uint64_t>::max())
        return QStringLiteral("2⁶⁴");
    constexpr std::uint64_t readable = 100'000'000;
    if (count < readable)
        return QLocale {}.toString(qulonglong(count));
    int bits = 0;
    while (bits < 63 && (std::uint64_t {1} << (bits + 1)) <= count + 8)
        ++bits;
    return QStringLiteral("≈ 2^%1").arg(bits);
}

QString placeProblem(const Design& design, const AddressSpace& space, const AddressPlace& place)
{
    if (place.text.empty())
        return AddressModel::tr("No range yet");
    if (!place.block)
        return problemWithRange(QString::fromStdString(place.text));
    if (!place.overlapping.empty()) {
        QStringList names;
        for (const Id& id : place.overlapping)
            names << nameOf(design, id);
        return AddressModel::tr("Overlaps %1").arg(names.join(QStringLiteral(", ")));
    }
    if (place.isOutside)
        return AddressModel::tr("Outside of %1").arg(blockText(*space.range));
    if (place.used > place.usable)
        return AddressModel::tr("Too small for what is in it");
    return {};
}

AddressModel::AddressModel(Document& document, QObject* parent)
    : QAbstractTableModel {parent}
    , m_document {document}
{
}

void AddressModel::setSpace(std::shared_ptr<const NetworkFacts> facts, const AddressSpace* space)
{
    const auto ids = [this] {
        std::vector<Id> all;
        for (int row = 0; row < rowCount(); ++row)
            all.push_back(idAt(row));
        return all;
    };
    const std::vector<Id> before = ids();
    const bool wasV4 = m_space && m_space->family == IpFamily::V4;
    m_facts = std::move(facts);
    m_space = space;
    m_places = shownPlaces();
    const bool isSame = m_space && wasV4 == (m_space->family == IpFamily::V4) && !before.empty() && ids() == before;
    if (isSame) { // somebody may be typing in one of them
        emit dataChanged(index(0, 0), index(rowCount() - 1, StateColumn));
        return;
    }
    beginResetModel();
    endResetModel();
}

void AddressModel::setText(const QString& text)
{
    m_text = text;
    beginResetModel();
    m_places = shownPlaces();
    endResetModel();
}

std::vector<int> AddressModel::shownPlaces() const
{
    std::vector<int> places;
    const SearchQuery query {m_text};
    for (std::size_t at = 0; m_space && at < m_space->places.size(); ++at) {
        const AddressPlace& place = m_space->places[at];
        const bool isFitting = query.isEmpty() || query.score({searchTerm(nameOf(m_facts->design(), place.id)),
                                                               searchTerm(QString::fromStdString(place.id)),
                                                               searchTerm(QString::fromStdString(place.text))}) > 0;
        if (isFitting)
            places.push_back(static_cast<int>(at));
    }
    return places;
}

int AddressModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_space ? 0 : static_cast<int>(m_places.size()) + 1;
}

int AddressModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : StateColumn + 1;
}

const AddressPlace* AddressModel::placeAt(int row) const
{
    if (!m_space || row < 1 || row > int(m_places.size()))
        return nullptr;
    return &m_space->places[static_cast<std::size_t>(m_places[static_cast<std::size_t>(row - 1)])];
}

Id AddressModel::idAt(int row) const
{
    const AddressPlace* place = placeAt(row);
    return place ? place->id : row == 0 && m_space ? m_space->network : Id {};
}

int AddressModel::rowOf(const Id& id) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (idAt(row) == id)
            return row;
    return -1;
}

QVariant AddressModel::textAt(int row, int column) const
{
    const AddressPlace* place = placeAt(row);
    switch (column) {
    case NameColumn:
        return nameOf(m_facts->design(), idAt(row));
    case RangeColumn:
        return QString::fromStdString(place ? place->text : m_space->text);
    case ZoneColumn:
        return place ? QString::fromStdString(place->zone) : QString {};
    case UsableColumn:
        if (!place)
            return m_space->range ? addressCount(usableAddresses(*m_space->range, 0)) : QString {};
        return place->block ? addressCount(place->usable) : QString {};
    case UsedColumn: {
        const std::uint64_t used = place ? place->used : m_space->used;
        return used > 0 ? addressCount(used) : QString {};
    }
    default:
        break;
    }
    if (place)
        return placeProblem(m_facts->design(), *m_space, *place);
    return m_space->text.empty() ? tr("No range yet") : problemWithRange(QString::fromStdString(m_space->text));
}

QVariant AddressModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !m_space)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return textAt(index.row(), index.column());
    case Qt::ToolTipRole:
        return index.column() == UsableColumn && placeAt(index.row())
                   ? QVariant {tr("Addresses for machines, without those that are kept for the network itself")}
                   : textAt(index.row(), index.column());
    case Qt::FontRole:
        if (index.row() == 0) {
            QFont font;
            font.setWeight(QFont::DemiBold);
            return font;
        }
        return {};
    case Qt::TextAlignmentRole:
        return index.column() == UsableColumn || index.column() == UsedColumn
                   ? QVariant {int(Qt::AlignRight | Qt::AlignVCenter)}
                   : QVariant {};
    case IsWrongRole:
        return !textAt(index.row(), StateColumn).toString().isEmpty();
    default:
        return {};
    }
}

QVariant AddressModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return role == Qt::TextAlignmentRole && (section == UsableColumn || section == UsedColumn)
                   ? QVariant {int(Qt::AlignRight | Qt::AlignVCenter)}
                   : QVariant {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case RangeColumn:
        return tr("Range");
    case ZoneColumn:
        return tr("Zone");
    case UsableColumn:
        return tr("Usable");
    case UsedColumn:
        return tr("Used");
    default:
        return QString {};
    }
}

Qt::ItemFlags AddressModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags base = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    return index.isValid() && index.column() == RangeColumn ? base | Qt::ItemIsEditable : base;
}

bool AddressModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || index.column() != RangeColumn || !m_space)
        return false;
    const QString text = value.toString().trimmed();
    if (const QString problem = text.isEmpty() ? QString {} : problemWithRange(text); !problem.isEmpty()) {
        emit refused(problem);
        return false;
    }
    const auto block = cidrFrom(text.toStdString());
    if (block && block->family != m_space->family) {
        emit refused(m_space->family == IpFamily::V4 ? tr("Write a range of IPv4 here, such as 10.0.0.0/24")
                                                     : tr("Write a range of IPv6 here, such as fd00::/64"));
        return false;
    }
    const Id id = idAt(index.row());
    m_document.commit(tr("Change the range of %1").arg(nameOf(m_document.design(), id)),
                      withProperty(m_document.design(), id, rangeKey(m_space->family),
                                   text.isEmpty() ? Value {} : Value {text.toStdString()}));
    return true;
}

} // namespace gudo
