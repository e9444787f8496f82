#include "core/picture/utf8.h"

namespace gudo {

std::u32string decoded(std::string_view text)
{
    std::u32string characters;
    characters.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const auto lead = static_cast<unsigned char>(text[at]);
        const std::size_t length = lead < 0x80 ? 1 : lead >= 0xF0 && lead < 0xF5 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 0;
        bool isValid = length > 0 && lead < 0xF5 && at + length <= text.size();
        char32_t character = length == 1 ? lead : lead & (0xFFu >> (length + 1));
        for (std::size_t i = 1; isValid && i < length; ++i) {
            const auto byte = static_cast<unsigned char>(text[at + i]);
            isValid = (byte & 0xC0u) == 0x80u;
            character = (character << 6) | (byte & 0x3Fu);
        }
        characters += isValid ? character : U'\uFFFD';
        at += isValid ? length : 1;
    }
    return characters;
}

void append(std::string& text, char32_t c)
{
    const auto byte = [&](char32_t bits) { text += static_cast<char>(static_cast<unsigned char>(bits)); };
    if (c < 0x80) {
        byte(c);
    } else if (c < 0x800) {
        byte(0xC0 | (c >> 6));
        byte(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        byte(0xE0 | (c >> 12));
        byte(0x80 | ((c >> 6) & 0x3F));
        byte(0x80 | (c & 0x3F));
    } else {
        byte(0xF0 | (c >> 18));
        byte(0x80 | ((c >> 12) & 0x3F));
        byte(0x80 | ((c >> 6) & 0x3F));
        byte(0x80 | (c & 0x3F));
    }
}

} // namespace gudo
