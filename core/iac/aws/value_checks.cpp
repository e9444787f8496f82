#include "core/iac/aws/value_checks.h"

#include <algorithm>
#include <optional>

namespace gudo::iac {

namespace {

bool isNameOfManaged(std::string_view text)
{
    return !text.empty() && text.size() <= 128 && std::ranges::all_of(text, [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '-';
    });
}

std::optional<double> numberOf(const Value& value)
{
    if (const std::int64_t* whole = value.asInteger())
        return static_cast<double>(*whole);
    if (const double* fraction = value.asDouble())
        return *fraction;
    return {};
}

bool isAllowed(const PropertySchema& schema, const Value& value)
{
    if (schema.type == PropertyType::Choice && !schema.choices.empty()) {
        const std::string* word = value.asString();
        return value.isNull() || (word && std::ranges::find(schema.choices, *word) != schema.choices.end());
    }
    const auto number = numberOf(value);
    return !number ||
           ((!schema.minimum || *number >= *schema.minimum) && (!schema.maximum || *number <= *schema.maximum));
}

} // namespace

void checkValues(Lowering& lowering, const Component& component)
{
    for (const PropertySchema& schema : lowering.catalog().typeOf(component).properties) {
        const Value* value = gudo::find(component.properties, schema.key);
        if (value && !isAllowed(schema, *value))
            lowering.error(component, GUDO_TR_NOOP("core", "%1 has a value for %2 that AWS does not take"),
                           {schema.key});
    }
    for (const char* key : {"rule_groups", "policies"})
        for (const std::string& name : lowering.texts(component, key))
            if (!isNameOfManaged(name) && !name.starts_with("arn:"))
                lowering.error(component, GUDO_TR_NOOP("core", "%1 has a value for %2 that AWS does not take"), {key});
}

} // namespace gudo::iac
