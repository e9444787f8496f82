#include "app/canvas/painting/sprite.h"

#include <algorithm>
#include <utility>

namespace gudo {

namespace {

Sprite::Row rowOf(const QRgb* pixels, int width)
{
    int first = 0;
    while (first < width && qAlpha(pixels[first]) == 0)
        ++first;
    int end = width;
    while (end > first && qAlpha(pixels[end - 1]) == 0)
        --end;
    int solid = end;
    int solidEnd = end;
    for (int x = first; x < end;) { // the longest run
        int to = x;
        while (to < end && qAlpha(pixels[to]) == 255)
            ++to;
        if (to - x > solidEnd - solid) {
            solid = x;
            solidEnd = to;
        }
        x = to + 1;
    }
    return {std::uint16_t(first), std::uint16_t(solid), std::uint16_t(solidEnd), std::uint16_t(end)};
}

} // namespace

Sprite::Sprite(QImage image)
    : m_image {std::move(image)}
    , m_size {m_image.size()}
{
    m_rows.reserve(std::size_t(m_image.height()));
    for (int y = 0; y < m_image.height(); ++y)
        m_rows.push_back(rowOf(pixels(y), m_image.width()));
}

} // namespace gudo
