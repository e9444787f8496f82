#include <algorithm>

#include "core/network/cidr.h"
#include "core/network/zones.h"
#include "tests/support/oracle_facts.h"

namespace gudo::test {

namespace {

using Names = std::set<std::string>;
using Arrows = std::map<std::string, Names>;

/// Everything that a chain of arrows leads to from any of `starts`.
Names followed(const Names& starts, const Arrows& arrows)
{
    Names reached;
    for (bool isGrowing = true; isGrowing;) {
        isGrowing = false;
        for (const auto& [from, to] : arrows)
            if (starts.contains(from) || reached.contains(from))
                for (const std::string& name : to)
                    isGrowing |= reached.insert(name).second;
    }
    return reached;
}

class NeedReader {
public:
    NeedReader(OracleFacts& facts, const Design& design, const Catalog& catalog)
        : m_facts {facts}
        , m_architecture {design.architecture}
        , m_catalog {catalog}
        , m_containment {design.architecture}
        , m_zones {design.architecture, catalog, m_containment}
    {
    }

    void read()
    {
        readArrows();
        readServices();
        readTakeovers();
        readReadReplicas();
        for (auto& [name, service] : m_facts.services)
            readAlternatives(service);
        for (auto& [id, thing] : m_facts.things)
            readNeedsOf(id, thing);
        for (const Request& request : m_requests)
            readWayOut(request);
        readEntries();
    }

private:
    struct Request {
        std::string from;
        std::string to;
        bool isRead;
        bool isRequired;
    };

    const Component& component(const std::string& id) const { return *m_architecture.components.find(id); }
    bool isKind(const std::string& id, const char* kind) const
    {
        return m_architecture.components.contains(id) && m_catalog.isKind(component(id), kind);
    }

    void readArrows()
    {
        for (const auto& row : m_architecture.connections) {
            if (row->from == row->to)
                continue;
            const std::string mode {textOf(row->properties, "mode")};
            if (row->kind == "request")
                m_requests.push_back({row->from, row->to, textOf(row->properties, "access") == "read",
                                      boolOf(row->properties, "required", true)});
            if (row->kind == "failover") {
                (mode == "manual" ? m_manual : m_automatic)[row->from].insert(row->to);
                m_failover[row->from].insert(row->to);
            }
            if (row->kind == "replication")
                m_upstream[row->to].insert(row->from);
        }
        for (const auto& row : m_architecture.components) {
            const std::string source {textOf(row->properties, "source")};
            if (source != row->id && isKind(row->id, "database") && isKind(source, "database"))
                m_upstream[row->id].insert(source);
            readTargets(row->id);
        }
    }

    /// A balancer asks its target groups, a target group what is registered with it.
    void readTargets(const std::string& id)
    {
        const auto ask = [&](const std::string& from, const std::string& to) {
            if (from != to)
                m_requests.push_back({from, to, false, true});
        };
        if (isKind(id, "target-group"))
            for (const std::string& target : textsOf(component(id).properties, "targets"))
                if (m_architecture.components.contains(target))
                    ask(id, target);
        if (m_facts.things.at(id).isPassive)
            return;
        for (const std::string& group : textsOf(component(id).properties, "target_groups"))
            if (isKind(group, "target-group"))
                isKind(id, "load-balancer") ? ask(id, group) : ask(group, id);
    }

    void readServices()
    {
        using Likeness = std::tuple<std::string, std::string, std::string, Names>;
        std::map<Likeness, std::string> alike;
        for (const auto& row : m_architecture.components) {
            Names sources;
            for (const Request& request : m_requests)
                if (request.to == row->id)
                    sources.insert(request.from);
            // Some types have a `service` of their own that means something else
            const bool isCommon = !m_catalog.typeOf(*row).property("service");
            std::string name {isCommon ? textOf(row->properties, "service") : ""};
            if (name.empty()) {
                name = '=' + row->id;
                if (!sources.empty()) {
                    const std::string label {displayName(*row)};
                    name = alike.try_emplace({row->type, oracleStem(label), oracleStem(row->id), sources}, name)
                               .first->second;
                }
            }
            m_facts.services[name].members.insert(row->id);
            m_serviceOf[row->id] = name;
        }
    }

