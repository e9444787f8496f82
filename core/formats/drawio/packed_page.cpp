#include "core/formats/drawio/packed_page.h"

#include "core/formats/drawio/base64.h"
#include "core/formats/embedded.h"

namespace gudo {

namespace {

int digit(char c)
{
    return c >= '0' && c <= '9'   ? c - '0'
           : c >= 'a' && c <= 'f' ? c - 'a' + 10
           : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                  : -1;
}

} // namespace

std::optional<std::string> unpackedPage(std::string_view text)
{
    const auto packed = fromBase64(text);
    std::string address;
    if (!packed || unpack(*packed, Packing::Raw, address) != Unpacking::Done)
        return {};
    std::string out;
    out.reserve(address.size());
    for (std::size_t at = 0; at < address.size(); ++at) {
        const char c = address[at];
        const bool isCode =
            c == '%' && at + 2 < address.size() && digit(address[at + 1]) >= 0 && digit(address[at + 2]) >= 0;
        out += isCode ? static_cast<char>(digit(address[at + 1]) * 16 + digit(address[at + 2])) : c;
        at += isCode ? 2 : 0;
    }
    return out;
}

} // namespace gudo
