#include "app/network/access_page.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

#include "app/network/access_texts.h"
#include "app/network/derive_dialog.h"
#include "app/render/icon_store.h"
#include "app/style/style.h"
#include "app/text/names.h"
#include "app/text/particles.h"

namespace gudo {

namespace {

constexpr std::array<CellState, 2> states {CellState::Refused, CellState::Leaky};
constexpr std::array<const char*, 2> stateIcons {"error", "warning"};

QString escaped(const QString& text)
{
    return text.toHtmlEscaped();
}

} // namespace

AccessPage::AccessPage(Document& document, QWidget* parent)
    : NetworkPage {document, parent}
    , m_model {document}
    , m_view {new AccessView {this}}
    , m_splitter {new QSplitter {this}}
    , m_detail {new QTextBrowser {this}}
    , m_match {new QPushButton {this}}
    , m_derive {new QPushButton {this}}
    , m_message {roleLabel("error", this)}
{
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(16, 0, 12, 6);
    bar->setSpacing(6);
    for (std::size_t at = 0; at < states.size(); ++at) {
        auto* pill = new QToolButton(this);
        setRole(*pill, "pill");
        pill->setProperty("withIcon", true);
        pill->setCheckable(true);
        pill->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        pill->setIconSize({14, 14});
        m_states[at] = pill;
        bar->addWidget(pill);
        connect(pill, &QToolButton::clicked, this, [this, at](bool isOn) {
            for (QToolButton* other : m_states)
                other->setChecked(other == m_states[at] && isOn);
            m_model.setState(isOn ? std::optional {states[at]} : std::nullopt);
        });
    }
    bar->addSpacing(6);
    m_message->setWordWrap(true);
    bar->addWidget(m_message, 1);
    setRole(*m_derive, "small");
    bar->addWidget(m_derive);

    auto* side = new QWidget(this);
    setRole(*side, "panel");
    auto* sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins(0, 0, 12, 8);
    sideLayout->setSpacing(6);
    m_detail->setOpenLinks(false);
    m_detail->setMinimumWidth(220);
    sideLayout->addWidget(m_detail, 1);
    setRole(*m_match, "small");
    auto* matchRow = new QHBoxLayout;
    matchRow->setContentsMargins(12, 0, 0, 0);
    matchRow->addWidget(m_match);
    matchRow->addStretch();
    sideLayout->addLayout(matchRow);
    m_view->setModel(&m_model);
    m_splitter->addWidget(m_view);
    m_splitter->addWidget(side);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_splitter, 1);

    connect(m_view, &AccessView::currentCellChanged, this, [this](const QModelIndex& index) {
        m_current =
            index.isValid() ? std::optional {std::pair {m_model.from(index).key, m_model.to(index).key}} : m_current;
        say({});
        showDetail();
    });
    connect(m_view, &AccessView::cellChosen, this, &AccessPage::choose);
    connect(m_view, &AccessView::closeRequested, this,
            [this](const QModelIndex& index) { m_model.setData(index, QString {}, Qt::EditRole); });
    connect(m_view, &AccessView::editRefused, this, [this](const QModelIndex& index) {
        say(obstacleText(this->document().design(), m_model.from(index), m_model.to(index)));
    });
    connect(&m_view->delegate(), &AccessDelegate::told, this, &AccessPage::say);
    connect(&m_model, &AccessModel::refused, this, &AccessPage::say);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &AccessPage::showDetail);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &AccessPage::showDetail);
    connect(m_match, &QPushButton::clicked, this, &AccessPage::matchDrawing);
    connect(m_derive, &QPushButton::clicked, this, &AccessPage::derive);
    connect(m_detail, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) {
        const Id id = link.fragment(QUrl::FullyDecoded).toStdString();
        emit chosen({id});
        this->document().reveal({id});
    });
    retranslate();
    updateIcons();
}

