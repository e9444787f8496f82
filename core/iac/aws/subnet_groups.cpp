#include "core/iac/aws/subnet_groups.h"

#include <algorithm>

#include "core/iac/aws/instances.h"
#include "core/iac/names.h"
#include "core/network/subnet_routes.h"

namespace gudo::iac {

namespace {

/// The name of a subnet without what tells it from its likes in other zones: "data-a" and "data-c" are "data".
std::string stemOf(const Component& subnet)
{
    std::string name = terraformName(subnet.id);
    const std::size_t last = name.rfind('_');
    if (last != std::string::npos && name.size() - last <= 3)
        name.resize(last);
    return name;
}

/// One subnet like `subnet` in each other zone of its network.
std::vector<const Component*> likeIt(Lowering& lowering, const Component& subnet)
{
    const Zones& zones = lowering.zones();
    const Component* network = zones.networkOf(subnet);
    const std::string stem = stemOf(subnet);
    const Architecture& architecture = lowering.design().architecture;
    const WayOut way = wayOut(architecture, lowering.catalog(), zones, subnet);
    std::vector<const Component*> found;
    std::vector<std::string> covered {zones.zoneOf(subnet.id)};
    for (const bool byName : {true, false})
        for (const Component* other : lowering.ofType("aws.subnet")) {
            const std::string zone = zones.zoneOf(other->id);
            if (zones.networkOf(*other) != network || std::ranges::find(covered, zone) != covered.end())
                continue;
            const bool isAlike =
                byName ? stemOf(*other) == stem : wayOut(architecture, lowering.catalog(), zones, *other) == way;
            if (!isAlike)
                continue;
            covered.push_back(zone);
            found.push_back(other);
        }
    return found;
}

} // namespace

std::vector<const Component*> groupedSubnets(Lowering& lowering, const Component& component)
{
    std::vector<const Component*> subnets = lowering.zones().subnetsOf(component);
    std::erase_if(subnets, [](const Component* subnet) { return subnet->type != "aws.subnet"; });
    std::vector<std::string> covered;
    for (const Component* subnet : subnets)
        covered.push_back(lowering.zones().zoneOf(subnet->id));
    std::ranges::sort(covered);
    covered.erase(std::unique(covered.begin(), covered.end()), covered.end());
    if (covered.size() == 1)
        for (const Component* more : likeIt(lowering, *subnets.front())) {
            subnets.push_back(more);
            covered.push_back(lowering.zones().zoneOf(more->id));
        }
    if (covered.size() < 2)
        lowering.error(component, GUDO_TR_NOOP("core", "%1 needs subnets in two zones to be created"));
    return subnets;
}

Expression drawnZone(Lowering& lowering, const Component& component)
{
    const auto subnets = lowering.zones().subnetsOf(component);
    if (subnets.size() != 1)
        return {};
    Expression zone = zoneText(lowering, *subnets.front());
    return zone.isEmpty() ? attribute(subnets.front()->id, "availability_zone") : zone;
}

} // namespace gudo::iac
