#include "core/formats/drawio/drawio_page.h"

#include <algorithm>
#include <cmath>

#include "core/formats/drawio/drawio_style.h"
#include "core/json/json_write.h"
#include "core/model/containment.h"
#include "core/model/looks.h"
#include "core/picture/bands.h"
#include "core/picture/card_text.h"
#include "core/picture/line_style.h"
#include "core/picture/picture.h"

namespace gudo {

namespace {

/// Prefixed, so that no id of ours is one that draw.io keeps for itself ("0", "1").
std::string cellOf(std::string_view id)
{
    return "gudo-" + std::string {id};
}

/// The place on a line next to a point: how far along, from -1 to 1, and how far beside it, positive on the side that
/// draw.io counts up on.
struct LabelPlace {
    double along = 0;
    double beside = 0;
};

LabelPlace placeOn(const Polyline& line, Point point)
{
    struct Nearest {
        double distance = 1e18;
        double at = 0;
        double side = 0;
    } nearest;
    double length = 0;
    for (std::size_t i = 1; i < line.size(); ++i) {
        const double dx = line[i].x - line[i - 1].x;
        const double dy = line[i].y - line[i - 1].y;
        const double own = std::hypot(dx, dy);
        if (own <= 0)
            continue;
        const double px = point.x - line[i - 1].x;
        const double py = point.y - line[i - 1].y;
        const double share = std::clamp((px * dx + py * dy) / (own * own), 0.0, 1.0);
        const double distance = std::hypot(px - share * dx, py - share * dy);
        if (distance < nearest.distance)
            nearest = {distance, length + share * own, (dy * px - dx * py) / own};
        length += own;
    }
    if (length <= 0)
        return {};
    const auto rounded = [](double value) {
        return std::round(value * 1e4) / 1e4;
    };
    return {rounded(2 * nearest.at / length - 1), rounded(nearest.side)};
}

/// Without points that a straight way goes through: what is left are corners.
Polyline cornersOf(const Polyline& line)
{
    Polyline corners;
    for (const Point point : line) {
        if (!corners.empty() && corners.back() == point)
            continue;
        const auto isBetween = [&] {
            const Point a = corners[corners.size() - 2];
            const Point b = corners.back();
            return (a.x == b.x && b.x == point.x) || (a.y == b.y && b.y == point.y);
        };
        if (corners.size() > 1 && isBetween())
            corners.back() = point;
        else
            corners.push_back(point);
    }
    return corners.size() < 2 ? line : corners;
}

class PageBuilder {
public:
    PageBuilder(const Design& design, const Catalog& catalog, const WriteOptions& options)
        : m_design {design}
        , m_catalog {catalog}
        , m_options {options}
        , m_containment {design.architecture}
        , m_boxes {boxesOf(design, catalog)}
        , m_routes {routesOf(design, catalog, m_boxes)}
    {
        const Theme* theme = themeNamed(options.theme);
        m_look.theme = theme ? theme : &lightTheme();
        m_look.language = options.language;
        m_look.translate = options.translate;
    }

    DrawioPage run()
    {
        const DisplayList list = picture(m_design, m_catalog, m_boxes, m_routes, m_look);
        for (const DisplayItem& item : list.items) {
            if (item.kind == ItemKind::Container || item.kind == ItemKind::Band || item.kind == ItemKind::Card)
                m_items.emplace(item.id, &item);
            else if (item.kind == ItemKind::Connection)
                m_lines.emplace(item.id, std::get_if<LineShape>(&item.shapes.front()));
            else if (item.kind == ItemKind::ConnectionLabel)
                m_labels.emplace(item.id, &item);
        }
        for (const auto& row : m_design.architecture.components)
            if (!m_items.contains(row->id))
                m_page.hidden.push_back(row->id);
        findParents();
        addChildren({});
        for (const auto& connection : m_design.architecture.connections)
            addConnection(*connection);
        for (const auto& row : m_design.architecture.components)
            addReplication(*row);
        m_page.background = list.background;
        m_page.bounds = list.bounds;
        return std::move(m_page);
    }

private:
    /// Where everything lies: a frame around presences in the innermost container around them all.
    void findParents()
    {
        for (const auto& [id, item] : m_items) {
            std::string_view parent = containerOf(id);
            if (parent.empty())
                parent = item->kind == ItemKind::Band ? commonContainer(id) : m_containment.parent(id);
            while (!parent.empty() && (!m_items.contains(parent) || parent == id))
                parent = m_containment.parent(parent);
            m_parents.emplace(id, parent);
        }
        for (auto& [id, parent] : m_parents) {
            if (isInCircle(id))
                parent = {};
            m_children[Id {parent}].push_back(id);
        }
        for (auto& [parent, children] : m_children)
            std::ranges::stable_sort(children, {}, [&](const Id& id) {
                return std::pair {lookOf(m_design, componentOf(id)).order, m_items.at(id)->kind == ItemKind::Band};
            });
    }