void AccessPage::setFacts(std::shared_ptr<const NetworkFacts> facts)
{
    const auto current = m_current;
    m_model.setFacts(std::move(facts));
    m_current = current;
    if (m_current && !m_view->currentIndex().isValid())
        for (int row = 0; row < m_model.rowCount(); ++row)
            for (int column = 0; column < m_model.columnCount(); ++column)
                if (const QModelIndex index = m_model.index(row, column);
                    m_model.from(index).key == m_current->first && m_model.to(index).key == m_current->second)
                    m_view->setCurrentIndex(index);
    showCounts();
    showDetail();
}

void AccessPage::setNetwork(const Id& network)
{
    m_network = network;
    m_model.setNetwork(network);
    showCounts();
}

void AccessPage::setText(const QString& text)
{
    m_model.setText(text);
}

bool AccessPage::follow(const std::set<Id>& selection)
{
    std::set<Id> groups;
    if (const NetworkFacts* facts = m_model.facts())
        for (const MatrixParty& party : facts->matrix().parties())
            if (party.isGroup() &&
                (selection.contains(party.key) ||
                 std::ranges::any_of(party.members, [&](const Id& id) { return selection.contains(id); })))
                groups.insert(party.key);
    const bool isThere = !groups.empty();
    if (isThere && m_model.facts()) {
        const int number = m_model.facts()->matrix().groupNumber(*groups.begin());
        if (const QModelIndex index = m_model.indexOf(number, number); index.isValid())
            m_view->scrollTo(index);
    }
    m_model.mark(std::move(groups));
    return isThere;
}

bool AccessPage::hasContent() const
{
    return m_model.facts() && !m_model.facts()->context().ofKind("security-group").empty();
}

QString AccessPage::emptyText() const
{
    return tr("No security groups yet: draw who talks to whom, then derive the groups from the connections");
}

void AccessPage::choose(const QModelIndex& index)
{
    if (index.isValid())
        emit chosen(m_model.partsOf(index));
}

void AccessPage::say(const QString& text)
{
    m_message->setText(text);
}

void AccessPage::showCounts()
{
    const QString texts[] {tr("%n refused", nullptr, m_model.count(CellState::Refused)),
                           tr("%n too open", nullptr, m_model.count(CellState::Leaky))};
    for (std::size_t at = 0; at < states.size(); ++at) {
        m_states[at]->setText(besideIcon(texts[at]));
        m_states[at]->setAccessibleName(texts[at]);
    }
}

QString AccessPage::detailHtml(const QModelIndex& index) const
{
    const UiColors& colors = uiColors(palette());
    const Design& design = m_model.facts()->design();
    const MatrixParty& from = m_model.from(index);
    const MatrixParty& to = m_model.to(index);
    const MatrixCell* cell = m_model.cellAt(index);
    QString html =
        QStringLiteral("<p style='margin-top:0'><b>%1 → %2</b></p><p>%3</p>")
            .arg(escaped(partyName(design, from)), escaped(partyName(design, to)), escaped(stateSentence(cell)));
    const auto link = [&](const Id& id, const QString& text) {
        return QStringLiteral("<a href='#%1' style='color:%2'>%3</a>")
            .arg(QString::fromUtf8(QUrl::toPercentEncoding(QString::fromStdString(id))), colors.accentText.name(),
                 escaped(text));
    };
    const QString muted = QStringLiteral("<p style='color:%1; margin-bottom:2px'>%2</p>").arg(colors.muted.name());
    if (cell && !cell->arrows.empty()) {
        html += muted.arg(escaped(tr("Connections")));
        for (const MatrixArrow& arrow : cell->arrows) {
            const Connection* connection = design.architecture.connections.find(arrow.connection);
            const QString name = tr("%1 → %2").arg(nameOf(design, connection->from), nameOf(design, connection->to));
            const QString verdict = arrow.isRefused ? QStringLiteral(" <span style='color:%1'>%2</span>")
                                                          .arg(colors.error.name(), escaped(tr("refused")))
                                                    : QString {};
            html += QStringLiteral("<div>%1, %2%3</div>")
                        .arg(link(arrow.connection, name), escaped(arrowText(arrow)), verdict);
        }
    }
    const auto rules = rulesBetween(design, from, to);
    if (!rules.empty())
        html += muted.arg(escaped(tr("Rules")));
    for (const MatrixRule& rule : rules) {
        const QString group = link(rule.group, nameOf(design, rule.group));
        const QString traffic = escaped(trafficText({rule.traffic}));
        const QString peer = escaped(nameOf(design, rule.peer));
        //: %1 is a security group, %2 its row number, %3 ports, %4 a source
        const QString text =
            rule.direction == Direction::Ingress ? tr("%1, inbound %2: %3 from %4") : tr("%1, outbound %2: %3 to %4");
        const QString about = rule.description.empty()
                                  ? QString {}
                                  : QStringLiteral(" <i>%1</i>").arg(escaped(QString::fromStdString(rule.description)));
        html += QStringLiteral("<div>%1%2</div>")
                    .arg(withParticles(text.arg(group, QString::number(rule.row + 1), traffic, peer)), about);
    }
    return html;
}

