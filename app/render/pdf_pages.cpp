#include "app/render/pdf_pages.h"

#include <QBuffer>
#include <QMarginsF>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include "app/render/painting.h"

namespace gudo {

namespace {

constexpr double pointsPerUnit = 0.75; // 96 scene units are an inch

Rect boundsOf(const DisplayList& list)
{
    return list.bounds.isEmpty() ? Rect {0, 0, 64, 64} : list.bounds;
}

void beginPage(QPdfWriter& writer, const DisplayList& list, const QString& title)
{
    const Rect bounds = boundsOf(list);
    writer.setPageSize(
        QPageSize(QSizeF(bounds.width, bounds.height) * pointsPerUnit, QPageSize::Point, title, QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
}

void paintPage(QPainter& painter, const QPdfWriter& writer, const DisplayList& list, IconStore& icons)
{
    const Rect bounds = boundsOf(list);
    const Color ground = list.background;
    painter.resetTransform();
    painter.scale(writer.width() / static_cast<double>(bounds.width),
                  writer.height() / static_cast<double>(bounds.height));
    painter.translate(-bounds.x, -bounds.y);
    painter.fillRect(QRectF(bounds.x, bounds.y, bounds.width, bounds.height),
                     QColor(ground.red, ground.green, ground.blue, ground.alpha));
    paint(painter, list, icons);
}

} // namespace

QByteArray pdfPages(std::span<const DisplayList> lists, IconStore& icons, const QString& title)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Gudo"));
    writer.setResolution(1200);
    QPainter painter;
    for (const DisplayList& list : lists) {
        beginPage(writer, list, title);
        if (!painter.isActive()) {
            painter.begin(&writer);
            painter.setRenderHint(QPainter::Antialiasing);
        } else {
            writer.newPage();
        }
        paintPage(painter, writer, list, icons);
    }
    painter.end();
    return bytes;
}

} // namespace gudo
