#include "core/formats/embedded.h"

#include <algorithm>
#include <array>
#include <charconv>

#include <fmt/format.h>
#include <zlib.h>

#include "core/formats/native.h"
#include "core/picture/utf8.h"

namespace gudo {

namespace {

constexpr std::size_t headBytes = 4096; ///< in which a file shows what it is

std::string_view headOf(std::string_view bytes)
{
    if (bytes.starts_with("\xEF\xBB\xBF"))
        bytes.remove_prefix(3);
    const std::size_t start = bytes.find_first_not_of(" \t\r\n");
    return start == std::string_view::npos ? std::string_view {} : bytes.substr(start, headBytes);
}

bool startsWithWord(std::string_view text, std::string_view lowerCase)
{
    const auto isSame = [](char a, char b) {
        return (a >= 'A' && a <= 'Z' ? static_cast<char>(a - 'A' + 'a') : a) == b;
    };
    return text.size() >= lowerCase.size() &&
           std::equal(lowerCase.begin(), lowerCase.end(), text.begin(), [&](char b, char a) { return isSame(a, b); });
}

/// Appends what the entity (without & and ;) stands for; false for one that XML does not know.
bool appendEntity(std::string& out, std::string_view name)
{
    struct Entity {
        std::string_view name;
        char32_t character;
    };
    static constexpr Entity known[] {{"amp", U'&'}, {"lt", U'<'}, {"gt", U'>'}, {"quot", U'"'}, {"apos", U'\''}};
    for (const Entity& entity : known)
        if (entity.name == name) {
            append(out, entity.character);
            return true;
        }
    if (!name.starts_with('#') || name.size() < 2)
        return false;
    const bool isHex = name[1] == 'x' || name[1] == 'X';
    name.remove_prefix(isHex ? 2 : 1);
    std::uint32_t number = 0;
    const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), number, isHex ? 16 : 10);
    if (error != std::errc {} || end != name.data() + name.size() || number > 0x10FFFF)
        return false;
    append(out, static_cast<char32_t>(number));
    return true;
}

/// The name of the element whose tag begins there.
std::string_view nameAt(std::string_view text, std::size_t tag)
{
    const std::size_t end = text.find_first_of(" \t\r\n/>", tag);
    return text.substr(tag + 1, end == std::string_view::npos ? end : end - tag - 1);
}

/// Where the element with the design begins. Programs that save a picture again keep its metadata, but may choose a
/// prefix for the namespace and declare it at the root.
std::size_t sourceTag(std::string_view text)
{
    const std::size_t mark = text.find(fmt::format("\"{}\"", svgSourceNamespace));
    const std::size_t tag = mark == std::string_view::npos ? mark : text.rfind('<', mark);
    if (tag == std::string_view::npos)
        return tag;
    const std::string_view name = nameAt(text, tag);
    if (name == "design" || name.ends_with(":design"))
        return tag;
    constexpr std::string_view declares = "xmlns:";
    const std::size_t declared = text.rfind(declares, mark);
    if (declared == std::string_view::npos || declared < tag)
        return std::string_view::npos;
    const std::string_view prefix =
        text.substr(declared + declares.size(), text.find('=', declared) - declared - declares.size());
    return text.find(fmt::format("<{}:design", prefix), mark);
}

} // namespace

std::string unescapedXml(std::string_view text)
{
    constexpr std::string_view open = "<![CDATA[";
    constexpr std::string_view close = "]]>";
    constexpr std::size_t longestEntity = 12;
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        if (text.substr(at, open.size()) == open) {
            const std::size_t end = std::min(text.find(close, at), text.size());
            out += text.substr(at + open.size(), end - at - open.size());
            at = end + close.size();
            continue;
        }
        const std::size_t semicolon =
            text[at] == '&' ? text.substr(at, longestEntity).find(';') : std::string_view::npos;
        if (semicolon != std::string_view::npos && appendEntity(out, text.substr(at + 1, semicolon - 1))) {
            at += semicolon + 1;
            continue;
        }
        out += text[at++];
    }
    return out;
}

