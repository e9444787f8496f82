#include <algorithm>
#include <map>

#include "core/model/edits.h"
#include "core/rules/findings.h"
#include "core/rules/network/network_parts.h"
#include "core/rules/network/network_rules.h"
#include "core/rules/network/outside.h"
#include "core/rules/network/public_addresses.h"

namespace gudo {

namespace {

/// What a machine in a subnet has to do with the internet.
struct Talk {
    std::vector<Id> connections {};
    bool isAsked = false; ///< somebody outside asks it
};

/// Machines with arrows from or to the internet, by id.
std::map<std::string_view, std::pair<const Component*, Talk>> talks(const RuleContext& context)
{
    std::map<std::string_view, std::pair<const Component*, Talk>> found;
    const Outside outside {context};
    for (const auto& row : context.architecture().connections) {
        const Component* from = context.component(row->from);
        const Component* to = context.component(row->to);
        if (!from || !to || !isConversation(*row))
            continue;
        const bool isInward = outside.isClient(*from) || isInternetGateway(context.catalog, *from);
        const bool isOutward =
            outside.isClient(*to) || isInternetGateway(context.catalog, *to) || outside.isService(*to);
        if (isInward == isOutward)
            continue;
        const Component& machine = machineOf(context, isInward ? *to : *from);
        auto& [component, talk] = found[machine.id];
        component = &machine;
        talk.connections.push_back(row->id);
        talk.isAsked = talk.isAsked || isInward;
    }
    return found;
}

/// The component whose `public_ip` decides: itself or its template; nullptr when neither has such a property.
const Component* holderOf(const RuleContext& context, const Component& machine)
{
    if (context.catalog.typeOf(machine).property("public_ip"))
        return &machine;
    const Component* model = templateOf(context, machine);
    return model && context.catalog.typeOf(*model).property("public_ip") ? model : nullptr;
}

std::vector<Diagnostic> findUnaddressed(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    if (!context.hasKind("subnet") || !context.hasKind("compute"))
        return findings;
    const PublicAddresses& addresses = context.shared<PublicAddresses>();
    for (const auto& [id, entry] : talks(context)) {
        const auto& [machine, talk] = entry;
        const Component* holder = holderOf(context, *machine);
        auto subnets = context.zones.subnetsOf(*machine);
        std::erase_if(subnets, [&](const Component* subnet) {
            const Component* gateway = defaultGateway(context.architecture(), context.zones, *subnet, IpFamily::V4);
            return !gateway || !isInternetGateway(context.catalog, *gateway);
        });
        if (!holder || subnets.empty() || addresses.isAddressed(*machine))
            continue;
        Diagnostic found =
            talk.isAsked
                ? finding({GUDO_TR_NOOP("core", "%1 is asked from the internet, but has no public address in %2"),
                           {called(*machine), listed(subnets)}},
                          idsOf({machine}, subnets))
                : finding({GUDO_TR_NOOP("core", "%1 calls the internet, but has no public address in %2, which the "
                                                "internet gateway demands"),
                           {called(*machine), listed(subnets)}},
                          idsOf({machine}, subnets));
        found.connections = talk.connections;
        // A public address costs by the hour and opens the machine: not without asking
        found.fix = Fix {
            {GUDO_TR_NOOP("core", "Give %1 a public address"), {called(*machine)}},
            [target = holder->id](Design design) { return withProperty(std::move(design), target, "public_ip", true); },
            false};
        findings.push_back(std::move(found));
    }
    return findings;
}

} // namespace

const Rule machineWithoutPublicAddress {
    .id = "NET-017",
    .name = "machine-without-public-address",
    .severity = Severity::Error,
    .family = RuleFamily::Network,
    .title = GUDO_TR_NOOP("core", "Machine on the internet without public address"),
    .rationale = GUDO_TR_NOOP(
        "core", "An internet gateway translates between a machine's private and its public IPv4 address, one to one. A "
                "machine without a public one gets no request from the internet and no answer from it, even in a "
                "public subnet with open security groups."),
    .remedy = GUDO_TR_NOOP("core", "Give it a public or elastic IP address, or put it behind a load balancer and a NAT "
                                   "gateway."),
    .bad = GUDO_TR_NOOP("core", "Customers call a server in a public subnet that gives no public addresses."),
    .good = GUDO_TR_NOOP("core", "The server has an elastic IP address."),
    .source = "S4; Amazon VPC User Guide: internet gateways, IP addressing",
    .check = findUnaddressed,
};

} // namespace gudo
