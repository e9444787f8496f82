#include "app/network/derive_dialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/style/style.h"

namespace gudo {

DeriveDialog::DeriveDialog(const DerivedChanges& changes, const QStringList& newGroups, QWidget* parent)
    : QDialog {parent}
    , m_table {new QTableWidget(0, 4, this)}
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
            ? tr("%n thing(s) change. One undo brings everything back", nullptr, int(changes.size()))
            : tr("%n thing(s) change. New groups: %1. One undo brings everything back", nullptr, int(changes.size()))
                  .arg(newGroups.join(QStringLiteral(", "))));
    layout->addWidget(text);
    m_table->setHorizontalHeaderLabels({tr("From"), tr("To"), tr("Now"), tr("Then")});
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setAccessibleName(tr("What changes"));
    addRows(tr("Who may talk to whom"), changes.access, tr("closed"));
    addRows(tr("What groups let out to everybody"), changes.outward, tr("closed"));
    addRows(tr("Which groups components are in"), changes.members, tr("none"));
    layout->addWidget(m_table, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* derive = buttons->addButton(tr("Derive"), QDialogButtonBox::AcceptRole);
    derive->setDefault(true);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    resize(680, 560);
}

void DeriveDialog::addRows(const QString& heading, const std::vector<DerivedChange>& changes, const QString& whenEmpty)
{
    if (changes.empty())
        return;
    const auto add = [this](int column, const QString& text) {
        auto* item = new QTableWidgetItem(text);
        item->setToolTip(text);
        m_table->setItem(m_table->rowCount() - 1, column, item);
        return item;
    };
    m_table->insertRow(m_table->rowCount());
    QTableWidgetItem* title = add(0, heading);
    title->setFlags(Qt::ItemIsEnabled);
    QFont bold = font();
    bold.setBold(true);
    title->setFont(bold);
    m_table->setSpan(m_table->rowCount() - 1, 0, 1, m_table->columnCount());
    for (const DerivedChange& change : changes) {
        m_table->insertRow(m_table->rowCount());
        add(0, change.from);
        add(1, change.to);
        add(2, change.before.isEmpty() ? whenEmpty : change.before);
        add(3, change.after.isEmpty() ? whenEmpty : change.after);
    }
}

} // namespace gudo
