#pragma once

#include <QLabel>
#include <QWidget>

#include "app/document/document.h"

namespace gudo {

/// Says below the service of a component what it stands in for, and lets the user object when that was only recognised
/// by its name. Follows the analysis.
class ServiceNote : public QWidget {
    Q_OBJECT

public:
    ServiceNote(Document& document, Id component, QWidget* parent);

    /// What it says; empty when the component stands alone.
    [[nodiscard]] QString text() const { return m_text->text(); }
    /// Makes the component a service of its own, as one undo step.
    void keepApart();

private:
    void refresh();

    Document& m_document;
    Id m_component;
    QLabel* m_text;
    QLabel* m_apart; ///< a link
};

/// The design with the component as a service of its own: one with its id, or a name like it that nobody has.
[[nodiscard]] Design withOwnService(Design design, const Id& component);

} // namespace gudo
