#include "tests/bench/nested_cloud.h"

#include <algorithm>
#include <cstdint>
#include <nlohmann/json.hpp>
#include <utility>

namespace gudo {

namespace {

/// A linear congruential generator with the constants of Numerical Recipes, so that the graphs are those of any
/// language.
class Dice {
public:
    explicit Dice(std::uint32_t seed)
        : m_state {seed}
    {
    }
    int below(std::size_t bound) { return static_cast<int>(share() * static_cast<double>(bound)); }
    bool chance(double share) { return this->share() < share; }

private:
    double share()
    {
        m_state = m_state * 1664525U + 1013904223U;
        return m_state / 4294967296.0;
    }

    std::uint32_t m_state;
};

struct CloudSize {
    std::string_view name;
    int networks;
    int zones;     ///< of a network
    int instances; ///< of a subnet, about
    std::uint32_t seed;
};
constexpr CloudSize sizes[] {
    {"n20", 1, 2, 2, 1}, {"n100", 2, 3, 5, 2}, {"n500", 4, 3, 14, 5}, {"n1000", 8, 3, 14, 3}, {"n5000", 24, 3, 23, 4},
};

/// One graph in the making. The order of the throws of the dice is part of what it makes.
class Maker {
public:
    explicit Maker(const CloudSize& size)
        : m_size {size}
        , m_dice {size.seed}
    {
        m_cloud.name = size.name;
    }

    NestedCloud make()
    {
        m_cloud.groups.push_back({"region", "", "region", "Region eu-west-1"});
        node("users", "", "users", "Users");
        node("dns", "", "dns", "Route 53");
        node("cdn", "", "cdn", "CloudFront");
        edge("users", "dns", "edge");
        edge("users", "cdn", "edge");
        edge("dns", "cdn", "edge");
        for (const char* const name : {"s3", "sqs", "dynamo", "kms", "logs"}) {
            std::string label {name};
            std::ranges::transform(label, label.begin(),
                                   [](char c) { return static_cast<char>(c - (c >= 'a' ? 'a' - 'A' : 0)); });
            m_regional.push_back(node(std::string {"rs_"} + name, "region", "regional", label));
        }
        edge("cdn", "rs_s3", "edge");
        if (m_size.networks > 1)
            node("tgw", "region", "regional", "Transit GW");
        for (int network = 0; network < m_size.networks; ++network)
            addNetwork(network);
        addCallsBetweenNetworks();
        return std::move(m_cloud);
    }

private:
    std::string node(std::string id, std::string parent, std::string kind, std::string label)
    {
        m_cloud.nodes.push_back({id, std::move(parent), std::move(kind), std::move(label)});
        return id;
    }
    void edge(std::string from, std::string to, std::string kind)
    {
        m_cloud.edges.push_back({std::move(from), std::move(to), std::move(kind)});
    }

    void addNetwork(int network)
    {
        const std::string id = "v" + std::to_string(network);
        m_cloud.groups.push_back({id, "region", "vpc", "VPC " + std::to_string(network)});
        const std::string gateway = node(id + "_igw", id, "igw", "IGW " + std::to_string(network));
        edge("cdn", gateway, "edge");
        if (m_size.networks > 1)
            edge(gateway, "tgw", "peer");
        m_applications.emplace_back();
        std::vector<std::string> databases;
        for (int zone = 0; zone < m_size.zones; ++zone)
            databases.push_back(addZone(network, zone, gateway));
        for (std::size_t zone = 1; zone < databases.size(); ++zone)
            edge(databases[0], databases[zone], "repl");
    }

