#include "app/mainwindow/narrow_panels.h"

#include <QEvent>

#include <algorithm>

namespace gudo {

NarrowPanels::NarrowPanels(QMainWindow* window)
    : QObject {window}
    , m_window {window}
{
    window->installEventFilter(this);
}

void NarrowPanels::add(QDockWidget* dock, int width)
{
    m_panels.push_back({dock, width});
    connect(dock, &QDockWidget::visibilityChanged, this, [this, dock] {
        const auto panel = std::ranges::find(m_panels, dock, &Panel::dock);
        if (!dock->isHidden())
            panel->isHiddenByUs = false; // somebody wants it in spite of the room
    });
}

void NarrowPanels::fit(Panel& panel, int width)
{
    const bool isNarrow = width < panel.width;
    if (isNarrow && !panel.wasNarrow && !panel.dock->isHidden()) {
        panel.dock->hide();
        panel.isHiddenByUs = true;
    } else if (!isNarrow && panel.isHiddenByUs) {
        panel.dock->show();
    }
    panel.wasNarrow = isNarrow;
}

void NarrowPanels::showAll()
{
    for (Panel& panel : m_panels)
        if (panel.isHiddenByUs)
            panel.dock->show();
}

void NarrowPanels::refit(int width)
{
    for (Panel& panel : m_panels) {
        panel.wasNarrow = false;
        fit(panel, width);
    }
}

bool NarrowPanels::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
        for (Panel& panel : m_panels)
            fit(panel, m_window->width());
    return QObject::eventFilter(watched, event);
}

} // namespace gudo
