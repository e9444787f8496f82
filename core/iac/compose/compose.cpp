#include "core/iac/compose/compose.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "core/iac/cloudformation/template_text.h"
#include "core/iac/compose/balancer.h"
#include "core/iac/compose/calls.h"
#include "core/iac/compose/service_parts.h"
#include "core/iac/latin.h"

namespace gudo::iac {

namespace {

using Map = TemplateNode::Map;
using Nodes = TemplateNode::List;

/// A variable that whoever starts it has to set.
std::string asked(std::string_view variable, std::string_view what)
{
    return fmt::format("${{{}:?{}}}", variable, what);
}

class ProjectWriter {
public:
    ProjectWriter(const Lowering& design, ComposeProjects& projects, std::size_t project, Manifests& result)
        : m_design {design}
        , m_projects {projects}
        , m_project {projects.projects[project]}
        , m_calls {design, projects, project}
        , m_result {result}
    {
        for (const ComposeService& service : m_project.services)
            for (const std::string_view id : design.containment().ancestors(service.component->id))
                if (const Component* around = design.find(id); around && design.catalog().isKind(*around, "network")) {
                    m_networkOf[service.name] = m_networkNames.of(id);
                    m_networks.emplace(m_networkNames.of(id), around);
                    break;
                }
    }

    LocatedText run(const std::string& name)
    {
        Map services;
        std::vector<TemplateSubject> subjects;
        for (const ComposeService& service : m_project.services) {
            services.emplace_back(service.name, serviceNode(service));
            subjects.push_back({"services", service.name, service.component->id});
        }
        Map root;
        root.emplace_back("name", name);
        root.emplace_back("services", std::move(services));
        Map networks;
        for (const auto& [network, component] : m_networks)
            networks.emplace_back(network, Map {{"labels", composeLabels(*component)}});
        iac::add(root, "networks", std::move(networks));
        Map volumes;
        for (const auto& [volume, component] : m_volumes)
            volumes.emplace_back(volume, Map {{"labels", composeLabels(*component)}});
        iac::add(root, "volumes", std::move(volumes));
        iac::add(root, "configs", std::move(m_configs));
        Map secrets;
        for (const std::string& secret : m_secrets)
            secrets.emplace_back(secret, Map {{"file", "./secrets/" + secret + ".txt"}});
        iac::add(root, "secrets", std::move(secrets));
        for (const Connection* call : m_calls.circular())
            note({GUDO_TR_NOOP("core", "%1 does not wait for %2 to start, since they call each other in a circle"),
                  {nameOf(call->from), nameOf(call->to)}},
                 call->from);
        return yamlText(root, subjects);
    }

private:
    [[nodiscard]] std::string nameOf(std::string_view id) const
    {
        const Component* component = m_design.find(id);
        return component ? std::string {displayName(*component)} : std::string {id};
    }
    void report(Severity severity, Message message, const Id& component)
    {
        m_result.diagnostics.push_back(
            {.severity = severity, .message = std::move(message), .components = {component}});
    }
    void note(Message message, const Id& component) { report(Severity::Note, std::move(message), component); }
    void warn(Message message, const Id& component) { report(Severity::Warning, std::move(message), component); }

    TemplateNode serviceNode(const ComposeService& service)
    {
        m_mounts.clear();
        m_usedSecrets.clear();
        Map node;
        node.emplace_back("image", imageOf(service));
        if (const std::string command = composeCommand(m_design, service); !command.empty())
            node.emplace_back("command", verbatim(command));
        node.emplace_back("restart", composeRestart(m_design, service));
        const std::vector<ComposeCall> calls = m_calls.from(service);
        iac::add(node, "depends_on", needs(service));
        iac::add(node, "environment", environment(service, calls));
        addPorts(node, service);
        addMounts(service);
        iac::add(node, "volumes", std::move(m_mounts));
        iac::add(node, "configs", balancing(service, calls));
        iac::add(node, "networks", networksOf(service, calls));
        Nodes secrets;
        for (const std::string& secret : m_usedSecrets)
            secrets.emplace_back(secret);
        iac::add(node, "secrets", std::move(secrets));
        iac::add(node, "deploy", deployOf(service));
        iac::add(node, "healthcheck", composeHealth(service));
        node.emplace_back("labels", composeLabels(*service.component));
        return node;
    }

    std::string imageOf(const ComposeService& service)
    {
        const Id& id = service.component->id;
        if (service.isImageOpen) {
            const std::string variable = variableName(service.name, "IMAGE");
            warn({GUDO_TR_NOOP("core", "The drawing names no image for %1: set %2, or give it one"),
                  {nameOf(id), variable}},
                 id);
            return fmt::format("${{{}:-{}}}", variable, service.image);
        }
        if (service.isImageAssumed)
            note({GUDO_TR_NOOP("core", "The drawing names no image for %1: %2 is taken"), {nameOf(id), service.image}},
                 id);
        return service.image;
    }

