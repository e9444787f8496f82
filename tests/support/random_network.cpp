#include "tests/support/random_network.h"

#include <utility>

#include "tests/support/build.h"
#include "tests/support/random_network_parts.h"

namespace gudo::test {

namespace {

constexpr const char* world = "0.0.0.0/0";
constexpr const char* world6 = "::/0";

/// One network, with names that begin with its letter: "a-web", "a-public-0".
class NetworkMaker {
public:
    NetworkMaker(NetworkParts& parts, int number, int range)
        : m_parts {parts}
        , m_letter {std::string(1, static_cast<char>('a' + number)) + '-'}
        , m_range {"10." + std::to_string(range) + ".0."}
        , m_hasV6 {parts.dice.chance(30)}
        , m_v6 {"2001:db8:" + std::to_string(range) + ':'}
    {
    }

    void make()
    {
        makeGround();
        makeSubnets();
        makeAcls();
        makeGroups();
        makeMachines();
        if (dice().chance(15))
            makeMiddlebox();
        if (dice().chance(40))
            makeEndpoints();
    }

private:
    [[nodiscard]] Dice& dice() { return m_parts.dice; }
    [[nodiscard]] std::string id(const std::string& name) const { return m_letter + name; }

    void makeGround()
    {
        Object network {{"cidr", m_range + "0/24"}};
        m_parts.blocks.push_back(m_range + "0/24");
        if (m_hasV6)
            network.emplace("ipv6_cidr", m_v6 + ":/48");
        m_parts.add(id("net"), "aws.vpc", "", std::move(network));
        for (const char* zone : {"a", "b"})
            m_parts.add(id("zone-") + zone, "aws.az", id("net"), {{"zone", zone}});
        m_parts.add(id("gate"), "aws.internet_gateway", id("net"));
        List out {routeRow(world, id("gate"))};
        List in {routeRow(world, id("nat"))};
        if (m_hasV6) {
            m_parts.add(id("out6"), "aws.internet_gateway", id("net"), {{"egress_only", true}});
            out.push_back(routeRow(world6, id("gate")));
            in.push_back(routeRow(world6, id("out6")));
        }
        m_parts.add(id("public-routes"), "aws.route_table", id("net"), {{"routes", std::move(out)}});
        m_parts.add(id("private-routes"), "aws.route_table", id("net"), {{"routes", std::move(in)}});
        m_parts.add(id("main-routes"), "aws.route_table", id("net"), {{"main", true}, {"routes", List {}}});
    }

    void addSubnet(const std::string& name, const char* table)
    {
        const std::string block = m_range + std::to_string(16 * m_subnets) + "/28";
        Object properties {{"cidr", block}};
        if (*table)
            properties.emplace("route_table", id(table));
        if (m_hasV6 && dice().chance(80))
            properties.emplace("ipv6_cidr", m_v6 + std::to_string(m_subnets) + "::/64");
        if (name.starts_with("public") && dice().chance(30))
            properties.emplace("auto_public_ip", true);
        m_parts.add(id(name), "aws.subnet", id(m_subnets % 2 == 0 ? "zone-a" : "zone-b"), std::move(properties));
        m_parts.blocks.push_back(block);
        m_parts.blocks.push_back(m_range + std::to_string(16 * m_subnets + 4) + "/30");
        ++m_subnets;
    }

    void makeSubnets()
    {
        addSubnet("public-0", "public-routes");
        addSubnet("private-0", "private-routes");
        if (dice().chance(60))
            addSubnet("private-1", dice().chance(70) ? "private-routes" : "");
        if (dice().chance(40))
            addSubnet("public-1", "public-routes");
        Object nat;
        const bool isRegional = dice().chance(20);
        if (isRegional)
            nat.emplace("mode", "regional");
        m_parts.add(id("nat"), "aws.nat_gateway", isRegional ? id("net") : id("public-0"), std::move(nat));
        if (!isRegional) {
            m_parts.add(id("eip"), "aws.elastic_ip", "");
            if (dice().chance(50))
                m_parts.components.at(id("eip")).properties.emplace("attached_to", id("nat"));
            else
                m_parts.components.at(id("nat")).properties.emplace("elastic_ip", id("eip"));
        }
    }

    [[nodiscard]] std::vector<std::string> subnets(const char* kind) const
    {
        std::vector<std::string> found;
        for (const std::string& subnet : m_parts.ofType("aws.subnet"))
            if (subnet.starts_with(id(kind)))
                found.push_back(subnet);
        return found;
    }

