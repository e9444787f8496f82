#include <QToolButton>

#include <algorithm>

#include "app/inspector/inspector_page.h"
#include "app/inspector/name_pattern.h"
#include "app/inspector/quiet_combo_box.h"
#include "app/inspector/section.h"
#include "app/inspector/shared_properties.h"
#include "app/inspector/shown_text.h"
#include "app/inspector/undo_through.h"
#include "app/inspector/value_text.h"
#include "app/style/flow_layout.h"
#include "app/style/style.h"
#include "app/text/texts.h"
#include "core/model/edits.h"

namespace gudo {

ManyPage::ManyPage(Document& document, const QList<QAction*>& arrangeActions, QWidget* parent)
    : InspectorPage {document, parent}
{
    const Architecture& architecture = document.design().architecture;
    for (const Id& id : document.selection())
        (architecture.components.contains(id) ? m_components : m_connections).push_back(id);
    QLabel* title = roleLabel("title", this);
    const QString counted = tr("%n component(s)", nullptr, static_cast<int>(m_components.size()));
    const QString arrows = tr("%n connection(s)", nullptr, static_cast<int>(m_connections.size()));
    //: %1 and %2 are "3 components" and "2 connections"
    title->setText(m_connections.empty() ? counted : m_components.empty() ? arrows : tr("%1, %2").arg(counted, arrows));
    title->setWordWrap(true);
    QLabel* subtitle = roleLabel("caption", this);
    subtitle->setText(tr("What you change here changes all of them"));
    subtitle->setWordWrap(true);
    addHeader({}, title, subtitle);
    if (m_components.size() > 1 && !arrangeActions.isEmpty())
        addArranging(arrangeActions);
    if (!m_components.empty()) {
        addLine();
        addName();
        addComponentForms();
    }
    if (!m_connections.empty())
        addConnectionForm();
    refresh();
}

void ManyPage::addArranging(const QList<QAction*>& actions)
{
    auto* buttons = new QWidget(this);
    auto* layout = new FlowLayout(buttons, 2);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QAction* action : actions) {
        auto* button = new QToolButton(buttons);
        button->setDefaultAction(action);
        button->setIconSize({18, 18});
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setFocusPolicy(Qt::TabFocus);
        layout->addWidget(button);
    }
    body()->addWidget(buttons);
}

void ManyPage::addName()
{
    auto* row = new QWidget(this);
    auto* grid = new QGridLayout(row);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(2);
    grid->setColumnMinimumWidth(0, 100);
    grid->setColumnStretch(1, 1);
    QLabel* label = roleLabel("field", row);
    label->setText(tr("Name"));
    m_name = new QLineEdit(row);
    m_name->setObjectName(QStringLiteral("sharedName"));
    label->setBuddy(m_name);
    letUndoThrough(*m_name);
    QLabel* hint = roleLabel("caption", row);
    hint->setText(tr("# counts: web-# gives web-1, web-2"));
    hint->setWordWrap(true);
    m_name->setAccessibleDescription(hint->text());
    grid->addWidget(label, 0, 0);
    grid->addWidget(m_name, 0, 1);
    grid->addItem(new QSpacerItem {26, 0, QSizePolicy::Fixed}, 0, 2); // where other rows have their reset button
    grid->addWidget(hint, 1, 1);
    body()->addWidget(row);
    connect(m_name, &QLineEdit::textEdited, this, &ManyPage::rename);
    connect(m_name, &QLineEdit::editingFinished, &document(), &Document::endGesture);
}

void ManyPage::rename(const QString& pattern)
{
    Design next = document().design();
    int number = 0;
    for (const Id& id : inCountingOrder(next, m_components))
        next = renamed(std::move(next), id, numbered(pattern.toStdString(), ++number));
    document().commit(tr("Rename"), std::move(next),
                      QStringLiteral("names:") + QString::fromStdString(m_components.front()));
}

void ManyPage::addComponentForms()
{
    const Design& design = document().design();
    const Catalog& catalog = document().catalog();
    const auto typeAt = [&](const Id& id) {
        return design.architecture.components.find(id)->type;
    };
    const bool isOneType =
        std::ranges::all_of(m_components, [&](const Id& id) { return typeAt(id) == typeAt(m_components.front()); });
    const Component& first = *design.architecture.components.find(m_components.front());
    addForm(isOneType ? toText(catalog.typeOf(first).name) : tr("What they share"), m_components,
            sharedProperties(catalog, design, m_components), true);
    addForm(tr("More"), m_components, commonProperties(catalog, design, m_components), false);
}

void ManyPage::addConnectionForm()
{
    addLine();
    QLabel* heading = roleLabel("heading", this);
    heading->setText(tr("Connections"));
    body()->addWidget(heading);
    m_kind = new QuietComboBox(this);
    m_kind->setAccessibleName(tr("Kind of connection"));
    m_kind->setPlaceholderText(variousText());
    for (const ConnectionType& type : document().catalog().connectionTypes())
        m_kind->addItem(toText(type.name), QString::fromStdString(type.id));
    body()->addWidget(m_kind);
    connect(m_kind, &QComboBox::activated, this, [this](int index) {
        Design next = document().design();
        for (const Id& id : m_connections)
            next = withKind(std::move(next), id, m_kind->itemData(index).toString().toStdString());
        document().commit(tr("Change the kind of connection"), std::move(next));
    });
    const auto schemas = connectionProperties(document().catalog(), document().design(), m_connections);
    if (schemas.empty())
        return;
    m_forms.push_back(new PropertyForm {document(), m_connections, schemas, this});
    body()->addWidget(m_forms.back());
}

void ManyPage::addForm(const QString& title, std::vector<Id> ids, const std::vector<const PropertySchema*>& schemas,
                       bool isOpen)
{
    if (schemas.empty())
        return;
    m_forms.push_back(new PropertyForm {document(), std::move(ids), schemas, this});
    addLine();
    body()->addWidget(new Section {title, m_forms.back(), isOpen, this});
}

void ManyPage::refresh()
{
    showName();
    showKind();
    for (PropertyForm* form : m_forms)
        form->refresh();
}

bool ManyPage::areCalled(const QString& pattern) const
{
    const Design& design = document().design();
    int number = 0;
    return std::ranges::all_of(inCountingOrder(design, m_components), [&](const Id& id) {
        const Component* component = design.architecture.components.find(id);
        return component && component->name == numbered(pattern.toStdString(), ++number);
    });
}

void ManyPage::showName()
{
    if (!m_name || (!m_name->text().isEmpty() && areCalled(m_name->text()))) // the pattern that was typed
        return;
    const auto& components = document().design().architecture.components;
    const auto nameAt = [&](const Id& id) {
        const Component* component = components.find(id);
        return component ? QString::fromStdString(component->name) : QString {};
    };
    const QString name = nameAt(m_components.front());
    const bool isShared = std::ranges::all_of(m_components, [&](const Id& id) { return nameAt(id) == name; });
    showText(*m_name, isShared ? name : QString {});
    m_name->setPlaceholderText(isShared ? QString {} : variousText());
}

void ManyPage::showKind()
{
    if (!m_kind)
        return;
    const auto& connections = document().design().architecture.connections;
    const auto kindAt = [&](const Id& id) {
        const Connection* connection = connections.find(id);
        return connection ? QString::fromStdString(connection->kind) : QString {};
    };
    const QString kind = kindAt(m_connections.front());
    const bool isShared = std::ranges::all_of(m_connections, [&](const Id& id) { return kindAt(id) == kind; });
    m_kind->setCurrentIndex(isShared ? m_kind->findData(kind) : -1);
}

} // namespace gudo
