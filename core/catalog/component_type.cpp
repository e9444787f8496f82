#include "core/catalog/component_type.h"

#include <algorithm>
#include <array>
#include <utility>

namespace gudo {

namespace {

constexpr std::array propertyTypeNames {
    std::pair {PropertyType::Bool, "bool"},
    std::pair {PropertyType::Integer, "integer"},
    std::pair {PropertyType::Number, "number"},
    std::pair {PropertyType::String, "string"},
    std::pair {PropertyType::Text, "text"},
    std::pair {PropertyType::Choice, "choice"},
    std::pair {PropertyType::Cidr, "cidr"},
    std::pair {PropertyType::Port, "port"},
    std::pair {PropertyType::Ports, "ports"},
    std::pair {PropertyType::Duration, "duration"},
    std::pair {PropertyType::Size, "size"},
    std::pair {PropertyType::Reference, "reference"},
    std::pair {PropertyType::References, "references"},
    std::pair {PropertyType::SecurityRules, "security_rules"},
    std::pair {PropertyType::NaclRules, "nacl_rules"},
    std::pair {PropertyType::FirewallRules, "firewall_rules"},
    std::pair {PropertyType::Routes, "routes"},
    std::pair {PropertyType::Listeners, "listeners"},
    std::pair {PropertyType::Tags, "tags"},
    std::pair {PropertyType::Address, "address"},
    std::pair {PropertyType::Strings, "strings"},
};

} // namespace

std::string_view LocalizedText::in(std::string_view language) const
{
    if (const auto found = texts.find(language.substr(0, language.find_first_of("_-"))); found != texts.end())
        return found->second;
    const auto english = texts.find("en");
    return english == texts.end() ? std::string_view {} : std::string_view {english->second};
}

std::string_view toText(PropertyType type)
{
    return std::ranges::find(propertyTypeNames, type, &std::pair<PropertyType, const char*>::first)->second;
}

std::optional<PropertyType> propertyTypeFrom(std::string_view text)
{
    for (const auto& [type, name] : propertyTypeNames)
        if (text == name)
            return type;
    return {};
}

std::string_view toText(Scope scope)
{
    switch (scope) {
    case Scope::Host:
        return "host";
    case Scope::Zonal:
        return "zonal";
    case Scope::Regional:
        return "regional";
    case Scope::Global:
        return "global";
    case Scope::None:
        break;
    }
    return "none";
}

bool ComponentType::isKind(std::string_view kind) const
{
    return std::ranges::find(kinds, kind) != kinds.end();
}

bool ComponentType::mayLiveIn(const std::vector<std::string>& containerKinds) const
{
    const auto isAllowed = [this](std::string_view kind) { return std::ranges::find(parents, kind) != parents.end(); };
    return containerKinds.empty() ? isAllowed("canvas") : std::ranges::any_of(containerKinds, isAllowed);
}

const PropertySchema* ComponentType::property(std::string_view key) const
{
    const auto found = std::ranges::find(properties, key, &PropertySchema::key);
    return found == properties.end() ? nullptr : &*found;
}

} // namespace gudo
