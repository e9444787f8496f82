#include "core/formats/drawio/drawio_page_read.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <map>
#include <set>

#include "core/formats/drawio/drawio_cell.h"
#include "core/formats/drawio/shown_text.h"
#include "core/formats/native_structure.h"
#include "core/json/json_read.h"
#include "core/model/edits.h"

namespace gudo {

namespace {

/// A cell as it stands in the file.
struct ReadCell {
    std::string id;
    std::string parent;
    std::string label;
    std::string source;
    std::string target;
    const XmlElement* data = nullptr; ///< with the attributes of its own
    bool isShape = false;
    bool isLine = false;
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;

    [[nodiscard]] std::string_view attribute(std::string_view name) const
    {
        return data ? data->attribute(name) : std::string_view {};
    }
};

double numberIn(std::string_view text)
{
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc {} && std::isfinite(number)
               ? std::clamp(number, -double {maxCoordinate}, double {maxCoordinate})
               : 0;
}

ReadCell cellFrom(const XmlElement& element)
{
    ReadCell cell;
    const bool isObject = element.name == "object" || element.name == "UserObject";
    const XmlElement* inner = isObject ? element.child("mxCell") : &element;
    cell.id = element.attribute("id");
    cell.label = element.attribute(isObject ? "label" : "value");
    cell.data = isObject ? &element : nullptr;
    if (!inner)
        return cell;
    cell.parent = inner->attribute("parent");
    cell.source = inner->attribute("source");
    cell.target = inner->attribute("target");
    cell.isShape = inner->attribute("vertex") == "1";
    cell.isLine = inner->attribute("edge") == "1";
    if (const XmlElement* geometry = inner->child("mxGeometry")) {
        cell.x = numberIn(geometry->attribute("x"));
        cell.y = numberIn(geometry->attribute("y"));
        cell.width = numberIn(geometry->attribute("width"));
        cell.height = numberIn(geometry->attribute("height"));
    }
    return cell;
}

/// One page, as a design without title and settings.
class PageReader {
public:
    PageReader(const XmlElement& root, std::string_view fileName, std::vector<Diagnostic>& diagnostics)
        : m_file {fileName}
        , m_diagnostics {diagnostics}
    {
        for (const XmlElement& element : root.children)
            m_cells.push_back(cellFrom(element));
        for (const ReadCell& cell : m_cells)
            m_byId.emplace(cell.id, &cell);
    }

    /// An attribute of the page itself.
    [[nodiscard]] std::string pageData(std::string_view name) const
    {
        const ReadCell* root = find("0");
        return root ? std::string {root->attribute(name)} : std::string {};
    }

    Design run()
    {
        for (const ReadCell& cell : m_cells)
            if (cell.isShape)
                nameComponent(cell);
        for (const ReadCell& cell : m_cells)
            if (m_componentOf.contains(cell.id))
                addComponent(cell);
        for (const ReadCell& cell : m_cells)
            if (cell.isShape && !cell.attribute(drawioPresence).empty())
                addPresence(cell);
        for (const ReadCell& cell : m_cells)
            if (cell.isLine)
                addLine(cell);
        const auto fault = [&](const Id& row, Message message) {
            m_diagnostics.push_back({.message = std::move(message), .components = {row}, .file = m_file});
        };
        m_design.architecture = withSoundStructure(std::move(m_design.architecture), fault);
        if (m_strangers > 0)
            m_diagnostics.push_back({.severity = Severity::Warning,
                                     .message = {GUDO_TR_NOOP("core", "Shapes and lines that stand for nothing in a "
                                                                      "design are left out: %1"),
                                                 {std::to_string(m_strangers)}},
                                     .file = m_file});
        return std::move(m_design);
    }

private:
    [[nodiscard]] const ReadCell* find(std::string_view id) const
    {
        const auto found = m_byId.find(id);
        return found == m_byId.end() ? nullptr : found->second;
    }

    /// Which cell is which component: a copy of a cell is another component of the same kind.
    void nameComponent(const ReadCell& cell)
    {
        if (!cell.attribute(drawioPresence).empty())
            return;
        const std::string_view said = cell.attribute(drawioId);
        if (cell.attribute(drawioType).empty() || !isValidId(said)) {
            ++m_strangers;
            return;
        }
        Id id {said};
        for (int number = 2; !m_taken.insert(id).second; ++number)
            id = Id {said.substr(0, maxIdLength - 12)} + '-' + std::to_string(number);
        m_componentOf.emplace(cell.id, id);
    }

    /// The cells around one, nearest first; not further than cells go, should they go in a circle.
    template<typename Visit>
    void outwards(const ReadCell& cell, const Visit& visit) const
    {
        std::size_t steps = 0;
        for (const ReadCell* at = find(cell.parent); at && steps < m_cells.size(); at = find(at->parent), ++steps)
            if (!visit(*at))
                return;
    }

    [[nodiscard]] Id containerOf(const ReadCell& cell) const
    {
        Id container;
        outwards(cell, [&](const ReadCell& around) {
            const auto found = m_componentOf.find(around.id);
            if (found != m_componentOf.end())
                container = found->second;
            return container.empty();
        });
        return container;
    }

    [[nodiscard]] Rect placeOf(const ReadCell& cell) const
    {
        double x = cell.x;
        double y = cell.y;
        outwards(cell, [&](const ReadCell& around) {
            x += around.isShape ? around.x : 0;
            y += around.isShape ? around.y : 0;
            return true;
        });
        const auto whole = [](double value) {
            return static_cast<int>(std::lround(std::clamp(value, -double {maxCoordinate}, double {maxCoordinate})));
        };
        return {whole(x), whole(y), std::max(0, whole(cell.width)), std::max(0, whole(cell.height))};
    }