    void makeAcls()
    {
        const int count = dice().below(3);
        for (int number = 0; number < count; ++number) {
            List ingress;
            List egress;
            for (List* rows : {&ingress, &egress}) {
                if (dice().chance(40)) {
                    rows->emplace_back(naclRow(100, "allow", 0, 65535, world));
                    continue;
                }
                rows->emplace_back(naclRow(100, "allow", 443, 443, world));
                rows->emplace_back(naclRow(110, "allow", 8080, 8080, m_range + "0/24"));
                rows->emplace_back(naclRow(120, "allow", 3306, 3306, dice().chance(50) ? "10.0.0.0/8" : world));
                rows->emplace_back(naclRow(130, "allow", 1024, dice().chance(50) ? 65535 : 40000, world));
                rows->emplace_back(naclRow(140, "allow", 40001, 65535, world));
            }
            for (List* rows : {&ingress, &egress})
                if (m_hasV6)
                    rows->emplace_back(naclRow(200, "allow", 0, 65535, world6));
            const std::string acl = id("acl-") + std::to_string(number);
            m_parts.add(acl, "aws.nacl", id("net"), {{"ingress", std::move(ingress)}, {"egress", std::move(egress)}});
            for (const char* kind : {"public", "private"})
                for (const std::string& subnet : subnets(kind))
                    if (dice().chance(40))
                        m_parts.components.at(subnet).properties.insert_or_assign("nacl", acl);
        }
    }

    void makeGroups()
    {
        const auto group = [&](const char* name, int port, const std::string& peer) {
            Object properties {{"ingress", List {tcpRow(port, port, "source", peer)}}};
            if (dice().chance(25)) {
                List egress {tcpRow(443, 443, "destination", world)};
                egress.emplace_back(
                    tcpRow(3306, 8080, "destination", dice().chance(50) ? "10.0.0.0/8" : id("app-group")));
                if (dice().chance(50))
                    egress.emplace_back(Object {{"protocol", "-1"}, {"destination", id("db-group")}});
                properties.emplace("egress", std::move(egress));
            }
            m_parts.add(id(name), "aws.security_group", id("net"), std::move(properties));
        };
        group("web-group", 443, world);
        group("app-group", 8080, dice().chance(60) ? id("web-group") : m_range + "0/24");
        group("db-group", 3306, dice().chance(60) ? id("app-group") : m_range + "16/28");
        if (m_hasV6)
            m_parts.appendRow(id("web-group"), "ingress", tcpRow(443, 443, "source", world6));
        if (dice().chance(30))
            m_parts.appendRow(id("app-group"), "ingress", tcpRow(8000, 9000, "source", id("app-group")));
    }

    [[nodiscard]] Object machine(const char* group, int subnetNumber, int host)
    {
        Object properties;
        if (!dice().chance(10))
            properties.emplace("security_groups", texts({id(group)}));
        if (dice().chance(75))
            properties.emplace("address", m_range + std::to_string(16 * subnetNumber + host));
        return properties;
    }

    void makeMachines()
    {
        Object web = machine("web-group", 0, 5);
        if (dice().chance(80))
            web.emplace("public_ip", true);
        if (dice().chance(10))
            web.emplace("public_address", "52.78.0.9");
        m_parts.add(id("web"), "aws.ec2", id("public-0"), std::move(web));
        m_parts.add(id("app"), "aws.ec2", id("private-0"), machine("app-group", 1, 6));
        if (dice().chance(30))
            m_parts.add(id("app-process"), "process", id("app"));
        const auto inside = subnets("private");
        const auto outside = subnets("public");
        m_parts.add(id("db"), dice().chance(50) ? "aws.rds" : "aws.aurora", id("net"),
                    {{"subnets", texts(inside)}, {"security_groups", texts({id("db-group")})}});
        if (dice().chance(60)) {
            Object balancer {{"subnets", texts(outside)}, {"security_groups", texts({id("web-group")})}};
            if (dice().chance(70))
                balancer.emplace("listeners",
                                 List {Object {{"protocol", dice().chance(50) ? "https" : "tls"}, {"port", 443}}});
            if (dice().chance(15))
                balancer.emplace("scheme", "internal");
            m_parts.add(id("balancer"), dice().chance(70) ? "aws.alb" : "aws.nlb", id("net"), std::move(balancer));
        }
        if (dice().chance(40)) {
            const bool isByTemplate = dice().chance(50);
            const Value groups {texts({id(dice().chance(50) ? "app-group" : "web-group")})};
            Object scaled {{"subnets", texts(dice().chance(50) ? inside : outside)}};
            if (isByTemplate) {
                Object properties {{"security_groups", groups}};
                if (dice().chance(40))
                    properties.emplace("public_ip", dice().chance(50));
                m_parts.add(id("template"), "aws.launch_template", "", std::move(properties));
                scaled.emplace("launch_template", id("template"));
            } else {
                scaled.emplace("security_groups", groups);
            }
            m_parts.add(id("scaled"), "aws.asg", id("net"), std::move(scaled));
        }
        if (dice().chance(15))
            m_parts.add(id("somewhere"), "app_server", id("net"), {});
    }

