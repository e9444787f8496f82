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

/// "t3.medium", "db.r6g.large", "u-6tb1.metal".
bool isMachine(std::string_view text)
{
    const std::size_t dot = text.find('.');
    return dot != std::string_view::npos && dot > 0 && dot + 1 < text.size() && std::ranges::all_of(text, [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || c == '.' || c == '-';
           });
}

/// "python3.13", "nodejs22.x", "provided.al2023".
bool isRuntime(std::string_view text)
{
    return std::ranges::any_of(
               std::initializer_list<std::string_view> {"nodejs", "python", "java", "ruby", "dotnet", "go", "provided"},
               [&](std::string_view family) { return text.starts_with(family); }) &&
           text.find(' ') == std::string_view::npos;
}

// AWS counts in 32 bits; what it numbers in more (autonomous systems) has bounds of its own.
constexpr double largestNumber = 2'147'483'647;

std::optional<double> numberOf(const Value& value)
{
    if (const std::int64_t* whole = value.asInteger())
        return static_cast<double>(*whole);
    if (const double* fraction = value.asDouble())
        return *fraction;
    return {};
}

bool isAllowed(const Lowering& lowering, const Component& component, const PropertySchema& schema, const Value& value)
{
    if (schema.type == PropertyType::Choice && !schema.choices.empty()) {
        const std::string* word = value.asString();
        return value.isNull() || (word && std::ranges::find(schema.choices, *word) != schema.choices.end());
    }
    auto number = numberOf(value);
    if (schema.type == PropertyType::Duration)
        number = lowering.seconds(component, schema.key);
    return !number ||
           (*number >= schema.minimum.value_or(-largestNumber) && *number <= schema.maximum.value_or(largestNumber));
}

} // namespace

void checkValues(Lowering& lowering, const Component& component)
{
    for (const PropertySchema& schema : lowering.catalog().typeOf(component).properties) {
        const Value* value = gudo::find(component.properties, schema.key);
        if (value && schema.key != "asn" && !isAllowed(lowering, component, schema, *value))
            lowering.error(component, GUDO_TR_NOOP("core", "%1 has a value for %2 that AWS does not take"),
                           {schema.key});
    }
    const auto checkShape = [&](const char* key, bool (*fits)(std::string_view)) {
        const Value* value = gudo::find(component.properties, key);
        if (value && !value->isNull() && (!value->asString() || !fits(*value->asString())))
            lowering.error(component, GUDO_TR_NOOP("core", "%1 has a value for %2 that AWS does not take"), {key});
    };
    for (const char* key : {"instance_type", "instance_class", "node_type"})
        checkShape(key, isMachine);
    checkShape("runtime", isRuntime);
    // Private numbers only (RFC 6996), less the last of each range.
    if (const auto asn = lowering.number(component, "asn"); asn && Lowering::isSet(component, "asn"))
        if (!((*asn >= 64512 && *asn <= 65534) || (*asn >= 4'200'000'000 && *asn <= 4'294'967'294)))
            lowering.error(component, GUDO_TR_NOOP("core", "%1 has a value for %2 that AWS does not take"), {"asn"});
    for (const char* key : {"rule_groups", "policies"})
        for (const std::string& name : lowering.texts(component, key))
            if (!isNameOfManaged(name) && !name.starts_with("arn:"))
                lowering.error(component, GUDO_TR_NOOP("core", "%1 has a value for %2 that AWS does not take"), {key});
}

} // namespace gudo::iac
