#include <algorithm>
#include <cmath>
#include <iterator>
#include <unordered_set>
#include <utility>

#include "app/canvas/painting/camera.h"
#include "app/canvas/scene/line_distance.h"
#include "app/canvas/scene/scene.h"
#include "core/catalog/areas.h"
#include "core/layout/placement.h"

namespace gudo {

namespace {

constexpr double borderWidth = 6;

/// `picture` is asked only for a band's.
template<class Picture>
Hit::Part partOf(const SceneItem& item, const Polyline& line, Picture picture, const QPointF& point, double tolerance)
{
    using Part = Hit::Part;
    if (item.kind == ItemKind::Card)
        return toQt(item.rect).contains(point) ? Part::Card : Part::Nothing;
    if (item.kind == ItemKind::ConnectionLabel)
        return toQt(item.bounds).contains(point) ? Part::Connection : Part::Nothing;
    if (item.kind == ItemKind::Connection)
        return distanceTo(point, line) <= tolerance ? Part::Connection : Part::Nothing;
    const double slack = std::min(tolerance, borderWidth) / 2;
    const QRectF outer = toQt(item.rect).adjusted(-slack, -slack, slack, slack);
    if (!outer.contains(point))
        return Part::Nothing;
    const double border = std::min(std::max(tolerance, 2.0), borderWidth * 2);
    const bool isBorder = !toQt(item.rect).adjusted(border, border, -border, -border).contains(point);
    if (item.kind == ItemKind::Band) {
        // Inside of a band are other things: only its edge and its name can be taken hold of.
        const auto isTitle = [&](const Shape& shape) {
            const auto* text = std::get_if<TextLine>(&shape);
            if (!text)
                return false;
            const double left = text->align == TextAlign::Left    ? text->x
                                : text->align == TextAlign::Right ? text->x - text->width
                                                                  : text->x - text->width / 2;
            return QRectF(left - 20, text->baseline - text->size, text->width + 24, text->size * 1.4).contains(point);
        };
        return isBorder || std::ranges::any_of(picture().shapes, isTitle) ? Part::Band : Part::Nothing;
    }
    if (isBorder)
        return Part::Border;
    return point.y() < item.rect.y + std::min(containerTitle, item.rect.height / 2) ? Part::Title : Part::Body;
}

} // namespace

bool Scene::isBefore(int a, int b) const
{
    const SceneItem& x = item(a);
    const SceneItem& y = item(b);
    return x.order != y.order ? x.order < y.order : x.rank < y.rank;
}

const std::vector<int>& Scene::backToFront() const
{
    if (m_backToFront.empty()) {
        m_backToFront.reserve(size());
        for (int slot = 0; slot < int(m_items.size()); ++slot)
            if (!item(slot).isFree())
                m_backToFront.push_back(slot);
        std::ranges::sort(m_backToFront, [&](int a, int b) { return isBefore(a, b); });
    }
    return m_backToFront;
}

std::vector<int> Scene::slotsIn(const std::vector<Rect>& areas) const
{
    std::vector<int> found;
    if (areas.size() == 1 && m_index.isMost(areas.front())) {
        std::ranges::copy_if(backToFront(), std::back_inserter(found),
                             [&](int slot) { return item(slot).bounds.intersects(areas.front()); });
        return found;
    }
    std::vector<bool> isFound(m_items.size());
    for (const Rect& area : areas)
        m_index.visitIn(area, [&](int slot) {
            if (isFound[std::size_t(slot)] || !item(slot).bounds.intersects(area))
                return;
            isFound[std::size_t(slot)] = true;
            found.push_back(slot);
        });
    if (found.size() == size())
        return backToFront();
    if (found.size() > size() / 32) { // much of the design: what is sorted already only has to be looked through
        found.clear();
        std::ranges::copy_if(backToFront(), std::back_inserter(found),
                             [&](int slot) { return isFound[std::size_t(slot)]; });
    } else {
        std::ranges::sort(found, [&](int a, int b) { return isBefore(a, b); });
    }
    return found;
}

Hit Scene::hit(const QPointF& point, double tolerance) const
{
    const Rect around = Rect {fromQt(point).x, fromQt(point).y, 1, 1}.grown(int(std::ceil(tolerance)) + 1);
    const auto found = slotsIn({around});
    static const Polyline none;
    for (auto slot = found.rbegin(); slot != found.rend(); ++slot) {
        const SceneItem& at = item(*slot);
        const auto pictureOfIt = [&]() -> const DisplayItem& {
            return picture(*slot);
        };
        const auto part =
            partOf(at, at.kind == ItemKind::Connection ? lineOf(at) : none, pictureOfIt, point, tolerance);
        if (part != Hit::Part::Nothing)
            return {part, at.id()};
    }
    return {};
}

Id Scene::containerAt(const QPointF& point, const std::vector<std::string>& types, const std::set<Id>& excluded) const
{
    const Point pixel = fromQt(point);
    const auto& components = m_design.architecture.components;
    const auto depthOf = [&](const Component* component) { // -1: excluded
        int depth = 0;
        for (const Component* c = component; c; c = components.find(c->parent), ++depth)
            if (excluded.contains(c->id))
                return -1;
        return depth;
    };
    Id best;
    int bestDepth = -1;
    for (const int slot : slotsIn({{pixel.x, pixel.y, 1, 1}})) {
        const SceneItem& at = item(slot);
        const Component* component = components.find(at.id());
        if (!component || !at.rect.contains(pixel))
            continue;
        const bool isCard = at.kind == ItemKind::Card;
        if (!isCard && at.kind != ItemKind::Container)
            continue;
        if (isCard && (types.empty() || !m_catalog.typeOf(*component).isContainer ||
                       !std::ranges::all_of(types, [&](const auto& type) {
                           return mayHold(m_design.architecture, m_catalog, component, type);
                       })))
            continue;
        // Innermost is deepest in the tree, not topmost: what is dragged is drawn above everything.
        if (const int depth = depthOf(component); depth >= bestDepth && depth >= 0) {
            bestDepth = depth;
            best = at.id();
        }
    }
    return best;
}

std::vector<Id> Scene::linesAt(const QPointF& point, double reach) const
{
    std::vector<std::pair<double, Id>> found;
    const auto consider = [&](const Id& id, const Polyline& line) {
        if (const double distance = distanceTo(point, line); distance < reach)
            found.emplace_back(distance, id);
    };
    for (const auto& [id, line] : m_baseLines)
        consider(id, line);
    const Point pixel = fromQt(point);
    for (const int slot : slotsIn({Rect {pixel.x, pixel.y, 1, 1}.grown(int(std::ceil(reach)))}))
        if (const SceneItem& at = item(slot); at.kind == ItemKind::Connection && !m_baseLines.contains(at.id()))
            consider(at.id(), lineOf(at));
    std::ranges::sort(found);
    std::vector<Id> ids;
    for (auto& [distance, id] : found)
        ids.push_back(std::move(id));
    return ids;
}

std::set<Id> Scene::caught(const Rect& rect) const
{
    std::vector<std::string_view> found;
    for (const int slot : slotsIn({rect})) {
        const SceneItem& at = item(slot);
        if (at.kind == ItemKind::Card && at.rect.intersects(rect))
            found.push_back(componentOf(at.id()));
        else if (at.kind == ItemKind::Container && rect.contains(at.rect))
            found.push_back(at.id());
    }
    std::ranges::sort(found);
    found.erase(std::unique(found.begin(), found.end()), found.end());
    std::set<Id> result;
    for (const auto id : found)
        result.emplace_hint(result.end(), id);
    if (found.size() < 2)
        return result;
    const std::unordered_set<std::string_view> ends(found.begin(), found.end());
    for (const auto& row : m_design.architecture.connections)
        if (ends.contains(row->from) && ends.contains(row->to))
            result.insert(row->id);
    return result;
}

std::vector<int> Scene::slotsOf(std::string_view connection) const
{
    std::vector<int> result;
    std::ranges::copy_if(lineSlots(connection), std::back_inserter(result), [](int slot) { return slot >= 0; });
    return result;
}

Rect Scene::boundsOf(std::string_view id) const
{
    Rect bounds;
    for (const Id& placement : placementsOf(id))
        bounds = united(bounds, rectOf(placement));
    for (const Point& point : line(id))
        bounds = united(bounds, {point.x, point.y, 1, 1});
    return bounds;
}

Rect Scene::bounds() const
{
    Rect bounds;
    for (const SceneItem& item : m_items)
        if (!item.isFree())
            bounds = united(bounds, item.bounds);
    return bounds;
}

std::vector<Id> Scene::placementsOf(std::string_view component) const
{
    std::vector<Id> result;
    if (m_boxes.rects.contains(component))
        result.emplace_back(component);
    const Id prefix = Id {component} + '@';
    for (auto at = m_boxes.rects.lower_bound(prefix); at != m_boxes.rects.end() && at->first.starts_with(prefix); ++at)
        result.push_back(at->first);
    return result;
}

bool Scene::isContainer(std::string_view placementId) const
{
    const Drawn* drawn = drawnOf(placementId);
    return drawn && item(drawn->items.front()).kind == ItemKind::Container;
}

bool Scene::isBand(std::string_view placementId) const
{
    const Drawn* drawn = drawnOf(placementId);
    return drawn && item(drawn->items.front()).kind == ItemKind::Band;
}

} // namespace gudo
