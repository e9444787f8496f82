#include "app/canvas/painting/frame.h"

#include <cstdlib>
#include <cstring>
#include <utility>

namespace gudo {

namespace {

/// Items are asked for by every rectangle of what is painted: of very many, what is between costs less.
constexpr int mostRects = 100;

} // namespace

void Frame::resize(const QSize& size)
{
    if (size != m_image.size())
        m_image = QImage(size, QImage::Format_RGB32);
    forget();
}

void Frame::scroll(const QPoint& by)
{
    const QRect all = m_image.rect();
    const QRect kept = all & all.translated(by);
    m_stale = m_stale.translated(by) + (QRegion(all) - kept);
    if (kept.isEmpty()) {
        forget();
        return;
    }
    const QRect from = kept.translated(-by);
    const auto moveRow = [&](int y) {
        constexpr int bytes = sizeof(QRgb);
        std::memmove(m_image.scanLine(kept.top() + y) + qsizetype(kept.left()) * bytes,
                     m_image.constScanLine(from.top() + y) + qsizetype(from.left()) * bytes,
                     std::size_t(kept.width()) * bytes);
    };
    for (int i = 0; i < kept.height(); ++i)
        moveRow(by.y() > 0 ? kept.height() - 1 - i : i);
}

const QImage& Frame::shown(const QRegion& part, CanvasPainter& painter, double ratio, const Camera& camera,
                           const Marks& marks)
{
    QRegion old = m_stale & part;
    if (old.isEmpty())
        return m_image;
    if (old.rectCount() > mostRects)
        old = old.boundingRect();
    painter.paint(m_image, old, ratio, camera, marks);
    m_stale -= old;
    return m_image;
}

QImage Frame::taken()
{
    QImage image = std::exchange(m_image, QImage(m_image.size(), QImage::Format_RGB32));
    forget();
    return image;
}

} // namespace gudo
