#include "core/model/id.h"

#include <algorithm>

namespace gudo {

namespace {

bool isAsciiLetterOrDigit(unsigned char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

} // namespace

bool isValidId(std::string_view id)
{
    if (id.empty() || id.size() > maxIdLength)
        return false;
    return std::ranges::all_of(id, [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return isAsciiLetterOrDigit(byte) || byte == '.' || byte == '_' || byte == '-' || byte >= 0x80;
    });
}

Id idFrom(std::string_view text, std::string_view fallback)
{
    constexpr std::size_t readableLength = 40;
    Id id;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (id.size() >= readableLength || byte >= 0x80)
            continue; // ids are typed on command lines: keep them ASCII where we choose them
        if (isAsciiLetterOrDigit(byte))
            id += static_cast<char>(byte >= 'A' && byte <= 'Z' ? byte - 'A' + 'a' : byte);
        else if (!id.empty() && id.back() != '-')
            id += '-';
    }
    while (!id.empty() && id.back() == '-')
        id.pop_back();
    return id.empty() ? Id {fallback} : id;
}

} // namespace gudo
