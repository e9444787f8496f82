#include <algorithm>
#include <iterator>
#include <utility>

#include "app/canvas/painting/look.h"
#include "app/canvas/scene/scene.h"
#include "core/picture/line_style.h"

namespace gudo {

namespace {

/// So many pictures are remembered: more than are in view where all that is in them can be read.
constexpr std::size_t mostRecent = 512;

} // namespace

const DisplayItem& Scene::picture(int slot) const
{
    if (m_recent.empty())
        m_recent.resize(mostRecent);
    const SceneItem& wanted = item(slot);
    Recent& recent = m_recent[std::size_t(slot) % mostRecent];
    if (recent.slot != slot || recent.version != wanted.version) {
        recent = {slot, wanted.version, madePicture(wanted)};
    } else if (const Rect& was = recent.picture.bounds; was.x != wanted.bounds.x || was.y != wanted.bounds.y) {
        const int dx = wanted.bounds.x - was.x;
        const int dy = wanted.bounds.y - was.y;
        recent.picture = shifted(std::move(recent.picture), dx, dy);
    }
    return recent.picture;
}

DisplayItem Scene::madePicture(const SceneItem& item) const
{
    if (item.isLine()) {
        const Connection* connection = m_design.architecture.connections.find(item.id());
        auto items = connectionItems(*connection, lineOf(item), markOf(item.look), m_options);
        return std::move(item.kind == ItemKind::Connection ? items.front() : items.back());
    }
    DisplayItem picture = componentItem(m_design, m_catalog, m_boxes, item.id(), m_options);
    if (item.kind != ItemKind::Decoration)
        return picture;
    auto title = titleAboveBands(m_design, m_catalog, m_boxes, picture, m_bands, theme());
    return title ? std::move(*title) : DisplayItem {.id = item.id()};
}

int Scene::lookNumber(const Component* component)
{
    const ComponentType* type = component ? &m_catalog.typeOf(*component) : nullptr;
    const auto [found, isNew] = m_lookOf.try_emplace(type, int(m_looks.size()));
    if (isNew)
        m_looks.push_back(
            type ? DistantLook {QString::fromStdString(type->icon), toQt(colorFrom(m_catalog.colorOf(type->category)))}
                 : DistantLook {{}, QColor(0x94, 0xa3, 0xb8)});
    return found->second;
}

std::uint8_t Scene::styleNumber(const Connection& connection)
{
    constexpr std::size_t mostStyles = 255; // kinds come from files, and those may hold any word
    const bool isRequired = boolOf(connection.properties, "required", true);
    const auto [found, isNew] = m_styleOf.try_emplace({connection.kind, isRequired});
    if (isNew) {
        found->second = std::uint8_t(std::min(m_styles.size(), mostStyles));
        if (m_styles.size() <= mostStyles)
            m_styles.push_back(lineStyle(connection, theme()));
    }
    return found->second;
}

std::uint8_t Scene::areaNumber(const DisplayItem& container)
{
    constexpr std::size_t mostAreas = 255; // as many as there are colours of types
    const auto* area = container.shapes.empty() ? nullptr : std::get_if<RectShape>(&container.shapes.front());
    const AreaLook look = area ? AreaLook {area->fill, area->stroke} : AreaLook {};
    auto found = std::ranges::find(m_areas, look);
    if (found == m_areas.end()) {
        if (m_areas.size() > mostAreas)
            return std::uint8_t(mostAreas);
        m_areas.push_back(look);
        found = std::prev(m_areas.end());
    }
    return std::uint8_t(found - m_areas.begin());
}

} // namespace gudo
