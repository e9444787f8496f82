#include "app/canvas/accessibility/reading_order.h"

#include <algorithm>
#include <functional>

#include "core/model/containment.h"

namespace gudo {

std::vector<Id> readingOrder(const Design& design, const Boxes& boxes)
{
    const Containment containment {design.architecture};
    std::vector<Id> result;
    const std::function<void(std::string_view)> read = [&](std::string_view container) {
        struct Entry {
            std::string_view id;
            Rect rect;
        };
        std::vector<Entry> entries;
        for (const auto id : containment.children(container))
            if (boxes.rects.contains(id)) // else it is hidden
                entries.push_back({id, boxes.rectOf(id)});
        std::ranges::sort(entries, [](const Entry& a, const Entry& b) {
            return a.rect.y != b.rect.y ? a.rect.y < b.rect.y : a.rect.x < b.rect.x;
        });
        // What begins before the first of a row ends its upper half belongs to that row.
        for (auto row = entries.begin(); row != entries.end();) {
            const int limit = row->rect.y + std::max(row->rect.height / 2, 1);
            const auto end = std::find_if(row, entries.end(), [&](const Entry& entry) { return entry.rect.y > limit; });
            std::sort(row, end, [](const Entry& a, const Entry& b) { return a.rect.x < b.rect.x; });
            row = end;
        }
        for (const Entry& entry : entries) {
            result.emplace_back(entry.id);
            read(entry.id);
        }
    };
    read("");
    return result;
}

} // namespace gudo
