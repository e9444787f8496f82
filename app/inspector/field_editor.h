#pragma once

#include <QWidget>

#include "app/document/document.h"
#include "core/catalog/component_type.h"

namespace gudo {

/// Edits one property. Knows the schema, not where the value is kept.
class FieldEditor : public QWidget {
    Q_OBJECT

public:
    explicit FieldEditor(QWidget* parent = nullptr)
        : QWidget {parent}
    {
    }

    /// Shows the value: null when it is not set. What is being typed is left alone when it means the same.
    virtual void setValue(const Value& value) = 0;
    /// Says, or no longer, that the components it edits have different values; setValue() comes before it. False when
    /// the editor has no way to say so.
    [[nodiscard]] virtual bool showVarious(bool /*areVarious*/) { return false; }
    /// Brings everything that stands for other components (their names) up to date.
    virtual void refreshReferences() {}

signals:
    /// The user changed the value; null means back to the default.
    void edited(const gudo::Value& value);
    /// The user is done for now: the next change is an undo step of its own.
    void finished();
};

/// The editor for the schema's type. `self` is the component it belongs to, which references leave out.
[[nodiscard]] FieldEditor* makeFieldEditor(const PropertySchema& schema, Document& document, const Id& self,
                                           QWidget* parent);
/// True when the editor needs the whole width and stands under its label.
[[nodiscard]] bool isWide(const PropertySchema& schema);

} // namespace gudo
