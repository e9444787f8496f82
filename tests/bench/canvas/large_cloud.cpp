#include "tests/bench/canvas/large_cloud.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <utility>

namespace gudo {

namespace {

constexpr int column = 144;
constexpr int line = 136;
constexpr int subnetWidth = 5 * column + 32;
constexpr int zoneWidth = subnetWidth + 48;
constexpr int networkWidth = 2 * zoneWidth + 96;

struct Tier {
    const char* name;
    const char* type; ///< of its servers
    const char* caption;
    int servers;
    int rows;
};
constexpr std::array<Tier, 3> tiers {{{"public", "web_server", "Web server", 8, 3},
                                      {"app", "app_server", "Application server", 20, 5},
                                      {"data", "cache", "Session cache", 12, 4}}};

/// One network after the other.
class Drawing {
public:
    Design drawn(int components)
    {
        const int columns = std::max(1, int(std::lround(std::sqrt(components / 100.0 * 1.6))));
        for (int network = 0; int(m_components.size()) < components; ++network)
            addNetwork(network, {network % columns * (networkWidth + 160), network / columns * 2'300});
        Design design;
        design.architecture = {Table {std::move(m_components)}, Table {std::move(m_connections)}};
        design.layout.placements = Table {std::move(m_placements)};
        return design;
    }

private:
    Id add(const Id& id, const char* type, const Id& parent, std::string name, Object properties = {})
    {
        m_components.push_back(
            {.id = id, .type = type, .name = std::move(name), .parent = parent, .properties = std::move(properties)});
        return id;
    }
    void place(const Id& id, const Rect& rect) { m_placements.push_back({id, rect}); }
    void connect(const Id& from, const Id& to)
    {
        const int number = int(m_connections.size());
        Object properties;
        if (number % 3 == 0)
            properties = {{"port", number % 2 ? 443 : 8080}};
        m_connections.push_back(
            {.id = "c" + std::to_string(number), .from = from, .to = to, .properties = std::move(properties)});
    }

    void addNetwork(int number, Point at)
    {
        const std::string tag = "-" + std::to_string(number);
        const Id vpc =
            add("vpc" + tag, "aws.vpc", {}, "Production network " + std::to_string(number), {{"cidr", "10.0.0.0/16"}});
        place(vpc, {at.x, at.y, networkWidth, 2'020});
        const Id gateway = add("igw" + tag, "aws.internet_gateway", vpc, "Internet gateway");
        place(gateway, {at.x + 4 * column, at.y - 44, 96, 88});
        std::array<std::array<Id, 3>, 2> subnets;
        std::array<std::vector<Id>, 3> servers;
        for (int zone = 0; zone < 2; ++zone) {
            const Id az = add((zone ? "az-c" : "az-a") + tag, "aws.az", vpc, zone ? "Zone c" : "Zone a",
                              {{"zone", zone ? "c" : "a"}});
            const int left = at.x + 32 + zone * (zoneWidth + 32);
            place(az, {left, at.y + 96, zoneWidth, 1'880});
            int top = at.y + 96 + 48;
            for (int tier = 0; tier < 3; ++tier) {
                subnets[zone][tier] = addSubnet(tiers[tier], zone, tag, az, {left + 24, top}, servers[tier]);
                top += tiers[tier].rows * line + 56 + 24;
            }
        }
        addSpread("alb", "aws.alb", "Balancer", tag, vpc, {subnets[0][0], subnets[1][0]});
        addSpread("asg", "aws.asg", "Workers", tag, vpc, {subnets[0][1], subnets[1][1]});
        addSpread("db", "aws.rds", "Orders", tag, vpc, {subnets[0][2], subnets[1][2]});
        connect(gateway, "alb" + tag);
        for (const Id& server : servers[0])
            connect("alb" + tag, server);
        for (std::size_t i = 0; i < servers[1].size(); ++i) {
            connect(servers[0][i % servers[0].size()], servers[1][i]);
            connect(servers[1][i], servers[2][i % servers[2].size()]);
        }
        connect(servers[1].front(), "db" + tag);
        connect("asg" + tag, "db" + tag);
        if (number > 0 && number % 5 == 0)
            connect(servers[1].back(), "db-" + std::to_string(number - 1));
    }

    Id addSubnet(const Tier& tier, int zone, const std::string& tag, const Id& az, Point at, std::vector<Id>& servers)
    {
        const std::string suffix = std::string {zone ? "-c" : "-a"} + tag;
        const Id subnet = add(tier.name + suffix, "aws.subnet", az, tier.name + suffix, {{"cidr", "10.0.1.0/24"}});
        place(subnet, {at.x, at.y, subnetWidth, tier.rows * line + 56});
        for (int i = 0; i < tier.servers; ++i) {
            const Id server = add(std::string {tier.name} + std::to_string(i) + suffix, tier.type, subnet,
                                  std::string {tier.caption} + ' ' + std::to_string(i));
            place(server, {at.x + 32 + i % 5 * column, at.y + 56 + (i / 5 + 1) * line, 96, 88});
            servers.push_back(server);
        }
        return subnet;
    }

    void addSpread(const char* id, const char* type, const char* name, const std::string& tag, const Id& vpc,
                   const std::array<Id, 2>& subnets)
    {
        const Id spread = add(id + tag, type, vpc, name, {{"subnets", List {subnets[0], subnets[1]}}});
        for (const Id& subnet : subnets) {
            const auto row = std::ranges::find(m_placements, subnet, &Placement::id);
            place(presenceId(spread, subnet), {row->rect.x + 32 + 2 * column, row->rect.y + 60, 96, 72});
        }
    }

    std::vector<Component> m_components;
    std::vector<Connection> m_connections;
    std::vector<Placement> m_placements;
};

} // namespace

Design largeCloud(int components)
{
    return Drawing {}.drawn(components);
}

Analysis analysisOf(const Design& design)
{
    Analysis analysis;
    int number = 0;
    for (const auto& component : design.architecture.components)
        if (++number % 7 == 0)
            analysis.findings.push_back({.diagnostic = {.rule = "RED-001",
                                                        .severity = number % 2 ? Severity::Warning : Severity::Error,
                                                        .components = {component->id}}});
    return analysis;
}

} // namespace gudo
