#pragma once

#include <QDockWidget>
#include <QMainWindow>
#include <QMenu>
#include <QPointer>
#include <QSettings>
#include <QStackedWidget>

#include "app/availability/availability_panel.h"
#include "app/canvas/canvas_view.h"
#include "app/code/code_panel.h"
#include "app/canvas/stage_glide.h"
#include "app/commands/command_palette.h"
#include "app/document/document.h"
#include "app/document/file_lock.h"
#include "app/document/file_watch.h"
#include "app/document/journal.h"
#include "app/document/version_history.h"
#include "app/find/find_bar.h"
#include "app/history/history_panel.h"
#include "app/inspector/inspector_panel.h"
#include "app/mainwindow/actions.h"
#include "app/mainwindow/canvas_answers.h"
#include "app/mainwindow/narrow_panels.h"
#include "app/mainwindow/released_keys.h"
#include "app/mainwindow/status_bar.h"
#include "app/minimap/minimap.h"
#include "app/network/network_panel.h"
#include "app/outline/outline_panel.h"
#include "app/palette/palette_panel.h"
#include "app/presentation/presentation_window.h"
#include "app/problems/problems_panel.h"
#include "app/simulation/failures_panel.h"
#include "app/simulation/sweep_panel.h"
#include "app/reachability/reach_panel.h"
#include "app/stages/stage_panel.h"
#include "app/stages/stage_strip.h"
#include "app/start/first_hints.h"
#include "app/start/recent_files.h"
#include "app/start/start_page.h"
#include "app/style/notices.h"
#include "app/style/style.h"
#include "app/style/system_theme.h"

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
    [[nodiscard]] HistoryPanel& history() { return *m_history; }
    [[nodiscard]] Journal& journal() { return m_journal; }
    [[nodiscard]] Notices& notices() { return *m_notices; }
    [[nodiscard]] OutlinePanel& outline() { return *m_outline; }
    [[nodiscard]] Minimap& minimap() { return *m_minimap; }
    [[nodiscard]] FindBar& findBar() { return *m_find; }
    [[nodiscard]] AvailabilityPanel& availability() { return *m_availability; }
    [[nodiscard]] CodePanel& code() { return *m_code; }
    [[nodiscard]] FailureMode& failures() { return *m_failures; }
    [[nodiscard]] FailuresPanel& failuresPanel() { return *m_failuresPanel; }
    [[nodiscard]] SweepPanel& sweep() { return *m_sweep; }
    [[nodiscard]] ReachPanel& reachability() { return *m_reach; }
    [[nodiscard]] StageStrip& stages() { return *m_stages; }
    [[nodiscard]] StagePanel& stagePanel() { return *m_stagePanel; }
    /// Nothing while nobody presents.
    [[nodiscard]] PresentationWindow* presentation() { return m_presentation; }
    [[nodiscard]] NetworkPanel& network() { return *m_network; }

    /// Opens a file after asking about unsaved changes; tells the user what went wrong. True when it is open now.
    bool openFile(const QString& path);
    /// Saves to that path; tells the user what went wrong.
    bool saveFile(const QString& path);
    /// Save, discard or cancel; true when the document may be replaced.
    [[nodiscard]] bool mayReplace();
    /// Opens what a dead process left unsaved: as changes to its file, or beside it as a new design. Pre: isUnused().
    void restore(JournalFolder::Left left, bool isBeside);
    /// True when nothing is open and nothing drawn: a file may as well open here as in another window.
    [[nodiscard]] bool isUnused() const;
    /// Brings the window to the front.
    void comeForward();
    /// The window of this program that has the file open, however its path is written; nullptr when none has.
    [[nodiscard]] static MainWindow* windowOf(const QString& path);

    /// The page to begin from, instead of the canvas; whatever brings a design ends it.
    void showStartPage();
    [[nodiscard]] bool isStartPageShown() const;
    [[nodiscard]] StartPage* startPage() { return m_start; }
    [[nodiscard]] SystemTheme& systemTheme() { return m_systemTheme; }
    [[nodiscard]] FirstHints& hints() { return *m_hints; }
    /// Nothing until it is opened for the first time.
    [[nodiscard]] CommandPalette* commandPalette() { return m_commands; }

    void setThemeMode(ThemeMode mode);
    void setUiLanguage(const QString& language);

