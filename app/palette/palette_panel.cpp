#include "app/palette/palette_panel.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

#include "app/style/style.h"
#include "app/text/particles.h"

namespace gudo {

PalettePanel::PalettePanel(const Catalog& catalog, IconStore& icons, QWidget* parent)
    : QWidget {parent}
    , m_model {catalog, icons}
    , m_search {new QLineEdit {this}}
    , m_searchIcon {m_search->addAction(QIcon {}, QLineEdit::LeadingPosition)}
    , m_pages {new QStackedWidget {this}}
    , m_view {new PaletteView {icons, this}}
    , m_empty {roleLabel("muted", this)}
{
    setRole(*this, "panel");
    setAttribute(Qt::WA_StyledBackground);
    setMinimumWidth(208);
    setRole(*m_search, "search");
    m_search->setClearButtonEnabled(true);
    m_search->setObjectName(QStringLiteral("paletteSearch"));
    m_search->installEventFilter(this);
    m_empty->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(16, 24, 16, 0);
    m_view->setModel(&m_model);
    m_view->expandAll();
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_empty);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* top = new QVBoxLayout;
    top->setContentsMargins(12, 12, 12, 8);
    top->addWidget(m_search);
    layout->addLayout(top);
    layout->addWidget(m_pages);

    connect(m_search, &QLineEdit::textChanged, this, &PalettePanel::search);
    connect(m_view, &PaletteView::chosen, this, &PalettePanel::insertRequested);
    connect(m_view, &QTreeView::collapsed, this, [this](const QModelIndex& index) { m_folded.insert(index.row()); });
    connect(m_view, &QTreeView::expanded, this, [this](const QModelIndex& index) { m_folded.erase(index.row()); });
    retranslate();
    updateIcons();
}

void PalettePanel::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void PalettePanel::search(const QString& text)
{
    const std::set<int> folded = m_folded;
    m_model.setQuery(text);
    if (m_model.isSearching()) {
        m_view->setCurrentIndex(m_model.index(0, 0));
    } else {
        m_view->expandAll();
        for (const int row : folded)
            m_view->collapse(m_model.index(row, 0));
    }
    m_folded = folded;
    m_pages->setCurrentWidget(m_model.rowCount() > 0 ? static_cast<QWidget*>(m_view) : m_empty);
    m_empty->setText(withParticles(tr("No component is called \"%1\"").arg(text.simplified())));
    m_view->scrollToTop();
}

void PalettePanel::retranslate()
{
    m_search->setPlaceholderText(tr("Search components"));
    m_search->setToolTip(tr("Search by name, abbreviation or initial consonants"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_view->setAccessibleName(tr("Components"));
    m_empty->setText(withParticles(tr("No component is called \"%1\"").arg(m_search->text().simplified())));
    m_model.retranslate();
}

void PalettePanel::updateIcons()
{
    m_searchIcon->setIcon(IconStore::uiIcon(QStringLiteral("search"), uiColors(palette()).faint));
}

void PalettePanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        updateIcons();
    QWidget::changeEvent(event);
}

bool PalettePanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const QModelIndex current = m_view->currentIndex();
    switch (key->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up: {
        // The list moves while the cursor stays in the field, so that typing can go on.
        const QModelIndex next = !current.isValid()           ? m_model.index(0, 0)
                                 : key->key() == Qt::Key_Down ? m_view->indexBelow(current)
                                                              : m_view->indexAbove(current);
        if (next.isValid())
            m_view->setCurrentIndex(next);
        return true;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter: {
        const QString type = current.data(PaletteModel::TypeIdRole).toString();
        if (m_model.isSearching() && !type.isEmpty())
            emit insertRequested(type);
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

} // namespace gudo
