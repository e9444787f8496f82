#include "core/reliability/platform.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include "core/model/at.h"
#include "core/reliability/replicas.h"

namespace gudo {

std::string namedZone(const Catalog& catalog, const Zones& zones, const Component& component)
{
    const ComponentType& type = catalog.typeOf(component);
    const std::string_view zone = textOf(component.properties, "zone");
    if (zone.empty() || type.isKind("zone") || !type.property("zone") || zones.nearest(component.id, "zone"))
        return {};
    return zones.fullZoneName(component, zone);
}

bool copiesWhatItHolds(const ComponentType& type)
{
    return type.traits.failureDomain && !type.isKind("zone") && !type.isKind("site") && !type.isKind("region");
}

Platform::Platform(const ServiceGraph& graph, const Catalog& catalog, const Zones& zones)
    : m_graph {graph}
    , m_catalog {catalog}
    , m_holders(graph.nodes.size(), -1)
{
    for (int index = 0; index < static_cast<int>(graph.nodes.size()); ++index) {
        const Component* parent = zones.parentOf(*graph.node(index).component);
        m_holders[at(index)] = parent ? graph.find(parent->id) : -1;
    }
    for (int index = 0; index < static_cast<int>(graph.nodes.size()); ++index) {
        const Component& component = *graph.node(index).component;
        const int named =
            catalog.typeOf(component).property("node") ? graph.find(textOf(component.properties, "node")) : -1;
        if (named >= 0 && !holds(index, named))
            m_holders[at(index)] = named;
    }
    findClusters();
    spreadMachines();
    for (auto& [name, cluster] : m_clusters)
        findTolerance(cluster);
}

/// True when `inner` is `outer` or runs in it.
bool Platform::holds(int outer, int inner) const
{
    while (inner >= 0 && inner != outer)
        inner = m_holders[at(inner)];
    return inner == outer;
}

int Platform::hypervisorOf(int machine) const
{
    const int holder = m_holders[at(machine)];
    return holder >= 0 && m_catalog.isKind(*m_graph.node(holder).component, "hypervisor") ? holder : -1;
}

void Platform::findClusters()
{
    for (int index = 0; index < static_cast<int>(m_graph.nodes.size()); ++index) {
        const Component& component = *m_graph.node(index).component;
        if (m_catalog.isKind(component, "vm") && hypervisorOf(index) >= 0)
            m_machines[hypervisorOf(index)].push_back(index);
        if (!m_catalog.isKind(component, "hypervisor"))
            continue;
        bool isNested = false; // in a machine: nobody's spare host
        for (int up = m_holders[at(index)]; up >= 0 && !isNested; up = m_holders[at(up)])
            isNested = m_catalog.isKind(*m_graph.node(up).component, "vm");
        const std::string_view name = textOf(component.properties, "cluster");
        if (!name.empty() && !isNested)
            m_clusters[std::string {name}].hypervisors.push_back(index);
    }
}

/// In the order of ids: a machine that shares its host with one that it must not share with goes to the first host of
/// the cluster where there is none.
void Platform::spreadMachines()
{
    const auto isApart = [&](int machine, int other) {
        const auto names = [&](int from, int to) {
            const auto apart = textsOf(m_graph.node(from).component->properties, "anti_affinity");
            return std::ranges::find(apart, m_graph.idOf(to)) != apart.end();
        };
        return names(machine, other) || names(other, machine);
    };
    for (const auto& [name, cluster] : m_clusters) {
        std::vector<std::pair<int, int>> machines; // and their hypervisors
        for (const int hypervisor : cluster.hypervisors)
            if (const auto found = m_machines.find(hypervisor); found != m_machines.end())
                for (const int machine : found->second)
                    machines.emplace_back(machine, hypervisor);
        std::ranges::sort(machines);
        std::map<int, std::vector<int>> settled; // by hypervisor, machines with somebody to keep away from
        for (auto& [machine, hypervisor] : machines) {
            const auto isFree = [&, machine = machine](int host) {
                const auto others = settled.find(host);
                return others == settled.end() ||
                       std::ranges::none_of(others->second, [&](int other) { return isApart(machine, other); });
            };
            if (isSet(m_catalog, *m_graph.node(hypervisor).component, "drs") && !isFree(hypervisor))
                if (const auto free = std::ranges::find_if(cluster.hypervisors, isFree);
                    free != cluster.hypervisors.end())
                    hypervisor = *free;
            settled[hypervisor].push_back(machine);
            m_holders[at(machine)] = hypervisor;
        }
        for (const int hypervisor : cluster.hypervisors)
            m_machines[hypervisor] = settled[hypervisor];
    }
}

void Platform::findTolerance(HostCluster& cluster) const
{
    const int hosts = static_cast<int>(cluster.hypervisors.size());
    cluster.tolerates = hosts - 1;
    double room = 0;
    std::vector<std::pair<double, int>> lost; // room that goes with each host
    for (const int hypervisor : cluster.hypervisors) {
        const Component& component = *m_graph.node(hypervisor).component;
        auto memory = numberIn(m_catalog, component, "memory_gib");
        if (!memory && m_holders[at(hypervisor)] >= 0)
            memory = numberIn(m_catalog, *m_graph.node(m_holders[at(hypervisor)]).component, "memory_gib");
        if (!memory)
            return;
        double used = 0;
        double restarted = 0;
        if (const auto machines = m_machines.find(hypervisor); machines != m_machines.end())
            for (const int machine : machines->second) {
                const Component& row = *m_graph.node(machine).component;
                const auto one = numberIn(m_catalog, row, "memory_gib");
                if (!one)
                    return;
                const double need = *one * std::max(1.0, std::floor(numberIn(m_catalog, row, "replicas").value_or(1)));
                used += need;
                if (clusterOf(machine))
                    restarted += need;
            }
        room += *memory - used;
        lost.emplace_back(*memory - (used - restarted), hypervisor);
    }
    std::ranges::stable_sort(lost, std::greater {}, &std::pair<double, int>::first);
    cluster.tolerates = 0;
    cluster.largest = lost.front().second;
    cluster.lacking = std::max(0.0, lost.front().first - room);
    for (int gone = 0; gone < hosts - 1; ++gone) {
        room -= lost[at(gone)].first;
        if (room < 0)
            return;
        ++cluster.tolerates;
    }
}

const HostCluster* Platform::clusterOf(int machine) const
{
    const int hypervisor = hypervisorOf(machine);
    if (hypervisor < 0 || !m_catalog.isKind(*m_graph.node(machine).component, "vm"))
        return nullptr;
    const Component& component = *m_graph.node(machine).component;
    const Component& host = *m_graph.node(hypervisor).component;
    if (!isSet(m_catalog, component, "ha") && !isSet(m_catalog, host, "ha") &&
        !isSet(m_catalog, component, "fault_tolerance"))
        return nullptr;
    const auto found = m_clusters.find(textOf(host.properties, "cluster"));
    const bool isMember =
        found != m_clusters.end() && std::ranges::binary_search(found->second.hypervisors, hypervisor);
    return isMember && found->second.hypervisors.size() > 1 ? &found->second : nullptr;
}

int Platform::toleratedBy(int machine) const
{
    const HostCluster* cluster = clusterOf(machine);
    if (!cluster)
        return 0;
    const Component& component = *m_graph.node(machine).component;
    const bool isRestarted =
        isSet(m_catalog, component, "ha") || isSet(m_catalog, *m_graph.node(hypervisorOf(machine)).component, "ha");
    // Its shadow runs on one other host, with room of its own
    const int mirrored = isSet(m_catalog, component, "fault_tolerance") ? 1 : 0;
    return std::max(mirrored, isRestarted ? cluster->tolerates : 0);
}

std::vector<int> Platform::feedsOf(int box) const
{
    std::vector<int> feeds;
    for (const std::string& id : textsOf(m_graph.node(box).component->properties, "power_feeds"))
        if (const int feed = m_graph.find(id); feed >= 0 && m_catalog.isKind(*m_graph.node(feed).component, "power") &&
                                               std::ranges::find(feeds, feed) == feeds.end())
            feeds.push_back(feed);
    std::ranges::sort(feeds);
    return feeds;
}

} // namespace gudo
