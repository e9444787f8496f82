#include <algorithm>
#include <array>
#include <cmath>

#include "tests/support/build.h"
#include "tests/support/random_layout_draft.h"

namespace gudo::test {

namespace {

struct Tier {
    const char* name;
    std::array<const char*, 3> types; ///< of its cards
    const char* spread;               ///< what is spread over it
};
constexpr Tier tiers[] {
    {"a-public", {"web_server", "aws.nat_gateway", "aws.bastion"}, "aws.alb"},
    {"b-app", {"app_server", "aws.ec2", "app_server"}, "aws.asg"},
    {"c-data", {"database", "cache", "aws.rds_replica"}, "aws.rds"},
    {"d-admin", {"monitoring", "deploy_server", "git"}, "aws.ecs"},
};
constexpr int tierCount = std::size(tiers);

void addCards(LayoutDraft& draft, const Id& parent, const Tier& tier)
{
    for (int left = draft.dice().below(6); left > 0 && !draft.isFull(); --left)
        draft.add(parent + "-card", draft.dice().oneOf(tier.types), parent);
}

/// A network with zones of subnets; the subnets of every tier go into `subnets`.
void addZones(LayoutDraft& draft, const Id& network, bool isCongruent, std::vector<std::vector<std::string>>& subnets)
{
    static constexpr int zoneCounts[] {1, 2, 2, 2, 3, 3, 4, 7};
    const int zones = draft.dice().oneOf(zoneCounts);
    const int common = 1 + draft.dice().below(tierCount);
    subnets.resize(tierCount);
    for (int zone = 0; zone < zones; ++zone) {
        const Id zoneId = draft.add(network + "-zone-" + static_cast<char>('a' + zone), "aws.az", network);
        const int count = isCongruent ? common : draft.dice().below(tierCount + 1);
        for (int index = 0; index < count; ++index) {
            const int tier = isCongruent ? index : draft.dice().below(tierCount);
            const Id subnet = draft.add(zoneId + '-' + tiers[tier].name, "aws.subnet", zoneId);
            subnets[static_cast<std::size_t>(tier)].push_back(subnet);
            addCards(draft, subnet, tiers[tier]);
        }
    }
}

/// Over all subnets of one tier; in a network that is not congruent also over one of any tier, over one twice, or over
/// none.
void addSpread(LayoutDraft& draft, const Id& network, bool isCongruent,
               const std::vector<std::vector<std::string>>& subnets)
{
    for (std::size_t tier = 0; tier < subnets.size(); ++tier) {
        if (subnets[tier].empty() || draft.dice().chance(50))
            continue;
        std::vector<std::string> over = subnets[tier];
        if (!isCongruent && draft.dice().chance(50)) {
            const auto& others = draft.dice().oneOf(subnets);
            over.push_back(others.empty() ? std::string {"nobody"} : draft.dice().oneOf(others));
        }
        for (int copies = draft.dice().chance(25) ? 2 : 1; copies > 0; --copies)
            draft.add(network + "-spread-" + tiers[tier].name, tiers[tier].spread, network,
                      {{"subnets", texts(over)}, {"multi_az", true}});
    }
}

void addNetwork(LayoutDraft& draft, const Id& region, bool isCongruent)
{
    const Id network = draft.add("vpc", "aws.vpc", region);
    std::vector<std::vector<std::string>> subnets;
    addZones(draft, network, isCongruent, subnets);
    addSpread(draft, network, isCongruent, subnets);
    for (const char* type : {"aws.internet_gateway", "aws.route_table", "aws.security_group", "aws.vpc_endpoint"})
        if (draft.dice().chance(40))
            draft.add(network + "-part", type, network);
}

void addWorkloads(LayoutDraft& draft, const Id& cluster, const std::vector<std::string>& nodes)
{
    for (int left = 1 + draft.dice().below(2); left > 0; --left) {
        const Id space = draft.add("namespace", "k8s.namespace", cluster);
        for (int work = draft.dice().below(4); work > 0 && !draft.isFull(); --work) {
            Object properties;
            if (!nodes.empty() && draft.dice().chance(30))
                properties.emplace("nodes", texts(nodes));
            draft.add("deployment", draft.dice().chance(70) ? "k8s.deployment" : "k8s.stateful_set", space, properties);
            draft.add("service", "k8s.service", space);
        }
        if (draft.dice().chance(40))
            draft.add("container", "container", draft.add("pod", "k8s.pod", space));
    }
}

} // namespace

void addCloud(LayoutDraft& draft, const Id& parent, bool isCongruent)
{
    const Id region = draft.add("region", "aws.region", parent);
    for (int left = 1 + draft.dice().below(3); left > 0 && !draft.isFull(); --left)
        addNetwork(draft, region, isCongruent);
    for (const char* type :
         {"aws.s3", "aws.sqs", "aws.dynamodb", "aws.cloudwatch", "aws.transit_gateway", "note", "aws.az"})
        if (draft.dice().chance(35))
            draft.add("service", type, region);
    for (const char* type : {"client", "aws.route53", "aws.cloudfront", "aws.acm"})
        if (draft.dice().chance(50))
            draft.add("edge", type, parent);
}

void addSite(LayoutDraft& draft, const Id& parent)
{
    const Id site = draft.add("site", "site", parent);
    for (int racks = draft.dice().below(4); racks > 0 && !draft.isFull(); --racks) {
        const Id rack = draft.add("rack", "rack", site);
        for (int hosts = draft.dice().below(4); hosts > 0 && !draft.isFull(); --hosts) {
            const Id host = draft.add("host", "server", rack);
            if (draft.dice().chance(30))
                continue;
            const Id hypervisor = draft.add("hypervisor", "hypervisor", host);
            for (int machines = draft.dice().below(4); machines > 0; --machines) {
                const Id machine = draft.add("vm", "vm", hypervisor);
                if (draft.dice().chance(40))
                    draft.add("app", "process", machine);
                if (draft.dice().chance(20))
                    draft.add("box", "container", draft.add("engine", "container_engine", machine));
            }
        }
        if (draft.dice().chance(50))
            draft.add("switch", "switch", rack);
    }
    for (const char* type : {"router", "firewall", "load_balancer", "power_feed", "note", "storage"})
        if (draft.dice().chance(40))
            draft.add("device", type, site);
}

void addCluster(LayoutDraft& draft, const Id& parent)
{
    const Id cluster = draft.add("cluster", "k8s.cluster", parent);
    std::vector<std::string> nodes;
    for (int left = draft.dice().below(4); left > 0; --left)
        nodes.push_back(draft.add("node", "k8s.node", cluster));
    addWorkloads(draft, cluster, nodes);
    if (draft.dice().chance(60))
        draft.add("ingress", "k8s.ingress", cluster);
    if (draft.dice().chance(40))
        draft.add("volume", "k8s.volume", cluster);
}

void addFlatGraph(LayoutDraft& draft)
{
    static constexpr const char* types[] {"client", "load_balancer", "web_server", "app_server",
                                          "cache",  "database",      "queue",      "unheard.of"};
    const int form = draft.dice().below(6);
    std::vector<Id> cards;
    while (!draft.isFull() && cards.size() < 2000) {
        const Id card = draft.add("card", draft.dice().oneOf(types));
        const auto last = cards.size();
        cards.push_back(card);
        if (last == 0)
            continue;
        const auto any = static_cast<std::size_t>(draft.dice().below(static_cast<int>(last)));
        if (form == 0)
            draft.connect(cards[last - 1], card); // a chain
        else if (form == 1)
            draft.connect(cards[(last - 1) / 3], card); // a tree
        else if (form == 2)
            draft.connect(cards[0], card); // a star
        else if (form == 3)
            draft.connect(card, cards[any]); // a random tree, towards its root
        else if (form == 4 && draft.dice().chance(80))
            draft.connect(cards[any], card, draft.dice().chance(20) ? "replication" : "request"); // several trees
    }
    const int more = form == 5 ? static_cast<int>(cards.size()) * 3 / 2 : static_cast<int>(cards.size()) / 5;
    for (int left = more; left > 0; --left)
        draft.connect(draft.dice().oneOf(cards), draft.dice().oneOf(cards)); // circles, doubles, loops
}

void addArrows(LayoutDraft& draft)
{
    static constexpr const char* kinds[] {"request",     "request",  "request",   "request",
                                          "replication", "failover", "management"};
    const std::vector<Component> rows = draft.components();
    const int count = static_cast<int>(rows.size());
    for (int left = count * 2 / 3; left > 0; --left) {
        const int from = draft.dice().below(count);
        const int near = std::clamp(from + draft.dice().below(13) - 4, 0, count - 1);
        const int to = draft.dice().chance(70) ? near : draft.dice().below(count);
        draft.connect(rows[static_cast<std::size_t>(from)].id, rows[static_cast<std::size_t>(to)].id,
                      draft.dice().oneOf(kinds));
    }
}

void addPlaces(LayoutDraft& draft, bool isHalfPlaced)
{
    for (const Component& component : std::vector<Component> {draft.components()}) {
        Dice& dice = draft.dice();
        if (isHalfPlaced ? dice.chance(50) : dice.chance(12))
            draft.place(component.id, {dice.below(4000) - 1000, dice.below(3000) - 1000, 64 + 8 * dice.below(24),
                                       40 + 8 * dice.below(16)});
    }
}

} // namespace gudo::test
