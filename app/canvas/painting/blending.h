#pragma once

#include <QRgb>

namespace gudo {

// Rows of pixels in premultiplied colours, one laid on the other. Every pixel comes out the same wherever it lies in
// the row: what is painted in parts is bit by bit what is painted at once. (Qt rounds the pixels at the ends of a row
// another way than those in the middle.)

/// Lays `count` pixels on as many.
void blend(QRgb* onto, const QRgb* pixels, int count);
/// Lays one colour on `count` pixels.
void blend(QRgb* onto, QRgb color, int count);

} // namespace gudo
