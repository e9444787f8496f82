#include "app/reachability/reach_form.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QStyle>

#include <array>

#include "app/reachability/reach_rows.h"
#include "app/render/icon_store.h"
#include "app/style/style.h"

namespace gudo {

namespace {

constexpr std::array<const char*, 4> protocols {"tcp", "udp", "icmp", "any"};

void setInvalid(QWidget& widget, bool isInvalid)
{
    widget.setProperty("invalid", isInvalid);
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
}

} // namespace

ReachForm::ReachForm(Document& document, QWidget* parent)
    : QWidget {parent}
    , m_group {new QButtonGroup {this}}
    , m_modes {new QToolButton {this}, new QToolButton {this}, new QToolButton {this}}
    , m_fromLabel {roleLabel("field", this)}
    , m_from {new EndField {document, this}}
    , m_fromFault {roleLabel("error", this)}
    , m_swap {new QToolButton {this}}
    , m_toLabel {roleLabel("field", this)}
    , m_to {new EndField {document, this}}
    , m_toFault {roleLabel("error", this)}
    , m_protocolLabel {roleLabel("field", this)}
    , m_protocol {new QComboBox {this}}
    , m_portLabel {roleLabel("field", this)}
    , m_port {new QLineEdit {this}}
    , m_portFault {roleLabel("error", this)}
{
    m_from->setObjectName(QStringLiteral("reachFrom"));
    m_to->setObjectName(QStringLiteral("reachTo"));
    m_port->setObjectName(QStringLiteral("reachPort"));
    for (const char* protocol : protocols)
        m_protocol->addItem(QString {}, QLatin1String(protocol));
    m_protocol->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_protocol->setMinimumContentsLength(4);
    for (QLabel* fault : {m_fromFault, m_toFault, m_portFault}) {
        fault->setWordWrap(true);
        fault->hide();
    }
    for (std::size_t at = 0; at < m_modes.size(); ++at) {
        setRole(*m_modes[at], "pill");
        m_modes[at]->setCheckable(true);
        m_modes[at]->setFocusPolicy(Qt::TabFocus);
        m_group->addButton(m_modes[at], static_cast<int>(at));
    }
    m_swap->setIconSize({16, 16});
    m_swap->setFocusPolicy(Qt::TabFocus);
    m_fromLabel->setBuddy(m_from);
    m_toLabel->setBuddy(m_to);
    makeLayout();
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) { setMode(static_cast<ReachMode>(id)); });
    // From one end to the other, and what is done with a mouse anyway last.
    const std::vector<QWidget*> order {&m_from->edit(),       &m_to->edit(),       m_protocol, m_port,
                                       &m_from->pickButton(), &m_to->pickButton(), m_swap};
    for (std::size_t at = 1; at < order.size(); ++at)
        setTabOrder(order[at - 1], order[at]);
    connect(m_from, &EndField::edited, this, &ReachForm::take);
    connect(m_to, &EndField::edited, this, &ReachForm::take);
    connect(m_protocol, &QComboBox::activated, this, &ReachForm::take);
    connect(m_port, &QLineEdit::textEdited, this, &ReachForm::take);
    connect(m_swap, &QToolButton::clicked, this, &ReachForm::swap);
    connect(m_from, &EndField::pickRequested, this, [this](bool isWanted) { emit pickRequested(End::From, isWanted); });
    connect(m_to, &EndField::pickRequested, this, [this](bool isWanted) { emit pickRequested(End::To, isWanted); });
    retranslate();
    updateIcons();
    setAsk({});
}

