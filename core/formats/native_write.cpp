#include "core/formats/native.h"

#include "core/json/json_write.h"
#include "core/model/diff.h"
#include "core/model/stages.h"

namespace gudo {

namespace {

/// Writes the members of one object in the order given; keys that only a newer version knows follow at the end.
class ObjectWriter {
public:
    explicit ObjectWriter(int indent) : m_indent {indent} {}

    /// `json`: the value, already as text written at indent() .
    void member(std::string_view key, std::string_view json)
    {
        m_text += m_text.empty() ? "{" : ",";
        newline(m_indent + 1);
        m_text += quotedJson(key);
        m_text += ": ";
        m_text += json;
    }
    void value(std::string_view key, const Value& value) { member(key, toJson(value, m_indent + 1)); }
    void textUnlessEmpty(std::string_view key, const std::string& text)
    {
        if (!text.empty())
            value(key, text);
    }
    void objectUnlessEmpty(std::string_view key, const Object& object)
    {
        if (!object.empty())
            value(key, object);
    }
    void others(const Object& extra)
    {
        for (const auto& [key, element] : extra)
            value(key, element);
    }
    /// The indent of values of this object's members.
    [[nodiscard]] int indent() const { return m_indent + 1; }
    [[nodiscard]] std::string finished()
    {
        if (m_text.empty())
            return "{}";
        newline(m_indent);
        return m_text + '}';
    }

private:
    void newline(int indent)
    {
        m_text += '\n';
        m_text.append(static_cast<std::size_t>(indent) * 2, ' ');
    }