    /// The JSON that a cell carries: an empty object when it is damaged.
    [[nodiscard]] Object restOf(const ReadCell& cell)
    {
        const std::string_view text = cell.attribute(drawioRest);
        if (text.empty())
            return {};
        std::vector<Diagnostic> faults;
        const auto node = readJson(text, faults);
        const Value value = node ? toValue(*node) : Value {};
        if (const Object* object = value.asObject())
            return *object;
        m_diagnostics.push_back({.severity = Severity::Error,
                                 .message = {GUDO_TR_NOOP("core", "What %1 says besides its shape is damaged"),
                                             {std::string {cell.attribute(drawioId)}}},
                                 .file = m_file});
        return {};
    }
    static Object objectIn(const Object& object, std::string_view key)
    {
        const Value* value = gudo::find(object, key);
        return value && value->asObject() ? *value->asObject() : Object {};
    }

    void addComponent(const ReadCell& cell)
    {
        const Object rest = restOf(cell);
        Component component {.id = m_componentOf.at(cell.id),
                             .type = std::string {cell.attribute(drawioType)},
                             .name = std::string {textOf(rest, "name")},
                             .parent = containerOf(cell),
                             .properties = objectIn(rest, "properties"),
                             .extra = objectIn(rest, "extra")};
        const auto shown = boldText(cell.label);
        // Another text than that of the name is a new name; the same says nothing of what a label does not show.
        const std::string named = component.name.empty() ? component.id : component.name;
        if (shown && !shown->empty() && *shown != asShown(named) && component.id == cell.attribute(drawioId))
            component.name = *shown;
        const bool isFrame = gudo::find(rest, "parent") != nullptr; // where it lives is not where it is drawn
        if (isFrame)
            component.parent = std::string {textOf(rest, "parent")};
        else if (const Rect rect = placeOf(cell); !rect.isEmpty())
            m_design.layout.placements.put({component.id, rect});
        m_design.architecture.components.put(std::move(component));
    }

    /// A presence in another container than before is one of that container.
    void addPresence(const ReadCell& cell)
    {
        const std::string_view said = cell.attribute(drawioPresence);
        const std::string_view id = componentOf(said);
        const Component* component = m_design.architecture.components.find(id);
        const Id before {gudo::containerOf(said)};
        const Id now = containerOf(cell);
        if (!component || now.empty())
            return;
        const Id placement = presenceId(id, now);
        if (const std::string key {cell.attribute(drawioSpread)}; now != before && !key.empty()) {
            Component changed = *component;
            Value& places = changed.properties[key];
            List list = places.asList() ? *places.asList() : List {};
            const auto holds = [&](const Id& place) {
                return std::ranges::find(list, Value {place}) != list.end();
            };
            if (holds(now))
                return; // there is one already
            std::ranges::replace(list, Value {before}, Value {now});
            if (!holds(now))
                list.emplace_back(now);
            places = Value {std::move(list)};
            m_design.architecture.components.put(std::move(changed));
        }
        if (const Rect rect = placeOf(cell); !rect.isEmpty())
            m_design.layout.placements.put({placement, rect});
    }

    /// The component that an end of a line hangs on, itself or by one of its presences.
    [[nodiscard]] Id endOf(std::string_view cellId) const
    {
        const ReadCell* cell = find(cellId);
        if (!cell)
            return {};
        if (const auto found = m_componentOf.find(cell->id); found != m_componentOf.end())
            return found->second;
        const std::string_view presence = cell->attribute(drawioPresence);
        return m_design.architecture.components.contains(componentOf(presence)) ? Id {componentOf(presence)} : Id {};
    }

    void addLine(const ReadCell& cell)
    {
        if (cell.id.find(drawioReplicationMark) != std::string::npos && !cell.data)
            return;
        const Id from = endOf(cell.source);
        const Id to = endOf(cell.target);
        if (from.empty() || to.empty()) {
            ++m_strangers;
            return;
        }
        const Object rest = restOf(cell);
        Connection connection {.id = {},
                               .from = from,
                               .to = to,
                               .properties = objectIn(rest, "properties"),
                               .extra = objectIn(rest, "extra")};
        const std::string_view said = cell.attribute(drawioId);
        const bool isOurs = isValidId(said) && !cell.attribute(drawioKind).empty();
        if (isOurs)
            connection.kind = std::string {cell.attribute(drawioKind)};
        else if (const std::string label = shownText(cell.label); !label.empty())
            connection.properties.emplace("label", label);
        connection.id = isOurs && !m_taken.contains(said)
                            ? Id {said}
                            : freeId(m_design.architecture, idFrom(from + "-to-" + to, "line"));
        m_taken.insert(connection.id);
        m_design.architecture.connections.put(std::move(connection));
    }

    std::string m_file;
    std::vector<Diagnostic>& m_diagnostics;
    std::vector<ReadCell> m_cells;
    std::map<std::string_view, const ReadCell*, std::less<>> m_byId;
    std::map<std::string, Id, std::less<>> m_componentOf; ///< by cell
    std::set<Id, std::less<>> m_taken;
    Design m_design;
    int m_strangers = 0;
};

} // namespace

ReadDrawioPage readDrawioPage(const XmlElement& root, std::string_view fileName, std::vector<Diagnostic>& diagnostics)
{
    PageReader reader {root, fileName, diagnostics};
    return {.content = reader.run(), .design = reader.pageData(drawioDesign), .stage = reader.pageData(drawioStage)};
}

} // namespace gudo
