#pragma once

#include <QPixmap>
#include <QTimer>
#include <QWidget>

#include "app/document/document.h"

namespace gudo {

/// The whole design as coloured blocks in a corner of the canvas, with a frame around what can be seen: to be dragged,
/// clicked and turned with the wheel. Shown while the design is larger than the view and somebody wants it. One
/// picture, drawn again when edits have paused.
class Minimap : public QWidget {
    Q_OBJECT

public:
    /// `canvas`: what it lies upon.
    Minimap(Document& document, QWidget* canvas);

    void setWanted(bool isWanted);
    /// What the canvas shows, scene units.
    void setVisibleRect(const QRectF& visible);
    /// The picture is up to date.
    [[nodiscard]] bool isDrawn() const { return !m_redraw.isActive(); }
    /// A scene point in pixels of this widget.
    [[nodiscard]] QPointF toPixel(const QPointF& scene) const;
    [[nodiscard]] QPointF toScene(const QPointF& pixel) const;

signals:
    void centerRequested(const QPointF& scene);
    void zoomRequested(double factor, const QPointF& scene);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow();
    void updateShown();
    void draw();
    void place();
    void retranslate();
    [[nodiscard]] QRectF frame() const;

    Document& m_document;
    QRectF m_bounds {}; ///< of everything, scene units; empty for nothing
    QRectF m_visible {};
    QPixmap m_picture;
    QTimer m_redraw;
    QPointF m_grip {}; ///< from the middle of the frame to the pointer that drags it, pixels
    bool m_isWanted = true;
    bool m_isDragged = false;
};

} // namespace gudo
