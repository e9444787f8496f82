#pragma once

#include <functional>

#include "core/formats/format.h"
#include "core/picture/display_list.h"

namespace gudo {

/// How a colour is written into `fill` and `stroke`.
using PaintName = std::function<std::string(Color color)>;

/// What goes around a display list in an SVG file.
struct SvgOptions {
    double scale = 1;             ///< size of the picture; coordinates stay scene units
    bool isTransparent = false;
    std::string title {};
    std::string source {};        ///< the design in the native format, embedded; empty: none
    IconSource icons {};
    bool hasTextWidths = false;   ///< texts say how wide they were laid out, as data-width: for scripts that fit other fonts
    PaintName paintName {};       ///< empty: #rrggbb, with an opacity beside it
};

/// A display list as SVG 1.1: real text, plain shapes, icons as symbols, no scripts, no style sheets, no foreignObject, so that
/// browsers, librsvg and drawing programs show the same. Everything from outside is escaped; characters XML cannot hold go.
[[nodiscard]] std::string toSvg(const DisplayList& list, const SvgOptions& options);

/// Text for XML content and attribute values.
[[nodiscard]] std::string quotedXml(std::string_view text);

extern const Format svg;

} // namespace gudo
