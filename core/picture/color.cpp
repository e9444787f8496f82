#include "core/picture/color.h"

#include <charconv>
#include <cmath>

namespace gudo {

Color colorFrom(std::string_view text)
{
    if ((text.size() != 7 && text.size() != 9) || text.front() != '#')
        return {};
    std::uint32_t bits = 0;
    const auto [end, error] = std::from_chars(text.data() + 1, text.data() + text.size(), bits, 16);
    if (error != std::errc {} || end != text.data() + text.size())
        return {};
    if (text.size() == 7)
        bits = (bits << 8) | 0xFF;
    const auto channel = [bits](int shift) { return static_cast<std::uint8_t>((bits >> shift) & 0xFF); };
    return {channel(24), channel(16), channel(8), channel(0)};
}

std::string toHex(Color color)
{
    constexpr char digits[] = "0123456789abcdef";
    std::string text {'#'};
    for (const std::uint8_t channel : {color.red, color.green, color.blue}) {
        text += digits[channel >> 4];
        text += digits[channel & 0xF];
    }
    return text;
}

Color mixed(Color under, Color over, double share)
{
    const auto channel = [share](std::uint8_t a, std::uint8_t b) {
        return static_cast<std::uint8_t>(std::lround(a + (b - a) * share));
    };
    return {channel(under.red, over.red), channel(under.green, over.green), channel(under.blue, over.blue), under.alpha};
}

} // namespace gudo
