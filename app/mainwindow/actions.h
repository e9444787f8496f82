#pragma once

#include <QAction>
#include <QObject>
#include <QString>

#include <array>
#include <vector>

#include "app/commands/shortcut_map.h"
#include "app/commands/shortcut_sheet.h"

namespace gudo {

struct UiColors;

/// What an action is about: its section in the shortcut sheet, in the settings and in the command palette.
enum class ActionGroup { File, Edit, Arrange, View, Check, Help };
inline constexpr std::array allActionGroups {ActionGroup::File, ActionGroup::Edit,  ActionGroup::Arrange,
                                             ActionGroup::View, ActionGroup::Check, ActionGroup::Help};

/// Everything that menus, the tool bar, the command palette and shortcuts can do, each one row of a table in
/// actions.cpp. Who does it is wired by the main window. An action's objectName() is its id ("edit.undo"), which
/// settings remember it by.
class Actions : public QObject {
    Q_OBJECT

public:
    explicit Actions(QWidget* parent);

    QAction* newDesign;
    QAction* newFromTemplate;
    QAction* open;
    QAction* save;
    QAction* saveAs;
    QAction* exportPicture;
    QAction* quit;
    QAction* newWindow;
    QAction* versions;
    QAction* closeWindow;
    QAction* startPage;

    QAction* undo;
    QAction* redo;
    QAction* cut;
    QAction* copy;
    QAction* paste;
    QAction* duplicate;
    QAction* remove;
    QAction* selectAll;
    QAction* rename;
    QAction* search;
    QAction* pasteInPlace;
    QAction* copyAsPng;
    QAction* copyAsSvg;
    QAction* copyAsMermaid;
    QAction* copyAsDrawio;
    QAction* copyAsTerraform;
    QAction* copyAsCloudFormation;
    QAction* find;
    QAction* findNext;
    QAction* findPrevious;
    QAction* replace;
    QAction* editShortcuts;
    QAction* arrangeRight;
    QAction* arrangeDown;
    QAction* tidy;
    QAction* alignLeft;
    QAction* alignCenter;
    QAction* alignRight;
    QAction* alignTop;
    QAction* alignMiddle;
    QAction* alignBottom;
    QAction* distributeAcross;
    QAction* distributeDown;
    QAction* sameSize;
    QAction* groupSelected;
    QAction* ungroup;
    QAction* bringToFront;
    QAction* bringForward;
    QAction* sendBackward;
    QAction* sendToBack;
    QAction* fitToContents;
    QAction* lock;
    QAction* hide;
    QAction* showHidden;
    QAction* addComponent;
    QAction* connectTo;
    QAction* connectInOrder;
    QAction* replaceBy;

    QAction* zoomIn;
    QAction* zoomOut;
    QAction* zoomActual;
    QAction* zoomFit;
    QAction* zoomSelection;
    QAction* showPalette;
    QAction* showInspector;
    QAction* showProblems;
    QAction* showSinglePoints;
    QAction* stackRepeats;
    QAction* showHistory;
    QAction* showOutline;
    QAction* whatIf;
    QAction* showSweep;
    QAction* showAccess;
    QAction* showAddresses;
    QAction* showRoutes;
    QAction* showMinimap;
    QAction* showAvailability;
    QAction* showLoads;
    QAction* showCode;
    QAction* nextPanel;
    QAction* previousPanel;
    QAction* themeSystem;
    QAction* themeLight;
    QAction* themeDark;
    QAction* english;
    QAction* korean;
    QAction* commands;
    QAction* resetLayout;
    QAction* showReachability;
    QAction* showExposure;
    QAction* addStage;
    QAction* previousStage;
    QAction* nextStage;
    QAction* carryOn;
    QAction* showStages;
    QAction* present;
    QAction* nextProblem;
    QAction* previousProblem;

    QAction* shortcuts;
    QAction* about;
    QAction* showHints;

    /// Everything that keys can be given to, by group, with names in every language.
    [[nodiscard]] std::vector<ShortcutRow> shortcutRows() const;
    /// Keys of the canvas that always mean the same.
    [[nodiscard]] static std::vector<FixedKeys> fixedKeys();
    /// All keys that do something, for the sheet.
    [[nodiscard]] std::vector<SheetGroup> sheet() const;
    /// Gives every action its keys; menus and tips follow.
    void applyKeys(const ShortcutMap& map);

    /// What needs several selected things: aligning, distributing, one size.
    [[nodiscard]] QList<QAction*> forSeveral() const;
    [[nodiscard]] std::vector<QAction*> inGroup(ActionGroup group) const;
    [[nodiscard]] static QString titleOf(ActionGroup group);
    /// "&Save as…" as "Save as".
    [[nodiscard]] static QString plainText(const QAction& action);
    /// The same of what it is called in general: "Undo" where plainText() has "Undo: Add web".
    [[nodiscard]] static QString nameOf(const QAction& action);

    /// By what a search finds the action: its names in every language, its group, its id.
    [[nodiscard]] static std::vector<SearchTerm> termsOf(const QAction& action);

    void retranslate();
    void setColors(const UiColors& colors);

private:
    struct Row;
    static const std::vector<Row>& rows();
    static const Row& rowOf(const QAction& action);
    static QList<QKeySequence> defaultKeys(const Row& row);
    void group(const std::vector<QAction*>& actions);
    /// Texts and, on the tool bar, a tip with the shortcut.
    static void setTexts(QAction* action, const QString& text);
};

} // namespace gudo
