#include "core/picture/line_marks.h"

#include <algorithm>

#include "core/picture/label_places.h"
#include "core/picture/line_hops.h"
#include "core/picture/plane_index.h"

namespace gudo {

namespace {

/// Which colour is behind a point: of the smallest container around it that has one.
class GroundColors {
public:
    explicit GroundColors(std::span<const DisplayItem* const> drawn)
        : m_index {areaOf(drawn)}
    {
        for (const DisplayItem* item : drawn) {
            const auto* area = item->shapes.empty() ? nullptr : std::get_if<RectShape>(&item->shapes.front());
            if (item->kind != ItemKind::Container || !area || area->fill.alpha != 255)
                continue;
            m_index.add(area->rect);
            m_fills.push_back(area->fill);
        }
    }

    [[nodiscard]] Color behind(const Rect& label)
    {
        const Point center = label.center();
        long smallest = 0;
        Color color {};
        m_index.meeting({center.x, center.y, 1, 1}, [&](int number) {
            const Rect& rect = m_index.rect(number);
            const long size = static_cast<long>(rect.width) * rect.height;
            if (color.isVisible() && size >= smallest)
                return;
            smallest = size;
            color = m_fills[static_cast<std::size_t>(number)];
        });
        return color;
    }

private:
    static Rect areaOf(std::span<const DisplayItem* const> drawn)
    {
        Rect area;
        for (const DisplayItem* item : drawn)
            area = united(area, item->bounds);
        return area;
    }

    PlaneIndex m_index;
    std::vector<Color> m_fills;
};

} // namespace

LineMarks marksOf(std::span<const DrawnLine> lines, std::span<const DisplayItem* const> drawn)
{
    LineMarks marks;
    const std::vector<LabelTask> tasks = labelTasks(lines);
    const std::vector<Rect> places = placedLabels(tasks, lines, drawn);
    GroundColors colors {drawn};
    for (std::size_t i = 0; i < tasks.size(); ++i) {
        const auto carrier = static_cast<std::size_t>(tasks[i].lines.front());
        marks[lines[carrier].connection->id] = {.label = places[i], .ground = colors.behind(places[i])};
    }
    std::vector<std::vector<LineHop>> hops = hopsOf(lines);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (hops[i].empty())
            continue;
        LineMark& mark = marks[lines[i].connection->id];
        std::erase_if(hops[i], [&](const LineHop& hop) { // the label hides it
            return mark.label.intersects({hop.at.x - hop.reach, hop.at.y - hopHeight, 2 * hop.reach, hopHeight + 1});
        });
        mark.hops = std::move(hops[i]);
    }
    return marks;
}

LineMark markAlone(const DrawnLine& line)
{
    const std::string label = labelOf(*line.connection);
    if (label.empty())
        return {};
    return {.label = labelSpots({.lines = {0}, .path = *line.route, .width = labelWidth(label)}).front().rect};
}

} // namespace gudo