    /// A firewall or a machine that traffic between two subnets, or out of one, passes.
    void makeMiddlebox()
    {
        addSubnet("private-box", "box-routes");
        const bool isFirewall = dice().chance(60);
        const bool isForExit = dice().chance(40);
        m_parts.add(id("box-routes"), "aws.route_table", id("net"),
                    {{"routes", List {routeRow(world, id(isForExit ? "nat" : "gate"))}}});
        Object box;
        if (isFirewall) {
            if (dice().chance(50))
                box.emplace("default_action", "allow");
            if (dice().chance(60))
                box.emplace("rules", List {Object {{"action", dice().chance(70) ? "allow" : "deny"},
                                                   {"protocol", "tcp"},
                                                   {"from_port", dice().chance(50) ? 443 : 1},
                                                   {"to_port", 9000},
                                                   {"source", dice().chance(50) ? m_range + "0/26" : ""}}});
        }
        const std::string where = dice().chance(85) ? id("private-box") : id("public-0");
        m_parts.add(id("box"), isFirewall ? "firewall" : "aws.ec2", where, std::move(box));
        if (isForExit) {
            m_parts.components.at(id("private-routes"))
                .properties.insert_or_assign("routes", List {routeRow(world, id("box"))});
            return;
        }
        m_parts.appendRow(id("public-routes"), "routes", routeRow(m_range + "16/28", id("box")));
        m_parts.appendRow(id("private-routes"), "routes",
                          routeRow(dice().chance(50) ? m_range + "0/28" : id("public-0"), id("box")));
        if (dice().chance(60))
            m_parts.appendRow(id("app-group"), "ingress", tcpRow(8080, 8080, "source", m_range + "0/24"));
    }

    void makeEndpoints()
    {
        if (dice().chance(60))
            m_parts.add(id("files-end"), "aws.vpc_endpoint", id("net"),
                        {{"service", "s3"}, {"route_tables", texts({id("private-routes")})}});
        if (dice().chance(60))
            m_parts.add(id("queue-end"), "aws.vpc_endpoint", id("net"),
                        {{"service", "sqs"},
                         {"kind", "interface"},
                         {"subnets", texts(subnets("private"))},
                         {"security_groups", texts({id(dice().chance(80) ? "web-group" : "app-group")})}});
    }

