#include <utility>

#include "app/canvas/scene.h"

namespace gudo {

LineMarks Scene::marksNow() const
{
    std::vector<DrawnLine> lines;
    for (const auto& row : m_design.architecture.connections)
        if (const Polyline& line = m_routes.line(row->id); line.size() > 1)
            lines.push_back({row.get(), &line});
    std::vector<const DisplayItem*> drawn;
    for (const SceneItem& item : m_items) {
        const ItemKind kind = item.picture.kind;
        if (!item.isFree && (kind == ItemKind::Card || kind == ItemKind::Container || kind == ItemKind::Band))
            drawn.push_back(&item.picture);
    }
    return marksOf(lines, drawn);
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
    put(m_connections[id],
        connectionItems(*connection, m_routes.line(id), mark == m_marks.end() ? LineMark {} : mark->second, m_options));
}

} // namespace gudo
