#include "app/mainwindow/actions.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QWidget>

#include "app/render/icon_store.h"
#include "app/style/colors.h"

namespace gudo {

struct Actions::Row {
    QAction* Actions::*action;
    ActionGroup group;
    const char* id;
    const char* icon;              ///< of resources/icons/ui; "" for none
    std::vector<const char*> keys; ///< unless somebody chose others
    const char* text;
};

const std::vector<Actions::Row>& Actions::rows()
{
    // clang-format off
    static const std::vector<Row> table {
        {&Actions::newDesign, ActionGroup::File, "file.new", "new", {"Ctrl+N"}, QT_TRANSLATE_NOOP("gudo::Actions", "&New")},
        {&Actions::newFromTemplate, ActionGroup::File, "file.new-from-template", "template", {"Ctrl+Shift+N"}, QT_TRANSLATE_NOOP("gudo::Actions", "New from &template…")},
        {&Actions::open, ActionGroup::File, "file.open", "open", {"Ctrl+O"}, QT_TRANSLATE_NOOP("gudo::Actions", "&Open…")},
        {&Actions::save, ActionGroup::File, "file.save", "save", {"Ctrl+S"}, QT_TRANSLATE_NOOP("gudo::Actions", "&Save")},
        {&Actions::saveAs, ActionGroup::File, "file.save-as", "save-as", {"Ctrl+Shift+S"}, QT_TRANSLATE_NOOP("gudo::Actions", "Save &as…")},
        {&Actions::exportPicture, ActionGroup::File, "file.export", "export", {"Ctrl+E"}, QT_TRANSLATE_NOOP("gudo::Actions", "&Export…")},
        {&Actions::quit, ActionGroup::File, "file.quit", "", {"Ctrl+Q"}, QT_TRANSLATE_NOOP("gudo::Actions", "&Quit")},
        {&Actions::undo, ActionGroup::Edit, "edit.undo", "undo", {"Ctrl+Z"}, QT_TRANSLATE_NOOP("gudo::Actions", "&Undo")},
        {&Actions::redo, ActionGroup::Edit, "edit.redo", "redo", {"Ctrl+Shift+Z", "Ctrl+Y"}, QT_TRANSLATE_NOOP("gudo::Actions", "&Redo")},
        {&Actions::cut, ActionGroup::Edit, "edit.cut", "cut", {"Ctrl+X"}, QT_TRANSLATE_NOOP("gudo::Actions", "Cu&t")},
        {&Actions::copy, ActionGroup::Edit, "edit.copy", "copy", {"Ctrl+C"}, QT_TRANSLATE_NOOP("gudo::Actions", "&Copy")},
        {&Actions::paste, ActionGroup::Edit, "edit.paste", "paste", {"Ctrl+V"}, QT_TRANSLATE_NOOP("gudo::Actions", "&Paste")},
        {&Actions::duplicate, ActionGroup::Edit, "edit.duplicate", "duplicate", {"Ctrl+D"}, QT_TRANSLATE_NOOP("gudo::Actions", "&Duplicate")},
        {&Actions::remove, ActionGroup::Edit, "edit.delete", "delete", {"Del"}, QT_TRANSLATE_NOOP("gudo::Actions", "De&lete")},
        {&Actions::selectAll, ActionGroup::Edit, "edit.select-all", "select", {"Ctrl+A"}, QT_TRANSLATE_NOOP("gudo::Actions", "Select &all")},
        {&Actions::rename, ActionGroup::Edit, "edit.rename", "rename", {"F2"}, QT_TRANSLATE_NOOP("gudo::Actions", "Re&name")},
        {&Actions::search, ActionGroup::Edit, "edit.find-type", "search", {"Ctrl+F"}, QT_TRANSLATE_NOOP("gudo::Actions", "&Find component")},
        {&Actions::arrangeRight, ActionGroup::Arrange, "arrange.right", "arrange", {"Ctrl+L"}, QT_TRANSLATE_NOOP("gudo::Actions", "&Arrange to the right")},
        {&Actions::arrangeDown, ActionGroup::Arrange, "arrange.down", "", {"Ctrl+Shift+L"}, QT_TRANSLATE_NOOP("gudo::Actions", "Arrange &downwards")},
        {&Actions::tidy, ActionGroup::Arrange, "arrange.tidy", "", {"Ctrl+T"}, QT_TRANSLATE_NOOP("gudo::Actions", "Tid&y selection")},
        {&Actions::addComponent, ActionGroup::Arrange, "arrange.add", "", {}, QT_TRANSLATE_NOOP("gudo::Actions", "Add &component…")},
        {&Actions::connectTo, ActionGroup::Arrange, "arrange.connect-to", "", {"Ctrl+K"}, QT_TRANSLATE_NOOP("gudo::Actions", "Connect &to…")},
        {&Actions::connectInOrder, ActionGroup::Arrange, "arrange.connect-in-order", "", {}, QT_TRANSLATE_NOOP("gudo::Actions", "Connect in &order")},
        {&Actions::replaceBy, ActionGroup::Arrange, "arrange.replace", "", {"Ctrl+R"}, QT_TRANSLATE_NOOP("gudo::Actions", "&Replace by…")},
        {&Actions::zoomIn, ActionGroup::View, "view.zoom-in", "zoom-in", {"Ctrl++", "Ctrl+="}, QT_TRANSLATE_NOOP("gudo::Actions", "Zoom &in")},
        {&Actions::zoomOut, ActionGroup::View, "view.zoom-out", "zoom-out", {"Ctrl+-"}, QT_TRANSLATE_NOOP("gudo::Actions", "Zoom &out")},
        {&Actions::zoomActual, ActionGroup::View, "view.actual-size", "zoom-actual", {"Ctrl+0"}, QT_TRANSLATE_NOOP("gudo::Actions", "&Actual size")},
        {&Actions::zoomFit, ActionGroup::View, "view.fit", "zoom-fit", {"Shift+1", "Ctrl+1"}, QT_TRANSLATE_NOOP("gudo::Actions", "&Fit everything")},
        {&Actions::zoomSelection, ActionGroup::View, "view.fit-selection", "", {"Shift+2", "Ctrl+2"}, QT_TRANSLATE_NOOP("gudo::Actions", "Fit &selection")},
        {&Actions::showPalette, ActionGroup::View, "view.components", "panel-left", {"F9"}, QT_TRANSLATE_NOOP("gudo::Actions", "&Components")},
        {&Actions::showInspector, ActionGroup::View, "view.properties", "panel-right", {"F10"}, QT_TRANSLATE_NOOP("gudo::Actions", "Pro&perties")},
        {&Actions::showProblems, ActionGroup::View, "view.problems", "panel-bottom", {"F8"}, QT_TRANSLATE_NOOP("gudo::Actions", "Pro&blems")},
        {&Actions::showSinglePoints, ActionGroup::View, "view.single-points", "", {"F7"}, QT_TRANSLATE_NOOP("gudo::Actions", "Show single points of &failure")},
        {&Actions::stackRepeats, ActionGroup::View, "view.stack-repeats", "", {}, QT_TRANSLATE_NOOP("gudo::Actions", "&Repeats as one stack")},
        {&Actions::themeSystem, ActionGroup::View, "view.theme-system", "", {}, QT_TRANSLATE_NOOP("gudo::Actions", "&System")},
        {&Actions::themeLight, ActionGroup::View, "view.theme-light", "", {}, QT_TRANSLATE_NOOP("gudo::Actions", "&Light")},
        {&Actions::themeDark, ActionGroup::View, "view.theme-dark", "", {}, QT_TRANSLATE_NOOP("gudo::Actions", "&Dark")},
        {&Actions::english, ActionGroup::View, "view.english", "", {}, "English"},
        {&Actions::korean, ActionGroup::View, "view.korean", "", {}, "한국어"},
        {&Actions::shortcuts, ActionGroup::Help, "help.shortcuts", "help", {"F1"}, QT_TRANSLATE_NOOP("gudo::Actions", "&Keyboard shortcuts")},
        {&Actions::about, ActionGroup::Help, "help.about", "", {}, QT_TRANSLATE_NOOP("gudo::Actions", "&About Gudo")},
    };
    // clang-format on
    return table;
}

Actions::Actions(QWidget* parent)
    : QObject {parent}
{
    for (const Row& row : rows()) {
        auto* action = new QAction(this);
        action->setObjectName(QLatin1String(row.id));
        QList<QKeySequence> keys;
        for (const char* key : row.keys)
            keys << QKeySequence {QLatin1String(key)};
        action->setShortcuts(keys);
        parent->addAction(action);
        this->*row.action = action;
    }
    for (QAction* action : {showPalette, showInspector, showProblems, showSinglePoints, stackRepeats})
        action->setCheckable(true);
    group({themeSystem, themeLight, themeDark});
    group({english, korean});
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
    retranslate();
}

void Actions::group(const std::vector<QAction*>& actions)
{
    auto* group = new QActionGroup(this);
    for (QAction* action : actions) {
        action->setCheckable(true);
        group->addAction(action);
    }
}

QString Actions::plainText(const QAction& action)
{
    QString text = action.text();
    return text.remove(u'&').remove(QStringLiteral("…"));
}

void Actions::setTexts(QAction* action, const QString& text)
{
    action->setText(text);
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    action->setToolTip(keys.isEmpty() ? plainText(*action) : QStringLiteral("%1  %2").arg(plainText(*action), keys));
}

void Actions::retranslate()
{
    for (const Row& row : rows())
        setTexts(this->*row.action, QCoreApplication::translate("gudo::Actions", row.text));
    exportPicture->setIconText(tr("Export"));
}

void Actions::setColors(const UiColors& colors)
{
    for (const Row& row : rows()) {
        if (!*row.icon)
            continue;
        const QString name = QLatin1String(row.icon);
        QIcon drawn = IconStore::uiIcon(name, colors.isDark ? QColor(0xCBD5E1) : QColor(0x475569));
        for (const QSize& size : drawn.availableSizes())
            drawn.addPixmap(IconStore::uiIcon(name, colors.strongBorder).pixmap(size), QIcon::Disabled);
        (this->*row.action)->setIcon(drawn);
    }
}

std::vector<QAction*> Actions::inGroup(ActionGroup group) const
{
    std::vector<QAction*> found;
    for (const Row& row : rows())
        if (row.group == group)
            found.push_back(this->*row.action);
    return found;
}

QString Actions::titleOf(ActionGroup group)
{
    switch (group) {
    case ActionGroup::File:
        return tr("File");
    case ActionGroup::Edit:
        return tr("Edit");
    case ActionGroup::Arrange:
        return tr("Arrange");
    case ActionGroup::View:
        return tr("View");
    case ActionGroup::Help:
        break;
    }
    return tr("Help");
}

std::vector<Actions::ShortcutGroup> Actions::shortcutSheet() const
{
    std::vector<ShortcutGroup> sheet;
    for (const ActionGroup group :
         {ActionGroup::File, ActionGroup::Edit, ActionGroup::Arrange, ActionGroup::View, ActionGroup::Help}) {
        ShortcutGroup& shown = sheet.emplace_back(ShortcutGroup {titleOf(group), {}});
        for (const QAction* action : inGroup(group))
            if (const QString keys = action->shortcut().toString(QKeySequence::NativeText); !keys.isEmpty())
                shown.shortcuts.push_back({plainText(*action), keys});
    }
    sheet.push_back({tr("Drawing"),
                     {{tr("Add a component by name"), QStringLiteral("/")},
                      {tr("Connect with the neighbour, or add one"), tr("Alt+Shift+Arrow keys")},
                      {tr("Select the container, what is in it, what is beside it"), tr("Alt+Arrow keys")},
                      {tr("Move the selection"), tr("Arrow keys")},
                      {tr("Move by a grid step"), tr("Shift+Arrow keys")},
                      {tr("Zoom at the pointer"), tr("Ctrl+Wheel")},
                      {tr("Move the view"), tr("Space+Drag")},
                      {tr("Cancel what you are doing"), tr("Esc")}}});
    return sheet;
}

} // namespace gudo
