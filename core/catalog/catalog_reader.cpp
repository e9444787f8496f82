#include "core/catalog/catalog_reader.h"

#include <algorithm>
#include <set>

#include "core/catalog/catalog_check.h"
#include "core/json/json_read.h"
#include "core/json/json_reader.h"

namespace gudo {

namespace {

/// What the files add up to, before it becomes a Catalog.
struct Parts {
    std::vector<ComponentType> types;
    std::vector<PropertySchema> common;
    std::vector<Category> categories;
    std::vector<ConnectionType> connectionTypes;
    std::vector<PropertySchema> connectionProperties;
    std::unordered_map<std::string, LocalizedText> kindNames;
};

class SourceReader {
public:
    SourceReader(const CatalogSource& source, std::vector<Diagnostic>& diagnostics)
        : m_json {source.name, source.text, diagnostics}
    {
    }

    void read(const JsonNode& root, Parts& parts)
    {
        refuseOthers(root, {"types", "properties", "categories", "kinds", "connections"}, "The catalogue");
        for (const JsonNode& row : m_json.elementsAt(root, "types", "The catalogue"))
            addType(readType(row), parts.types);
        for (const JsonNode& row : m_json.elementsAt(root, "properties", "The catalogue"))
            parts.common.push_back(readProperty(row, "The common properties"));
        for (const JsonNode& row : m_json.elementsAt(root, "categories", "The catalogue"))
            parts.categories.push_back({m_json.textAt(row, "id", "A category"), localized(row, "name", "A category"),
                                        m_json.textAt(row, "color", "A category")});
        for (const JsonNode& row : m_json.elementsAt(root, "kinds", "The catalogue"))
            parts.kindNames[m_json.textAt(row, "id", "A kind")] = localized(row, "name", "A kind");
        if (const JsonNode* connections = root.member("connections"))
            readConnections(*connections, parts);
    }

private:
    static void addType(ComponentType type, std::vector<ComponentType>& types)
    {
        const auto same = std::ranges::find(types, type.id, &ComponentType::id);
        if (same != types.end())
            *same = std::move(type);
        else
            types.push_back(std::move(type));
    }

    void readConnections(const JsonNode& connections, Parts& parts)
    {
        const std::string_view where = "The connections";
        refuseOthers(connections, {"kinds", "properties"}, where);
        for (const JsonNode& row : m_json.elementsAt(connections, "kinds", where))
            parts.connectionTypes.push_back(
                {m_json.textAt(row, "id", where), localized(row, "name", where), localized(row, "description", where)});
        for (const JsonNode& row : m_json.elementsAt(connections, "properties", where))
            parts.connectionProperties.push_back(readProperty(row, where));
    }

    void refuseOthers(const JsonNode& object, std::initializer_list<std::string_view> known, std::string_view where)
    {
        const auto* members = object.asMembers();
        if (!members) {
            m_json.error({GUDO_TR_NOOP("core", "%1 must be an object"), {std::string {where}}}, object);
            return;
        }
        for (const JsonMember& member : *members)
            if (std::ranges::find(known, std::string_view {member.key}) == known.end())
                m_json.report(Severity::Error,
                              {GUDO_TR_NOOP("core", "%1: nobody reads the key \"%2\""), {std::string {where}, member.key}},
                              member.keyOffset);
    }

    LocalizedText localized(const JsonNode& object, std::string_view key, std::string_view where)
    {
        LocalizedText text;
        for (const JsonMember& member : m_json.membersAt(object, key, where)) {
            if (const auto* words = member.value.asString(); words && !words->empty())
                text.texts.emplace(member.key, *words);
            else
                m_json.error({GUDO_TR_NOOP("core", "%1: \"%2\" has no text"), {std::string {where}, std::string {key}}},
                             member.value);
        }
        return text;
    }

