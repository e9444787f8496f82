#include <memory>
#include <utility>

#include "app/canvas/scene/scene.h"

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
        const Connection* connection = m_design.architecture.connections.find(id);
        const Polyline& line = m_routes.line(id);
        m_marks[id] = connection && line.size() > 1 ? gudo::markAlone({connection, &line}) : LineMark {};
        putConnection(id);
    }
}

void Scene::settle(unsigned revision, LineMarks marks)
{
    if (revision != m_revision || isPreview())
        return;
    m_areMarksOld = false;
    setMarks(std::move(marks), {});
}

void Scene::setMarks(LineMarks marks, std::set<Id> lines)
{
    const LineMark none;
    const auto markIn = [&none](const LineMarks& all, const Id& id) -> const LineMark& {
        const auto found = all.find(id);
        return found == all.end() ? none : found->second;
    };
    for (const auto& [id, mark] : m_marks)
        if (markIn(marks, id) != mark)
            lines.insert(id);
    for (const auto& [id, mark] : marks)
        if (!m_marks.contains(id))
            lines.insert(id);
    m_marks = std::move(marks);
    for (const Id& id : lines)
        putConnection(id);
}

void Scene::putConnection(const Id& id)
{
    const Connection* connection = m_design.architecture.connections.find(id);
    if (!connection)
        return;
    const auto mark = m_marks.find(id);
    auto pictures =
        connectionItems(*connection, m_routes.line(id), mark == m_marks.end() ? LineMark {} : mark->second, m_options);
    put(*m_connections.try_emplace(id, Slots {-1, -1}).first, pictures, m_routes.numberOf(id),
        styleNumber(*connection));
}

const std::vector<LineHop>& Scene::hopsOf(const SceneItem& item) const
{
    static const std::vector<LineHop> none;
    const auto mark = m_marks.find(item.id());
    return mark == m_marks.end() ? none : mark->second.hops;
}

} // namespace gudo
