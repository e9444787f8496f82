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
    if (const auto box = m_boxes.rects.find(placementId); box != m_boxes.rects.end())
        putBox(box->first);
}

void Scene::putBox(const Id& placementId)
{
    const DisplayItem picture = componentItem(m_design, m_catalog, m_boxes, placementId, m_options);
    std::array<Outline, 2> outlines {{{picture.kind, picture.rect, picture.bounds}}};
    std::size_t count = 1;
    if (picture.kind == ItemKind::Container && !m_bands.empty())
        if (const auto title = titleAboveBands(m_design, m_catalog, m_boxes, picture, m_bands, theme()))
            outlines[count++] = {title->kind, title->rect, title->bounds};
    auto at = m_drawn.end();
    if (!m_drawn.empty() && *m_drawn.back().id >= placementId) // made anew, they come in order
        at = std::ranges::lower_bound(m_drawn, std::string_view {placementId}, {},
                                      [](const Drawn& drawn) { return std::string_view {*drawn.id}; });
    if (at == m_drawn.end() || *at->id != placementId)
        at = m_drawn.insert(at, {.id = &placementId});
    put(*at->id, at->items, {outlines.data(), count},
        lookNumber(m_design.architecture.components.find(componentOf(placementId))),
        picture.kind == ItemKind::Container ? areaNumber(picture) : std::uint8_t {0});
}

void Scene::put(const Id& id, Slots& itemSlots, std::span<const Outline> outlines, int look, std::uint8_t style)
{
    m_areRanksOld = m_areRanksOld || itemSlots.front() < 0;
    for (std::size_t i = 0; i < itemSlots.size(); ++i) {
        int& slot = itemSlots[i];
        const int rank = slot >= 0 ? item(slot).rank : itemSlots.front() >= 0 ? item(itemSlots.front()).rank : 0;
        const std::pair before {slot, slot >= 0 ? item(slot).order : -1};
        if (slot >= 0)
            remove(slot);
        slot = -1;
        if (i >= outlines.size()) {
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
        const Outline& outline = outlines[i];
        SceneItem& item = m_items[std::size_t(slot)];
        item = {.name = &id, .rect = outline.rect, .bounds = outline.bounds, .rank = rank, .kind = outline.kind};
        item.version = ++m_versions;
        item.order = orderOf(outline.kind, id);
        item.look = look;
        item.style = style;
        if (!item.isLine()) {
            const auto badge = m_options.badges.find(id);
            item.badge = badge == m_options.badges.end() ? 0 : std::uint8_t(int(badge->second) + 1);
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

void Scene::remove(Slots& itemSlots)
{
    for (int& slot : itemSlots)
        if (slot >= 0)
            remove(std::exchange(slot, -1));
    m_backToFront.clear();
}

std::set<Id> Scene::leave(const std::vector<LiveRoutes::Rerouted>& lines)
{
    std::set<Id> ids;
    for (const auto& [id, before] : lines) {
        if (m_base)
            m_baseLines.try_emplace(id, before);
        if (!m_design.architecture.connections.contains(id))
            continue;
        ids.insert(id);
        const int slot = lineSlots(id).front();
        if (slot < 0)
            continue;
        visitParts(before, [&](const Rect& part) {
            m_index.remove(slot, part);
            m_dirty.push_back(part);
        });
        m_items[std::size_t(slot)].isIndexed = false;
    }
    for (auto& [id, itemSlots] : m_left)
        remove(itemSlots);
    m_left.clear();
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
            const Drawn* drawn = drawnOf(id);
            if (!drawn)
                continue;
            for (const int slot : drawn->items) {
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

void Scene::followBoxes()
{
    const auto& rects = m_boxes.rects;
    auto box = rects.begin();
    std::erase_if(m_drawn, [&](Drawn& drawn) { // both are sorted
        while (box != rects.end() && box->first < *drawn.id)
            ++box;
        const bool isThere = box != rects.end() && box->first == *drawn.id;
        if (!isThere) {
            remove(drawn.items);
            return true;
        }
        drawn.id = &box->first;
        for (const int slot : drawn.items)
            if (slot >= 0)
                m_items[std::size_t(slot)].name = drawn.id;
        return false;
    });
}

void Scene::followLines()
{
    const auto earlier = m_routes.takeEarlier();
    if (!earlier)
        return;
    std::vector<Line> before = std::exchange(m_lines, std::vector<Line>(m_routes.connections().size()));
    for (std::size_t was = 0; was < before.size(); ++was) {
        const int number = m_routes.numberOf((*earlier)[was]);
        if (number < 0) {
            m_left.emplace((*earlier)[was], before[was].items);
            continue;
        }
        Line& line = m_lines[std::size_t(number)] = std::move(before[was]);
        for (const int slot : line.items)
            if (slot >= 0) {
                m_items[std::size_t(slot)].look = number;
                m_items[std::size_t(slot)].name = &m_routes.connections()[std::size_t(number)];
            }
    }
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
    for (const auto& [id, itemSlots] : m_drawn) {
        const SceneItem& container = item(itemSlots.front());
        if (container.kind != ItemKind::Container)
            continue;
        const Rect title {container.rect.x, container.rect.y, container.rect.width, containerTitle};
        if (std::ranges::any_of(changed, [&](const Rect& rect) { return rect.intersects(title); }))
            renew.insert(*id); // their titles show above the bands that cross them
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
    const auto give = [&](const Slots& itemSlots) {
        ++rank;
        for (const int slot : itemSlots)
            if (slot >= 0)
                m_items[std::size_t(slot)].rank = rank;
    };
    for (const Drawn& drawn : m_drawn)
        give(drawn.items);
    for (const Line& line : m_lines)
        give(line.items);
    m_backToFront.clear();
}

const Scene::Drawn* Scene::drawnOf(std::string_view placement) const
{
    const auto found = std::ranges::lower_bound(m_drawn, placement, {},
                                                [](const Drawn& drawn) { return std::string_view {*drawn.id}; });
    return found != m_drawn.end() && *found->id == placement ? &*found : nullptr;
}

Scene::Slots Scene::lineSlots(std::string_view connection) const
{
    if (const int number = m_routes.numberOf(connection); number >= 0)
        return m_lines[std::size_t(number)].items;
    const auto left = m_left.find(connection);
    return left == m_left.end() ? Slots {-1, -1} : left->second;
}

} // namespace gudo