    /// A text, or three lines: what it is, why one wants it, what to watch. The lines of one text end in line feeds.
    LocalizedText described(const JsonNode& row, std::string_view where)
    {
        LocalizedText text;
        for (const JsonMember& member : m_json.membersAt(row, "description", where)) {
            const auto* lines = member.value.asElements();
            if (!lines) {
                if (const auto* words = member.value.asString(); words && !words->empty())
                    text.texts.emplace(member.key, *words);
                else
                    m_json.error({GUDO_TR_NOOP("core", "%1: \"%2\" has no text"), {std::string {where}, "description"}}, member.value);
                continue;
            }
            std::string joined;
            for (const JsonNode& line : *lines)
                if (const auto* words = line.asString(); words && !words->empty())
                    joined += (joined.empty() ? "" : "\n") + *words;
            if (lines->size() != 3 || std::ranges::count(joined, '\n') != 2)
                m_json.error({GUDO_TR_NOOP("core", "%1: a description is a text or three lines of it"), {std::string {where}}},
                             member.value);
            else
                text.texts.emplace(member.key, std::move(joined));
        }
        return text;
    }

    std::optional<double> numberAt(const JsonNode& object, std::string_view key)
    {
        const JsonNode* node = object.member(key);
        if (!node)
            return {};
        if (const auto* integer = node->asInteger())
            return static_cast<double>(*integer);
        const auto* number = std::get_if<double>(&node->data);
        return number ? std::optional {*number} : std::nullopt;
    }

    PropertySchema readProperty(const JsonNode& row, std::string_view owner)
    {
        PropertySchema property;
        property.key = m_json.textAt(row, "key", owner);
        const std::string where = std::string {owner} + '.' + property.key;
        refuseOthers(row, {"key", "type", "name", "hint", "default", "unit", "choices", "reference", "minimum", "maximum", "for"},
                     where);
        const std::string type = m_json.textAt(row, "type", where);
        if (const auto known = propertyTypeFrom(type))
            property.type = *known;
        else
            m_json.error({GUDO_TR_NOOP("core", "%1: there is no property type \"%2\""), {where, type}}, row);
        property.name = localized(row, "name", where);
        property.hint = localized(row, "hint", where);
        if (const JsonNode* value = row.member("default"))
            property.defaultValue = toValue(*value);
        property.unit = m_json.textAt(row, "unit", where);
        property.choices = m_json.textsAt(row, "choices", where);
        property.reference = m_json.textsAt(row, "reference", where);
        property.minimum = numberAt(row, "minimum");
        property.maximum = numberAt(row, "maximum");
        property.onlyFor = m_json.textsAt(row, "for", where);
        return property;
    }

    Traits readTraits(const JsonNode& row, const std::string& where)
    {
        const JsonNode* node = row.member("traits");
        if (!node)
            return {};
        refuseOthers(*node,
                     {"managed", "minimumZones", "standby", "copies", "gateway", "copyType", "stateful", "failureDomain", "passive",
                      "availability"},
                     where);
        return {.managed = m_json.boolAt(*node, "managed", where, false),
                .minimumZones = static_cast<int>(m_json.integerAt(*node, "minimumZones", where, 0)),
                .standby = m_json.textAt(*node, "standby", where),
                .copies = m_json.textAt(*node, "copies", where),
                .gateway = m_json.textAt(*node, "gateway", where),
                .copyType = m_json.textAt(*node, "copyType", where),
                .stateful = m_json.boolAt(*node, "stateful", where, false),
                .failureDomain = m_json.boolAt(*node, "failureDomain", where, false),
                .passive = m_json.boolAt(*node, "passive", where, false),
                .availability = readAvailability(*node, where)};
    }

