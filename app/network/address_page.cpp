#include "app/network/address_page.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

#include "app/network/checked_delegate.h"
#include "app/network/row_table.h"
#include "app/style/style.h"
#include "app/text/names.h"
#include "app/text/range_text.h"
#include "core/model/edits.h"
#include "core/network/editing/address_blocks.h"
#include "core/network/editing/address_plan.h"
#include "core/rules/network/addresses.h"
#include "core/rules/network/provider_limits.h"
#include "core/rules/network/subnet_blocks.h"

namespace gudo {

namespace {

constexpr std::array<IpFamily, 2> families {IpFamily::V4, IpFamily::V6};

QString blockText(const Cidr& block)
{
    return QString::fromStdString(toText(block));
}

int usualPrefix(IpFamily family)
{
    return family == IpFamily::V4 ? 24 : 64;
}

} // namespace

AddressPage::AddressPage(Document& document, QWidget* parent)
    : NetworkPage {document, parent}
    , m_model {document}
    , m_map {new AddressMap {this}}
    , m_table {new RowTable {this}}
    , m_sizes {new QComboBox {this}}
    , m_give {new QPushButton {this}}
    , m_larger {new QPushButton {this}}
    , m_smaller {new QPushButton {this}}
    , m_plan {new QPushButton {this}}
    , m_offer {roleLabel("muted", this)}
    , m_message {roleLabel("error", this)}
{
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(16, 0, 12, 6);
    bar->setSpacing(6);
    for (std::size_t at = 0; at < families.size(); ++at) {
        auto* pill = new QToolButton(this);
        setRole(*pill, "pill");
        pill->setCheckable(true);
        pill->setChecked(at == 0);
        pill->setText(at == 0 ? QStringLiteral("IPv4") : QStringLiteral("IPv6"));
        m_families[at] = pill;
        bar->addWidget(pill);
        connect(pill, &QToolButton::clicked, this, [this, at] { setFamily(families[at]); });
    }
    bar->addSpacing(8);
    setRole(*m_sizes, "tight");
    bar->addWidget(m_sizes);
    m_offer->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // the buttons keep their room
    bar->addWidget(m_offer, 1);
    for (QPushButton* button : {m_give, m_larger, m_smaller, m_plan})
        setRole(*button, "small");
    bar->addWidget(m_give);
    bar->addSpacing(8);
    bar->addWidget(m_smaller);
    bar->addWidget(m_larger);
    bar->addSpacing(8);
    bar->addWidget(m_plan);

    auto* delegate = new CheckedDelegate {
        [](const QString& text) { return text.trimmed().isEmpty() ? QString {} : problemWithRange(text.trimmed()); },
        QStringLiteral("10.0.1.0/24"), this};
    m_table->setModel(&m_model);
    m_table->setItemDelegateForColumn(AddressModel::RangeColumn, delegate);
    m_table->setColumnWidth(AddressModel::NameColumn, 190);
    m_table->setColumnWidth(AddressModel::RangeColumn, 150);
    m_table->setColumnWidth(AddressModel::ZoneColumn, 130);

    m_message->setWordWrap(true);
    m_message->setContentsMargins(16, 0, 16, 4);
    m_message->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_message);
    layout->addWidget(m_map);
    layout->addWidget(m_table, 1);

    connect(delegate, &CheckedDelegate::told, this, &AddressPage::say);
    connect(&m_model, &AddressModel::refused, this, &AddressPage::say);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& row) {
        if (!row.isValid())
            return;
        m_current = m_model.idAt(row.row());
        m_map->setCurrent(m_current);
        say({});
        showOffer();
    });
    connect(m_table, &QAbstractItemView::clicked, this,
            [this](const QModelIndex& index) { emit chosen({m_model.idAt(index.row())}); });
    connect(m_map, &AddressMap::placeChosen, this, [this](const Id& place) {
        if (const int row = m_model.rowOf(place); row >= 0)
            m_table->setCurrentIndex(m_model.index(row, m_table->currentIndex().isValid()
                                                            ? m_table->currentIndex().column()
                                                            : int(AddressModel::RangeColumn)));
        emit chosen({place});
    });
    connect(m_map, &AddressMap::gapChosen, this,
            [this](const QString& /*block*/, int prefix) { setPrefix(std::max(prefix, usualPrefix(m_family))); });
    connect(m_sizes, &QComboBox::currentIndexChanged, this, &AddressPage::showOffer);
    connect(m_give, &QPushButton::clicked, this, &AddressPage::giveNextBlock);
    connect(m_larger, &QPushButton::clicked, this, [this] { resizeCurrent(true); });
    connect(m_smaller, &QPushButton::clicked, this, [this] { resizeCurrent(false); });
    connect(m_plan, &QPushButton::clicked, this, &AddressPage::planAll);
    retranslate();
}

void AddressPage::setFacts(std::shared_ptr<const NetworkFacts> facts)
{
    m_facts = std::move(facts);
    show();
}

void AddressPage::setNetwork(const Id& network)
{
    if (network == m_network)
        return;
    m_network = network;
    show();
}

void AddressPage::setText(const QString& text)
{
    m_model.setText(text);
}

void AddressPage::setFamily(IpFamily family)
{
    m_family = family;
    for (std::size_t at = 0; at < families.size(); ++at)
        m_families[at]->setChecked(families[at] == family);
    show();
}

