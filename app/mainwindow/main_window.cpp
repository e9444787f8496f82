#include "app/mainwindow/main_window.h"

#include <QApplication>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QMenuBar>
#include <QScreen>
#include <QShortcut>
#include <QTimer>
#include <QToolBar>

#include "app/text/texts.h"

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

MainWindow::MainWindow(const Catalog& catalog, bool isSystemDark, QWidget* parent)
    : QMainWindow {parent}
    , m_document {catalog}
    , m_recent {m_settings}
    , m_actions {new Actions {this}}
    , m_canvas {new CanvasView {m_document, m_icons, this}}
    , m_isSystemDark {isSystemDark}
{
    setObjectName(QStringLiteral("mainWindow"));
    m_themeMode = themeModeFrom(m_settings.value(QStringLiteral("theme")).toString());
    applyStyle(*qApp, isDark(m_themeMode, m_isSystemDark)); // before there are widgets to polish twice
    setAcceptDrops(true);
    setCentralWidget(m_canvas);
    makePanels();
    makeMenus();
    makeToolBar();
    wire();
    wireFiles();
    wireLook();
    restoreLook();
    applyTheme();
    retranslate();
    updateUndo();
    updateSelectionActions();
}

MainWindow::~MainWindow() = default;

void MainWindow::makePanels()
{
    m_palette = new PalettePanel {m_document.catalog(), m_icons, this};
    m_inspector = new InspectorPanel {m_document, m_icons, this};
    m_problems = new ProblemsPanel {m_document, this};
    m_paletteDock = makeDock("paletteDock", m_palette, this);
    m_inspectorDock = makeDock("inspectorDock", m_inspector, this);
    m_problemsDock = makeDock("problemsDock", m_problems, this);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    addDockWidget(Qt::LeftDockWidgetArea, m_paletteDock);
    addDockWidget(Qt::RightDockWidgetArea, m_inspectorDock);
    addDockWidget(Qt::BottomDockWidgetArea, m_problemsDock);
    resizeDocks({m_paletteDock, m_inspectorDock}, {248, 336}, Qt::Horizontal);
    resizeDocks({m_problemsDock}, {208}, Qt::Vertical);
    m_status = new StatusBar {m_document, *m_actions, this};
    setStatusBar(m_status);
}

void MainWindow::makeMenus()
{
    m_fileMenu = menuBar()->addMenu(QString {});
    m_fileMenu->addActions({m_actions->newDesign, m_actions->newFromTemplate});
    m_fileMenu->addSeparator();
    m_fileMenu->addAction(m_actions->open);
    m_recentMenu = m_fileMenu->addMenu(QString {});
    m_fileMenu->addSeparator();
    m_fileMenu->addActions({m_actions->save, m_actions->saveAs, m_actions->exportPicture});
    m_fileMenu->addSeparator();
    m_fileMenu->addAction(m_actions->quit);

    m_editMenu = menuBar()->addMenu(QString {});
    m_editMenu->addActions({m_actions->undo, m_actions->redo});
    m_editMenu->addSeparator();
    m_editMenu->addActions(
        {m_actions->cut, m_actions->copy, m_actions->paste, m_actions->duplicate, m_actions->remove});
    m_editMenu->addSeparator();
    m_editMenu->addActions({m_actions->selectAll, m_actions->rename, m_actions->search});
    m_editMenu->addSeparator();
    m_editMenu->addActions(
        {m_actions->addComponent, m_actions->connectTo, m_actions->connectInOrder, m_actions->replaceBy});
    m_editMenu->addSeparator();
    m_editMenu->addActions({m_actions->arrangeRight, m_actions->arrangeDown, m_actions->tidy});

    m_viewMenu = menuBar()->addMenu(QString {});
    m_viewMenu->addActions(
        {m_actions->zoomIn, m_actions->zoomOut, m_actions->zoomActual, m_actions->zoomFit, m_actions->zoomSelection});
    m_viewMenu->addSeparator();
    m_viewMenu->addActions({m_actions->showPalette, m_actions->showInspector, m_actions->showProblems});
    m_viewMenu->addSeparator();
    m_viewMenu->addAction(m_actions->showSinglePoints);
    m_viewMenu->addAction(m_actions->stackRepeats);
    m_viewMenu->addSeparator();
    m_themeMenu = m_viewMenu->addMenu(QString {});
    m_themeMenu->addActions({m_actions->themeSystem, m_actions->themeLight, m_actions->themeDark});
    m_languageMenu = m_viewMenu->addMenu(QString {});
    m_languageMenu->addActions({m_actions->english, m_actions->korean});

    m_helpMenu = menuBar()->addMenu(QString {});
    m_helpMenu->addActions({m_actions->shortcuts, m_actions->about});
}

