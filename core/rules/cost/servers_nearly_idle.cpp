#include <algorithm>
#include <map>
#include <optional>

#include "core/reliability/replicas.h"
#include "core/rules/cost/cost_rules.h"
#include "core/rules/findings.h"
#include "core/rules/parameters.h"
#include "core/rules/service_loads.h"

namespace gudo {

namespace {

constexpr double littleUsed = 0.3; ///< share of a server that its one service uses

/// Direct contents of each host; what shares a host already is not looked at.
std::map<std::string_view, std::vector<const Component*>> contentsOfHosts(const RuleContext& context)
{
    std::map<std::string_view, std::vector<const Component*>> contents;
    for (const auto& row : context.architecture().components)
        if (const Component* parent = context.zones.parentOf(*row);
            parent && context.isKind(*parent, "host") && !context.catalog.typeOf(*row).traits.passive)
            contents[parent->id].push_back(row.get());
    return contents;
}

/// What alone runs on the host: its one content, else itself when people ask it. Not a box for others, no database:
/// that has a machine to itself for good reasons.
const Component* occupantOf(const RuleContext& context, const Component& host,
                            const std::map<std::string_view, std::vector<const Component*>>& contents)
{
    const auto inside = contents.find(host.id);
    if (inside == contents.end())
        return &host;
    if (inside->second.size() != 1)
        return nullptr;
    const Component& only = *inside->second.front();
    const ComponentType& type = context.catalog.typeOf(only);
    const bool isBox = type.isContainer || type.isKind("hypervisor") || type.isKind("container-engine");
    return isBox || !type.isKind("compute") || type.traits.stateful ? nullptr : &only;
}

/// Share of the host that is in use at the busiest time, by requests, else by processors; nothing when nobody said.
std::optional<double> usageOf(const RuleContext& context, const ServiceLoads& loads, const Component& host,
                              const Component& occupant)
{
    const int service = loads.serviceOf(occupant);
    const auto capacity = numberIn(context.catalog, occupant, "capacity");
    const double load = service < 0 ? 0 : loads.of(service);
    if (capacity && *capacity > 0 && load > 0)
        return load / *capacity;
    if (&occupant == &host || !find(occupant.properties, "cpus") || !find(host.properties, "cpus"))
        return {};
    const auto used = numberIn(context.catalog, occupant, "cpus");
    const auto all = numberIn(context.catalog, host, "cpus");
    return used && all && *used > 0 && *all > 0 ? std::optional {*used / *all} : std::nullopt;
}

std::vector<Diagnostic> findNearlyIdle(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    if (!context.hasKind("host"))
        return findings;
    const ServiceLoads& loads = context.shared<ServiceLoads>();
    const auto contents = contentsOfHosts(context);
    const double limit = parameter(context, serversNearlyIdle, "share", littleUsed);
    struct Server {
        const Component* host;
        double usage;
    };
    std::map<std::string_view, std::vector<Server>> byPlace; // containers of hosts
    for (const Component* row : context.ofKind("host")) {
        const Component* occupant = occupantOf(context, *row, contents);
        const int service = occupant ? loads.serviceOf(*occupant) : -1;
        if (service < 0 || context.graph().service(service).members.size() != 1)
            continue; // copies of one service belong on machines of their own
        const auto usage = usageOf(context, loads, *row, *occupant);
        if (usage && *usage < limit)
            byPlace[row->parent].push_back({row, *usage});
    }
    for (const auto& [place, servers] : byPlace) {
        if (servers.size() < 2)
            continue;
        std::vector<Id> ids;
        std::vector<const Component*> hosts;
        double most = 0;
        for (const Server& server : servers) {
            ids.push_back(server.host->id);
            hosts.push_back(server.host);
            most = std::max(most, server.usage);
        }
        findings.push_back(
            finding({GUDO_TR_NOOP("core", "%1 run one service each, which needs %2 % of its server at most: as "
                                          "virtual machines they would fit on fewer"),
                     {listed(hosts), amount(most * 100, 0)}},
                    std::move(ids)));
    }
    return findings;
}

} // namespace

const Rule serversNearlyIdle {
    .id = "COST-007",
    .name = "servers-nearly-idle",
    .severity = Severity::Note,
    .family = RuleFamily::Cost,
    .title = GUDO_TR_NOOP("core", "A server for each small service"),
    .rationale = GUDO_TR_NOOP(
        "core", "A physical server costs its price, its rack space, its power and its care, however little "
                "it does. Services that use a fraction of one each are cheaper as virtual machines or "
                "containers on a few servers, and still apart from each other."),
    .remedy = GUDO_TR_NOOP("core", "Run them as virtual machines or containers on fewer servers, copies of one service "
                                   "on different ones."),
    .bad = GUDO_TR_NOOP("core", "Three servers of 16 processors with one service of 2 processors each."),
    .good = GUDO_TR_NOOP("core", "Two servers with a hypervisor, and the three services as virtual machines on them."),
    .source = "S1",
    .check = findNearlyIdle,
};

} // namespace gudo
