#include "core/page/page_data.h"

#include <algorithm>
#include <map>
#include <set>

#include <fmt/format.h>

#include "core/json/json_write.h"
#include "core/page/failure_data.h"
#include "core/page/page_texts.h"
#include "core/page/property_rows.h"
#include "core/rules/check.h"
#include "core/rules/rule.h"

namespace gudo {

namespace {

/// Numbers of rows by their ids.
class Numbers {
public:
    explicit Numbers(const Architecture& architecture)
    {
        for (const auto& component : architecture.components)
            m_components.emplace(component->id, static_cast<int>(m_components.size()));
        for (const auto& connection : architecture.connections)
            m_connections.emplace(connection->id, static_cast<int>(m_connections.size()));
    }

    [[nodiscard]] int component(std::string_view id) const { return numberIn(m_components, id); }
    [[nodiscard]] List components(const std::vector<Id>& ids) const { return numbersIn(m_components, ids); }
    [[nodiscard]] List connections(const std::vector<Id>& ids) const { return numbersIn(m_connections, ids); }

private:
    using Map = std::map<std::string_view, int>;

    static int numberIn(const Map& map, std::string_view id)
    {
        const auto found = map.find(id);
        return found == map.end() ? -1 : found->second;
    }
    static List numbersIn(const Map& map, const std::vector<Id>& ids)
    {
        List list;
        for (const Id& id : ids)
            if (const int number = numberIn(map, id); number >= 0)
                list.emplace_back(number);
        return list;
    }

    Map m_components;
    Map m_connections;
};

std::string translated(const PageOptions& options, const Message& message)
{
    return options.translate ? options.translate(message) : toEnglish(message);
}

List rowsJson(const std::vector<PropertyRow>& rows)
{
    List list;
    for (const PropertyRow& row : rows) {
        List entry {row.name};
        for (const std::string& line : row.lines)
            entry.emplace_back(line);
        list.emplace_back(std::move(entry));
    }
    return list;
}

std::string rowsText(const List& rows)
{
    std::string out = "[";
    for (const Value& row : rows)
        out += (out.size() > 1 ? ",\n" : "") + toJsonLine(row);
    return out + ']';
}

class DataWriter {
public:
    DataWriter(const Design& design, const Catalog& catalog, const Boxes& boxes, const PageOptions& options)
        : m_design {design}
        , m_catalog {catalog}
        , m_options {options}
        , m_numbers {design.architecture}
    {
        m_words.language = options.language;
        m_words.yes = translated(options, {GUDO_TR_NOOP("core", "yes")});
        m_words.no = translated(options, {GUDO_TR_NOOP("core", "no")});
        m_words.nameOf = [&design](std::string_view id) {
            const Component* component = design.architecture.components.find(id);
            return component ? std::string {displayName(*component)} : std::string {};
        };
        for (const auto& [id, rect] : boxes.rects)
            m_boxes[Id {componentOf(id)}].emplace_back(List {id, rect.x, rect.y, rect.width, rect.height});
    }

    std::string run()
    {
        const List components = componentRows();
        const List findings = findingRows();
        return fmt::format("{{\"texts\":{},\n\"title\":{},\n\"types\":{},\n\"kinds\":{},\n\"components\":{},\n"
                           "\"connections\":{},\n\"rules\":{},\n\"findings\":{},\n\"failures\":{}}}",
                           toJsonLine(textsJson()), quotedJson(m_design.title), toJsonLine(m_types),
                           toJsonLine(kindsJson()), rowsText(components), rowsText(connectionRows()),
                           toJsonLine(m_rules), rowsText(findings),
                           failureData(m_design, m_catalog,
                                       [this](const Message& message) { return translated(m_options, message); }));
    }

private:
    [[nodiscard]] Object textsJson() const
    {
        Object texts;
        for (const PageText& row : pageTexts())
            texts[row.key] = translated(m_options, {row.text});
        return texts;
    }

    [[nodiscard]] Object kindsJson() const
    {
        Object kinds;
        for (const ConnectionType& type : m_catalog.connectionTypes())
            kinds[type.id] = std::string {type.name.in(m_options.language)};
        return kinds;
    }

    List componentRows()
    {
        List rows;
        for (const auto& component : m_design.architecture.components) {
            const ComponentType& type = m_catalog.typeOf(*component);
            const std::string_view name = type.name.in(m_options.language);
            m_types[component->type] = name.empty() ? component->type : std::string {name};
            Object row {{"id", component->id}, {"type", component->type}, {"boxes", m_boxes[component->id]}};
            if (!component->name.empty())
                row["name"] = component->name;
            if (const int parent = m_numbers.component(component->parent); parent >= 0)
                row["parent"] = parent;
            if (List properties = rowsJson(propertyRows(m_catalog, *component, m_words)); !properties.empty())
                row["properties"] = std::move(properties);
            rows.emplace_back(std::move(row));
        }
        return rows;
    }

    [[nodiscard]] List connectionRows() const
    {
        List rows;
        for (const auto& connection : m_design.architecture.connections) {
            Object row {{"id", connection->id},
                        {"from", m_numbers.component(connection->from)},
                        {"to", m_numbers.component(connection->to)},
                        {"kind", connection->kind}};
            if (List properties = rowsJson(propertyRows(m_catalog, *connection, m_words)); !properties.empty())
                row["properties"] = std::move(properties);
            rows.emplace_back(std::move(row));
        }
        return rows;
    }

    List findingRows()
    {
        List rows;
        Design checked = m_design;
        checked.settings = m_options.settings.value_or(m_design.settings);
        for (const Finding& finding : check(checked, m_catalog, {.today = m_options.today})) {
            const Diagnostic& diagnostic = finding.diagnostic;
            if (finding.isAccepted)
                continue;
            if (const Rule* rule = ruleNamed(diagnostic.rule))
                m_rules[diagnostic.rule] = Object {{"title", translated(m_options, {rule->title})},
                                                   {"remedy", translated(m_options, {rule->remedy})}};
            rows.emplace_back(Object {{"rule", diagnostic.rule},
                                      {"severity", std::string {toText(diagnostic.severity)}},
                                      {"message", translated(m_options, diagnostic.message)},
                                      {"components", m_numbers.components(diagnostic.components)},
                                      {"connections", m_numbers.connections(diagnostic.connections)}});
        }
        return rows;
    }

    const Design& m_design;
    const Catalog& m_catalog;
    const PageOptions& m_options;
    Numbers m_numbers;
    ValueWords m_words {};
    std::map<Id, List, std::less<>> m_boxes {}; ///< rectangles by component: its own, or its presences and band
    Object m_types {};
    Object m_rules {};
};

} // namespace

std::string pageData(const Design& design, const Catalog& catalog, const Boxes& boxes, const PageOptions& options)
{
    return quotedForScript(DataWriter {design, catalog, boxes, options}.run());
}

std::string quotedForScript(std::string_view json)
{
    std::string out;
    out.reserve(json.size() + json.size() / 64);
    for (std::size_t at = 0; at < json.size(); ++at) {
        const std::string_view rest = json.substr(at, 3);
        if (json[at] == '<') {
            out += "\\u003c";
        } else if (rest == "\u2028" || rest == "\u2029") {
            out += rest == "\u2028" ? "\\u2028" : "\\u2029";
            at += 2;
        } else {
            out += json[at];
        }
    }
    return out;
}

} // namespace gudo
