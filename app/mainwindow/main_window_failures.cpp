#include <QFileInfo>
#include <QMenu>

#include "app/files/whole_file.h"
#include "app/mainwindow/main_window.h"
#include "app/mainwindow/panel_dock.h"
#include "app/render/export.h"
#include "app/saving/save_dialog.h"
#include "app/simulation/failure_texts.h"
#include "app/simulation/sweep_export.h"

namespace gudo {

void MainWindow::makeFailures()
{
    m_failures = new FailureMode {m_document, this};
    m_failuresPanel = new FailuresPanel {m_document, *m_failures, this};
    m_sweep = new SweepPanel {m_document, this};
    m_failuresDock = panelDock("failuresDock", m_failuresPanel, this);
    m_sweepDock = panelDock("sweepDock", m_sweep, this);
    addDockWidget(Qt::RightDockWidgetArea, m_failuresDock);
    tabifyDockWidget(m_inspectorDock, m_failuresDock);
    addDockWidget(Qt::BottomDockWidgetArea, m_sweepDock);
    tabifyDockWidget(m_problemsDock, m_sweepDock);
    m_failuresDock->hide();
    m_sweepDock->hide();
}

void MainWindow::wireFailures()
{
    const Actions& a = *m_actions;
    connect(a.whatIf, &QAction::toggled, m_failures, &FailureMode::setOn);
    connect(m_failures, &FailureMode::onChanged, a.whatIf, &QAction::setChecked);
    connect(m_failures, &FailureMode::onChanged, this, [this](bool isOn) {
        if (isOn)
            showCanvas();
        m_failuresDock->setVisible(isOn);
        if (isOn) {
            m_failuresDock->raise();
            askWhatFails();
        } else {
            m_canvas->endPicking();
        }
    });
    connect(m_failures, &FailureMode::reported, m_answers, [this] {
        const auto& report = m_failures->report();
        m_answers->set(CanvasAnswers::Source::WhatIf, report ? report->highlights : Highlights {});
    });
    connect(m_failures, &FailureMode::failedChanged, this,
            [this] { m_answers->raise(CanvasAnswers::Source::WhatIf); });
    // A layout of an earlier session may bring the panel, but nobody asks.
    connect(m_failuresDock, &QDockWidget::visibilityChanged, this, [this](bool isVisible) {
        if (isVisible && !m_failures->isOn())
            m_failuresDock->hide();
    });
    connect(m_failuresPanel, &FailuresPanel::closeRequested, this, [this] { m_failures->setOn(false); });
    connect(m_failuresPanel, &FailuresPanel::sweepRequested, this, [this] {
        m_sweepDock->show();
        m_sweepDock->raise();
    });
    connect(m_failuresPanel, &FailuresPanel::exportRequested, this, &MainWindow::saveFailurePicture);
    connect(m_sweep, &SweepPanel::closeRequested, m_sweepDock, &QWidget::hide);
    connect(m_sweep, &SweepPanel::saved, this, &MainWindow::tellSaved);
    connect(a.showSweep, &QAction::toggled, this, [this](bool isOn) {
        if (isOn)
            m_sweepDock->raise();
    });
    connect(m_sweep, &SweepPanel::eventChosen, this, [this](const std::string& event) {
        m_failures->setOn(true);
        m_failures->setFailed({event});
    });
}

void MainWindow::askWhatFails()
{
    if (!m_failures->isOn())
        return;
    m_canvas->endPicking(); // in another language it is asked once more
    m_canvas->pick({.prompt = tr("What if this dies? Click what fails"),
                    .accepts = [this](const Id& id) { return !m_failures->failureAt(id).empty(); },
                    .climbs = false,
                    .picked = [this](const Id& id) { m_failures->toggle(m_failures->failureAt(id)); },
                    .cancelled = [this] { m_failures->setOn(false); },
                    .menu = [this](const Id& id, const QPoint& global) { showFailureMenu(id, global); },
                    .staysOn = true});
}

void MainWindow::showFailureMenu(const Id& placement, const QPoint& global)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("failureMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const FailureChoice& choice : m_failures->choicesAt(placement)) {
        QAction* action = menu->addAction(choiceText(*m_failures->report()->study, choice));
        action->setCheckable(true);
        action->setChecked(m_failures->isFailed(choice.name));
        connect(action, &QAction::triggered, m_failures, [this, name = choice.name] { m_failures->toggle(name); });
    }
    if (!menu->isEmpty())
        menu->addSeparator();
    menu->addAction(tr("Clear all"), m_failures, [this] { m_failures->setFailed({}); })
        ->setEnabled(!m_failures->failed().empty());
    menu->addAction(tr("End"), m_failures, [this] { m_failures->setOn(false); });
    menu->popup(global);
}

void MainWindow::saveFailurePicture()
{
    const auto report = m_failures->report();
    if (!report)
        return;
    const QString path =
        askWhereToSave(m_document, tr("Save the picture"), QStringLiteral("-failure.png"),
                       QStringLiteral("PNG (*.png);;SVG (*.svg);;PDF (*.pdf);;HTML (*.html)"), this);
    if (path.isEmpty())
        return;
    const QString format = QFileInfo {path}.suffix().toLower();
    QByteArray bytes;
    QString error;
    if (format == QLatin1String("html")) { // a page has a place for failures of its own
        const ExportResult page = exported(m_document.design(), m_document.catalog(), m_icons,
                                           {.format = format, .highlights = report->highlights});
        bytes = page.bytes;
        error = page.error;
    } else {
        bytes = failurePicture(*report, m_document.design(), m_icons, format);
    }
    if (!error.isEmpty() || !writeWhole(path, bytes, &error))
        tellNotWritten(path, error, this);
    else
        tellSaved(path);
}

} // namespace gudo