    void readReadReplicas()
    {
        Names automatic;
        for (const auto& [from, to] : m_automatic)
            automatic.insert(to.begin(), to.end());
        for (auto& [id, thing] : m_facts.things) {
            const ComponentType& type = m_catalog.typeOf(*thing.component);
            const bool holdsData = type.traits.stateful || type.isKind("database") || type.isKind("cache");
            for (const std::string& from : m_upstream[id])
                if (holdsData && !m_upstream[from].contains(id) && !automatic.contains(id))
                    thing.isReadReplica = true;
        }
    }

    /// Those upstream that are no read replicas themselves.
    Names originalsOf(const std::string& replica) const
    {
        Arrows upstream; // through read replicas only
        for (const auto& [to, from] : m_upstream)
            if (m_facts.things.at(to).isReadReplica)
                upstream[to] = from;
        Names originals = followed({replica}, upstream);
        std::erase_if(originals, [&](const std::string& id) { return m_facts.things.at(id).isReadReplica; });
        return originals;
    }

    void readAlternatives(OracleService& service)
    {
        const Names takers = followed(service.members, m_automatic);
        Names cold;
        for (const std::string& active : service.members)
            if (const auto found = m_manual.find(active); found != m_manual.end())
                for (const std::string& standby : found->second)
                    if (service.members.contains(standby) && !takers.contains(standby) &&
                        !followed({standby}, m_manual).contains(active))
                        cold.insert(standby);
        Names active = service.members;
        for (const std::string& standby : cold)
            active.erase(standby);
        service.standbys = followed(active, m_automatic);
        Names holders;
        for (const std::string& member : service.members)
            if (m_facts.things.at(member).isReadReplica)
                holders.merge(originalsOf(member));
        service.originals = holders;
        service.originals.merge(followed(holders, m_automatic));
        for (const std::string& member : service.members) {
            const bool isReplica = m_facts.things.at(member).isReadReplica;
            if (isReplica || !cold.contains(member))
                service.readers.insert(member);
            if (!isReplica && !cold.contains(member))
                service.writers.insert(member);
            service.standbys.erase(member);
            service.originals.erase(member);
        }
        if (service.writers.empty() && service.originals.empty())
            service.writers = service.readers; // nobody knows where the original is
    }

    /// Who takes over from whom: one service from another when every member does from some member.
    void readTakeovers()
    {
        for (const auto& [from, activeService] : m_facts.services)
            for (const auto& [to, standbyService] : m_facts.services) {
                Names takers;
                for (const std::string& active : activeService.members)
                    if (const auto found = m_failover.find(active); found != m_failover.end())
                        takers.insert(found->second.begin(), found->second.end());
                if (from != to && std::ranges::includes(takers, standbyService.members))
                    m_takeovers[from].insert(to);
            }
    }

    /// Also over several steps.
    bool covers(const std::string& active, const std::string& standby) const
    {
        return followed({active}, m_takeovers).contains(standby);
    }

    /// Asking for the active one and for its standby is asking for either.
    bool isCoveredBy(const OracleNeed& standby, const OracleNeed& active) const
    {
        if (active.service == standby.service || (standby.isRequired && !active.isRequired) ||
            !covers(active.service, standby.service))
            return false;
        const bool isMutual = covers(standby.service, active.service);
        return !isMutual || *m_facts.services.at(active.service).members.begin() <
                                *m_facts.services.at(standby.service).members.begin();
    }

    std::string textIn(const Component& from, const char* key) const
    {
        const Value* value = m_catalog.valueOf(from, key);
        return value && value->asString() ? *value->asString() : std::string {};
    }

    void readNeedsOf(const std::string& id, OracleThing& thing) const
    {
        const std::string routing = textIn(*thing.component, "routing");
        const bool hasRouting = m_catalog.typeOf(*thing.component).property("routing");
        const bool isProbing = !textOf(thing.component->properties, "health_check").empty();
        thing.choosesTarget =
            isKind(id, "dns") && (hasRouting ? !routing.empty() && routing != "simple" : isProbing);
        std::map<std::string, OracleNeed> needs;
        for (const Request& request : m_requests) {
            if (request.from != id)
                continue;
            const OracleNeed need {m_serviceOf.at(request.to), request.isRead, request.isRequired};
            const auto [entry, isNew] = needs.try_emplace(need.service, need);
            if (!isNew)
                entry->second = joined(entry->second, need);
        }
        for (const auto& [service, need] : needs) {
            OracleNeed kept = need;
            bool isDropped = false;
            for (const auto& [otherService, other] : needs) {
                isDropped |= isCoveredBy(need, other);
                if (isCoveredBy(other, need))
                    kept.isRead = joined(kept, other).isRead;
            }
            if (!isDropped)
                thing.needs.push_back(kept);
        }
    }

