#pragma once

#include <QPainter>
#include <QRectF>

#include "app/style/colors.h"
#include "core/catalog/catalog.h"

namespace gudo {

/// Around everything that is placed, scene units; empty for nothing. O(n).
[[nodiscard]] QRectF boundsOf(const Design& design);

/// Paints every placement as a block in the colour of its category, `scene` onto `pixels`; containers as outlines with
/// a light fill, larger ones first. O(n log n).
void paintBlocks(QPainter& painter, const Design& design, const Catalog& catalog, const QRectF& scene,
                 const QRectF& pixels, const UiColors& colors);

} // namespace gudo
