#include "core/reports/types_json.h"

#include <algorithm>

#include <fmt/format.h>

#include "core/formats/infrastructure.h"
#include "core/json/json_write.h"
#include "core/reports/json_parts.h"

namespace gudo {

namespace {

std::string propertyJson(const PropertySchema& property)
{
    std::string out = fmt::format(R"({{"key": {}, "type": "{}", "default": {}, "unit": {})", quotedJson(property.key),
                                  toText(property.type), toJsonLine(property.defaultValue),
                                  property.unit.empty() ? std::string {"null"} : quotedJson(property.unit));
    if (!property.choices.empty())
        out += R"(, "choices": )" + jsonTexts(property.choices);
    return out + '}';
}

/// Each line of the text as a JSON string.
std::vector<std::string> quotedLines(std::string_view text)
{
    std::vector<std::string> lines;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        lines.push_back(quotedJson(text.substr(at, end - at)));
        at = end + 1;
    }
    return lines;
}

std::string typeJson(const ComponentType& type, const Catalog& catalog, const std::vector<TypeExport>& exports)
{
    std::vector<std::string> formats;
    std::vector<std::string> resources;
    for (const TypeExport& each : exports) {
        formats.emplace_back(each.format);
        resources.push_back(fmt::format("{}: {}", quotedJson(each.format), jsonTexts(each.resources)));
    }
    std::vector<std::string> properties;
    for (const PropertySchema& property : type.properties)
        properties.push_back(propertyJson(property));
    for (const PropertySchema& property : catalog.commonProperties())
        if (!type.property(property.key))
            properties.push_back(propertyJson(property));
    return fmt::format("{{\n    \"id\": {},\n    \"name\": {},\n    \"category\": {},\n    \"scope\": \"{}\",\n    "
                       "\"container\": {},\n"
                       "    \"kinds\": {},\n    \"parents\": {},\n    \"properties\": {},\n    \"exports\": {},\n"
                       "    \"resources\": {{{}}},\n    \"explains\": {}\n  }}",
                       quotedJson(type.id), quotedJson(type.name.in("en")), quotedJson(type.category),
                       toText(type.scope), type.isContainer, jsonTexts(type.kinds), jsonTexts(type.parents),
                       jsonRows(properties, "    "), jsonTexts(formats), fmt::join(resources, ", "),
                       jsonRows(quotedLines(type.description.in("en")), "    "));
}

} // namespace

std::string typesJson(const Catalog& catalog)
{
    const auto exports = typeExports(catalog);
    std::vector<std::string> rows;
    for (const ComponentType& type : catalog.types()) {
        const auto found = exports.find(type.id);
        rows.push_back(typeJson(type, catalog, found == exports.end() ? std::vector<TypeExport> {} : found->second));
    }
    return jsonRows(rows, "") + '\n';
}

} // namespace gudo
