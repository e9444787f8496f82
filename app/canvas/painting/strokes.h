#pragma once

#include <QColor>
#include <QPainter>
#include <QPolygonF>
#include <QRectF>

#include "app/canvas/painting/camera.h"
#include "app/render/icon_store.h"
#include "core/picture/display_list.h"

namespace gudo {

// What is laid over the picture, in pixels of the view.

[[nodiscard]] QColor faded(QColor color, int alpha);
/// `share` of a colour over a ground, without transparency: what lies on itself does not show.
[[nodiscard]] QColor over(const QColor& ground, const QColor& color, double share);
[[nodiscard]] QPolygonF lineInPixels(const Polyline& line, const Camera& camera);

/// A frame around `rect`, outside of it.
void paintFrame(QPainter& painter, const QRectF& rect, double radius, const QColor& color, double width);
/// The same without round corners, inside of a rectangle: fifty times as fast.
void paintPlainFrame(QPainter& painter, const QRect& rect, int width, const QColor& color);
void paintLine(QPainter& painter, const QPolygonF& line, const QColor& color, double width);
/// The head of an arrow at the end of a line; nothing when that has no direction.
void paintArrowHead(QPainter& painter, const QPolygonF& line, const QColor& color, double size);
/// An item of the scene again, as the camera sees it.
void paintItem(QPainter& painter, const DisplayItem& item, const Camera& camera, IconStore& icons, double opacity);

} // namespace gudo
