#include "app/canvas/painting/sprites.h"

#include <algorithm>
#include <utility>

namespace gudo {

const Sprite& Sprites::keep(const Key& key, QImage image)
{
    auto* made = new Sprite(std::move(image));
    constexpr qsizetype overhead = 200; // of what finds it
    m_sprites.insert(key, made, int(std::min<qsizetype>(made->bytes() + overhead, mostBytes)));
    return *made; // never refused: the cost is within the limit
}

} // namespace gudo
