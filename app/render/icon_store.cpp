#include "app/render/icon_store.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

#include "app/files/resources.h"

namespace gudo {

IconStore::IconStore() = default;

IconStore::~IconStore()
{
    qDeleteAll(m_renderers);
}

QSvgRenderer* IconStore::renderer(const QString& name)
{
    if (const auto found = m_renderers.constFind(name); found != m_renderers.constEnd())
        return *found;
    QByteArray source = resource(QStringLiteral("icons/%1.svg").arg(name));
    if (source.isEmpty())
        source = resource(QStringLiteral("icons/unknown.svg"));
    auto* loaded = new QSvgRenderer(source);
    m_renderers.insert(name, loaded);
    return loaded;
}

void IconStore::paint(QPainter& painter, const QString& name, const QRectF& rect)
{
    renderer(name)->render(&painter, rect);
}

QPixmap IconStore::pixmap(const QString& name, int size)
{
    const QPair key {name, size};
    if (const auto found = m_pixmaps.constFind(key); found != m_pixmaps.constEnd())
        return *found;
    constexpr int mostPixmaps = 4'000; // zooming leaves sizes behind that nobody needs any more
    if (m_pixmaps.size() > mostPixmaps)
        m_pixmaps.clear();
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer(name)->render(&painter, QRectF(0, 0, size, size));
    painter.end();
    m_pixmaps.insert(key, pixmap);
    return pixmap;
}

QIcon IconStore::icon(const QString& name)
{
    QIcon icon;
    for (const int size : {16, 20, 24, 28, 32, 40, 48, 56, 64, 96})
        icon.addPixmap(pixmap(name, size));
    return icon;
}

std::string IconStore::elements(const QString& name)
{
    std::string source = resource(QStringLiteral("icons/%1.svg").arg(name)).toStdString();
    if (source.empty())
        source = resource(QStringLiteral("icons/unknown.svg")).toStdString();
    const auto rootEnd = source.find('>');
    const auto close = source.rfind("</svg>");
    return rootEnd == std::string::npos || close == std::string::npos ? std::string {}
                                                                      : source.substr(rootEnd + 1, close - rootEnd - 1);
}

QIcon IconStore::uiIcon(const QString& name, const QColor& color)
{
    QByteArray source = resource(QStringLiteral("icons/ui/%1.svg").arg(name));
    source.replace("#475569", color.name().toLatin1());
    QSvgRenderer renderer(source);
    QIcon icon;
    for (const int size : {16, 18, 20, 24, 32, 36, 40, 48}) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        renderer.render(&painter, QRectF(0, 0, size, size));
        painter.end();
        icon.addPixmap(pixmap);
        QPixmap faded(size, size);
        faded.fill(Qt::transparent);
        QPainter fading(&faded);
        fading.setOpacity(0.35);
        fading.drawPixmap(0, 0, pixmap);
        fading.end();
        icon.addPixmap(faded, QIcon::Disabled);
    }
    return icon;
}

} // namespace gudo
