#include "core/adding/naming.h"

#include <algorithm>
#include <map>

#include "core/adding/homes.h"
#include "core/catalog/references.h"
#include "core/model/edits.h"

namespace gudo {

namespace {

/// "a" for a component in a zone "a" or "ap-northeast-2a"; empty outside of zones.
std::string zoneLetterOf(const Design& design, const Catalog& catalog, std::string_view id)
{
    const auto& components = design.architecture.components;
    for (const Component* at = components.find(id); at; at = components.find(at->parent)) {
        const auto zone = catalog.isKind(*at, "zone") ? textOf(at->properties, "zone") : std::string_view {};
        if (!zone.empty() && zone.back() >= 'a' && zone.back() <= 'z')
            return std::string {zone.back()};
    }
    return {};
}

std::string upper(std::string text)
{
    for (char& letter : text)
        letter = static_cast<char>(letter >= 'a' && letter <= 'z' ? letter - 'a' + 'A' : letter);
    return text;
}

bool isNamed(const Design& design, std::string_view name)
{
    return std::ranges::any_of(design.architecture.components, [&](const auto& row) { return row->name == name; });
}

/// The name, with a number behind it where somebody has it already.
std::string numbered(const Design& design, const std::string& name, const char* separator)
{
    std::string free = name;
    for (int next = 2; isNamed(design, free); ++next)
        free = name + separator + std::to_string(next);
    return free;
}

/// "nat-gateway" of a type of any provider.
Id stemOf(const ComponentType& type)
{
    const auto dot = type.id.rfind('.');
    return idFrom(dot == std::string::npos ? type.id : type.id.substr(dot + 1), "component");
}

} // namespace

Design withSetNames(Design design, const Catalog& catalog, std::vector<Id>& ids)
{
    std::map<std::string, int> letters;
    for (const Id& id : ids)
        ++letters[zoneLetterOf(design, catalog, id)];
    const bool isOnePerZone =
        !letters.contains({}) && std::ranges::all_of(letters, [](const auto& letter) { return letter.second == 1; });
    int number = 0;
    for (Id& id : ids) {
        const Component component = *design.architecture.components.find(id);
        const ComponentType& type = catalog.typeOf(component);
        const std::string letter = zoneLetterOf(design, catalog, id);
        const auto access = textOf(component.properties, "access");
        const bool isZone = type.isKind("zone");
        const bool isLettered = !letter.empty() && (isOnePerZone || isZone);
        std::string name;
        Id wish;
        if (type.isKind("subnet") && !access.empty() && !letter.empty()) {
            wish = Id {access} + "-" + letter;
            name = numbered(design, wish, "-");
        } else if (isLettered && (ids.size() > 1 || isZone)) {
            wish = stemOf(type) + "-" + letter;
            name = numbered(design, component.name + " " + upper(letter), " ");
        } else if (ids.size() > 1) {
            do
                ++number;
            while (isNamed(design, component.name + " " + std::to_string(number)));
            wish = stemOf(type) + "-" + std::to_string(number);
            name = component.name + " " + std::to_string(number);
        } else {
            continue;
        }
        const Id chosen = wish == id ? id : freeId(design.architecture, wish);
        design = withId(renamed(std::move(design), id, std::move(name)), catalog, id, chosen);
        id = chosen;
    }
    return design;
}

} // namespace gudo
