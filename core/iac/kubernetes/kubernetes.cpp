#include "core/iac/kubernetes/kubernetes.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "core/iac/cloudformation/template_text.h"
#include "core/iac/kubernetes/ingress.h"
#include "core/iac/kubernetes/objects.h"
#include "core/iac/kubernetes/policies.h"
#include "core/iac/latin.h"

namespace gudo::iac {

namespace {

using Map = TemplateNode::Map;
using Nodes = TemplateNode::List;

/// Several objects one after the other, with what their lines are about.
class ManifestFile {
public:
    void put(const Map& object, const Id& component)
    {
        if (object.empty())
            return;
        const std::string text = "---\n" + yamlLines(object);
        const int lines = static_cast<int>(std::ranges::count(text, '\n'));
        m_text.spans.push_back({m_lines + 1, m_lines + lines, component});
        m_text.text += text;
        m_lines += lines;
    }
    [[nodiscard]] bool isEmpty() const { return m_text.text.empty(); }
    [[nodiscard]] LocatedText under(const std::string& head, std::string path) const
    {
        LocatedText text = m_text;
        const int lines = static_cast<int>(std::ranges::count(head, '\n'));
        for (TextSpan& span : text.spans) {
            span.first += lines;
            span.last += lines;
        }
        text.text.insert(0, head);
        text.path = std::move(path);
        return text;
    }

private:
    LocatedText m_text {};
    int m_lines = 0;
};

/// The files of one cluster, by what is in them, in the order they are applied.
struct ClusterFiles {
    ManifestFile spaces;
    ManifestFile storage;
    ManifestFile services;
    ManifestFile workloads;
    ManifestFile policies;
};

ClusterFiles filesOf(const ClusterText& text)
{
    ClusterFiles files;
    for (const Component* space : text.cluster.spaces) {
        files.spaces.put(namespaceObject(text, *space), space->id);
        files.spaces.put(quotaObject(text, *space), space->id);
    }
    for (const Component* volume : text.cluster.volumes)
        files.storage.put(claimObject(text, *volume), volume->id);
    for (std::size_t number = 0; number < text.cluster.workloads.size(); ++number) {
        const Workload& workload = text.cluster.workloads[number];
        const Id& id = workload.component->id;
        files.services.put(ownServiceObject(text, workload), id);
        files.workloads.put(workloadObject(text, workload), id);
        files.workloads.put(budgetObject(text, workload), id);
        files.workloads.put(autoscalerObject(text, workload), id);
        files.policies.put(networkPolicy(text, number), id);
        if (!text.design.named(*workload.component, "nodes").empty() ||
            text.design.namedOne(*workload.component, "node"))
            text.report(Severity::Note,
                        {GUDO_TR_NOOP("core", "On which of the nodes drawn %1 runs is left to the scheduler"),
                         {text.titleOf(id)}},
                        id);
    }
    for (const ClusterService& service : text.cluster.services)
        files.services.put(serviceObject(text, service), service.component->id);
    for (const Component* ingress : text.cluster.ingresses)
        files.services.put(ingressObject(text, *ingress), ingress->id);
    return files;
}

std::vector<std::string> remarksOf(const std::set<NeededSecret>& secrets, bool hasPolicies)
{
    std::vector<std::string> remarks;
    for (const NeededSecret& secret : secrets)
        remarks.push_back(fmt::format("Before: kubectl{}{} create secret generic {} --from-literal=password=...",
                                      secret.space.empty() ? "" : " -n ", secret.space, secret.name));
    if (hasPolicies)
        remarks.emplace_back("network-policies.yaml lets in what the drawing shows and nothing else; a cluster without "
                             "a network plugin for policies ignores it.");
    return remarks;
}

} // namespace

Manifests toKubernetes(const Design& design, const Catalog& catalog)
{
    const Lowering lowering {design, catalog};
    std::set<Id, std::less<>> represented;
    const ClusterReading reading {lowering, represented};
    Manifests result;
    struct ClusterPart {
        const ClusterContents* cluster;
        ClusterFiles files;
        std::set<NeededSecret> secrets;
    };
    std::vector<ClusterPart> parts;
    for (const ClusterContents& cluster : reading.clusters()) {
        parts.push_back({&cluster, {}, {}});
        const ClusterText text {lowering,   reading, cluster, projectName(design.title), result, parts.back().secrets,
                                represented};
        parts.back().files = filesOf(text);
    }
    listLeftOut(lowering, represented, result.leftOut);
    for (const ClusterPart& part : parts) {
        const std::string folder = parts.size() > 1 ? part.cluster->folder + '/' : std::string {};
        for (const NeededSecret& secret : part.secrets)
            result.diagnostics.push_back(
                {.severity = Severity::Note,
                 .message = {GUDO_TR_NOOP("core", "The Secret %1 with the key password has to be made first"),
                             {secret.space.empty() ? secret.name : secret.space + '/' + secret.name}}});
        std::string head = headComment("Kubernetes, made with Gudo: kubectl apply -k .", lowering, result.leftOut,
                                       "no object of Kubernetes stands for it",
                                       remarksOf(part.secrets, !part.files.policies.isEmpty()));
        Nodes names;
        const auto put = [&](const ManifestFile& file, const char* name) {
            if (file.isEmpty())
                return;
            names.emplace_back(name);
            result.files.push_back(file.under(head, folder + name));
            head.clear();
        };
        put(part.files.spaces, "namespaces.yaml");
        put(part.files.storage, "storage.yaml");
        put(part.files.services, "services.yaml");
        put(part.files.workloads, "workloads.yaml");
        put(part.files.policies, "network-policies.yaml");
        if (names.empty())
            continue;
        result.files.push_back({.path = folder + "kustomization.yaml",
                                .text = yamlLines({{"apiVersion", "kustomize.config.k8s.io/v1beta1"},
                                                   {"kind", "Kustomization"},
                                                   {"resources", std::move(names)}})});
    }
    return result;
}

std::span<const std::string_view> kubernetesTypes()
{
    static constexpr std::array<std::string_view, 15> types {
        "app_server",       "cache",       "database",      "deploy_server", "dns",
        "k8s.deployment",   "k8s.ingress", "k8s.namespace", "k8s.pod",       "k8s.service",
        "k8s.stateful_set", "k8s.volume",  "monitoring",    "queue",         "web_server"};
    return types;
}

} // namespace gudo::iac