    /// Frames around presences in each other's contents have no order.
    [[nodiscard]] bool isInCircle(std::string_view id) const
    {
        std::size_t steps = 0;
        for (std::string_view at = id; !at.empty() && steps <= m_parents.size(); ++steps)
            at = m_parents.find(at)->second;
        return steps > m_parents.size();
    }

    [[nodiscard]] std::string_view commonContainer(std::string_view band) const
    {
        std::string_view result;
        bool isFirst = true;
        const Id prefix = Id {band} + '@';
        for (auto at = m_items.lower_bound(prefix); at != m_items.end() && at->first.starts_with(prefix); ++at) {
            const std::string_view container = containerOf(at->first);
            if (isFirst)
                result = container;
            isFirst = false;
            while (!result.empty() && !m_containment.isWithin(container, result))
                result = m_containment.parent(result);
        }
        // What lives in the component itself would lie in its own frame.
        while (!result.empty() && m_containment.isWithin(result, band))
            result = m_containment.parent(result);
        return result;
    }

    void addChildren(const Id& parent)
    {
        const auto found = m_children.find(parent);
        if (found == m_children.end())
            return;
        for (const Id& id : found->second) {
            addShape(id, *m_items.at(id), parent);
            addChildren(id);
        }
    }

    [[nodiscard]] Point cornerOf(std::string_view parent) const
    {
        const Rect rect = parent.empty() ? Rect {} : m_boxes.rectOf(parent);
        return {rect.x, rect.y};
    }
    [[nodiscard]] static std::string parentCell(std::string_view parent)
    {
        return parent.empty() ? std::string {drawioLayer} : cellOf(parent);
    }

    void addShape(const Id& id, const DisplayItem& item, const Id& parent)
    {
        const Component& component = *m_design.architecture.components.find(componentOf(id));
        const std::string_view container = containerOf(id);
        const Point corner = cornerOf(parent);
        DrawioCell cell {.id = cellOf(id), .parent = parentCell(parent)};
        cell.rect = item.rect.moved(-corner.x, -corner.y);
        const bool hasContents = m_children.contains(id) || item.kind == ItemKind::Container;
        cell.style = drawioShapeStyle(item, hasContents, m_options.icons);
        CardText text = withCount(cardTextOf(m_design, m_catalog, component, container, m_look));
        if (item.kind == ItemKind::Band && std::ranges::count_if(item.shapes, [](const Shape& shape) {
                                               return std::holds_alternative<TextLine>(shape);
                                           }) < 2)
            text.subtitle.clear(); // there is no room for it above what is in the frame
        if (m_catalog.isKind(component, "note")) {
            const auto words = textOf(component.properties, "text");
            cell.label = drawioHtml(words.empty() ? std::string_view {text.name} : words);
        } else {
            cell.label = drawioLabel(text, item.kind, *m_look.theme);
        }
        if (m_options.withSource) {
            if (!container.empty())
                cell.data = {{drawioPresence, id}, {drawioSpread, m_catalog.typeOf(component).spread}};
            else
                cell.data = {{drawioId, id},
                             {drawioType, component.type},
                             {drawioRest, restOf(component, item.kind == ItemKind::Band)}};
        }
        m_page.cells.push_back(std::move(cell));
    }

    /// A frame lies where its presences do, and not in what the component lives in.
    [[nodiscard]] static std::string restOf(const Component& component, bool isFrame)
    {
        Object object = rest(component.name, component.properties, component.extra);
        if (isFrame)
            object.emplace("parent", component.parent);
        return toJsonLine(object);
    }
    [[nodiscard]] static Object rest(const std::string& name, const Object& properties, const Object& extra)
    {
        Object object;
        if (!name.empty())
            object.emplace("name", name);
        if (!properties.empty())
            object.emplace("properties", properties);
        if (!extra.empty())
            object.emplace("extra", extra);
        return object;
    }

