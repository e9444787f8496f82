#include "core/rules/network/subnet_use.h"

#include <algorithm>

#include "core/rules/network/provider_limits.h"
#include "core/rules/property_values.h"

namespace gudo {

namespace {

/// True for what has addresses of its own where it is placed.
bool hasAddresses(const ComponentType& type)
{
    static constexpr std::string_view kinds[] {"compute", "group",         "database",     "cache",
                                               "gateway", "load-balancer", "file-storage", "bastion"};
    return !type.traits.passive && std::ranges::any_of(kinds, [&](auto kind) { return type.isKind(kind); });
}

/// The subnets that it is placed in itself: not those around something else that it runs on.
std::vector<const Component*> ownSubnets(const RuleContext& context, const Component& component)
{
    auto places = context.zones.places(component);
    std::erase_if(places, [&](const Component* place) { return !context.isKind(*place, "subnet"); });
    return places;
}

} // namespace

SubnetUses::SubnetUses(const RuleContext& context)
{
    for (const Component* row : context.ofTypes(hasAddresses)) {
        const auto subnets = ownSubnets(context, *row);
        const ComponentType& type = context.catalog.typeOf(*row);
        const bool isBalancer = type.isKind("load-balancer") && type.traits.minimumZones > 0;
        const bool isShared = type.isKind("group") || !type.traits.copies.empty();
        const int copies = copiesOf(context, *row);
        const int most = std::max(copies, type.isKind("group") ? integerIn(context, *row, "max").value_or(0) : 0);
        // Copies are spread evenly; what is not counted in copies has one address in each of its subnets
        const auto share = [&](int all) {
            const auto places = static_cast<std::uint64_t>(std::max<std::size_t>(subnets.size(), 1));
            return isShared ? (static_cast<std::uint64_t>(all) + places - 1) / places
                            : static_cast<std::uint64_t>(subnets.size() > 1 ? 1 : all);
        };
        for (const Component* subnet : subnets) {
            SubnetUse& use = bySubnet[subnet->id];
            use.certain += share(copies);
            use.grown += isBalancer ? balancerAddresses : share(most);
            use.users.push_back(row);
            if (isBalancer)
                use.balancers.push_back(row);
        }
    }
}

} // namespace gudo
