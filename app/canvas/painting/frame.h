#pragma once

#include <QImage>
#include <QRegion>

#include "app/canvas/painting/canvas_painter.h"

namespace gudo {

/// The picture of a scene as it is in the view, without what lies over it: kept, so that showing it again is copying.
/// What changed is painted anew, what is panned is moved. All in device pixels.
class Frame {
public:
    /// Another size: everything is painted anew.
    void resize(const QSize& size);
    [[nodiscard]] QSize size() const { return m_image.size(); }

    void forget() { m_stale = m_image.rect(); }
    void forget(const QRegion& part) { m_stale += part & m_image.rect(); }
    /// Moves what is painted.
    void scroll(const QPoint& by);

    /// Brings parts of the picture up to date, one after the other, and tells of each with the picture.
    void show(const std::vector<QRegion>& parts, CanvasPainter& painter, double ratio, const Camera& camera,
              const Marks& marks, const std::function<void(std::size_t part, const QImage& picture)>& shown);
    /// The picture as it was painted last; this one is painted anew.
    [[nodiscard]] QImage taken();

private:
    QImage m_image;
    QRegion m_stale;
};

} // namespace gudo
