#include "core/network/listening_ports.h"

#include <algorithm>

#include "core/network/security_groups.h"

namespace gudo {

namespace {

struct EnginePort {
    std::string_view engine; ///< part of the engine's name
    int port;
};

// IANA's and the makers' default ports
constexpr EnginePort enginePorts[] {{"postgres", 5432},  {"mysql", 3306}, {"mariadb", 3306},  {"oracle", 1521},
                                    {"sqlserver", 1433}, {"redis", 6379}, {"valkey", 6379},   {"memcached", 11211},
                                    {"mongo", 27017},    {"db2", 50000},  {"cassandra", 9042}};

std::vector<PortRange> listenerPorts(const Component& component)
{
    std::vector<PortRange> ports;
    const Value* listeners = find(component.properties, "listeners");
    if (const List* list = listeners ? listeners->asList() : nullptr)
        for (const Value& element : *list)
            if (const Object* row = element.asObject())
                if (const Value* port = find(*row, "port"))
                    if (const auto range = portRangeOf(*port))
                        ports.push_back(*range);
    return ports;
}

} // namespace

std::vector<PortRange> listeningPorts(const Catalog& catalog, const Component& component)
{
    if (auto ports = listenerPorts(component); !ports.empty())
        return ports;
    for (const char* key : {"ports", "port"})
        if (const Value* set = find(component.properties, key))
            if (auto ports = portRangesOf(*set); !ports.empty())
                return ports;
    const std::string_view engine = textOf(component.properties, "engine");
    for (const EnginePort& known : enginePorts)
        if (engine.find(known.engine) != std::string_view::npos)
            return {{known.port, known.port}};
    for (const char* key : {"ports", "port"})
        if (const Value* value = catalog.valueOf(component, key))
            if (auto ports = portRangesOf(*value); !ports.empty())
                return ports;
    std::vector<PortRange> ports;
    for (const int port : catalog.typeOf(component).ports)
        ports.push_back({port, port});
    return ports;
}

std::optional<PortSet> listenedPorts(const Component& balancer, std::string_view protocol)
{
    const Value* listeners = find(balancer.properties, "listeners");
    const List* list = listeners ? listeners->asList() : nullptr;
    if (!list)
        return {};
    bool isStated = false;
    std::vector<PortRange> ports;
    for (const Value& element : *list) {
        const Object* row = element.asObject();
        const Value* port = row ? find(*row, "port") : nullptr;
        const auto range = port ? portRangeOf(*port) : std::nullopt;
        if (!range)
            continue;
        isStated = true;
        const std::string said = canonicalProtocol(textOf(*row, "protocol"));
        const bool isUdp = said == "udp" || said == "tcp_udp";
        if (protocol == "udp" ? isUdp : said != "udp")
            ports.push_back(*range);
    }
    return isStated ? std::optional {PortSet {std::span {ports}}} : std::nullopt;
}

} // namespace gudo