    /// Returns the zone's database.
    std::string addZone(int network, int zone, const std::string& gateway)
    {
        const std::string in = "v" + std::to_string(network);
        const std::string id = in + "a" + std::to_string(zone);
        m_cloud.groups.push_back({id, in, "az", std::string {"AZ "} + static_cast<char>('a' + zone)});
        const char* const tiers[] {"public", "app", "data"};
        for (int tier = 0; tier < 3; ++tier)
            m_cloud.groups.push_back(
                {id + "_" + tiers[tier], id, "subnet", std::string {tiers[tier]} + " subnet", tier, network, zone});
        int counts[3];
        for (int tier = 0; tier < 3; ++tier)
            counts[tier] = std::max(2, m_size.instances - 1 + m_dice.below(3) - (tier == 2 ? 1 : 0));

        const std::string balancer = node(id + "_lb", id + "_public", "lb", "ALB");
        edge(gateway, balancer, "flow");
        const std::vector<std::string> webServers = addWebServers(id, balancer, std::max(1, counts[0] - 2));
        std::string nat;
        if (counts[0] >= 3) {
            nat = node(id + "_nat", id + "_public", "nat", "NAT");
            edge(nat, gateway, "flow");
        }
        const std::vector<std::string> applications = addApplications(id, webServers, counts[1]);
        const std::string database = addDatabases(id, applications, counts[2] - 1);
        if (!nat.empty())
            edge(applications.back(), nat, "egress");
        for (const std::string& application : applications)
            if (m_dice.chance(0.2))
                edge(application, m_regional[static_cast<std::size_t>(m_dice.below(m_regional.size()))], "svc");
        auto& ofNetwork = m_applications.back();
        ofNetwork.insert(ofNetwork.end(), applications.begin(), applications.end());
        return database;
    }

    std::vector<std::string> addWebServers(const std::string& zone, const std::string& balancer, int count)
    {
        std::vector<std::string> servers;
        for (int i = 0; i < count; ++i) {
            servers.push_back(
                node(zone + "_web" + std::to_string(i), zone + "_public", "web", "web-" + std::to_string(i)));
            edge(balancer, servers.back(), "flow");
        }
        return servers;
    }

    std::vector<std::string> addApplications(const std::string& zone, const std::vector<std::string>& webServers,
                                             int count)
    {
        std::vector<std::string> applications;
        for (int i = 0; i < count; ++i)
            applications.push_back(
                node(zone + "_app" + std::to_string(i), zone + "_app", "app", "app-" + std::to_string(i)));
        for (std::size_t i = 0; i < webServers.size(); ++i)
            edge(webServers[i], applications[i % applications.size()], "flow");
        for (std::size_t i = webServers.size(); i < applications.size(); ++i)
            edge(webServers[i % webServers.size()], applications[i], "flow");
        return applications;
    }

    /// A database with copies, every other one a cache, shared by the applications. Returns the database.
    std::string addDatabases(const std::string& zone, const std::vector<std::string>& applications, int copies)
    {
        std::string database = node(zone + "_db", zone + "_data", "db", "DB");
        std::vector<std::string> made;
        for (int i = 0; i < copies; ++i) {
            const std::string kind = i % 2 ? "cache" : "replica";
            made.push_back(node(zone + "_c" + std::to_string(i), zone + "_data", kind, kind + "-" + std::to_string(i)));
        }
        for (std::size_t i = 0; i < applications.size(); ++i)
            edge(applications[i], i % 3 == 0 || made.empty() ? database : made[i % made.size()], "flow");
        for (std::size_t i = 0; i < made.size(); i += 2)
            edge(database, made[i], "repl");
        return database;
    }

    void addCallsBetweenNetworks()
    {
        for (std::size_t network = 0; network + 1 < m_applications.size(); ++network) {
            const auto& callers = m_applications[network];
            const auto& called = m_applications[network + 1];
            const std::size_t calls = std::max<std::size_t>(1, callers.size() / 12);
            for (std::size_t i = 0; i < calls; ++i) {
                const int from = m_dice.below(callers.size());
                const int to = m_dice.below(called.size());
                edge(callers[static_cast<std::size_t>(from)], called[static_cast<std::size_t>(to)], "xvpc");
            }
        }
    }

