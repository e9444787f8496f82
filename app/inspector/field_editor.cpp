#include "app/inspector/field_editor.h"

#include "app/inspector/free_range.h"
#include "app/inspector/reference_editors.h"
#include "app/inspector/rows_editor.h"
#include "app/inspector/simple_editors.h"

namespace gudo {

FieldEditor* makeFieldEditor(const PropertySchema& schema, Document& document, const Id& self, QWidget* parent)
{
    switch (schema.type) {
    case PropertyType::Bool:
        return new SwitchEditor {schema, parent};
    case PropertyType::Choice:
        return new ChoiceEditor {schema, parent};
    case PropertyType::Text:
        return new TextEditor {schema, parent};
    case PropertyType::Reference:
        return new ReferenceEditor {schema, document, self, parent};
    case PropertyType::References:
        return new ReferencesEditor {schema, document, self, parent};
    case PropertyType::SecurityRules:
    case PropertyType::NaclRules:
    case PropertyType::FirewallRules:
    case PropertyType::Routes:
    case PropertyType::Listeners:
    case PropertyType::Tags:
        return new RowsEditor {schema, document, self, parent};
    case PropertyType::Cidr: {
        auto* editor = new LineEditor {schema, parent};
        offerFreeRange(*editor, document, self, schema);
        return editor;
    }
    default:
        return new LineEditor {schema, parent};
    }
}

bool isWide(const PropertySchema& schema)
{
    switch (schema.type) {
    case PropertyType::Text:
    case PropertyType::References:
    case PropertyType::SecurityRules:
    case PropertyType::NaclRules:
    case PropertyType::FirewallRules:
    case PropertyType::Routes:
    case PropertyType::Listeners:
    case PropertyType::Tags:
        return true;
    default:
        return false;
    }
}

} // namespace gudo
