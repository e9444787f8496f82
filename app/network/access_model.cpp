#include "app/network/access_model.h"

#include <algorithm>

#include "app/network/access_texts.h"
#include "app/search/search_term.h"
#include "app/text/names.h"
#include "app/text/particles.h"

namespace gudo {

AccessModel::AccessModel(Document& document, QObject* parent)
    : QAbstractTableModel {parent}
    , m_document {document}
{
}

void AccessModel::setFacts(std::shared_ptr<const NetworkFacts> facts)
{
    m_facts = std::move(facts);
    choose();
}

void AccessModel::setNetwork(const Id& network)
{
    m_network = network;
    choose();
}

void AccessModel::setText(const QString& text)
{
    m_text = text;
    choose();
}

void AccessModel::setState(std::optional<CellState> state)
{
    m_state = state;
    choose();
}

void AccessModel::mark(std::set<Id> groups)
{
    if (groups == m_marked)
        return;
    m_marked = std::move(groups);
    if (rowCount() > 0 && columnCount() > 0) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {IsMarkedRole});
        emit headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    }
}

const MatrixParty& AccessModel::party(int number) const
{
    return m_facts->matrix().parties()[static_cast<std::size_t>(number)];
}

const MatrixParty& AccessModel::from(const QModelIndex& index) const
{
    return party(m_sources[static_cast<std::size_t>(index.row())]);
}

const MatrixParty& AccessModel::to(const QModelIndex& index) const
{
    return party(m_targets[static_cast<std::size_t>(index.column())]);
}

bool AccessModel::isInNetwork(int from, int to) const
{
    if (m_network.empty())
        return true;
    return std::ranges::any_of(std::array {from, to}, [&](int number) {
        return party(number).isGroup() && party(number).network == m_network;
    });
}

void AccessModel::choose()
{
    std::vector<int> sources;
    std::vector<int> targets;
    if (m_facts) {
        const GroupMatrix& matrix = m_facts->matrix();
        const int count = static_cast<int>(matrix.parties().size());
        const SearchQuery query {m_text};
        std::vector<char> fits(static_cast<std::size_t>(count), 1);
        for (int at = 0; at < count && !query.isEmpty(); ++at)
            fits[static_cast<std::size_t>(at)] = query.score({searchTerm(partyName(m_facts->design(), party(at))),
                                                              searchTerm(QString::fromStdString(party(at).key))}) > 0;
        std::set<int> shownSources;
        std::set<int> shownTargets;
        for (const auto& [place, cell] : matrix.cells()) {
            const bool isWanted = !m_state || cell.state == *m_state;
            const bool isFitting =
                fits[static_cast<std::size_t>(place.first)] || fits[static_cast<std::size_t>(place.second)];
            if (!isWanted || !isFitting || !isInNetwork(place.first, place.second))
                continue;
            shownSources.insert(place.first);
            shownTargets.insert(place.second);
        }
        for (int at = 0; at < count && !m_state; ++at) // groups that have nothing to say yet can be given something
            if (party(at).isGroup() && isInNetwork(at, at) && fits[static_cast<std::size_t>(at)]) {
                shownSources.insert(at);
                shownTargets.insert(at);
            }
        sources.assign(shownSources.begin(), shownSources.end());
        targets.assign(shownTargets.begin(), shownTargets.end());
    }
    if (sources == m_sources && targets == m_targets && rowCount() > 0) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        emit headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        return;
    }
    beginResetModel();
    m_sources = std::move(sources);
    m_targets = std::move(targets);
    endResetModel();
}

int AccessModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sources.size());
}

int AccessModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_targets.size());
}

const MatrixCell* AccessModel::cellAt(const QModelIndex& index) const
{
    return index.isValid() && m_facts ? m_facts->matrix().cell(m_sources[static_cast<std::size_t>(index.row())],
                                                               m_targets[static_cast<std::size_t>(index.column())])
                                      : nullptr;
}

QModelIndex AccessModel::indexOf(int from, int to) const
{
    const auto row = std::ranges::find(m_sources, from);
    const auto column = std::ranges::find(m_targets, to);
    return row == m_sources.end() || column == m_targets.end()
               ? QModelIndex {}
               : index(int(row - m_sources.begin()), int(column - m_targets.begin()));
}