void AccessPage::showDetail()
{
    const QModelIndex index = m_view->currentIndex();
    const MatrixCell* cell = m_model.cellAt(index);
    const bool isEditable = index.isValid() && (index.flags() & Qt::ItemIsEditable);
    m_match->setVisible(cell && isEditable && (cell->state == CellState::Refused || cell->state == CellState::Leaky));
    if (!index.isValid() || !m_model.facts()) {
        m_detail->setHtml(QStringLiteral("<p style='color:%1; margin-top:0'>%2</p>")
                              .arg(uiColors(palette()).muted.name(),
                                   escaped(tr("Rows send, columns receive. Type “443, 8080-8090” or “udp 53” in a cell "
                                              "to set its rules, press Delete to close it"))));
        return;
    }
    m_detail->setHtml(detailHtml(index));
    if (cell)
        m_match->setText(drawnTraffic(*cell).empty() ? tr("Close what nobody draws") : tr("Set to what is drawn"));
}

void AccessPage::matchDrawing()
{
    const QModelIndex index = m_view->currentIndex();
    const MatrixCell* cell = m_model.cellAt(index);
    if (!cell)
        return;
    if (!m_model.setTraffic(index, drawnTraffic(*cell)))
        say(tr("The rules that name these two fit already; wider rules, listed beside, decide here"));
}

void AccessPage::derive()
{
    const Design& before = document().design();
    Design after = derivedGroups(before, document().catalog(), m_network);
    if (after == before) {
        say(tr("The groups let through what is drawn, and nothing else, already"));
        return;
    }
    QStringList added;
    for (const auto& row : after.architecture.components)
        if (!before.architecture.components.contains(row->id))
            added << nameOf(*row);
    DeriveDialog dialog {derivedChanges(before, after, document().catalog()), added, this};
    if (dialog.exec() == QDialog::Accepted)
        document().commit(tr("Derive security groups"), std::move(after));
}

void AccessPage::retranslate()
{
    m_view->setAccessibleName(tr("Who may talk to whom, by security groups"));
    m_detail->setAccessibleName(tr("The chosen pair of groups"));
    m_derive->setText(tr("Derive from connections…"));
    m_derive->setToolTip(tr("Groups that let through what is drawn, and nothing else; shows first what changes"));
    m_states[0]->setToolTip(tr("Show only what is drawn but closed"));
    m_states[1]->setToolTip(tr("Show only what is open but not drawn"));
    showCounts();
    showDetail();
}

void AccessPage::updateIcons()
{
    const UiColors& colors = uiColors(palette());
    for (std::size_t at = 0; at < states.size(); ++at)
        m_states[at]->setIcon(
            IconStore::uiIcon(QLatin1String(stateIcons[at]), at == 0 ? colors.error : colors.warning));
    showDetail();
}

void AccessPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        updateIcons();
    NetworkPage::changeEvent(event);
}

} // namespace gudo
