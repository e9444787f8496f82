#include "app/mainwindow/main_window.h"

namespace gudo {

namespace {

QDockWidget* makeDock(const char* name, QWidget* content, QMainWindow* window)
{
    auto* dock = new QDockWidget(window);
    dock->setObjectName(QLatin1String(name));
    dock->setFeatures(QDockWidget::NoDockWidgetFeatures);
    dock->setTitleBarWidget(new QWidget(dock)); // panels have headers of their own
    dock->setWidget(content);
    return dock;
}

} // namespace

void MainWindow::makePanels()
{
    m_palette = new PalettePanel {m_document.catalog(), m_icons, this};
    m_inspector = new InspectorPanel {m_document, m_icons, this};
    m_problems = new ProblemsPanel {m_document, this};
    m_outline = new OutlinePanel {m_document, m_icons, this};
    m_minimap = new Minimap {m_document, m_canvas};
    m_find = new FindBar {m_document, m_canvas};
    m_paletteDock = makeDock("paletteDock", m_palette, this);
    m_inspectorDock = makeDock("inspectorDock", m_inspector, this);
    m_problemsDock = makeDock("problemsDock", m_problems, this);
    m_history = new HistoryPanel {m_document, this};
    m_historyDock = makeDock("historyDock", m_history, this);
    m_outlineDock = makeDock("outlineDock", m_outline, this);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    addDockWidget(Qt::LeftDockWidgetArea, m_paletteDock);
    splitDockWidget(m_paletteDock, m_outlineDock, Qt::Vertical);
    addDockWidget(Qt::RightDockWidgetArea, m_inspectorDock);
    addDockWidget(Qt::BottomDockWidgetArea, m_problemsDock);
    addDockWidget(Qt::RightDockWidgetArea, m_historyDock);
    m_historyDock->hide();
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
}

} // namespace gudo
