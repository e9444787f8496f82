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

void Frame::show(const std::vector<QRegion>& parts, CanvasPainter& painter, double ratio, const Camera& camera,
                 const Marks& marks, const std::function<void(std::size_t part, const QImage& picture)>& shown)
{
    std::vector<QRegion> old;
    bool isOld = false;
    for (const QRegion& part : parts) {
        old.push_back(m_stale & part);
        if (old.back().rectCount() > mostRects)
            old.back() = old.back().boundingRect();
        m_stale -= old.back();
        isOld = isOld || !old.back().isEmpty();
    }
    const auto tell = [&](std::size_t part) {
        shown(part, m_image);
    };
    if (isOld)
        painter.paint(m_image, old, ratio, camera, marks, tell);
    else
        for (std::size_t part = 0; part < parts.size(); ++part)
            tell(part);
}

QImage Frame::taken()
{
    QImage image = std::exchange(m_image, QImage(m_image.size(), QImage::Format_RGB32));
    forget();
    return image;
}

} // namespace gudo
