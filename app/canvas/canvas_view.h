#pragma once

#include <QAbstractScrollArea>
#include <QPointF>
#include <QString>

#include <memory>

#include "app/document/document.h"
#include "app/document/mime_types.h"
#include "app/render/icon_store.h"
#include "core/layout/arrange.h"
#include "core/picture/theme.h"

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
    void paste();
    void duplicate();
    void deleteSelection();
    void selectAll();
    void renameSelected();
    /// Everything to where an arrangement has it; gliding, one undo step.
    void arrangeAll(gudo::Flow flow);
    /// The same for what is selected and what is in it.
    void tidySelection();

signals:
    void zoomChanged(double zoom);
    /// A sentence for the status bar while something is going on ("Drop into public-a"); empty when nothing is.
    void hintChanged(const QString& hint);
    void fileDropped(const QString& path);
    void repeatsStackedChanged(bool areStacked);

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
    void focusOutEvent(QFocusEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace gudo
