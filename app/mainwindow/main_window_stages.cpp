#include "app/mainwindow/main_window.h"
#include "core/model/stages.h"

namespace gudo {

namespace {

constexpr int leastPanelHeight = 420; // pixels: the note and a list of what changed

} // namespace

void MainWindow::makeStages()
{
    m_stageFindings = new StageFindings {m_document, this};
    m_stages = new StageStrip {m_document, *m_stageFindings, this};
    m_stages->setActions(m_actions->showStages, m_actions->present);
    m_stageGlide = new StageGlide {m_document, *m_canvas, m_icons};
}

void MainWindow::wireStages()
{
    const Actions& a = *m_actions;
    connect(a.addStage, &QAction::triggered, m_stages, &StageStrip::add);
    connect(a.previousStage, &QAction::triggered, m_stages, [this] { m_stages->step(false); });
    connect(a.nextStage, &QAction::triggered, m_stages, [this] { m_stages->step(true); });
    connect(a.carryOn, &QAction::triggered, m_stages, &StageStrip::carryOn);
    connect(a.showStages, &QAction::triggered, this, [this](bool isOn) {
        if (isOn && m_stageDock->height() < leastPanelHeight)
            resizeDocks({m_stageDock}, {leastPanelHeight}, Qt::Vertical);
    });
    connect(a.present, &QAction::triggered, this, &MainWindow::present);
    connect(m_stagePanel, &StagePanel::closeRequested, m_stageDock, &QWidget::hide);
    connect(m_stagePanel, &StagePanel::highlightsChanged, m_answers,
            [this](const Highlights& highlights) { m_answers->set(CanvasAnswers::Source::Stages, highlights); });
    connect(&m_stagePanel->other(), &QComboBox::activated, this,
            [this] { m_answers->raise(CanvasAnswers::Source::Stages); });
    connect(&m_document, &Document::changed, this, &MainWindow::updateStages);
    updateStages();
}

void MainWindow::updateStages()
{
    const Design& design = m_document.design();
    const int open = placeOfStage(design, openStage(design));
    m_actions->previousStage->setEnabled(open > 0);
    m_actions->nextStage->setEnabled(open >= 0 && open + 1 < static_cast<int>(design.stages.size()));
    m_actions->carryOn->setEnabled(m_stages->mayCarryOn());
}

void MainWindow::present()
{
    if (m_presentation || m_document.design().architecture.components.empty())
        return;
    finishTyping();
    const Design& design = m_document.design();
    m_presentation = new PresentationWindow {design, m_document.catalog(), m_icons,
                                             isDark(m_themeMode, m_systemTheme.isDark()) ? darkTheme() : lightTheme()};
    m_presentation->setAttribute(Qt::WA_DeleteOnClose);
    if (const int open = placeOfStage(design, openStage(design)); open > 0)
        m_presentation->goTo(open);
    connect(m_presentation, &PresentationWindow::closed, this, [this] {
        activateWindow();
        m_canvas->setFocus();
    });
    m_presentation->present(this);
}

} // namespace gudo
