#include <QActionGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

#include "app/canvas/canvas_private.h"
#include "app/canvas/clipboard.h"
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

} // namespace

void CanvasView::Private::showMenu(const QPoint& global, const Hit& hit)
{
    // Shown without a loop of its own: the program goes on, and the design may change under an open menu.
    auto* menu = new QMenu(view);
    menu->setObjectName(QStringLiteral("canvasMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString& text, const QKeySequence& keys, auto slot) {
        QAction* action = menu->addAction(text);
        action->setShortcut(keys);
        action->setShortcutVisibleInContextMenu(true);
        action->setShortcutContext(Qt::WidgetShortcut); // shown, not taken from the window's own actions
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
        add(CanvasView::tr("Edit label"), Qt::Key_F2, [this, id] { rename(id); });
        add(CanvasView::tr("Reverse direction"), {},
            [this, id] { bench.document.commit(CanvasView::tr("Reverse"), reversed(bench.document.design(), id)); });
        add(CanvasView::tr("Add between…"), Qt::Key_Slash, [this] { view->addByName(); });
        menu->addSeparator();
        add(CanvasView::tr("Delete"), QKeySequence::Delete, [this] { view->deleteSelection(); });
    } else if (hit.isComponent()) {
        const Id id {componentOf(hit.id)};
        add(CanvasView::tr("Rename"), Qt::Key_F2, [this, id] { rename(id); });
        add(CanvasView::tr("Duplicate"), Qt::CTRL | Qt::Key_D, [this] { view->duplicate(); });
        add(CanvasView::tr("Tidy selection"), Qt::CTRL | Qt::Key_T, [this] { view->tidySelection(); });
        add(CanvasView::tr("Group"), Qt::CTRL | Qt::Key_G, [this] { view->groupSelection(); });
        add(CanvasView::tr("Ungroup"), Qt::CTRL | Qt::SHIFT | Qt::Key_G, [this] { view->ungroupSelection(); });
        addMarksTo(menu, hit);
        menu->addSeparator();
        add(CanvasView::tr("Connect to…"), Qt::CTRL | Qt::Key_K, [this] { view->connectTo(); });
        if (bench.document.selection().size() > 1)
            add(CanvasView::tr("Connect in order"), {}, [this] { view->connectInOrder(); });
        add(CanvasView::tr("Replace by…"), Qt::CTRL | Qt::Key_R, [this] { view->replaceBy(); });
        menu->addSeparator();
        add(CanvasView::tr("Cut"), QKeySequence::Cut, [this] { view->cut(); });
        add(CanvasView::tr("Copy"), QKeySequence::Copy, [this] { view->copy(); });
        add(CanvasView::tr("Paste"), QKeySequence::Paste, [this, at] { pasteAt(at); })->setEnabled(canPaste);
        menu->addSeparator();
        add(CanvasView::tr("Delete"), QKeySequence::Delete, [this] { view->deleteSelection(); });
    } else {
        add(CanvasView::tr("Add component…"), Qt::Key_Slash, [this] { view->addByName(); });
        add(CanvasView::tr("Paste"), QKeySequence::Paste, [this, at] { pasteAt(at); })->setEnabled(canPaste);
        add(CanvasView::tr("Select all"), QKeySequence::SelectAll, [this] { view->selectAll(); });
        add(CanvasView::tr("Arrange"), Qt::CTRL | Qt::Key_L, [this] { view->arrangeAll(Flow::LeftToRight); });
        if (!hiddenOnes(bench.document.design()).empty())
            add(CanvasView::tr("Show all hidden"), {}, [this] { view->showHidden(); });
        add(CanvasView::tr("Fit everything"), Qt::SHIFT | Qt::Key_1, [this] { view->fitAll(); });
    }
    menu->popup(global);
}

} // namespace gudo
