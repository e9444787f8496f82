#pragma once

#include <QCache>

#include <cstdint>

#include "app/canvas/painting/sprite.h"
#include "app/canvas/painting/surface.h"

namespace gudo {

/// Pictures of small things as they were painted last, so that painting them again is copying. Those used longest ago
/// are dropped when the rest needs room.
class Sprites {
public:
    struct Key {
        std::uint64_t what = 0; ///< the version of an item, or which of the pieces that many share
        std::uint64_t look = 0; ///< colours
        std::uint64_t size = 0; ///< whatever else it depends on
        double scale = 1;       ///< device pixels for a scene unit

        friend bool operator==(const Key&, const Key&) = default;
        friend std::size_t qHash(const Key& key, std::size_t seed = 0)
        {
            return qHashMulti(seed, key.what, key.look, key.size, key.scale);
        }
    };

    /// The picture; when there is none, `paint` is given a transparent surface of `size`, and may ask for other
    /// sprites. Valid until the next call.
    template<class Paint>
    [[nodiscard]] const Sprite& sprite(const Key& key, const QSize& size, Paint paint)
    {
        if (const Sprite* found = m_sprites.object(key))
            return *found;
        QImage image(size, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        {
            Surface surface {image, image.rect()};
            paint(surface);
        }
        return keep(key, std::move(image));
    }
    void clear() { m_sprites.clear(); }

private:
    const Sprite& keep(const Key& key, QImage image);

    static constexpr int mostBytes = 48 << 20;
    QCache<Key, Sprite> m_sprites {mostBytes};
};

/// What sprites that many things share are of; the high bits of their keys, which no version of an item has.
enum class Piece : std::uint64_t { Card = 1, Area, AreaCorner, LineCorner, LineHop, LineHead };

/// `detail`: less than 2^56.
[[nodiscard]] inline std::uint64_t keyOf(Piece piece, std::uint64_t detail)
{
    return std::uint64_t(piece) << 56 | detail;
}

} // namespace gudo