void MainWindow::makeToolBar()
{
    m_toolBar = addToolBar(QString {});
    m_toolBar->setObjectName(QStringLiteral("toolBar"));
    m_toolBar->setMovable(false);
    m_toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    setContextMenuPolicy(Qt::NoContextMenu);
    m_toolBar->setIconSize({18, 18});
    m_toolBar->addActions({m_actions->newDesign, m_actions->open, m_actions->save});
    m_toolBar->addSeparator();
    m_toolBar->addActions({m_actions->undo, m_actions->redo});
    m_toolBar->addSeparator();
    m_toolBar->addActions({m_actions->cut, m_actions->copy, m_actions->paste, m_actions->duplicate, m_actions->remove});
    m_toolBar->addSeparator();
    m_toolBar->addAction(m_actions->arrangeRight);
    m_toolBar->addSeparator();
    m_toolBar->addActions({m_actions->zoomOut, m_actions->zoomIn, m_actions->zoomFit});
    auto* spacer = new QWidget(m_toolBar);
    spacer->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_toolBar->addWidget(spacer);
    m_toolBar->addActions({m_actions->showPalette, m_actions->showProblems, m_actions->showInspector});
    m_toolBar->addSeparator();
    m_toolBar->addAction(m_actions->exportPicture);
    auto* exportButton = qobject_cast<QToolButton*>(m_toolBar->widgetForAction(m_actions->exportPicture));
    exportButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setRole(*exportButton, "labelled");
    for (QToolButton* button : m_toolBar->findChildren<QToolButton*>())
        button->setFocusPolicy(Qt::TabFocus);
}

void MainWindow::wire()
{
    const Actions& a = *m_actions;
    connect(a.undo, &QAction::triggered, this, [this] { m_document.undoStack()->undo(); });
    connect(a.redo, &QAction::triggered, this, [this] { m_document.undoStack()->redo(); });
    connect(m_document.undoStack(), &QUndoStack::indexChanged, this, &MainWindow::updateUndo);
    connect(a.cut, &QAction::triggered, m_canvas, &CanvasView::cut);
    connect(a.copy, &QAction::triggered, m_canvas, &CanvasView::copy);
    connect(a.paste, &QAction::triggered, m_canvas, &CanvasView::paste);
    connect(a.duplicate, &QAction::triggered, m_canvas, &CanvasView::duplicate);
    connect(a.remove, &QAction::triggered, m_canvas, &CanvasView::deleteSelection);
    connect(a.selectAll, &QAction::triggered, m_canvas, &CanvasView::selectAll);
    connect(a.rename, &QAction::triggered, m_canvas, &CanvasView::renameSelected);
    connect(a.search, &QAction::triggered, this, [this] {
        m_paletteDock->show();
        m_palette->focusSearch();
    });
    connect(a.arrangeRight, &QAction::triggered, m_canvas, [this] { m_canvas->arrangeAll(Flow::LeftToRight); });
    connect(a.arrangeDown, &QAction::triggered, m_canvas, [this] { m_canvas->arrangeAll(Flow::TopToBottom); });
    connect(a.tidy, &QAction::triggered, m_canvas, &CanvasView::tidySelection);
    connect(a.addComponent, &QAction::triggered, m_canvas, &CanvasView::addByName);
    connect(a.connectTo, &QAction::triggered, m_canvas, &CanvasView::connectTo);
    connect(a.connectInOrder, &QAction::triggered, m_canvas, &CanvasView::connectInOrder);
    connect(a.replaceBy, &QAction::triggered, m_canvas, &CanvasView::replaceBy);
    connect(a.zoomIn, &QAction::triggered, m_canvas, &CanvasView::zoomIn);
    connect(a.zoomOut, &QAction::triggered, m_canvas, &CanvasView::zoomOut);
    connect(a.zoomActual, &QAction::triggered, this, [this] { m_canvas->setZoom(1); });
    connect(a.zoomFit, &QAction::triggered, m_canvas, &CanvasView::fitAll);
    connect(a.zoomSelection, &QAction::triggered, m_canvas, &CanvasView::fitSelection);
    connect(a.stackRepeats, &QAction::toggled, m_canvas, &CanvasView::setRepeatsStacked);
    connect(m_canvas, &CanvasView::repeatsStackedChanged, a.stackRepeats, &QAction::setChecked);
    connect(a.shortcuts, &QAction::triggered, this, &MainWindow::showShortcuts);
    connect(a.about, &QAction::triggered, this, &MainWindow::showAbout);

    connect(m_palette, &PalettePanel::insertRequested, m_canvas, &CanvasView::insert);
    connect(m_canvas, &CanvasView::zoomChanged, m_status, &StatusBar::setZoom);
    connect(m_canvas, &CanvasView::hintChanged, m_status, &StatusBar::setHint);
    connect(m_status, &StatusBar::zoomRequested, m_canvas, &CanvasView::setZoom);
    connect(m_status, &StatusBar::problemsClicked, this,
            [this] { m_problemsDock->setVisible(!m_problemsDock->isVisible()); });
    connect(m_problems, &ProblemsPanel::closeRequested, m_problemsDock, &QWidget::hide);
    connect(&m_document, &Document::selectionChanged, this, &MainWindow::updateSelectionActions);
    connect(&m_document, &Document::fileChanged, this, &MainWindow::updateTitle);
    connect(&m_document, &Document::changed, this, [this](const Design& before, const Design& after) {
        if (before.title != after.title)
            updateTitle();
    });

    const auto bind = [this](QAction* action, QDockWidget* dock) {
        connect(action, &QAction::toggled, dock, &QWidget::setVisible);
        connect(dock, &QDockWidget::visibilityChanged, action,
                [action, dock] { action->setChecked(!dock->isHidden()); });
        action->setChecked(true);
    };
    bind(a.showPalette, m_paletteDock);
    bind(a.showInspector, m_inspectorDock);
    bind(a.showProblems, m_problemsDock);
}

