#include "core/rules/machine_load.h"

#include <algorithm>
#include <map>
#include <optional>

#include "core/rules/property_values.h"

namespace gudo {

namespace {

/// A number above 0 that is set on the component itself; defaults are nobody's machine.
std::optional<double> saidIn(const Component& component, std::string_view key)
{
    const Value* value = find(component.properties, key);
    double number = 0;
    if (value && value->asInteger())
        number = static_cast<double>(*value->asInteger());
    else if (value && value->asDouble())
        number = *value->asDouble();
    return number > 0 && number < 1e12 ? std::optional {number} : std::nullopt;
}

bool isMachine(const RuleContext& context, const Component& component)
{
    const ComponentType& type = context.catalog.typeOf(component);
    return type.isKind("host") || type.isKind("hypervisor") || type.isKind("vm") || type.isKind("container-engine");
}

} // namespace

std::vector<MachineLoad> machineLoads(const RuleContext& context, std::string_view key)
{
    std::map<std::string_view, MachineLoad> loads;
    for (const auto& row : context.architecture().components) {
        const ComponentType& type = context.catalog.typeOf(*row);
        const auto own = saidIn(*row, key);
        if (!own || !type.property(key))
            continue;
        for (const auto id : context.containment.ancestors(row->id)) {
            const Component* box = context.component(id);
            const auto room = box && isMachine(context, *box) ? saidIn(*box, key) : std::nullopt;
            if (!room)
                continue;
            MachineLoad& load = loads[box->id];
            load.machine = box;
            load.capacity = *room;
            const double all = *own * copiesOf(context, *row);
            load.asked += all;
            if (type.isKind("vm") || type.isKind("hypervisor"))
                load.reserved += all;
            load.asking.push_back(row.get());
            if (*own > load.largestAsked) {
                load.largest = row.get();
                load.largestAsked = *own;
            }
            break;
        }
    }
    std::vector<MachineLoad> list;
    for (auto& [id, load] : loads)
        list.push_back(std::move(load));
    return list;
}

} // namespace gudo
