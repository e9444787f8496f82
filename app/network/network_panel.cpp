#include "app/network/network_panel.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "app/render/icon_store.h"
#include "app/style/style.h"
#include "app/text/names.h"

namespace gudo {

namespace {

constexpr QSize usualSize {760, 320};
constexpr QSize leastSize {420, 180};

} // namespace

NetworkPanel::NetworkPanel(Document& document, QWidget* parent)
    : QWidget {parent}
    , m_document {document}
    , m_watch {document}
    , m_networks {new QComboBox {this}}
    , m_search {new QLineEdit {this}}
    , m_searchIcon {m_search->addAction(QIcon {}, QLineEdit::LeadingPosition)}
    , m_close {new QToolButton {this}}
    , m_pages {new QStackedWidget {this}}
    , m_access {new AccessPage {document, this}}
    , m_addresses {new AddressPage {document, this}}
    , m_routes {new RoutePage {document, this}}
    , m_all {m_access, m_addresses, m_routes}
    , m_empty {roleLabel("muted", this)}
{
    setRole(*this, "panel");
    setAttribute(Qt::WA_StyledBackground);
    auto* header = new QHBoxLayout;
    header->setContentsMargins(12, 8, 8, 8);
    header->setSpacing(2);
    auto* group = new QButtonGroup(this);
    for (std::size_t at = 0; at < m_tabs.size(); ++at) {
        auto* button = new QToolButton(this);
        button->setCheckable(true);
        button->setChecked(at == 0);
        setRole(*button, "labelled");
        m_tabs[at] = button;
        group->addButton(button);
        header->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, at] { setTab(static_cast<Tab>(at)); });
    }
    header->addSpacing(8);
    setRole(*m_networks, "tight");
    m_networks->setMaximumWidth(200);
    header->addWidget(m_networks);
    header->addStretch();
    setRole(*m_search, "search");
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(200);
    m_search->setMinimumWidth(72);
    header->addWidget(m_search, 1);
    header->addSpacing(4);
    m_close->setIconSize({14, 14});
    header->addWidget(m_close);

    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(24, 0, 24, 0);
    for (NetworkPage* page : m_all) {
        m_pages->addWidget(page);
        connect(page, &NetworkPage::chosen, this, [this](const std::set<Id>& ids) {
            m_isChoosing = true;
            m_document.select(ids);
            m_isChoosing = false;
        });
    }
    m_pages->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(header);
    layout->addWidget(m_pages, 1);

    connect(&m_watch, &NetworkWatch::changed, this, &NetworkPanel::takeFacts);
    connect(m_networks, &QComboBox::activated, this,
            [this](int at) { setNetwork(m_networks->itemData(at).toString().toStdString()); });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        for (NetworkPage* page : m_all)
            page->setText(text);
    });
    connect(m_close, &QToolButton::clicked, this, &NetworkPanel::closeRequested);
    connect(&document, &Document::selectionChanged, this, [this] {
        if (!m_isChoosing)
            follow();
    });
    retranslate();
    updateIcons();
    showPage();
}

NetworkPanel::Tab NetworkPanel::tab() const
{
    return m_tab;
}

void NetworkPanel::setTab(Tab tab)
{
    if (tab == m_tab)
        return;
    m_tab = tab;
    m_tabs[static_cast<std::size_t>(tab)]->setChecked(true);
    fillNetworks();
    showPage();
    emit tabChanged();
}

void NetworkPanel::setNetwork(const Id& network)
{
    m_network = network;
    const int at = m_networks->findData(QString::fromStdString(network));
    m_networks->setCurrentIndex(at < 0 ? 0 : at);
    for (NetworkPage* page : m_all)
        page->setNetwork(network);
    showPage();
}

void NetworkPanel::focusMain()
{
    page().mainWidget()->setFocus(Qt::TabFocusReason);
}

void NetworkPanel::takeFacts()
{
    for (NetworkPage* page : m_all)
        page->setFacts(m_watch.facts());
    fillNetworks();
    showPage();
    if (m_isToFollow)
        follow();
}

