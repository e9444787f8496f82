#include <QActionGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

#include "app/canvas/canvas_private.h"
#include "app/canvas/editing/clipboard.h"
#include "app/canvas/editing/menu_extras.h"
#include "app/text/texts.h"
#include "core/model/edits.h"
#include "core/model/looks.h"

namespace gudo {

namespace {

void addKinds(QMenu* menu, const Catalog& catalog, const Connection& connection,
              const std::function<void(std::string)>& choose)
{
    QMenu* kinds = menu->addMenu(CanvasView::tr("Kind"));
    auto* group = new QActionGroup(kinds);
    for (const ConnectionType& type : catalog.connectionTypes()) {
        QAction* action = kinds->addAction(toText(type.name));
        action->setToolTip(toText(type.description));
        action->setCheckable(true);
        action->setChecked(type.id == connection.kind);
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, menu, [choose, id = type.id] { choose(id); });
    }
}

/// What the program says about it: who reaches it, what happens without it.
void addExtras(const QObject& view, QMenu& menu, const Id& id)
{
    menu.addSeparator(); // Qt shows no two of them in a row
    for (const MenuExtras* extras : view.findChildren<MenuExtras*>(Qt::FindDirectChildrenOnly))
        extras->addTo(menu, id);
}

} // namespace

void CanvasView::setMenuKeys(std::function<QKeySequence(const QString& action)> keys)
{
    d->menuKeys = std::move(keys);
}

void CanvasView::Private::showKeys(QAction* action, const char* id) const
{
    constexpr std::string_view addsByName = "arrange.add"; // which a key of the canvas does too
    QKeySequence keys = menuKeys ? menuKeys(QLatin1String(id)) : QKeySequence {};
    if (keys.isEmpty() && id == addsByName)
        keys = Qt::Key_Slash;
    action->setShortcut(keys);
    action->setShortcutVisibleInContextMenu(true);
    action->setShortcutContext(Qt::WidgetShortcut); // shown, not taken from the window's own actions
}

void CanvasView::Private::showMenu(const QPoint& global, const Hit& hit)
{
    // Shown without a loop of its own: the program goes on, and the design may change under an open menu.
    auto* menu = new QMenu(view);
    menu->setObjectName(QStringLiteral("canvasMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString& text, const char* id, auto slot) {
        QAction* action = menu->addAction(text);
        showKeys(action, id);
        QObject::connect(action, &QAction::triggered, view, slot);
        return action;
    };
    const QPointF at = view->viewport()->mapFromGlobal(QPointF(global));
    const bool canPaste = mayHoldClip(QGuiApplication::clipboard()->mimeData());
    const Connection* connection = bench.document.design().architecture.connections.find(hit.id);
    if (hit.part == Hit::Part::Connection && connection) {
        const Id id = hit.id;
        addKinds(menu, bench.scene.catalog(), *connection, [this, id](const std::string& kind) {
            bench.document.commit(CanvasView::tr("Change kind"), withKind(bench.document.design(), id, kind));
        });
        add(CanvasView::tr("Edit label"), "edit.rename", [this, id] { rename(id); });
        add(CanvasView::tr("Reverse direction"), "",
            [this, id] { bench.document.commit(CanvasView::tr("Reverse"), reversed(bench.document.design(), id)); });
        add(CanvasView::tr("Add between…"), "arrange.add", [this] { view->addByName(); });
        addExtras(*view, *menu, id);
        menu->addSeparator();
        add(CanvasView::tr("Delete"), "edit.delete", [this] { view->deleteSelection(); });
    } else if (hit.isComponent()) {
        const Id id {componentOf(hit.id)};
        add(CanvasView::tr("Rename"), "edit.rename", [this, id] { rename(id); });
        add(CanvasView::tr("Duplicate"), "edit.duplicate", [this] { view->duplicate(); });
        add(CanvasView::tr("Tidy selection"), "arrange.tidy", [this] { view->tidySelection(); });
        add(CanvasView::tr("Group"), "arrange.group", [this] { view->groupSelection(); });
        add(CanvasView::tr("Ungroup"), "arrange.ungroup", [this] { view->ungroupSelection(); });
        addMarksTo(menu, hit);
        menu->addSeparator();
        add(CanvasView::tr("Connect to…"), "arrange.connect-to", [this] { view->connectTo(); });
        if (bench.document.selection().size() > 1)
            add(CanvasView::tr("Connect in order"), "arrange.connect-in-order", [this] { view->connectInOrder(); });
        add(CanvasView::tr("Replace by…"), "arrange.replace", [this] { view->replaceBy(); });
        addExtras(*view, *menu, id);
        menu->addSeparator();
        add(CanvasView::tr("Cut"), "edit.cut", [this] { view->cut(); });
        add(CanvasView::tr("Copy"), "edit.copy", [this] { view->copy(); });
        add(CanvasView::tr("Paste"), "edit.paste", [this, at] { pasteAt(at); })->setEnabled(canPaste);
        menu->addSeparator();
        add(CanvasView::tr("Delete"), "edit.delete", [this] { view->deleteSelection(); });
    } else {
        add(CanvasView::tr("Add component…"), "arrange.add", [this] { view->addByName(); });
        add(CanvasView::tr("Paste"), "edit.paste", [this, at] { pasteAt(at); })->setEnabled(canPaste);
        add(CanvasView::tr("Select all"), "edit.select-all", [this] { view->selectAll(); });
        add(CanvasView::tr("Arrange"), "arrange.right", [this] { view->arrangeAll(FlowDirection::LeftToRight); });
        if (!hiddenOnes(bench.document.design()).empty())
            add(CanvasView::tr("Show all hidden"), "arrange.show-hidden", [this] { view->showHidden(); });
        add(CanvasView::tr("Fit everything"), "view.fit", [this] { view->fitAll(); });
    }
    menu->popup(global);
}

} // namespace gudo
