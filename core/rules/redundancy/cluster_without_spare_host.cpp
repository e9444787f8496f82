#include <algorithm>
#include <set>

#include "core/reliability/platform.h"
#include "core/rules/findings.h"
#include "core/rules/machine_load.h"
#include "core/rules/redundancy/redundancy_rules.h"

namespace gudo {

namespace {

/// Machines of the cluster that it should start again elsewhere.
std::vector<std::string> restartedMachines(const RuleContext& context, const HostCluster& cluster)
{
    std::vector<std::string> names;
    const ServiceGraph& graph = context.graph();
    for (int node = 0; node < static_cast<int>(graph.nodes.size()); ++node)
        if (context.platform().clusterOf(node) == &cluster)
            names.push_back(called(*graph.node(node).component));
    return names;
}

/// Machines that are too small as they are: overcommitted-host says so, and what a loss leaves is no news.
std::set<std::string_view> overfullMachines(const RuleContext& context)
{
    std::set<std::string_view> ids;
    for (const MachineLoad& load : machineLoads(context, "memory_gib"))
        if (load.asked > load.capacity)
            ids.insert(load.machine->id);
    return ids;
}

std::vector<Diagnostic> findFull(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    if (!context.hasKind("hypervisor"))
        return findings;
    const ServiceGraph& graph = context.graph();
    const auto overfull = overfullMachines(context);
    for (const auto& [name, cluster] : context.platform().clusters()) {
        if (cluster.lacking <= 0 || cluster.hypervisors.size() < 2)
            continue; // one alone: the others are not drawn yet
        const auto machines = restartedMachines(context, cluster);
        const bool isOverfull = std::ranges::any_of(cluster.hypervisors, [&](int hypervisor) {
            const Component& row = *graph.node(hypervisor).component;
            return overfull.contains(row.id) || overfull.contains(row.parent);
        });
        if (machines.empty() || isOverfull)
            continue;
        std::vector<Id> ids {graph.idOf(cluster.largest)};
        for (const int hypervisor : cluster.hypervisors)
            if (hypervisor != cluster.largest)
                ids.push_back(graph.idOf(hypervisor));
        Diagnostic found =
            finding({GUDO_TR_NOOP("core", "When %1 fails, the other hosts of cluster %2 are %3 GiB of memory short of "
                                          "starting its machines again (restarted in this cluster: %4)"),
                     {called(*graph.node(cluster.largest).component), name, amount(cluster.lacking), listed(machines)}},
                    std::move(ids));
        found.key = name;
        findings.push_back(std::move(found));
    }
    return findings;
}

} // namespace

const Rule clusterWithoutSpareHost {
    .id = "RED-014",
    .name = "cluster-without-spare-host",
    .severity = Severity::Warning,
    .family = RuleFamily::Redundancy,
    .title = GUDO_TR_NOOP("core", "Cluster without room for one host's machines"),
    .rationale =
        GUDO_TR_NOOP("core", "High availability starts the machines of a failed host again on the hosts that are left, "
                             "as long as there is memory for them. In a cluster that is filled to the brim it is "
                             "turned on and does nothing: the machines stay off until the host is repaired."),
    .remedy = GUDO_TR_NOOP("core", "Keep the memory of the largest host free across the cluster: add a host, give "
                                   "machines less, or let those that can wait do without a restart."),
    .bad = GUDO_TR_NOOP("core", "Two hosts with 64 GiB each, and machines of 40 GiB on both."),
    .good = GUDO_TR_NOOP("core", "The same machines on three hosts."),
    .source = "S0; vSphere Availability: admission control",
    .check = findFull,
};

} // namespace gudo
