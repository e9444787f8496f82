#include "app/mainwindow/actions.h"

namespace gudo {

namespace {

QStringList textsOf(const QList<QKeySequence>& keys)
{
    QStringList texts;
    for (const QKeySequence& key : keys)
        texts << key.toString(QKeySequence::NativeText);
    return texts;
}

SheetRow gesture(const QString& text, const QStringList& keys)
{
    return {text, keys, {searchTerm(text)}};
}

} // namespace

std::vector<FixedKeys> Actions::fixedKeys()
{
    const QList<QKeySequence> arrows {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down};
    const auto with = [&](Qt::KeyboardModifiers held) {
        QList<QKeySequence> keys;
        for (const QKeySequence& arrow : arrows)
            keys << QKeySequence {QKeyCombination {held, arrow[0].key()}};
        return keys;
    };
    return {
        {tr("Add a component by name"), QStringLiteral("/"), {Qt::Key_Slash}},
        {tr("Add the next one and connect it"), tr("Alt+Shift+Arrow keys"), with(Qt::AltModifier | Qt::ShiftModifier)},
        {tr("Select the container, what is in it, what is beside it"), tr("Alt+Arrow keys"), with(Qt::AltModifier)},
        {tr("Move the selection"), tr("Arrow keys"), arrows},
        {tr("Move by a grid step"), tr("Shift+Arrow keys"), with(Qt::ShiftModifier)},
        {tr("Next component"), tr("Tab"), {Qt::Key_Tab}},
        {tr("Previous component"), tr("Shift+Tab"), {Qt::Key_Backtab, Qt::SHIFT | Qt::Key_Tab}},
        {tr("Rename"), tr("Enter"), {Qt::Key_Return, Qt::Key_Enter}},
        {tr("Cancel what you are doing"), tr("Esc"), {Qt::Key_Escape}},
        {tr("Move the view"), tr("Space+Drag"), {Qt::Key_Space}}};
}

std::vector<SheetGroup> Actions::sheet() const
{
    std::vector<SheetGroup> groups;
    for (const ActionGroup group : allActionGroups) {
        SheetGroup shown {titleOf(group), {}};
        for (const QAction* action : inGroup(group))
            if (!action->shortcut().isEmpty())
                shown.rows.push_back({nameOf(*action), textsOf(action->shortcuts()), termsOf(*action)});
        if (!shown.rows.empty())
            groups.push_back(std::move(shown));
    }
    groups.push_back({tr("Drawing"),
                      {gesture(tr("Add a component by name"), {QStringLiteral("/"), tr("Letters")}),
                       gesture(tr("Place it and go on adding"), {tr("Tab")}),
                       gesture(tr("Add the next one and connect it"), {tr("Alt+Shift+Arrow keys")}),
                       gesture(tr("Connect"), {tr("Drag a handle")}),
                       gesture(tr("Add a copy and connect it"), {tr("Click a handle")}),
                       gesture(tr("Move the selection"), {tr("Arrow keys")}),
                       gesture(tr("Move by a grid step"), {tr("Shift+Arrow keys")}),
                       gesture(tr("Drag without changing containers"), {tr("Alt+Drag")}),
                       gesture(tr("Duplicate by dragging"), {tr("Ctrl+Drag")}),
                       gesture(tr("Drag without snapping"), {tr("Ctrl during the drag")}),
                       gesture(tr("Rename"), {tr("Enter"), tr("Double click")}),
                       gesture(tr("Cancel what you are doing"), {tr("Esc")})}});
    groups.push_back({tr("Looking around"),
                      {gesture(tr("Next component"), {tr("Tab")}), gesture(tr("Previous component"), {tr("Shift+Tab")}),
                       gesture(tr("Select the container, what is in it, what is beside it"), {tr("Alt+Arrow keys")}),
                       gesture(tr("Connections of a component"), {tr("Ctrl+Tab")}),
                       gesture(tr("To the other end of a connection"), {tr("Ctrl+Enter")}),
                       gesture(tr("Menu of the selection"), {tr("Shift+F10")}),
                       gesture(tr("Select several"), {tr("Shift+Click"), tr("Drag")}),
                       gesture(tr("Move the view"), {tr("Space+Drag"), tr("Middle drag"), tr("Wheel")}),
                       gesture(tr("Zoom at the pointer"), {tr("Ctrl+Wheel")})}});
    return groups;
}

} // namespace gudo
