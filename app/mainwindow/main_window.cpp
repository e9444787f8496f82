#include "app/mainwindow/main_window.h"

#include <QApplication>
#include <QCloseEvent>
#include <QTimer>

namespace gudo {

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
    wirePanels();
    wireFiles();
    wireLook();
    restoreLook();
    applyTheme();
    retranslate();
    updateUndo();
    updateSelectionActions();
}

MainWindow::~MainWindow() = default;

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

    connect(m_canvas, &CanvasView::zoomChanged, m_status, &StatusBar::setZoom);
    connect(m_canvas, &CanvasView::hintChanged, m_status, &StatusBar::setHint);
    connect(m_status, &StatusBar::zoomRequested, m_canvas, &CanvasView::setZoom);
    connect(&m_document, &Document::selectionChanged, this, &MainWindow::updateSelectionActions);
    connect(&m_document, &Document::fileChanged, this, &MainWindow::updateTitle);
    connect(&m_document, &Document::changed, this, [this](const Design& before, const Design& after) {
        if (before.title != after.title)
            updateTitle();
    });
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
