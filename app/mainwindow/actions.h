#pragma once

#include <QAction>
#include <QObject>
#include <QString>

#include <vector>

namespace gudo {

struct UiColors;

/// What an action is about: its section in the shortcut sheet, in the settings and in the command palette.
enum class ActionGroup { File, Edit, Arrange, View, Help };

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
    QAction* arrangeRight;
    QAction* arrangeDown;
    QAction* tidy;
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
    QAction* themeSystem;
    QAction* themeLight;
    QAction* themeDark;
    QAction* english;
    QAction* korean;

    QAction* shortcuts;
    QAction* about;

    /// A row of the shortcuts sheet: what, and the keys.
    struct Shortcut {
        QString text;
        QString keys;
    };
    struct ShortcutGroup {
        QString title;
        std::vector<Shortcut> shortcuts;
    };
    /// All keys that do something, for the sheet.
    [[nodiscard]] std::vector<ShortcutGroup> shortcutSheet() const;

    [[nodiscard]] std::vector<QAction*> inGroup(ActionGroup group) const;
    [[nodiscard]] static QString titleOf(ActionGroup group);
    /// "&Save as…" as "Save as".
    [[nodiscard]] static QString plainText(const QAction& action);

    void retranslate();
    void setColors(const UiColors& colors);

private:
    struct Row;
    static const std::vector<Row>& rows();
    void group(const std::vector<QAction*>& actions);
    /// Texts and, on the tool bar, a tip with the shortcut.
    static void setTexts(QAction* action, const QString& text);
};

} // namespace gudo
