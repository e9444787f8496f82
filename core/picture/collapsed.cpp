#include "core/picture/collapsed.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <set>
#include <tuple>

#include "core/layout/placement.h"
#include "core/model/edits.h"
#include "core/model/looks.h"
#include "core/picture/item_parts.h"
#include "core/picture/line_marks.h"
#include "core/picture/utf8.h"

namespace gudo {

namespace {

constexpr int titleRoom = 168; // of a container's title, which a stack inside shall not squeeze

/// What has to be equal.
struct Likeness {
    std::string_view parent;
    std::string_view type;
    std::vector<std::string> ends; ///< of all connections, sorted

    friend auto operator<=>(const Likeness&, const Likeness&) = default;
};

/// Components that may be drawn as one with others like them, grouped; members in the order of their ids.
std::map<Likeness, std::vector<Id>> groupsOf(const Design& design, const Catalog& catalog)
{
    std::map<std::string_view, Likeness> likeness;
    for (const auto& row : design.architecture.components)
        likeness.emplace(row->id, Likeness {row->parent, row->type, {}});
    for (const auto& row : design.architecture.connections) {
        const std::string rest =
            '\n' + row->kind + (boolOf(row->properties, "required", true) ? "\n" : "?\n") + labelOf(*row);
        likeness[row->from].ends.push_back('>' + row->to + rest);
        likeness[row->to].ends.push_back('<' + row->from + rest);
    }
    std::set<std::string_view> excluded;
    for (const auto& row : design.architecture.components) {
        excluded.insert(row->parent);
        if (catalog.isKind(*row, "note") || !coverOf(design, row->id).empty())
            excluded.insert(row->id);
    }
    for (const auto& row : design.layout.placements)
        if (!containerOf(row->id).empty())
            excluded.insert(componentOf(row->id));
    std::map<Likeness, std::vector<Id>> groups;
    for (auto& [id, like] : likeness) {
        if (excluded.contains(id))
            continue;
        std::ranges::sort(like.ends);
        groups[like].push_back(Id {id});
    }
    return groups;
}

/// What all the names begin with, without the number that tells them apart; the first name when that is too little.
std::string commonName(const Design& design, const std::vector<Id>& ids)
{
    const std::string first {displayName(*design.architecture.components.find(ids.front()))};
    std::u32string common = decoded(first);
    for (const Id& id : ids) {
        const std::u32string name = decoded(displayName(*design.architecture.components.find(id)));
        const auto differs = std::ranges::mismatch(common, name).in1;
        common.erase(differs, common.end());
    }
    constexpr std::u32string_view loose = U" -_.#(0123456789";
    while (!common.empty() && loose.find(common.back()) != std::u32string_view::npos)
        common.pop_back();
    if (common.size() < 2)
        return first;
    std::string text;
    for (const char32_t c : common)
        append(text, c);
    return text;
}

/// The place that most lines reach without a bend: half-way down, and there the first one, under the container's title.
Rect middlePlace(const Design& design, const std::vector<Id>& ids)
{
    Rect all;
    for (const Id& id : ids)
        all = united(all, placementOf(design, id));
    const auto rank = [&](const Rect& rect) {
        return std::make_tuple(std::abs(rect.center().y - all.center().y), rect.y, rect.x);
    };
    Rect place;
    for (const Id& id : ids)
        if (const Rect rect = placementOf(design, id); !rect.isEmpty() && (place.isEmpty() || rank(rect) < rank(place)))
            place = rect;
    return place;
}

/// Half-open stretches of one axis.
using Stretches = std::vector<std::pair<int, int>>;

/// Sorted, without overlaps.
Stretches united(Stretches stretches)
{
    std::ranges::sort(stretches);
    Stretches result;
    for (const auto& [from, to] : stretches) {
        if (!result.empty() && from <= result.back().second)
            result.back().second = std::max(result.back().second, to);
        else if (from < to)
            result.emplace_back(from, to);
    }
    return result;
}

/// The parts of `all` in none of `kept`; both as united() makes them.
Stretches cutOut(const Stretches& all, const Stretches& kept)
{
    Stretches result;
    for (auto [from, to] : all) {
        for (const auto& [keptFrom, keptTo] : kept) {
            if (keptTo <= from || keptFrom >= to)
                continue;
            if (keptFrom > from)
                result.emplace_back(from, keptFrom);
            from = std::max(from, keptTo);
        }
        if (from < to)
            result.emplace_back(from, to);
    }
    return result;
}

/// An axis with some stretches taken out.
class Axis {
public:
    void leave(int from, int to) { m_left.emplace_back(from - childGap / 2, to + childGap / 2); }
    void keep(int from, int to) { m_kept.emplace_back(from, to); }
    void close() { m_left = cutOut(united(std::move(m_left)), united(std::move(m_kept))); }

