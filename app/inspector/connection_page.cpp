#include <QPushButton>

#include <algorithm>

#include "app/inspector/inspector_page.h"
#include "app/inspector/quiet_combo_box.h"
#include "app/inspector/reference_editors.h"
#include "app/style/style.h"
#include "app/text/texts.h"
#include "core/model/edits.h"

namespace gudo {

ConnectionPage::ConnectionPage(Document& document, Id id, QWidget* parent)
    : InspectorPage {document, parent}
    , m_id {std::move(id)}
    , m_ends {roleLabel("heading", this)}
    , m_kind {new QuietComboBox {this}}
    , m_kindHint {roleLabel("caption", this)}
    , m_form {nullptr}
{
    const Connection* connection = document.design().architecture.connections.find(m_id);
    m_ends->setWordWrap(true);
    QLabel* subtitle = roleLabel("caption", this);
    subtitle->setText(tr("Connection"));
    addHeader({}, m_ends, subtitle);
    connect(m_ends, &QLabel::linkActivated, this,
            [this](const QString& link) { this->document().select({link.toStdString()}); });

    auto* reverse = new QPushButton(besideIcon(tr("Reverse")), this);
    reverse->setIcon(
        QIcon {QStringLiteral(":/gudo/style/swap-%1.svg").arg(uiColors(palette()).isDark ? "dark" : "light")});
    setRole(*reverse, "small");
    body()->addWidget(reverse, 0, Qt::AlignLeft);
    addLine();

    for (const ConnectionType& type : document.catalog().connectionTypes())
        m_kind->addItem(toText(type.name), QString::fromStdString(type.id));
    m_kind->setAccessibleName(tr("Kind of connection"));
    m_kindHint->setWordWrap(true);
    body()->addWidget(m_kind);
    body()->addWidget(m_kindHint);

    std::vector<const PropertySchema*> schemas;
    for (const PropertySchema& schema : document.catalog().connectionProperties())
        if (schema.onlyFor.empty() || std::ranges::find(schema.onlyFor, connection->kind) != schema.onlyFor.end())
            schemas.push_back(&schema);
    m_form = new PropertyForm {document, {m_id}, schemas, this};
    body()->addWidget(m_form);

    connect(reverse, &QPushButton::clicked, this, [this] {
        this->document().commit(tr("Reverse the connection"), reversed(this->document().design(), m_id));
    });
    connect(m_kind, &QComboBox::activated, this, [this](int index) {
        this->document().commit(
            tr("Change the kind of connection"),
            withKind(this->document().design(), m_id, m_kind->itemData(index).toString().toStdString()));
    });
    refresh();
}

void ConnectionPage::refresh()
{
    const Connection* connection = document().design().architecture.connections.find(m_id);
    if (!connection)
        return;
    const QString color = uiColors(palette()).text.name();
    const auto link = [&](const Id& id) {
        return QStringLiteral("<a href=\"%1\" style=\"color:%2;text-decoration:none\">%3</a>")
            .arg(QString::fromStdString(id).toHtmlEscaped(), color, nameOf(document(), id).toHtmlEscaped());
    };
    m_ends->setText(link(connection->from) + QStringLiteral(" → ") + link(connection->to));
    int index = m_kind->findData(QString::fromStdString(connection->kind));
    if (index < 0) {
        m_kind->addItem(QString::fromStdString(connection->kind), QString::fromStdString(connection->kind));
        index = m_kind->count() - 1;
    }
    m_kind->setCurrentIndex(index);
    const auto types = document().catalog().connectionTypes();
    const auto type = std::ranges::find(types, connection->kind, &ConnectionType::id);
    m_kindHint->setText(type == types.end() ? QString {} : toText(type->description));
    m_form->refresh();
}

} // namespace gudo
