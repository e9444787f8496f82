#include "app/inspector/service_note.h"

#include <QHBoxLayout>

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
    , m_apart {new QToolButton {this}}
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    m_text->setWordWrap(true);
    row->addWidget(m_text, 1);
    setRole(*m_apart, "link");
    m_apart->setText(tr("Not the same"));
    m_apart->setToolTip(tr("Gives this component a service name of its own"));
    m_apart->setFocusPolicy(Qt::TabFocus);
    m_apart->setObjectName(QStringLiteral("keepApart"));
    row->addWidget(m_apart, 0, Qt::AlignTop);
    connect(m_apart, &QToolButton::clicked, this, &ServiceNote::keepApart);
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
