#pragma once

#include <QAbstractItemModel>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

#include "app/document/document.h"
#include "app/problems/problem_rows.h"
#include "app/problems/saved_findings.h"
#include "app/search/search_term.h"

namespace gudo {

/// The findings of a document, grouped and filtered. Top rows are groups with findings below them, or findings that are
/// their group's only one. New findings of the document change the rows that differ and leave the others: selection,
/// open groups and the place in the list survive.
class ProblemsModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Role {
        SeverityRole = Qt::UserRole + 1, ///< as int; of a group the worst
        RuleRole,                        ///< id of the rule; empty for a group of several
        PlacesRole,                      ///< names of the components and connections it is about
        IsFixableRole,
        IsAcceptedRole,
        IsNewRole,   ///< since the last save; of a group: any
        IsGroupRole, ///< a heading with findings below
        CountRole,   ///< of a group
        KeyRole,     ///< tells groups apart over checks
    };

    explicit ProblemsModel(Document& document, QObject* parent = nullptr);

    [[nodiscard]] const ProblemsFilter& filter() const { return m_filter; }
    void setFilter(const ProblemsFilter& filter);
    [[nodiscard]] FindingGrouping grouping() const { return m_grouping; }
    void setGrouping(FindingGrouping grouping);
    void setSeverityShown(Severity severity, bool isShown);
    void setText(const QString& text);
    void setAcceptedShown(bool areShown);
    /// Asks again for texts, after the language changed.
    void retranslate();

    /// Findings of that severity that are not accepted, whatever the filter says.
    [[nodiscard]] int count(Severity severity) const;
    [[nodiscard]] int acceptedCount() const;
    /// Open findings that the file does not have.
    [[nodiscard]] int newCount() const { return m_newCount; }
    /// Findings that the filter lets through.
    [[nodiscard]] int shownCount() const;
    /// True when findings are hidden by the filter (accepted ones do not count).
    [[nodiscard]] bool hidesFindings() const;
    /// True while rows change: what is selected then is nobody's choice.
    [[nodiscard]] bool isUpdating() const { return m_isUpdating; }

    /// The finding of a row, or nullptr for a heading. Valid until the next update.
    [[nodiscard]] const Finding* findingAt(const QModelIndex& index) const;
    /// The findings of a row: its own, or those below a heading.
    [[nodiscard]] std::vector<const Finding*> findingsAt(const QModelIndex& index) const;
    /// All rows that are findings, in the order of the list.
    [[nodiscard]] std::vector<QModelIndex> findingRows() const;
    /// The row of the finding with this identity, or an invalid index.
    [[nodiscard]] QModelIndex indexOf(const std::string& identity) const;
    /// Tells rows apart over checks; empty for a heading.
    [[nodiscard]] std::string identityAt(const QModelIndex& index) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

signals:
    void aboutToUpdate();
    void updated(); ///< rows, counts or texts may be others

private:
    using Groups = std::vector<std::unique_ptr<ProblemGroup>>;

    void update();
    void replaceGroups(std::vector<ProblemGroup> next);
    void removeMissingGroups(const std::vector<ProblemGroup>& next);
    void insertGroups(int at, std::vector<ProblemGroup>::iterator first, std::vector<ProblemGroup>::iterator last);
    void moveGroup(int from, int to);
    void updateGroup(ProblemGroup& group, ProblemGroup next);
    void updateRows(ProblemGroup& group, std::vector<ProblemRow> next);
    void removeRows(ProblemGroup& group, const std::vector<char>& isGone);
    void insertRows(ProblemGroup& group, std::vector<ProblemRow> next);
    void renumber();

    [[nodiscard]] const ProblemRow* rowAt(const QModelIndex& index) const;
    [[nodiscard]] const ProblemGroup* groupAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const ProblemGroup& group) const;
    [[nodiscard]] QVariant groupData(const ProblemGroup& group, int role) const;
    [[nodiscard]] QVariant findingData(const ProblemRow& row, int role) const;
    [[nodiscard]] bool matchesText(const SearchQuery& query, int finding) const;
    [[nodiscard]] const std::vector<Finding>& findings() const { return m_analysis->findings; }

    Document& m_document;
    SavedFindings m_saved;
    std::shared_ptr<const Analysis> m_analysis; ///< what the rows point into
    Groups m_groups;
    FindingGrouping m_grouping = FindingGrouping::Cause;
    ProblemsFilter m_filter;
    int m_newCount = 0;
    bool m_isUpdating = false;
    mutable std::vector<std::vector<SearchTerm>> m_terms; ///< by finding, made when somebody searches
};

} // namespace gudo
