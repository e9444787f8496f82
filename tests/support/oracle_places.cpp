#include <algorithm>
#include <cmath>
#include <optional>

#include "core/network/cidr.h"
#include "core/network/zones.h"
#include "tests/support/oracle_facts.h"

namespace gudo::test {

namespace {

class PlaceReader {
public:
    PlaceReader(OracleFacts& facts, const Design& design, const Catalog& catalog)
        : m_facts {facts}
        , m_components {design.architecture.components}
        , m_catalog {catalog}
        , m_containment {design.architecture}
        , m_zones {design.architecture, catalog, m_containment}
    {
    }

    void read()
    {
        for (const auto& row : m_components)
            readThing(*row);
        for (const auto& row : m_components)
            m_facts.things[row->id].holder = row->parent;
        for (const auto& row : m_components)
            if (const std::string node = namedNode(*row); !node.empty() && !runsIn(node, row->id))
                m_facts.things[row->id].holder = node;
        readClusters();
    }

private:
    const ComponentType& type(const std::string& id) const { return m_catalog.typeOf(*m_components.find(id)); }
    bool isKind(const std::string& id, const char* kind) const { return !id.empty() && type(id).isKind(kind); }
    double number(const std::string& id, const char* key, double fallback) const
    {
        return oracleNumber(m_catalog, *m_components.find(id), key, fallback);
    }
    bool flag(const std::string& id, const char* key) const
    {
        return oracleFlag(m_catalog, *m_components.find(id), key);
    }

    static bool takesContents(const ComponentType& type)
    {
        return type.traits.failureDomain && !type.isKind("zone") && !type.isKind("site") && !type.isKind("region");
    }

    int count(const Component& component, const std::string& key, int fallback) const
    {
        const double given = key.empty() ? NAN : oracleNumber(m_catalog, component, key, NAN);
        return std::isnan(given) ? fallback : static_cast<int>(std::max(1.0, std::floor(given)));
    }

    /// Copies that the component says it runs as, whatever it runs on.
    int ownCopies(const Component& component) const
    {
        const Traits& traits = m_catalog.typeOf(component).traits;
        const int replicas = count(component, "replicas", 1);
        const int counted = count(component, traits.copies, 1);
        if (!traits.standby.empty()) // the number of nodes matters only where one takes over from the other
            return oracleFlag(m_catalog, component, traits.standby) ? std::max({2, counted, replicas}) : replicas;
        return std::max({replicas, counted, traits.copies.empty() ? 1 : count(component, "min", 1)});
    }

    void readThing(const Component& component)
    {
        const ComponentType& type = m_catalog.typeOf(component);
        const Traits& traits = type.traits;
        OracleThing thing {.component = &component};
        thing.isClient = type.isKind("client");
        thing.isPassive = traits.passive;
        thing.isBox = takesContents(type);
        thing.isFrame = type.isKind("zone") || type.isKind("site") || type.isKind("region") ||
                        (type.isContainer && !traits.failureDomain && traits.copies.empty() && !traits.managed);
        const Value* mode = m_catalog.valueOf(component, "mode");
        const bool isRegional = type.isKind("gateway") && mode && mode->asString() && *mode->asString() == "regional";
        thing.isRunByProvider =
            traits.managed || isRegional || (!type.spread.empty() && traits.copies.empty() && traits.standby.empty());
        thing.zone = namedZone(component);
        for (const std::string& feed : textsOf(component.properties, "power_feeds"))
            if (m_components.contains(feed) && isKind(feed, "power"))
                thing.feeds.insert(feed);
        for (const std::string& box : isRegional ? networkOf(component) : placesOf(component))
            thing.places.push_back({box});
        readCopies(thing);
        thing.domain = domainOf(thing);
        m_facts.things[component.id] = std::move(thing);
    }

    void readCopies(OracleThing& thing) const
    {
        const Component& component = *thing.component;
        if (thing.isRunByProvider) {
            thing.copies = std::max<int>(1, static_cast<int>(thing.places.size()));
            return;
        }
        thing.copies = ownCopies(component);
        if (!thing.places.empty()) // copies of a host are copies of what is on it
            for (std::string box = thing.places.front().box; !box.empty(); box = m_components.find(box)->parent)
                if (takesContents(type(box)))
                    thing.copies *= ownCopies(*m_components.find(box));
        thing.hasQuorum = oracleFlag(m_catalog, component, "quorum");
        thing.wanted = count(component, "required_replicas", 1);
        const double load = oracleNumber(m_catalog, component, "load", 0);
        const double capacity = oracleNumber(m_catalog, component, "capacity", 0);
        if (load > 0 && capacity > 0)
            thing.wanted = std::max(thing.wanted, static_cast<int>(std::ceil(load / capacity)));
    }

