#include "app/availability/availability_panel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

#include <array>

#include "app/availability/figure_rows.h"
#include "app/style/style.h"
#include "app/text/reliability_texts.h"
#include "app/text/texts.h"
#include "core/rules/check.h"

namespace gudo {

namespace {

constexpr int leastWidth = 420; // pixels
constexpr int headerSpace = 76; // pixels: margins and gaps of the header
constexpr int pageCount = 4;

} // namespace

AvailabilityPanel::AvailabilityPanel(Document& document, QWidget* parent)
    : QWidget {parent}
    , m_document {document}
    , m_requirementsModel {document}
    , m_figuresModel {document}
    , m_title {roleLabel("heading", this)}
    , m_pageButtons {new QButtonGroup {this}}
    , m_pageMenu {new QToolButton {this}}
    , m_loads {new QToolButton {this}}
    , m_close {new QToolButton {this}}
    , m_stack {new QStackedWidget {this}}
    , m_splitter {new QSplitter {this}}
    , m_requirements {new FiguresView {m_requirementsModel, true, this}}
    , m_figures {new FiguresView {m_figuresModel, false, this}}
    , m_empty {roleLabel("muted", this)}
    , m_worker {[this](auto answer) {
        take(std::move(answer));
    }}
{
    setRole(*this, "panel");
    setAttribute(Qt::WA_StyledBackground);
    setMinimumHeight(120);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    makeHeader(*column);
    makePages(*column);

    connect(&document, &Document::changed, this, [this](const Design& before, const Design& after) {
        if (!(before.architecture == after.architecture))
            ask();
    });
    connect(&document, &Document::analysisChanged, this, &AvailabilityPanel::fill); // brings the fixes
    connect(m_pageButtons, &QButtonGroup::idClicked, this, &AvailabilityPanel::fillFigures);
    connect(m_close, &QToolButton::clicked, this, &AvailabilityPanel::closeRequested);
    connect(m_loads, &QToolButton::toggled, this, [this](bool areShown) {
        if (areShown)
            ask();
        else
            emit highlightsChanged({}); // and never while others may lay their answers over the drawing
        emit loadsShownChanged(areShown);
    });
    connect(m_requirements->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &AvailabilityPanel::fillFigures);
    for (FiguresView* view : {m_requirements, m_figures}) {
        connect(view, &FiguresView::shown, this,
                [this, view](const QModelIndex& index) { showPlaces(*view->rowAt(index)); });
        connect(view, &FiguresView::editingEnded, this, &AvailabilityPanel::fill, Qt::QueuedConnection);
    }
    connect(m_figures, &FiguresView::fixRequested, this,
            [this](const QModelIndex& index) { mend(*m_figures->rowAt(index)); });
    retranslate();
    updateIcons();
}

void AvailabilityPanel::makeHeader(QLayout& column)
{
    auto* header = new QHBoxLayout;
    header->setContentsMargins(16, 8, 8, 6);
    header->setSpacing(6);
    header->addWidget(m_title);
    header->addSpacing(8);
    addPages(*header);
    header->addStretch();
    setRole(*m_loads, "pill");
    m_loads->setCheckable(true);
    header->addWidget(m_loads);
    m_close->setIconSize({14, 14});
    header->addWidget(m_close);
    static_cast<QVBoxLayout&>(column).addLayout(header);
}

void AvailabilityPanel::addPages(QLayout& header)
{
    for (int page = 0; page < pageCount; ++page) {
        auto* pill = new QToolButton(this);
        setRole(*pill, "pill");
        pill->setCheckable(true);
        pill->setChecked(page == 0);
        m_pageButtons->addButton(pill, page);
        header.addWidget(pill);
    }
    setRole(*m_pageMenu, "choice");
    m_pageMenu->setObjectName(QStringLiteral("pages"));
    m_pageMenu->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_pageMenu->setPopupMode(QToolButton::InstantPopup);
    m_pageMenu->setFocusPolicy(Qt::StrongFocus);
    m_pageMenu->setMenu(new QMenu(m_pageMenu));
    m_pageMenu->hide();
    connect(m_pageMenu->menu(), &QMenu::aboutToShow, this, &AvailabilityPanel::fillPageMenu);
    header.addWidget(m_pageMenu);
}

void AvailabilityPanel::fillPageMenu()
{
    QMenu& menu = *m_pageMenu->menu();
    menu.clear();
    for (QAbstractButton* button : m_pageButtons->buttons()) {
        const auto page = static_cast<Page>(m_pageButtons->id(button));
        QAction* action = menu.addAction(button->text(), this, [this, page] { showPage(page); });
        action->setCheckable(true);
        action->setChecked(button->isChecked());
    }
}

void AvailabilityPanel::fitHeader()
{
    int needed = m_title->sizeHint().width() + m_loads->sizeHint().width() + m_close->sizeHint().width() + headerSpace;
    for (const QAbstractButton* button : m_pageButtons->buttons())
        needed += button->sizeHint().width();
    const bool isNarrow = width() < needed;
    for (QAbstractButton* button : m_pageButtons->buttons())
        button->setVisible(!isNarrow);
    m_pageMenu->setVisible(isNarrow);
    m_pageMenu->setText(m_pageButtons->checkedButton()->text());
}

void AvailabilityPanel::makePages(QLayout& column)
{
    m_splitter->addWidget(m_requirements);
    m_splitter->addWidget(m_figures);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setChildrenCollapsible(false);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMargin(16);
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);
    static_cast<QVBoxLayout&>(column).addWidget(m_stack, 1);
}