void MainWindow::updateUndo()
{
    const QUndoStack& stack = *m_document.undoStack();
    m_actions->undo->setEnabled(stack.canUndo());
    m_actions->redo->setEnabled(stack.canRedo());
    m_actions->undo->setText(stack.canUndo() ? tr("&Undo: %1").arg(stack.undoText()) : tr("&Undo"));
    m_actions->redo->setText(stack.canRedo() ? tr("&Redo: %1").arg(stack.redoText()) : tr("&Redo"));
    m_actions->save->setEnabled(true);
}

void MainWindow::updateSelectionActions()
{
    const bool hasAny = !m_document.selection().empty();
    const bool hasOne = m_document.selection().size() == 1;
    for (QAction* action : {m_actions->cut, m_actions->copy, m_actions->duplicate, m_actions->remove, m_actions->tidy,
                            m_actions->zoomSelection})
        action->setEnabled(hasAny);
    m_actions->rename->setEnabled(hasOne);
    m_actions->connectTo->setEnabled(hasAny);
    m_actions->replaceBy->setEnabled(hasAny);
    m_actions->connectInOrder->setEnabled(m_document.selection().size() > 1);
}

void MainWindow::retranslate()
{
    m_actions->retranslate();
    m_fileMenu->setTitle(tr("&File"));
    m_recentMenu->setTitle(tr("Open &recent"));
    m_editMenu->setTitle(tr("&Edit"));
    m_viewMenu->setTitle(tr("&View"));
    m_themeMenu->setTitle(tr("&Theme"));
    m_languageMenu->setTitle(tr("&Language"));
    m_helpMenu->setTitle(tr("&Help"));
    m_toolBar->setWindowTitle(tr("Tool bar"));
    m_paletteDock->setWindowTitle(tr("Components"));
    m_inspectorDock->setWindowTitle(tr("Properties"));
    m_problemsDock->setWindowTitle(tr("Problems"));
    const bool isKorean = currentLanguage() == QLatin1String("ko");
    (isKorean ? m_actions->korean : m_actions->english)->setChecked(true);
    updateUndo();
    updateTitle();
    m_status->setZoom(m_canvas->zoom());
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange && m_status)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    // Keys that nobody wanted come here; on the canvas '/' has a box of its own.
    if (event->text() == QLatin1String("/"))
        m_actions->search->trigger();
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    if (!m_isFitted) {
        m_isFitted = true;
        QTimer::singleShot(0, m_canvas, [this] {
            if (!m_document.design().architecture.components.empty())
                m_canvas->fitAll();
            m_canvas->setFocus();
        });
    }
}

} // namespace gudo
