#include <QMenu>

#include <algorithm>

#include "app/canvas/editing/menu_extras.h"
#include "app/mainwindow/main_window.h"
#include "app/text/names.h"

namespace gudo {

namespace {

/// True when a finding says that the network does not carry what the connection stands for.
bool isBlocked(const std::vector<Finding>& findings, const Id& connection)
{
    return std::ranges::any_of(findings, [&](const Finding& finding) {
        const Diagnostic& diagnostic = finding.diagnostic;
        const Rule* rule = ruleNamed(diagnostic.rule);
        const bool isNetwork = rule && (rule->family == RuleFamily::Network || rule->family == RuleFamily::Security);
        return isNetwork && diagnostic.severity == Severity::Error &&
               std::ranges::find(diagnostic.connections, connection) != diagnostic.connections.end();
    });
}

} // namespace

void MainWindow::wireReachability()
{
    connect(m_reach, &ReachPanel::closeRequested, m_reachDock, &QWidget::hide);
    connect(m_reach, &ReachPanel::pickRequested, this, &MainWindow::pickReachEnd);
    connect(m_reach, &ReachPanel::highlightsChanged, m_answers, [this](const Highlights& highlights) {
        m_answers->set(CanvasAnswers::Source::Reachability, highlights);
    });
    connect(&m_reach->form(), &ReachForm::asked, this,
            [this] { m_answers->raise(CanvasAnswers::Source::Reachability); });
    connect(m_actions->showReachability, &QAction::triggered, this, [this](bool isShown) {
        if (!isShown)
            return;
        openReachability();
        m_reach->askSelection();
        m_reach->form().from().setFocus();
    });
    connect(m_actions->showExposure, &QAction::triggered, this, [this](bool isShown) {
        if (!isShown) {
            m_reachDock->hide();
            return;
        }
        openReachability();
        m_reach->askFrom("internet");
    });
    const auto tick = [this] {
        const ReachAsk& ask = m_reach->form().ask();
        m_actions->showExposure->setChecked(!m_reachDock->isHidden() && ask.mode == ReachMode::From &&
                                            ask.query.from == "internet");
    };
    connect(m_reachDock, &QDockWidget::visibilityChanged, this, tick);
    connect(&m_reach->service(), &ReachService::answered, this, tick);
    new MenuExtras {[this](QMenu& menu, const Id& id) { addReachEntries(menu, id); }, m_canvas};
}

void MainWindow::openReachability()
{
    showCanvas();
    m_reachDock->show();
    m_reachDock->raise();
    m_answers->raise(CanvasAnswers::Source::Reachability);
}

void MainWindow::pickReachEnd(ReachForm::End end, bool isWanted)
{
    if (!isWanted) {
        m_canvas->endPicking();
        m_reach->form().setPicking(end, false);
        return;
    }
    const bool isFrom = end == ReachForm::End::From;
    m_reach->form().setPicking(isFrom ? ReachForm::End::To : ReachForm::End::From, false);
    m_canvas->pick({.prompt = isFrom ? tr("Pick where the packets come from") : tr("Pick where the packets go to"),
                    .accepts =
                        [this](const Id& id) {
                            const Component* component = m_document.design().architecture.components.find(id);
                            return component && EndChoices::offers(m_document.catalog().typeOf(*component));
                        },
                    .picked =
                        [this, end](const Id& id) {
                            m_reach->form().setPicking(end, false);
                            m_reach->takePicked(end, id);
                            m_answers->raise(CanvasAnswers::Source::Reachability);
                        },
                    .cancelled =
                        [this, end] {
                            m_reach->form().setPicking(end, false);
                        }});
}

void MainWindow::addReachEntries(QMenu& menu, const Id& id)
{
    const Architecture& architecture = m_document.design().architecture;
    if (architecture.connections.contains(id)) {
        menu.addAction(isBlocked(m_document.findings(), id) ? tr("Why does this not get through?")
                                                            : tr("Does this get through?"),
                       this, [this, id] {
                           openReachability();
                           m_reach->askConnection(id);
                       });
        return;
    }
    if (!architecture.components.contains(id))
        return;
    menu.addAction(tr("Who reaches this?"), this, [this, id] {
        openReachability();
        m_reach->askTo(id);
    });
    menu.addAction(tr("What does this reach?"), this, [this, id] {
        openReachability();
        m_reach->askFrom(id);
    });
}

} // namespace gudo