Unpacking unpack(std::string_view packed, Packing packing, std::string& out)
{
    z_stream stream {};
    if (inflateInit2(&stream, packing == Packing::Raw ? -MAX_WBITS : MAX_WBITS) != Z_OK)
        return Unpacking::Damaged;
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
    stream.avail_in = static_cast<uInt>(packed.size());
    std::array<char, 65'536> part;
    int state = Z_OK;
    while (state == Z_OK && out.size() <= maxNativeBytes) {
        stream.next_out = reinterpret_cast<Bytef*>(part.data());
        stream.avail_out = part.size();
        state = inflate(&stream, Z_NO_FLUSH);
        out.append(part.data(), part.size() - stream.avail_out);
    }
    inflateEnd(&stream);
    if (out.size() > maxNativeBytes)
        return Unpacking::TooLarge;
    return state == Z_STREAM_END ? Unpacking::Done : Unpacking::Damaged;
}

ReadResult unreadable(Message message, std::string_view fileName)
{
    Diagnostic diagnostic;
    diagnostic.message = std::move(message);
    diagnostic.file = std::string {fileName};
    return {.design = {}, .diagnostics = {std::move(diagnostic)}};
}

ReadResult withoutDesign(std::string_view fileName)
{
    return unreadable(
        {GUDO_TR_NOOP("core", "The picture holds no Gudo design: it was made by another program, changed by one, or "
                              "exported without the design")},
        fileName);
}

ReadResult cutOff(std::string_view fileName)
{
    return unreadable({GUDO_TR_NOOP("core", "The picture is cut off before the end of the design in it")}, fileName);
}

ReadResult damaged(std::string_view fileName)
{
    return unreadable({GUDO_TR_NOOP("core", "The design in the picture is damaged")}, fileName);
}

ReadResult tooLarge(std::string_view fileName)
{
    return unreadable({GUDO_TR_NOOP("core", "The design in the picture is larger than %1 MiB"),
                       {fmt::format("{}", maxNativeBytes >> 20)}},
                      fileName);
}

ReadResult readEmbedded(std::string_view source, std::string_view fileName)
{
    if (source.size() > maxNativeBytes)
        return tooLarge(fileName);
    ReadResult result = readNative(source, fileName);
    for (Diagnostic& diagnostic : result.diagnostics)
        diagnostic.line = diagnostic.column = 0;
    if (hasErrors(result.diagnostics) && result.design.architecture.components.empty())
        return damaged(fileName);
    return result;
}

bool looksLikeSvg(std::string_view bytes)
{
    const std::string_view head = headOf(bytes);
    return head.starts_with("<svg") ||
           (head.starts_with('<') && !looksLikeHtml(bytes) && head.find("<svg") != std::string_view::npos);
}

bool looksLikeHtml(std::string_view bytes)
{
    const std::string_view head = headOf(bytes);
    return startsWithWord(head, "<!doctype html") || startsWithWord(head, "<html");
}

ReadResult readSvg(std::string_view text, std::string_view fileName)
{
    const std::size_t start = sourceTag(text);
    if (start == std::string_view::npos)
        return withoutDesign(fileName);
    const std::string_view name = nameAt(text, start);
    const std::size_t body = text.find('>', start);
    const std::size_t end = body == std::string_view::npos ? body : text.find(fmt::format("</{}", name), body);
    if (end == std::string_view::npos)
        return cutOff(fileName);
    return readEmbedded(unescapedXml(text.substr(body + 1, end - body - 1)), fileName);
}

ReadResult readHtml(std::string_view text, std::string_view fileName)
{
    const std::size_t mark = text.find(htmlSourceOpening);
    if (mark == std::string_view::npos)
        return withoutDesign(fileName);
    const std::size_t start = mark + htmlSourceOpening.size();
    const std::size_t end = text.find("</script", start);
    if (end == std::string_view::npos)
        return cutOff(fileName);
    return readEmbedded(text.substr(start, end - start), fileName); // its "<" are escaped as JSON escapes them
}

const Format html {.id = "html",
                   .title = GUDO_TR_NOOP("core", "Interactive page"),
                   .extension = "html",
                   .read = readHtml,
                   .recognises = looksLikeHtml,
                   .isPicture = true};

} // namespace gudo