signals:
    void newWindowRequested();
    /// Somebody wants the design in a window of its own, as a new one.
    void copyRequested(const gudo::Design& design);

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void makeMenus();
    void makeArrangeMenu();
    void makeCheckMenu();
    void makeToolBar();
    void makePanels();
    void makeFailures();
    void wire();
    void wirePanels();
    void wireFigures();
    void wireProblems();
    void rememberProblems();
    void wireFiles();
    void wireArranging();
    void wireLook();
    void wireSafety();
    void wireViews();
    void wireFailures();
    /// Has the canvas ask what fails, in the current language; nothing while nobody wants to know.
    void askWhatFails();
    void showFailureMenu(const Id& placement, const QPoint& global);
    void saveFailurePicture();
    void wireReachability();
    /// Shows the panel in front of what shares its place.
    void openReachability();
    void pickReachEnd(ReachForm::End end, bool isWanted);
    /// Entries about reachability for the menu of a component or a connection.
    void addReachEntries(QMenu& menu, const Id& id);
    void wireNetwork();
    /// Gives the keys to the panel after or before the one that has them.
    void cyclePanels(bool forward);
    void wireCommands();
    void wireStart();
    void makeStages();
    void wireStages();
    void updateStages();
    void present();
    void retranslate();
    void updateTitle();
    void updateUndo();
    void updateSelectionActions();
    void fillRecent();
    /// In every window: the style belongs to the program.
    void applyTheme();
    void showTheme(bool isDark);
    void sizePanels();
    /// Takes what is being typed into a name or a property, as when the focus leaves it.
    void finishTyping();
    void restoreLook();
    void rememberLook();
    void resetLayout();

    void newDesign();
    void newFromTemplate();
    void openAsked();
    bool load(const QString& path);
    void takeLock();
    void tellFileNews(FileWatch::News news);
    void reload();
    bool mergeWithFile();
    void tellConflicts(const std::vector<MergeConflict>& conflicts);
    [[nodiscard]] bool mayWriteOver(const QString& path);
    void keepVersion(const QString& path);
    void showVersions();
    bool save();
    bool saveAs();
    void exportPicture();
    /// Below, for a few seconds, that a file was written, or several into a folder.
    void tellSaved(const QString& path);
    void showCanvas();
    void beginWith(const Design& design);
    void offerHints();
    void showCommands();
    [[nodiscard]] std::vector<CommandEntry> actionEntries() const;
    [[nodiscard]] std::vector<CommandEntry> componentEntries();
    [[nodiscard]] std::vector<CommandEntry> fileEntries();
    void readShortcuts();
    void editShortcuts();
    void showShortcuts();
    void showAbout();

    QSettings m_settings;
    Document m_document;
    Journal m_journal {m_document};
    FileWatch m_fileWatch {m_document};
    VersionHistory m_versions;
    FileLock m_lock;
    IconStore m_icons;
    RecentFiles m_recent;
    Actions* m_actions;
    QStackedWidget* m_pages; ///< the canvas, and the start page when somebody asked for it
    CanvasView* m_canvas;
    CanvasAnswers* m_answers; ///< laid over the canvas
    StartPage* m_start = nullptr;
    FirstHints* m_hints;
    CommandPalette* m_commands = nullptr;
    ReleasedKeys* m_releasedKeys;
    NarrowPanels* m_narrow;
    ShortcutMap m_shortcuts;
    PalettePanel* m_palette = nullptr;
    InspectorPanel* m_inspector = nullptr;
    ProblemsPanel* m_problems = nullptr;
    HistoryPanel* m_history = nullptr;
    OutlinePanel* m_outline = nullptr;
    Minimap* m_minimap = nullptr;
    FindBar* m_find = nullptr;
    AvailabilityPanel* m_availability = nullptr;
    CodePanel* m_code = nullptr;
    FailureMode* m_failures = nullptr;
    FailuresPanel* m_failuresPanel = nullptr;
    SweepPanel* m_sweep = nullptr;
    ReachPanel* m_reach = nullptr;
    StageFindings* m_stageFindings = nullptr;
    StageStrip* m_stages = nullptr; ///< under the canvas
    StagePanel* m_stagePanel = nullptr;
    StageGlide* m_stageGlide = nullptr;
    QPointer<PresentationWindow> m_presentation;
    NetworkPanel* m_network = nullptr;
    StatusBar* m_status = nullptr;
    Notices* m_notices;
    QDockWidget* m_paletteDock = nullptr;
    QDockWidget* m_inspectorDock = nullptr;
    QDockWidget* m_problemsDock = nullptr;
    QDockWidget* m_historyDock = nullptr;
    QDockWidget* m_outlineDock = nullptr;
    QDockWidget* m_availabilityDock = nullptr;
    QDockWidget* m_codeDock = nullptr;
    QDockWidget* m_failuresDock = nullptr;
    QDockWidget* m_sweepDock = nullptr;
    QDockWidget* m_reachDock = nullptr;
    QDockWidget* m_stageDock = nullptr;
    QDockWidget* m_networkDock = nullptr;
    QToolBar* m_toolBar = nullptr;
    QMenu* m_fileMenu = nullptr;
    QMenu* m_recentMenu = nullptr;
    QMenu* m_editMenu = nullptr;
    QMenu* m_copyAsMenu = nullptr;
    QMenu* m_arrangeMenu = nullptr;
    QMenu* m_orderMenu = nullptr;
    QMenu* m_viewMenu = nullptr;
    QMenu* m_checkMenu = nullptr;
    QMenu* m_stagesMenu = nullptr;
    QMenu* m_themeMenu = nullptr;
    QMenu* m_languageMenu = nullptr;
    QMenu* m_helpMenu = nullptr;
    ThemeMode m_themeMode = ThemeMode::System;
    SystemTheme m_systemTheme;
    QByteArray m_defaultDocks;     ///< the layout nobody has changed
    QByteArray m_docksBeforeStart; ///< the layout that the start page hides
    bool m_isFitted = false;
};

} // namespace gudo
