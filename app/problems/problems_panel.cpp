#include "app/problems/problems_panel.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

#include "app/problems/problem_texts.h"
#include "app/render/icon_store.h"
#include "app/style/style.h"

namespace gudo {

namespace {

constexpr int leastWidth = 360;  // pixels
constexpr int besideWidth = 660; // pixels: below, the page of a rule has no place beside the list

} // namespace

ProblemsPanel::ProblemsPanel(Document& document, QWidget* parent)
    : QWidget {parent}
    , m_document {document}
    , m_model {document}
    , m_header {new ProblemsHeader {m_model, this}}
    , m_pages {new QStackedWidget {this}}
    , m_splitter {new QSplitter {this}}
    , m_view {new ProblemsView {m_model, this}}
    , m_rule {new RulePane {this}}
    , m_empty {new QWidget {this}}
    , m_emptyIcon {new QLabel {m_empty}}
    , m_emptyText {roleLabel("muted", m_empty)}
{
    setRole(*this, "panel");
    setAttribute(Qt::WA_StyledBackground);
    setMinimumHeight(120);
    m_rule->hide();
    m_splitter->addWidget(m_view);
    m_splitter->addWidget(m_rule);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);

    auto* emptyLayout = new QVBoxLayout(m_empty);
    emptyLayout->setContentsMargins(16, 0, 16, 0);
    emptyLayout->addStretch();
    emptyLayout->addWidget(m_emptyIcon, 0, Qt::AlignHCenter);
    m_emptyText->setWordWrap(true);
    m_emptyText->setAlignment(Qt::AlignCenter);
    emptyLayout->addWidget(m_emptyText);
    emptyLayout->addStretch();
    m_pages->addWidget(m_splitter);
    m_pages->addWidget(m_empty);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_pages, 1);
    wire();
    retranslate();
    updateIcons();
}

void ProblemsPanel::wire()
{
    connect(m_header, &ProblemsHeader::closeRequested, this, &ProblemsPanel::closeRequested);
    connect(m_view, &ProblemsView::shown, this, &ProblemsPanel::showPlace);
    connect(m_view, &ProblemsView::fixRequested, this, &ProblemsPanel::fix);
    connect(m_view, &ProblemsView::explainRequested, this, &ProblemsPanel::explain);
    connect(m_view, &ProblemsView::menuRequested, this, &ProblemsPanel::showMenu);
    connect(m_view, &ProblemsView::copyRequested, this,
            [this] { QGuiApplication::clipboard()->setText(copied(false)); });
    connect(m_rule, &RulePane::fixRequested, this, [this] { fix(m_view->currentIndex()); });
    connect(m_rule, &RulePane::fixAllRequested, this, [this] { fixAll(m_view->currentIndex()); });
    connect(m_rule, &RulePane::acceptRequested, this, [this] {
        const Finding* finding = m_model.findingAt(m_view->currentIndex());
        if (finding && finding->isAccepted)
            noLongerAccept({m_view->currentIndex()});
        else if (finding)
            accept({m_view->currentIndex()});
    });
    connect(m_rule, &RulePane::closeRequested, this, &ProblemsPanel::closePage);
    connect(&m_model, &ProblemsModel::updated, this, &ProblemsPanel::showFindings);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ProblemsPanel::showCurrent);
}

void ProblemsPanel::showCurrent(const QModelIndex& current)
{
    if (m_model.isUpdating())
        return; // rows come and go: nobody chose anything
    m_current = m_model.identityAt(current);
    m_isPageAsked = false;
    pointAt(m_model.findingAt(current));
    showRule(current);
}

void ProblemsPanel::showRule(const QModelIndex& index)
{
    const Finding* finding = m_model.findingAt(index);
    const bool isShown = finding && (isNarrow() ? m_isPageAsked : m_isPageWanted);
    const bool hadFocus = m_view->hasFocus() || m_rule->isAncestorOf(QApplication::focusWidget());
    m_rule->setVisible(isShown);
    m_view->setVisible(!isShown || !isNarrow());
    if (hadFocus && m_view->isHidden())
        m_rule->page().setFocus();
    else if (hadFocus && m_rule->isHidden())
        m_view->setFocus();
    if (finding)
        m_rule->setFinding(*finding, m_document.design().settings);
}

bool ProblemsPanel::isNarrow() const
{
    return width() < besideWidth;
}

void ProblemsPanel::closePage()
{
    m_isPageAsked = false;
    setPageWanted(isNarrow() && m_isPageWanted);
}

void ProblemsPanel::setPageWanted(bool isWanted)
{
    m_isPageWanted = isWanted;
    showRule(m_view->currentIndex());
}

