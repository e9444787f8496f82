#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace gudo {

/// A colour with 8 bits a channel; alpha 0 is nothing drawn.
struct Color {
    std::uint8_t red = 0;
    std::uint8_t green = 0;
    std::uint8_t blue = 0;
    std::uint8_t alpha = 0;

    [[nodiscard]] bool isVisible() const { return alpha > 0; }
    friend bool operator==(const Color&, const Color&) = default;
};

/// "#RRGGBB" or "#RRGGBBAA"; anything else is transparent.
[[nodiscard]] Color colorFrom(std::string_view text);
/// "#rrggbb", without the alpha.
[[nodiscard]] std::string toHex(Color color);
/// `over` laid on `under` with the given share of it, 0…1; opaque when `under` is.
[[nodiscard]] Color mixed(Color under, Color over, double share);

} // namespace gudo
