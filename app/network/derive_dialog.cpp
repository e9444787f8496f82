#include "app/network/derive_dialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

#include <set>

#include "app/network/access_texts.h"
#include "app/style/style.h"
#include "core/network/reach/network_tables.h"
#include "core/rules/rule.h"
#include "core/rules/security/derived_groups.h"

namespace gudo {

namespace {

/// A party in two designs.
using PartyKey = std::pair<MatrixParty::Kind, std::string>;

PartyKey keyOf(const GroupMatrix& matrix, int number)
{
    const MatrixParty& party = matrix.parties()[static_cast<std::size_t>(number)];
    return {party.kind, party.key};
}

} // namespace

Design derivedGroups(Design design, const Catalog& catalog, const Id& network)
{
    std::vector<Id> networks;
    for (const auto& row : design.architecture.components)
        if ((network.empty() || row->id == network) && isProviderNetwork(catalog.typeOf(*row)))
            networks.push_back(row->id);
    for (const Id& id : networks)
        design = withDerivedGroups(std::move(design), catalog, id);
    return design;
}

std::vector<AccessChange> accessChanges(const Design& before, const Design& after, const Catalog& catalog)
{
    const RuleContext contexts[] {{before, catalog}, {after, catalog}};
    const GroupMatrix matrices[] {GroupMatrix {contexts[0].network()}, GroupMatrix {contexts[1].network()}};
    struct CellTexts {
        QString from;
        QString to;
        QString texts[2];
    };
    std::map<std::pair<PartyKey, PartyKey>, CellTexts> cells;
    std::vector<std::pair<PartyKey, PartyKey>> order;
    for (const int which : {1, 0})
        for (const auto& [place, cell] : matrices[which].cells()) {
            const Design& design = which ? after : before;
            const std::pair key {keyOf(matrices[which], place.first), keyOf(matrices[which], place.second)};
            const auto [at, isNew] = cells.try_emplace(key);
            if (isNew) {
                order.push_back(key);
                const auto& parties = matrices[which].parties();
                at->second.from = partyName(design, parties[static_cast<std::size_t>(place.first)]);
                at->second.to = partyName(design, parties[static_cast<std::size_t>(place.second)]);
            }
            at->second.texts[which] = openText(cell.open);
        }
    std::vector<AccessChange> changes;
    for (const auto& key : order)
        if (const CellTexts& side = cells.at(key); side.texts[0] != side.texts[1])
            changes.push_back({side.from, side.to, side.texts[0], side.texts[1]});
    return changes;
}

DeriveDialog::DeriveDialog(const std::vector<AccessChange>& changes, const QStringList& newGroups, QWidget* parent)
    : QDialog {parent}
    , m_table {new QTableWidget(int(changes.size()), 4, this)}
{
    setWindowTitle(tr("Derive from connections"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    QLabel* title = roleLabel("title", this);
    title->setText(tr("Groups that let through what is drawn, and nothing else"));
    layout->addWidget(title);
    QLabel* text = roleLabel("muted", this);
    text->setWordWrap(true);
    text->setText(
        newGroups.isEmpty()
            ? tr("%n pair(s) change. One undo brings everything back", nullptr, int(changes.size()))
            : tr("%n pair(s) change. New groups: %1. One undo brings everything back", nullptr, int(changes.size()))
                  .arg(newGroups.join(QStringLiteral(", "))));
    layout->addWidget(text);
    m_table->setHorizontalHeaderLabels({tr("From"), tr("To"), tr("Open now"), tr("Open then")});
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setAccessibleName(tr("What changes"));
    const QString closed = tr("closed");
    for (int row = 0; row < int(changes.size()); ++row) {
        const AccessChange& change = changes[static_cast<std::size_t>(row)];
        const QString texts[] {change.from, change.to, change.before.isEmpty() ? closed : change.before,
                               change.after.isEmpty() ? closed : change.after};
        for (int column = 0; column < 4; ++column) {
            auto* item = new QTableWidgetItem(texts[column]);
            item->setToolTip(texts[column]);
            m_table->setItem(row, column, item);
        }
    }
    layout->addWidget(m_table, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* derive = buttons->addButton(tr("Derive"), QDialogButtonBox::AcceptRole);
    derive->setDefault(true);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    resize(620, 420);
}

} // namespace gudo
