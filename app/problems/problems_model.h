#pragma once

#include <QAbstractItemModel>
#include <QSet>
#include <QString>

#include <array>
#include <memory>
#include <vector>

#include "app/document/document.h"

namespace gudo {

/// The findings of a document, grouped by severity and filtered. Top rows are groups, below them stand findings.
class ProblemsModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Role {
        SeverityRole = Qt::UserRole + 1, ///< as int
        RuleRole,                        ///< id of the rule; empty for a group
        PlacesRole,                      ///< names of the components and connections it is about
        IsFixableRole,
        IsAcceptedRole,
        CountRole, ///< of a group
    };

    explicit ProblemsModel(Document& document, QObject* parent = nullptr);

    void setSeverityShown(Severity severity, bool isShown);
    void setText(const QString& text);
    void setAcceptedShown(bool areShown);
    /// Asks again for texts, after the language or the names of components changed.
    void rebuild();

    /// Findings of that severity that are not accepted, whatever the filters say.
    [[nodiscard]] int count(Severity severity) const;
    [[nodiscard]] int acceptedCount() const;
    /// True when findings are hidden by the filters (accepted ones do not count).
    [[nodiscard]] bool hidesFindings() const;
    /// The finding of a row, or nullptr for a group. Valid until the next analysisChanged().
    [[nodiscard]] const Finding* findingAt(const QModelIndex& index) const;
    /// The row of the finding with this identity, or an invalid index.
    [[nodiscard]] QModelIndex indexOf(const QString& identity) const;
    /// Tells findings apart over checks: rule, places and key.
    [[nodiscard]] static QString identityOf(const Diagnostic& diagnostic);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Group {
        Severity severity;
        std::vector<int> findings; ///< indices into the findings
    };
    [[nodiscard]] bool isShown(const Finding& finding) const;
    [[nodiscard]] QString placesOf(const Diagnostic& diagnostic) const;
    /// A finding for screen readers: severity, rule, text.
    [[nodiscard]] static QString spoken(const Finding& finding);
    [[nodiscard]] QVariant groupData(const Group& group, int role) const;

    [[nodiscard]] const std::vector<Finding>& findings() const { return m_analysis->findings; }

    Document& m_document;
    std::shared_ptr<const Analysis> m_analysis; ///< what the rows point into
    std::vector<Group> m_groups;
    std::array<bool, 3> m_isShown {true, true, true};
    QString m_text;
    bool m_areAcceptedShown = false;
};

} // namespace gudo
