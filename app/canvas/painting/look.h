#pragma once

#include <QColor>
#include <QRectF>

#include <array>

#include "core/picture/theme.h"

namespace gudo {

[[nodiscard]] inline QColor toQt(Color color)
{
    return {color.red, color.green, color.blue, color.alpha};
}

/// Colour of selections, handles and receiving containers.
[[nodiscard]] inline QColor accentOf(const Theme& theme)
{
    return theme.isDark ? QColor(0x60, 0xa5, 0xfa) : QColor(0x25, 0x63, 0xeb);
}
/// Colour of what is refused.
[[nodiscard]] inline QColor refusalOf(const Theme& theme)
{
    return theme.isDark ? QColor(0xf8, 0x71, 0x71) : QColor(0xdc, 0x26, 0x26);
}

/// Where a rectangle can be taken hold of for resizing, clockwise from the top left.
enum class Handle { TopLeft, Top, TopRight, Right, BottomRight, Bottom, BottomLeft, Left };
inline constexpr int handleCount = 8;
inline constexpr double handleSize = 8;         ///< pixels
inline constexpr double connectorDistance = 14; ///< of a connect handle's centre from the side, pixels
inline constexpr double connectorRadius = 5;    ///< pixels
inline constexpr int foundReach = 9;            ///< of the outline around what a search found, pixels

/// Containers are resized at edges and corners, cards at corners: their sides are for connecting.
[[nodiscard]] inline bool hasHandle(Handle handle, bool isContainer)
{
    return isContainer || handle == Handle::TopLeft || handle == Handle::TopRight || handle == Handle::BottomLeft ||
           handle == Handle::BottomRight;
}
/// Centre of a resize handle of a rectangle in pixels.
[[nodiscard]] inline QPointF handleAt(const QRectF& r, Handle handle)
{
    switch (handle) {
    case Handle::TopLeft:
        return r.topLeft();
    case Handle::Top:
        return {r.center().x(), r.top()};
    case Handle::TopRight:
        return r.topRight();
    case Handle::Right:
        return {r.right(), r.center().y()};
    case Handle::BottomRight:
        return r.bottomRight();
    case Handle::Bottom:
        return {r.center().x(), r.bottom()};
    case Handle::BottomLeft:
        return r.bottomLeft();
    case Handle::Left:
        break;
    }
    return {r.left(), r.center().y()};
}

/// Centres of the four connect handles outside of a rectangle in pixels: left, top, right, bottom.
[[nodiscard]] inline std::array<QPointF, 4> connectorsOf(const QRectF& r)
{
    const QPointF c = r.center();
    return {QPointF(r.left() - connectorDistance, c.y()), QPointF(c.x(), r.top() - connectorDistance),
            QPointF(r.right() + connectorDistance, c.y()), QPointF(c.x(), r.bottom() + connectorDistance)};
}

} // namespace gudo
