#include "app/canvas/scene/scene.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "app/text/texts.h"
#include "core/model/diff.h"
#include "core/model/looks.h"

namespace gudo {

namespace {

struct Difference {
    ArchitectureDiff architecture;
    LayoutDiff layout;
};

/// Of more lines the labels find their places later: see settled().
constexpr std::size_t mostMarkedAtOnce = 250;

/// diff() for tables of which few rows differ, as in the steps of a gesture: rows that both share are not looked into.
template<typename T>
TableDiff<T> quickDiff(const Table<T>& before, const Table<T>& after)
{
    TableDiff<T> result;
    const auto& was = before.rows();
    const auto& is = after.rows();
    if (was.size() != is.size())
        return diff(before, after);
    for (std::size_t i = 0; i < is.size(); ++i) {
        if (was[i] == is[i])
            continue;
        if (was[i]->id != is[i]->id)
            return diff(before, after);
        if (!(*was[i] == *is[i]))
            result.changed.push_back(is[i]);
    }
    return result;
}

Difference differenceOf(const Design& before, const Design& after)
{
    return {{quickDiff(before.architecture.components, after.architecture.components),
             quickDiff(before.architecture.connections, after.architecture.connections)},
            {quickDiff(before.layout.placements, after.layout.placements),
             quickDiff(before.layout.routes, after.layout.routes), quickDiff(before.layout.looks, after.layout.looks)}};
}

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
    return false;
}

/// True when a component has no place of its own nor of a presence.
bool hasUnplaced(const Design& design)
{
    return std::ranges::any_of(design.architecture.components, [&](const auto& row) {
        return !design.layout.placements.contains(row->id) && bandRect(design, row->id).isEmpty();
    });
}

/// True when bands may be elsewhere or look different.
bool touchesBands(const Difference& difference, const std::set<Id, std::less<>>& boxes)
{
    return !difference.architecture.components.changed.empty() ||
           std::ranges::any_of(boxes, [](const Id& id) { return !containerOf(id).empty(); });
}

} // namespace

Scene::Scene(const Catalog& catalog)
    : m_catalog {catalog}
    , m_routes {catalog}
{
}

