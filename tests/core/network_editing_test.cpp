#include <gtest/gtest.h>

#include <algorithm>
#include <random>

#include "core/adding/defaults.h"
#include "core/network/editing/address_plan.h"
#include "core/network/editing/group_access_edits.h"
#include "core/network/editing/route_edits.h"
#include "core/rules/rule.h"
#include "core/rules/security/derived_groups.h"
#include "tests/support/build.h"
#include "tests/support/catalog.h"
#include "tests/support/reach_situations.h"

namespace gudo::test {
namespace {

unsigned below(std::mt19937& random, unsigned count)
{
    return static_cast<unsigned>(random() % count);
}

Object rule(const char* peer, int port, const char* description = "")
{
    Object row {{"protocol", "tcp"}, {"from_port", port}, {"to_port", port}, {"source", peer}};
    if (*description)
        row.emplace("description", description);
    return row;
}

MatrixParty group(const char* id)
{
    return {.key = id};
}

const List& rowsOf(const Design& design, const char* id)
{
    return *find(design.architecture.components.find(id)->properties, "ingress")->asList();
}

TEST(PortList, ReadsWhatPeopleType)
{
    using Traffics = std::vector<AllowedTraffic>;
    EXPECT_EQ(parsePortList("443, 8080-8090").list, (Traffics {{"tcp", {443, 443}}, {"tcp", {8080, 8090}}}));
    EXPECT_EQ(parsePortList("tcp 5432").list, (Traffics {{"tcp", {5432, 5432}}}));
    EXPECT_EQ(parsePortList("UDP 53, 123; 22").list,
              (Traffics {{"udp", {53, 53}}, {"udp", {123, 123}}, {"tcp", {22, 22}}}));
    EXPECT_EQ(parsePortList("icmp").list, (Traffics {{"icmp", {}}}));
    EXPECT_EQ(parsePortList("all").list, (Traffics {{"any", {}}}));
    EXPECT_EQ(parsePortList("tcp").list, (Traffics {{"tcp", {}}}));
    EXPECT_EQ(parsePortList(" 80 , 80 ").list, (Traffics {{"tcp", {80, 80}}})) << "once";
    EXPECT_TRUE(parsePortList("  ").list.empty());
    EXPECT_EQ(parsePortList("  ").problem, PortListProblem::None);
}

TEST(PortList, SaysWhatIsWrongWithWhich)
{
    const auto problem = [](std::string_view text) {
        const PortListResult result = parsePortList(text);
        EXPECT_TRUE(result.list.empty());
        return std::pair {result.problem, result.part};
    };
    EXPECT_EQ(problem("80, tpc 90"), (std::pair {PortListProblem::UnknownProtocol, std::string {"tpc"}}));
    EXPECT_EQ(problem("80-"), (std::pair {PortListProblem::BadPort, std::string {"80-"}}));
    EXPECT_EQ(problem("70000"), (std::pair {PortListProblem::PortTooBig, std::string {"70000"}}));
    EXPECT_EQ(problem("99999999999999999999"),
              (std::pair {PortListProblem::PortTooBig, std::string {"99999999999999999999"}}));
    EXPECT_EQ(problem("90-80"), (std::pair {PortListProblem::Backwards, std::string {"90-80"}}));
    EXPECT_EQ(problem("icmp 8"), (std::pair {PortListProblem::BadPort, std::string {"8"}}));
    EXPECT_EQ(problem("웹 80").first, PortListProblem::UnknownProtocol);
    EXPECT_EQ(problem(std::string_view {"\0\xff;;,", 5}).first, PortListProblem::UnknownProtocol);
}

TEST(PortList, ReadsBackWhatItWrites)
{
    std::mt19937 random {7};
    const std::vector<std::string> protocols {"any", "tcp", "udp", "icmp"};
    for (int round = 0; round < 2'000; ++round) {
        std::vector<AllowedTraffic> list;
        for (unsigned at = below(random, 5); at > 0; --at) {
            AllowedTraffic traffic {protocols[below(random, 4)], {}};
            if (traffic.protocol == "tcp" || traffic.protocol == "udp") {
                const int from = static_cast<int>(below(random, 65536));
                traffic.ports = {from, from + static_cast<int>(below(random, static_cast<unsigned>(65536 - from)))};
            }
            if (std::ranges::find(list, traffic) == list.end())
                list.push_back(traffic);
        }
        const auto back = parsePortList(toText(list));
        ASSERT_EQ(back.problem, PortListProblem::None) << toText(list);
        ASSERT_TRUE(std::ranges::is_permutation(back.list, list)) << toText(list);
    }
}

TEST(GroupAccess, KeepsDescriptionsAndRowsOfOthersInTheirPlaces)
{
    const Design design = Build {}
                              .add("vpc", "aws.vpc", {}, {{"cidr", "10.0.0.0/16"}})
                              .add("web-sg", "aws.security_group", "vpc")
                              .add("db-sg", "aws.security_group", "vpc",
                                   {{"ingress", List {rule("10.0.0.0/8", 22, "admins"), rule("web-sg", 5432, "orders"),
                                                      rule("pl-1234", 443), rule("web-sg", 5433)}}});
    const Design moved =
        withAccess(design, group("web-sg"), group("db-sg"), {{"tcp", {3306, 3306}}, {"tcp", {5433, 5433}}});
    EXPECT_EQ(rowsOf(moved, "db-sg"), (List {rule("10.0.0.0/8", 22, "admins"), rule("web-sg", 3306, "orders"),
                                             rule("pl-1234", 443), rule("web-sg", 5433)}));
    const Design closed = withAccess(moved, group("web-sg"), group("db-sg"), {});
    EXPECT_EQ(rowsOf(closed, "db-sg"), (List {rule("10.0.0.0/8", 22, "admins"), rule("pl-1234", 443)}));
    const MatrixParty world {.kind = MatrixParty::Kind::Internet, .key = "internet"};
    const Design open = withAccess(closed, world, group("web-sg"), {{"tcp", {443, 443}}});
    EXPECT_EQ(rowsOf(open, "web-sg"), (List {rule("0.0.0.0/0", 443)}));
    EXPECT_EQ(obstacleBetween(design, group("web-sg"), world), AccessObstacle::LetsEverythingOut);
    EXPECT_EQ(withAccess(design, group("web-sg"), world, {{"tcp", {443, 443}}}), design);
}

TEST(GroupMatrix, HasNothingToSayOnceGroupsAreDerived)
{
    Build drawn {textbookNetwork()};
    drawn.connect("client", "web", {{"port", 443}})
        .connect("web", "app", {{"port", 8080}})
        .connect("app", "db", {{"port", 3306}})
        .connect("client", "balancer", {{"port", 443}})
        .connect("balancer", "app", {{"port", 8080}});
    const Design design = withDerivedGroups(drawn, catalog(), "vpc");
    const RuleContext context {design, catalog()};
    const GroupMatrix matrix {context.network()};
    EXPECT_FALSE(matrix.cells().empty());
    for (const auto& [place, cell] : matrix.cells()) {
        const std::string name = matrix.parties()[static_cast<std::size_t>(place.first)].key + " -> " +
                                 matrix.parties()[static_cast<std::size_t>(place.second)].key;
        EXPECT_NE(cell.state, CellState::Refused) << name;
        EXPECT_NE(cell.state, CellState::Leaky) << name;
    }
}

TEST(AddressPlan, GoesTierByTierAndZoneByZone)
{
    const Design design = Build {}
                              .add("vpc", "aws.vpc", {}, {{"cidr", "10.0.0.0/16"}})
                              .add("az-a", "aws.az", "vpc", {{"zone", "a"}})
                              .add("az-c", "aws.az", "vpc", {{"zone", "c"}})
                              .add("public-a", "aws.subnet", "az-a")
                              .add("public-c", "aws.subnet", "az-c")
                              .add("app-a", "aws.subnet", "az-a")
                              .add("app-c", "aws.subnet", "az-c")
                              .add("data-a", "aws.subnet", "az-a", {{"access", "isolated"}})
                              .add("odd", "aws.subnet", "az-a", {{"cidr", "10.0.x.0/24"}});
    const RuleContext context {design, catalog()};
    const auto blocks =
        plannedBlocks(design.architecture, catalog(), context.zones, *context.component("vpc"), IpFamily::V4, 28);
    std::string text;
    for (const PlannedBlock& planned : blocks)
        text += planned.place + ' ' + toText(planned.block) + '\n';
    EXPECT_EQ(text, "public-a 10.0.0.0/24\npublic-c 10.0.1.0/24\napp-a 10.0.2.0/24\napp-c 10.0.3.0/24\n"
                    "data-a 10.0.4.0/24\n");
    const Design after = withBlocks(design, IpFamily::V4, blocks);
    EXPECT_EQ(textOf(after.architecture.components.find("odd")->properties, "cidr"), "10.0.x.0/24") << "its author's";
    const RuleContext next {after, catalog()};
    EXPECT_TRUE(
        plannedBlocks(after.architecture, catalog(), next.zones, *next.component("vpc"), IpFamily::V4, 28).empty());
}

TEST(AddressPlan, OffersTheNextBlockOfTheUsualSize)
{
    const Design design = Build {}
                              .add("vpc", "aws.vpc", {}, {{"cidr", "10.0.0.0/24"}})
                              .add("a", "aws.subnet", "vpc", {{"cidr", "10.0.0.0/26"}})
                              .add("b", "aws.subnet", "vpc", {{"cidr", "10.0.0.64/26"}})
                              .add("c", "aws.subnet", "vpc")
                              .add("lonely", "aws.subnet", "");
    const RuleContext context {design, catalog()};
    const auto offered = [&](const char* id) {
        const auto block =
            freeBlockFor(design.architecture, catalog(), context.zones, *context.component(id), IpFamily::V4);
        return block ? toText(*block) : std::string {};
    };
    EXPECT_EQ(offered("c"), "10.0.0.128/26");
    EXPECT_EQ(offered("a"), "10.0.0.128/26") << "another one than it has";
    EXPECT_EQ(offered("lonely"), "");
    const Component added = withDefaults(design, catalog(), {.id = "new", .type = "aws.subnet", .parent = "vpc"});
    EXPECT_EQ(textOf(added.properties, "cidr"), "10.0.0.128/25") << "there is no room for 256 addresses";
}

TEST(RouteEdits, ChangeOneThingEach)
{
    Design design =
        Build {}
            .add("vpc", "aws.vpc", {}, {{"cidr", "10.0.0.0/16"}})
            .add("igw", "aws.internet_gateway", "vpc")
            .add("old", "aws.route_table", "vpc", {{"main", true}})
            .add("new", "aws.route_table", "vpc",
                 {{"routes",
                   List {"what is this", Object {{"destination", "0.0.0.0/0"}, {"target", "igw"}, {"note", "mine"}}}}})
            .add("a", "aws.subnet", "vpc");
    design = withMainTable(std::move(design), catalog(), "new", true);
    EXPECT_EQ(find(design.architecture.components.find("old")->properties, "main"), nullptr);
    EXPECT_TRUE(boolOf(design.architecture.components.find("new")->properties, "main"));
    design = withRoute(std::move(design), "new", 0, "10.9.0.0/16", "igw");
    design = withRoute(std::move(design), "new", 1, "::/0", "igw");
    const auto routes = routesOf(*design.architecture.components.find("new"));
    ASSERT_EQ(routes.size(), 2u);
    EXPECT_EQ(routes[0].destination, "10.9.0.0/16");
    EXPECT_EQ(routes[1].destination, "::/0");
    const List& list = *find(design.architecture.components.find("new")->properties, "routes")->asList();
    EXPECT_EQ(textOf(*list[1].asObject(), "note"), "mine");
    design = withoutRoute(std::move(design), "new", 0);
    EXPECT_EQ(routesOf(*design.architecture.components.find("new")).size(), 1u);
    EXPECT_EQ(withoutRoute(design, "new", 5), design);
    design = withTableOf(std::move(design), "a", "new");
    EXPECT_EQ(textOf(design.architecture.components.find("a")->properties, "route_table"), "new");
    design = withTableOf(std::move(design), "a", "");
    EXPECT_EQ(find(design.architecture.components.find("a")->properties, "route_table"), nullptr);
}

} // namespace
} // namespace gudo::test
