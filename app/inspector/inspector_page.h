#pragma once

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>
#include <QWidget>

#include "app/document/document.h"
#include "app/inspector/property_form.h"
#include "app/render/icon_store.h"

namespace gudo {

/// What the inspector shows for one kind of selection. Made anew when the selection changes, refreshed when the design
/// does.
class InspectorPage : public QWidget {
    Q_OBJECT

public:
    InspectorPage(Document& document, QWidget* parent);
    virtual void refresh() = 0;

protected:
    /// Icon, a large field or text, and a muted line below it.
    void addHeader(const QPixmap& icon, QWidget* title, QLabel* subtitle);
    void addLine();
    [[nodiscard]] QVBoxLayout* body() { return m_body; }
    [[nodiscard]] Document& document() { return m_document; }
    [[nodiscard]] const Document& document() const { return m_document; }

private:
    Document& m_document;
    QVBoxLayout* m_body;
};

/// Nothing selected: the design itself.
class DesignPage : public InspectorPage {
    Q_OBJECT

public:
    DesignPage(Document& document, QWidget* parent);
    void refresh() override;

private:
    QLineEdit* m_title;
    QComboBox* m_profile;
    QLabel* m_counts;
    QWidget* m_hints;
};

/// One component.
class ComponentPage : public InspectorPage {
    Q_OBJECT

public:
    /// `isExplained`: what the catalogue says about its type is open.
    ComponentPage(Document& document, IconStore& icons, Id id, bool isExplained, QWidget* parent);
    void refresh() override;

signals:
    void explanationToggled(bool isOpen);

private:
    void checkId(const QString& text);
    void changeId();

    Id m_id;
    QLineEdit* m_name;
    QLineEdit* m_idField;
    QLabel* m_idProblem;
    QLabel* m_path;
    std::vector<PropertyForm*> m_forms;
};

/// One connection.
class ConnectionPage : public InspectorPage {
    Q_OBJECT

public:
    ConnectionPage(Document& document, Id id, QWidget* parent);
    void refresh() override;

private:
    Id m_id;
    QLabel* m_ends;
    QComboBox* m_kind;
    QLabel* m_kindHint;
    PropertyForm* m_form;
};

/// Several things: what they have in common, to be changed all at once.
class ManyPage : public InspectorPage {
    Q_OBJECT

public:
    ManyPage(Document& document, const QList<QAction*>& arrangeActions, QWidget* parent);
    void refresh() override;

private:
    void addArranging(const QList<QAction*>& actions);
    void addName();
    void addComponentForms();
    void addConnectionForm();
    void addForm(const QString& title, std::vector<Id> ids, const std::vector<const PropertySchema*>& schemas,
                 bool isOpen);
    void rename(const QString& pattern);
    [[nodiscard]] bool areCalled(const QString& pattern) const;
    void showName();
    void showKind();

    std::vector<Id> m_components;  ///< in id order
    std::vector<Id> m_connections; ///< in id order
    QLineEdit* m_name = nullptr;
    QComboBox* m_kind = nullptr;
    std::vector<PropertyForm*> m_forms;
};

} // namespace gudo
