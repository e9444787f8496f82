#include "app/inspector/inspector_panel.h"

#include <QEvent>

#include "app/style/style.h"

namespace gudo {

InspectorPanel::InspectorPanel(Document& document, IconStore& icons, QWidget* parent)
    : QScrollArea {parent}
    , m_document {document}
    , m_icons {icons}
{
    setRole(*this, "panel");
    setRole(*viewport(), "panel");
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(280);
    setFocusPolicy(Qt::NoFocus);
    connect(&document, &Document::selectionChanged, this, [this] { update(false); });
    connect(&document, &Document::changed, this, [this] { update(false); });
    update(true);
}

QString InspectorPanel::pageKey() const
{
    const auto& selection = m_document.selection();
    const Architecture& architecture = m_document.design().architecture;
    if (selection.size() == 1) {
        const QString id = QString::fromStdString(*selection.begin());
        if (const Component* component = architecture.components.find(*selection.begin()))
            return QStringLiteral("component %1 %2").arg(id, QString::fromStdString(component->type));
        if (const Connection* connection = architecture.connections.find(*selection.begin()))
            return QStringLiteral("connection %1 %2").arg(id, QString::fromStdString(connection->kind));
        return QStringLiteral("design");
    }
    QString key = selection.empty() ? QStringLiteral("design") : QStringLiteral("many");
    for (const Id& id : selection) {
        const Component* component = architecture.components.find(id);
        const Connection* connection = architecture.connections.find(id);
        const std::string sort = component ? component->type : connection ? connection->kind : std::string {};
        key += u' ' + QString::fromStdString(id) + u' ' + QString::fromStdString(sort);
    }
    return key;
}

void InspectorPanel::setExplained(bool isExplained)
{
    m_isExplained = isExplained;
    update(true);
}

void InspectorPanel::update(bool isForced)
{
    const QString key = pageKey();
    if (!isForced && key == m_pageKey) {
        m_page->refresh();
        return;
    }
    m_pageKey = key;
    if (m_page) {
        // The page may be the sender of the edit that leads here.
        takeWidget();
        m_page->hide();
        m_page->deleteLater();
    }
    const auto& selection = m_document.selection();
    if (key.startsWith(QLatin1String("component"))) {
        auto* component = new ComponentPage {m_document, m_icons, *selection.begin(), m_isExplained, this};
        connect(component, &ComponentPage::explanationToggled, this, [this](bool isOpen) { m_isExplained = isOpen; });
        m_page = component;
    } else if (key.startsWith(QLatin1String("connection"))) {
        m_page = new ConnectionPage {m_document, *selection.begin(), this};
    } else if (key.startsWith(QLatin1String("many"))) {
        m_page = new ManyPage {m_document, m_arrangeActions, this};
    } else {
        m_page = new DesignPage {m_document, this};
    }
    setRole(*m_page, "panel");
    setWidget(m_page);
}

void InspectorPanel::setArrangeActions(QList<QAction*> actions)
{
    m_arrangeActions = std::move(actions);
    update(true);
}

void InspectorPanel::changeEvent(QEvent* event)
{
    if (m_page && (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange))
        update(true);
    QScrollArea::changeEvent(event);
}

} // namespace gudo
