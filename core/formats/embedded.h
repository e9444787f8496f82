#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "core/formats/format.h"

namespace gudo {

// Pictures and pages carry the design that they show in the native format, by which they open again.

/// Bytes of a picture that are read at most; a picture of a design at the largest size that a PNG may have stays far
/// below.
inline constexpr std::size_t maxPictureBytes = 256u << 20;

/// Keyword of the text chunk of a PNG that holds the design.
inline constexpr std::string_view pngSourceKey = "gudo";
/// Before the design in a page; a </script> ends it.
inline constexpr std::string_view htmlSourceOpening = "<script type=\"application/json\" id=\"gudo-design\">";
/// Namespace of the element in an SVG file's metadata that holds the design.
inline constexpr std::string_view svgSourceNamespace = "urn:gudo:design";

/// Readers of pictures. A picture without a design, a damaged one or one that is cut off gives an error with the file's
/// name.
[[nodiscard]] ReadResult readSvg(std::string_view text, std::string_view fileName);
[[nodiscard]] ReadResult readHtml(std::string_view text, std::string_view fileName);
[[nodiscard]] ReadResult readPng(std::string_view bytes, std::string_view fileName);

[[nodiscard]] bool looksLikeSvg(std::string_view bytes);
[[nodiscard]] bool looksLikeHtml(std::string_view bytes);
[[nodiscard]] bool looksLikePng(std::string_view bytes);

/// Interactive pages; core/page writes them, since it takes more than a picture.
extern const Format html;
/// Pictures of pixels; a painter writes them.
extern const Format png;

// What the readers share.

/// Text of an XML element or attribute as it was before it was escaped; CDATA sections count, what is no entity stays.
[[nodiscard]] std::string unescapedXml(std::string_view text);

/// A result with nothing but an error about the file.
[[nodiscard]] ReadResult unreadable(Message message, std::string_view fileName);
[[nodiscard]] ReadResult withoutDesign(std::string_view fileName);
[[nodiscard]] ReadResult cutOff(std::string_view fileName);
[[nodiscard]] ReadResult damaged(std::string_view fileName);
[[nodiscard]] ReadResult tooLarge(std::string_view fileName);
/// The design that was found in the picture. Places in the text mean nothing to people, so that faults come without
/// them.
[[nodiscard]] ReadResult readEmbedded(std::string_view source, std::string_view fileName);

/// What is around packed bytes: the header and checksum of zlib (RFC 1950), or nothing (raw deflate, RFC 1951).
enum class Packing { Zlib, Raw };
enum class Unpacking { Done, Damaged, TooLarge };

/// Unpacks into `out`, at most as much as a design file may hold: a few bytes of a hostile file can stand for
/// gigabytes.
[[nodiscard]] Unpacking unpack(std::string_view packed, Packing packing, std::string& out);

} // namespace gudo
