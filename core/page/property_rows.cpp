#include "core/page/property_rows.h"

#include <algorithm>
#include <set>

#include <fmt/format.h>

namespace gudo {

namespace {

bool isReference(PropertyType type)
{
    return type == PropertyType::Reference || type == PropertyType::References || type == PropertyType::Routes ||
           type == PropertyType::SecurityRules || type == PropertyType::FirewallRules ||
           type == PropertyType::Listeners;
}

std::string joined(const std::vector<std::string>& parts, std::string_view between)
{
    return fmt::format("{}", fmt::join(parts, between));
}

std::string plainText(const Value& value, bool mayNameComponents, const ValueWords& words)
{
    if (const auto* text = value.asString()) {
        const std::string name = mayNameComponents && words.nameOf ? words.nameOf(*text) : std::string {};
        return name.empty() ? *text : name;
    }
    if (const auto* truth = value.asBool())
        return *truth ? words.yes : words.no;
    if (const auto* integer = value.asInteger())
        return fmt::format("{}", *integer);
    if (const auto* number = value.asDouble())
        return fmt::format("{}", *number);
    std::vector<std::string> parts;
    if (const auto* list = value.asList())
        for (const Value& element : *list)
            parts.push_back(plainText(element, mayNameComponents, words));
    if (const auto* object = value.asObject())
        for (const auto& [key, element] : *object)
            parts.push_back(key + ' ' + plainText(element, mayNameComponents, words));
    return joined(parts, value.asObject() ? " · " : ", ");
}

/// An entry of a list, such as a rule or a route: what traffic, from or to where, and the rest; "tcp 443 · 10.0.0.0/16
/// · office".
std::string entryText(const Object& entry, bool mayNameComponents, const ValueWords& words)
{
    std::set<std::string, std::less<>> told;
    const auto take = [&](std::string_view key) {
        const Value* value = find(entry, key);
        told.emplace(key);
        return value ? plainText(*value, mayNameComponents, words) : std::string {};
    };
    const std::string protocol = take("protocol");
    std::string ports = take("port");
    const std::string first = take("from_port");
    const std::string last = take("to_port");
    if (ports.empty())
        ports = first == last || last.empty() ? first : first + "–" + last;
    std::vector<std::string> parts {protocol + (protocol.empty() || ports.empty() ? "" : " ") + ports, take("source")};
    const std::string target = take("target");
    parts.push_back(take("destination") + (target.empty() ? "" : " → " + target));
    const std::string description = take("description");
    for (const auto& [key, value] : entry)
        if (!told.contains(key))
            parts.push_back(key + ' ' + plainText(value, mayNameComponents, words));
    parts.push_back(description);
    std::erase(parts, "");
    return joined(parts, " · ");
}

std::vector<std::string> valueLines(const Value& value, const PropertySchema* schema, const ValueWords& words)
{
    const bool mayName = schema && isReference(schema->type);
    const auto* list = value.asList();
    const bool holdsObjects =
        list && std::ranges::any_of(*list, [](const Value& element) { return element.asObject(); });
    std::vector<std::string> lines;
    if (holdsObjects) {
        for (const Value& element : *list)
            lines.push_back(element.asObject() ? entryText(*element.asObject(), mayName, words)
                                               : plainText(element, mayName, words));
        return lines;
    }
    std::string text = plainText(value, mayName, words);
    if (schema && !schema->unit.empty())
        text += ' ' + schema->unit;
    if (!text.empty())
        lines.push_back(std::move(text));
    return lines;
}

class Rows {
public:
    Rows(const Object& properties, const ValueWords& words)
        : m_properties {properties}
        , m_words {words}
    {
    }

    void add(std::span<const PropertySchema> schemas)
    {
        for (const PropertySchema& schema : schemas)
            if (const Value* value = find(m_properties, schema.key)) {
                const std::string_view name = schema.name.in(m_words.language);
                add(name.empty() ? schema.key : std::string {name}, *value, &schema);
                m_shown.push_back(schema.key);
            }
    }

    std::vector<PropertyRow> withOthers()
    {
        for (const auto& [key, value] : m_properties)
            if (std::ranges::find(m_shown, key) == m_shown.end())
                add(key, value, nullptr);
        return std::move(m_rows);
    }

private:
    void add(const std::string& name, const Value& value, const PropertySchema* schema)
    {
        std::vector<std::string> lines = valueLines(value, schema, m_words);
        if (!lines.empty())
            m_rows.push_back({name, std::move(lines)});
    }

    const Object& m_properties;
    const ValueWords& m_words;
    std::vector<std::string> m_shown {};
    std::vector<PropertyRow> m_rows {};
};

} // namespace

std::vector<PropertyRow> propertyRows(const Catalog& catalog, const Component& component, const ValueWords& words)
{
    Rows rows {component.properties, words};
    const ComponentType& type = catalog.typeOf(component);
    rows.add(type.properties);
    rows.add(catalog.commonProperties());
    return rows.withOthers();
}

std::vector<PropertyRow> propertyRows(const Catalog& catalog, const Connection& connection, const ValueWords& words)
{
    Rows rows {connection.properties, words};
    rows.add(catalog.connectionProperties());
    return rows.withOthers();
}

} // namespace gudo