    std::string domainOf(const OracleThing& thing) const
    {
        const Component& component = *thing.component;
        const ComponentType& row = m_catalog.typeOf(component);
        if (row.isKind("zone"))
            return "zone:" + m_zones.zoneOf(component.id);
        if (row.isKind("region")) {
            const Value* name = m_catalog.valueOf(component, "region");
            return "region:" +
                   (name && name->asString() && !name->asString()->empty() ? *name->asString() : component.id);
        }
        return row.isKind("site") || (thing.isBox && thing.copies == 1) ? component.id : std::string {};
    }

    std::string namedZone(const Component& component) const
    {
        const std::string zone {textOf(component.properties, "zone")};
        const ComponentType& row = m_catalog.typeOf(component);
        if (zone.empty() || row.isKind("zone") || !row.property("zone") || m_zones.nearest(component.id, "zone"))
            return {};
        return m_zones.fullZoneName(component, zone);
    }

    std::vector<std::string> networkOf(const Component& component) const
    {
        const Component* network = m_zones.networkOf(component);
        return network ? std::vector {network->id} : std::vector<std::string> {};
    }

    /// The machine that a pod names.
    std::string namedNode(const Component& component) const
    {
        const std::string node {textOf(component.properties, "node")};
        const bool isMeant = m_catalog.typeOf(component).property("node") && m_components.contains(node);
        return isMeant && !m_zones.isWithin(node, component.id) ? node : std::string {};
    }

    bool runsIn(std::string id, const std::string& box) const
    {
        for (; !id.empty(); id = m_facts.things.at(id).holder)
            if (id == box)
                return true;
        return false;
    }

    /// Where the copies go, one after the other: every zone once before any zone twice.
    std::vector<std::string> placesOf(const Component& component) const
    {
        if (const std::string node = namedNode(component); !node.empty())
            return {node};
        const ComponentType& row = m_catalog.typeOf(component);
        std::vector<std::string> boxes;
        for (const Component* place : m_zones.places(component))
            boxes.push_back(place->id);
        const PropertySchema* spread = row.spread.empty() ? nullptr : row.property(row.spread);
        const bool isOnMachines = spread && std::ranges::count(spread->reference, std::string {"container-engine"}) > 0;
        if (isOnMachines && textsOf(component.properties, row.spread).empty())
            if (const auto machines = machinesOfCluster(component); !machines.empty())
                boxes = machines;
        if (isOnMachines)
            boxes = withSubnetsOfPools(boxes);
        return zonesInTurn(boxes);
    }

    std::vector<std::string> machinesOfCluster(const Component& component) const
    {
        const Component* cluster = m_zones.nearest(component.id, "cluster");
        std::vector<std::string> machines;
        for (const auto& row : m_components) {
            const ComponentType& candidate = m_catalog.typeOf(*row);
            if (!candidate.isKind("container-engine") || candidate.isKind("container") ||
                !candidate.traits.failureDomain)
                continue;
            const Component* around = m_zones.nearest(row->id, "cluster");
            const std::string in = around ? around->id : std::string {textOf(row->properties, "cluster")};
            if (cluster && in == cluster->id)
                machines.push_back(row->id);
        }
        return machines;
    }

    std::vector<std::string> withSubnetsOfPools(const std::vector<std::string>& boxes) const
    {
        std::vector<std::string> result;
        const auto add = [&](const std::string& box) {
            if (std::ranges::count(result, box) == 0)
                result.push_back(box);
        };
        for (const std::string& box : boxes) {
            if (type(box).spread.empty() || type(box).traits.failureDomain) {
                add(box);
                continue;
            }
            for (const Component* place : m_zones.places(*m_components.find(box)))
                add(place->id);
        }
        return result;
    }

