#include "app/mainwindow/main_window.h"
#include "app/network/network_panel.h"

namespace gudo {

namespace {

constexpr int leastNetworkHeight = 360; // pixels: a matrix or a plan needs more than a list does

} // namespace

void MainWindow::wireNetwork()
{
    struct Entry {
        QAction* action;
        NetworkPanel::Tab tab;
    };
    const std::array<Entry, 3> entries {{{m_actions->showAccess, NetworkPanel::Tab::Access},
                                         {m_actions->showAddresses, NetworkPanel::Tab::Addresses},
                                         {m_actions->showRoutes, NetworkPanel::Tab::RouteTables}}};
    const auto showChecked = [this, entries] {
        for (const Entry& entry : entries)
            entry.action->setChecked(!m_networkDock->isHidden() && m_network->tab() == entry.tab);
    };
    for (const Entry& entry : entries)
        connect(entry.action, &QAction::triggered, this, [this, showChecked, tab = entry.tab](bool isOn) {
            const bool wasHidden = m_networkDock->isHidden();
            m_networkDock->setVisible(isOn);
            if (isOn) {
                m_network->setTab(tab);
                m_networkDock->raise();
                if (wasHidden && m_networkDock->height() < leastNetworkHeight)
                    resizeDocks({m_networkDock}, {leastNetworkHeight}, Qt::Vertical);
                m_network->focusMain();
            }
            showChecked();
        });
    connect(m_networkDock, &QDockWidget::visibilityChanged, this, showChecked);
    connect(m_network, &NetworkPanel::tabChanged, this, showChecked);
    connect(m_network, &NetworkPanel::closeRequested, m_networkDock, &QWidget::hide);
    showChecked();
}

} // namespace gudo
