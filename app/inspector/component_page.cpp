#include <QGridLayout>
#include <QStyle>

#include <algorithm>

#include "app/inspector/explanation.h"
#include "app/inspector/inspector_page.h"
#include "app/inspector/reference_editors.h"
#include "app/inspector/section.h"
#include "app/inspector/service_note.h"
#include "app/inspector/shown_text.h"
#include "app/inspector/undo_through.h"
#include "app/style/style.h"
#include "app/text/texts.h"
#include "core/catalog/references.h"
#include "core/model/containment.h"
#include "core/model/edits.h"

namespace gudo {

namespace {

/// The containers around a component, outermost first, as links that select them.
QString pathText(const Document& document, const Id& id, const QString& color)
{
    const Containment containment {document.design().architecture};
    auto ancestors = containment.ancestors(id);
    std::ranges::reverse(ancestors);
    QStringList links;
    for (const auto ancestor : ancestors) {
        const QString link = QString::fromUtf8(ancestor.data(), static_cast<qsizetype>(ancestor.size()));
        links << QStringLiteral("<a href=\"%1\" style=\"color:%2;text-decoration:none\">%3</a>")
                     .arg(link.toHtmlEscaped(), color, nameOf(document, Id {ancestor}).toHtmlEscaped());
    }
    return links.join(QStringLiteral(" › "));
}

} // namespace

ComponentPage::ComponentPage(Document& document, IconStore& icons, Id id, bool isExplained, QWidget* parent)
    : InspectorPage {document, parent}
    , m_id {std::move(id)}
    , m_name {new QLineEdit {this}}
    , m_idField {new QLineEdit {this}}
    , m_idProblem {roleLabel("error", this)}
    , m_path {roleLabel("caption", this)}
{
    const Component* component = document.design().architecture.components.find(m_id);
    const ComponentType& type = document.catalog().typeOf(*component);
    setRole(*m_name, "bare");
    m_name->setObjectName(QStringLiteral("componentName"));
    letUndoThrough(*m_name);
    m_name->setPlaceholderText(toText(type.name));
    m_name->setAccessibleName(tr("Name"));
    QLabel* typeName = roleLabel("caption", this);
    typeName->setText(document.catalog().knows(*component) ? toText(type.name)
                                                           : QString::fromStdString(component->type));
    addHeader(icons.pixmap(QString::fromStdString(type.icon), qRound(36 * devicePixelRatioF())), m_name, typeName);

    m_path->setWordWrap(true);
    connect(m_path, &QLabel::linkActivated, this,
            [this](const QString& link) { this->document().select({link.toStdString()}); });
    body()->addWidget(m_path);
    if (!type.description.isEmpty()) {
        auto* explanation = new Explanation(type, isExplained, this);
        connect(explanation, &Explanation::toggled, this, &ComponentPage::explanationToggled);
        body()->addWidget(explanation);
    }
    addLine();

    auto* form = new QWidget(this);
    auto* formLayout = new QVBoxLayout(form);
    formLayout->setContentsMargins(0, 0, 0, 0);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(4);
    grid->setColumnMinimumWidth(0, 100);
    grid->setColumnStretch(1, 1);
    QLabel* label = roleLabel("field", form);
    label->setText(tr("Id"));
    label->setToolTip(tr("Names the component in files, in exports and on the command line"));
    label->setBuddy(m_idField);
    grid->addWidget(label, 0, 0);
    grid->addWidget(m_idField, 0, 1);
    grid->addItem(new QSpacerItem {26, 0, QSizePolicy::Fixed}, 0, 2); // where other rows have their reset button
    grid->addWidget(m_idProblem, 1, 1);
    m_idProblem->setWordWrap(true);
    m_idProblem->hide();
    m_idField->setObjectName(QStringLiteral("componentId"));
    formLayout->addLayout(grid);

    std::vector<const PropertySchema*> own;
    for (const PropertySchema& schema : type.properties)
        own.push_back(&schema);
    if (!own.empty()) {
        m_forms.push_back(new PropertyForm {document, {m_id}, own, form});
        formLayout->addWidget(m_forms.back());
    }
    body()->addWidget(new Section {tr("Properties"), form, true, this});

    std::vector<const PropertySchema*> common;
    bool isUsed = false;
    for (const PropertySchema& schema : document.catalog().commonProperties()) {
        if (type.property(schema.key))
            continue;
        common.push_back(&schema);
        isUsed = isUsed || component->properties.contains(schema.key);
    }
    if (!common.empty()) {
        m_forms.push_back(new PropertyForm {document, {m_id}, common, this});
        if (m_forms.back()->editor("service"))
            m_forms.back()->addNote("service", new ServiceNote {document, m_id, m_forms.back()});
        const ServiceGroup* group = groupOf(document.analysis()->groups, m_id);
        isUsed = isUsed || (group && group->isInferred); // a guess is not hidden
        addLine();
        body()->addWidget(new Section {tr("More"), m_forms.back(), isUsed, this});
    }

    connect(m_name, &QLineEdit::textEdited, this, [this](const QString& text) {
        this->document().commit(tr("Rename"), renamed(this->document().design(), m_id, text.toStdString()),
                                QStringLiteral("name:") + QString::fromStdString(m_id));
    });
    connect(m_name, &QLineEdit::editingFinished, &document, &Document::endGesture);
    connect(m_idField, &QLineEdit::textEdited, this, &ComponentPage::checkId);
    connect(m_idField, &QLineEdit::editingFinished, this, &ComponentPage::changeId);
    refresh();
}

void ComponentPage::refresh()
{
    const Component* component = document().design().architecture.components.find(m_id);
    if (!component)
        return;
    showText(*m_name, QString::fromStdString(component->name));
    if (!m_idField->hasFocus())
        showText(*m_idField, QString::fromStdString(m_id));
    const QString path = pathText(document(), m_id, uiColors(palette()).accentText.name());
    m_path->setText(path);
    m_path->setVisible(!path.isEmpty());
    for (PropertyForm* form : m_forms)
        form->refresh();
}

void ComponentPage::checkId(const QString& text)
{
    const std::string id = text.toStdString();
    const Architecture& architecture = document().design().architecture;
    QString problem;
    if (id != m_id && !isValidId(id))
        problem = tr("Letters, digits, dots, dashes and underscores only");
    else if (id != m_id && (architecture.components.contains(id) || architecture.connections.contains(id)))
        problem = tr("Another component or connection has this id");
    m_idProblem->setText(problem);
    m_idProblem->setVisible(!problem.isEmpty());
    m_idField->setProperty("invalid", !problem.isEmpty());
    m_idField->style()->unpolish(m_idField);
    m_idField->style()->polish(m_idField);
}

void ComponentPage::changeId()
{
    const std::string id = m_idField->text().toStdString();
    if (id == m_id || !m_idProblem->text().isEmpty()) {
        // A refused id goes back to the one in force, as the message said it would not be taken.
        m_idField->setText(QString::fromStdString(m_id));
        checkId(m_idField->text());
        return;
    }
    document().commit(tr("Change the id"), withId(document().design(), document().catalog(), m_id, id));
    document().select({id});
}

} // namespace gudo
