#pragma once

#include <QPushButton>
#include <QVBoxLayout>

#include <functional>

#include "app/inspector/field_editor.h"
#include "app/inspector/row_columns.h"

namespace gudo {

/// A list of rules, routes, listeners or tags: a small card per row, with fields that are filled in place.
class RowsEditor : public FieldEditor {
    Q_OBJECT

public:
    RowsEditor(const PropertySchema& schema, Document& document, Id self, QWidget* parent);
    void setValue(const Value& value) override;
    void refreshReferences() override;

    [[nodiscard]] int rowCount() const { return static_cast<int>(m_rows.size()); }

private:
    /// One card: how to bring its fields up to date with its row.
    struct Card {
        QWidget* widget = nullptr;
        std::vector<std::function<void(const Object&)>> fields; ///< all of them
        std::vector<std::function<void(const Object&)>> ends;   ///< those that name components
    };
    [[nodiscard]] std::vector<Object> rowsOf(const Value& value) const;
    [[nodiscard]] Value valueOf(const std::vector<Object>& rows) const;
    void addCard();
    void removeRow(QWidget* card);
    [[nodiscard]] QWidget* makeField(const RowColumn& column, Card& card, QWidget* parent);
    [[nodiscard]] QWidget* makeChoice(const RowColumn& column, Card& card, QWidget* parent);
    [[nodiscard]] QWidget* makeEnd(const RowColumn& column, Card& card, QWidget* parent);
    [[nodiscard]] QWidget* makeText(const RowColumn& column, Card& card, QWidget* parent);
    /// Changes the row of the card and says so.
    void change(QWidget* card, const std::function<void(Object&)>& edit);

    PropertySchema m_schema;
    Document& m_document;
    Id m_self;
    std::vector<RowColumn> m_columns;
    std::vector<Object> m_rows;
    std::vector<Card> m_cards;
    QVBoxLayout* m_list;
    QPushButton* m_add;
};

} // namespace gudo
