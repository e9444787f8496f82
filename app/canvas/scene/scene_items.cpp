#include <algorithm>
#include <utility>

#include "app/canvas/scene/scene.h"
#include "core/layout/placement.h"

namespace gudo {

namespace {

/// What is marked as in need of painting around a part of a line: its stroke, arcs and heads.
constexpr int lineRoom = 14;

template<class Visit>
void visitParts(const Polyline& line, Visit visit)
{
    for (std::size_t i = 1; i < line.size(); ++i) {
        const auto [left, right] = std::minmax(line[i - 1].x, line[i].x);
        const auto [top, bottom] = std::minmax(line[i - 1].y, line[i].y);
        visit(Rect {left, top, right - left, bottom - top}.grown(lineRoom));
    }
}

} // namespace

void Scene::putComponent(const Id& placementId)
{
    if (!m_boxes.rects.contains(placementId))
        return;
    std::vector<DisplayItem> pictures;
    pictures.push_back(componentItem(m_design, m_catalog, m_boxes, placementId, m_options));
    if (pictures.back().kind == ItemKind::Container && !m_bands.empty())
        if (auto title = titleAboveBands(m_design, m_catalog, m_boxes, pictures.back(), m_bands, theme()))
            pictures.push_back(std::move(*title));
    put(*m_components.try_emplace(placementId, Slots {-1, -1}).first, pictures,
        lookNumber(m_design.architecture.components.find(componentOf(placementId))));
}

void Scene::put(SlotsById::value_type& entry, std::span<DisplayItem> pictures, int look, std::uint8_t style)
{
    auto& [id, itemSlots] = entry;
    m_areRanksOld = m_areRanksOld || itemSlots.front() < 0;
    for (std::size_t i = 0; i < itemSlots.size(); ++i) {
        int& slot = itemSlots[i];
        const int rank = slot >= 0 ? item(slot).rank : itemSlots.front() >= 0 ? item(itemSlots.front()).rank : 0;
        const std::pair before {slot, slot >= 0 ? item(slot).order : -1};
        if (slot >= 0)
            remove(slot);
        slot = -1;
        if (i >= pictures.size()) {
            if (before.first >= 0)
                m_backToFront.clear();
            continue;
        }
        if (m_free.empty()) {
            slot = int(m_items.size());
            m_items.emplace_back();
        } else {
            slot = m_free.back();
            m_free.pop_back();
        }
        const DisplayItem& picture = pictures[i];
        SceneItem& item = m_items[std::size_t(slot)];
        item = {.name = &id, .rect = picture.rect, .bounds = picture.bounds, .rank = rank, .kind = picture.kind};
        item.version = ++m_versions;
        item.order = orderOf(picture.kind, id);
        if (item.isLine()) {
            item.look = look;
            item.style = style;
        } else {
            const auto badge = m_options.badges.find(id);
            item.badge = badge == m_options.badges.end() ? 0 : std::uint8_t(int(badge->second) + 1);
            item.look = look;
            item.isLifted = !m_lifted.empty() && m_lifted.contains(Id {componentOf(id)});
            item.hasHalo = i == 0 && m_halos.contains(id); // its title has none
        }
        indexItem(slot);
        markDirty(item);
        if (before != std::pair {slot, item.order})
            m_backToFront.clear();
    }
}

void Scene::remove(int slot)
{
    SceneItem& item = m_items[std::size_t(slot)];
    if (item.isIndexed) {
        unindexItem(slot);
        markDirty(item);
    }
    item = {};
    m_free.push_back(slot);
}

void Scene::erase(SlotsById& from, std::string_view id)
{
    const auto found = from.find(id);
    if (found == from.end())
        return;
    for (const int slot : found->second)
        if (slot >= 0)
            remove(slot);
    from.erase(found);
    m_backToFront.clear();
}

std::set<Id> Scene::leave(const std::vector<LiveRoutes::Rerouted>& lines)
{
    std::set<Id> ids;
    for (const auto& [id, before] : lines) {
        if (!m_design.architecture.connections.contains(id))
            continue;
        ids.insert(id);
        const auto found = m_connections.find(id);
        if (found == m_connections.end() || found->second.front() < 0)
            continue;
        const int slot = found->second.front();
        visitParts(before, [&](const Rect& part) {
            m_index.remove(slot, part);
            m_dirty.push_back(part);
        });
        m_items[std::size_t(slot)].isIndexed = false;
    }
    return ids;
}

void Scene::moveBy(int slot, int dx, int dy)
{
    SceneItem& item = m_items[std::size_t(slot)];
    unindexItem(slot);
    markDirty(item);
    if (!item.rect.isEmpty())
        item.rect = item.rect.moved(dx, dy);
    item.bounds = item.bounds.moved(dx, dy);
    indexItem(slot);
    markDirty(item);
}

void Scene::indexItem(int slot)
{
    SceneItem& item = m_items[std::size_t(slot)];
    item.isIndexed = true;
    if (item.kind == ItemKind::Connection)
        visitParts(lineOf(item), [&](const Rect& part) { m_index.add(slot, part); });
    else
        m_index.add(slot, item.bounds);
}

void Scene::unindexItem(int slot)
{
    const SceneItem& item = m_items[std::size_t(slot)];
    if (item.kind == ItemKind::Connection)
        visitParts(lineOf(item), [&](const Rect& part) { m_index.remove(slot, part); });
    else
        m_index.remove(slot, item.bounds);
}

int Scene::orderOf(ItemKind kind, std::string_view id) const
{
    constexpr int aboveAll = 1 << 30;
    const bool isLine = kind == ItemKind::Connection || kind == ItemKind::ConnectionLabel;
    const bool isLifted = !isLine && !m_lifted.empty() && m_lifted.contains(Id {componentOf(id)});
    return int(m_drawOrder.rankOf(m_design, kind, id)) + (isLifted ? aboveAll : 0);
}

void Scene::refreshOrder(const std::set<Id>& components)
{
    for (const Id& component : components) {
        const bool isLifted = m_lifted.contains(component);
        for (const Id& id : placementsOf(component)) {
            const auto found = m_components.find(id);
            if (found == m_components.end())
                continue;
            for (const int slot : found->second) {
                if (slot < 0)
                    continue;
                SceneItem& item = m_items[std::size_t(slot)];
                item.isLifted = isLifted;
                if (const int order = orderOf(item.kind, id); order != std::exchange(item.order, order))
                    markDirty(item);
            }
        }
    }
    m_backToFront.clear();
}

void Scene::refreshOrder()
{
    for (SceneItem& item : m_items) {
        if (item.isFree())
            continue;
        if (const int order = orderOf(item.kind, item.id()); order != std::exchange(item.order, order))
            markDirty(item);
    }
    m_backToFront.clear();
}

void Scene::followStructure()
{
    for (SceneItem& item : m_items)
        if (!item.isFree() && item.isLine())
            item.look = m_routes.numberOf(item.id());
}

void Scene::renewTitles(const std::vector<BandArea>& before, std::set<Id, std::less<>>& renew) const
{
    std::vector<Rect> changed;
    const auto addMissing = [&](const std::vector<BandArea>& some, const std::vector<BandArea>& others) {
        for (const BandArea& band : some)
            if (std::ranges::find(others, band) == others.end())
                changed.push_back(band.rect);
    };
    if (before == m_bands)
        return;
    addMissing(before, m_bands);
    addMissing(m_bands, before);
    for (const auto& [id, itemSlots] : m_components) {
        const SceneItem& container = item(itemSlots.front());
        if (container.kind != ItemKind::Container)
            continue;
        const Rect title {container.rect.x, container.rect.y, container.rect.width, containerTitle};
        if (std::ranges::any_of(changed, [&](const Rect& rect) { return rect.intersects(title); }))
            renew.insert(id); // their titles show above the bands that cross them
    }
}

void Scene::markDirty(const SceneItem& item)
{
    // The bounds of a long bent line are most of the screen; its parts are not.
    if (item.kind == ItemKind::Connection)
        visitParts(lineOf(item), [&](const Rect& part) { m_dirty.push_back(part); });
    else
        m_dirty.push_back(item.bounds);
}

void Scene::refreshRanks()
{
    if (!std::exchange(m_areRanksOld, false))
        return;
    int rank = 0;
    for (const SlotsById* all : {&m_components, &m_connections})
        for (const auto& [id, itemSlots] : *all) {
            ++rank;
            for (const int slot : itemSlots)
                if (slot >= 0)
                    m_items[std::size_t(slot)].rank = rank;
        }
    m_backToFront.clear();
}

} // namespace gudo
