#include <cstdint>
#include <optional>

#include <zlib.h>

#include "core/formats/embedded.h"
#include "core/formats/native.h"
#include "core/picture/utf8.h"

namespace gudo {

namespace {

// PNG: ISO/IEC 15948, sections 5.3 (chunks) and 11.3.4 (text). A text chunk is a keyword, a zero byte, and the text: as
// it is (tEXt), compressed (zTXt), or in UTF-8 with two flags, a language and a translated keyword before it (iTXt).

constexpr std::string_view signature = "\x89PNG\r\n\x1a\n";
constexpr std::size_t chunkFrame = 12; ///< length, name and checksum

std::uint32_t numberAt(std::string_view bytes, std::size_t at)
{
    std::uint32_t number = 0;
    for (std::size_t i = 0; i < 4; ++i)
        number = number << 8 | static_cast<unsigned char>(bytes[at + i]);
    return number;
}

/// Latin-1, in which tEXt and zTXt are written, as UTF-8.
std::string fromLatin1(std::string_view text)
{
    std::string out;
    for (const char c : text)
        append(out, static_cast<unsigned char>(c));
    return out;
}

/// What follows the next zero byte; nothing when there is none.
std::optional<std::string_view> afterZero(std::string_view bytes)
{
    const std::size_t zero = bytes.find('\0');
    if (zero == std::string_view::npos)
        return {};
    return bytes.substr(zero + 1);
}

/// The design in the body of a text chunk, behind the keyword.
ReadResult readBody(std::string_view chunk, std::string_view body, std::string_view fileName)
{
    bool isPacked = chunk == "zTXt";
    if (chunk != "tEXt") {
        const std::size_t flags = chunk == "iTXt" ? 2 : 1;
        if (body.size() < flags)
            return damaged(fileName);
        if (chunk == "iTXt")
            isPacked = body[0] != 0;
        body.remove_prefix(flags);
    }
    if (chunk == "iTXt") {
        for (int i = 0; i < 2; ++i) { // language and translated keyword
            const auto rest = afterZero(body);
            if (!rest)
                return damaged(fileName);
            body = *rest;
        }
    }
    std::string text;
    if (isPacked) {
        const Unpacking unpacking = unpack(body, Packing::Zlib, text);
        if (unpacking != Unpacking::Done)
            return unpacking == Unpacking::TooLarge ? tooLarge(fileName) : damaged(fileName);
    } else {
        text = body;
    }
    return readEmbedded(chunk == "iTXt" ? text : fromLatin1(text), fileName);
}

} // namespace

bool looksLikePng(std::string_view bytes)
{
    return bytes.starts_with(signature);
}

ReadResult readPng(std::string_view bytes, std::string_view fileName)
{
    std::size_t at = signature.size();
    while (at + chunkFrame <= bytes.size()) {
        const std::size_t length = numberAt(bytes, at);
        const std::string_view name = bytes.substr(at + 4, 4);
        if (name == "IEND")
            return withoutDesign(fileName);
        const std::string_view data = bytes.substr(at + 8, length);
        const bool isText = name == "tEXt" || name == "zTXt" || name == "iTXt";
        const auto body = afterZero(data);
        if (isText && body && data.substr(0, data.size() - body->size() - 1) == pngSourceKey) {
            if (at + chunkFrame + length > bytes.size())
                return cutOff(fileName);
            const std::string_view summed = bytes.substr(at + 4, length + 4);
            const auto sum = crc32(0, reinterpret_cast<const Bytef*>(summed.data()), static_cast<uInt>(summed.size()));
            if (sum != numberAt(bytes, at + 8 + length))
                return damaged(fileName);
            return readBody(name, *body, fileName);
        }
        at += chunkFrame + length;
    }
    return cutOff(fileName);
}

const Format png {.id = "png",
                  .title = GUDO_TR_NOOP("core", "PNG picture"),
                  .extension = "png",
                  .read = readPng,
                  .recognises = looksLikePng,
                  .isPicture = true};

} // namespace gudo
