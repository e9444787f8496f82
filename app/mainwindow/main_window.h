#pragma once

#include <QDockWidget>
#include <QMainWindow>
#include <QMenu>
#include <QSettings>

#include "app/canvas/canvas_view.h"
#include "app/document/document.h"
#include "app/inspector/inspector_panel.h"
#include "app/mainwindow/actions.h"
#include "app/mainwindow/recent_files.h"
#include "app/mainwindow/status_bar.h"
#include "app/palette/palette_panel.h"
#include "app/problems/problems_panel.h"
#include "app/style/style.h"

namespace gudo {

/// The window: wires the document, the canvas and the panels to menus, files and settings.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// `isSystemDark`: what the platform's own palette says, asked before the program's style was applied.
    MainWindow(const Catalog& catalog, bool isSystemDark, QWidget* parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] Document& document() { return m_document; }
    [[nodiscard]] Actions& actions() { return *m_actions; }
    [[nodiscard]] PalettePanel& palettePanel() { return *m_palette; }
    [[nodiscard]] InspectorPanel& inspector() { return *m_inspector; }
    [[nodiscard]] ProblemsPanel& problems() { return *m_problems; }
    [[nodiscard]] CanvasView& canvas() { return *m_canvas; }

    /// Opens a file after asking about unsaved changes; tells the user what went wrong. True when it is open now.
    bool openFile(const QString& path);
    /// Saves to that path; tells the user what went wrong.
    bool saveFile(const QString& path);
    /// Save, discard or cancel; true when the document may be replaced.
    [[nodiscard]] bool mayReplace();

    void setThemeMode(ThemeMode mode);
    void setUiLanguage(const QString& language);

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void makeMenus();
    void makeToolBar();
    void makePanels();
    void wire();
    void wirePanels();
    void wireFiles();
    void wireLook();
    void retranslate();
    void updateTitle();
    void updateUndo();
    void updateSelectionActions();
    void fillRecent();
    void applyTheme();
    void restoreLook();
    void rememberLook();

    void newDesign();
    void newFromTemplate();
    void openAsked();
    bool load(const QString& path);
    bool save();
    bool saveAs();
    void exportPicture();
    void showShortcuts();
    void showAbout();

    QSettings m_settings;
    Document m_document;
    IconStore m_icons;
    RecentFiles m_recent;
    Actions* m_actions;
    CanvasView* m_canvas;
    PalettePanel* m_palette = nullptr;
    InspectorPanel* m_inspector = nullptr;
    ProblemsPanel* m_problems = nullptr;
    StatusBar* m_status = nullptr;
    QDockWidget* m_paletteDock = nullptr;
    QDockWidget* m_inspectorDock = nullptr;
    QDockWidget* m_problemsDock = nullptr;
    QToolBar* m_toolBar = nullptr;
    QMenu* m_fileMenu = nullptr;
    QMenu* m_recentMenu = nullptr;
    QMenu* m_editMenu = nullptr;
    QMenu* m_viewMenu = nullptr;
    QMenu* m_themeMenu = nullptr;
    QMenu* m_languageMenu = nullptr;
    QMenu* m_helpMenu = nullptr;
    ThemeMode m_themeMode = ThemeMode::System;
    bool m_isSystemDark;
    bool m_isFitted = false;
};

} // namespace gudo
