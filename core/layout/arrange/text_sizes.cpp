#include "core/layout/arrange/text_sizes.h"

#include <algorithm>

#include "core/layout/placement.h"

namespace gudo {

int titleWidthOf(std::string_view name)
{
    constexpr int aroundIt = 56;
    constexpr int latin = 8;
    constexpr int wide = 13;
    constexpr int most = 320;
    int width = aroundIt;
    for (const char c : name) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x80)
            width += latin;
        else if (byte >= 0xC0) // first byte of a longer sequence
            width += wide;
    }
    return std::min(width, most);
}

Point noteSizeOf(std::string_view text)
{
    constexpr int width = 384;
    constexpr int narrow = 208;
    constexpr int margin = 24;
    constexpr int lineHeight = 16;
    int length = 0;
    int breaks = 0;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        length += byte < 0x80 ? 7 : byte >= 0xC0 ? 13 : 0;
        breaks += c == '\n' ? 1 : 0;
    }
    const int wide = length <= 3 * (narrow - margin) ? narrow : width;
    const int lines = std::min(24, length / (wide - margin - 20) + breaks + 1);
    return {wide, std::max(56, gridUp(lines * lineHeight + margin))};
}

} // namespace gudo
