#include "core/iac/kubernetes/policies.h"

#include <algorithm>

namespace gudo::iac {

namespace {

using Map = TemplateNode::Map;
using Nodes = TemplateNode::List;

/// Who comes in at a port: anybody, or pods of these workloads.
struct OpenPort {
    bool isForAll = false;
    std::vector<const Workload*> callers {};
};

Map peerOf(const Workload& caller, const std::string& space)
{
    Map peer;
    if (caller.space != space)
        peer.emplace_back("namespaceSelector",
                          Map {{"matchLabels", Map {{"kubernetes.io/metadata.name",
                                                     caller.space.empty() ? std::string {"default"} : caller.space}}}});
    peer.emplace_back("podSelector", Map {{"matchLabels", selectorOf(caller)}});
    return peer;
}

} // namespace

Map networkPolicy(const ClusterText& text, std::size_t workload)
{
    const Workload& target = text.cluster.workloads[workload];
    std::map<int, OpenPort> open; // 0: all ports
    for (const WayIn& way : text.reading.waysTo(text.cluster, workload)) {
        OpenPort& port = open[way.port];
        const Workload* caller = text.cluster.workload(way.connection->from);
        // Requests from outside come in through nodes, load balancers or the pods of an Ingress, wherever these are.
        if (!caller)
            port.isForAll = true;
        else if (std::ranges::find(port.callers, caller) == port.callers.end())
            port.callers.push_back(caller);
    }
    Nodes rules;
    for (const auto& [port, who] : open) {
        Map rule;
        if (!who.isForAll) {
            Nodes peers;
            for (const Workload* caller : who.callers)
                peers.emplace_back(peerOf(*caller, target.space));
            rule.emplace_back("from", std::move(peers));
        }
        if (port > 0)
            rule.emplace_back("ports", Nodes {Map {{"port", plain(std::int64_t {port})}}});
        rules.emplace_back(std::move(rule));
    }
    // Copies of something that keeps data talk to each other.
    if (target.kind == WorkloadKind::StatefulSet && target.replicas > 1)
        rules.emplace_back(Map {{"from", Nodes {peerOf(target, target.space)}}});
    return {{"apiVersion", "networking.k8s.io/v1"},
            {"kind", "NetworkPolicy"},
            {"metadata", metadataOf(text, *target.component, target.name, target.space)},
            {"spec", Map {{"podSelector", Map {{"matchLabels", selectorOf(target)}}},
                          {"policyTypes", Nodes {"Ingress"}},
                          {"ingress", std::move(rules)}}}};
}

} // namespace gudo::iac
