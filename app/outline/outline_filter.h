#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

#include <map>
#include <set>

#include "app/document/document.h"
#include "app/outline/outline_model.h"

namespace gudo {

/// The rows of an outline whose component is what somebody looks for, and what these are in. Words may stand in any
/// order, each in the name, the id or the type's name in any language; initial consonants stand for syllables.
class OutlineFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    OutlineFilter(Document& document, OutlineModel& model, QObject* parent = nullptr);

    void setQuery(const QString& query);
    [[nodiscard]] bool isSearching() const { return !m_words.isEmpty(); }
    [[nodiscard]] const QStringList& words() const { return m_words; }
    /// Components that match themselves.
    [[nodiscard]] const std::set<Id>& hits() const { return m_hits; }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    void search();
    [[nodiscard]] bool isHit(const Component& component);
    /// Names of a type in every language, and its aliases, in lower case.
    [[nodiscard]] const QString& typeText(const Component& component);

    Document& m_document;
    QStringList m_words; ///< in lower case
    std::set<Id> m_hits;
    std::set<Id> m_shown; ///< hits and what they are in
    std::map<std::string, QString> m_typeTexts;
};

} // namespace gudo
