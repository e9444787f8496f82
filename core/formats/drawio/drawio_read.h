#pragma once

#include "core/formats/format.h"

namespace gudo {

/// Reads what Gudo wrote for draw.io, with what people changed there: moved and resized boxes, names, what lives where,
/// what is connected, what was deleted or copied. Pages of stages become stages. Shapes that are no components are
/// reported and left out, and new lines between components become requests. Packed pages are unpacked.
[[nodiscard]] ReadResult readDrawio(std::string_view text, std::string_view fileName);

[[nodiscard]] bool looksLikeDrawio(std::string_view bytes);

} // namespace gudo