void ReachForm::makeLayout()
{
    auto* modes = new QHBoxLayout;
    modes->setSpacing(4);
    for (QToolButton* mode : m_modes)
        modes->addWidget(mode);
    modes->addStretch();
    auto* flow = new QHBoxLayout;
    flow->setSpacing(6);
    flow->addWidget(m_protocol);
    flow->addWidget(m_portLabel);
    flow->addWidget(m_port, 1);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(12, 0, 8, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    grid->addLayout(modes, 0, 0, 1, 3);
    grid->addWidget(m_fromLabel, 1, 0);
    grid->addWidget(m_from, 1, 1);
    grid->addWidget(m_fromFault, 2, 1);
    grid->addWidget(m_swap, 1, 2, 3, 1, Qt::AlignVCenter);
    grid->addWidget(m_toLabel, 3, 0);
    grid->addWidget(m_to, 3, 1);
    grid->addWidget(m_toFault, 4, 1);
    grid->addWidget(m_protocolLabel, 5, 0);
    grid->addLayout(flow, 5, 1);
    grid->addWidget(m_portFault, 6, 1);
    grid->setColumnStretch(1, 1);
}

void ReachForm::setAsk(const ReachAsk& ask)
{
    m_ask = ask;
    m_from->setValue(ask.query.from);
    m_to->setValue(ask.query.to);
    m_protocol->setCurrentIndex(std::max(0, m_protocol->findData(QString::fromStdString(ask.query.protocol))));
    m_port->setText(ask.query.port < 0 ? QString {} : QString::number(ask.query.port));
    m_isPortRight = true;
    showFault(m_portFault, {});
    setInvalid(*m_port, false);
    showMode();
}

bool ReachForm::isAsked() const
{
    const ReachQuery& query = m_ask.query;
    switch (m_ask.mode) {
    case ReachMode::From:
        return !query.from.empty();
    case ReachMode::To:
        return !query.to.empty();
    case ReachMode::Way:
        break;
    }
    return (!query.from.empty() || !query.to.empty()) && m_isPortRight;
}

void ReachForm::take()
{
    ReachAsk next = m_ask;
    next.query.from = m_from->value();
    next.query.to = m_to->value();
    next.query.protocol = m_protocol->currentData().toString().toStdString();
    const QString port = m_port->text().trimmed();
    bool isNumber = false;
    const int number = port.toInt(&isNumber);
    const bool hasPort = next.query.protocol != "icmp";
    const bool wasRight = m_isPortRight;
    m_isPortRight = !hasPort || port.isEmpty() || (isNumber && number >= 0 && number <= highestPort);
    next.query.port = hasPort && isNumber && m_isPortRight ? number : -1;
    m_port->setEnabled(hasPort);
    showFault(m_portFault, m_isPortRight ? QString {} : tr("Give a port from 0 to %1").arg(highestPort));
    setInvalid(*m_port, !m_isPortRight);
    if (next == m_ask && wasRight == m_isPortRight)
        return;
    m_ask = next;
    emit asked();
}

void ReachForm::swap()
{
    ReachAsk next = m_ask;
    std::swap(next.query.from, next.query.to);
    setAsk(next);
    emit asked();
}

void ReachForm::setMode(ReachMode mode)
{
    if (mode == m_ask.mode)
        return;
    m_ask.mode = mode;
    showMode();
    emit asked();
}

void ReachForm::showMode()
{
    m_modes[static_cast<std::size_t>(m_ask.mode)]->setChecked(true);
    const bool hasFrom = m_ask.mode != ReachMode::To;
    const bool hasTo = m_ask.mode != ReachMode::From;
    const bool isWay = m_ask.mode == ReachMode::Way;
    for (QWidget* widget : std::initializer_list<QWidget*> {m_fromLabel, m_from})
        widget->setVisible(hasFrom);
    for (QWidget* widget : std::initializer_list<QWidget*> {m_toLabel, m_to})
        widget->setVisible(hasTo);
    for (QWidget* widget : std::initializer_list<QWidget*> {m_swap, m_protocolLabel, m_protocol, m_portLabel, m_port})
        widget->setVisible(isWay);
    m_portFault->setVisible(isWay && !m_isPortRight);
    m_fromFault->setVisible(hasFrom && !m_fromFault->text().isEmpty());
    m_toFault->setVisible(hasTo && !m_toFault->text().isEmpty());
    m_port->setEnabled(m_ask.query.protocol != "icmp");
}

void ReachForm::showFault(QLabel* label, const QString& text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

void ReachForm::showFaults(const ReachResult& result)
{
    const ReachQuery& query = result.ask.query;
    showFault(m_fromFault, faultText(result.fromFault, query.from, result.ask.mode));
    showFault(m_toFault, faultText(result.toFault, query.to, result.ask.mode));
    m_from->setFault(result.fromFault != EndFault::None);
    m_to->setFault(result.toFault != EndFault::None);
}

QString ReachForm::faultShown() const
{
    for (const QLabel* label : {m_fromFault, m_toFault, m_portFault})
        if (!label->isHidden())
            return label->text();
    return {};
}

void ReachForm::setPicking(End end, bool isPicking)
{
    (end == End::From ? m_from : m_to)->setPicking(isPicking);
}

void ReachForm::retranslate()
{
    const std::array<QString, 3> names {tr("Path"), tr("What it reaches"), tr("Who reaches it")};
    for (std::size_t at = 0; at < names.size(); ++at)
        m_modes[at]->setText(names[at]);
    m_fromLabel->setText(tr("From"));
    m_toLabel->setText(tr("To"));
    m_protocolLabel->setText(tr("Over"));
    m_portLabel->setText(tr("Port"));
    m_from->setTexts(tr("From"), tr("Name, IP or internet"));
    m_to->setTexts(tr("To"), tr("Name, IP or internet"));
    const std::array<QString, 4> words {QStringLiteral("TCP"), QStringLiteral("UDP"), QStringLiteral("ICMP"),
                                        tr("Any")};
    for (int at = 0; at < m_protocol->count(); ++at)
        m_protocol->setItemText(at, words[static_cast<std::size_t>(at)]);
    m_protocol->setAccessibleName(tr("Protocol"));
    m_port->setAccessibleName(tr("Port"));
    m_port->setPlaceholderText(tr("its own"));
    m_swap->setToolTip(tr("Swap the ends"));
    m_swap->setAccessibleName(tr("Swap the ends"));
}

void ReachForm::updateIcons()
{
    m_swap->setIcon(IconStore::uiIcon(QStringLiteral("swap"), uiColors(palette()).muted));
}

void ReachForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        updateIcons();
    QWidget::changeEvent(event);
}

} // namespace gudo
