#include "app/mainwindow/actions.h"

#include <QActionGroup>
#include <QWidget>

#include "app/render/icon_store.h"
#include "app/style/colors.h"

namespace gudo {

Actions::Actions(QWidget* parent)
    : QObject {parent}
    , m_window {parent}
{
    newDesign = make("new", {QKeySequence::New});
    newFromTemplate = make("template", {QKeySequence {QStringLiteral("Ctrl+Shift+N")}});
    open = make("open", {QKeySequence::Open});
    save = make("save", {QKeySequence::Save});
    saveAs = make("save-as", {QKeySequence {QStringLiteral("Ctrl+Shift+S")}});
    exportPicture = make("export", {QKeySequence {QStringLiteral("Ctrl+E")}});
    quit = make("", {QKeySequence {QStringLiteral("Ctrl+Q")}});

    undo = make("undo", {QKeySequence {QStringLiteral("Ctrl+Z")}});
    redo = make("redo", {QKeySequence {QStringLiteral("Ctrl+Shift+Z")}, QKeySequence {QStringLiteral("Ctrl+Y")}});
    cut = make("cut", {QKeySequence::Cut});
    copy = make("copy", {QKeySequence::Copy});
    paste = make("paste", {QKeySequence::Paste});
    duplicate = make("duplicate", {QKeySequence {QStringLiteral("Ctrl+D")}});
    remove = make("delete", {QKeySequence {QStringLiteral("Del")}});
    selectAll = make("select", {QKeySequence::SelectAll});
    rename = make("rename", {QKeySequence {QStringLiteral("F2")}});
    search = make("search", {QKeySequence {QStringLiteral("Ctrl+F")}});

    arrangeRight = make("arrange", {QKeySequence {QStringLiteral("Ctrl+L")}});
    arrangeDown = make("", {QKeySequence {QStringLiteral("Ctrl+Shift+L")}});
    tidy = make("", {QKeySequence {QStringLiteral("Ctrl+T")}});

    zoomIn = make("zoom-in", {QKeySequence {QStringLiteral("Ctrl++")}, QKeySequence {QStringLiteral("Ctrl+=")}});
    zoomOut = make("zoom-out", {QKeySequence {QStringLiteral("Ctrl+-")}});
    zoomActual = make("zoom-actual", {QKeySequence {QStringLiteral("Ctrl+0")}});
    zoomFit = make("zoom-fit", {QKeySequence {QStringLiteral("Shift+1")}, QKeySequence {QStringLiteral("Ctrl+1")}});
    zoomSelection = make("", {QKeySequence {QStringLiteral("Shift+2")}, QKeySequence {QStringLiteral("Ctrl+2")}});
    showPalette = make("panel-left", {QKeySequence {QStringLiteral("F9")}});
    showInspector = make("panel-right", {QKeySequence {QStringLiteral("F10")}});
    showProblems = make("panel-bottom", {QKeySequence {QStringLiteral("F8")}});
    showSinglePoints = make("", {QKeySequence {QStringLiteral("F7")}});
    stackRepeats = make("");
    themeSystem = make("");
    themeLight = make("");
    themeDark = make("");
    english = make("");
    korean = make("");
    shortcuts = make("help", {QKeySequence {QStringLiteral("F1")}});
    about = make("");

    for (QAction* action : {showPalette, showInspector, showProblems, showSinglePoints, stackRepeats})
        action->setCheckable(true);
    group({themeSystem, themeLight, themeDark});
    group({english, korean});
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
    retranslate();
}

QAction* Actions::make(const char* icon, const QList<QKeySequence>& keys)
{
    auto* action = new QAction(this);
    action->setShortcuts(keys);
    m_window->addAction(action);
    if (*icon)
        m_icons.push_back({action, QLatin1String(icon)});
    return action;
}

void Actions::group(const std::vector<QAction*>& actions)
{
    auto* group = new QActionGroup(this);
    for (QAction* action : actions) {
        action->setCheckable(true);
        group->addAction(action);
    }
}

void Actions::setTexts(QAction* action, const QString& text)
{
    action->setText(text);
    QString plain = text;
    plain.remove(u'&').remove(QStringLiteral("…"));
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    action->setToolTip(keys.isEmpty() ? plain : QStringLiteral("%1  %2").arg(plain, keys));
}

void Actions::retranslate()
{
    setTexts(newDesign, tr("&New"));
    setTexts(newFromTemplate, tr("New from &template…"));
    setTexts(open, tr("&Open…"));
    setTexts(save, tr("&Save"));
    setTexts(saveAs, tr("Save &as…"));
    setTexts(exportPicture, tr("&Export…"));
    exportPicture->setIconText(tr("Export"));
    setTexts(quit, tr("&Quit"));
    setTexts(undo, tr("&Undo"));
    setTexts(redo, tr("&Redo"));
    setTexts(cut, tr("Cu&t"));
    setTexts(copy, tr("&Copy"));
    setTexts(paste, tr("&Paste"));
    setTexts(duplicate, tr("&Duplicate"));
    setTexts(remove, tr("De&lete"));
    setTexts(selectAll, tr("Select &all"));
    setTexts(rename, tr("Re&name"));
    setTexts(search, tr("&Find component"));
    setTexts(arrangeRight, tr("&Arrange to the right"));
    setTexts(arrangeDown, tr("Arrange &downwards"));
    setTexts(tidy, tr("Tid&y selection"));
    setTexts(zoomIn, tr("Zoom &in"));
    setTexts(zoomOut, tr("Zoom &out"));
    setTexts(zoomActual, tr("&Actual size"));
    setTexts(zoomFit, tr("&Fit everything"));
    setTexts(zoomSelection, tr("Fit &selection"));
    setTexts(showPalette, tr("&Components"));
    setTexts(showInspector, tr("Pro&perties"));
    setTexts(showProblems, tr("Pro&blems"));
    setTexts(showSinglePoints, tr("Show single points of &failure"));
    setTexts(stackRepeats, tr("&Repeats as one stack"));
    setTexts(themeSystem, tr("&System"));
    setTexts(themeLight, tr("&Light"));
    setTexts(themeDark, tr("&Dark"));
    english->setText(QStringLiteral("English")); // languages are called by their own names
    korean->setText(QStringLiteral("한국어"));
    setTexts(shortcuts, tr("&Keyboard shortcuts"));
    setTexts(about, tr("&About Gudo"));
}

void Actions::setColors(const UiColors& colors)
{
    for (const Icon& icon : m_icons) {
        QIcon drawn = IconStore::uiIcon(icon.name, colors.isDark ? QColor(0xCBD5E1) : QColor(0x475569));
        for (const QSize& size : drawn.availableSizes())
            drawn.addPixmap(IconStore::uiIcon(icon.name, colors.strongBorder).pixmap(size), QIcon::Disabled);
        icon.action->setIcon(drawn);
    }
}

std::vector<Actions::ShortcutGroup> Actions::shortcutSheet() const
{
    const auto rows = [](std::initializer_list<const QAction*> actions) {
        std::vector<Shortcut> found;
        for (const QAction* action : actions) {
            QString text = action->text();
            text.remove(u'&').remove(QStringLiteral("…"));
            found.push_back({text, action->shortcut().toString(QKeySequence::NativeText)});
        }
        return found;
    };
    std::vector<ShortcutGroup> sheet {
        {tr("File"), rows({newDesign, newFromTemplate, open, save, saveAs, exportPicture, quit})},
        {tr("Edit"), rows({undo, redo, cut, copy, paste, duplicate, remove, selectAll, rename, arrangeRight, arrangeDown, tidy})},
        {tr("View"), rows({zoomIn, zoomOut, zoomActual, zoomFit, zoomSelection, showPalette, showInspector,
                           showProblems, showSinglePoints, shortcuts})},
        {tr("Drawing"), rows({search})},
    };
    auto& drawing = sheet.back().shortcuts;
    drawing.push_back({tr("Add a component by name"), QStringLiteral("/")});
    drawing.push_back({tr("Move the selection"), tr("Arrow keys")});
    drawing.push_back({tr("Move by a grid step"), tr("Shift+Arrow keys")});
    drawing.push_back({tr("Zoom at the pointer"), tr("Ctrl+Wheel")});
    drawing.push_back({tr("Move the view"), tr("Space+Drag")});
    drawing.push_back({tr("Cancel what you are doing"), tr("Esc")});
    return sheet;
}

} // namespace gudo
