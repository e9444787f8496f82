#pragma once

#include <QPainter>
#include <QRect>
#include <QString>

#include <map>

#include "app/canvas/painting/camera.h"
#include "app/canvas/painting/guides.h"
#include "core/picture/theme.h"

namespace gudo {

/// Thin lines through what is in line, and measured bars in gaps that are alike.
void paintGuides(QPainter& painter, const Guides& guides, const Camera& camera, const Theme& theme);

/// What paintGuides() draws, in parts: how each looks and the pixels it needs.
[[nodiscard]] std::map<QString, QRect> guidePieces(const Guides& guides, const Camera& camera);

} // namespace gudo