    std::string m_text;
    int m_indent;
};

std::string text(const Component& component, int indent)
{
    ObjectWriter out {indent};
    out.value("type", component.type);
    out.textUnlessEmpty("name", component.name);
    out.textUnlessEmpty("in", component.parent);
    out.objectUnlessEmpty("properties", component.properties);
    out.others(component.extra);
    return out.finished();
}

std::string text(const Connection& connection, int indent)
{
    ObjectWriter out {indent};
    out.value("from", connection.from);
    out.value("to", connection.to);
    if (connection.kind != "request")
        out.value("kind", connection.kind);
    out.objectUnlessEmpty("properties", connection.properties);
    out.others(connection.extra);
    return out.finished();
}

std::string text(const Placement& placement, int)
{
    const Rect& r = placement.rect;
    return toJsonLine(List {r.x, r.y, r.width, r.height});
}

const char* sideName(Side side)
{
    constexpr const char* names[] {"left", "top", "right", "bottom"};
    return names[static_cast<int>(side)];
}

std::string text(const RouteHint& hint, int indent)
{
    ObjectWriter out {indent};
    if (hint.fromSide)
        out.value("from_side", sideName(*hint.fromSide));
    if (hint.toSide)
        out.value("to_side", sideName(*hint.toSide));
    if (!hint.via.empty()) {
        List via;
        for (const Point point : hint.via)
            via.emplace_back(List {point.x, point.y});
        out.member("via", toJsonLine(via));
    }
    out.others(hint.extra);
    return out.finished();
}

std::string text(const Look& look, int indent)
{
    ObjectWriter out {indent};
    if (look.isLocked)
        out.value("locked", true);
    if (look.isHidden)
        out.value("hidden", true);
    if (look.order != 0)
        out.value("order", look.order);
    if (const Margins& grown = look.grown; grown != Margins {})
        out.member("grown", toJsonLine(List {grown.left, grown.top, grown.right, grown.bottom}));
    out.others(look.extra);
    return out.finished();
}

template<typename Rows>
std::string byId(const Rows& rows, int indent)
{
    ObjectWriter out {indent};
    for (const auto& row : rows)
        out.member(row->id, text(*row, out.indent()));
    return out.finished();
}

/// The added and changed rows of a difference, by id.
template<typename T>
Table<T> newRows(const TableDiff<T>& difference)
{
    Table<T> rows;
    for (const auto& row : difference.added)
        rows.put(row);
    for (const auto& row : difference.changed)
        rows.put(row);
    return rows;
}

template<typename T>
Value idsOf(const std::vector<std::shared_ptr<const T>>& rows)
{
    List ids;
    for (const auto& row : rows)
        ids.emplace_back(row->id);
    return ids;
}

/// Unknown keys found inside "architecture" travel in the design's extras under that name.
const Object& architectureExtra(const Design& design)
{
    static const Object none;
    const Value* extra = find(design.extra, "architecture");
    return extra && extra->asObject() ? *extra->asObject() : none;
}

/// What a stage adds, changes and removes over what stands before it.
void writeDifference(ObjectWriter& out, const Design& design, const Stage& stage, const Stage* before)
{
    const ArchitectureDiff architecture = diff(before ? before->architecture : design.architecture, stage.architecture);
    const LayoutDiff layout = diff(before ? before->layout : design.layout, stage.layout);
    const auto rows = [&](std::string_view key, const auto& table) {
        if (!table.empty())
            out.member(key, byId(table, out.indent()));
    };
    rows("components", newRows(architecture.components));
    rows("connections", newRows(architecture.connections));
    rows("layout", newRows(layout.placements));
    rows("routes", newRows(layout.routes));
    rows("looks", newRows(layout.looks));
    Object removed;
    const auto gone = [&](const char* key, const auto& rowsGone) {
        if (!rowsGone.empty())
            removed.emplace(key, idsOf(rowsGone));
    };
    gone("components", architecture.components.removed);
    gone("connections", architecture.connections.removed);
    gone("layout", layout.placements.removed);
    gone("routes", layout.routes.removed);
    gone("looks", layout.looks.removed);
    out.objectUnlessEmpty("removed", removed);
}

std::string stagesText(const Design& design, int indent)
{
    if (design.stages.empty())
        return "[]";
    std::string list {"["};
    const std::string_view open = openStage(design);
    const Stage* before = nullptr; // nothing: the design itself stands there
    for (const Stage& stage : design.stages) {
        const bool isOpen = stage.id == open;
        list += list.size() > 1 ? ",\n" : "\n";
        list.append(static_cast<std::size_t>(indent + 1) * 2, ' ');
        ObjectWriter out {indent + 1};
        out.value("id", stage.id);
        out.textUnlessEmpty("name", stage.name);
        if (!isOpen)
            writeDifference(out, design, stage, before);
        out.others(stage.extra);
        list += out.finished();
        before = isOpen ? nullptr : &stage;
    }
    list += '\n';
    list.append(static_cast<std::size_t>(indent) * 2, ' ');
    return list + ']';
}

Value toValue(const AcceptedFinding& accepted)
{
    Object object = accepted.extra;
    const auto put = [&](const char* key, const std::string& word) {
        if (!word.empty())
            object.insert_or_assign(key, word);
    };
    put("rule", accepted.rule);
    put("component", accepted.component);
    put("connection", accepted.connection);
    put("reason", accepted.reason);
    put("expires", accepted.expires);
    if (!accepted.match.empty())
        object.insert_or_assign("match", accepted.match);
    return object;
}

std::string settingsText(const Settings& settings, int indent)
{
    ObjectWriter out {indent};
    out.textUnlessEmpty("profile", settings.profile);
    out.objectUnlessEmpty("rules", settings.rules);
    if (!settings.accepted.empty()) {
        List list;
        for (const AcceptedFinding& accepted : settings.accepted)
            list.push_back(toValue(accepted));
        out.value("accepted", list);
    }
    out.others(settings.extra);
    return out.finished();
}

} // namespace

std::string writeNative(const Design& design)
{
    ObjectWriter out {0};
    out.value("gudo", nativeVersion);
    out.value("title", design.title);
    ObjectWriter architecture {1};
    architecture.member("components", byId(design.architecture.components, architecture.indent()));
    architecture.member("connections", byId(design.architecture.connections, architecture.indent()));
    architecture.others(architectureExtra(design));
    out.member("architecture", architecture.finished());
    out.member("layout", byId(design.layout.placements, out.indent()));
    if (!design.layout.routes.empty())
        out.member("routes", byId(design.layout.routes, out.indent()));
    if (!design.layout.looks.empty())
        out.member("looks", byId(design.layout.looks, out.indent()));
    out.member("stages", stagesText(design, out.indent()));
    out.member("settings", settingsText(design.settings, out.indent()));
    for (const auto& [key, value] : design.extra)
        if (key != "architecture")
            out.value(key, value);
    return out.finished() + '\n';
}

} // namespace gudo
