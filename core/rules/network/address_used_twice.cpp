#include <algorithm>
#include <map>
#include <set>

#include "core/rules/findings.h"
#include "core/rules/network/addresses.h"
#include "core/rules/network/network_rules.h"

namespace gudo {

namespace {

/// The machine that a component is or runs on: what runs in one shares its address. Virtual machines on a hypervisor
/// have addresses of their own.
std::string_view machineOf(const RuleContext& context, const Component& component)
{
    static constexpr std::string_view hosts[] {"host", "compute", "container-engine", "container"};
    const Component* machine = &component;
    // As deep as the design is nested
    while (!context.isKind(*machine, "vm") && !context.isKind(*machine, "host")) {
        const Component* parent = context.zones.parentOf(*machine);
        if (!parent || std::ranges::none_of(hosts, [&](auto kind) { return context.isKind(*parent, kind); }))
            break;
        machine = parent;
    }
    return machine->id;
}

/// Where an address means one machine: the network around a component, else its site, else all that is drawn outside
/// of both.
std::string_view scopeOf(const RuleContext& context, const Component& component)
{
    if (const Component* network = context.zones.networkOf(component))
        return network->id;
    const Component* site = context.zones.nearest(component.id, "site");
    return site ? std::string_view {site->id} : std::string_view {};
}

/// Components that take each other's place, and so each other's address, joined by arrows or by the same service.
class StandIns {
public:
    explicit StandIns(const RuleContext& context)
    {
        for (const auto& arrow : context.architecture().connections)
            if (arrow->kind == "failover" || arrow->kind == "replication") {
                m_pairs.emplace(arrow->from, arrow->to);
                m_pairs.emplace(arrow->to, arrow->from);
            }
    }

    [[nodiscard]] bool areSo(const Component& a, const Component& b) const
    {
        const std::string_view service = textOf(a.properties, "service");
        return m_pairs.contains({a.id, b.id}) || (!service.empty() && service == textOf(b.properties, "service"));
    }

private:
    std::set<std::pair<std::string_view, std::string_view>> m_pairs;
};

std::vector<Diagnostic> findTwice(const RuleContext& context)
{
    std::map<std::pair<std::string_view, std::pair<IpFamily, AddressNumber>>, std::vector<const Component*>> owners;
    for (const Component* row : context.having("address")) {
        const auto host = hostFrom(textOf(row->properties, "address"));
        if (host && !contains(*cidrFrom("127.0.0.0/8"), *host) && !context.catalog.typeOf(*row).traits.passive)
            owners[{scopeOf(context, *row), {host->family, host->address}}].push_back(row);
    }
    std::vector<Diagnostic> findings;
    std::optional<StandIns> standIns;
    std::optional<TakenAddresses> taken;
    for (const auto& [place, all] : owners) {
        if (all.size() < 2)
            continue;
        if (!standIns)
            standIns.emplace(context);
        const Component& first = *all.front();
        std::vector<const Component*> others;
        for (const Component* other : all)
            if (machineOf(context, *other) != machineOf(context, first) && !standIns->areSo(first, *other))
                others.push_back(other);
        if (others.empty())
            continue;
        std::vector<Id> ids;
        for (const Component* other : others)
            ids.push_back(other->id);
        ids.push_back(first.id);
        const std::string text {textOf(first.properties, "address")};
        Diagnostic found =
            finding({GUDO_TR_NOOP("core", "%1 and %2 have the same address %3"), {called(first), listed(others), text}},
                    std::move(ids));
        found.key = text;
        const auto segments = segmentsOf(context, *others.front());
        if (others.size() == 1 && !segments.empty()) {
            if (!taken)
                taken.emplace(context.design);
            found.fix = fixByFreeAddress(*taken, *others.front(), segments.front());
        }
        findings.push_back(std::move(found));
    }
    return findings;
}

} // namespace

const Rule addressUsedTwice {
    .id = "NET-009",
    .name = "address-used-twice",
    .severity = Severity::Error,
    .family = RuleFamily::Network,
    .title = GUDO_TR_NOOP("core", "Address that two machines have"),
    .rationale =
        GUDO_TR_NOOP("core", "Two machines of one network with the same address take each other's packets: "
                             "connections break at random, and each of the two seems to be ill. In a cloud the second "
                             "one is not started at all."),
    .remedy = GUDO_TR_NOOP("core", "Give one of them an address that nobody else in the network has."),
    .bad = GUDO_TR_NOOP("core", "Two servers with the address 192.168.10.11."),
    .good = GUDO_TR_NOOP("core", "One with 192.168.10.11, the other with 192.168.10.12."),
    .source = "RFC 5227; Amazon VPC User Guide: IP addressing",
    .check = findTwice,
};

} // namespace gudo
