#include "app/minimap/minimap_picture.h"

#include <algorithm>
#include <map>
#include <vector>

namespace gudo {

namespace {

struct Block {
    Rect rect;
    QColor color;
    bool isContainer;
};

QColor mixed(const QColor& a, const QColor& b, double share)
{
    const auto part = [&](int x, int y) {
        return int(x + (y - x) * share);
    };
    return {part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue())};
}

} // namespace

QRectF boundsOf(const Design& design)
{
    Rect bounds;
    for (const auto& row : design.layout.placements)
        bounds = united(bounds, row->rect);
    return {double(bounds.x), double(bounds.y), double(bounds.width), double(bounds.height)};
}

void paintBlocks(QPainter& painter, const Design& design, const Catalog& catalog, const QRectF& scene,
                 const QRectF& pixels, const UiColors& colors)
{
    std::map<std::string_view, QColor> colorsByCategory;
    std::vector<Block> blocks;
    blocks.reserve(design.layout.placements.size());
    for (const auto& row : design.layout.placements) {
        const Component* component = design.architecture.components.find(componentOf(row->id));
        if (!component || row->rect.isEmpty())
            continue;
        const ComponentType& type = catalog.typeOf(*component);
        const auto [color, isNew] = colorsByCategory.emplace(type.category, QColor {});
        if (isNew) {
            const std::string_view name = catalog.colorOf(type.category);
            color->second = QColor {QString::fromUtf8(name.data(), qsizetype(name.size()))};
        }
        blocks.push_back({row->rect, color->second, type.isContainer && containerOf(row->id).empty()});
    }
    // What is inside is smaller than what it is in.
    const auto areaOf = [](const Block& block) {
        return -double(block.rect.width) * block.rect.height;
    };
    std::ranges::stable_sort(blocks, {}, areaOf);

    const double scale = pixels.width() / scene.width();
    painter.setRenderHint(QPainter::Antialiasing, blocks.size() < 5000);
    for (const Block& block : blocks) {
        const QRectF box {pixels.left() + (block.rect.x - scene.left()) * scale,
                          pixels.top() + (block.rect.y - scene.top()) * scale, std::max(block.rect.width * scale, 1.0),
                          std::max(block.rect.height * scale, 1.0)};
        if (block.isContainer) {
            painter.fillRect(box, mixed(colors.panel, block.color, colors.isDark ? 0.14 : 0.08));
            painter.setPen(QPen {mixed(colors.panel, block.color, 0.55), 0.75});
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(box);
        } else {
            painter.fillRect(box, mixed(colors.panel, block.color, 0.85));
        }
    }
}

} // namespace gudo
