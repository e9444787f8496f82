#pragma once

#include <QCache>
#include <QPixmap>

#include <cstdint>
#include <functional>

namespace gudo {

/// Pictures of small things as they were painted last, in device pixels, so that painting them again is copying. Those
/// used longest ago are dropped when the rest needs room.
class Sprites {
public:
    struct Key {
        std::uint64_t what = 0; ///< the version of an item, or which of the looks from afar
        double scale = 1;       ///< device pixels for a scene unit
        std::uint64_t size = 0; ///< whatever else it depends on

        friend bool operator==(const Key&, const Key&) = default;
        friend std::size_t qHash(const Key& key, std::size_t seed = 0)
        {
            return qHashMulti(seed, key.what, key.scale, key.size);
        }
    };

    /// The picture, made by `paint` on a transparent ground when there is none. Valid until the next call.
    [[nodiscard]] const QPixmap& sprite(const Key& key, const QSize& size, const std::function<void(QPixmap&)>& paint);
    void clear() { m_pixmaps.clear(); }

private:
    static constexpr int mostBytes = 48 << 20;
    QCache<Key, QPixmap> m_pixmaps {mostBytes};
};

} // namespace gudo
