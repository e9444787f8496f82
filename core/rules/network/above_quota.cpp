#include <map>

#include "core/rules/findings.h"
#include "core/rules/network/network_rules.h"
#include "core/rules/network/provider_limits.h"
#include "core/rules/network/subnet_use.h"

namespace gudo {

namespace {

// Amazon VPC User Guide, "Amazon VPC quotas", and Amazon VPC Peering Guide, "Quotas", as read in 2025: what an account
// has before it asks for more
constexpr std::size_t networksInRegion = 5;
constexpr std::size_t subnetsInNetwork = 200;
constexpr std::size_t routesInTable = 50;
constexpr std::size_t addressesInRegion = 5;
constexpr std::size_t natGatewaysInZone = 5;
constexpr std::size_t peeringsOfNetwork = 50;
constexpr std::size_t interfacesInRegion = 5000;

/// What is counted, and how it is told; the texts take name, count, quota.
struct Quota {
    std::string_view key;
    std::size_t most;
    const char* text;
};

constexpr Quota ofNetworks {"networks", networksInRegion,
                            GUDO_TR_NOOP("core", "%1 holds %2 VPCs; an account has a quota of %3 unless it asks for "
                                                 "more")};
constexpr Quota ofSubnets {"subnets", subnetsInNetwork,
                           GUDO_TR_NOOP("core", "%1 holds %2 subnets; the quota is %3 unless one asks for more")};
constexpr Quota ofRoutes {"routes", routesInTable,
                          GUDO_TR_NOOP("core", "%1 holds %2 routes; the quota is %3 unless one asks for more")};
constexpr Quota ofAddresses {"addresses", addressesInRegion,
                             GUDO_TR_NOOP("core", "%1 holds %2 elastic addresses; an account has a quota of %3 unless "
                                                  "it asks for more")};
constexpr Quota ofNats {"nat", natGatewaysInZone,
                        GUDO_TR_NOOP("core", "%1 holds %2 NAT gateways; the quota is %3 in a zone unless one asks for "
                                             "more")};
constexpr Quota ofPeerings {"peerings", peeringsOfNetwork,
                            GUDO_TR_NOOP("core", "%1 has %2 peerings; the quota is %3 unless one asks for more")};
constexpr Quota ofInterfaces {"interfaces", interfacesInRegion,
                              GUDO_TR_NOOP("core", "%1 needs %2 network interfaces; an account has a quota of %3 "
                                                   "unless it asks for more")};

class Counts {
public:
    explicit Counts(const RuleContext& context)
        : m_context {context}
    {
    }

    void add(const Quota& quota, const Component* place, std::size_t count = 1)
    {
        if (!place)
            return;
        auto& entry = m_counts[{quota.key, place->id}];
        entry.first = &quota;
        entry.second += count;
    }

    [[nodiscard]] std::vector<Diagnostic> findings() const
    {
        std::vector<Diagnostic> findings;
        for (const auto& [where, counted] : m_counts) {
            const auto& [quota, count] = counted;
            if (count <= quota->most)
                continue;
            const Component& place = *m_context.component(where.second);
            findings.push_back(finding(
                {quota->text, {called(place), std::to_string(count), std::to_string(quota->most)}}, {place.id}));
            findings.back().key = quota->key;
        }
        return findings;
    }

private:
    const RuleContext& m_context;
    std::map<std::pair<std::string_view, std::string_view>, std::pair<const Quota*, std::size_t>> m_counts;
};

std::vector<Diagnostic> findAbove(const RuleContext& context)
{
    Counts counts {context};
    const Zones& zones = context.zones;
    for (const Component* network : context.ofKind("network"))
        if (isProviderNetwork(context, *network))
            counts.add(ofNetworks, zones.nearest(network->id, "region"));
    for (const Component* subnet : context.ofKind("subnet"))
        counts.add(ofSubnets, zones.networkOf(*subnet));
    for (const Component* table : context.ofKind("route-table"))
        counts.add(ofRoutes, table, routesOf(*table).size());
    for (const Component* address : context.ofKind("address"))
        counts.add(ofAddresses, zones.nearest(address->id, "region"));
    for (const Component* nat : context.gateways("nat"))
        counts.add(ofNats, zones.nearest(nat->id, "zone"));
    for (const Component* peering : context.gateways("peering"))
        for (const std::string& id : textsOf(peering->properties, "networks"))
            counts.add(ofPeerings, context.component(id));
    if (context.hasKind("region"))
        for (const auto& [id, use] : context.shared<SubnetUses>().bySubnet)
            counts.add(ofInterfaces, zones.nearest(id, "region"), static_cast<std::size_t>(use.certain));
    return counts.findings();
}

} // namespace

const Rule aboveQuota {
    .id = "NET-037",
    .name = "above-quota",
    .severity = Severity::Warning,
    .family = RuleFamily::Network,
    .title = GUDO_TR_NOOP("core", "More than the usual quota allows"),
    .rationale =
        GUDO_TR_NOOP("core", "Providers limit how much of each thing an account may have, so that a mistake does not "
                             "get expensive. What goes beyond is refused in the middle of building. Most quotas are "
                             "raised when somebody asks, which takes hours or days."),
    .remedy = GUDO_TR_NOOP("core", "Ask for a higher quota before building, or make do with less."),
    .bad = GUDO_TR_NOOP("core", "A region with six elastic addresses, in an account that may have five."),
    .good = GUDO_TR_NOOP("core", "Five elastic addresses, or a quota that was raised and the finding accepted."),
    .source = "Amazon VPC User Guide: Amazon VPC quotas",
    .check = findAbove,
};

} // namespace gudo