void NetworkPanel::fillNetworks()
{
    const auto& facts = m_watch.facts();
    m_networks->clear();
    const bool isOne = m_tab == Tab::Addresses; // one map is of one network
    if (!isOne)
        m_networks->addItem(tr("All networks"), QString {});
    std::size_t count = 0;
    if (facts)
        for (const Id& network : facts->networks()) {
            m_networks->addItem(nameOf(facts->design(), network), QString::fromStdString(network));
            ++count;
        }
    const int at = m_networks->findData(QString::fromStdString(m_network));
    m_networks->setVisible(count > 1);
    if (at >= 0) {
        m_networks->setCurrentIndex(at);
    } else if (!m_network.empty()) {
        setNetwork({}); // it is gone
    }
}

void NetworkPanel::follow()
{
    const auto& selection = m_document.selection();
    if (!isVisible() || !m_watch.facts()) {
        m_isToFollow = true;
        return;
    }
    m_isToFollow = false;
    if (selection.size() == 1)
        if (const Id network = m_watch.facts()->networkOf(*selection.begin());
            !network.empty() && network != m_network && m_watch.facts()->networks().size() > 1)
            setNetwork(network);
    bool isShown = false;
    std::array<bool, 3> hasPart {};
    for (std::size_t at = 0; at < m_all.size(); ++at)
        hasPart[at] = m_all[at]->follow(selection);
    isShown = hasPart[static_cast<std::size_t>(m_tab)];
    if (selection.size() != 1 || isShown)
        return;
    const RuleContext& context = m_watch.facts()->context();
    const Component* component = context.component(*selection.begin());
    if (!component || context.isKind(*component, "network"))
        return; // every editor shows a network
    if (context.isKind(*component, "security-group"))
        setTab(Tab::Access);
    else if (context.isKind(*component, "route-table"))
        setTab(Tab::Routes);
    else if (context.isKind(*component, "subnet"))
        setTab(Tab::Addresses);
}

void NetworkPanel::showPage()
{
    NetworkPage& shown = page();
    if (!m_watch.facts() || shown.hasContent()) {
        m_pages->setCurrentWidget(&shown);
        return;
    }
    m_empty->setText(shown.emptyText());
    m_pages->setCurrentWidget(m_empty);
}

QSize NetworkPanel::minimumSizeHint() const
{
    return leastSize;
}

QSize NetworkPanel::sizeHint() const
{
    return usualSize;
}

void NetworkPanel::retranslate()
{
    const std::array<QString, 3> names {tr("Security groups"), tr("Addresses"), tr("Routes")};
    const std::array<QString, 3> tips {tr("Who may talk to whom on what, beside what is drawn"),
                                       tr("The ranges of networks and subnets, and what is free"),
                                       tr("Route tables, and which route wins for an address")};
    for (std::size_t at = 0; at < m_tabs.size(); ++at) {
        m_tabs[at]->setText(names[at]);
        m_tabs[at]->setToolTip(tips[at]);
    }
    m_networks->setAccessibleName(tr("Network"));
    m_search->setPlaceholderText(tr("Filter"));
    m_search->setAccessibleName(tr("Filter groups, subnets and tables"));
    m_close->setToolTip(tr("Hide this panel"));
    m_close->setAccessibleName(tr("Hide this panel"));
    fillNetworks();
}

void NetworkPanel::updateIcons()
{
    const UiColors& colors = uiColors(palette());
    m_searchIcon->setIcon(IconStore::uiIcon(QStringLiteral("search"), colors.faint));
    m_close->setIcon(QIcon {QStringLiteral(":/gudo/style/cross-%1.svg").arg(colors.isDark ? "dark" : "light")});
}

void NetworkPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showPage();
    } else if (event->type() == QEvent::PaletteChange) {
        updateIcons();
    }
    QWidget::changeEvent(event);
}

void NetworkPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_watch.setActive(true);
    follow();
}

void NetworkPanel::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_watch.setActive(false);
}

} // namespace gudo
