#include "app/mainwindow/actions.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QRegularExpression>
#include <QWidget>

#include <algorithm>
#include <cassert>

#include "app/mainwindow/action_words.h"
#include "app/render/icon_store.h"
#include "app/style/colors.h"
#include "app/text/texts.h"

namespace gudo {

namespace {

/// "&Save as…" as "Save as"; languages of other letters have the key behind the text: "저장(&S)".
QString plain(QString text)
{
    static const QRegularExpression keyBehind {QStringLiteral(R"(\(&.\))")};
    return text.remove(keyBehind).remove(u'&').remove(QStringLiteral("…"));
}

} // namespace

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
        {&Actions::newWindow, ActionGroup::File, "file.new-window", "new-window", {"Ctrl+Alt+N"}, QT_TRANSLATE_NOOP("gudo::Actions", "New &window")},
        {&Actions::versions, ActionGroup::File, "file.versions", "history", {}, QT_TRANSLATE_NOOP("gudo::Actions", "&Versions…")},
        {&Actions::closeWindow, ActionGroup::File, "file.close", "", {"Ctrl+W"}, QT_TRANSLATE_NOOP("gudo::Actions", "&Close window")},
        {&Actions::startPage, ActionGroup::File, "file.start-page", "start", {}, QT_TRANSLATE_NOOP("gudo::Actions", "Start pa&ge")},
        {&Actions::undo, ActionGroup::Edit, "edit.undo", "undo", {"Ctrl+Z"}, QT_TRANSLATE_NOOP("gudo::Actions", "&Undo")},
        {&Actions::redo, ActionGroup::Edit, "edit.redo", "redo", {"Ctrl+Shift+Z", "Ctrl+Y"}, QT_TRANSLATE_NOOP("gudo::Actions", "&Redo")},
        {&Actions::cut, ActionGroup::Edit, "edit.cut", "cut", {"Ctrl+X"}, QT_TRANSLATE_NOOP("gudo::Actions", "Cu&t")},
        {&Actions::copy, ActionGroup::Edit, "edit.copy", "copy", {"Ctrl+C"}, QT_TRANSLATE_NOOP("gudo::Actions", "&Copy")},
        {&Actions::paste, ActionGroup::Edit, "edit.paste", "paste", {"Ctrl+V"}, QT_TRANSLATE_NOOP("gudo::Actions", "&Paste")},
        {&Actions::duplicate, ActionGroup::Edit, "edit.duplicate", "duplicate", {"Ctrl+D"}, QT_TRANSLATE_NOOP("gudo::Actions", "&Duplicate")},
        {&Actions::remove, ActionGroup::Edit, "edit.delete", "delete", {"Del"}, QT_TRANSLATE_NOOP("gudo::Actions", "De&lete")},
        {&Actions::selectAll, ActionGroup::Edit, "edit.select-all", "select", {"Ctrl+A"}, QT_TRANSLATE_NOOP("gudo::Actions", "Select &all")},
        {&Actions::rename, ActionGroup::Edit, "edit.rename", "rename", {"F2"}, QT_TRANSLATE_NOOP("gudo::Actions", "Re&name")},
        {&Actions::search, ActionGroup::Edit, "edit.find-type", "", {"Ctrl+Shift+A"}, QT_TRANSLATE_NOOP("gudo::Actions", "Find a typ&e")},
        {&Actions::find, ActionGroup::Edit, "edit.find", "search", {"Ctrl+F"}, QT_TRANSLATE_NOOP("gudo::Actions", "&Find")},
        {&Actions::findNext, ActionGroup::Edit, "edit.find-next", "", {"F3"}, QT_TRANSLATE_NOOP("gudo::Actions", "Find ne&xt")},
        {&Actions::findPrevious, ActionGroup::Edit, "edit.find-previous", "", {"Shift+F3"}, QT_TRANSLATE_NOOP("gudo::Actions", "Find pre&vious")},
        {&Actions::replace, ActionGroup::Edit, "edit.replace", "replace", {"Ctrl+H"}, QT_TRANSLATE_NOOP("gudo::Actions", "Replace")},
        {&Actions::pasteInPlace, ActionGroup::Edit, "edit.paste-in-place", "", {"Ctrl+Shift+V"}, QT_TRANSLATE_NOOP("gudo::Actions", "Paste &in place")},
        {&Actions::copyAsPng, ActionGroup::Edit, "edit.copy-as-png", "image", {}, QT_TRANSLATE_NOOP("gudo::Actions", "Copy as P&NG")},
        {&Actions::copyAsSvg, ActionGroup::Edit, "edit.copy-as-svg", "", {}, QT_TRANSLATE_NOOP("gudo::Actions", "Copy as &SVG")},
        {&Actions::copyAsMermaid, ActionGroup::Edit, "edit.copy-as-mermaid", "code", {}, QT_TRANSLATE_NOOP("gudo::Actions", "Copy as &Mermaid")},
        {&Actions::copyAsDrawio, ActionGroup::Edit, "edit.copy-as-drawio", "", {}, QT_TRANSLATE_NOOP("gudo::Actions", "Copy as &draw.io")},
        {&Actions::copyAsTerraform, ActionGroup::Edit, "edit.copy-as-terraform", "", {}, QT_TRANSLATE_NOOP("gudo::Actions", "Copy as &Terraform")},
        {&Actions::copyAsCloudFormation, ActionGroup::Edit, "edit.copy-as-cloudformation", "", {}, QT_TRANSLATE_NOOP("gudo::Actions", "Copy as &CloudFormation")},
        {&Actions::editShortcuts, ActionGroup::Edit, "edit.shortcuts", "keyboard", {}, QT_TRANSLATE_NOOP("gudo::Actions", "Short&cuts…")},
        {&Actions::arrangeRight, ActionGroup::Arrange, "arrange.right", "arrange", {"Ctrl+L"}, QT_TRANSLATE_NOOP("gudo::Actions", "&Arrange to the right")},
        {&Actions::arrangeDown, ActionGroup::Arrange, "arrange.down", "", {"Ctrl+Shift+L"}, QT_TRANSLATE_NOOP("gudo::Actions", "Arrange &downwards")},
        {&Actions::tidy, ActionGroup::Arrange, "arrange.tidy", "", {"Ctrl+T"}, QT_TRANSLATE_NOOP("gudo::Actions", "Tid&y selection")},
        {&Actions::alignLeft, ActionGroup::Arrange, "arrange.align-left", "align-left", {"Alt+A"}, QT_TRANSLATE_NOOP("gudo::Actions", "Align &left")},
        {&Actions::alignCenter, ActionGroup::Arrange, "arrange.align-center", "align-center", {"Alt+Shift+H"}, QT_TRANSLATE_NOOP("gudo::Actions", "Align &centers")},
        {&Actions::alignRight, ActionGroup::Arrange, "arrange.align-right", "align-right", {"Alt+D"}, QT_TRANSLATE_NOOP("gudo::Actions", "Align &right")},
        {&Actions::alignTop, ActionGroup::Arrange, "arrange.align-top", "align-top", {"Alt+W"}, QT_TRANSLATE_NOOP("gudo::Actions", "Align &top")},
        {&Actions::alignMiddle, ActionGroup::Arrange, "arrange.align-middle", "align-middle", {"Alt+Shift+V"}, QT_TRANSLATE_NOOP("gudo::Actions", "Align &middles")},
        {&Actions::alignBottom, ActionGroup::Arrange, "arrange.align-bottom", "align-bottom", {"Alt+S"}, QT_TRANSLATE_NOOP("gudo::Actions", "Align &bottom")},
        {&Actions::distributeAcross, ActionGroup::Arrange, "arrange.distribute-across", "distribute-across", {"Ctrl+Alt+H"}, QT_TRANSLATE_NOOP("gudo::Actions", "Distribute &horizontally")},
        {&Actions::distributeDown, ActionGroup::Arrange, "arrange.distribute-down", "distribute-down", {"Ctrl+Alt+V"}, QT_TRANSLATE_NOOP("gudo::Actions", "Distribute &vertically")},
        {&Actions::sameSize, ActionGroup::Arrange, "arrange.same-size", "same-size", {}, QT_TRANSLATE_NOOP("gudo::Actions", "Same si&ze")},
        {&Actions::groupSelected, ActionGroup::Arrange, "arrange.group", "group", {"Ctrl+G"}, QT_TRANSLATE_NOOP("gudo::Actions", "&Group")},
        {&Actions::ungroup, ActionGroup::Arrange, "arrange.ungroup", "ungroup", {"Ctrl+Shift+G"}, QT_TRANSLATE_NOOP("gudo::Actions", "&Ungroup")},
        {&Actions::bringToFront, ActionGroup::Arrange, "arrange.to-front", "", {"Ctrl+Shift+]", "Ctrl+}"}, QT_TRANSLATE_NOOP("gudo::Actions", "Bring to &front")},
        {&Actions::bringForward, ActionGroup::Arrange, "arrange.forward", "", {"Ctrl+]"}, QT_TRANSLATE_NOOP("gudo::Actions", "Bring for&ward")},
        {&Actions::sendBackward, ActionGroup::Arrange, "arrange.backward", "", {"Ctrl+["}, QT_TRANSLATE_NOOP("gudo::Actions", "Send &backward")},
        {&Actions::sendToBack, ActionGroup::Arrange, "arrange.to-back", "", {"Ctrl+Shift+[", "Ctrl+{"}, QT_TRANSLATE_NOOP("gudo::Actions", "Send to bac&k")},
        {&Actions::fitToContents, ActionGroup::Arrange, "arrange.fit-contents", "", {"Ctrl+Alt+F"}, QT_TRANSLATE_NOOP("gudo::Actions", "Fit to &contents")},
        {&Actions::lock, ActionGroup::Arrange, "arrange.lock", "lock", {"Ctrl+Shift+K"}, QT_TRANSLATE_NOOP("gudo::Actions", "&Lock or unlock")},
        {&Actions::hide, ActionGroup::Arrange, "arrange.hide", "hide", {"Ctrl+Shift+H"}, QT_TRANSLATE_NOOP("gudo::Actions", "&Hide")},
        {&Actions::showHidden, ActionGroup::Arrange, "arrange.show-hidden", "show", {}, QT_TRANSLATE_NOOP("gudo::Actions", "&Show all hidden")},
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
        {&Actions::showProblems, ActionGroup::View, "view.problems", "panel-bottom", {"Ctrl+Shift+M"}, QT_TRANSLATE_NOOP("gudo::Actions", "Pro&blems")},
        {&Actions::showSinglePoints, ActionGroup::Check, "view.single-points", "", {"F7"}, QT_TRANSLATE_NOOP("gudo::Actions", "Show single points of &failure")},
        {&Actions::stackRepeats, ActionGroup::View, "view.stack-repeats", "", {}, QT_TRANSLATE_NOOP("gudo::Actions", "&Repeats as one stack")},
        {&Actions::showHistory, ActionGroup::View, "view.history", "history", {"Ctrl+Alt+Z"}, QT_TRANSLATE_NOOP("gudo::Actions", "&History")},
        {&Actions::showOutline, ActionGroup::View, "view.outline", "outline", {"Shift+F9"}, QT_TRANSLATE_NOOP("gudo::Actions", "&Outline")},
        {&Actions::showMinimap, ActionGroup::View, "view.minimap", "minimap", {"Ctrl+M"}, QT_TRANSLATE_NOOP("gudo::Actions", "&Minimap")},
        {&Actions::nextPanel, ActionGroup::View, "view.next-panel", "", {"F6"}, QT_TRANSLATE_NOOP("gudo::Actions", "Next pa&nel")},
        {&Actions::previousPanel, ActionGroup::View, "view.previous-panel", "", {"Shift+F6"}, QT_TRANSLATE_NOOP("gudo::Actions", "Previo&us panel")},
        {&Actions::themeSystem, ActionGroup::View, "view.theme-system", "", {}, QT_TRANSLATE_NOOP("gudo::Actions", "&System")},
        {&Actions::themeLight, ActionGroup::View, "view.theme-light", "", {}, QT_TRANSLATE_NOOP("gudo::Actions", "&Light")},
        {&Actions::themeDark, ActionGroup::View, "view.theme-dark", "", {}, QT_TRANSLATE_NOOP("gudo::Actions", "&Dark")},
        {&Actions::english, ActionGroup::View, "view.english", "", {}, "English"},
        {&Actions::korean, ActionGroup::View, "view.korean", "", {}, "한국어"},
        {&Actions::commands, ActionGroup::View, "view.commands", "command", {"Ctrl+Shift+P"}, QT_TRANSLATE_NOOP("gudo::Actions", "&Command palette…")},
        {&Actions::resetLayout, ActionGroup::View, "view.reset-layout", "", {}, QT_TRANSLATE_NOOP("gudo::Actions", "&Reset the layout")},
        {&Actions::showAvailability, ActionGroup::Check, "view.availability", "", {"Ctrl+Alt+A"}, QT_TRANSLATE_NOOP("gudo::Actions", "A&vailability and capacity")},
        {&Actions::showLoads, ActionGroup::Check, "view.loads", "", {}, QT_TRANSLATE_NOOP("gudo::Actions", "Loa&d on the drawing")},
        {&Actions::showCode, ActionGroup::View, "view.code", "code", {"Ctrl+U"}, QT_TRANSLATE_NOOP("gudo::Actions", "Cod&e")},
        {&Actions::whatIf, ActionGroup::Check, "view.what-if", "what-if", {"Shift+F7"}, QT_TRANSLATE_NOOP("gudo::Actions", "&What if this dies?")},
        {&Actions::showSweep, ActionGroup::Check, "view.sweep", "", {"Ctrl+Shift+F7"}, QT_TRANSLATE_NOOP("gudo::Actions", "Failures one aft&er the other")},
        {&Actions::showReachability, ActionGroup::Check, "view.reachability", "reach", {"Ctrl+Alt+R"}, QT_TRANSLATE_NOOP("gudo::Actions", "Reacha&bility")},
        {&Actions::showExposure, ActionGroup::Check, "view.exposure", "", {"Ctrl+Alt+E"}, QT_TRANSLATE_NOOP("gudo::Actions", "What the internet reac&hes")},
        {&Actions::addStage, ActionGroup::View, "view.add-stage", "plus", {}, QT_TRANSLATE_NOOP("gudo::Actions", "Add s&tage")},
        {&Actions::previousStage, ActionGroup::View, "view.previous-stage", "", {"Ctrl+PgUp"}, QT_TRANSLATE_NOOP("gudo::Actions", "Pre&vious stage")},
        {&Actions::nextStage, ActionGroup::View, "view.next-stage", "", {"Ctrl+PgDown"}, QT_TRANSLATE_NOOP("gudo::Actions", "Ne&xt stage")},
        {&Actions::carryOn, ActionGroup::View, "view.apply-to-later-stages", "", {}, QT_TRANSLATE_NOOP("gudo::Actions", "Apply changes to &later stages")},
        {&Actions::showStages, ActionGroup::View, "view.stages", "stages", {"Ctrl+Alt+S"}, QT_TRANSLATE_NOOP("gudo::Actions", "Chan&ges of the stage")},
        {&Actions::present, ActionGroup::View, "view.present", "present", {"F5"}, QT_TRANSLATE_NOOP("gudo::Actions", "&Present")},
        {&Actions::showAccess, ActionGroup::Check, "view.security-groups", "matrix", {"Alt+1"}, QT_TRANSLATE_NOOP("gudo::Actions", "Securit&y group matrix")},
        {&Actions::showAddresses, ActionGroup::Check, "view.addresses", "address-plan", {"Alt+2"}, QT_TRANSLATE_NOOP("gudo::Actions", "&Address plan")},
        {&Actions::showRoutes, ActionGroup::Check, "view.routes", "routes", {"Alt+3"}, QT_TRANSLATE_NOOP("gudo::Actions", "Ro&ute tables")},
        {&Actions::nextProblem, ActionGroup::Check, "view.next-problem", "", {"F8"}, QT_TRANSLATE_NOOP("gudo::Actions", "Next proble&m")},
        {&Actions::previousProblem, ActionGroup::Check, "view.previous-problem", "", {"Shift+F8"}, QT_TRANSLATE_NOOP("gudo::Actions", "&Previous problem")},
        {&Actions::shortcuts, ActionGroup::Help, "help.shortcuts", "help", {"F1", "?"}, QT_TRANSLATE_NOOP("gudo::Actions", "&Keyboard shortcuts")},
        {&Actions::about, ActionGroup::Help, "help.about", "", {}, QT_TRANSLATE_NOOP("gudo::Actions", "&About Gudo")},
        {&Actions::showHints, ActionGroup::Help, "help.show-hints", "", {}, QT_TRANSLATE_NOOP("gudo::Actions", "Show &hints again")},
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
        action->setShortcuts(defaultKeys(row));
        parent->addAction(action);
        this->*row.action = action;
    }
    for (QAction* action : {showPalette, showInspector, showProblems, showSinglePoints, stackRepeats, showOutline,
                            showMinimap, showHistory, showAvailability, showLoads, showCode, whatIf, showSweep, showReachability, showExposure, showStages, showAccess, showAddresses, showRoutes}) {
        action->setCheckable(true);
        action->setIconVisibleInMenu(false); // it would stand in the place of the tick
    }
    group({themeSystem, themeLight, themeDark});
    group({english, korean});
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
    retranslate();
}

