#include "core/rules/switches.h"

#include <algorithm>

#include "core/model/edits.h"
#include "core/rules/property_values.h"

namespace gudo {

bool hasSwitch(const RuleContext& context, const Component& component, std::string_view key)
{
    const PropertySchema* schema = context.catalog.typeOf(component).property(key);
    return schema && schema->type == PropertyType::Bool;
}

bool isTurnedOff(const RuleContext& context, const Component& component, std::string_view key)
{
    const Value* stated = find(component.properties, key);
    return stated && stated->asBool() && !*stated->asBool() && hasSwitch(context, component, key);
}

Fix turning(Message title, const std::vector<const Component*>& components, std::string_view key, bool isOn)
{
    return {std::move(title), [ids = idsOfAll(components), property = std::string {key}, isOn](Design design) {
                for (const Id& id : ids)
                    design = withProperty(std::move(design), id, property, isOn);
                return design;
            }};
}

std::vector<const Component*> lackingSwitch(const RuleContext& context, const std::vector<const Component*>& candidates,
                                            std::string_view key, bool isUsedElsewhere)
{
    const auto has = [&](const Component* component) {
        return isOn(context, *component, key);
    };
    const bool isUsed = isUsedElsewhere || std::ranges::any_of(candidates, has);
    std::vector<const Component*> lacking;
    std::ranges::copy_if(candidates, std::back_inserter(lacking), [&](const Component* component) {
        return !has(component) && (isUsed || isTurnedOff(context, *component, key));
    });
    return lacking;
}

std::vector<Id> idsOfAll(const std::vector<const Component*>& components)
{
    std::vector<Id> ids;
    for (const Component* component : components)
        ids.push_back(component->id);
    return ids;
}

bool isForDevelopment(const RuleContext& context)
{
    return context.design.settings.profile == "dev";
}

} // namespace gudo
