#include "app/inspector/inspector_page.h"
#include "app/style/style.h"
#include "app/text/texts.h"

namespace gudo {

ManyPage::ManyPage(Document& document, QWidget* parent)
    : InspectorPage {document, parent}
{
    const Architecture& architecture = document.design().architecture;
    std::vector<Id> components;
    int connections = 0;
    bool isOneType = true;
    for (const Id& id : document.selection()) {
        if (const Component* component = architecture.components.find(id)) {
            components.push_back(id);
            isOneType = isOneType && component->type == architecture.components.find(components.front())->type;
        } else {
            ++connections;
        }
    }
    QLabel* title = roleLabel("title", this);
    const QString counted = tr("%n component(s)", nullptr, static_cast<int>(components.size()));
    const QString arrows = tr("%n connection(s)", nullptr, connections);
    //: %1 and %2 are "3 components" and "2 connections"
    title->setText(connections == 0 ? counted : components.empty() ? arrows : tr("%1, %2").arg(counted, arrows));
    title->setWordWrap(true);
    QLabel* subtitle = roleLabel("caption", this);
    subtitle->setText(tr("Selected together"));
    addHeader({}, title, subtitle);
    for (const QString& text : {tr("Drag to move them, Ctrl+D to duplicate, Delete to remove"),
                                tr("Hold Shift and click to add to the selection or take from it")}) {
        QLabel* hint = roleLabel("muted", this);
        hint->setText(text);
        hint->setWordWrap(true);
        body()->addWidget(hint);
    }
    if (!isOneType || components.empty() || connections > 0)
        return;

    // All of one type: their properties can be set together.
    const ComponentType& type = document.catalog().typeOf(*architecture.components.find(components.front()));
    std::vector<const PropertySchema*> schemas;
    for (const PropertySchema& schema : type.properties)
        schemas.push_back(&schema);
    if (schemas.empty())
        return;
    addLine();
    QLabel* heading = roleLabel("heading", this);
    heading->setText(tr("%1: change all at once").arg(toText(type.name)));
    heading->setWordWrap(true);
    body()->addWidget(heading);
    m_form = new PropertyForm {document, std::move(components), schemas, this};
    body()->addWidget(m_form);
}

void ManyPage::refresh()
{
    if (m_form)
        m_form->refresh();
}

} // namespace gudo
