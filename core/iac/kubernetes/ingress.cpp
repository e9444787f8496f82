#include "core/iac/kubernetes/ingress.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/iac/latin.h"

namespace gudo::iac {

namespace {

using Map = TemplateNode::Map;
using Nodes = TemplateNode::List;

/// A Service that answers requests of an Ingress.
struct IngressBackend {
    std::string name;
    int port = 80;
};

std::vector<IngressBackend> backendsOf(const ClusterText& text, const Component& ingress)
{
    std::vector<IngressBackend> backends;
    const std::string space = text.reading.spaceOf(ingress);
    for (const Connection* connection : text.design.from(ingress.id)) {
        if (!isRequest(*connection))
            continue;
        const ClusterService* service = text.cluster.service(connection->to);
        const Workload* workload = text.cluster.workload(connection->to);
        const bool isThere = service ? service->space == space : workload && workload->space == space;
        if (!isThere) {
            if (service || workload)
                text.report(Severity::Warning,
                            {GUDO_TR_NOOP("core", "%1 cannot pass requests to %2, which is in another namespace"),
                             {text.titleOf(ingress.id), text.titleOf(connection->to)}},
                            ingress.id);
            continue;
        }
        const auto port = portOf(*connection);
        IngressBackend backend =
            service ? IngressBackend {service->name, service->port}
                    : IngressBackend {workload->name, port                      ? *port
                                                      : workload->ports.empty() ? 80
                                                                                : workload->ports.front()};
        if (std::ranges::find(backends, backend.name, &IngressBackend::name) == backends.end())
            backends.push_back(std::move(backend));
    }
    return backends;
}

/// The words of a path or a name.
std::vector<std::string> wordsIn(std::string_view text)
{
    std::vector<std::string> words {""};
    for (const char c : physicalName(text, 100)) {
        if (c == '-')
            words.emplace_back();
        else
            words.back() += c;
    }
    std::erase(words, "");
    return words;
}

bool isPath(std::string_view path)
{
    return path.starts_with('/') && path.size() <= 200 && path.find("//") == std::string_view::npos &&
           std::ranges::all_of(path, [](char c) {
               return static_cast<unsigned char>(c) > 0x20 && static_cast<unsigned char>(c) < 0x7F;
           });
}

/// Which Service answers which path: that whose name has the path's first word; the one that is left for what nobody's
/// name says. The drawing does not say more.
class PathPlan {
public:
    PathPlan(const ClusterText& text, const Component& ingress, std::vector<IngressBackend> backends)
        : m_backends {std::move(backends)}
    {
        std::vector<std::string> paths;
        for (const std::string& path : textsOf(ingress.properties, "paths"))
            if (isPath(path) && std::ranges::find(paths, path) == paths.end())
                paths.push_back(path);
        if (paths.empty())
            paths.emplace_back("/");
        std::vector<std::size_t> claimed(m_backends.size(), 0);
        std::vector<std::string> open;
        for (const std::string& path : paths) {
            const auto words = wordsIn(path == "/" ? std::string_view {} : std::string_view {path});
            const auto named = path == "/" || words.empty()
                                   ? m_backends.end()
                                   : std::ranges::find_if(m_backends, [&](const IngressBackend& each) {
                                         const auto own = wordsIn(each.name);
                                         return std::ranges::find(own, words.front()) != own.end();
                                     });
            if (named == m_backends.end()) {
                open.push_back(path);
                continue;
            }
            ++claimed[static_cast<std::size_t>(named - m_backends.begin())];
            m_rows.emplace_back(path, static_cast<std::size_t>(named - m_backends.begin()));
        }
        const auto free = std::ranges::find(claimed, std::size_t {0});
        const std::size_t rest = free == claimed.end() ? 0 : static_cast<std::size_t>(free - claimed.begin());
        for (const std::string& path : open) {
            m_rows.emplace_back(path, rest);
            if (std::ranges::count(claimed, std::size_t {0}) > 1 || free == claimed.end())
                text.report(
                    Severity::Warning,
                    {GUDO_TR_NOOP("core", "The drawing does not say which service answers %1 of %2: %3 is taken"),
                     {path, text.titleOf(ingress.id), m_backends[rest].name}},
                    ingress.id);
        }
        std::ranges::sort(m_rows);
    }

    [[nodiscard]] Nodes nodes() const
    {
        Nodes rows;
        for (const auto& [path, number] : m_rows) {
            const IngressBackend& backend = m_backends[number];
            rows.emplace_back(Map {
                {"path", path},
                {"pathType", "Prefix"},
                {"backend", Map {{"service", Map {{"name", backend.name},
                                                  {"port", Map {{"number", plain(std::int64_t {backend.port})}}}}}}}});
        }
        return rows;
    }

private:
    std::vector<IngressBackend> m_backends;
    std::vector<std::pair<std::string, std::size_t>> m_rows {};
};

/// A host name as Kubernetes takes it (RFC 1123), maybe with a wildcard in front.
bool isHost(std::string_view host)
{
    if (host.starts_with("*."))
        host.remove_prefix(2);
    const auto isWord = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    };
    return !host.empty() && host.size() <= 253 && isWord(host.front()) && isWord(host.back()) &&
           host.find("..") == std::string_view::npos &&
           std::ranges::all_of(host, [&](char c) { return isWord(c) || c == '-' || c == '.'; });
}

std::string classOf(std::string_view controller)
{
    if (controller.empty())
        return {};
    const std::string words = physicalName(controller, 50);
    for (const auto& [word, name] : {std::pair {"aws", "alb"}, std::pair {"nginx", "nginx"},
                                     std::pair {"traefik", "traefik"}, std::pair {"haproxy", "haproxy"}})
        if (words.find(word) != std::string::npos)
            return name;
    return words;
}

} // namespace

Map ingressObject(const ClusterText& text, const Component& ingress)
{
    std::vector<IngressBackend> backends = backendsOf(text, ingress);
    if (backends.empty()) {
        text.report(Severity::Warning,
                    {GUDO_TR_NOOP("core", "%1 passes requests to no service, so that it is left out"),
                     {text.titleOf(ingress.id)}},
                    ingress.id);
        return {};
    }
    const std::string& name = text.reading.nameOf(ingress);
    const std::string_view said = text.design.text(ingress, "host");
    const std::string host {isHost(said) ? said : std::string_view {}};
    Map spec;
    iac::add(spec, "ingressClassName", classOf(text.design.text(ingress, "controller")));
    if (text.design.flag(ingress, "tls")) {
        Map tls;
        if (!host.empty())
            tls.emplace_back("hosts", Nodes {host});
        tls.emplace_back("secretName", name + "-tls");
        spec.emplace_back("tls", Nodes {std::move(tls)});
        text.report(Severity::Note,
                    {GUDO_TR_NOOP("core", "%1 takes its certificate from the Secret %2, which has to be there"),
                     {text.titleOf(ingress.id), name + "-tls"}},
                    ingress.id);
    }
    Map rule;
    iac::add(rule, "host", host);
    rule.emplace_back("http", Map {{"paths", PathPlan {text, ingress, std::move(backends)}.nodes()}});
    spec.emplace_back("rules", Nodes {std::move(rule)});
    return {{"apiVersion", "networking.k8s.io/v1"},
            {"kind", "Ingress"},
            {"metadata", metadataOf(text, ingress, name, text.reading.spaceOf(ingress))},
            {"spec", std::move(spec)}};
}

} // namespace gudo::iac