    [[nodiscard]] Map needs(const ComposeService& service) const
    {
        Map map;
        for (const ComposeService* other : m_calls.neededBy(service)) {
            const bool hasHealth = other->engine && !other->engine->health.empty();
            map.emplace_back(other->name, Map {{"condition", hasHealth ? "service_healthy" : "service_started"}});
        }
        return map;
    }

    [[nodiscard]] static std::string secretOf(const ComposeService& service) { return service.name + "-password"; }

    /// What the program of the service itself asks for, then whom it calls.
    Map environment(const ComposeService& service, const std::vector<ComposeCall>& calls)
    {
        Map map;
        if (const Engine* engine = service.engine) {
            for (const auto& [key, value] : engine->settings)
                map.emplace_back(key, value);
            if (!engine->password.empty())
                addPassword(map, std::string {engine->password}, service);
        }
        for (const ComposeCall& call : calls) {
            map.emplace_back(variableName(call.name, "HOST"), call.host);
            if (call.port > 0)
                map.emplace_back(variableName(call.name, "PORT"), std::to_string(call.port));
            if (call.service && call.service->engine && !call.service->engine->password.empty())
                addPassword(map, variableName(call.name, "PASSWORD"), *call.service);
            if (!call.isKnown)
                warn({GUDO_TR_NOOP("core", "The drawing does not say where %1 finds %2: set %3"),
                      {nameOf(service.component->id), nameOf(call.target->id), variableName(call.name, "HOST")}},
                     service.component->id);
        }
        return map;
    }

    void addPassword(Map& map, const std::string& variable, const ComposeService& owner)
    {
        if (!owner.engine->hasPasswordFile) {
            map.emplace_back(variable, asked(variableName(owner.name, "PASSWORD"), "set it in .env"));
            return;
        }
        const std::string secret = secretOf(owner);
        m_secrets.insert(secret);
        m_usedSecrets.insert(secret);
        map.emplace_back(variable + "_FILE", "/run/secrets/" + secret);
    }

    void addPorts(Map& node, const ComposeService& service)
    {
        Nodes published;
        Nodes exposed;
        const std::vector<int> outside = m_calls.publishedOf(service);
        for (const int port : outside) {
            const int last = port + service.copies - 1;
            bool isFree = last <= 65'535;
            for (int at = port; at <= last && isFree; ++at)
                isFree = !m_publishedPorts.contains(at);
            if (!isFree) {
                warn({GUDO_TR_NOOP("core", "Port %1 of the machine is taken: Docker chooses one for %2"),
                      {std::to_string(port), nameOf(service.component->id)}},
                     service.component->id);
                published.emplace_back(std::to_string(port));
                continue;
            }
            for (int at = port; at <= last; ++at)
                m_publishedPorts.insert(at);
            published.emplace_back(service.copies > 1 ? fmt::format("{}-{}:{}", port, last, port)
                                                      : fmt::format("{}:{}", port, port));
        }
        for (const int port : service.ports)
            if (std::ranges::find(outside, port) == outside.end())
                exposed.emplace_back(std::to_string(port));
        iac::add(node, "ports", std::move(published));
        iac::add(node, "expose", std::move(exposed));
    }

    void mount(const std::string& volume, const Component& owner, std::string_view path)
    {
        m_volumes.emplace(volume, &owner);
        m_mounts.emplace_back(fmt::format("{}:{}", volume, path));
    }

    void addMounts(const ComposeService& service)
    {
        const Component& component = *service.component;
        std::set<std::string> paths;
        int number = 0;
        for (std::string said : textsOf(component.properties, "volumes")) {
            // "name:/path" is a path, too: the name is this file's affair.
            if (const std::size_t colon = said.find(":/"); colon != std::string::npos && said.front() != '/')
                said.erase(0, colon + 1);
            if (!isMountPath(said)) {
                note({GUDO_TR_NOOP("core", "\"%1\" of %2 is no path for a volume"), {said, nameOf(component.id)}},
                     component.id);
                continue;
            }
            if (paths.insert(said).second)
                mount(++number == 1 ? service.name + "-data" : fmt::format("{}-data-{}", service.name, number),
                      component, said);
        }
        if (paths.empty() && service.engine && !service.engine->data.empty() && keepsData(m_design, service))
            mount(service.name + "-data", component, service.engine->data);
        std::vector<const Component*> own {&component};
        own.insert(own.end(), service.inside.begin(), service.inside.end());
        std::set<Id> mounted;
        for (const Component* each : own)
            for (const Connection* connection : m_design.from(each->id)) {
                const Component* storage = m_design.find(connection->to);
                if (!storage || storage->type != "storage" || !mounted.insert(storage->id).second)
                    continue;
                const std::string name = m_storageNames.of(storage->id);
                mount(name + "-files", *storage, "/mnt/" + name);
                m_projects.represented.insert(storage->id);
            }
    }

