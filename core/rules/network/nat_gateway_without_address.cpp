#include <algorithm>

#include "core/model/edits.h"
#include "core/rules/findings.h"
#include "core/rules/network/network_rules.h"
#include "core/rules/network/public_addresses.h"
#include "core/rules/network/table_edits.h"
#include "core/rules/placing.h"

namespace gudo {

namespace {

/// An address for the gateway: one that nobody has, else a new one. Nothing where the catalogue has no such type.
class AddressChoice {
public:
    AddressChoice(const RuleContext& context, const PublicAddresses& addresses)
        : m_context {context}
        , m_addresses {addresses}
    {
    }

    std::optional<Fix> fixFor(const Component& gateway) const
    {
        for (const Component* address : m_addresses.free())
            if (isNear(*address, gateway))
                return Fix {{GUDO_TR_NOOP("core", "Give %1 the address %2"), {called(gateway), called(*address)}},
                            [id = gateway.id, address = address->id](Design design) {
                                return design.architecture.components.contains(address)
                                           ? withProperty(std::move(design), id, "elastic_ip", address)
                                           : design;
                            }};
        const Component* container = m_context.component(gateway.parent);
        const auto types = m_context.catalog.types();
        const auto type = std::ranges::find_if(types, [&](const ComponentType& candidate) {
            return candidate.isKind("address") && m_context.catalog.accepts(container, candidate.id);
        });
        if (type == types.end())
            return {};
        const Component address {.id = freeId(m_context.architecture(), idFrom(gateway.id + "-ip", "address")),
                                 .type = type->id,
                                 .parent = gateway.parent,
                                 .properties = {{"attached_to", gateway.id}}};
        return Fix {{GUDO_TR_NOOP("core", "Add an elastic IP address for %1"), {called(gateway)}},
                    [id = gateway.id, address, width = type->width, height = type->height](Design design) {
                        return added(std::move(design), id, address, width, height);
                    },
                    false};
    }

private:
    /// In the same network, or in no network at all.
    bool isNear(const Component& address, const Component& gateway) const
    {
        const Component* network = m_context.zones.networkOf(address);
        return !network || network == m_context.zones.networkOf(gateway);
    }

    static Design added(Design design, const Id& gateway, const Component& address, int width, int height)
    {
        const Component* owner = design.architecture.components.find(gateway);
        if (!owner || design.architecture.components.contains(address.id) ||
            design.architecture.connections.contains(address.id))
            return design;
        const Rect beside = placementOf(design, gateway);
        const Rect place = beside.isEmpty()
                               ? Rect {}
                               : freeRectNear(design, owner->parent, {beside.right() + 16, beside.y, width, height});
        Component placedAddress = address;
        placedAddress.parent = owner->parent;
        design = withComponent(std::move(design), std::move(placedAddress), place);
        return withProperty(std::move(design), gateway, "elastic_ip", address.id);
    }

    const RuleContext& m_context;
    const PublicAddresses& m_addresses;
};

/// True when a private gateway passes packets to an internet gateway, which drops them.
bool gatewayLeadsToInternet(const RuleContext& context, const Component& gateway)
{
    const Component* subnet = context.zones.nearest(gateway.id, "subnet");
    const Component* next =
        subnet ? defaultGateway(context.architecture(), context.zones, *subnet, IpFamily::V4) : nullptr;
    return next && isInternetGateway(context.catalog, *next);
}

std::vector<Diagnostic> findUnaddressed(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    if (!context.hasKind("gateway"))
        return findings;
    const NetworkInventory& inventory = context.shared<NetworkInventory>();
    const PublicAddresses& addresses = context.shared<PublicAddresses>();
    const AddressChoice choice {context, addresses};
    for (const auto& [id, parts] : inventory.networks())
        for (const Component* gateway : parts.natGateways) {
            const auto users = inventory.leavingThrough(*gateway);
            if (users.empty() || isRegionalNat(context, *gateway))
                continue; // not connected yet; a regional one gets addresses by itself
            Diagnostic found;
            if (!isPrivateNat(context, *gateway)) {
                if (addresses.elasticOf(*gateway))
                    continue;
                found = finding({GUDO_TR_NOOP("core", "%1 has no elastic IP address: what leaves through it (%2) has "
                                                      "no public address to get answers at"),
                                 {called(*gateway), listed(users)}},
                                idsOf({gateway}, users));
                found.key = "address";
                found.fix = choice.fixFor(*gateway);
            } else if (gatewayLeadsToInternet(context, *gateway)) {
                found = finding({GUDO_TR_NOOP("core", "%1 is a private NAT gateway: the internet gateway drops what %2 "
                                                      "sends through it"),
                                 {called(*gateway), listed(users)}},
                                idsOf({gateway}, users));
                found.key = "connectivity";
                if (addresses.elasticOf(*gateway))
                    found.fix = Fix {{GUDO_TR_NOOP("core", "Make %1 a public NAT gateway"), {called(*gateway)}},
                                     [target = gateway->id](Design design) {
                                         return withProperty(std::move(design), target, "connectivity", "public");
                                     },
                                     false};
            } else {
                continue;
            }
            findings.push_back(std::move(found));
        }
    return findings;
}

} // namespace

const Rule natGatewayWithoutAddress {
    .id = "NET-019",
    .name = "nat-gateway-without-address",
    .severity = Severity::Error,
    .family = RuleFamily::Network,
    .title = GUDO_TR_NOOP("core", "NAT gateway without a public address"),
    .rationale = GUDO_TR_NOOP(
        "core", "A NAT gateway replaces private addresses by its own elastic IP address. Without one the provider does "
                "not create it. A private NAT gateway has none by nature: it leads to other networks, and an internet "
                "gateway drops what comes from it."),
    .remedy = GUDO_TR_NOOP("core", "Give it an elastic IP address, and make it public if it shall lead to the "
                                   "internet."),
    .bad = GUDO_TR_NOOP("core", "A NAT gateway that private subnets leave through, with no elastic IP address."),
    .good = GUDO_TR_NOOP("core", "The NAT gateway with an elastic IP address of its own."),
    .source = "Amazon VPC User Guide: NAT gateways, create a NAT gateway",
    .check = findUnaddressed,
};

} // namespace gudo
