#include "app/inspector/service_note.h"

#include <QVBoxLayout>

#include <algorithm>

#include "app/inspector/reference_editors.h"
#include "app/style/style.h"
#include "core/model/edits.h"

namespace gudo {

namespace {

constexpr std::size_t mostNames = 3;
constexpr std::string_view serviceKey = "service";

} // namespace

ServiceNote::ServiceNote(Document& document, Id component, QWidget* parent)
    : QWidget {parent}
    , m_document {document}
    , m_component {std::move(component)}
    , m_text {roleLabel("caption", this)}
    , m_apart {roleLabel("caption", this)}
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 2, 0, 0);
    column->setSpacing(2);
    m_text->setWordWrap(true);
    column->addWidget(m_text);
    m_apart->setText(QStringLiteral("<a href=\"apart\" style=\"color:%1;text-decoration:none\">%2</a>")
                         .arg(uiColors(palette()).accentText.name(), tr("Not the same").toHtmlEscaped()));
    m_apart->setToolTip(tr("Gives this component a service name of its own"));
    m_apart->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_apart->setFocusPolicy(Qt::TabFocus);
    m_apart->setObjectName(QStringLiteral("keepApart"));
    column->addWidget(m_apart, 0, Qt::AlignLeft);
    connect(m_apart, &QLabel::linkActivated, this, &ServiceNote::keepApart);
    connect(&document, &Document::analysisChanged, this, &ServiceNote::refresh);
    refresh();
}

void ServiceNote::refresh()
{
    const ServiceGroup* group = groupOf(m_document.analysis()->groups, m_component);
    QStringList names;
    std::size_t others = 0;
    for (const Id& id : group ? group->members : std::vector<Id> {})
        if (id != m_component && m_document.design().architecture.components.contains(id) && ++others <= mostNames)
            names << nameOf(m_document, id);
    if (others > mostNames)
        names << QStringLiteral("…");
    const QString list = names.join(QStringLiteral(", "));
    m_text->setText(names.isEmpty()     ? QString {}
                    : group->isInferred ? tr("Stands in for %1 (recognised by name)").arg(list)
                                        : tr("Stands in for %1").arg(list));
    m_apart->setVisible(!names.isEmpty() && group->isInferred);
    setVisible(!names.isEmpty());
}

void ServiceNote::keepApart()
{
    m_document.commit(tr("Keep apart"), withOwnService(m_document.design(), m_component));
}

Design withOwnService(Design design, const Id& component)
{
    const auto isTaken = [&](const std::string& name) {
        return std::ranges::any_of(design.architecture.components, [&](const auto& row) {
            return row->id != component && textOf(row->properties, serviceKey) == name;
        });
    };
    std::string name = component;
    for (int number = 2; isTaken(name); ++number)
        name = component + '-' + std::to_string(number);
    return withProperty(std::move(design), component, serviceKey, Value {std::move(name)});
}

} // namespace gudo
