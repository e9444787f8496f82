#include "app/mainwindow/main_window.h"
#include "app/mainwindow/panel_dock.h"

namespace gudo {

void MainWindow::makePanels()
{
    m_palette = new PalettePanel {m_document.catalog(), m_icons, this};
    m_inspector = new InspectorPanel {m_document, m_icons, this};
    m_problems = new ProblemsPanel {m_document, this};
    m_outline = new OutlinePanel {m_document, m_icons, this};
    m_minimap = new Minimap {m_document, m_canvas};
    m_hints->keepClearOf(*m_minimap);
    m_find = new FindBar {m_document, m_canvas};
    m_paletteDock = panelDock("paletteDock", m_palette, this);
    m_inspectorDock = panelDock("inspectorDock", m_inspector, this);
    m_problemsDock = panelDock("problemsDock", m_problems, this);
    m_history = new HistoryPanel {m_document, this};
    m_historyDock = panelDock("historyDock", m_history, this);
    m_outlineDock = panelDock("outlineDock", m_outline, this);
    m_availability = new AvailabilityPanel {m_document, this};
    m_availabilityDock = panelDock("availabilityDock", m_availability, this);
    m_code = new CodePanel {m_document, this};
    m_codeDock = panelDock("codeDock", m_code, this);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    addDockWidget(Qt::LeftDockWidgetArea, m_paletteDock);
    splitDockWidget(m_paletteDock, m_outlineDock, Qt::Vertical);
    addDockWidget(Qt::RightDockWidgetArea, m_inspectorDock);
    addDockWidget(Qt::BottomDockWidgetArea, m_problemsDock);
    addDockWidget(Qt::RightDockWidgetArea, m_historyDock);
    m_historyDock->hide();
    tabifyDockWidget(m_problemsDock, m_availabilityDock);
    m_availabilityDock->hide();
    tabifyDockWidget(m_inspectorDock, m_codeDock);
    m_codeDock->hide();
    makeFailures();
    m_reach = new ReachPanel {m_document, this};
    m_reachDock = panelDock("reachDock", m_reach, this);
    addDockWidget(Qt::RightDockWidgetArea, m_reachDock);
    tabifyDockWidget(m_inspectorDock, m_reachDock);
    m_reachDock->hide();
    m_stagePanel = new StagePanel {m_document, *m_stageFindings, this};
    m_stageDock = panelDock("stageDock", m_stagePanel, this);
    addDockWidget(Qt::RightDockWidgetArea, m_stageDock);
    m_stageDock->hide();
    m_network = new NetworkPanel {m_document, this};
    m_networkDock = panelDock("networkDock", m_network, this);
    addDockWidget(Qt::BottomDockWidgetArea, m_networkDock);
    tabifyDockWidget(m_problemsDock, m_networkDock);
    m_networkDock->hide();
    sizePanels();
    m_status = new StatusBar {m_document, *m_actions, this};
    setStatusBar(m_status);
}

void MainWindow::sizePanels()
{
    resizeDocks({m_paletteDock, m_inspectorDock}, {248, 336}, Qt::Horizontal);
    resizeDocks({m_problemsDock}, {208}, Qt::Vertical);
    resizeDocks({m_paletteDock, m_outlineDock}, {440, 380}, Qt::Vertical);
}

void MainWindow::wirePanels()
{
    connect(m_palette, &PalettePanel::insertRequested, m_canvas, &CanvasView::insert);
    connect(m_actions->search, &QAction::triggered, this, [this] {
        m_paletteDock->show();
        m_palette->focusSearch();
    });
    wireProblems();
    connect(m_problems, &ProblemsPanel::closeRequested, m_problemsDock, &QWidget::hide);
    connect(m_history, &HistoryPanel::closeRequested, m_historyDock, &QWidget::hide);

    const auto bind = [this](QAction* action, QDockWidget* dock) {
        connect(action, &QAction::toggled, dock, &QWidget::setVisible);
        connect(dock, &QDockWidget::visibilityChanged, action,
                [action, dock] { action->setChecked(!dock->isHidden()); });
        action->setChecked(!dock->isHidden());
    };
    bind(m_actions->showPalette, m_paletteDock);
    bind(m_actions->showInspector, m_inspectorDock);
    bind(m_actions->showProblems, m_problemsDock);
    bind(m_actions->showHistory, m_historyDock);
    bind(m_actions->showOutline, m_outlineDock);
    bind(m_actions->showAvailability, m_availabilityDock);
    bind(m_actions->showCode, m_codeDock);
    wireFigures();
    bind(m_actions->showSweep, m_sweepDock);
    bind(m_actions->showReachability, m_reachDock);
    bind(m_actions->showStages, m_stageDock);
    wireNetwork();
}

} // namespace gudo