    const CloudSize& m_size;
    Dice m_dice;
    NestedCloud m_cloud;
    std::vector<std::string> m_regional;
    std::vector<std::vector<std::string>> m_applications; ///< by network
};

/// The catalogue's type for a kind of node; for a regional service by its id.
std::string typeOf(const CloudNode& node)
{
    static constexpr std::pair<std::string_view, const char*> types[] {
        {"users", "client"},
        {"dns", "aws.route53"},
        {"cdn", "aws.cloudfront"},
        {"igw", "aws.internet_gateway"},
        {"lb", "aws.alb"},
        {"web", "web_server"},
        {"nat", "aws.nat_gateway"},
        {"app", "app_server"},
        {"db", "database"},
        {"replica", "database"},
        {"cache", "cache"},
        {"rs_s3", "aws.s3"},
        {"rs_sqs", "aws.sqs"},
        {"rs_dynamo", "aws.dynamodb"},
        {"rs_kms", "aws.iam_role"},
        {"rs_logs", "aws.cloudwatch"},
        {"tgw", "aws.transit_gateway"},
    };
    const std::string_view wanted = node.kind == "regional" ? node.id : node.kind;
    return std::ranges::find(types, wanted, &std::pair<std::string_view, const char*>::first)->second;
}

} // namespace

std::optional<NestedCloud> nestedCloud(std::string_view name)
{
    const bool hasOneMore = name.ends_with('p');
    const auto size = std::ranges::find(sizes, hasOneMore ? name.substr(0, name.size() - 1) : name, &CloudSize::name);
    if (size == std::end(sizes))
        return {};
    NestedCloud cloud = Maker {*size}.make();
    if (hasOneMore) {
        cloud.name = name;
        cloud.nodes.push_back({"v0a1_appNEW", "v0a1_app", "app", "app-new"});
        cloud.edges.push_back({"v0a1_web0", "v0a1_appNEW", "flow"});
        cloud.edges.push_back({"v0a1_appNEW", "v0a1_db", "flow"});
    }
    return cloud;
}

std::string toJson(const NestedCloud& cloud)
{
    using Json = nlohmann::ordered_json;
    const auto parentOf = [](const std::string& parent) {
        return parent.empty() ? Json {} : Json(parent);
    };
    Json json {{"name", cloud.name}, {"groups", Json::array()}, {"nodes", Json::array()}, {"edges", Json::array()}};
    for (const CloudGroup& group : cloud.groups) {
        Json row {{"id", group.id}, {"parent", parentOf(group.parent)}, {"kind", group.kind}, {"label", group.label}};
        if (group.kind == "subnet") {
            row["tier"] = group.tier;
            row["vpc"] = group.network;
            row["az"] = group.zone;
        }
        json["groups"].push_back(std::move(row));
    }
    for (const CloudNode& node : cloud.nodes)
        json["nodes"].push_back({{"id", node.id},
                                 {"parent", parentOf(node.parent)},
                                 {"kind", node.kind},
                                 {"label", node.label},
                                 {"w", cloudNodeWidth},
                                 {"h", cloudNodeHeight}});
    for (std::size_t i = 0; i < cloud.edges.size(); ++i) {
        const CloudEdge& edge = cloud.edges[i];
        json["edges"].push_back(
            {{"id", "e" + std::to_string(i)}, {"s", edge.from}, {"t", edge.to}, {"kind", edge.kind}});
    }
    return json.dump();
}

Design designOf(const NestedCloud& cloud)
{
    std::vector<Component> components;
    std::vector<Placement> placements;
    for (const CloudGroup& group : cloud.groups)
        components.push_back(
            {.id = group.id, .type = "aws." + group.kind, .name = group.label, .parent = group.parent});
    for (const CloudNode& node : cloud.nodes) {
        components.push_back({.id = node.id, .type = typeOf(node), .name = node.label, .parent = node.parent});
        placements.push_back({node.id, {0, 0, cloudNodeWidth, cloudNodeHeight}});
    }
    std::vector<Connection> connections;
    for (std::size_t i = 0; i < cloud.edges.size(); ++i) {
        const CloudEdge& edge = cloud.edges[i];
        connections.push_back({.id = "e" + std::to_string(i),
                               .from = edge.from,
                               .to = edge.to,
                               .kind = edge.kind == "repl" ? "replication" : "request"});
    }
    Design design;
    design.architecture = {Table {std::move(components)}, Table {std::move(connections)}};
    design.layout.placements = Table {std::move(placements)};
    return design;
}

} // namespace gudo