AvailabilityPanel::Page AvailabilityPanel::page() const
{
    return static_cast<Page>(m_pageButtons->checkedId());
}

void AvailabilityPanel::showPage(Page page)
{
    m_pageButtons->button(static_cast<int>(page))->setChecked(true);
    fillFigures();
}

void AvailabilityPanel::setLoadsShown(bool areShown)
{
    m_loads->setChecked(areShown);
}

QSize AvailabilityPanel::minimumSizeHint() const
{
    return {leastWidth, QWidget::minimumSizeHint().height()};
}

void AvailabilityPanel::ask()
{
    m_isStale = true;
    if (!isVisible() && !areLoadsShown())
        return;
    m_isStale = false;
    m_worker.ask([architecture = m_document.design().architecture,
                  &catalog = m_document.catalog()](const std::function<bool()>& isCancelled) {
        return availabilityAnswer(architecture, catalog, isCancelled);
    });
}

void AvailabilityPanel::take(std::shared_ptr<const AvailabilityAnswer> answer)
{
    m_answer = std::move(answer);
    fill();
    tellLoads();
}

void AvailabilityPanel::fill()
{
    if (!m_answer || m_requirements->isEditing() || m_figures->isEditing())
        return;
    const QString missing = missingRequirements(m_answer->graph, m_answer->report.model);
    m_empty->setText(missing);
    m_stack->setCurrentWidget(missing.isEmpty() ? static_cast<QWidget*>(m_splitter) : m_empty);
    const int current = requirement();
    m_requirementsModel.setRows(requirementRows(*m_answer, m_document.catalog()));
    const int last = m_requirementsModel.rowCount() - 1;
    if (last >= 0)
        m_requirements->setCurrentIndex(m_requirementsModel.index(std::clamp(current, 0, last)));
    fillFigures();
}

int AvailabilityPanel::requirement() const
{
    return m_requirements->currentIndex().row();
}

void AvailabilityPanel::fillFigures()
{
    fitHeader(); // names the page
    if (!m_answer || m_figures->isEditing())
        return;
    const Catalog& catalog = m_document.catalog();
    const int number = requirement();
    std::vector<FigureRow> rows;
    if (number >= 0 && number < static_cast<int>(m_answer->report.requirements.size())) {
        switch (page()) {
        case Page::Improvements:
            rows = improvementRows(*m_answer, catalog, number, *m_document.analysis());
            break;
        case Page::Budget:
            rows = budgetRows(*m_answer, catalog, number);
            break;
        case Page::Assumptions:
            rows = assumptionRows(*m_answer, catalog);
            break;
        case Page::Capacity:
            rows = capacityRows(*m_answer, catalog);
            break;
        }
    }
    m_figuresModel.setRows(std::move(rows));
}

void AvailabilityPanel::tellLoads()
{
    if (areLoadsShown())
        emit highlightsChanged(loadHighlights(*m_answer));
}

void AvailabilityPanel::showPlaces(const FigureRow& row)
{
    const std::vector<Id> places = row.places;
    const std::string event = row.event;
    m_document.select({places.begin(), places.end()});
    m_document.reveal(places);
    if (!event.empty() && m_document.analysis()->weakSpots.named(event) >= 0)
        m_document.setSpotlight(event);
}

void AvailabilityPanel::mend(const FigureRow& row)
{
    const auto repair = row.repair; // the commit brings new rows
    m_document.commit(toText(repair->fix->title), repaired(m_document.design(), *repair));
    m_document.select({repair->components.begin(), repair->components.end()});
}

void AvailabilityPanel::retranslate()
{
    m_title->setText(tr("Availability"));
    const std::array<QString, pageCount> names {tr("Make redundant first"), tr("Downtime"), tr("Assumptions"),
                                                tr("Capacity")};
    const std::array<QString, pageCount> tips {tr("What buys most availability when it is made redundant"),
                                               tr("What contributes how much downtime"),
                                               tr("Which figures the estimate rests on, and who says so"),
                                               tr("Load, how busy services are, and what remains "
                                                  "after a loss")};
    for (int page = 0; page < pageCount; ++page) {
        m_pageButtons->button(page)->setText(names[static_cast<std::size_t>(page)]);
        m_pageButtons->button(page)->setToolTip(tips[static_cast<std::size_t>(page)]);
    }
    m_pageMenu->setToolTip(tr("Choose the figures"));
    m_pageMenu->setAccessibleName(tr("Choose the figures"));
    m_loads->setText(tr("Load on the drawing"));
    m_loads->setToolTip(tr("Draw how busy components are"));
    m_close->setToolTip(tr("Hide this panel"));
    m_close->setAccessibleName(tr("Hide this panel"));
    m_requirements->setAccessibleName(tr("Availability of what clients ask for"));
    m_figures->setAccessibleName(tr("Figures"));
    fitHeader();
    fill();
}

void AvailabilityPanel::updateIcons()
{
    const UiColors& colors = uiColors(palette());
    m_close->setIcon(QIcon {QStringLiteral(":/gudo/style/cross-%1.svg").arg(colors.isDark ? "dark" : "light")});
}

void AvailabilityPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        updateIcons();
    QWidget::changeEvent(event);
}

void AvailabilityPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        ask();
}

void AvailabilityPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitHeader();
}

} // namespace gudo
