#include "app/mainwindow/main_window.h"

#include <QApplication>
#include <QCloseEvent>
#include <QTimer>
#include <QVBoxLayout>

namespace gudo {

namespace {

/// The content of the window with a place for notices above it and the stages below.
QWidget* withNotices(Notices* notices, QWidget* content, QWidget* below, QWidget* parent)
{
    auto* whole = new QWidget(parent);
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(notices);
    column->addWidget(content, 1);
    column->addWidget(below);
    return whole;
}

} // namespace

MainWindow::MainWindow(const Catalog& catalog, bool isSystemDark, QWidget* parent)
    : QMainWindow {parent}
    , m_document {catalog}
    , m_recent {m_settings}
    , m_actions {new Actions {this}}
    , m_pages {new QStackedWidget {this}}
    , m_canvas {new CanvasView {m_document, m_icons, m_pages}}
    , m_answers {new CanvasAnswers {*m_canvas}}
    , m_hints {new FirstHints {m_settings, m_canvas}}
    , m_releasedKeys {new ReleasedKeys {m_canvas}}
    , m_narrow {new NarrowPanels {this}}
    , m_notices {new Notices {this}}
    , m_systemTheme {isSystemDark}
{
    setObjectName(QStringLiteral("mainWindow"));
    m_themeMode = themeModeFrom(m_settings.value(QStringLiteral("theme")).toString());
    applyStyle(*qApp, isDark(m_themeMode, m_systemTheme.isDark())); // before there are widgets to polish twice
    setAcceptDrops(true);
    m_pages->addWidget(m_canvas);
    makeStages();
    setCentralWidget(withNotices(m_notices, m_pages, m_stages, this));
    makePanels();
    makeMenus();
    makeToolBar();
    wire();
    wirePanels();
    wireFiles();
    wireArranging();
    wireLook();
    wireSafety();
    wireViews();
    wireFailures();
    wireReachability();
    wireStages();
    wireStart();
    restoreLook();
    applyTheme();
    retranslate();
    wireCommands();
    updateUndo();
    updateSelectionActions();
}

MainWindow::~MainWindow()
{
    hide(); // now, while all is there: panels that go tell, and what they tell is looked at
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
    connect(a.arrangeRight, &QAction::triggered, m_canvas,
            [this] { m_canvas->arrangeAll(FlowDirection::LeftToRight); });
    connect(a.arrangeDown, &QAction::triggered, m_canvas, [this] { m_canvas->arrangeAll(FlowDirection::TopToBottom); });
    connect(a.tidy, &QAction::triggered, m_canvas, &CanvasView::tidySelection);
    connect(a.bringToFront, &QAction::triggered, m_canvas, [this] { m_canvas->restackSelection(Restack::ToFront); });
    connect(a.bringForward, &QAction::triggered, m_canvas, [this] { m_canvas->restackSelection(Restack::Forward); });
    connect(a.sendBackward, &QAction::triggered, m_canvas, [this] { m_canvas->restackSelection(Restack::Backward); });
    connect(a.sendToBack, &QAction::triggered, m_canvas, [this] { m_canvas->restackSelection(Restack::ToBack); });
    connect(a.fitToContents, &QAction::triggered, m_canvas, &CanvasView::fitToContents);
    connect(a.lock, &QAction::triggered, m_canvas, &CanvasView::toggleLock);
    connect(a.hide, &QAction::triggered, m_canvas, &CanvasView::hideSelection);
    connect(a.showHidden, &QAction::triggered, m_canvas, &CanvasView::showHidden);
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
    const bool hasSeveral = m_document.selection().size() > 1;
    for (QAction* action : {m_actions->cut, m_actions->copy, m_actions->duplicate, m_actions->remove, m_actions->tidy,
                            m_actions->zoomSelection, m_actions->groupSelected, m_actions->ungroup,
                            m_actions->bringToFront, m_actions->bringForward, m_actions->sendBackward,
                            m_actions->sendToBack, m_actions->fitToContents, m_actions->lock, m_actions->hide})
        action->setEnabled(hasAny);
    for (QAction* action : m_actions->forSeveral())
        action->setEnabled(hasSeveral);
    m_actions->rename->setEnabled(hasOne);
    m_actions->connectTo->setEnabled(hasAny);
    m_actions->replaceBy->setEnabled(hasAny);
    m_actions->connectInOrder->setEnabled(m_document.selection().size() > 1);
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange && m_status)
        retranslate();
    else if (event->type() == QEvent::ActivationChange && isActiveWindow())
        m_fileWatch.check();
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
            if (!isStartPageShown())
                m_canvas->setFocus();
            offerHints();
        });
    }
}

} // namespace gudo
