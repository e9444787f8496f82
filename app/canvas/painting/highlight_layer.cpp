#include "app/canvas/painting/highlight_layer.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "app/canvas/painting/look.h"
#include "app/canvas/painting/strokes.h"
#include "core/picture/highlight_marks.h"
#include "core/picture/highlight_tags.h"
#include "core/picture/path_items.h"
#include "core/picture/standing_items.h"

namespace gudo {

namespace {

constexpr double smallestMarked = 26; // pixels: a mark would cover what is smaller
constexpr double nearZoom = 0.7;      // from here on marks are as large as in a picture
constexpr double largestScale = 6;
constexpr int reach = 24; // scene units that marks of scale 1 reach beyond what they stand on, at most

HighlightGround groundOf(const Scene& scene)
{
    return {
        .rectOf = [&scene](std::string_view id) { return scene.rectOf(id); },
        .kindOf =
            [&scene](std::string_view id) {
                return scene.isContainer(id) ? ItemKind::Container : scene.isBand(id) ? ItemKind::Band : ItemKind::Card;
            },
        .lineOf = [&scene](std::string_view id) { return scene.line(id); },
        .labelOf =
            [&scene](std::string_view id) {
                for (const int slot : scene.slotsOf(id))
                    if (scene.item(slot).kind == ItemKind::ConnectionLabel)
                        return scene.picture(slot);
                return DisplayItem {};
            }};
}

/// From far away: a wash for what is faint, a tint and a frame of whole pixels for the rest.
void paintTint(QPainter& painter, const QRectF& pixels, Standing standing, const Theme& theme)
{
    const HighlightColors colors = highlightColors(theme);
    const QRect rect = pixels.toAlignedRect();
    const auto tint = [&](Color color) {
        painter.fillRect(rect, toQt(withAlpha(color, 60)));
        paintPlainFrame(painter, rect.adjusted(-1, -1, 1, 1), 2, toQt(color));
    };
    switch (standing) {
    case Standing::Dimmed:
        painter.fillRect(rect, toQt(colors.wash));
        break;
    case Standing::Lost:
        painter.fillRect(rect, toQt(colors.grey));
        break;
    case Standing::Lit:
        tint(colors.lit);
        break;
    case Standing::Degraded:
        tint(colors.degraded);
        break;
    case Standing::Failed:
        tint(colors.failed);
        break;
    case Standing::Added:
        tint(colors.added);
        break;
    case Standing::Changed:
        tint(colors.changed);
        break;
    }
}

/// Areas first, then lines with the faint ones below, then cards.
int layerOf(ItemKind kind, Standing standing)
{
    const bool isFaint = standing == Standing::Dimmed || standing == Standing::Lost;
    return kind == ItemKind::Container    ? 0
           : kind == ItemKind::Band       ? 1
           : kind != ItemKind::Connection ? 4
           : isFaint                      ? 2
                                          : 3;
}

} // namespace

void HighlightLayer::set(Highlights highlights)
{
    m_ids.reset();
    m_highlights = std::move(highlights);
    if (m_highlights != Highlights {})
        m_ids = std::make_unique<const HighlightedIds>(m_highlights);
}

void HighlightLayer::paint(QPainter& painter, const Scene& scene, const Camera& camera, IconStore& icons,
                           const QRect& view) const
{
    if (isEmpty())
        return;
    const HighlightGround ground = groundOf(scene);
    const HighlightLook look {.theme = &scene.theme(), .scale = std::clamp(nearZoom / camera.zoom, 1.0, largestScale)};
    const Rect seen = fromQt(camera.toScene(QRectF(view))).grown(int(reach * look.scale));
    struct Standee {
        int layer;
        int slot;
        Standing standing;
    };
    std::vector<Standee> standing;
    std::vector<const Id*> tagged;
    for (const int slot : scene.slotsIn({seen})) {
        const SceneItem& item = scene.item(slot);
        if (item.kind == ItemKind::ConnectionLabel || item.kind == ItemKind::Decoration)
            continue;
        if (const auto how = m_ids->standingOf(item.id()))
            standing.push_back({layerOf(item.kind, *how), slot, *how});
        if (m_highlights.loads.contains(item.id()) || m_highlights.notes.contains(item.id()))
            tagged.push_back(&item.id());
    }
    std::ranges::stable_sort(standing, {}, &Standee::layer);

    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    for (const Standee& one : standing) {
        const SceneItem& item = scene.item(one.slot);
        const QRectF pixels = camera.toPixel(item.rect);
        if (item.kind != ItemKind::Connection && std::min(pixels.width(), pixels.height()) < smallestMarked)
            paintTint(painter, pixels, one.standing, scene.theme());
        else if (const auto laid = standingItem(item.id(), one.standing, ground, look))
            paintItem(painter, *laid, camera, icons, 1);
    }
    for (const DisplayItem& item : pathItems(m_highlights, ground, look))
        if (item.bounds.intersects(seen))
            paintItem(painter, item, camera, icons, 1);
    for (const Id* id : tagged) {
        if (const auto load = m_highlights.loads.find(*id); load != m_highlights.loads.end())
            if (const auto bar = loadItem(*id, load->second, ground, look))
                paintItem(painter, *bar, camera, icons, 1);
        if (const auto note = m_highlights.notes.find(*id); note != m_highlights.notes.end())
            if (const auto tag = noteItem(*id, note->second, ground, look))
                paintItem(painter, *tag, camera, icons, 1);
    }
    painter.restore();
}

} // namespace gudo
