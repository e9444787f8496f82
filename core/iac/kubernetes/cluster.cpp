#include "core/iac/kubernetes/cluster.h"

#include <algorithm>
#include <optional>

namespace gudo::iac {

namespace {

bool isKubernetes(const Component& component)
{
    return component.type == "k8s.cluster" || component.type == "gcp.gke" || component.type == "aws.eks";
}

/// What a component in a cluster runs as; nothing for what runs no pods.
std::optional<WorkloadKind> workloadKind(const Lowering& design, const Component& component)
{
    const std::string_view type = component.type;
    if (type == "k8s.deployment" || type == "web_server" || type == "app_server" || type == "cache")
        return WorkloadKind::Deployment;
    if (type == "k8s.stateful_set" || type == "database" || type == "queue")
        return WorkloadKind::StatefulSet;
    if (type == "k8s.pod")
        return WorkloadKind::Pod;
    const bool isKnown = engineOf(design, component) || isImage(design.text(component, "image"));
    if ((type == "monitoring" || type == "dns" || type == "deploy_server") && isKnown)
        return WorkloadKind::Deployment;
    return {};
}

} // namespace

const Workload* ClusterContents::workload(std::string_view component) const
{
    const auto found = workloadOf.find(component);
    return found == workloadOf.end() ? nullptr : &workloads[found->second];
}

const ClusterService* ClusterContents::service(std::string_view component) const
{
    const auto found = serviceOf.find(component);
    return found == serviceOf.end() ? nullptr : &services[found->second];
}

ClusterReading::ClusterReading(const Lowering& design, std::set<Id, std::less<>>& represented)
    : m_design {design}
{
    collect(represented);
    for (ClusterContents& cluster : m_clusters)
        join(cluster);
}

const std::string& ClusterReading::nameOf(const Component& component) const
{
    return m_names.of(component.id);
}

std::string ClusterReading::spaceOf(const Component& component) const
{
    for (const std::string_view id : m_design.containment().ancestors(component.id))
        if (const Component* around = m_design.find(id); around && around->type == "k8s.namespace")
            return nameOf(*around);
    return {};
}

const Component* ClusterReading::clusterOf(const Component& component) const
{
    for (const std::string_view id : m_design.containment().ancestors(component.id)) {
        const Component* around = m_design.find(id);
        if (around && isKubernetes(*around))
            return around;
        const Component* named =
            around && around->type.starts_with("k8s.") ? m_design.namedOne(*around, "cluster") : nullptr;
        if (named && isKubernetes(*named))
            return named;
    }
    return nullptr;
}

ClusterContents& ClusterReading::contentsFor(const Component& component)
{
    const Component* cluster = clusterOf(component);
    const auto [known, isNew] = m_clusterNumbers.emplace(cluster ? cluster->id : Id {}, m_clusters.size());
    if (isNew)
        m_clusters.push_back({.cluster = cluster, .folder = cluster ? nameOf(*cluster) : std::string {"cluster"}});
    return m_clusters[known->second];
}

void ClusterReading::collect(std::set<Id, std::less<>>& represented)
{
    for (const auto& row : m_design.design().architecture.components) {
        const Component& component = *row;
        const bool isOfKubernetes = component.type.starts_with("k8s.");
        if (!isOfKubernetes && !clusterOf(component))
            continue;
        const auto ancestors = m_design.containment().ancestors(component.id);
        const bool isInPod = std::ranges::any_of(ancestors, [&](std::string_view id) {
            const Component* around = m_design.find(id);
            return around && around->type == "k8s.pod";
        });
        if (isInPod)
            continue; // with its pod
        if (const auto kind = workloadKind(m_design, component))
            addWorkload(contentsFor(component), component, *kind, represented);
        else if (component.type == "k8s.namespace")
            contentsFor(component).spaces.push_back(&component);
        else if (component.type == "k8s.ingress")
            contentsFor(component).ingresses.push_back(&component);
        else if (component.type == "k8s.volume")
            contentsFor(component).volumes.push_back(&component);
        else if (component.type == "k8s.service") {
            ClusterContents& cluster = contentsFor(component);
            cluster.serviceOf.emplace(component.id, cluster.services.size());
            cluster.services.push_back(
                {.component = &component, .name = nameOf(component), .space = spaceOf(component)});
        } else
            continue;
        represented.insert(component.id);
        for (const std::string_view id : ancestors)
            if (const Component* around = m_design.find(id); around && isKubernetes(*around))
                represented.insert(around->id);
    }
}

void ClusterReading::addWorkload(ClusterContents& cluster, const Component& component, WorkloadKind kind,
                                 std::set<Id, std::less<>>& represented)
{
    Workload workload {.component = &component, .kind = kind, .name = nameOf(component), .space = spaceOf(component)};
    cluster.workloadOf.emplace(component.id, cluster.workloads.size());
    for (const std::string_view id : m_design.containment().descendants(component.id))
        if (const Component* inner = m_design.find(id)) {
            cluster.workloadOf.emplace(id, cluster.workloads.size());
            represented.insert(inner->id);
            const bool isContainer = inner->type == "container" || workloadKind(m_design, *inner);
            if (isContainer && inner->parent == component.id)
                workload.inside.push_back(inner);
        }
    if (kind != WorkloadKind::Pod)
        workload.replicas = copiesIn(m_design, component, "replicas", 1);
    chooseImage(workload);
    choosePorts(workload);
    cluster.workloads.push_back(std::move(workload));
}

void ClusterReading::chooseImage(Workload& workload) const
{
    const std::string_view image = m_design.text(*workload.component, "image");
    workload.engine = engineOf(m_design, *workload.component);
    if (isImage(image)) {
        workload.image = image;
        return;
    }
    workload.isImageAssumed = true;
    workload.isImageOpen = !workload.engine;
    workload.image = workload.engine ? std::string {workload.engine->image} : workload.name + ":latest";
}

void ClusterReading::choosePorts(Workload& workload) const
{
    const auto take = [&](int port) {
        if (std::ranges::find(workload.ports, port) == workload.ports.end())
            workload.ports.push_back(port);
    };
    std::vector<const Component*> own {workload.component};
    own.insert(own.end(), workload.inside.begin(), workload.inside.end());
    for (const Component* each : own)
        if (Lowering::isSet(*each, "ports") || Lowering::isSet(*each, "port") || !workload.engine)
            std::ranges::for_each(listeningPorts(m_design, *each), take);
    if (workload.ports.empty() && workload.engine && workload.engine->port > 0)
        take(workload.engine->port);
}

void ClusterReading::join(ClusterContents& cluster)
{
    for (ClusterService& service : cluster.services) {
        const Component& component = *service.component;
        std::optional<int> said;
        for (const Connection* connection : m_design.from(component.id)) {
            const auto found = cluster.workloadOf.find(connection->to);
            if (!isRequest(*connection) || found == cluster.workloadOf.end() ||
                cluster.workloads[found->second].space != service.space ||
                std::ranges::find(service.behind, found->second) != service.behind.end())
                continue;
            service.behind.push_back(found->second);
            if (!said)
                said = portOf(*connection);
        }
        const auto ports = listeningPorts(m_design, component);
        service.port = ports.empty() ? 80 : ports.front();
        const auto target = m_design.number(component, "target_port");
        const bool isTargetSet = Lowering::isSet(component, "target_port") && target && *target > 0 && *target < 65'536;
        if (isTargetSet)
            service.targetPort = static_cast<int>(*target);
        else if (said)
            service.targetPort = *said;
        else if (!service.behind.empty() && !cluster.workloads[service.behind.front()].ports.empty())
            service.targetPort = cluster.workloads[service.behind.front()].ports.front();
        else
            service.targetPort = service.port;
    }
    // Whoever is called by others than Services needs a name of its own.
    for (const auto& row : m_design.design().architecture.connections) {
        const auto target = cluster.workloadOf.find(row->to);
        const auto source = cluster.workloadOf.find(row->from);
        if (!isRequest(*row) || target == cluster.workloadOf.end() || cluster.service(row->from))
            continue;
        const Component* from = m_design.find(row->from);
        const bool isInside = source != cluster.workloadOf.end() && source->second != target->second;
        if (isInside || (from && from->type == "k8s.ingress"))
            cluster.workloads[target->second].isCalled = true;
    }
}

std::vector<WayIn> ClusterReading::waysTo(const ClusterContents& cluster, std::size_t workload) const
{
    std::vector<WayIn> ways;
    const Workload& target = cluster.workloads[workload];
    const auto usual = [&](const Connection& connection) {
        const auto port = portOf(connection);
        return port ? *port : target.ports.empty() ? 0 : target.ports.front();
    };
    for (const auto& row : m_design.design().architecture.connections) {
        if (!isRequest(*row))
            continue;
        const auto direct = cluster.workloadOf.find(row->to);
        if (direct != cluster.workloadOf.end() && direct->second == workload) {
            const bool isOwn = cluster.workload(row->from) == &target;
            if (!cluster.service(row->from) && !isOwn)
                ways.push_back({row.get(), usual(*row)});
            continue;
        }
        const ClusterService* service = cluster.service(row->to);
        if (service && std::ranges::find(service->behind, workload) != service->behind.end())
            ways.push_back({row.get(), service->targetPort});
    }
    return ways;
}

} // namespace gudo::iac
