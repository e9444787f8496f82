#pragma once

#include <QAction>
#include <QObject>
#include <QString>

#include <vector>

namespace gudo {

struct UiColors;

/// Everything that menus, the tool bar and shortcuts can do. Who does it is wired by the main window.
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

    void retranslate();
    void setColors(const UiColors& colors);

private:
    struct Icon {
        QAction* action;
        QString name;
    };
    QAction* make(const char* icon, const QList<QKeySequence>& keys = {});
    void group(const std::vector<QAction*>& actions);
    /// Texts and, on the tool bar, a tip with the shortcut.
    static void setTexts(QAction* action, const QString& text);

    QWidget* m_window;
    std::vector<Icon> m_icons;
};

} // namespace gudo
