#include <algorithm>
#include <cmath>

#include "app/canvas/camera.h"
#include "app/canvas/scene.h"
#include "core/layout/placement.h"

namespace gudo {

namespace {

constexpr double borderWidth = 6;

double distanceTo(const Point& a, const Point& b, const QPointF& p)
{
    const QPointF from(a.x, a.y);
    const QPointF along = QPointF(b.x, b.y) - from;
    const double length = QPointF::dotProduct(along, along);
    const double share = length > 0 ? std::clamp(QPointF::dotProduct(p - from, along) / length, 0.0, 1.0) : 0;
    const QPointF gap = p - (from + along * share);
    return std::hypot(gap.x(), gap.y());
}

bool isNear(const DisplayItem& item, const QPointF& point, double tolerance)
{
    for (const Shape& shape : item.shapes)
        if (const auto* line = std::get_if<LineShape>(&shape))
            for (std::size_t i = 1; i < line->points.size(); ++i)
                if (distanceTo(line->points[i - 1], line->points[i], point) <= tolerance)
                    return true;
    return false;
}

Hit::Part partOf(const DisplayItem& item, const QPointF& point, double tolerance)
{
    using Part = Hit::Part;
    if (item.kind == ItemKind::Card)
        return toQt(item.rect).contains(point) ? Part::Card : Part::Nothing;
    if (item.kind == ItemKind::ConnectionLabel)
        return toQt(item.bounds).contains(point) ? Part::Connection : Part::Nothing;
    if (item.kind == ItemKind::Connection)
        return isNear(item, point, tolerance) ? Part::Connection : Part::Nothing;
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
        return isBorder || std::ranges::any_of(item.shapes, isTitle) ? Part::Band : Part::Nothing;
    }
    if (isBorder)
        return Part::Border;
    return point.y() < item.rect.y + std::min(containerTitle, item.rect.height / 2) ? Part::Title : Part::Body;
}

} // namespace

std::vector<int> Scene::slotsIn(const std::vector<Rect>& areas) const
{
    std::vector<int> found;
    for (const Rect& area : areas)
        m_index.query(area, found);
    std::ranges::sort(found);
    found.erase(std::unique(found.begin(), found.end()), found.end());
    std::erase_if(found, [&](int slot) {
        const Rect& bounds = item(slot).picture.bounds;
        return std::ranges::none_of(areas, [&](const Rect& area) { return bounds.intersects(area); });
    });
    std::ranges::sort(found, [&](int a, int b) {
        const SceneItem& x = item(a);
        const SceneItem& y = item(b);
        return x.order != y.order ? x.order < y.order : x.picture.id < y.picture.id;
    });
    return found;
}

Hit Scene::hit(const QPointF& point, double tolerance) const
{
    const Rect around = Rect {fromQt(point).x, fromQt(point).y, 1, 1}.grown(int(std::ceil(tolerance)) + 1);
    const auto found = slotsIn({around});
    for (auto slot = found.rbegin(); slot != found.rend(); ++slot) {
        const DisplayItem& picture = item(*slot).picture;
        if (const auto part = partOf(picture, point, tolerance); part != Hit::Part::Nothing)
            return {part, picture.id};
    }
    return {};
}

Id Scene::containerAt(const QPointF& point, const std::vector<std::string>& types, const std::set<Id>& excluded) const
{
    const Point at = fromQt(point);
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
    for (const int slot : slotsIn({{at.x, at.y, 1, 1}})) {
        const DisplayItem& picture = item(slot).picture;
        const Component* component = components.find(picture.id);
        if (!component || !picture.rect.contains(at))
            continue;
        const bool isCard = picture.kind == ItemKind::Card;
        if (!isCard && picture.kind != ItemKind::Container)
            continue;
        if (isCard &&
            (types.empty() || !m_catalog.typeOf(*component).isContainer ||
             !std::ranges::all_of(types, [&](const auto& type) { return m_catalog.accepts(component, type); })))
            continue;
        // Innermost is deepest in the tree, not topmost: what is dragged is drawn above everything.
        if (const int depth = depthOf(component); depth >= bestDepth && depth >= 0) {
            bestDepth = depth;
            best = picture.id;
        }
    }
    return best;
}

std::set<Id> Scene::caught(const Rect& rect) const
{
    std::set<Id> result;
    for (const int slot : slotsIn({rect})) {
        const DisplayItem& picture = item(slot).picture;
        if (picture.kind == ItemKind::Card && picture.rect.intersects(rect))
            result.insert(Id {componentOf(picture.id)});
        else if (picture.kind == ItemKind::Container && rect.contains(picture.rect))
            result.insert(picture.id);
    }
    if (result.size() > 1) {
        for (const auto& row : m_design.architecture.connections)
            if (result.contains(row->from) && result.contains(row->to))
                result.insert(row->id);
    }
    return result;
}

const std::vector<int>& Scene::slotsOf(std::string_view connection) const
{
    static const std::vector<int> none;
    const auto found = m_connections.find(connection);
    return found == m_connections.end() ? none : found->second;
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
        if (!item.isFree)
            bounds = united(bounds, item.picture.bounds);
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
    const auto found = m_components.find(placementId);
    return found != m_components.end() && item(found->second.front()).picture.kind == ItemKind::Container;
}

bool Scene::isBand(std::string_view placementId) const
{
    const auto found = m_components.find(placementId);
    return found != m_components.end() && item(found->second.front()).picture.kind == ItemKind::Band;
}

} // namespace gudo
