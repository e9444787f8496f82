#include "app/mainwindow/main_window.h"

#include <algorithm>

namespace gudo {

namespace {

constexpr int codeWidth = 460;    // pixels: about 60 characters a line
constexpr double codeShare = 0.3; // of the window at most: the canvas keeps its room

} // namespace

void MainWindow::wireFigures()
{
    connect(m_availability, &AvailabilityPanel::closeRequested, m_availabilityDock, &QWidget::hide);
    connect(m_availability, &AvailabilityPanel::closeRequested, this, [this] { m_availability->setLoadsShown(false); });
    connect(m_actions->showAvailability, &QAction::triggered, this, [this](bool isShown) {
        if (isShown)
            m_availabilityDock->raise();
        else
            m_availability->setLoadsShown(false); // loads go with the panel that explains them
    });
    connect(m_availability, &AvailabilityPanel::loadsShownChanged, m_actions->showLoads, &QAction::setChecked);
    connect(m_availability, &AvailabilityPanel::highlightsChanged, m_answers,
            [this](const Highlights& highlights) { m_answers->set(CanvasAnswers::Source::Loads, highlights); });
    connect(m_actions->showLoads, &QAction::toggled, m_availability, &AvailabilityPanel::setLoadsShown);

    connect(m_code, &CodePanel::closeRequested, m_codeDock, &QWidget::hide);
    connect(m_code, &CodePanel::told, m_status, &StatusBar::setHint);
    connect(m_actions->showCode, &QAction::triggered, this, [this](bool isShown) {
        m_codeDock->raise();
        const int wanted = std::min(codeWidth, static_cast<int>(codeShare * width()));
        if (isShown && m_codeDock->width() < wanted)
            resizeDocks({m_codeDock}, {wanted}, Qt::Horizontal);
    });
}

} // namespace gudo
