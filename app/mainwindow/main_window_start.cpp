#include <QLayout>
#include <QSettings>

#include <algorithm>

#include "app/mainwindow/main_window.h"
#include "app/start/template_list.h"

namespace gudo {

void MainWindow::wireStart()
{
    connect(m_actions->startPage, &QAction::triggered, this, [this] {
        if (mayReplace()) {
            m_document.reset({});
            showStartPage();
        }
    });
    connect(m_actions->showHints, &QAction::triggered, this, [this] {
        m_hints->forget();
        offerHints();
    });
    // Whatever brings a design ends the page: opening, a template, a component from the palette.
    connect(&m_document, &Document::changed, this, [this] {
        showCanvas();
        offerHints();
    });
    connect(&m_document, &Document::analysisChanged, this, &MainWindow::offerHints);
}

bool MainWindow::isStartPageShown() const
{
    return m_start && m_pages->currentWidget() == m_start;
}

void MainWindow::showStartPage()
{
    if (isStartPageShown())
        return;
    if (!m_start) {
        m_start = new StartPage {m_document.catalog(), m_recent, m_settings, m_pages};
        m_pages->addWidget(m_start);
        connect(m_start, &StartPage::emptyAsked, this, &MainWindow::newDesign);
        connect(m_start, &StartPage::openAsked, this, &MainWindow::openAsked);
        connect(m_start, &StartPage::fileAsked, this, &MainWindow::openFile);
        connect(m_start, &StartPage::templateAsked, this, &MainWindow::beginWith);
    }
    m_docksBeforeStart = saveState();
    for (QDockWidget* dock : findChildren<QDockWidget*>(QString {}, Qt::FindDirectChildrenOnly)) {
        dock->hide();
        emit dock->visibilityChanged(false); // before the first show nobody else says it
    }
    m_pages->setCurrentWidget(m_start);
}

void MainWindow::showCanvas()
{
    if (!isStartPageShown())
        return;
    m_pages->setCurrentWidget(m_canvas);
    const QSize before = size();
    restoreState(m_docksBeforeStart);
    m_docksBeforeStart.clear();
    m_narrow->refit(before.width());
    layout()->activate(); // or the size that all of them need still holds
    if (!isMaximized() && !isFullScreen())
        resize(before); // all panels at once may have been wider than the window
    m_canvas->setFocus();
    offerHints();
}

void MainWindow::beginWith(const Design& design)
{
    if (!mayReplace())
        return;
    m_document.reset(design);
    showCanvas();
    m_canvas->fitAll();
}

void MainWindow::offerHints()
{
    if (isStartPageShown() || !isVisible())
        return;
    const Architecture& architecture = m_document.design().architecture;
    const bool isEmpty = architecture.components.empty();
    if (isEmpty)
        m_hints->offer(FirstHint::TypeToAdd);
    else
        m_hints->withdraw(FirstHint::TypeToAdd, true);
    if (!architecture.connections.empty())
        m_hints->withdraw(FirstHint::DragToConnect, true);
    else if (architecture.components.size() >= 2)
        m_hints->offer(FirstHint::DragToConnect);
    const bool hasFinding =
        std::ranges::any_of(m_document.findings(), [](const Finding& finding) { return !finding.isAccepted; });
    if (hasFinding && !isEmpty && !m_document.isChecking())
        m_hints->offer(FirstHint::Badge);
    else if (isEmpty)
        m_hints->withdraw(FirstHint::Badge, false);
}

} // namespace gudo