const Actions::Row& Actions::rowOf(const QAction& action)
{
    const auto found =
        std::ranges::find_if(rows(), [&](const Row& row) { return QLatin1String(row.id) == action.objectName(); });
    assert(found != rows().end());
    return *found;
}

QList<QKeySequence> Actions::defaultKeys(const Row& row)
{
    QList<QKeySequence> keys;
    for (const char* key : row.keys)
        keys << QKeySequence {QLatin1String(key)};
    return keys;
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
    return plain(action.text());
}

QString Actions::nameOf(const QAction& action)
{
    return plain(QCoreApplication::translate("gudo::Actions", rowOf(action).text));
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
    present->setIconText(plain(present->text()));
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

QList<QAction*> Actions::forSeveral() const
{
    return {alignLeft,   alignCenter,      alignRight,     alignTop, alignMiddle,
            alignBottom, distributeAcross, distributeDown, sameSize};
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
    case ActionGroup::Check:
        return tr("Check");
    case ActionGroup::Help:
        break;
    }
    return tr("Help");
}

std::vector<SearchTerm> Actions::termsOf(const QAction& action)
{
    const Row& row = rowOf(action);
    std::vector<SearchTerm> terms {searchTerm(plainText(action)), searchTerm(action.objectName(), 3),
                                   searchTerm(titleOf(row.group), 20)};
    static const Translation english {QStringLiteral("en")}; // reading one takes milliseconds
    static const Translation korean {QStringLiteral("ko")};
    for (const Translation* translation : {&english, &korean})
        terms.push_back(searchTerm(plain(translation->text("gudo::Actions", row.text))));
    for (const QString& word : wordsFor(action.objectName()))
        terms.push_back(searchTerm(word, 6));
    return terms;
}

std::vector<ShortcutRow> Actions::shortcutRows() const
{
    std::vector<ShortcutRow> found;
    for (const Row& row : rows()) {
        const QAction& action = *(this->*row.action);
        found.push_back({action.objectName(), plain(QCoreApplication::translate("gudo::Actions", row.text)),
                         titleOf(row.group), defaultKeys(row), termsOf(action)});
    }
    return found;
}

void Actions::applyKeys(const ShortcutMap& map)
{
    for (const Row& row : rows())
        (this->*row.action)->setShortcuts(map.keys(QLatin1String(row.id)));
    retranslate();
}

} // namespace gudo
