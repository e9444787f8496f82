#pragma once

#include <QAbstractScrollArea>
#include <QKeySequence>
#include <QPointF>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <set>
#include <string_view>
#include <vector>

#include "app/canvas/gestures/picking.h"
#include "app/document/document.h"
#include "app/document/mime_types.h"
#include "app/render/icon_store.h"
#include "core/layout/aligned.h"
#include "core/layout/arrange.h"
#include "core/layout/stacking.h"
#include "core/picture/highlights.h"
#include "core/picture/theme.h"

class QAccessibleInterface;

namespace gudo {

/// The drawing: shows the document's design and edits it with mouse, keyboard and drops.
class CanvasView : public QAbstractScrollArea {
    Q_OBJECT

public:
    CanvasView(Document& document, IconStore& icons, QWidget* parent = nullptr);
    ~CanvasView() override;

    void setTheme(const Theme& theme);
    /// Halos around single points of failure, and what they take away on hover and selection.
    void setSinglePointsShown(bool areShown);
    /// Many equal siblings drawn as one stack. Only a way of looking: whatever edits the drawing ends it.
    void setRepeatsStacked(bool areStacked);

    [[nodiscard]] double zoom() const;
    void setZoom(double zoom); ///< around the middle of the view; 0.05 … 8
    void zoomIn();
    void zoomOut();
    void fitAll();
    void fitSelection();
    [[nodiscard]] QPointF toScene(const QPoint& viewportPoint) const;
    [[nodiscard]] QPoint toViewport(const QPointF& scenePoint) const;
    /// What can be seen, scene units.
    [[nodiscard]] QRectF visibleRect() const;
    /// Brings a scene point into the middle of the view.
    void centerOn(const QPointF& scenePoint);
    /// So many times the zoom, with the scene point staying where it is.
    void zoomBy(double factor, const QPointF& scenePoint);

    /// Components as one reads them: rows from the top, a container before what it holds. O(n log n).
    [[nodiscard]] std::vector<Id> inReadingOrder() const;
    /// Why that container ("" for the bare canvas) does not take a component of the type; empty when it does.
    [[nodiscard]] QString refusal(std::string_view container, std::string_view type) const;
    /// Puts components into another container, at a free place there; says why where that cannot be. One undo step.
    void adopt(const std::vector<Id>& components, const Id& container);

    /// Outlines what a search found, and more strongly the one that it is at; nothing ends that.
    void setFound(const std::vector<Id>& ids, const Id& current);
    [[nodiscard]] const std::set<Id>& found() const;

    /// Lays the answer to a question over the drawing, instead of the one before; empty: none. Stays over edits.
    void setHighlights(const Highlights& highlights);
    [[nodiscard]] const Highlights& highlights() const;

    /// Asks people to point at something, instead of what was asked before. Takes the keys.
    void pick(Picking picking);
    /// Ends that without calling it cancelled; nothing when nothing is asked.
    void endPicking();
    [[nodiscard]] bool isPicking() const;

    /// The first key of an action by its id ("edit.copy"), for menus.
    void setMenuKeys(std::function<QKeySequence(const QString& action)> keys);
    /// Types that were added by name, newest first; for the next session.
    [[nodiscard]] const QStringList& recentTypes() const;
    void setRecentTypes(const QStringList& types);

    /// What screen readers are told; given to QAccessible::installFactory().
    [[nodiscard]] static QAccessibleInterface* accessibleOf(const QString& className, QObject* object);

    /// Adds a component of that type in the middle of the view or in the selected container (double click in the
    /// palette).
    void insert(const QString& type);

    [[nodiscard]] QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

public slots:
    /// Opens a box to type in: to add components, to connect what is selected, to give it another type.
    void addByName();
    void connectTo();
    void replaceBy();
    /// What is selected, one with the next in the order of selecting.
    void connectInOrder();
    void cut();
    void copy();
    /// At the pointer, into the selected container, or beside what was copied.
    void paste();
    /// Where it was copied from.
    void pasteInPlace();
    /// The selection, or everything, as "png", "svg" or "mermaid" on the clipboard.
    void copyAs(const QString& format);
    /// Copies beside the originals, connected with what those are connected with.
    void duplicate();
    void deleteSelection();
    void selectAll();
    void renameSelected();
    void align(gudo::Alignment alignment);
    void distribute(gudo::Distribution direction);
    void makeSameSize();
    /// What is selected in a new area; containers that are selected dissolved.
    void groupSelection();
    void ungroupSelection();
    /// The menu of what is selected, at it.
    void showSelectionMenu();
    /// Everything to where an arrangement has it; gliding, one undo step.
    void arrangeAll(gudo::FlowDirection flow);
    /// The same for what is selected and what is in it.
    void tidySelection();
    /// Locks what is selected, or unlocks it when all of it is locked.
    void toggleLock();
    void hideSelection();
    void showHidden();
    void restackSelection(gudo::Restack where);
    /// Selected containers get the size of their contents.
    void fitToContents();

signals:
    void zoomChanged(double zoom);
    /// Another part of the design, or more or less of it, can be seen; scene units.
    void viewChanged(const QRectF& visible);
    /// A sentence for the status bar while something is going on ("Drop into public-a"); empty when nothing is.
    void hintChanged(const QString& hint);
    void fileDropped(const QString& path);
    void repeatsStackedChanged(bool areStacked);
    /// The box to type in is there: to add, to connect or to replace by name.
    void quickBoxOpened();
    void recentTypesChanged(const QStringList& types);

protected:
    bool event(QEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace gudo