    [[nodiscard]] int moved(int at) const
    {
        int by = 0;
        for (const auto& [from, to] : m_left)
            by += std::clamp(at - from, 0, to - from);
        return at - by;
    }

private:
    Stretches m_left;
    Stretches m_kept;
};

/// The design with the room closed that `gone` took, where nothing else stands beside, above or under it.
Design closed(Design design, const std::vector<Rect>& gone, const std::set<std::string_view>& containers)
{
    Axis across;
    Axis down;
    for (const Rect& rect : gone) {
        across.leave(rect.x, rect.right());
        down.leave(rect.y, rect.bottom());
    }
    for (const auto& row : design.layout.placements) {
        const Rect& r = row->rect;
        if (containers.contains(row->id)) {
            across.keep(r.x, r.x + std::min(r.width, titleRoom));
            across.keep(r.right() - containerPadding, r.right());
            down.keep(r.y, r.y + std::min(r.height, containerTitle + containerPadding));
            down.keep(r.bottom() - containerPadding, r.bottom());
        } else {
            across.keep(r.x - childGap / 2, r.right() + childGap / 2);
            down.keep(r.y - childGap / 2, r.bottom() + childGap / 2);
        }
    }
    across.close();
    down.close();
    Design result = design;
    for (const auto& row : design.layout.placements) {
        const Rect& r = row->rect;
        const int x = across.moved(r.x);
        const int y = down.moved(r.y);
        result.layout.placements.put(
            Placement {row->id, {x, y, across.moved(r.right()) - x, down.moved(r.bottom()) - y}});
    }
    for (const auto& row : design.layout.routes) {
        RouteHint hint = *row;
        for (Point& point : hint.via)
            point = {across.moved(point.x), down.moved(point.y)};
        result.layout.routes.put(std::move(hint));
    }
    return result;
}

} // namespace

Design collapsed(const Design& design, const Catalog& catalog, int most)
{
    Design result = design;
    std::vector<Id> leaving;
    std::vector<Rect> gone;
    for (const auto& [like, ids] : groupsOf(design, catalog)) {
        if (static_cast<int>(ids.size()) <= most)
            continue;
        std::int64_t copies = 0;
        for (const Id& id : ids)
            copies += copiesOf(catalog, *design.architecture.components.find(id));
        Component stack = *design.architecture.components.find(ids.front());
        const std::string& counted = catalog.typeOf(stack).traits.copies;
        stack.name = commonName(design, ids);
        stack.properties.insert_or_assign(counted.empty() ? std::string {"replicas"} : counted, Value {copies});
        const Rect place = middlePlace(design, ids);
        for (const Id& id : ids)
            if (const Rect rect = placementOf(design, id); !rect.isEmpty() && rect != place)
                gone.push_back(rect);
        if (!place.isEmpty())
            result.layout.placements.put(Placement {stack.id, place});
        result.architecture.components.put(std::move(stack));
        leaving.insert(leaving.end(), ids.begin() + 1, ids.end());
    }
    if (leaving.empty())
        return result;
    result = without(std::move(result), leaving);
    std::set<std::string_view> containers;
    for (const auto& row : design.architecture.components)
        containers.insert(row->parent);
    for (const auto& row : design.architecture.components)
        if (const Rect rect = placementOf(design, row->id); catalog.typeOf(*row).isContainer && rect.width > 136)
            containers.insert(row->id);
    return closed(std::move(result), gone, containers);
}

} // namespace gudo
