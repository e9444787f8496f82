#include <QMenuBar>
#include <QToolBar>

#include "app/mainwindow/main_window.h"
#include "app/text/texts.h"

namespace gudo {

void MainWindow::makeMenus()
{
    m_fileMenu = menuBar()->addMenu(QString {});
    m_fileMenu->addActions(
        {m_actions->newDesign, m_actions->newFromTemplate, m_actions->newWindow, m_actions->startPage});
    m_fileMenu->addSeparator();
    m_fileMenu->addAction(m_actions->open);
    m_recentMenu = m_fileMenu->addMenu(QString {});
    m_fileMenu->addSeparator();
    m_fileMenu->addActions({m_actions->save, m_actions->saveAs, m_actions->exportPicture});
    m_fileMenu->addAction(m_actions->versions);
    m_fileMenu->addSeparator();
    m_fileMenu->addActions({m_actions->closeWindow, m_actions->quit});

    m_editMenu = menuBar()->addMenu(QString {});
    m_editMenu->addActions({m_actions->undo, m_actions->redo});
    m_editMenu->addSeparator();
    m_editMenu->addActions({m_actions->cut, m_actions->copy});
    m_copyAsMenu = m_editMenu->addMenu(QString {});
    m_copyAsMenu->addActions({m_actions->copyAsPng, m_actions->copyAsSvg, m_actions->copyAsMermaid,
                              m_actions->copyAsDrawio, m_actions->copyAsTerraform, m_actions->copyAsCloudFormation});
    m_editMenu->addActions({m_actions->paste, m_actions->pasteInPlace, m_actions->duplicate, m_actions->remove});
    m_editMenu->addSeparator();
    m_editMenu->addActions({m_actions->selectAll, m_actions->rename});
    m_editMenu->addSeparator();
    m_editMenu->addActions(
        {m_actions->find, m_actions->findNext, m_actions->findPrevious, m_actions->replace, m_actions->search});
    m_editMenu->addSeparator();
    m_editMenu->addAction(m_actions->editShortcuts);
    makeArrangeMenu();

    m_viewMenu = menuBar()->addMenu(QString {});
    m_viewMenu->addAction(m_actions->commands);
    m_viewMenu->addSeparator();
    m_viewMenu->addActions(
        {m_actions->zoomIn, m_actions->zoomOut, m_actions->zoomActual, m_actions->zoomFit, m_actions->zoomSelection});
    m_viewMenu->addSeparator();
    m_viewMenu->addActions({m_actions->showPalette, m_actions->showOutline, m_actions->showInspector,
                            m_actions->showProblems, m_actions->showCode, m_actions->showHistory,
                            m_actions->showMinimap});
    m_viewMenu->addSeparator();
    m_viewMenu->addActions({m_actions->nextPanel, m_actions->previousPanel});
    m_viewMenu->addAction(m_actions->resetLayout);
    m_viewMenu->addSeparator();
    m_viewMenu->addAction(m_actions->stackRepeats);
    m_stagesMenu = m_viewMenu->addMenu(QString {});
    m_stagesMenu->addActions({m_actions->addStage, m_actions->previousStage, m_actions->nextStage});
    m_stagesMenu->addActions({m_actions->carryOn, m_actions->showStages});
    m_viewMenu->addAction(m_actions->present);
    m_viewMenu->addSeparator();
    m_themeMenu = m_viewMenu->addMenu(QString {});
    m_themeMenu->addActions({m_actions->themeSystem, m_actions->themeLight, m_actions->themeDark});
    m_languageMenu = m_viewMenu->addMenu(QString {});
    m_languageMenu->addActions({m_actions->english, m_actions->korean});
    makeCheckMenu();

    m_helpMenu = menuBar()->addMenu(QString {});
    m_helpMenu->addActions({m_actions->shortcuts, m_actions->showHints, m_actions->about});
}

void MainWindow::makeArrangeMenu()
{
    m_arrangeMenu = menuBar()->addMenu(QString {});
    m_arrangeMenu->addActions(
        {m_actions->addComponent, m_actions->connectTo, m_actions->connectInOrder, m_actions->replaceBy});
    m_arrangeMenu->addSeparator();
    m_arrangeMenu->addActions({m_actions->arrangeRight, m_actions->arrangeDown, m_actions->tidy});
    m_arrangeMenu->addSeparator();
    m_arrangeMenu->addActions({m_actions->alignLeft, m_actions->alignCenter, m_actions->alignRight});
    m_arrangeMenu->addActions({m_actions->alignTop, m_actions->alignMiddle, m_actions->alignBottom});
    m_arrangeMenu->addSeparator();
    m_arrangeMenu->addActions({m_actions->distributeAcross, m_actions->distributeDown, m_actions->sameSize});
    m_arrangeMenu->addSeparator();
    m_arrangeMenu->addActions({m_actions->groupSelected, m_actions->ungroup});
    m_arrangeMenu->addSeparator();
    m_orderMenu = m_arrangeMenu->addMenu(QString {});
    m_orderMenu->addActions(
        {m_actions->bringToFront, m_actions->bringForward, m_actions->sendBackward, m_actions->sendToBack});
    m_arrangeMenu->addActions({m_actions->fitToContents, m_actions->lock, m_actions->hide, m_actions->showHidden});
}

void MainWindow::makeCheckMenu()
{
    m_checkMenu = menuBar()->addMenu(QString {});
    m_checkMenu->addActions({m_actions->nextProblem, m_actions->previousProblem, m_actions->showSinglePoints});
    m_checkMenu->addSeparator();
    m_checkMenu->addActions({m_actions->whatIf, m_actions->showSweep});
    m_checkMenu->addSeparator();
    m_checkMenu->addActions({m_actions->showReachability, m_actions->showExposure});
    m_checkMenu->addSeparator();
    m_checkMenu->addActions({m_actions->showAvailability, m_actions->showLoads});
    m_checkMenu->addSeparator();
    m_checkMenu->addActions({m_actions->showAccess, m_actions->showAddresses, m_actions->showRoutes});
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
    m_toolBar->addSeparator();
    m_toolBar->addActions({m_actions->whatIf, m_actions->showReachability, m_actions->showCode, m_actions->present});
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

void MainWindow::retranslate()
{
    m_actions->retranslate();
    m_fileMenu->setTitle(tr("&File"));
    m_recentMenu->setTitle(tr("Open &recent"));
    m_editMenu->setTitle(tr("&Edit"));
    m_copyAsMenu->setTitle(tr("Copy a&s"));
    m_arrangeMenu->setTitle(tr("A&rrange"));
    m_orderMenu->setTitle(tr("&Order"));
    m_viewMenu->setTitle(tr("&View"));
    m_checkMenu->setTitle(tr("&Check"));
    m_stagesMenu->setTitle(tr("Stage&s"));
    m_themeMenu->setTitle(tr("&Theme"));
    m_languageMenu->setTitle(tr("&Language"));
    m_helpMenu->setTitle(tr("&Help"));
    m_toolBar->setWindowTitle(tr("Tool bar"));
    m_paletteDock->setWindowTitle(tr("Components"));
    m_inspectorDock->setWindowTitle(tr("Properties"));
    m_problemsDock->setWindowTitle(tr("Problems"));
    m_historyDock->setWindowTitle(tr("History"));
    m_outlineDock->setWindowTitle(tr("Outline"));
    m_availabilityDock->setWindowTitle(tr("Availability"));
    m_codeDock->setWindowTitle(tr("Code"));
    m_failuresDock->setWindowTitle(tr("What if"));
    m_sweepDock->setWindowTitle(tr("One after the other"));
    askWhatFails();
    m_reachDock->setWindowTitle(tr("Reachability"));
    m_stageDock->setWindowTitle(tr("Stages"));
    m_networkDock->setWindowTitle(tr("Network"));
    const bool isKorean = currentLanguage() == QLatin1String("ko");
    (isKorean ? m_actions->korean : m_actions->english)->setChecked(true);
    updateUndo();
    updateTitle();
    m_status->setZoom(m_canvas->zoom());
}

} // namespace gudo