Design Scene::show(Design design, bool isFinal)
{
    // Keeps rows alive, and is what the difference is against.
    Design before = std::exchange(m_design, std::move(design));
    const Difference difference = differenceOf(before, m_design);
    if (difference.architecture.isEmpty() && difference.layout.isEmpty())
        return before;
    const bool isRestacked = !difference.layout.looks.isEmpty();
    if (isRestacked || !difference.architecture.components.isEmpty())
        m_drawOrder = DrawOrder {m_design};
    if (difference.architecture.components.added.size() == m_design.architecture.components.size()) {
        rebuild(); // another design altogether: nothing to keep, and all its lines are routed together
        return before;
    }
    const bool isStructure = m_hasUnplaced || isStructural(before, m_design, difference);
    LiveRoutes::Change change {.isStructural = isStructure, .isFinal = isFinal};

    std::set<Id, std::less<>> renew;
    if (change.isStructural) {
        const Boxes old = std::exchange(m_boxes, boxesOf(m_design, m_catalog));
        m_hasUnplaced = hasUnplaced(m_design);
        for (const auto& [id, tone] : m_boxes.tones) // a route may have changed the colour of a subnet
            if (old.toneOf(id) != tone)
                renew.insert(id);
        for (const auto& [id, rect] : m_boxes.rects)
            if (const auto was = old.rects.find(id); was == old.rects.end() || was->second != rect)
                change.boxes.insert(id);
        followBoxes();
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

    if (isStructure || touchesBands(difference, change.boxes))
        renewTitles(std::exchange(m_bands, bandAreas(m_design, m_catalog, m_boxes, theme())), renew);
    for (const auto* rows : {&difference.architecture.components.added, &difference.architecture.components.changed})
        for (const auto& row : *rows)
            for (const Id& id : placementsOf(row->id))
                renew.insert(id);
    for (const Id& id : change.boxes)
        if (!containerOf(id).empty())
            renew.insert(Id {componentOf(id)}); // a band has lines between its presences
    for (const Id& id : change.boxes) {
        if (renew.contains(id))
            continue;
        const Drawn* drawn = drawnOf(id);
        // The titles of containers show above the bands where those cross them.
        const bool isTitled = !m_bands.empty() && drawn && isContainer(id);
        if (change.moved.contains(id) && drawn && !isTitled) {
            for (const int slot : drawn->items)
                if (slot >= 0)
                    moveBy(slot, change.dx, change.dy);
        } else {
            renew.insert(id);
        }
    }
    for (const Id& id : renew)
        putComponent(id);

    for (const auto& row : difference.architecture.connections.removed)
        if (const int number = m_routes.numberOf(row->id); number >= 0)
            remove(m_lines[std::size_t(number)].items);
    const auto rerouted = m_routes.update(m_design, m_boxes, change);
    followLines();
    std::set<Id> lines = leave(rerouted);
    for (const auto* rows : {&difference.architecture.connections.added, &difference.architecture.connections.changed})
        for (const auto& row : *rows)
            lines.insert(row->id);
    ++m_revision;
    if (isFinal && m_lines.size() <= mostMarkedAtOnce)
        setMarks(marksNow()(), std::move(lines));
    else
        markAlone(lines);
    m_areMarksOld = m_areMarksOld || (isFinal && m_lines.size() > mostMarkedAtOnce);
    if (isStructure || isRestacked)
        refreshOrder();
    refreshRanks();
    return before;
}

void Scene::beginPreview()
{
    m_base = m_design;
    m_baseLines.clear();
    m_baseMarks.clear();
}

void Scene::endPreview()
{
    if (!m_base)
        return;
    show(*m_base, false);
    m_base.reset();
    std::set<Id> lines = leave(m_routes.restored(std::exchange(m_baseLines, {})));
    for (auto& [id, mark] : std::exchange(m_baseMarks, {}))
        if (const int number = m_routes.numberOf(id); number >= 0 && markOf(number) != mark) {
            setMark(number, mark);
            lines.insert(id);
        }
    for (const Id& id : lines)
        putConnection(id);
}

void Scene::setLook(const Theme& theme, const std::string& language)
{
    m_options.theme = &theme;
    m_options.language = language;
    m_options.translate = [](const Message& message) {
        return toText(message).toStdString();
    };
    makeComponents();
    for (Line& line : m_lines) // other words have no other place, but what is behind them has another colour
        if (!line.mark.label.isEmpty())
            line.mark.ground = groundOf(line.mark.label);
    makeLines();
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
        const Drawn* drawn = drawnOf(id);
        if (!drawn)
            continue;
        SceneItem& item = m_items[std::size_t(drawn->items.front())];
        item.hasHalo = m_halos.contains(id);
        markDirty(item);
    }
}

void Scene::setLifted(std::set<Id> components)
{
    std::set<Id> changed;
    std::ranges::set_symmetric_difference(m_lifted, components, std::inserter(changed, changed.end()));
    m_lifted = std::move(components);
    refreshOrder(changed);
}

void Scene::rebuild()
{
    m_drawOrder = DrawOrder {m_design};
    const Rect before = bounds();
    for (SceneItem& item : m_items)
        item.name = nullptr; // their ids go with the boxes
    m_boxes = boxesOf(m_design, m_catalog);
    m_hasUnplaced = hasUnplaced(m_design);
    m_routes.reset(m_design, m_boxes);
    (void)m_routes.takeEarlier();
    m_lines.clear();
    m_lines.resize(m_routes.connections().size());
    m_areMarksOld = false;
    makeComponents();
    adopt(marksNow()());
    makeLines();
    m_dirty.push_back(before.grown(64));
}

void Scene::makeComponents()
{
    m_items.clear();
    m_free.clear();
    m_drawn.clear();
    m_recent.clear();
    m_areas.clear();
    m_index.clear();
    m_backToFront.clear();
    for (Line& line : m_lines)
        line.items = {-1, -1};
    m_bands = bandAreas(m_design, m_catalog, m_boxes, theme());
    m_items.reserve(m_boxes.rects.size() + m_lines.size() * 3 / 2);
    m_drawn.reserve(m_boxes.rects.size());
    for (const auto& [id, rect] : m_boxes.rects)
        putBox(id);
}

void Scene::makeLines()
{
    m_styles.clear();
    m_styleOf.clear();
    int number = 0;
    for (const auto& row : m_design.architecture.connections) // in the order of lines
        if (number < int(m_lines.size()) && m_routes.connections()[std::size_t(number)] == row->id)
            putLine(number++, *row);
    ++m_revision;
    refreshRanks();
    m_index.shrink();
    m_dirty = std::vector<Rect> {bounds().grown(64)}; // not the memory of all that was marked
}

std::vector<Rect> Scene::takeDirty()
{
    return std::exchange(m_dirty, {});
}

} // namespace gudo