    NetworkParts& m_parts;
    std::string m_letter;
    std::string m_range;
    bool m_hasV6;
    std::string m_v6;
    int m_subnets = 0;
};

void join(NetworkParts& parts, int networks, bool isOverlapping)
{
    const bool isTransit = parts.dice.chance(40);
    List names;
    for (int number = 0; number < networks; ++number)
        names.emplace_back(std::string(1, static_cast<char>('a' + number)) + "-net");
    Object properties {{"networks", isTransit ? names : List {names[0], names[1]}}};
    if (isTransit && parts.dice.chance(40))
        properties.emplace("security_group_referencing", true);
    if (isTransit && parts.dice.chance(50)) {
        List routes;
        for (int number = 0; number < networks; ++number)
            routes.emplace_back(routeRow("10." + std::to_string(number) + ".0.0/24",
                                         std::string(1, static_cast<char>('a' + number)) + "-net"));
        properties.emplace("routes", std::move(routes));
    }
    parts.add("join", isTransit ? "aws.transit_gateway" : "aws.peering", "", std::move(properties));
    for (int number = 0; number < networks; ++number) {
        const std::string own(1, static_cast<char>('a' + number));
        for (int other = 0; other < networks; ++other) {
            if (other == number || isOverlapping)
                continue;
            const std::string destination = parts.dice.chance(70)
                                                ? "10." + std::to_string(other) + ".0.0/24"
                                                : std::string(1, static_cast<char>('a' + other)) + "-net";
            for (const char* table : {"-public-routes", "-private-routes", "-main-routes"})
                if (parts.dice.chance(90))
                    parts.appendRow(own + table, "routes", routeRow(destination, "join"));
        }
        parts.appendRow(own + "-app-group", "ingress",
                        tcpRow(8080, 8080, "source", parts.dice.chance(50) ? "10.0.0.0/8" : "a-app-group"));
    }
}

std::vector<ReachQuestion> questionsAbout(NetworkParts& parts, int networks)
{
    const auto network = [&] {
        return std::string(1, static_cast<char>('a' + parts.dice.below(networks))) + '-';
    };
    const char* const outside[] {"internet", "client", "office", "8.8.8.8", "everybody"};
    const char* const services[] {"files", "queue", "edge"};
    std::vector<std::string> anybody;
    for (const auto& [id, component] : parts.components)
        for (const char* type :
             {"aws.ec2", "aws.rds", "aws.aurora", "aws.alb", "aws.nlb", "aws.asg", "app_server", "process"})
            if (component.type == type)
                anybody.push_back(id);
    std::vector<ReachQuestion> questions;
    const int protocols = parts.dice.below(100);
    const auto ask = [&](ReachQuestion question) { // braces, so that the dice are thrown in order
        question.protocol = protocols < 90 ? "tcp" : protocols < 95 ? "udp" : "icmp";
        if (question.from != question.to)
            questions.push_back(std::move(question));
    };
    const auto either = [&](const std::string& usual, const std::string& other) {
        return parts.dice.chance(70) ? usual : other;
    };
    const std::string one = network();
    ask({.from = parts.dice.oneOf(outside), .to = either(one + "web", one + "balancer"), .port = 443});
    ask({.from = one + "web", .to = either(one + "app", one + "app-process"), .port = 8080});
    ask({.from = one + "app", .to = one + "db", .port = 3306});
    ask({.from = either(one + "app", one + "scaled"), .to = parts.dice.oneOf(outside), .port = 443});
    ask({.from = either(one + "app", one + "web"), .to = parts.dice.oneOf(services), .port = 443});
    if (networks > 1)
        ask({.from = either(one + "app", one + "web"), .to = network() + "app", .port = 8080});
    static constexpr int ports[] {22, 443, 8080, 3306};
    ask({.from = parts.dice.chance(30) ? std::string {parts.dice.oneOf(outside)} : parts.one(anybody),
         .to = parts.dice.chance(30) ? std::string {parts.dice.oneOf(services)} : parts.one(anybody),
         .port = parts.dice.oneOf(ports)});
    return questions;
}

} // namespace

RandomNetwork randomNetwork(std::uint32_t seed)
{
    NetworkParts parts {.dice = Dice {seed}};
    const int die = parts.dice.below(100);
    const int networks = die < 55 ? 1 : die < 85 ? 2 : 3;
    const bool isOverlapping = networks > 1 && parts.dice.chance(10);
    for (int number = 0; number < networks; ++number)
        NetworkMaker {parts, number, isOverlapping ? 0 : number}.make();
    if (networks > 1 && parts.dice.chance(80))
        join(parts, networks, isOverlapping);
    parts.add("client", "client", "");
    parts.add("everybody", "internet", "");
    parts.add("office", "office", "", {{"cidr", parts.dice.chance(50) ? "203.0.113.16/28" : "8.8.4.16/28"}});
    parts.add("files", "aws.s3", "", parts.dice.chance(40) ? Object {{"website", true}} : Object {});
    parts.add("queue", "aws.sqs", "");
    parts.add("edge", "aws.cloudfront", "");
    for (const char* block : {world, world6, "10.0.0.0/8", "203.0.113.16/29", "8.8.4.16/28", "1.0.0.0/9", "1.0.0.0/7",
                              "2001:db8::/47", "pl-6ea54007", "10.0.0.300/24", "0.0.0.0/1"})
        parts.blocks.emplace_back(block);

    for (int faults = parts.dice.below(5); faults > 0; --faults)
        breakSomething(parts);

    RandomNetwork network;
    std::vector<Component> rows;
    for (auto& [id, component] : parts.components)
        rows.push_back(component);
    network.design.architecture.components = Table<Component> {std::move(rows)};
    network.questions = questionsAbout(parts, networks);
    return network;
}

} // namespace gudo::test
