#include "core/iac/kubernetes/pods.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "core/iac/cloudformation/template_text.h"
#include "core/iac/latin.h"

namespace gudo::iac {

namespace {

using Map = TemplateNode::Map;
using Nodes = TemplateNode::List;

/// Values of labels: at most 63 letters, digits and "-_." between letters or digits.
bool isLabelValue(std::string_view text)
{
    const auto isWord = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    };
    return !text.empty() && text.size() <= 63 && isWord(text.front()) && isWord(text.back()) &&
           std::ranges::all_of(text, [&](char c) { return isWord(c) || c == '-' || c == '_' || c == '.'; });
}

/// Something that a container is told under a name.
Map variable(std::string name, TemplateNode value)
{
    return {{"name", std::move(name)}, {"value", std::move(value)}};
}

class PodWriter {
public:
    PodWriter(const ClusterText& text, const Workload& workload)
        : m_text {text}
        , m_workload {workload}
    {
    }

    Map run()
    {
        Map labels = selectorOf(m_workload);
        labels.emplace_back("app.kubernetes.io/part-of", m_text.project);
        if (isLabelValue(m_workload.component->id))
            labels.emplace_back("gudo/id", m_workload.component->id);
        const std::size_t number = m_text.cluster.workloadOf.at(m_workload.component->id);
        for (const ClusterService& service : m_text.cluster.services)
            if (service.behind.size() > 1 && std::ranges::find(service.behind, number) != service.behind.end())
                labels.emplace_back(behindLabel(service), "true");
        return {{"metadata", Map {{"labels", std::move(labels)}}}, {"spec", spec()}};
    }

private:
    Map spec()
    {
        Map spec;
        spec.emplace_back("automountServiceAccountToken", plain(false));
        iac::add(spec, "affinity", affinity());
        iac::add(spec, "topologySpreadConstraints", spread());
        findVolumes();
        Nodes containers;
        if (m_workload.inside.empty())
            containers.emplace_back(container(m_workload.name, *m_workload.component, m_workload.engine,
                                              m_workload.image, m_workload.ports));
        NameBook names {50};
        for (const Component* inner : m_workload.inside) {
            const std::string& name = names.of(inner->id);
            const Engine* engine = engineOf(m_text.design, *inner);
            const std::string_view said = m_text.design.text(*inner, "image");
            const std::string image = isImage(said) ? std::string {said}
                                      : engine      ? std::string {engine->image}
                                                    : name + ":latest";
            if (!isImage(said))
                sayImage(*inner, image, !engine);
            std::vector<int> ports = listeningPorts(m_text.design, *inner);
            if (ports.empty() && engine && engine->port > 0)
                ports.push_back(engine->port);
            containers.emplace_back(container(name, *inner, engine, image, ports));
        }
        if (m_workload.inside.empty() && m_workload.isImageAssumed)
            sayImage(*m_workload.component, m_workload.image, m_workload.isImageOpen);
        spec.emplace_back("containers", std::move(containers));
        iac::add(spec, "volumes", std::move(m_volumes));
        return spec;
    }

    void sayImage(const Component& component, const std::string& image, bool isOpen) const
    {
        const std::string title = m_text.titleOf(component.id);
        if (isOpen)
            m_text.report(
                Severity::Warning,
                {GUDO_TR_NOOP("core", "The drawing names no image for %1: put one in place of %2"), {title, image}},
                component.id);
        else
            m_text.report(Severity::Note,
                          {GUDO_TR_NOOP("core", "The drawing names no image for %1: %2 is taken"), {title, image}},
                          component.id);
    }

    /// Pods of one workload on different nodes, where that is asked for.
    [[nodiscard]] Map affinity() const
    {
        if (m_workload.replicas < 2 || !m_text.design.flag(*m_workload.component, "anti_affinity"))
            return {};
        return {{"podAntiAffinity", Map {{"requiredDuringSchedulingIgnoredDuringExecution",
                                          Nodes {Map {{"labelSelector", Map {{"matchLabels", selectorOf(m_workload)}}},
                                                      {"topologyKey", "kubernetes.io/hostname"}}}}}}};
    }

    /// Over zones and nodes as evenly as they are there.
    [[nodiscard]] Nodes spread() const
    {
        if (m_workload.replicas < 2)
            return {};
        Nodes constraints;
        for (const char* key : {"topology.kubernetes.io/zone", "kubernetes.io/hostname"})
            constraints.emplace_back(Map {{"maxSkew", plain(std::int64_t {1})},
                                          {"topologyKey", key},
                                          {"whenUnsatisfiable", "ScheduleAnyway"},
                                          {"labelSelector", Map {{"matchLabels", selectorOf(m_workload)}}}});
        return constraints;
    }

