#include "core/rules/redundancy/subnet_choices.h"

#include <algorithm>

#include "core/reliability/label_stem.h" // labelStem

namespace gudo {

SubnetChoices::SubnetChoices(const RuleContext& context)
    : m_context {context}
{
    for (const Component* row : context.ofKind("subnet")) {
        std::string name = context.zones.zoneOf(row->id);
        if (name.empty())
            continue;
        Zone& zone = m_zones[kinOf(*row)][std::move(name)];
        zone.subnets.push_back(row);
        zone.byStem.try_emplace(labelStem(displayName(*row)), row);
    }
}

SubnetChoices::Kin SubnetChoices::kinOf(const Component& subnet) const
{
    const Component* network = m_context.zones.networkOf(subnet);
    return {network ? std::string_view {network->id} : std::string_view {}, m_context.zones.exposure(subnet)};
}

SubnetChoices::Choice SubnetChoices::outside(const std::vector<std::string>& known, const Component& like,
                                             std::size_t count) const
{
    Choice choice;
    const auto zones = m_zones.find(kinOf(like));
    if (zones == m_zones.end())
        return choice;
    const std::string stem = labelStem(displayName(like));
    std::vector<const Component*> others;
    std::size_t all = 0;
    for (const auto& [name, zone] : zones->second) {
        if (std::ranges::find(known, name) != known.end())
            continue;
        all += zone.subnets.size();
        if (const auto twin = zone.byStem.find(stem); twin != zone.byStem.end())
            choice.subnets.push_back(twin->second);
        else
            others.push_back(zone.subnets.front());
    }
    choice.subnets.insert(choice.subnets.end(), others.begin(), others.end());
    choice.subnets.resize(std::min(choice.subnets.size(), count));
    choice.isOnly = choice.subnets.size() == all;
    return choice;
}

} // namespace gudo
