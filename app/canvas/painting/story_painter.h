#pragma once

#include <QPainter>
#include <QRect>

#include "app/canvas/painting/camera.h"
#include "app/canvas/painting/story.h"
#include "app/canvas/scene/scene.h"
#include "app/render/icon_store.h"

namespace gudo {

inline constexpr int haloReach = 13; ///< pixels of a halo outside of its rectangle, at most

/// The mark of a single point of failure around a rectangle in pixels; clear of the frame of a selection. `isPlain`
/// where there are very many.
void paintHalo(QPainter& painter, const QRectF& rect, double radius, const Theme& theme, double zoom, bool isPlain);

/// The veil over a rectangle that is cut off. Its lines go through all veils of a scene.
void paintVeil(QPainter& painter, const QRectF& rect, double radius, const Theme& theme, const Camera& camera,
               bool isPlain);

/// The way of the requests, hop by hop, with numbers and arrows. Straight and dashed where no connection is drawn.
void paintStory(QPainter& painter, const Story& story, const Scene& scene, const Camera& camera, IconStore& icons,
                const QRect& view);

} // namespace gudo
