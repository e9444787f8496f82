#pragma once

#include <string>
#include <vector>

#include "core/picture/picture.h"
#include "tests/support/catalog.h"

namespace gudo::test {

/// Rectangle of a line of text as measured: from the top of capitals to a little under the baseline.
[[nodiscard]] inline Rect rectOf(const TextLine& line)
{
    const double left = line.x - (line.align == TextAlign::Center  ? line.width / 2
                                  : line.align == TextAlign::Right ? line.width
                                                                   : 0);
    return {static_cast<int>(left), static_cast<int>(line.baseline - line.size * 0.8), static_cast<int>(line.width),
            static_cast<int>(line.size)};
}

[[nodiscard]] inline const DisplayItem* itemOf(const DisplayList& list, std::string_view id, ItemKind kind)
{
    for (const DisplayItem& item : list.items)
        if (item.id == id && item.kind == kind)
            return &item;
    return nullptr;
}

[[nodiscard]] inline std::vector<std::string> textsIn(const DisplayItem& item)
{
    std::vector<std::string> words;
    for (const Shape& shape : item.shapes)
        if (const auto* line = std::get_if<TextLine>(&shape))
            words.push_back(line->text);
    return words;
}

/// The first line among the shapes, or nullptr.
[[nodiscard]] inline const LineShape* lineIn(const DisplayItem& item)
{
    for (const Shape& shape : item.shapes)
        if (const auto* line = std::get_if<LineShape>(&shape))
            return line;
    return nullptr;
}

} // namespace gudo::test
