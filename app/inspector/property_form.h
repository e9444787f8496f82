#pragma once

#include <QLabel>
#include <QToolButton>
#include <QWidget>

#include <vector>

#include "app/inspector/field_editor.h"

namespace gudo {

/// Labelled editors for some properties of one or several components or connections. Every edit is a commit, and typing
/// in one field is one undo step.
class PropertyForm : public QWidget {
    Q_OBJECT

public:
    /// Pre: `ids` is not empty. Schemas are kept as pointers into the catalogue.
    PropertyForm(Document& document, std::vector<Id> ids, const std::vector<const PropertySchema*>& schemas,
                 QWidget* parent);

    /// Brings all editors up to date with the document.
    void refresh();
    [[nodiscard]] FieldEditor* editor(std::string_view key) const;
    /// Puts something below the editor of a property; nothing happens where there is none.
    void addNote(std::string_view key, QWidget* note);

private:
    struct Row {
        const PropertySchema* schema;
        FieldEditor* editor;
        QToolButton* reset;
        QLabel* various; ///< for editors that cannot say it themselves
    };
    void addRow(const PropertySchema& schema);
    void commit(const PropertySchema& schema, const Value& value);
    struct Common {
        Value value;     ///< null when it is not set or they differ
        bool areVarious; ///< they differ
    };
    [[nodiscard]] Common commonValue(std::string_view key) const;

    Document& m_document;
    std::vector<Id> m_ids;
    std::vector<Row> m_rows;
};

} // namespace gudo
