#include "app/mainwindow/main_window.h"

namespace gudo {

namespace {

constexpr QLatin1String groupingKey {"problemsGrouping"};
constexpr QLatin1String pageKey {"problemsPage"};

} // namespace

void MainWindow::wireProblems()
{
    const std::string grouping = m_settings.value(groupingKey).toString().toStdString();
    m_problems->model().setGrouping(findingGroupingFrom(grouping));
    m_problems->setPageWanted(m_settings.value(pageKey, true).toBool());
    connect(m_status, &StatusBar::problemsClicked, this, [this] {
        m_hints->withdraw(FirstHint::Badge, true);
        m_problemsDock->setVisible(!m_problemsDock->isVisible());
    });
    connect(m_status, &StatusBar::severityClicked, this, [this](Severity severity) {
        m_hints->withdraw(FirstHint::Badge, true);
        m_problems->showOnly(severity);
        m_problemsDock->show();
        m_problemsDock->raise();
    });
    const auto go = [this](int step) {
        m_problemsDock->show();
        m_problemsDock->raise();
        m_problems->showNext(step);
    };
    connect(m_actions->nextProblem, &QAction::triggered, this, [go] { go(1); });
    connect(m_actions->previousProblem, &QAction::triggered, this, [go] { go(-1); });
}

void MainWindow::rememberProblems()
{
    const std::string_view grouping = toText(m_problems->model().grouping());
    m_settings.setValue(groupingKey, QString::fromUtf8(grouping.data(), qsizetype(grouping.size())));
    m_settings.setValue(pageKey, m_problems->isPageWanted());
}

} // namespace gudo