    Map container(const std::string& name, const Component& component, const Engine* engine, const std::string& image,
                  const std::vector<int>& ports)
    {
        Map node {{"name", name}, {"image", image}};
        Nodes numbers;
        for (const int port : ports)
            numbers.emplace_back(Map {{"containerPort", plain(std::int64_t {port})}});
        iac::add(node, "ports", std::move(numbers));
        iac::add(node, "env", environment(component, engine));
        iac::add(node, "resources", resources(component));
        iac::add(node, "readinessProbe", readiness(component, engine, ports));
        iac::add(node, "securityContext", Map {{"allowPrivilegeEscalation", plain(false)}});
        Nodes mounts = m_mounts;
        if (m_workload.kind == WorkloadKind::StatefulSet && &component == m_workload.component)
            mounts.emplace_back(
                Map {{"name", "data"},
                     {"mountPath", engine && !engine->data.empty() ? engine->data : std::string_view {"/data"}}});
        iac::add(node, "volumeMounts", std::move(mounts));
        return node;
    }

    Nodes environment(const Component& component, const Engine* engine)
    {
        Nodes nodes;
        std::set<std::string> told;
        const auto tell = [&](Map entry) {
            if (told.insert(std::get<std::string>(entry.front().second.data)).second)
                nodes.emplace_back(std::move(entry));
        };
        if (engine) {
            for (const auto& [key, value] : engine->settings)
                tell(variable(std::string {key}, value));
            if (!engine->password.empty())
                tell(password(std::string {engine->password}, m_workload.name));
        }
        for (const Connection* call : m_text.design.from(component.id))
            if (isRequest(*call))
                tellOf(*call, tell);
        return nodes;
    }

    Map password(const std::string& name, const std::string& secret)
    {
        m_text.secrets.insert({m_workload.space, secret});
        return {{"name", name}, {"valueFrom", Map {{"secretKeyRef", Map {{"name", secret}, {"key", "password"}}}}}};
    }

    /// Whom it calls, and where that is.
    template<typename Tell>
    void tellOf(const Connection& call, const Tell& tell)
    {
        const Component* target = m_text.design.find(call.to);
        if (!target)
            return;
        const auto say = [&](const std::string& name, const std::string& host, int port) {
            tell(variable(variableName(name, "HOST"), host));
            if (port > 0)
                tell(variable(variableName(name, "PORT"), std::to_string(port)));
        };
        const auto inSpace = [&](const std::string& name, const std::string& space) {
            if (space == m_workload.space)
                return name;
            return name + '.' + (space.empty() ? std::string {"default"} : space) + ".svc";
        };
        const auto passwordOf = [&](const Workload& workload, const std::string& name) {
            if (workload.engine && !workload.engine->password.empty())
                tell(password(variableName(name, "PASSWORD"), workload.name));
        };
        if (const Workload* workload = m_text.cluster.workload(target->id)) {
            if (workload == &m_workload)
                return;
            const auto port = portOf(call);
            say(workload->name, inSpace(workload->name, workload->space),
                port                      ? *port
                : workload->ports.empty() ? 0
                                          : workload->ports.front());
            passwordOf(*workload, workload->name);
        } else if (const ClusterService* service = m_text.cluster.service(target->id)) {
            say(service->name, inSpace(service->name, service->space), service->port);
            if (service->behind.size() == 1)
                passwordOf(m_text.cluster.workloads[service->behind.front()], service->name);
        } else if (isElsewhere(*target)) {
            const std::string name = physicalName(target->id, 50);
            const auto port = portOf(call);
            const auto ports = listeningPorts(m_text.design, *target);
            say(name, addressOf(m_text.design, *target, name), port ? *port : ports.empty() ? 0 : ports.front());
            if (!hasAddress(m_text.design, *target))
                m_text.report(Severity::Warning,
                              {GUDO_TR_NOOP("core", "The drawing does not say where %1 finds %2: set %3"),
                               {m_text.titleOf(m_workload.component->id), m_text.titleOf(target->id),
                                variableName(name, "HOST")}},
                              m_workload.component->id);
        }
    }

    [[nodiscard]] bool isElsewhere(const Component& target) const
    {
        const ComponentType& type = m_text.design.catalog().typeOf(target);
        for (const std::string_view kind : {"compute", "database", "cache", "queue", "load-balancer", "object-storage"})
            if (type.isKind(kind))
                return true;
        return false;
    }

    [[nodiscard]] Map resources(const Component& component) const
    {
        const Lowering& design = m_text.design;
        const auto said = [&](std::string_view key) {
            return Lowering::isSet(component, key) ? amount(design, component, key) : std::nullopt;
        };
        std::string cpu;
        std::string memory;
        if (const auto cores = said("cpu_request") ? said("cpu_request") : said("cpus"))
            cpu = fmt::format("{}m", std::max(1L, std::lround(*cores * 1000)));
        if (const auto mebibytes = said("memory_request_mib"))
            memory = fmt::format("{}Mi", std::max(1L, std::lround(*mebibytes)));
        else if (const auto gibibytes = said("memory_gib"))
            memory = fmt::format("{}Mi", std::max(1L, std::lround(*gibibytes * 1024)));
        Map requests;
        iac::add(requests, "cpu", cpu);
        iac::add(requests, "memory", memory);
        Map limits;
        iac::add(limits, "memory", memory); // a pod that grows beyond what was planned goes, and not its neighbours
        Map map;
        iac::add(map, "requests", std::move(requests));
        iac::add(map, "limits", std::move(limits));
        return map;
    }

