#include "core/reports/types_json.h"

#include <fmt/format.h>

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

std::string typeJson(const ComponentType& type, const Catalog& catalog)
{
    std::vector<std::string> properties;
    for (const PropertySchema& property : type.properties)
        properties.push_back(propertyJson(property));
    for (const PropertySchema& property : catalog.commonProperties())
        if (!type.property(property.key))
            properties.push_back(propertyJson(property));
    return fmt::format("{{\n    \"id\": {},\n    \"name\": {},\n    \"category\": {},\n    \"scope\": \"{}\",\n    "
                       "\"container\": {},\n"
                       "    \"kinds\": {},\n    \"parents\": {},\n    \"properties\": {},\n    \"exports\": []\n  }}",
                       quotedJson(type.id), quotedJson(type.name.in("en")), quotedJson(type.category),
                       toText(type.scope), type.isContainer, jsonTexts(type.kinds), jsonTexts(type.parents),
                       jsonRows(properties, "    "));
}

} // namespace

std::string typesJson(const Catalog& catalog)
{
    std::vector<std::string> rows;
    for (const ComponentType& type : catalog.types())
        rows.push_back(typeJson(type, catalog));
    return jsonRows(rows, "") + '\n';
}

} // namespace gudo