    std::optional<PublishedAvailability> readAvailability(const JsonNode& traits, const std::string& where)
    {
        const JsonNode* node = traits.member("availability");
        if (!node)
            return {};
        refuseOthers(*node, {"value", "source"}, where);
        const auto value = numberAt(*node, "value");
        PublishedAvailability figure {.value = value.value_or(0), .source = m_json.textAt(*node, "source", where)};
        if (value && figure.value > 0 && figure.value <= 1 && !figure.source.empty())
            return figure;
        m_json.error({GUDO_TR_NOOP("core", "%1: an availability is a value from 0 to 1 and its source"), {where}}, *node);
        return {};
    }

    Scope readScope(const JsonNode& row, const std::string& where)
    {
        const std::string text = m_json.textAt(row, "scope", where);
        for (const Scope scope : {Scope::None, Scope::Host, Scope::Zonal, Scope::Regional, Scope::Global})
            if (toText(scope) == text)
                return scope;
        m_json.error({GUDO_TR_NOOP("core", "%1: there is no scope \"%2\""), {where, text}}, row);
        return Scope::None;
    }

    ComponentType readType(const JsonNode& row)
    {
        ComponentType type;
        type.id = m_json.textAt(row, "id", "A type");
        const std::string& where = type.id;
        refuseOthers(row, {"id", "name", "label", "description", "aliases", "icon", "category", "kinds", "scope", "container",
                           "parents", "tier", "size", "subtitle", "spread", "ports", "traits", "properties"},
                     where);
        type.name = localized(row, "name", where);
        type.label = localized(row, "label", where);
        type.description = described(row, where);
        type.aliases = m_json.textsAt(row, "aliases", where);
        type.icon = m_json.textAt(row, "icon", where);
        type.category = m_json.textAt(row, "category", where);
        type.kinds = m_json.textsAt(row, "kinds", where);
        type.scope = readScope(row, where);
        type.isContainer = m_json.boolAt(row, "container", where, false);
        type.parents = m_json.textsAt(row, "parents", where);
        if (row.member("tier"))
            type.tier = static_cast<int>(m_json.integerAt(row, "tier", where, 0));
        const auto size = integersAt(row, "size", where);
        if (size.size() == 2 && size[0] > 0 && size[1] > 0) {
            type.width = size[0];
            type.height = size[1];
        } else if (row.member("size")) {
            m_json.error({GUDO_TR_NOOP("core", "%1: \"size\" must be a width and a height"), {where}}, row);
        }
        type.subtitle = m_json.textAt(row, "subtitle", where);
        type.spread = m_json.textAt(row, "spread", where);
        type.ports = integersAt(row, "ports", where);
        type.traits = readTraits(row, where);
        for (const JsonNode& property : m_json.elementsAt(row, "properties", where))
            type.properties.push_back(readProperty(property, where));
        return type;
    }

    std::vector<int> integersAt(const JsonNode& row, std::string_view key, std::string_view where)
    {
        std::vector<int> numbers;
        for (const JsonNode& element : m_json.elementsAt(row, key, where))
            if (const auto* number = element.asInteger(); number && *number >= 0 && *number <= 1'000'000)
                numbers.push_back(static_cast<int>(*number));
        return numbers;
    }

    JsonReader m_json;
};

} // namespace

CatalogResult readCatalog(std::span<const CatalogSource> sources)
{
    CatalogResult result;
    Parts parts;
    for (const CatalogSource& source : sources) {
        const std::size_t before = result.diagnostics.size();
        if (const auto root = readJson(source.text, result.diagnostics))
            SourceReader {source, result.diagnostics}.read(*root, parts);
        for (std::size_t i = before; i < result.diagnostics.size(); ++i)
            result.diagnostics[i].file = source.name;
    }
    result.catalog = Catalog {std::move(parts.types),          std::move(parts.common),
                              std::move(parts.categories),     std::move(parts.connectionTypes),
                              std::move(parts.connectionProperties), std::move(parts.kindNames)};
    auto faults = checkCatalog(result.catalog);
    result.diagnostics.insert(result.diagnostics.end(), std::make_move_iterator(faults.begin()),
                              std::make_move_iterator(faults.end()));
    return result;
}

} // namespace gudo
