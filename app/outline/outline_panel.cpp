#include "app/outline/outline_panel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

#include "app/style/style.h"
#include "app/text/particles.h"
#include "core/model/looks.h"

namespace gudo {

namespace {

constexpr int mostUnfolded = 400; // rows that are all shown when a design is opened

} // namespace

OutlinePanel::OutlinePanel(Document& document, IconStore& icons, QWidget* parent)
    : QWidget {parent}
    , m_document {document}
    , m_model {document, icons}
    , m_filter {document, m_model}
    , m_title {roleLabel("heading", this)}
    , m_close {new QToolButton {this}}
    , m_search {new QLineEdit {this}}
    , m_searchIcon {m_search->addAction(QIcon {}, QLineEdit::LeadingPosition)}
    , m_view {new OutlineView {this}}
    , m_empty {roleLabel("muted", this)}
    , m_connectionsTitle {roleLabel("heading", this)}
    , m_connections {new ConnectionList {document, this}}
{
    setRole(*this, "panel");
    setAttribute(Qt::WA_StyledBackground);
    setMinimumSize(208, 160);
    setRole(*m_search, "search");
    m_search->setClearButtonEnabled(true);
    m_search->setObjectName(QStringLiteral("outlineSearch"));
    m_search->installEventFilter(this);
    m_close->setIconSize({14, 14});
    m_close->setFocusPolicy(Qt::TabFocus);
    setRole(*m_close, "quiet");
    m_empty->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(16, 16, 16, 0);
    m_view->setModel(&m_filter);
    m_view->setItemDelegate(new OutlineDelegate {icons, m_filter, m_view});

    auto* header = new QHBoxLayout;
    header->setContentsMargins(16, 8, 8, 0);
    header->addWidget(m_title, 1);
    header->addWidget(m_close);
    auto* top = new QVBoxLayout;
    top->setContentsMargins(12, 6, 12, 6);
    top->addWidget(m_search);
    auto* below = new QVBoxLayout;
    below->setContentsMargins(16, 8, 8, 2);
    below->addWidget(m_connectionsTitle);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(header);
    layout->addLayout(top);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_empty, 1);
    layout->addLayout(below);
    layout->addWidget(m_connections);

    const auto showConnections = [this](int count) {
        m_connections->setVisible(count > 0);
        m_connectionsTitle->setVisible(count > 0);
    };
    showConnections(m_connections->count());
    connect(m_connections, &ConnectionList::filled, this, showConnections);
    connect(m_close, &QToolButton::clicked, this, &OutlinePanel::closeRequested);
    connect(m_search, &QLineEdit::textChanged, this, &OutlinePanel::search);
    connect(&m_model, &OutlineModel::adoptionRequested, this, &OutlinePanel::adoptionRequested);
    connect(&document, &Document::changed, this, &OutlinePanel::followRows);
    connect(&document, &Document::selectionChanged, this, [this] { followSelection(true); });
    connect(&document, &QObject::destroyed, this, [this] {
        m_isSyncing = true;
        m_view->setModel(nullptr); // an editor that is still open has nothing to write to
    });
    connect(&m_filter, &QAbstractItemModel::modelReset, this, &OutlinePanel::unfold);
    connect(&m_filter, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex& container) {
        if (container.isValid() && m_filter.rowCount(container) == 1)
            m_view->expand(container); // the first thing that is put into a container is seen there
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &OutlinePanel::select);
    connect(m_view, &QAbstractItemView::clicked, this,
            [this](const QModelIndex& index) { m_document.reveal({OutlineModel::idOf(index)}); });
    connect(m_view, &OutlineView::menuRequested, this, &OutlinePanel::showMenu);
    connect(m_view, &OutlineView::switched, this, &OutlinePanel::switchRows);
    retranslate();
    updateIcons();
    unfold();
    followRows();
}

void OutlinePanel::setRefusal(std::function<QString(const Id& container, const std::string& type)> refusal)
{
    m_view->setRefusal([this, refusal = std::move(refusal)](const std::vector<Id>& ids, const Id& container) {
        for (const Id& id : ids)
            if (const Component* component = m_document.design().architecture.components.find(id))
                if (const QString why = refusal(container, component->type);
                    component->parent != container && !why.isEmpty())
                    return why;
        return QString {};
    });
}

void OutlinePanel::unfold()
{
    if (m_document.design().architecture.components.size() <= mostUnfolded)
        m_view->expandAll();
    else
        m_view->expandToDepth(1);
}

void OutlinePanel::search(const QString& text)
{
    const bool wasSearching = m_filter.isSearching();
    if (!wasSearching) {
        m_unfolded.clear();
        for (const auto& row : m_document.design().architecture.components)
            if (m_view->isExpanded(rowOf(row->id)))
                m_unfolded.insert(row->id);
    }
    {
        const QScopedValueRollback<bool> syncing {m_isSyncing, true}; // hidden rows stay selected
        m_filter.setQuery(text);
    }
    if (m_filter.isSearching()) {
        m_view->expandAll();
    } else if (wasSearching) {
        m_view->collapseAll();
        for (const Id& id : m_unfolded)
            m_view->expand(rowOf(id));
    }
    followRows();
}