int AccessModel::count(CellState state) const
{
    return m_facts ? int(std::ranges::count_if(m_facts->matrix().cells(),
                                               [&](const auto& entry) {
                                                   return entry.second.state == state &&
                                                          isInNetwork(entry.first.first, entry.first.second);
                                               }))
                   : 0;
}

QVariant AccessModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !m_facts)
        return {};
    const MatrixCell* cell = cellAt(index);
    const auto sentence = [&] {
        //: %1 → %2 are two groups, %3 says what is open
        return tr("%1 → %2: %3")
            .arg(partyName(m_facts->design(), from(index)), partyName(m_facts->design(), to(index)),
                 stateSentence(cell));
    };
    switch (role) {
    case Qt::DisplayRole:
        if (cell && cell->state == CellState::Refused)
            return trafficText(drawnTraffic(*cell));
        return cell ? openText(cell->open) : QString {};
    case Qt::EditRole:
        return cell ? trafficText(cell->rules) : QString {};
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return sentence();
    case StateRole:
        return int(cell ? cell->state : CellState::Closed);
    case IsGeneralRole:
        return cell && cell->isGeneral;
    case IsMarkedRole:
        return m_marked.contains(from(index).key) || m_marked.contains(to(index).key);
    default:
        return {};
    }
}

QVariant AccessModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const auto& parties = orientation == Qt::Vertical ? m_sources : m_targets;
    if (!m_facts || section < 0 || section >= int(parties.size()))
        return {};
    const MatrixParty& shown = party(parties[static_cast<std::size_t>(section)]);
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) {
        const QString name = partyName(m_facts->design(), shown);
        if (role == Qt::DisplayRole || shown.members.empty())
            return name;
        QStringList members;
        for (const Id& id : shown.members)
            members << nameOf(m_facts->design(), id);
        constexpr qsizetype most = 8;
        const bool isLong = members.size() > most;
        return tr("%1: %2").arg(name, members.mid(0, most).join(QStringLiteral(", ")) +
                                          (isLong ? QStringLiteral(" …") : QString {}));
    }
    if (role == IsMarkedRole)
        return m_marked.contains(shown.key);
    return {};
}

Qt::ItemFlags AccessModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags base = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    if (!index.isValid() || !m_facts)
        return Qt::NoItemFlags;
    return obstacleText(m_document.design(), from(index), to(index)).isEmpty() ? base | Qt::ItemIsEditable : base;
}

bool AccessModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || !m_facts)
        return false;
    if (const QString why = obstacleText(m_document.design(), from(index), to(index)); !why.isEmpty()) {
        emit refused(why);
        return false;
    }
    const PortListResult typed = typedPorts(value.toString());
    if (typed.problem != PortListProblem::None) {
        emit refused(problemText(typed));
        return false;
    }
    return setTraffic(index, typed.list);
}

bool AccessModel::setTraffic(const QModelIndex& index, const std::vector<AllowedTraffic>& traffic)
{
    const Design& design = m_document.design();
    if (obstacleBetween(design, from(index), to(index)) == AccessObstacle::LeadsNowhere && !traffic.empty()) {
        emit refused(tr("Nobody has that name: the rule can only be removed"));
        return false;
    }
    const QString source = partyName(design, from(index));
    const QString target = partyName(design, to(index));
    Design after = withAccess(design, from(index), to(index), traffic);
    if (after == design)
        return false;
    m_document.commit(traffic.empty() ? withParticles(tr("Close %1 to %2").arg(target, source))
                                      : withParticles(tr("Open %1 to %2").arg(target, source)),
                      std::move(after));
    return true;
}

std::set<Id> AccessModel::partsOf(const QModelIndex& index) const
{
    std::set<Id> ids;
    if (!index.isValid() || !m_facts)
        return ids;
    for (const MatrixParty* side : {&from(index), &to(index)}) {
        ids.insert(side->members.begin(), side->members.end());
        if (side->isGroup())
            ids.insert(side->key);
    }
    if (const MatrixCell* cell = cellAt(index))
        for (const MatrixArrow& arrow : cell->arrows)
            ids.insert(arrow.connection);
    return ids;
}

} // namespace gudo
