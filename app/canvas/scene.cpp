#include "app/canvas/scene.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "app/canvas/look.h"
#include "app/text/texts.h"
#include "core/model/diff.h"
#include "core/model/looks.h"

namespace gudo {

namespace {

struct Difference {
    ArchitectureDiff architecture;
    LayoutDiff layout;
};

/// The band around the presences of a component that are not hidden, or an empty rectangle.
Rect bandRect(const Design& design, std::string_view component)
{
    Design presences; // boxesOf() knows how a band is drawn
    if (!coverOf(design, component).empty())
        return {};
    const Id prefix = Id {component} + '@';
    const auto& rows = design.layout.placements.rows();
    auto at = std::ranges::lower_bound(rows, std::string_view {prefix}, {},
                                       [](const auto& row) { return std::string_view {row->id}; });
    for (; at != rows.end() && (*at)->id.starts_with(prefix); ++at)
        if (coverOf(design, (*at)->id).empty())
            presences.layout.placements.put(*at);
    return presences.layout.placements.empty() ? Rect {} : boxesOf(presences, {}).rectOf(component);
}

/// Component rows whose boxes or ends may be elsewhere now.
bool isStructural(const Design& before, const Design& after, const Difference& difference)
{
    const auto& architecture = difference.architecture;
    const auto& layout = difference.layout;
    if (!architecture.components.added.empty() || !architecture.components.removed.empty() ||
        !architecture.connections.added.empty() || !architecture.connections.removed.empty() ||
        !layout.placements.added.empty() || !layout.placements.removed.empty() || !layout.routes.isEmpty())
        return true;
    for (const auto& row : architecture.components.changed) {
        const Component* was = before.architecture.components.find(row->id);
        if (was->parent != row->parent || was->type != row->type || was->properties != row->properties)
            return true;
    }
    for (const auto& row : architecture.connections.changed) {
        const Connection* was = before.architecture.connections.find(row->id);
        if (was->from != row->from || was->to != row->to)
            return true;
    }
    for (const auto* rows : {&layout.looks.added, &layout.looks.changed, &layout.looks.removed})
        for (const auto& row : *rows)
            if (const Look* was = before.layout.looks.find(row->id), *is = after.layout.looks.find(row->id);
                (was && was->isHidden) != (is && is->isHidden))
                return true;
    // What nobody placed is arranged around the rest.
    return std::ranges::any_of(after.architecture.components, [&](const auto& row) {
        return !after.layout.placements.contains(row->id) && bandRect(after, row->id).isEmpty();
    });
}

QColor blockColor(const DisplayItem& item, const Component* component, const Catalog& catalog)
{
    if (!component)
        return {0x94, 0xa3, 0xb8};
    QColor color = toQt(colorFrom(catalog.colorOf(catalog.typeOf(*component).category)));
    color.setAlpha(item.kind == ItemKind::Card ? 255 : 40);
    return color;
}

} // namespace

Scene::Scene(const Catalog& catalog)
    : m_catalog {catalog}
    , m_routes {catalog}
{
}

void Scene::show(const Design& design, bool isFinal)
{
    const Design before = m_design; // keeps rows alive, and is what the difference is against
    const Difference difference {diff(before.architecture, design.architecture), diff(before.layout, design.layout)};
    m_design = design;
    if (difference.architecture.isEmpty() && difference.layout.isEmpty())
        return;
    const bool isRestacked = !difference.layout.looks.isEmpty();
    if (isRestacked || !difference.architecture.components.isEmpty())
        m_drawOrder = DrawOrder {m_design};
    if (difference.architecture.components.added.size() == m_design.architecture.components.size()) {
        rebuild(); // another design altogether: nothing to keep, and all its lines are routed together
        return;
    }
    LiveRoutes::Change change {.isStructural = isStructural(before, design, difference), .isFinal = isFinal};

    std::vector<Id> gone;
    std::set<Id, std::less<>> renew;
    if (change.isStructural) {
        const Boxes old = std::exchange(m_boxes, boxesOf(m_design, m_catalog));
        for (const auto& [id, tone] : m_boxes.tones) // a route may have changed the colour of a subnet
            if (old.toneOf(id) != tone)
                renew.insert(id);
        for (const auto& [id, rect] : old.rects)
            if (!m_boxes.rects.contains(id))
                gone.push_back(id);
        for (const auto& [id, rect] : m_boxes.rects)
            if (const auto was = old.rects.find(id); was == old.rects.end() || was->second != rect)
                change.boxes.insert(id);
    } else {
        std::map<Id, Rect> rects;
        for (const auto& row : difference.layout.placements.changed) {
            if (!m_boxes.rects.contains(row->id))
                continue; // hidden
            rects[row->id] = row->rect;
            if (!containerOf(row->id).empty())
                rects[Id {componentOf(row->id)}] = bandRect(m_design, componentOf(row->id));
        }
        for (const auto& [id, rect] : rects) {
            const Rect was = std::exchange(m_boxes.rects[id], rect);
            if (was == rect)
                continue;
            change.boxes.insert(id);
            if (was.width != rect.width || was.height != rect.height)
                continue;
            if (change.moved.empty())
                change.dx = rect.x - was.x, change.dy = rect.y - was.y;
            if (rect == was.moved(change.dx, change.dy))
                change.moved.insert(id);
        }
    }

    for (const Id& id : gone) {
        const auto found = m_components.find(id);
        if (found == m_components.end())
            continue;
        for (const int slot : found->second)
            remove(slot);
        m_components.erase(found);
    }
    if (std::vector<BandArea> bands = bandAreas(m_design, m_catalog, m_boxes, theme());
        bands != std::exchange(m_bands, bands))
        for (const auto& [id, itemSlots] : m_components)
            if (isContainer(id))
                renew.insert(id); // their titles show above the bands that cross them
    for (const auto* rows : {&difference.architecture.components.added, &difference.architecture.components.changed})
        for (const auto& row : *rows)
            for (const Id& id : placementsOf(row->id))
                renew.insert(id);
    for (const Id& id : change.boxes) {
        const auto found = m_components.find(id);
        if (renew.contains(id))
            continue;
        if (change.moved.contains(id) && found != m_components.end()) {
            for (const int slot : found->second)
                moveBy(slot, change.dx, change.dy);
        } else {
            renew.insert(id);
        }
    }
    for (const Id& id : renew)
        putComponent(id);
    if (change.isStructural || isRestacked)
        refreshOrder();

    for (const auto& row : difference.architecture.connections.removed) {
        const auto found = m_connections.find(row->id);
        for (const int slot : found->second)
            remove(slot);
        m_connections.erase(found);
    }
    const auto rerouted = m_routes.update(m_design, m_boxes, change);
    std::set<Id> lines {rerouted.begin(), rerouted.end()};
    for (const auto* rows : {&difference.architecture.connections.added, &difference.architecture.connections.changed})
        for (const auto& row : *rows)
            lines.insert(row->id);
    if (change.isStructural) // of what was hidden
        for (const auto& [id, itemSlots] : m_connections)
            if (!itemSlots.empty() && m_routes.line(id).empty())
                lines.insert(id);
    if (isFinal) {
        setMarks(marksNow(), std::move(lines));
        return;
    }
    for (const Id& id : lines) {
        const Connection* connection = m_design.architecture.connections.find(id);
        const Polyline& line = m_routes.line(id);
        m_marks[id] = connection && line.size() > 1 ? markAlone({connection, &line}) : LineMark {};
        putConnection(id);
    }
}

void Scene::beginPreview()
{
    m_base = m_design;
    m_baseLines = m_routes.saved();
    m_baseMarks = m_marks;
}

void Scene::endPreview()
{
    if (!m_base)
        return;
    show(*std::exchange(m_base, {}), false);
    const auto restored = m_routes.restored(std::exchange(m_baseLines, {}));
    setMarks(std::exchange(m_baseMarks, {}), {restored.begin(), restored.end()});
}

void Scene::setLook(const Theme& theme, const std::string& language)
{
    m_options.theme = &theme;
    m_options.language = language;
    m_options.translate = [](const Message& message) {
        return toText(message).toStdString();
    };
    rebuild();
}

void Scene::setBadges(Badges badges)
{
    std::set<Id> changed;
    for (const auto& [id, severity] : m_options.badges)
        if (const auto now = badges.find(id); now == badges.end() || now->second != severity)
            changed.insert(id);
    for (const auto& [id, severity] : badges)
        if (!m_options.badges.contains(id))
            changed.insert(id);
    m_options.badges = std::move(badges);
    for (const Id& component : changed)
        for (const Id& id : placementsOf(component))
            putComponent(id);
}

void Scene::setHalos(std::set<Id> placements)
{
    std::vector<Id> changed;
    std::ranges::set_symmetric_difference(m_halos, placements, std::back_inserter(changed));
    m_halos = std::move(placements);
    for (const Id& id : changed) {
        const auto found = m_components.find(id);
        if (found == m_components.end())
            continue;
        SceneItem& item = m_items[std::size_t(found->second.front())];
        item.hasHalo = m_halos.contains(id);
        markDirty(item.picture);
    }
}

void Scene::setLifted(std::set<Id> components)
{
    m_lifted = std::move(components);
    refreshOrder();
}

void Scene::rebuild()
{
    if (!m_items.empty())
        m_dirty.push_back(bounds().grown(64));
    m_items.clear();
    m_free.clear();
    m_components.clear();
    m_connections.clear();
    m_index.clear();
    m_drawOrder = DrawOrder {m_design};
    m_boxes = boxesOf(m_design, m_catalog);
    m_bands = bandAreas(m_design, m_catalog, m_boxes, theme());
    m_routes.reset(m_design, m_boxes);
    for (const auto& [id, rect] : m_boxes.rects)
        putComponent(id);
    m_marks = marksNow();
    for (const auto& row : m_design.architecture.connections)
        putConnection(row->id);
}

void Scene::putComponent(const Id& placementId)
{
    if (!m_boxes.rects.contains(placementId))
        return;
    std::vector<DisplayItem> pictures;
    pictures.push_back(componentItem(m_design, m_catalog, m_boxes, placementId, m_options));
    if (pictures.back().kind == ItemKind::Container)
        if (auto title = titleAboveBands(m_design, m_catalog, m_boxes, pictures.back(), m_bands, theme()))
            pictures.push_back(std::move(*title));
    put(m_components[placementId], std::move(pictures));
}

void Scene::put(std::vector<int>& itemSlots, std::vector<DisplayItem> pictures)
{
    for (const int slot : itemSlots)
        remove(slot);
    itemSlots.clear();
    for (DisplayItem& picture : pictures) {
        int slot = int(m_items.size());
        if (m_free.empty()) {
            m_items.emplace_back();
        } else {
            slot = m_free.back();
            m_free.pop_back();
        }
        const bool isLine = picture.kind == ItemKind::Connection || picture.kind == ItemKind::ConnectionLabel;
        const Component* component = isLine ? nullptr : m_design.architecture.components.find(componentOf(picture.id));
        SceneItem& item = m_items[std::size_t(slot)];
        item.order = orderOf(picture);
        item.isLifted = m_lifted.contains(Id {componentOf(picture.id)});
        item.hasHalo = itemSlots.empty() && !isLine && m_halos.contains(picture.id); // its title has none
        item.block = blockColor(picture, component, m_catalog);
        item.isFree = false;
        item.picture = std::move(picture);
        m_index.add(slot, item.picture.bounds);
        markDirty(item.picture);
        itemSlots.push_back(slot);
    }
}

void Scene::remove(int slot)
{
    SceneItem& item = m_items[std::size_t(slot)];
    m_index.remove(slot, item.picture.bounds);
    markDirty(item.picture);
    item = {};
    m_free.push_back(slot);
}

void Scene::moveBy(int slot, int dx, int dy)
{
    SceneItem& item = m_items[std::size_t(slot)];
    m_index.remove(slot, item.picture.bounds);
    markDirty(item.picture);
    item.picture = shifted(std::move(item.picture), dx, dy);
    m_index.add(slot, item.picture.bounds);
    markDirty(item.picture);
}

long Scene::orderOf(const DisplayItem& picture) const
{
    constexpr long aboveAll = 1L << 40;
    const bool isLine = picture.kind == ItemKind::Connection || picture.kind == ItemKind::ConnectionLabel;
    const bool isLifted = !isLine && !m_lifted.empty() && m_lifted.contains(Id {componentOf(picture.id)});
    return m_drawOrder.rankOf(m_design, picture) + (isLifted ? aboveAll : 0);
}

void Scene::refreshOrder()
{
    for (SceneItem& item : m_items) {
        if (item.isFree)
            continue;
        item.isLifted = !m_lifted.empty() && m_lifted.contains(Id {componentOf(item.picture.id)});
        const long order = orderOf(item.picture);
        if (order != std::exchange(item.order, order))
            markDirty(item.picture);
    }
}

void Scene::markDirty(const DisplayItem& picture)
{
    if (picture.kind != ItemKind::Connection) {
        m_dirty.push_back(picture.bounds);
        return;
    }
    // The bounds of a long bent line are most of the screen; its segments are not.
    for (const Shape& shape : picture.shapes) {
        const auto* line = std::get_if<LineShape>(&shape);
        if (!line)
            continue;
        for (std::size_t i = 1; i < line->points.size(); ++i) {
            const auto [left, right] = std::minmax(line->points[i - 1].x, line->points[i].x);
            const auto [top, bottom] = std::minmax(line->points[i - 1].y, line->points[i].y);
            m_dirty.push_back(Rect {left, top, right - left, bottom - top}.grown(14));
        }
    }
}

std::vector<Rect> Scene::takeDirty()
{
    return std::exchange(m_dirty, {});
}

} // namespace gudo
