#include "core/iac/kubernetes/objects.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace gudo::iac {

namespace {

using Map = TemplateNode::Map;
using Nodes = TemplateNode::List;

Map object(const char* version, const char* kind, Map metadata, Map spec)
{
    Map map {{"apiVersion", version}, {"kind", kind}, {"metadata", std::move(metadata)}};
    iac::add(map, "spec", std::move(spec));
    return map;
}

Map ownMetadata(const ClusterText& text, const Workload& workload)
{
    return metadataOf(text, *workload.component, workload.name, workload.space);
}

/// The largest number of pods that the drawing speaks of.
std::optional<int> mostReplicas(const ClusterText& text, const Workload& workload)
{
    const int most = copiesIn(text.design, *workload.component, "max_replicas", 0);
    return workload.kind == WorkloadKind::Deployment && most > workload.replicas && workload.replicas > 0
               ? std::optional {most}
               : std::nullopt;
}

/// Autoscalers go by the share of what pods ask for: nothing asked, nothing to go by.
bool isScaled(const ClusterText& text, const Workload& workload)
{
    return mostReplicas(text, workload) && Lowering::isSet(*workload.component, "cpu_request") &&
           amount(text.design, *workload.component, "cpu_request");
}

Map strategyOf(const ClusterText& text, const Workload& workload)
{
    if (text.design.text(*workload.component, "strategy") == "recreate")
        return {{"type", "Recreate"}};
    // Never fewer than drawn, where pods may be more for a while; with one on each node there may be no room for that.
    const bool isApart = text.design.flag(*workload.component, "anti_affinity");
    return {{"type", "RollingUpdate"},
            {"rollingUpdate",
             Map {{"maxUnavailable", plain(std::int64_t {isApart ? 1 : 0})}, {"maxSurge", plain(std::int64_t {1})}}}};
}

Nodes portsOf(const std::vector<int>& ports)
{
    Nodes nodes;
    for (const int port : ports)
        nodes.emplace_back(Map {{"name", fmt::format("port-{}", port)}, {"port", plain(std::int64_t {port})}});
    return nodes;
}

} // namespace

Map namespaceObject(const ClusterText& text, const Component& space)
{
    return object("v1", "Namespace", metadataOf(text, space, text.reading.nameOf(space), {}), {});
}

Map quotaObject(const ClusterText& text, const Component& space)
{
    Map hard;
    if (const auto cores = amount(text.design, space, "cpu_limit"))
        hard.emplace_back("requests.cpu", fmt::format("{}m", std::max(1L, std::lround(*cores * 1000))));
    if (const auto memory = amount(text.design, space, "memory_limit_gib"))
        hard.emplace_back("limits.memory", fmt::format("{}Mi", std::max(1L, std::lround(*memory * 1024))));
    if (hard.empty())
        return {};
    const std::string& name = text.reading.nameOf(space);
    return object("v1", "ResourceQuota", metadataOf(text, space, name, name), {{"hard", std::move(hard)}});
}

Map workloadObject(const ClusterText& text, const Workload& workload)
{
    Map pods = podTemplate(text, workload);
    if (workload.kind == WorkloadKind::Pod) {
        Map metadata = ownMetadata(text, workload);
        const auto labels = std::ranges::find(metadata, "labels", &Map::value_type::first);
        labels->second = std::get<Map>(pods[0].second.data)[0].second; // those that Services find it by
        return object("v1", "Pod", std::move(metadata), std::get<Map>(pods[1].second.data));
    }
    Map spec;
    if (!isScaled(text, workload)) // else the autoscaler says how many, and each apply would undo it
        spec.emplace_back("replicas", plain(std::int64_t {workload.replicas}));
    spec.emplace_back("selector", Map {{"matchLabels", selectorOf(workload)}});
    if (workload.kind == WorkloadKind::Deployment) {
        spec.emplace_back("strategy", strategyOf(text, workload));
        spec.emplace_back("template", std::move(pods));
        return object("apps/v1", "Deployment", ownMetadata(text, workload), std::move(spec));
    }
    spec.emplace_back("serviceName", workload.name);
    spec.emplace_back("template", std::move(pods));
    spec.emplace_back(
        "volumeClaimTemplates",
        Nodes {Map {
            {"metadata", Map {{"name", "data"}}},
            {"spec", Map {{"accessModes", Nodes {"ReadWriteOnce"}},
                          {"resources",
                           Map {{"requests", Map {{"storage", storageOf(text.design, *workload.component)}}}}}}}}});
    if (workload.replicas > 1 && workload.engine)
        text.report(
            Severity::Note,
            {GUDO_TR_NOOP("core", "The pods of %1 know nothing of each other yet: their replication has to be set "
                                  "up, or an operator has to do it"),
             {text.titleOf(workload.component->id)}},
            workload.component->id);
    return object("apps/v1", "StatefulSet", ownMetadata(text, workload), std::move(spec));
}

