#include "app/network/route_page.h"

#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>

#include "app/network/checked_delegate.h"
#include "app/network/target_delegate.h"
#include "app/search/search_term.h"
#include "app/style/style.h"
#include "app/text/names.h"
#include "app/text/particles.h"
#include "app/text/texts.h"
#include "core/network/editing/effective_routes.h"
#include "core/network/editing/route_edits.h"

namespace gudo {

Id RoutePage::idOf(const QListWidgetItem& item)
{
    return item.data(Qt::UserRole).toString().toStdString();
}

RoutePage::RoutePage(Document& document, QWidget* parent)
    : NetworkPage {document, parent}
    , m_model {document}
    , m_splitter {new QSplitter {this}}
    , m_tables {new QListWidget {this}}
    , m_table {new RowTable {this}}
    , m_main {new QCheckBox {this}}
    , m_add {new QPushButton {this}}
    , m_remove {new QPushButton {this}}
    , m_sort {new QPushButton {this}}
    , m_message {roleLabel("error", this)}
    , m_warnings {roleLabel("caption", this)}
    , m_usersTitle {roleLabel("muted", this)}
    , m_subnets {new QListWidget {this}}
    , m_question {new QLineEdit {this}}
    , m_answer {roleLabel("caption", this)}
{
    auto* middle = new QWidget(this);
    auto* middleLayout = new QVBoxLayout(middle);
    middleLayout->setContentsMargins(12, 0, 0, 0);
    middleLayout->setSpacing(4);
    makeBar(*middleLayout);
    auto* side = new QWidget(this);
    auto* sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins(12, 0, 12, 8);
    sideLayout->setSpacing(6);
    makeSide(*sideLayout);
    m_tables->setFrameShape(QFrame::NoFrame);
    for (QListWidget* list : {m_tables, m_subnets}) {
        list->setObjectName(QStringLiteral("routeList"));
        list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // names are elided; their tips say them whole
    }
    m_splitter->addWidget(m_tables);
    m_splitter->addWidget(middle);
    m_splitter->addWidget(side);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 6);
    m_splitter->setStretchFactor(2, 3);
    m_splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 0, 0, 0);
    layout->addWidget(m_splitter);

    connect(m_tables, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (item && !m_isFilling)
            showTable(idOf(*item));
    });
    connect(m_tables, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) { emit chosen({idOf(*item)}); });
    connect(m_subnets, &QListWidget::itemChanged, this, [this](QListWidgetItem* item) {
        if (!m_isFilling)
            assign(item);
    });
    connect(m_question, &QLineEdit::textChanged, this, &RoutePage::showAnswer);
    connect(&this->document(), &Document::analysisChanged, this, &RoutePage::showWarnings);
    retranslate();
}

void RoutePage::makeBar(QVBoxLayout& layout)
{
    auto* bar = new QHBoxLayout;
    bar->setSpacing(6);
    for (QPushButton* button : {m_add, m_remove, m_sort}) {
        setRole(*button, "small");
        bar->addWidget(button);
    }
    bar->addSpacing(8);
    bar->addWidget(m_main);
    bar->addStretch();
    layout.addLayout(bar);
    m_message->setWordWrap(true);
    m_message->hide();
    layout.addWidget(m_message);

    auto* destination =
        new CheckedDelegate {[this](const QString& text) { return m_model.problemWithDestination(text); },
                             QStringLiteral("0.0.0.0/0"), this};
    m_table->setModel(&m_model);
    m_table->setItemDelegateForColumn(RouteModel::DestinationColumn, destination);
    m_table->setItemDelegateForColumn(RouteModel::TargetColumn, new TargetDelegate {this});
    m_table->setColumnWidth(RouteModel::DestinationColumn, 130);
    m_table->setColumnWidth(RouteModel::TargetColumn, 130);
    m_table->setColumnWidth(RouteModel::KindColumn, 150);
    layout.addWidget(m_table, 1);
    m_warnings->setWordWrap(true);
    m_warnings->setTextFormat(Qt::RichText);
    layout.addWidget(m_warnings);

    connect(m_table, &RowTable::removalRequested, this, &RoutePage::removeCurrent);
    connect(destination, &CheckedDelegate::told, this, &RoutePage::say);
    connect(m_add, &QPushButton::clicked, this, [this] {
        if (const QModelIndex index = m_model.addRoute(); index.isValid()) {
            m_table->setCurrentIndex(index);
            m_table->setFocus();
            m_table->edit(index);
        }
    });
    connect(m_remove, &QPushButton::clicked, this, &RoutePage::removeCurrent);
    connect(m_sort, &QPushButton::clicked, this, [this] { m_model.sortRoutes(); });
    connect(m_main, &QCheckBox::clicked, this, [this](bool isMain) {
        this->document().commit(
            isMain
                ? withParticles(tr("Make %1 the main table").arg(nameOf(this->document().design(), m_current)))
                : withParticles(tr("%1 is no longer the main table").arg(nameOf(this->document().design(), m_current))),
            withMainTable(this->document().design(), this->document().catalog(), m_current, isMain));
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        say({});
        m_remove->setEnabled(index.isValid() && index.data(RouteModel::IsWrittenRole).toBool());
    });
}

