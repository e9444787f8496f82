#include <QApplication>
#include <QGuiApplication>
#include <QScreen>

#include "app/mainwindow/main_window.h"
#include "app/text/texts.h"

namespace gudo {

namespace {

constexpr int stateVersion = 1;
constexpr QLatin1String singlePointsKey {"singlePoints"};

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
    connect(m_actions->english, &QAction::triggered, this, [this] { setUiLanguage(QStringLiteral("en")); });
    connect(m_actions->korean, &QAction::triggered, this, [this] { setUiLanguage(QStringLiteral("ko")); });
}

void MainWindow::setThemeMode(ThemeMode mode)
{
    m_themeMode = mode;
    m_settings.setValue(QStringLiteral("theme"), toText(mode));
    applyTheme();
}

void MainWindow::applyTheme()
{
    const bool isDarkNow = isDark(m_themeMode, m_isSystemDark);
    applyStyle(*qApp, isDarkNow);
    m_actions->setColors(uiColors(isDarkNow));
    m_canvas->setTheme(isDarkNow ? darkTheme() : lightTheme());
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
    (language == QLatin1String("ko") ? m_actions->korean : m_actions->english)->setChecked(true);
}

void MainWindow::restoreLook()
{
    if (!restoreGeometry(m_settings.value(QStringLiteral("geometry")).toByteArray())) {
        const QSize available = QGuiApplication::primaryScreen()->availableSize();
        resize(QSize {1440, 900}.boundedTo(available * 0.92));
    }
    restoreState(m_settings.value(QStringLiteral("docks")).toByteArray(), stateVersion);
    m_actions->showSinglePoints->setChecked(m_settings.value(singlePointsKey, true).toBool());
    m_canvas->setSinglePointsShown(m_actions->showSinglePoints->isChecked());
    m_actions->showPalette->setChecked(!m_paletteDock->isHidden());
    m_actions->showInspector->setChecked(!m_inspectorDock->isHidden());
    m_actions->showProblems->setChecked(!m_problemsDock->isHidden());
    m_actions->showHistory->setChecked(!m_historyDock->isHidden());
}

void MainWindow::rememberLook()
{
    m_settings.setValue(QStringLiteral("geometry"), saveGeometry());
    m_settings.setValue(QStringLiteral("docks"), saveState(stateVersion));
}

} // namespace gudo