    [[nodiscard]] Map readiness(const Component& component, const Engine* engine, const std::vector<int>& ports) const
    {
        const std::string_view path = m_text.design.text(component, "readiness_probe");
        const bool isPath = path.starts_with('/') && path.size() < 200 && std::ranges::all_of(path, [](char c) {
                                return static_cast<unsigned char>(c) > 0x20 && static_cast<unsigned char>(c) < 0x7F;
                            });
        Map probe;
        if (isPath && !ports.empty()) {
            probe.emplace_back("httpGet", Map {{"path", path}, {"port", plain(std::int64_t {ports.front()})}});
        } else if (engine && !engine->health.empty()) {
            probe.emplace_back("exec", Map {{"command", listOf(engine->health)}});
            probe.emplace_back("timeoutSeconds", plain(std::int64_t {5}));
        } else if (!ports.empty()) {
            probe.emplace_back("tcpSocket", Map {{"port", plain(std::int64_t {ports.front()})}});
        } else {
            return {};
        }
        probe.emplace_back("periodSeconds", plain(std::int64_t {10}));
        return probe;
    }

    /// Claims that are drawn and that it is connected to.
    void findVolumes()
    {
        std::set<std::string> taken;
        std::vector<const Component*> own {m_workload.component};
        own.insert(own.end(), m_workload.inside.begin(), m_workload.inside.end());
        for (const Component* each : own)
            for (const auto* side : {&m_text.design.from(each->id), &m_text.design.to(each->id)})
                for (const Connection* connection : *side) {
                    const Component* volume =
                        m_text.design.find(connection->from == each->id ? connection->to : connection->from);
                    if (!volume || std::ranges::find(m_text.cluster.volumes, volume) == m_text.cluster.volumes.end())
                        continue;
                    if (m_text.reading.spaceOf(*volume) != m_workload.space) {
                        m_text.report(Severity::Warning,
                                      {GUDO_TR_NOOP("core", "%1 cannot use %2, which is in another namespace"),
                                       {m_text.titleOf(each->id), m_text.titleOf(volume->id)}},
                                      each->id);
                        continue;
                    }
                    const std::string& name = m_text.reading.nameOf(*volume);
                    if (!taken.insert(name).second)
                        continue;
                    m_volumes.emplace_back(
                        Map {{"name", "claim-" + name}, {"persistentVolumeClaim", Map {{"claimName", name}}}});
                    m_mounts.emplace_back(Map {{"name", "claim-" + name}, {"mountPath", "/mnt/" + name}});
                }
    }

    const ClusterText& m_text;
    const Workload& m_workload;
    Nodes m_volumes {};
    Nodes m_mounts {};
};

} // namespace

void ClusterText::report(Severity severity, Message message, const Id& component) const
{
    result.diagnostics.push_back({.severity = severity, .message = std::move(message), .components = {component}});
}

std::string ClusterText::titleOf(std::string_view id) const
{
    const Component* component = design.find(id);
    return component ? std::string {displayName(*component)} : std::string {id};
}

Map metadataOf(const ClusterText& text, const Component& component, const std::string& name, const std::string& space)
{
    Map map {{"name", name}};
    iac::add(map, "namespace", space);
    Map labels {{"app.kubernetes.io/name", name}, {"app.kubernetes.io/part-of", text.project}};
    if (isLabelValue(component.id))
        labels.emplace_back("gudo/id", component.id);
    map.emplace_back("labels", std::move(labels));
    Map annotations {{"gudo/id", component.id}};
    iac::add(annotations, "gudo/name", withoutControls(component.name));
    if (const Value* tags = find(component.properties, "tags"); tags && tags->asObject())
        for (const auto& [key, value] : *tags->asObject())
            if (isLabelValue(key) && yamlScalar(key) == key &&
                value.asString()) // some readers forget that a key is quoted
                annotations.emplace_back(key, withoutControls(*value.asString()));
    map.emplace_back("annotations", std::move(annotations));
    return map;
}

Map selectorOf(const Workload& workload)
{
    return {{"app.kubernetes.io/name", workload.name}};
}

std::string behindLabel(const ClusterService& service)
{
    return "gudo/behind-" + service.name;
}

Map podTemplate(const ClusterText& text, const Workload& workload)
{
    return PodWriter {text, workload}.run();
}

std::string storageOf(const Lowering& design, const Component& component)
{
    const auto size = amount(design, component, "storage_gib");
    return fmt::format("{}Gi", size ? std::max(1L, std::lround(*size)) : 10L);
}

} // namespace gudo::iac