bool AddressPage::follow(const std::set<Id>& selection)
{
    if (selection.size() != 1 || !m_facts)
        return false;
    const int row = m_model.rowOf(*selection.begin());
    if (row < 0)
        return false;
    const QModelIndex current = m_table->currentIndex();
    m_table->setCurrentIndex(m_model.index(row, current.isValid() ? current.column() : int(AddressModel::RangeColumn)));
    return true;
}

bool AddressPage::hasContent() const
{
    return m_facts && !m_facts->networks().empty();
}

QString AddressPage::emptyText() const
{
    return tr("No networks yet: add a VPC or a network, and its addresses are planned here");
}

const AddressPlace* AddressPage::current() const
{
    return m_model.placeAt(m_model.rowOf(m_current));
}

std::vector<Cidr> AddressPage::others(const AddressPlace& place, std::vector<Id>* ids) const
{
    std::vector<Cidr> blocks;
    for (const AddressPlace& other : m_model.space()->places)
        if (other.block && other.id != place.id) {
            blocks.push_back(*other.block);
            if (ids)
                ids->push_back(other.id);
        }
    return blocks;
}

int AddressPage::stepOf() const
{
    return m_family == IpFamily::V6 && m_model.space()->isProvider ? v6PrefixStep : 1;
}

void AddressPage::show()
{
    const AddressSpace* space = nullptr;
    if (m_facts && !m_facts->networks().empty())
        space = m_facts->spaceOf(m_network.empty() ? m_facts->networks().front() : m_network, m_family);
    m_map->setSpace(m_facts, space);
    const int column = m_table->currentIndex().isValid() ? m_table->currentIndex().column() : 1;
    m_model.setSpace(m_facts, space);
    if (const int row = m_model.rowOf(m_current); row >= 0)
        m_table->setCurrentIndex(m_model.index(row, column));
    fillSizes();
    showOffer();
}

void AddressPage::fillSizes()
{
    const AddressSpace* space = m_model.space();
    const int before = m_sizes->currentData().isValid() ? m_sizes->currentData().toInt() : usualPrefix(m_family);
    const QSignalBlocker blocker {m_sizes};
    m_sizes->clear();
    if (!space || !space->range)
        return;
    const int first = space->isProvider && m_family == IpFamily::V4 ? std::max(space->range->prefix, shortestPrefix)
                                                                    : space->range->prefix;
    for (int prefix = first; prefix <= longestIn(*space); prefix += stepOf())
        m_sizes->addItem(QStringLiteral("/%1").arg(prefix), prefix);
    int at = m_sizes->findData(before);
    if (at < 0)
        at = m_sizes->findData(usualPrefix(m_family));
    m_sizes->setCurrentIndex(at < 0 ? m_sizes->count() - 1 : at);
}

void AddressPage::setPrefix(int prefix)
{
    if (const int at = m_sizes->findData(prefix); at >= 0)
        m_sizes->setCurrentIndex(at);
}

void AddressPage::showOffer()
{
    const AddressSpace* space = m_model.space();
    const bool hasRange = space && space->range;
    const AddressPlace* place = current();
    m_sizes->setEnabled(hasRange && m_sizes->count() > 0);
    m_give->setEnabled(hasRange && place);
    m_larger->setEnabled(place && place->block);
    m_smaller->setEnabled(place && place->block);
    const bool isLacking = hasRange && std::ranges::any_of(space->places, [](const AddressPlace& other) {
                               return other.isSubnet && other.text.empty();
                           });
    m_plan->setEnabled(isLacking);
    if (!hasRange || m_sizes->count() == 0) {
        m_offer->setText(space && !space->text.empty() ? QString {} : tr("Give the network a range first"));
        return;
    }
    const int prefix = m_sizes->currentData().toInt();
    std::vector<Cidr> taken;
    for (const AddressPlace& other : space->places)
        if (other.block)
            taken.push_back(*other.block);
    const auto block = snuggestFreeBlock(*space->range, prefix, taken);
    m_offer->setText(block ? tr("Next free: %1").arg(blockText(*block)) : tr("No room for a /%1").arg(prefix));
    m_give->setText(
        place ? tr("Give it to %1")
                    .arg(m_give->fontMetrics().elidedText(nameOf(m_facts->design(), place->id), Qt::ElideRight, 110))
              : tr("Give it to a subnet"));
    m_give->setEnabled(block && place);
}

void AddressPage::say(const QString& text)
{
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
}

void AddressPage::retranslate()
{
    m_table->setAccessibleName(tr("Ranges of the network"));
    m_map->setAccessibleName(tr("Map of the addresses"));
    m_sizes->setAccessibleName(tr("Size of the next free range"));
    m_larger->setText(tr("Larger"));
    m_larger->setToolTip(tr("Twice as many addresses, where there is room"));
    m_smaller->setText(tr("Smaller"));
    m_smaller->setToolTip(tr("Half as many addresses"));
    m_plan->setText(tr("Plan all"));
    m_plan->setToolTip(tr("Equal ranges for all subnets without one, tier by tier and zone by zone"));
    showOffer();
}

void AddressPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        show();
    }
    NetworkPage::changeEvent(event);
}

} // namespace gudo
