#include "core/rules/network/occupants.h"

#include <algorithm>

#include "core/rules/network/network_parts.h"

namespace gudo {

namespace {

bool isOccupying(const ComponentType& type)
{
    constexpr std::string_view frames[] {"subnet", "zone", "network", "area", "note", "cluster"};
    return !type.traits.passive &&
           std::ranges::none_of(frames, [&](std::string_view kind) { return type.isKind(kind); });
}

} // namespace

Occupants::Occupants(const RuleContext& context)
    : m_context {context}
    , m_addresses {context.shared<PublicAddresses>()}
{
    for (const Component* component : context.ofTypes(isOccupying))
        for (const Component* subnet : context.zones.subnetsOf(*component))
            m_bySubnet[subnet].push_back(component);
}

const std::vector<const Component*>& Occupants::of(const Component& subnet) const
{
    static const std::vector<const Component*> none;
    const auto found = m_bySubnet.find(&subnet);
    return found == m_bySubnet.end() ? none : found->second;
}

std::vector<const Component*> Occupants::of(const std::vector<const Component*>& subnets) const
{
    std::vector<const Component*> all;
    for (const Component* subnet : subnets) {
        const auto& here = of(*subnet);
        all.insert(all.end(), here.begin(), here.end());
    }
    sortById(all);
    return all;
}

bool Occupants::needInternetGateway(const std::vector<const Component*>& subnets) const
{
    return std::ranges::any_of(of(subnets), [&](const Component* occupant) {
        if (m_context.catalog.typeOf(*occupant).traits.gateway == "nat")
            return !isRegionalNat(m_context, *occupant) && !isPrivateNat(m_context, *occupant);
        return m_addresses.isAddressed(*occupant);
    });
}

} // namespace gudo