    /// The innermost of all that both lie in.
    [[nodiscard]] std::string_view around(std::string_view a, std::string_view b) const
    {
        std::vector<std::string_view> outer;
        for (std::string_view at = m_parents.at(Id {a}); !at.empty(); at = m_parents.at(Id {at}))
            outer.push_back(at);
        for (std::string_view at = m_parents.at(Id {b}); !at.empty(); at = m_parents.at(Id {at}))
            if (std::ranges::find(outer, at) != outer.end())
                return at;
        return {};
    }

    void addLine(DrawioCell cell, const Id& from, const Id& to, LineShape line, Color ground)
    {
        const std::string_view parent = around(from, to);
        const Point corner = cornerOf(parent);
        cell.isLine = true;
        cell.parent = parentCell(parent);
        cell.source = cellOf(from);
        cell.target = cellOf(to);
        line.points = cornersOf(line.points);
        cell.style = drawioLineStyle(line, m_boxes.rectOf(from), m_boxes.rectOf(to), ground, *m_look.theme);
        for (std::size_t i = 1; i + 1 < line.points.size(); ++i)
            cell.bends.push_back({line.points[i].x - corner.x, line.points[i].y - corner.y});
        // draw.io leads a line without bends around boxes that lie in each other: one half-way keeps it straight.
        const Point a = line.points.front();
        const Point b = line.points.back();
        if (cell.bends.empty() && m_boxes.rectOf(from).grown(1).intersects(m_boxes.rectOf(to)))
            cell.bends.push_back({(a.x + b.x) / 2 - corner.x, (a.y + b.y) / 2 - corner.y});
        m_page.cells.push_back(std::move(cell));
    }

    void addConnection(const Connection& connection)
    {
        const auto line = m_lines.find(connection.id);
        if (line == m_lines.end() || !line->second || !m_items.contains(connection.from) ||
            !m_items.contains(connection.to))
            return; // an end is hidden
        DrawioCell cell {.id = cellOf(connection.id), .parent = {}};
        Color ground;
        if (const auto label = m_labels.find(connection.id); label != m_labels.end()) {
            cell.label = drawioHtml(labelOf(connection));
            const LabelPlace place = placeOn(line->second->points, label->second->rect.center());
            cell.labelPlace = place.along;
            cell.labelDistance = place.beside;
            if (const auto* pill = std::get_if<RectShape>(&label->second->shapes.front()))
                ground = pill->fill;
        }
        if (m_options.withSource)
            cell.data = {{drawioId, connection.id},
                         {drawioKind, connection.kind},
                         {drawioRest, toJsonLine(rest({}, connection.properties, connection.extra))}};
        addLine(std::move(cell), connection.from, connection.to, *line->second, ground);
    }

    /// The lines on which standbys follow their primary belong to no connection.
    void addReplication(const Component& component)
    {
        std::size_t number = 0;
        for (const Polyline& points : replicationLines(m_boxes, m_catalog, component)) {
            Id ends[2];
            for (const auto& [id, rect] : m_boxes.rects)
                for (const std::size_t end : {std::size_t {0}, std::size_t {1}})
                    if (componentOf(id) == component.id && !containerOf(id).empty() &&
                        rect.grown(1).contains(end == 0 ? points.front() : points.back()))
                        ends[end] = id;
            if (ends[0].empty() || ends[1].empty())
                continue;
            LineShape line = lineStyle("replication", true, *m_look.theme);
            line.points = points;
            DrawioCell cell {.id =
                                 cellOf(component.id) + std::string {drawioReplicationMark} + std::to_string(++number),
                             .parent = {}};
            cell.label = drawioHtml(translated({GUDO_TR_NOOP("core", "synchronous")}, m_look));
            addLine(std::move(cell), ends[0], ends[1], std::move(line), {});
        }
    }

    const Design& m_design;
    const Catalog& m_catalog;
    const WriteOptions& m_options;
    Containment m_containment;
    Boxes m_boxes;
    Routes m_routes;
    PictureOptions m_look;
    std::map<Id, const DisplayItem*, std::less<>> m_items {};
    std::map<Id, const LineShape*, std::less<>> m_lines {};
    std::map<Id, const DisplayItem*, std::less<>> m_labels {};
    std::map<Id, std::string_view, std::less<>> m_parents {};
    std::map<Id, std::vector<Id>, std::less<>> m_children {};
    DrawioPage m_page;
};

} // namespace

DrawioPage drawioPage(const Design& design, const Catalog& catalog, const WriteOptions& options)
{
    return PageBuilder {design, catalog, options}.run();
}

} // namespace gudo