void OutlinePanel::followRows()
{
    const bool isEmpty = m_filter.rowCount() == 0;
    m_view->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_empty->setText(m_filter.isSearching()
                         ? withParticles(tr("Nothing is called \"%1\"").arg(m_search->text().simplified()))
                         : tr("What you draw is listed here"));
    m_view->viewport()->update(); // hiding changes how a row looks, but not the row
    followSelection(false);       // who edits has not asked the tree to scroll
}

void OutlinePanel::followSelection(bool isScrolling)
{
    if (m_isSyncing)
        return;
    const QScopedValueRollback<bool> syncing {m_isSyncing, true};
    // Rows that stand one below the other are one range: selecting everything stays quick.
    std::map<QModelIndex, std::vector<int>> rows;
    QModelIndex last;
    for (const Id& id : m_document.selection())
        if (const QModelIndex index = rowOf(id); index.isValid()) {
            rows[index.parent()].push_back(index.row());
            last = index;
        }
    QItemSelection selection;
    for (auto& [parent, numbers] : rows) {
        std::ranges::sort(numbers);
        for (auto from = numbers.begin(); from != numbers.end();) {
            auto to = from;
            while (to + 1 != numbers.end() && *(to + 1) == *to + 1)
                ++to;
            selection.append(QItemSelectionRange {m_filter.index(*from, 0, parent), m_filter.index(*to, 0, parent)});
            from = to + 1;
        }
    }
    QItemSelectionModel* model = m_view->selectionModel();
    if (m_document.selection().size() == 1 && last.isValid()) {
        if (model->currentIndex() != last)
            model->setCurrentIndex(last, QItemSelectionModel::NoUpdate);
        if (isScrolling)
            m_view->scrollTo(last);
    }
    model->select(selection, QItemSelectionModel::ClearAndSelect);
}

void OutlinePanel::select()
{
    if (m_isSyncing || m_model.isFollowing())
        return;
    const QScopedValueRollback<bool> syncing {m_isSyncing, true};
    std::set<Id> ids;
    for (const QModelIndex& index : m_view->selectionModel()->selectedIndexes())
        ids.insert(OutlineModel::idOf(index));
    const std::vector<Id> only = ids.size() == 1 ? std::vector<Id> {*ids.begin()} : std::vector<Id> {};
    m_document.select(std::move(ids));
    if (!only.empty())
        m_document.reveal(only);
}

void OutlinePanel::switchRows(const QModelIndex& index, RowSwitch which)
{
    const Design& design = m_document.design();
    const Id id = OutlineModel::idOf(index);
    const auto& selection = m_document.selection();
    std::vector<Id> ids {id};
    if (selection.contains(id)) {
        ids.clear();
        std::ranges::copy_if(selection, std::back_inserter(ids),
                             [&](const Id& selected) { return design.architecture.components.contains(selected); });
    }
    const Look look = lookOf(design, id);
    m_document.commit(switchText(index, which), which == RowSwitch::Lock ? withLocked(design, ids, !look.isLocked)
                                                                         : withHidden(design, ids, !look.isHidden));
}

void OutlinePanel::showMenu(const QPoint& globalPosition)
{
    if (m_view->selectionModel()->selectedIndexes().isEmpty())
        return;
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("outlineMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* rename = menu->addAction(tr("Rename"));
    rename->setShortcut(Qt::Key_F2);
    rename->setShortcutContext(Qt::WidgetShortcut);
    rename->setEnabled(m_view->selectionModel()->selectedIndexes().size() == 1);
    connect(rename, &QAction::triggered, this, [this] { m_view->edit(m_view->currentIndex()); });
    const QPersistentModelIndex current {m_view->currentIndex()};
    for (const RowSwitch which : {RowSwitch::Lock, RowSwitch::Cover})
        if (current.isValid())
            connect(menu->addAction(switchText(current, which)), &QAction::triggered, this, [this, current, which] {
                if (current.isValid())
                    switchRows(current, which);
            });
    menu->addSeparator();
    for (QAction* action : m_menuActions) {
        if (action)
            menu->addAction(action);
        else
            menu->addSeparator();
    }
    menu->popup(globalPosition);
}

bool OutlinePanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down: {
        // Into the tree, to the first that matches itself.
        QModelIndex index = m_filter.index(0, 0);
        while (index.isValid() && m_filter.isSearching() && !m_filter.hits().contains(OutlineModel::idOf(index)))
            index = m_view->indexBelow(index);
        if (index.isValid()) {
            m_view->setFocus(Qt::TabFocusReason);
            m_view->setCurrentIndex(index);
        }
        return true;
    }
    case Qt::Key_Escape:
        if (m_search->text().isEmpty())
            break;
        m_search->clear();
        return true;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void OutlinePanel::retranslate()
{
    m_title->setText(tr("Outline"));
    m_connectionsTitle->setText(tr("Connections"));
    m_search->setPlaceholderText(tr("Search the design"));
    m_search->setToolTip(tr("Search by name, id, type or initial consonants"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_view->setAccessibleName(tr("Outline"));
    m_connections->setAccessibleName(tr("Connections"));
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close the outline"));
    m_model.retranslate();
    followRows();
}

void OutlinePanel::updateIcons()
{
    const UiColors& colors = uiColors(palette());
    m_searchIcon->setIcon(IconStore::uiIcon(QStringLiteral("search"), colors.faint));
    m_close->setIcon(IconStore::uiIcon(QStringLiteral("close"), colors.muted));
}

void OutlinePanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        updateIcons();
    QWidget::changeEvent(event);
}

} // namespace gudo
