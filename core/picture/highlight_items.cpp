#include "core/picture/highlight_items.h"

#include <algorithm>
#include <utility>

#include "core/picture/highlight_tags.h"
#include "core/picture/path_items.h"
#include "core/picture/standing_items.h"

namespace gudo {

namespace {

/// What is under what: areas, lines, cards; of lines the faint ones first, so that they cover no others.
int layerOf(ItemKind kind, Standing standing)
{
    const bool isFaint = standing == Standing::Dimmed || standing == Standing::Lost;
    switch (kind) {
    case ItemKind::Container:
        return 0;
    case ItemKind::Band:
        return 1;
    case ItemKind::Connection:
        return isFaint ? 2 : 3;
    default:
        return 4;
    }
}

} // namespace

std::vector<DisplayItem> highlightItems(const Highlights& highlights, const Boxes& boxes, const Routes& routes,
                                        const std::vector<DisplayItem>& drawn, const HighlightLook& look)
{
    std::map<std::string_view, const DisplayItem*> components;
    std::map<std::string_view, const DisplayItem*> labels;
    for (const DisplayItem& item : drawn)
        if (item.kind == ItemKind::ConnectionLabel)
            labels.emplace(item.id, &item);
        else if (item.kind != ItemKind::Connection && item.kind != ItemKind::Decoration)
            components.emplace(item.id, &item);
    const HighlightGround ground {.rectOf = [&](std::string_view id) { return boxes.rectOf(id); },
                                  .kindOf =
                                      [&](std::string_view id) {
                                          const auto found = components.find(id);
                                          return found == components.end() ? ItemKind::Card : found->second->kind;
                                      },
                                  .lineOf =
                                      [&](std::string_view id) {
                                          const auto found = routes.find(id);
                                          return found == routes.end() ? Polyline {} : found->second;
                                      },
                                  .labelOf =
                                      [&](std::string_view id) {
                                          const auto found = labels.find(id);
                                          return found == labels.end() ? DisplayItem {} : *found->second;
                                      }};

    const HighlightedIds ids {highlights};
    std::vector<std::pair<int, DisplayItem>> layered;
    for (const DisplayItem& item : drawn) {
        const bool isOne = item.kind != ItemKind::ConnectionLabel && item.kind != ItemKind::Decoration;
        const auto standing = isOne ? ids.standingOf(item.id) : std::nullopt;
        if (!standing)
            continue;
        if (auto laid = standingItem(item.id, *standing, ground, look))
            layered.emplace_back(layerOf(item.kind, *standing), std::move(*laid));
    }
    std::ranges::stable_sort(layered, {}, [](const auto& one) { return one.first; });
    std::vector<DisplayItem> items;
    for (auto& [layer, item] : layered)
        items.push_back(std::move(item));
    for (DisplayItem& item : pathItems(highlights, ground, look))
        items.push_back(std::move(item));
    const auto add = [&](std::optional<DisplayItem> item) {
        if (item)
            items.push_back(std::move(*item));
    };
    for (const auto& [id, load] : highlights.loads)
        add(loadItem(id, load, ground, look));
    for (const auto& [id, words] : highlights.notes)
        add(noteItem(id, words, ground, look));
    return items;
}

} // namespace gudo
