#pragma once

#include <QLabel>
#include <QMenu>
#include <QToolButton>

#include "app/inspector/field_editor.h"
#include "app/inspector/quiet_combo_box.h"

namespace gudo {

/// A component that a property may name.
struct Candidate {
    Id id;
    QString name;
    QString icon;
};

/// The components of one of these kinds (any when empty) but `self`, by name. O(n log n).
[[nodiscard]] std::vector<Candidate> candidatesFor(const Document& document, const std::vector<std::string>& kinds,
                                                   const Id& self);
/// What people call it; the id itself for one that is not there.
[[nodiscard]] QString nameOf(const Document& document, const Id& id);

/// One other component, by name.
class ReferenceEditor : public FieldEditor {
    Q_OBJECT

public:
    ReferenceEditor(const PropertySchema& schema, Document& document, Id self, QWidget* parent);
    void setValue(const Value& value) override;
    [[nodiscard]] bool showVarious(bool areVarious) override;
    void refreshReferences() override;

private:
    void fill();

    PropertySchema m_schema;
    Document& m_document;
    Id m_self;
    Value m_value;
    bool m_areVarious = false;
    QuietComboBox* m_combo;
};

/// Several other components: chips with a cross, and a menu to tick them in.
class ReferencesEditor : public FieldEditor {
    Q_OBJECT

public:
    ReferencesEditor(const PropertySchema& schema, Document& document, Id self, QWidget* parent);
    void setValue(const Value& value) override;
    void refreshReferences() override;

private:
    void rebuildChips();
    void fillMenu();
    void toggle(const Id& id, bool isIn);

    PropertySchema m_schema;
    Document& m_document;
    Id m_self;
    std::vector<Id> m_ids;
    QWidget* m_chips;
    QToolButton* m_add;
    QMenu* m_menu;
};

} // namespace gudo
