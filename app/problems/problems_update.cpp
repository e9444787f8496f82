// How the rows of ProblemsModel become others: by what differs, so that views keep what they know of the rest.

#include <algorithm>
#include <unordered_set>

#include "app/problems/problem_texts.h"
#include "app/problems/problems_model.h"
#include "core/rules/identity.h"

namespace gudo {

namespace {

/// More pieces than these are not worth telling one by one: views do work for each.
constexpr int mostPieces = 64;

std::unordered_set<std::string> identitiesOf(const std::vector<ProblemRow>& rows)
{
    std::unordered_set<std::string> identities;
    for (const ProblemRow& row : rows)
        identities.insert(row.identity);
    return identities;
}

/// The identities of `rows` that are among `wanted`, in their order.
std::vector<std::string> among(const std::vector<ProblemRow>& rows, const std::unordered_set<std::string>& wanted)
{
    std::vector<std::string> found;
    for (const ProblemRow& row : rows)
        if (wanted.contains(row.identity))
            found.push_back(row.identity);
    return found;
}

/// How many runs of true there are.
int pieces(const std::vector<char>& marks)
{
    int count = 0;
    for (std::size_t at = 0; at < marks.size(); ++at)
        count += marks[at] && (at == 0 || !marks[at - 1]) ? 1 : 0;
    return count;
}

} // namespace

void ProblemsModel::update()
{
    emit aboutToUpdate();
    m_isUpdating = true;
    const auto before = m_analysis; // rows that are on their way out still point into it
    if (before != m_document.analysis())
        m_terms.clear();
    m_analysis = m_document.analysis();
    const SearchQuery query {m_filter.text};
    replaceGroups(problemRows(*m_analysis, m_grouping, m_filter,
                              {.isNew = [this](const std::string& identity) { return m_saved.isNew(identity); },
                               .matchesText = [&](int finding) { return matchesText(query, finding); },
                               .title =
                                   [this](const FindingGroup& group) {
                                       return titleOf(group, *m_analysis, m_document.design().architecture);
                                   }}));
    m_newCount = static_cast<int>(std::ranges::count_if(findings(), [this](const Finding& finding) {
        return !finding.isAccepted && m_saved.isNew(identityOf(finding.diagnostic));
    }));
    m_isUpdating = false;
    emit updated();
}

void ProblemsModel::replaceGroups(std::vector<ProblemGroup> next)
{
    removeMissingGroups(next);
    std::unordered_set<std::string> known;
    for (const auto& group : m_groups)
        known.insert(group->key);
    for (std::size_t at = 0; at < next.size(); ++at) {
        const auto isNew = [&](std::size_t group) {
            return group < next.size() && !known.contains(next[group].key);
        };
        std::size_t end = at;
        while (isNew(end))
            ++end;
        if (end > at) {
            const auto first = next.begin() + static_cast<std::ptrdiff_t>(at);
            insertGroups(static_cast<int>(at), first, first + static_cast<std::ptrdiff_t>(end - at));
            at = end - 1;
            continue;
        }
        std::size_t from = at;
        while (m_groups[from]->key != next[at].key)
            ++from;
        if (from != at)
            moveGroup(static_cast<int>(from), static_cast<int>(at));
        updateGroup(*m_groups[at], std::move(next[at]));
    }
}

void ProblemsModel::removeMissingGroups(const std::vector<ProblemGroup>& next)
{
    std::unordered_set<std::string> keys;
    for (const ProblemGroup& group : next)
        keys.insert(group.key);
    for (int last = static_cast<int>(m_groups.size()) - 1; last >= 0; --last) {
        const auto isGone = [&](int at) {
            return !keys.contains(m_groups[static_cast<std::size_t>(at)]->key);
        };
        if (!isGone(last))
            continue;
        int first = last;
        while (first > 0 && isGone(first - 1))
            --first;
        beginRemoveRows({}, first, last);
        m_groups.erase(m_groups.begin() + first, m_groups.begin() + last + 1);
        renumber();
        endRemoveRows();
        last = first;
    }
}

void ProblemsModel::insertGroups(int at, std::vector<ProblemGroup>::iterator first,
                                 std::vector<ProblemGroup>::iterator last)
{
    beginInsertRows({}, at, at + static_cast<int>(last - first) - 1);
    Groups made;
    for (auto group = first; group != last; ++group)
        made.push_back(std::make_unique<ProblemGroup>(std::move(*group)));
    m_groups.insert(m_groups.begin() + at, std::make_move_iterator(made.begin()), std::make_move_iterator(made.end()));
    renumber();
    endInsertRows();
}

void ProblemsModel::moveGroup(int from, int to)
{
    beginMoveRows({}, from, from, {}, to);
    std::rotate(m_groups.begin() + to, m_groups.begin() + from, m_groups.begin() + from + 1);
    renumber();
    endMoveRows();
}

void ProblemsModel::updateGroup(ProblemGroup& group, ProblemGroup next)
{
    group.title = std::move(next.title);
    if (group.isFlat && next.isFlat) {
        group.rows = std::move(next.rows);
    } else {
        if (group.isFlat) { // its only row becomes one below a heading
            group.rows.clear();
            group.isFlat = false;
        }
        if (next.isFlat) {
            removeRows(group, std::vector<char>(group.rows.size(), 1));
            group.rows = std::move(next.rows);
            group.isFlat = true;
        } else {
            updateRows(group, std::move(next.rows));
        }
    }
    const QModelIndex top = indexOf(group);
    emit dataChanged(top, top);
    if (const int count = rowCount(top); count > 0)
        emit dataChanged(index(0, 0, top), index(count - 1, 0, top));
}

void ProblemsModel::updateRows(ProblemGroup& group, std::vector<ProblemRow> next)
{
    const auto wanted = identitiesOf(next);
    const auto known = identitiesOf(group.rows);
    std::vector<char> isGone(group.rows.size());
    for (std::size_t at = 0; at < group.rows.size(); ++at)
        isGone[at] = !wanted.contains(group.rows[at].identity);
    std::vector<char> isNew(next.size());
    for (std::size_t at = 0; at < next.size(); ++at)
        isNew[at] = !known.contains(next[at].identity);
    const bool isInOrder = among(group.rows, wanted) == among(next, known);
    if (!isInOrder || pieces(isGone) + pieces(isNew) > mostPieces)
        std::ranges::fill(isGone, 1);
    removeRows(group, isGone);
    insertRows(group, std::move(next));
}

void ProblemsModel::removeRows(ProblemGroup& group, const std::vector<char>& isGone)
{
    for (int last = static_cast<int>(isGone.size()) - 1; last >= 0; --last) {
        if (!isGone[static_cast<std::size_t>(last)])
            continue;
        int first = last;
        while (first > 0 && isGone[static_cast<std::size_t>(first) - 1])
            --first;
        beginRemoveRows(indexOf(group), first, last);
        group.rows.erase(group.rows.begin() + first, group.rows.begin() + last + 1);
        endRemoveRows();
        last = first;
    }
}

void ProblemsModel::insertRows(ProblemGroup& group, std::vector<ProblemRow> next)
{
    for (std::size_t at = 0; at < next.size(); ++at) {
        if (at < group.rows.size() && group.rows[at].identity == next[at].identity) {
            group.rows[at] = next[at];
            continue;
        }
        std::size_t end = at; // up to the next row that is there already
        while (end < next.size() && (at == group.rows.size() || next[end].identity != group.rows[at].identity))
            ++end;
        const auto offset = [](std::size_t to) {
            return static_cast<std::ptrdiff_t>(to);
        };
        beginInsertRows(indexOf(group), static_cast<int>(at), static_cast<int>(end) - 1);
        group.rows.insert(group.rows.begin() + offset(at), next.begin() + offset(at), next.begin() + offset(end));
        endInsertRows();
        at = end - 1;
    }
}

void ProblemsModel::renumber()
{
    for (std::size_t at = 0; at < m_groups.size(); ++at)
        m_groups[at]->number = static_cast<int>(at);
}

} // namespace gudo