void RoutePage::makeSide(QVBoxLayout& layout)
{
    layout.addWidget(m_usersTitle);
    m_subnets->setFrameShape(QFrame::NoFrame);
    layout.addWidget(m_subnets, 1);
    layout.addWidget(m_question);
    m_answer->setWordWrap(true);
    m_answer->setTextFormat(Qt::RichText);
    layout.addWidget(m_answer);
}

void RoutePage::setFacts(std::shared_ptr<const NetworkFacts> facts)
{
    m_facts = std::move(facts);
    showTables();
}

void RoutePage::setNetwork(const Id& network)
{
    m_network = network;
    showTables();
}

void RoutePage::setText(const QString& text)
{
    m_text = text;
    showTables();
}

void RoutePage::showTables()
{
    if (!m_facts)
        return;
    m_isFilling = true;
    m_tables->clear();
    const SearchQuery query {m_text};
    QListWidgetItem* current = nullptr;
    for (const Component* table : m_facts->tablesIn(m_network)) {
        const QString name = nameOf(*table);
        if (!query.isEmpty() && query.score({searchTerm(name), searchTerm(QString::fromStdString(table->id))}) == 0)
            continue;
        const bool isMain = boolOf(table->properties, "main");
        auto* item = new QListWidgetItem(isMain ? tr("%1 (main)").arg(name) : name, m_tables);
        item->setData(Qt::UserRole, QString::fromStdString(table->id));
        item->setToolTip(item->text());
        if (table->id == m_current)
            current = item;
    }
    if (!current && m_tables->count() > 0)
        current = m_tables->item(0);
    m_tables->setCurrentItem(current);
    m_isFilling = false;
    showTable(current ? idOf(*current) : Id {});
}

void RoutePage::showTable(const Id& table)
{
    if (table != m_current)
        say({});
    m_current = table;
    m_model.setTable(m_facts, table);
    const Component* component = m_facts->context().component(table);
    m_main->setChecked(component && boolOf(component->properties, "main"));
    for (QWidget* widget : std::initializer_list<QWidget*> {m_main, m_add, m_sort})
        widget->setEnabled(component != nullptr);
    const QModelIndex index = m_table->currentIndex();
    m_remove->setEnabled(index.isValid() && index.data(RouteModel::IsWrittenRole).toBool());
    showSubnets();
    showWarnings();
    showAnswer();
}

void RoutePage::removeCurrent()
{
    if (!m_model.removeRoute(m_table->currentIndex().row()))
        say(tr("Only written routes can be removed: this one is in every table, or belongs to an endpoint"));
}

bool RoutePage::follow(const std::set<Id>& selection)
{
    if (selection.size() != 1 || !m_facts)
        return false;
    const RuleContext& context = m_facts->context();
    const Component* component = context.component(*selection.begin());
    if (component && context.isKind(*component, "subnet"))
        component = context.zones.routeTableOf(*component);
    for (int row = 0; component && row < m_tables->count(); ++row)
        if (idOf(*m_tables->item(row)) == component->id) {
            m_tables->setCurrentRow(row);
            return true;
        }
    return false;
}

bool RoutePage::hasContent() const
{
    return m_facts && !m_facts->tablesIn(m_network).empty();
}

QString RoutePage::emptyText() const
{
    return tr("No route tables yet: without any, subnets reach only addresses of their own network");
}

void RoutePage::say(const QString& text)
{
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
}

void RoutePage::retranslate()
{
    m_tables->setAccessibleName(tr("Route tables"));
    m_table->setAccessibleName(tr("Routes of the table"));
    m_add->setText(tr("Add route"));
    m_remove->setText(tr("Remove"));
    m_sort->setText(tr("Sort"));
    m_sort->setToolTip(tr("In the order in which they win: the most specific first"));
    m_main->setText(tr("Main table"));
    m_main->setToolTip(tr("Used by subnets that name no table"));
    m_usersTitle->setText(tr("Subnets that use it"));
    m_subnets->setAccessibleName(tr("Subnets that use the table"));
    m_question->setPlaceholderText(tr("Which route wins for 10.0.3.7 or internet?"));
    m_question->setAccessibleName(tr("Address whose route is asked for"));
    m_answer->setAccessibleName(tr("The route that wins"));
}

void RoutePage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showTables();
    } else if (event->type() == QEvent::PaletteChange && m_facts) {
        showWarnings();
        showAnswer();
    }
    NetworkPage::changeEvent(event);
}

} // namespace gudo
