#include "app/canvas/painting/sprites.h"

#include <algorithm>

namespace gudo {

const QPixmap& Sprites::sprite(const Key& key, const QSize& size, const std::function<void(QPixmap&)>& paint)
{
    if (const QPixmap* found = m_pixmaps.object(key))
        return *found;
    auto* made = new QPixmap(size);
    made->fill(Qt::transparent);
    paint(*made);
    constexpr int overhead = 300; // of the objects around the pixels
    const int cost = std::min(size.width() * size.height() * 4 + overhead, mostBytes);
    m_pixmaps.insert(key, made, cost); // never refused: the cost is within the limit
    return *made;
}

} // namespace gudo