    /// Of what can be done without, nothing is added to what cannot.
    static OracleNeed joined(const OracleNeed& a, const OracleNeed& b)
    {
        if (a.isRequired != b.isRequired)
            return a.isRequired ? a : b;
        return {a.service, a.isRead && b.isRead, a.isRequired};
    }

    void readWayOut(const Request& request)
    {
        OracleThing& from = m_facts.things.at(request.from);
        const Component& to = component(request.to);
        if (from.isUnfailing() || !request.isRequired || m_facts.things.at(request.to).isPassive)
            return;
        for (OraclePlace& place : from.places) {
            const Component* subnet = m_zones.nearest(place.box, "subnet");
            const Component* network = subnet ? m_zones.networkOf(*subnet) : nullptr;
            const Component* table = subnet ? m_zones.routeTableOf(*subnet) : nullptr;
            if (!network || !table || network == m_zones.networkOf(to))
                continue;
            const std::string gateway = gatewayTo(to, *table, *network);
            if (!gateway.empty() && gateway != request.from && gateway != request.to)
                place.gateways.insert(gateway);
        }
    }

    std::string gatewayTo(const Component& to, const Component& table, const Component& network) const
    {
        for (const auto& row : m_architecture.components) {
            const std::string service {textOf(row->properties, "service")};
            if (m_catalog.typeOf(*row).traits.gateway != "endpoint" || m_zones.networkOf(*row) != &network ||
                service.empty() || !to.type.ends_with('.' + service))
                continue;
            const Value* kind = m_catalog.valueOf(*row, "kind");
            const bool isInTables = kind && kind->asString() && *kind->asString() == "gateway";
            if (!isInTables || std::ranges::count(textsOf(row->properties, "route_tables"), table.id) > 0)
                return row->id;
        }
        const auto address = addressOf(to);
        std::string gateway;
        int longest = -1;
        for (const Route& route : routesOf(table)) {
            const auto block = cidrFrom(route.destination);
            if (block && m_architecture.components.contains(route.target) && block->prefix > longest &&
                (isWorld(*block) || (address && contains(*block, *address)))) {
                gateway = route.target;
                longest = block->prefix;
            }
        }
        return gateway;
    }

    /// Its own address, else the block of the nearest container that has one.
    std::optional<Cidr> addressOf(const Component& to) const
    {
        for (const char* key : {"address", "public_address"})
            if (const auto address = cidrOrAddressFrom(textOf(to.properties, key)))
                return address;
        for (const Component* at = &to; at; at = m_zones.parentOf(*at))
            if (const auto block = cidrFrom(textOf(at->properties, "cidr")))
                return cidrOrAddressFrom(textOf(at->properties, "cidr"));
        return {};
    }

    /// Clients that no other client needs, but for one that needs it in turn.
    void readEntries()
    {
        Arrows asked; // among clients
        for (const Request& request : m_requests)
            if (request.isRequired && isKind(request.from, "client") && isKind(request.to, "client"))
                asked[request.from].insert(request.to);
        for (const auto& [id, thing] : m_facts.things) {
            bool isEntry = thing.isClient;
            for (const auto& [other, ignored] : m_facts.things)
                if (followed({other}, asked).contains(id) && !followed({id}, asked).contains(other))
                    isEntry = false;
            if (isEntry)
                m_facts.entries.insert(id);
        }
    }

    OracleFacts& m_facts;
    const Architecture& m_architecture;
    const Catalog& m_catalog;
    Containment m_containment;
    Zones m_zones;
    std::vector<Request> m_requests;
    Arrows m_manual;
    Arrows m_automatic;
    Arrows m_failover;  ///< manual or automatic
    Arrows m_takeovers; ///< the same between services
    Arrows m_upstream;  ///< where the data of each comes from
    std::map<std::string, std::string> m_serviceOf;
};

} // namespace

void readNeeds(OracleFacts& facts, const Design& design, const Catalog& catalog)
{
    NeedReader {facts, design, catalog}.read();
}

} // namespace gudo::test
