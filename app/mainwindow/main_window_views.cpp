#include <QApplication>
#include <QDockWidget>

#include <algorithm>
#include <array>
#include <tuple>
#include <vector>

#include "app/mainwindow/main_window.h"

namespace gudo {

namespace {

constexpr QLatin1String recentTypesKey {"recentTypes"};

/// The first widget in a panel that Tab would go to, or nullptr.
QWidget* firstFocusable(QWidget* panel)
{
    for (QWidget* at = panel->nextInFocusChain(); at != panel; at = at->nextInFocusChain())
        if (panel->isAncestorOf(at) && at->isVisible() && at->isEnabled() && (at->focusPolicy() & Qt::TabFocus))
            return at;
    return nullptr;
}

/// A list with the keys shows where they go: at its first row when nothing is chosen yet.
void focusList(QAbstractItemView& view)
{
    if (!view.currentIndex().isValid() && view.model()->rowCount() > 0)
        view.selectionModel()->setCurrentIndex(view.model()->index(0, 0), QItemSelectionModel::NoUpdate);
    view.setFocus(Qt::TabFocusReason);
}

/// On the screen, and not behind another tab: what is behind lies beside the window.
bool isSeen(const QWidget& panel)
{
    const QWidget& window = *panel.window();
    return panel.isVisible() && window.rect().intersects({panel.mapTo(&window, QPoint()), panel.size()});
}

/// Left, right and bottom, each from its top left.
std::vector<QDockWidget*> docksInOrder(const QMainWindow& window)
{
    static constexpr std::array areas {Qt::LeftDockWidgetArea, Qt::RightDockWidgetArea, Qt::BottomDockWidgetArea,
                                       Qt::TopDockWidgetArea, Qt::NoDockWidgetArea};
    const auto found = window.findChildren<QDockWidget*>(QString {}, Qt::FindDirectChildrenOnly);
    std::vector<QDockWidget*> docks {found.begin(), found.end()};
    std::ranges::stable_sort(docks, {}, [&window](QDockWidget* dock) {
        const auto area = std::ranges::find(areas, window.dockWidgetArea(dock)) - areas.begin();
        return std::tuple {area, dock->y(), dock->x()};
    });
    return docks;
}

} // namespace

void MainWindow::wireViews()
{
    // What another tab covers takes no keys.
    for (const QDockWidget* dock : docksInOrder(*this))
        connect(dock, &QDockWidget::visibilityChanged, this, [this, dock](bool isVisible) {
            if (!isVisible && dock->isAncestorOf(QApplication::focusWidget()))
                m_canvas->setFocus();
        });
    const Actions& a = *m_actions;
    connect(a.find, &QAction::triggered, this, [this] { m_find->open(false); });
    connect(a.replace, &QAction::triggered, this, [this] { m_find->open(true); });
    connect(a.findNext, &QAction::triggered, m_find, &FindBar::next);
    connect(a.findPrevious, &QAction::triggered, m_find, &FindBar::previous);
    connect(a.nextPanel, &QAction::triggered, this, [this] { cyclePanels(true); });
    connect(a.previousPanel, &QAction::triggered, this, [this] { cyclePanels(false); });
    m_find->setOrder([this] { return m_canvas->inReadingOrder(); });
    connect(m_find, &FindBar::closed, m_canvas, [this] { m_canvas->setFocus(); });
    connect(m_find, &FindBar::foundChanged, m_canvas, &CanvasView::setFound);
    connect(m_find, &FindBar::told, m_status, &StatusBar::setHint);

    connect(m_canvas, &CanvasView::viewChanged, m_minimap, &Minimap::setVisibleRect);
    connect(m_minimap, &Minimap::centerRequested, m_canvas, &CanvasView::centerOn);
    connect(m_minimap, &Minimap::zoomRequested, m_canvas, &CanvasView::zoomBy);

    m_canvas->setMenuKeys([this](const QString& id) {
        const auto* action = m_actions->findChild<QAction*>(id, Qt::FindDirectChildrenOnly);
        return action ? action->shortcut() : QKeySequence {};
    });
    m_canvas->setRecentTypes(m_settings.value(recentTypesKey).toStringList());
    connect(m_canvas, &CanvasView::quickBoxOpened, m_hints, [this] { m_hints->withdraw(FirstHint::TypeToAdd, true); });
    connect(m_canvas, &CanvasView::recentTypesChanged, this,
            [this](const QStringList& types) { m_settings.setValue(recentTypesKey, types); });

    m_outline->setRefusal(
        [this](const Id& container, const std::string& type) { return m_canvas->refusal(container, type); });
    m_outline->setMenuActions({a.cut, a.copy, a.duplicate, a.remove, nullptr, a.zoomSelection, a.tidy});
    connect(m_outline, &OutlinePanel::adoptionRequested, m_canvas, &CanvasView::adopt);
    connect(m_outline, &OutlinePanel::closeRequested, m_outlineDock, &QWidget::hide);
}

void MainWindow::cyclePanels(bool forward)
{
    std::vector<QWidget*> panels {m_canvas};
    for (const QDockWidget* dock : docksInOrder(*this))
        panels.push_back(dock->widget());
    panels.push_back(m_stages);
    const int count = int(panels.size());
    QWidget* now = QApplication::focusWidget();
    int at = 0;
    while (at < count && !(now && (panels[std::size_t(at)] == now || panels[std::size_t(at)]->isAncestorOf(now))))
        ++at;
    QWidget* panel = nullptr;
    int next = at < count ? at : forward ? count - 1 : 0;
    for (int tries = 0; tries < count && !panel; ++tries) {
        next = (next + (forward ? 1 : count - 1)) % count;
        if (isSeen(*panels[std::size_t(next)]))
            panel = panels[std::size_t(next)];
    }
    if (!panel)
        return; // none is to be seen on the start page
    if (panel == m_canvas)
        m_canvas->setFocus(Qt::TabFocusReason);
    else if (panel == m_palette)
        m_palette->focusSearch();
    else if (panel == m_outline && m_outline->view().isVisible())
        focusList(m_outline->view());
    else if (panel == m_problems && m_problems->view().isVisible())
        focusList(m_problems->view());
    else if (QWidget* first = firstFocusable(panel))
        first->setFocus(Qt::TabFocusReason);
}

} // namespace gudo
