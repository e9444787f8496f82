#pragma once

#include <QPainter>
#include <QRect>
#include <QString>

#include <map>

#include "app/canvas/painting/camera.h"
#include "app/canvas/painting/overlay.h"
#include "app/canvas/scene/scene.h"
#include "app/render/icon_store.h"

namespace gudo {

/// Draws an overlay in pixels of the view, so that frames and handles have one size at every zoom.
void paintOverlay(QPainter& painter, const Overlay& overlay, const Scene& scene, const Camera& camera, IconStore& icons,
                  const QRect& view);

/// The parts of an overlay that are drawn, by what they look like, with the pixels each covers. What differs between
/// two maps has to be painted again.
[[nodiscard]] std::map<QString, QRect> piecesOf(const Overlay& overlay, const Scene& scene, const Camera& camera,
                                                const QRect& view);

} // namespace gudo