    std::vector<std::string> zonesInTurn(std::vector<std::string> boxes) const
    {
        std::vector<std::string> result;
        while (!boxes.empty()) {
            std::set<std::string> seen;
            std::vector<std::string> later;
            for (const std::string& box : boxes) {
                const std::string drawn = m_zones.zoneOf(box);
                const std::string zone = drawn.empty() ? namedZone(*m_components.find(box)) : drawn;
                (seen.insert(zone).second ? result : later).push_back(box);
            }
            boxes = later;
        }
        return result;
    }

    void readClusters()
    {
        for (const auto& [id, thing] : m_facts.things) {
            const std::string name {textOf(thing.component->properties, "cluster")};
            bool isNested = false;
            for (std::string box = thing.holder; !box.empty(); box = m_facts.things.at(box).holder)
                isNested |= isKind(box, "vm");
            if (isKind(id, "hypervisor") && !name.empty() && !isNested)
                m_facts.clusters[name].hypervisors.insert(id);
        }
        for (const auto& [name, cluster] : m_facts.clusters)
            keepApart(cluster);
        for (auto& [name, cluster] : m_facts.clusters)
            while (cluster.tolerates + 1 < static_cast<int>(cluster.hypervisors.size()) &&
                   hasRoomFor(cluster, cluster.tolerates + 1))
                ++cluster.tolerates;
    }

    bool isApart(const std::string& machine, const std::string& other) const
    {
        const auto names = [&](const std::string& from, const std::string& to) {
            return std::ranges::count(textsOf(m_components.find(from)->properties, "anti_affinity"), to) > 0;
        };
        return names(machine, other) || names(other, machine);
    }

    /// One machine after the other, by id: a scheduler moves it to the first host without one that it must not meet.
    void keepApart(const OracleCluster& cluster)
    {
        std::vector<std::string> settled;
        for (auto& [machine, thing] : m_facts.things) {
            if (!isKind(machine, "vm") || !cluster.hypervisors.contains(thing.holder))
                continue;
            const auto meets = [&, &machine = machine](const std::string& host) {
                return std::ranges::any_of(settled, [&](const std::string& other) {
                    return m_facts.things.at(other).holder == host && isApart(machine, other);
                });
            };
            if (flag(thing.holder, "drs") && meets(thing.holder))
                for (const std::string& host : cluster.hypervisors)
                    if (!meets(host)) {
                        thing.holder = host;
                        break;
                    }
            settled.push_back(machine);
        }
    }

    /// True when whichever `lost` hosts go, the others have the memory for what was on them.
    bool hasRoomFor(const OracleCluster& cluster, int lost) const
    {
        const std::vector<std::string> hosts {cluster.hypervisors.begin(), cluster.hypervisors.end()};
        std::vector<char> isGone(hosts.size());
        std::fill_n(isGone.begin(), lost, 1);
        do {
            double room = 0;
            for (std::size_t index = 0; index < hosts.size(); ++index) {
                const auto memory = memoryOfHost(hosts[index]);
                if (!memory)
                    return true; // what is not known is no lack
                room += isGone[index] ? 0 : *memory;
                for (const auto& [machine, thing] : m_facts.things) {
                    if (thing.holder != hosts[index] || !isKind(machine, "vm"))
                        continue;
                    const double need = number(machine, "memory_gib", NAN) * count(*thing.component, "replicas", 1);
                    if (std::isnan(need))
                        return true;
                    const bool isRestarted =
                        flag(machine, "ha") || flag(machine, "fault_tolerance") || flag(hosts[index], "ha");
                    room -= isGone[index] && !isRestarted ? 0 : need;
                }
            }
            if (room < 0)
                return false;
        } while (std::ranges::prev_permutation(isGone).found);
        return true;
    }

    std::optional<double> memoryOfHost(const std::string& hypervisor) const
    {
        double memory = number(hypervisor, "memory_gib", NAN);
        const std::string holder = m_facts.things.at(hypervisor).holder;
        if (std::isnan(memory) && !holder.empty())
            memory = number(holder, "memory_gib", NAN);
        return std::isnan(memory) ? std::nullopt : std::optional {memory};
    }

    OracleFacts& m_facts;
    const Table<Component>& m_components;
    const Catalog& m_catalog;
    Containment m_containment;
    Zones m_zones;
};

} // namespace

void readPlaces(OracleFacts& facts, const Design& design, const Catalog& catalog)
{
    PlaceReader {facts, design, catalog}.read();
}

} // namespace gudo::test