void ProblemsPanel::explain(const QModelIndex& index)
{
    if (!m_model.findingAt(index))
        return;
    m_view->setCurrentIndex(index);
    m_isPageAsked = true;
    setPageWanted(true);
}

void ProblemsPanel::showPlace(const QModelIndex& index)
{
    const Finding* finding = m_model.findingAt(index);
    if (!finding)
        return;
    std::vector<Id> ids = finding->diagnostic.components;
    ids.insert(ids.end(), finding->diagnostic.connections.begin(), finding->diagnostic.connections.end());
    m_document.select({ids.begin(), ids.end()});
    m_document.reveal(ids);
    pointAt(finding);
}

void ProblemsPanel::pointAt(const Finding* finding)
{
    const Analysis& analysis = *m_document.analysis();
    const int spot = finding ? analysis.weakSpotOf(finding->diagnostic) : -1;
    m_isPointing = spot >= 0;
    m_document.setSpotlight(spot < 0 ? std::string {} : analysis.weakSpots.eventOf(spot));
}

void ProblemsPanel::showNext(int step)
{
    const std::vector<QModelIndex> rows = m_model.findingRows();
    if (rows.empty())
        return;
    const auto count = static_cast<int>(rows.size());
    const auto now = std::ranges::find(rows, m_model.indexOf(m_current));
    const int at = now == rows.end() ? (step > 0 ? -1 : 0) : static_cast<int>(now - rows.begin());
    const QModelIndex next = rows[static_cast<std::size_t>(((at + step) % count + count) % count)];
    m_view->setCurrentIndex(next);
    m_view->scrollTo(next); // opens its heading
    showPlace(next);
}

void ProblemsPanel::showOnly(Severity severity)
{
    ProblemsFilter filter {.severities = {false, false, false}};
    filter.severities.at(static_cast<std::size_t>(severity)) = true;
    m_model.setFilter(filter);
}

std::vector<QModelIndex> ProblemsPanel::chosenRows() const
{
    const QModelIndexList selected = m_view->selectionModel()->selectedRows();
    std::vector<QModelIndex> rows {selected.begin(), selected.end()};
    if (rows.empty() && m_view->currentIndex().isValid())
        rows.push_back(m_view->currentIndex());
    return rows;
}

std::vector<const Finding*> ProblemsPanel::chosenFindings(const std::vector<QModelIndex>& rows) const
{
    std::set<const Finding*> chosen;
    for (const QModelIndex& row : rows)
        for (const Finding* finding : m_model.findingsAt(row))
            chosen.insert(finding);
    std::vector<const Finding*> inOrder;
    for (const QModelIndex& row : m_model.findingRows())
        if (const Finding* finding = m_model.findingAt(row); chosen.contains(finding))
            inOrder.push_back(finding);
    return inOrder;
}

QString ProblemsPanel::copied(bool isMarkdown) const
{
    const std::vector<const Finding*> findings = chosenFindings(chosenRows());
    const Architecture& architecture = m_document.design().architecture;
    return isMarkdown ? markdownText(findings, architecture) : plainText(findings, architecture);
}

QSize ProblemsPanel::minimumSizeHint() const
{
    return {leastWidth, QWidget::minimumSizeHint().height()};
}

void ProblemsPanel::showFindings()
{
    const QModelIndex current = m_model.indexOf(m_current);
    if (current.isValid() && current != m_view->currentIndex())
        m_view->setCurrentIndex(current);
    else if (!current.isValid() && m_isPointing)
        pointAt(nullptr); // it was accepted, mended or filtered away
    showRule(m_view->currentIndex());
    const bool isEmpty = m_model.rowCount() == 0;
    const bool isKnown =
        m_document.analysis()->weakSpots.hasRequests() || m_document.design().architecture.components.empty();
    m_emptyText->setText(m_model.hidesFindings() ? tr("No problem matches the filter")
                         : isKnown               ? tr("No problems found")
                                                 : tr("No problems found; what fails shows once there is a client"));
    m_emptyIcon->setVisible(!m_model.hidesFindings());
    m_pages->setCurrentWidget(isEmpty ? m_empty : m_splitter);
}

void ProblemsPanel::retranslate()
{
    m_view->setAccessibleName(tr("Problems"));
    m_model.retranslate();
}

void ProblemsPanel::updateIcons()
{
    m_emptyIcon->setPixmap(IconStore::uiIcon(QStringLiteral("check"), uiColors(palette()).success).pixmap(28, 28));
}

void ProblemsPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    showRule(m_view->currentIndex());
}

void ProblemsPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        updateIcons();
    QWidget::changeEvent(event);
}

} // namespace gudo
