#pragma once

#include <QByteArray>
#include <QFont>
#include <QImage>
#include <QString>

#include <vector>

#include "app/render/icon_store.h"
#include "core/picture/display_list.h"

class QPainter;

namespace gudo {

/// Draws shapes in scene units with the painter's transformation. The canvas, PNG and PDF all come through here.
void paint(QPainter& painter, const DisplayItem& item, IconStore& icons);
void paint(QPainter& painter, const DisplayList& list, IconStore& icons);

/// The font of a line of text, in scene units.
[[nodiscard]] QFont fontOf(double size, FontWeight weight);

struct ImageOptions {
    double scale = 2;          ///< device pixels for a scene unit
    int dotsPerInch = 0;       ///< written into the file; 0: 96 x scale
    bool isTransparent = false;
};

/// The list as an image; a null image when it would be larger than `maxImageSide` on a side.
inline constexpr int maxImageSide = 32'000;
[[nodiscard]] QImage image(const DisplayList& list, IconStore& icons, const ImageOptions& options);
/// The list as a PDF of one page of its own size, with real text.
[[nodiscard]] QByteArray pdf(const DisplayList& list, IconStore& icons, const QString& title);
/// The same of several pages. Pre: there is one.
[[nodiscard]] QByteArray pdf(const std::vector<DisplayList>& pages, IconStore& icons, const QString& title);

} // namespace gudo