Map budgetObject(const ClusterText& text, const Workload& workload)
{
    if (workload.replicas < 2 || workload.kind == WorkloadKind::Pod)
        return {};
    const int needed = copiesIn(text.design, *workload.component, "required_replicas", 1);
    Map spec;
    if (Lowering::isSet(*workload.component, "required_replicas") && needed > 0 && needed < workload.replicas)
        spec.emplace_back("minAvailable", plain(std::int64_t {needed}));
    else
        spec.emplace_back("maxUnavailable", plain(std::int64_t {1}));
    spec.emplace_back("selector", Map {{"matchLabels", selectorOf(workload)}});
    return object("policy/v1", "PodDisruptionBudget", ownMetadata(text, workload), std::move(spec));
}

Map autoscalerObject(const ClusterText& text, const Workload& workload)
{
    const auto most = mostReplicas(text, workload);
    if (!most)
        return {};
    if (!isScaled(text, workload)) {
        text.report(Severity::Note,
                    {GUDO_TR_NOOP("core", "%1 is not scaled, since the drawing says no CPU request to go by"),
                     {text.titleOf(workload.component->id)}},
                    workload.component->id);
        return {};
    }
    constexpr std::int64_t busy = 70; ///< per cent of what is asked for
    return object(
        "autoscaling/v2", "HorizontalPodAutoscaler", ownMetadata(text, workload),
        {{"scaleTargetRef", Map {{"apiVersion", "apps/v1"}, {"kind", "Deployment"}, {"name", workload.name}}},
         {"minReplicas", plain(std::int64_t {workload.replicas})},
         {"maxReplicas", plain(std::int64_t {*most})},
         {"metrics", Nodes {Map {{"type", "Resource"},
                                 {"resource", Map {{"name", "cpu"},
                                                   {"target", Map {{"type", "Utilization"},
                                                                   {"averageUtilization", plain(busy)}}}}}}}}});
}

Map serviceObject(const ClusterText& text, const ClusterService& service)
{
    const std::string_view exposure = text.design.text(*service.component, "exposure");
    Map spec {{"type", exposure == "load-balancer" ? "LoadBalancer"
                       : exposure == "node-port"   ? "NodePort"
                                                   : "ClusterIP"}};
    if (service.behind.size() == 1)
        spec.emplace_back("selector", selectorOf(text.cluster.workloads[service.behind.front()]));
    else if (!service.behind.empty())
        spec.emplace_back("selector", Map {{behindLabel(service), "true"}});
    else
        text.report(Severity::Warning,
                    {GUDO_TR_NOOP("core", "Nothing in its namespace answers requests to %1"),
                     {text.titleOf(service.component->id)}},
                    service.component->id);
    spec.emplace_back("ports", Nodes {Map {{"port", plain(std::int64_t {service.port})},
                                           {"targetPort", plain(std::int64_t {service.targetPort})}}});
    return object("v1", "Service", metadataOf(text, *service.component, service.name, service.space), std::move(spec));
}

Map ownServiceObject(const ClusterText& text, const Workload& workload)
{
    const bool isSet = workload.kind == WorkloadKind::StatefulSet;
    if (!isSet && (!workload.isCalled || workload.ports.empty()))
        return {};
    Map spec;
    if (isSet)
        spec.emplace_back("clusterIP", "None");
    spec.emplace_back("selector", selectorOf(workload));
    iac::add(spec, "ports", portsOf(workload.ports));
    return object("v1", "Service", ownMetadata(text, workload), std::move(spec));
}

Map claimObject(const ClusterText& text, const Component& volume)
{
    const std::string_view mode = text.design.text(volume, "access_mode");
    Map spec {{"accessModes", Nodes {mode == "read-only-many"    ? "ReadOnlyMany"
                                     : mode == "read-write-many" ? "ReadWriteMany"
                                                                 : "ReadWriteOnce"}}};
    const std::string_view storageClass = text.design.text(volume, "storage_class");
    const bool isName =
        !storageClass.empty() && storageClass.size() <= 63 && std::ranges::all_of(storageClass, [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
        });
    if (isName)
        spec.emplace_back("storageClassName", storageClass);
    spec.emplace_back("resources", Map {{"requests", Map {{"storage", storageOf(text.design, volume)}}}});
    return object("v1", "PersistentVolumeClaim",
                  metadataOf(text, volume, text.reading.nameOf(volume), text.reading.spaceOf(volume)), std::move(spec));
}

} // namespace gudo::iac
