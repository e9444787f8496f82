#include <memory>
#include <utility>

#include "app/canvas/scene/line_distance.h"
#include "app/canvas/scene/scene.h"
#include "core/picture/connection_frames.h"

namespace gudo {

std::function<LineMarks()> Scene::marksNow() const
{
    struct Picture {
        Design design; // keeps the connections alive
        std::vector<const Connection*> connections {};
        std::vector<Polyline> routes {};
        std::vector<DisplayItem> drawn {};
    };
    auto picture = std::make_shared<Picture>(Picture {.design = m_design});
    for (const auto& row : m_design.architecture.connections)
        if (const Polyline& line = m_routes.line(row->id); line.size() > 1) {
            picture->connections.push_back(row.get());
            picture->routes.push_back(line);
        }
    // Of a card counts nothing but where it is; the others are asked for their words, too. Labels stand where they do
    // with or without badges.
    PictureOptions options = m_options;
    options.badges.clear();
    for (const SceneItem& item : m_items) {
        if (item.isFree() || item.isLine() || item.kind == ItemKind::Decoration)
            continue;
        if (item.kind == ItemKind::Card)
            picture->drawn.push_back({.kind = item.kind, .rect = item.rect, .bounds = item.bounds});
        else
            picture->drawn.push_back(componentItem(m_design, m_catalog, m_boxes, item.id(), options));
    }
    return [picture] {
        std::vector<DrawnLine> lines;
        lines.reserve(picture->routes.size());
        for (std::size_t i = 0; i < picture->routes.size(); ++i)
            lines.push_back({picture->connections[i], &picture->routes[i]});
        std::vector<const DisplayItem*> drawn;
        drawn.reserve(picture->drawn.size());
        for (const DisplayItem& item : picture->drawn)
            drawn.push_back(&item);
        return marksOf(lines, drawn);
    };
}

void Scene::markAlone(const std::set<Id>& lines)
{
    for (const Id& id : lines) {
        const int number = m_routes.numberOf(id);
        if (const Connection* connection = m_design.architecture.connections.find(id); connection && number >= 0) {
            const Polyline& line = m_routes.lineAt(number);
            setMark(number, line.size() > 1 ? gudo::markAlone({connection, &line}) : LineMark {});
        }
        putConnection(id);
    }
}

void Scene::settle(unsigned revision, const LineMarks& marks)
{
    if (revision != m_revision || isPreview())
        return;
    m_areMarksOld = false;
    setMarks(marks, {});
}

void Scene::setMarks(const LineMarks& marks, std::set<Id> lines)
{
    for (const int number : adopt(marks))
        lines.insert(m_routes.connections()[std::size_t(number)]);
    for (const Id& id : lines)
        putConnection(id);
}

std::vector<int> Scene::adopt(const LineMarks& marks)
{
    static const LineMark none;
    std::vector<int> changed;
    auto next = marks.begin(); // both are sorted
    for (int number = 0; number < int(m_lines.size()); ++number) {
        const Id& id = m_routes.connections()[std::size_t(number)];
        while (next != marks.end() && next->first < id)
            ++next;
        const LineMark& mark = next != marks.end() && next->first == id ? next->second : none;
        if (mark == markOf(number))
            continue;
        setMark(number, mark);
        changed.push_back(number);
    }
    return changed;
}

void Scene::setMark(int number, LineMark mark)
{
    Line& line = m_lines[std::size_t(number)];
    LineMark before = std::exchange(line.mark, std::move(mark));
    if (m_base)
        m_baseMarks.try_emplace(m_routes.connections()[std::size_t(number)], std::move(before));
}

Color Scene::groundOf(const Rect& label) const
{
    const Point center = label.center();
    const SceneItem* smallest = nullptr;
    const auto sizeOf = [](const SceneItem& item) {
        return std::int64_t {item.rect.width} * item.rect.height;
    };
    for (const int slot : slotsIn({{center.x, center.y, 1, 1}})) {
        const SceneItem& at = item(slot);
        if (at.kind == ItemKind::Container && areaOf(at).fill.alpha == 255 && at.rect.contains(center) &&
            (!smallest || sizeOf(at) < sizeOf(*smallest)))
            smallest = &at;
    }
    return smallest ? areaOf(*smallest).fill : Color {};
}

const LineMark& Scene::markOf(int number) const
{
    static const LineMark none;
    return number < 0 ? none : m_lines[std::size_t(number)].mark;
}

void Scene::putConnection(const Id& id)
{
    const Connection* connection = m_design.architecture.connections.find(id);
    const int number = m_routes.numberOf(id);
    if (connection && number >= 0)
        putLine(number, *connection);
}

void Scene::putLine(int number, const Connection& connection)
{
    Line& line = m_lines[std::size_t(number)];
    const Polyline& route = m_routes.lineAt(number);
    std::array<Outline, 2> outlines;
    std::size_t count = 0;
    if (route.size() > 1) {
        const ConnectionFrames frames = connectionFrames(route, line.mark);
        outlines[count++] = {.kind = ItemKind::Connection, .bounds = frames.line};
        if (!frames.label.isEmpty())
            outlines[count++] = {ItemKind::ConnectionLabel, line.mark.label, frames.label};
    }
    put(m_routes.connections()[std::size_t(number)], line.items, {outlines.data(), count}, number,
        styleNumber(connection));
    if (const int slot = line.items.front(); slot >= 0)
        m_items[std::size_t(slot)].isSquare = isSquare(route);
}

} // namespace gudo