    Nodes balancing(const ComposeService& service, const std::vector<ComposeCall>& calls)
    {
        const bool isOurs = service.component->type == "load_balancer" && service.isImageAssumed && service.engine &&
                            service.engine->word == "nginx";
        if (!isOurs || calls.empty())
            return {};
        if (m_design.text(*service.component, "layer") != "4" &&
            std::ranges::find(service.ports, 443) != service.ports.end())
            warn({GUDO_TR_NOOP("core", "%1 answers at port 443 without TLS, since no certificate is drawn"),
                  {nameOf(service.component->id)}},
                 service.component->id);
        const std::string config = service.name + "-config";
        m_configs.emplace_back(config, Map {{"content", verbatim(balancerConfig(m_design, service, calls))}});
        return {Map {{"source", config}, {"target", balancerConfigPath(m_design, service)}}};
    }

    /// The network it is drawn in, and those of whom it calls.
    [[nodiscard]] Nodes networksOf(const ComposeService& service, const std::vector<ComposeCall>& calls) const
    {
        if (m_networks.empty())
            return {};
        const auto networkOf = [&](const ComposeService& each) {
            const auto found = m_networkOf.find(each.name);
            return found == m_networkOf.end() ? std::string {"default"} : found->second;
        };
        std::set<std::string> names {networkOf(service)};
        for (const ComposeCall& call : calls)
            if (call.service)
                names.insert(networkOf(*call.service));
        Nodes nodes;
        for (const std::string& name : names)
            nodes.emplace_back(name);
        return nodes;
    }

    [[nodiscard]] Map deployOf(const ComposeService& service)
    {
        Map limits = composeLimits(m_design, service);
        Map deploy;
        if (service.copies > 1)
            deploy.emplace_back("replicas", plain(std::int64_t {service.copies}));
        if (!limits.empty())
            deploy.emplace_back("resources", Map {{"limits", std::move(limits)}});
        if (service.copies > 1 && service.engine && !service.engine->data.empty() && keepsData(m_design, service))
            warn({GUDO_TR_NOOP("core", "The copies of %1 know nothing of each other: their replication has to be set "
                                       "up, and each needs a volume of its own"),
                  {nameOf(service.component->id)}},
                 service.component->id);
        return deploy;
    }

    const Lowering& m_design;
    ComposeProjects& m_projects;
    const ComposeProject& m_project;
    ComposeCalls m_calls;
    Manifests& m_result;
    NameBook m_networkNames {50};
    NameBook m_storageNames {50};
    std::map<std::string, std::string> m_networkOf {};     ///< by service
    std::map<std::string, const Component*> m_networks {}; ///< by name
    std::map<std::string, const Component*> m_volumes {};  ///< by name
    std::set<std::string> m_secrets {};
    std::set<int> m_publishedPorts {};
    Map m_configs {};
    Nodes m_mounts {};                      ///< of the service being written
    std::set<std::string> m_usedSecrets {}; ///< of the service being written
};

} // namespace

Manifests toCompose(const Design& design, const Catalog& catalog)
{
    const Lowering reading {design, catalog};
    ComposeProjects projects = composeProjects(reading);
    Manifests result;
    const std::string project = projectName(design.title);
    NameBook folders {40};
    for (std::size_t number = 0; number < projects.projects.size(); ++number) {
        const Component* engine = projects.projects[number].engine;
        const bool isOne = projects.projects.size() == 1;
        const std::string name = isOne ? project : folders.of(engine->id);
        LocatedText text = ProjectWriter {reading, projects, number, result}.run(name);
        text.path = isOne ? std::string {"compose.yaml"} : name + "/compose.yaml";
        result.files.push_back(std::move(text));
    }
    listLeftOut(reading, projects.represented, result.leftOut);
    for (LocatedText& file : result.files) {
        const std::string head =
            headComment("Docker Compose, made with Gudo: docker compose up -d", reading, result.leftOut,
                        "no container is drawn for it",
                        {"Files in ./secrets hold the passwords, and .env what has to be set. Neither belongs into "
                         "version control."});
        const int lines = static_cast<int>(std::ranges::count(head, '\n'));
        for (TextSpan& span : file.spans) {
            span.first += lines;
            span.last += lines;
        }
        file.text.insert(0, head);
    }
    return result;
}

std::span<const std::string_view> composeTypes()
{
    static constexpr std::array<std::string_view, 12> types {"app_server",    "cache", "container",     "database",
                                                             "deploy_server", "dns",   "load_balancer", "monitoring",
                                                             "process",       "queue", "storage",       "web_server"};
    return types;
}

} // namespace gudo::iac
