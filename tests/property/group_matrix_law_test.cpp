#include "core/network/editing/group_matrix.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

#include "core/formats/native.h"
#include "core/network/editing/group_access_edits.h"
#include "core/network/reach/network_tables.h"
#include "core/network/reach/reach.h"
#include "core/rules/rule.h"
#include "tests/support/build.h"
#include "tests/support/catalog.h"
#include "tests/support/random_network.h"

namespace gudo::test {
namespace {

unsigned below(std::mt19937& random, unsigned count)
{
    return static_cast<unsigned>(random() % count);
}

constexpr std::uint32_t networks = 150;

/// One interface as an end, with its addresses of IPv4 alone.
NetworkEnd endOf(const NetworkMap& map, int number)
{
    const NetworkInterface& interface = map.tables().interfaces[static_cast<std::size_t>(number)];
    NetworkEnd end {.kind = NetworkEnd::Kind::Interfaces, .component = interface.component, .interfaces = {number}};
    if (interface.v4)
        end.address = blocksOf(IpFamily::V4, interface.v4->ranges().front()).front();
    return end;
}

/// A random network in which every question about two components is an arrow as well.
Design drawnNetwork(std::uint32_t seed)
{
    RandomNetwork network = randomNetwork(seed);
    Build build {std::move(network.design)};
    for (const ReachQuestion& question : network.questions)
        if (build.design().architecture.components.contains(question.from) &&
            build.design().architecture.components.contains(question.to) && question.protocol == "tcp")
            build.connect(question.from, question.to, {{"port", question.port}});
    return build;
}

bool isRefusedByGroups(const Reachability& answer)
{
    return std::ranges::any_of(answer.path,
                               [](const Hop& hop) { return !hop.isAllowed && hop.kind == HopKind::SecurityGroup; });
}

/// True when the walk got as far as to ask the groups of both ends.
bool askedGroups(const Reachability& answer, const NetworkInterface& a, const NetworkInterface& b)
{
    const auto asks = std::ranges::count(answer.path, HopKind::SecurityGroup, &Hop::kind);
    return asks == (a.groups.empty() ? 0 : 1) + (b.groups.empty() ? 0 : 1);
}

PortSet openOf(const GroupMatrix& matrix, int from, int to, const std::string& protocol)
{
    const MatrixCell* cell = matrix.cell(from, to);
    const auto found = cell ? cell->open.find(protocol) : OpenPorts::const_iterator {};
    return cell && found != cell->open.end() ? found->second : PortSet {};
}

/// The number in the matrix of the only group of an interface, or -1.
int onlyGroup(const NetworkMap& map, const GroupMatrix& matrix, const NetworkInterface& interface)
{
    if (interface.groups.size() != 1)
        return -1;
    return matrix.groupNumber(map.tables().groups[static_cast<std::size_t>(interface.groups.front())].group->id);
}

std::vector<Value> rowsAbout(const Design& design, const Id& group, const char* key, const MatrixParty& peer,
                             bool areAbout)
{
    std::vector<Value> rows;
    const Value* value = find(design.architecture.components.find(group)->properties, key);
    if (const List* list = value ? value->asList() : nullptr)
        for (const Value& row : *list) {
            const Object* object = row.asObject();
            const std::string_view source = object ? textOf(*object, "source") : std::string_view {};
            const std::string_view destination = object ? textOf(*object, "destination") : std::string_view {};
            const bool isIn = std::string_view {key} == "ingress";
            const std::string_view near = isIn ? source : destination;
            const std::string_view far = isIn ? destination : source;
            if (names(near.empty() ? far : near, peer) == areAbout)
                rows.push_back(row);
        }
    return rows;
}

TEST(GroupMatrix, SaysOpenExactlyWhereTheGroupsLetWalksPass)
{
    int open = 0;
    int closed = 0;
    for (std::uint32_t seed = 0; seed < networks; ++seed) {
        const Design design = drawnNetwork(seed);
        const RuleContext context {design, catalog()};
        const NetworkMap& map = context.network();
        const GroupMatrix matrix {map};
        const auto& interfaces = map.tables().interfaces;
        for (int a = 0; a < static_cast<int>(interfaces.size()); ++a)
            for (int b = 0; b < static_cast<int>(interfaces.size()); ++b) {
                const NetworkInterface& source = interfaces[static_cast<std::size_t>(a)];
                const NetworkInterface& target = interfaces[static_cast<std::size_t>(b)];
                const int from = onlyGroup(map, matrix, source);
                const int to = onlyGroup(map, matrix, target);
                if (from < 0 || to < 0 || source.component == target.component || source.network != target.network ||
                    !source.v4 || !target.v4 || (source.v6 && target.v6))
                    continue;
                for (const int port : {22, 80, 443, 3306, 8080}) {
                    const Reachability answer =
                        reach(map, endOf(map, a), endOf(map, b), {"tcp", PortSet {PortRange {port, port}}});
                    if (!askedGroups(answer, source, target))
                        continue;
                    const bool isOpen = openOf(matrix, from, to, "tcp").contains(port);
                    const bool areAlike = matrix.parties()[static_cast<std::size_t>(from)].faces.size() == 1 &&
                                          matrix.parties()[static_cast<std::size_t>(to)].faces.size() == 1;
                    ++(isOpen ? open : closed);
                    // Members with other addresses may be let in where this one is not.
                    if (!isRefusedByGroups(answer) || areAlike) {
                        ASSERT_EQ(isOpen, !isRefusedByGroups(answer))
                            << "seed " << seed << ": " << source.component->id << " -> " << target.component->id << ':'
                            << port << '\n'
                            << writeNative(design);
                    }
                }
            }
    }
    EXPECT_GT(open, 500);
    EXPECT_GT(closed, 500);
}

TEST(GroupMatrix, CallsAnArrowRefusedWhereTheGroupsOfItsEndsStopIt)
{
    int refused = 0;
    int passed = 0;
    for (std::uint32_t seed = 0; seed < networks; ++seed) {
        const Design design = drawnNetwork(seed);
        const RuleContext context {design, catalog()};
        const NetworkMap& map = context.network();
        const GroupMatrix matrix {map};
        for (const auto& [place, cell] : matrix.cells())
            for (const MatrixArrow& arrow : cell.arrows) {
                const Connection& connection = *design.architecture.connections.find(arrow.connection);
                const auto from = map.endOf(*design.architecture.components.find(connection.from));
                const auto to = map.endOf(*design.architecture.components.find(connection.to));
                if (!from || !to || from->interfaces.size() != 1 || to->interfaces.size() != 1)
                    continue;
                const auto& source = map.tables().interfaces[static_cast<std::size_t>(from->interfaces.front())];
                const auto& target = map.tables().interfaces[static_cast<std::size_t>(to->interfaces.front())];
                const Reachability answer = reach(map, *from, *to, flowOf(map, connection));
                if (source.network != target.network || source.v6 || !askedGroups(answer, source, target))
                    continue;
                ++(arrow.isRefused ? refused : passed);
                ASSERT_EQ(arrow.isRefused, isRefusedByGroups(answer))
                    << "seed " << seed << ": " << connection.id << '\n'
                    << writeNative(design);
            }
    }
    EXPECT_GT(refused + passed, 100);
    EXPECT_GT(refused, 5);
    EXPECT_GT(passed, 5);
}

TEST(GroupMatrix, AnEditOpensWhatItSaysAndTouchesNoOtherRule)
{
    const std::vector<std::vector<AllowedTraffic>> wishes {
        {},
        {{"tcp", {443, 443}}},
        {{"tcp", {443, 443}}, {"tcp", {8080, 8090}}, {"udp", {53, 53}}},
        {{"icmp", {}}},
        {{"any", {}}},
    };
    int edits = 0;
    for (std::uint32_t seed = 0; seed < networks; ++seed) {
        const Design design = drawnNetwork(seed);
        std::mt19937 random {seed};
        const RuleContext context {design, catalog()};
        const GroupMatrix matrix {context.network()};
        const int count = static_cast<int>(matrix.parties().size());
        for (int round = 0; round < 6 && count > 0; ++round) {
            const MatrixParty& from = matrix.parties()[below(random, static_cast<unsigned>(count))];
            const MatrixParty& to = matrix.parties()[below(random, static_cast<unsigned>(count))];
            const auto& wanted = wishes[below(random, static_cast<unsigned>(wishes.size()))];
            const Design after = withAccess(design, from, to, wanted);
            if (obstacleBetween(design, from, to) != AccessObstacle::None) {
                if (obstacleBetween(design, from, to) != AccessObstacle::LeadsNowhere || !wanted.empty()) {
                    ASSERT_EQ(after, design);
                }
                continue;
            }
            ++edits;
            ASSERT_EQ(withAccess(after, from, to, wanted), after) << "not the second time, seed " << seed;
            for (const auto& row : design.architecture.components) {
                const bool isTarget = to.isGroup() && row->id == to.key;
                const bool isSource = from.isGroup() && row->id == from.key;
                if (!isTarget && !isSource) {
                    ASSERT_EQ(*after.architecture.components.find(row->id), *row);
                    continue;
                }
                for (const char* key : {"ingress", "egress"}) {
                    const MatrixParty& peer = std::string_view {key} == "ingress" ? from : to;
                    ASSERT_EQ(rowsAbout(after, row->id, key, peer, false), rowsAbout(design, row->id, key, peer, false))
                        << "seed " << seed << ": other rules of " << row->id;
                }
            }
            const RuleContext next {after, catalog()};
            const GroupMatrix now {next.network()};
            const int a = now.partyOf(from.kind, from.key);
            const int b = now.partyOf(to.kind, to.key);
            if (a < 0 || b < 0) { // an address whose only rule went
                ASSERT_TRUE(wanted.empty());
                continue;
            }
            const MatrixCell* cell = now.cell(a, b);
            const bool isPlain = from.isGroup() && to.isGroup() && from.network == to.network && !from.network.empty();
            for (const AllowedTraffic& traffic : wanted) {
                ASSERT_NE(cell, nullptr);
                if (to.isGroup()) {
                    ASSERT_NE(std::ranges::find(cell->rules, traffic), cell->rules.end());
                }
                if (isPlain) {
                    ASSERT_TRUE(openOf(now, a, b, traffic.protocol).contains(PortSet {traffic.ports}))
                        << "seed " << seed << ": " << from.key << " -> " << to.key << '\n'
                        << writeNative(after);
                }
            }
            if (cell && to.isGroup()) {
                ASSERT_EQ(cell->rules.size(), wanted.size());
            }
        }
    }
    EXPECT_GT(edits, 200);
}

} // namespace
} // namespace gudo::test
