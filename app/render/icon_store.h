#pragma once

#include <QByteArray>
#include <QColor>
#include <QHash>
#include <QIcon>
#include <QPixmap>
#include <QRectF>
#include <QString>

#include <memory>
#include <string>

class QPainter;
class QSvgRenderer;

namespace gudo {

/// Icons of the catalogue, read from the program's resources and drawn at any size. Icons nobody drew are "unknown".
class IconStore {
public:
    IconStore();
    ~IconStore();

    /// Draws the icon as vectors, for print and large pictures.
    void paint(QPainter& painter, const QString& name, const QRectF& rect);
    /// The icon as pixels of that size in device pixels, cached.
    [[nodiscard]] QPixmap pixmap(const QString& name, int size);
    /// For lists and menus.
    [[nodiscard]] QIcon icon(const QString& name);

    /// The elements inside the icon's root element, for embedding in another SVG.
    [[nodiscard]] static std::string elements(const QString& name);
    /// An icon of the program itself (resources/icons/ui) in the given colour.
    [[nodiscard]] static QIcon uiIcon(const QString& name, const QColor& color);

private:
    QSvgRenderer* renderer(const QString& name);

    QHash<QString, QSvgRenderer*> m_renderers;
    QHash<QPair<QString, int>, QPixmap> m_pixmaps;
};

} // namespace gudo
