#include <QApplication>
#include <QGuiApplication>
#include <QScreen>
#include <QTimer>

#include "app/mainwindow/main_window.h"
#include "app/mainwindow/window_place.h"
#include "app/text/texts.h"

namespace gudo {

namespace {

constexpr int stateVersion = 1;
constexpr QLatin1String singlePointsKey {"singlePoints"};
constexpr QLatin1String minimapKey {"minimap"};
constexpr QLatin1String explainedKey {"typesExplained"};

QSize firstSize()
{
    return QSize {1440, 900}.boundedTo(QGuiApplication::primaryScreen()->availableSize() * 0.92);
}

/// What windows may cover, the main screen first, less a title bar.
QList<QRect> screenRects()
{
    constexpr int titleBar = 32;
    QList<QRect> rects;
    for (const QScreen* screen : QGuiApplication::screens())
        rects << screen->availableGeometry().adjusted(0, titleBar, 0, 0);
    return rects;
}

QList<MainWindow*> mainWindows()
{
    QList<MainWindow*> windows;
    for (QWidget* widget : QApplication::topLevelWidgets())
        if (auto* window = qobject_cast<MainWindow*>(widget))
            windows << window;
    return windows;
}

QList<QRect> otherWindows(const MainWindow* window)
{
    QList<QRect> places;
    for (const MainWindow* other : mainWindows())
        if (other != window && other->isVisible())
            places << other->geometry();
    return places;
}

} // namespace

void MainWindow::wireLook()
{
    connect(m_actions->themeSystem, &QAction::triggered, this, [this] { setThemeMode(ThemeMode::System); });
    connect(m_actions->themeLight, &QAction::triggered, this, [this] { setThemeMode(ThemeMode::Light); });
    connect(m_actions->themeDark, &QAction::triggered, this, [this] { setThemeMode(ThemeMode::Dark); });
    connect(m_actions->showSinglePoints, &QAction::toggled, this, [this](bool areShown) {
        m_settings.setValue(singlePointsKey, areShown);
        m_canvas->setSinglePointsShown(areShown);
    });
    connect(m_actions->showMinimap, &QAction::toggled, this, [this](bool isShown) {
        m_settings.setValue(minimapKey, isShown);
        m_minimap->setWanted(isShown);
    });
    connect(&m_systemTheme, &SystemTheme::changed, this, &MainWindow::applyTheme);
    connect(m_actions->resetLayout, &QAction::triggered, this, &MainWindow::resetLayout);
    connect(m_actions->english, &QAction::triggered, this, [this] { setUiLanguage(QStringLiteral("en")); });
    connect(m_actions->korean, &QAction::triggered, this, [this] { setUiLanguage(QStringLiteral("ko")); });
}

void MainWindow::setThemeMode(ThemeMode mode)
{
    m_settings.setValue(QStringLiteral("theme"), toText(mode));
    for (MainWindow* window : mainWindows())
        window->m_themeMode = mode;
    applyTheme();
}

void MainWindow::applyTheme()
{
    const bool isDarkNow = isDark(m_themeMode, m_systemTheme.isDark());
    applyStyle(*qApp, isDarkNow);
    for (MainWindow* window : mainWindows())
        window->showTheme(isDarkNow);
}

void MainWindow::showTheme(bool isDarkNow)
{
    m_actions->setColors(uiColors(isDarkNow));
    const Theme& theme = isDarkNow ? darkTheme() : lightTheme();
    m_canvas->setTheme(theme);
    m_stageGlide->setTheme(theme);
    switch (m_themeMode) {
    case ThemeMode::System:
        m_actions->themeSystem->setChecked(true);
        break;
    case ThemeMode::Light:
        m_actions->themeLight->setChecked(true);
        break;
    case ThemeMode::Dark:
        m_actions->themeDark->setChecked(true);
        break;
    }
}

void MainWindow::setUiLanguage(const QString& language)
{
    m_settings.setValue(QStringLiteral("language"), language);
    setLanguage(*qApp, language); // every widget gets a LanguageChange
    for (const MainWindow* window : mainWindows())
        (language == QLatin1String("ko") ? window->m_actions->korean : window->m_actions->english)->setChecked(true);
}

bool MainWindow::event(QEvent* event)
{
    // The desktop has another theme. The program's own palette hides what it says, and changing that inside of the
    // event would change it under others who are told.
    if (event->type() == QEvent::ThemeChange)
        QTimer::singleShot(0, this, [this] { m_systemTheme.setPaletteDark(isPlatformDark()); });
    return QMainWindow::event(event);
}

void MainWindow::restoreLook()
{
    m_defaultDocks = saveState(stateVersion);
    if (!restoreGeometry(m_settings.value(QStringLiteral("geometry")).toByteArray()))
        resize(firstSize());
    if (!isMaximized() && !isFullScreen())
        setGeometry(besideOthers(reachable(geometry(), screenRects()), otherWindows(this)));
    restoreState(m_settings.value(QStringLiteral("docks")).toByteArray(), stateVersion);
    m_actions->showSinglePoints->setChecked(m_settings.value(singlePointsKey, true).toBool());
    m_canvas->setSinglePointsShown(m_actions->showSinglePoints->isChecked());
    m_actions->showPalette->setChecked(!m_paletteDock->isHidden());
    m_actions->showInspector->setChecked(!m_inspectorDock->isHidden());
    m_actions->showProblems->setChecked(!m_problemsDock->isHidden());
    m_actions->showHistory->setChecked(!m_historyDock->isHidden());
    m_actions->showOutline->setChecked(!m_outlineDock->isHidden());
    m_actions->showSweep->setChecked(!m_sweepDock->isHidden());
    m_actions->showReachability->setChecked(!m_reachDock->isHidden());
    m_actions->showStages->setChecked(!m_stageDock->isHidden());
    m_actions->showMinimap->setChecked(m_settings.value(minimapKey, true).toBool());
    m_minimap->setWanted(m_actions->showMinimap->isChecked());
    m_inspector->setExplained(m_settings.value(explainedKey, true).toBool());
    m_narrow->add(m_paletteDock, 900);
    m_narrow->add(m_outlineDock, 900);
    m_narrow->add(m_inspectorDock, 720);
}

void MainWindow::rememberLook()
{
    m_settings.setValue(QStringLiteral("geometry"), saveGeometry());
    if (isStartPageShown())
        restoreState(m_docksBeforeStart);
    m_settings.setValue(explainedKey, m_inspector->isExplained());
    rememberProblems();
    m_narrow->showAll();
    m_settings.setValue(QStringLiteral("docks"), saveState(stateVersion));
}

void MainWindow::resetLayout()
{
    showCanvas();
    restoreState(m_defaultDocks, stateVersion);
    for (QDockWidget* dock : {m_paletteDock, m_outlineDock, m_inspectorDock, m_problemsDock})
        dock->show();
    for (QDockWidget* dock : {m_historyDock, m_availabilityDock, m_codeDock, m_reachDock, m_stageDock})
        dock->hide();
    m_actions->showMinimap->setChecked(true);
    sizePanels();
    if (!isMaximized() && !isFullScreen()) {
        resize(firstSize());
        setGeometry(reachable(geometry(), screenRects()));
    }
}

} // namespace gudo
