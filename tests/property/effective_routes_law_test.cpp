#include "core/network/editing/effective_routes.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

#include "core/formats/native.h"
#include "core/network/editing/route_edits.h"
#include "core/network/reach/network_tables.h"
#include "core/network/reach/reach.h"
#include "core/rules/rule.h"
#include "tests/support/catalog.h"
#include "tests/support/random_network.h"

namespace gudo::test {
namespace {

unsigned below(std::mt19937& random, unsigned count)
{
    return static_cast<unsigned>(random() % count);
}

/// Row after row: the longest prefix, of equals the first; the network's own range before what is written.
int slowRow(const RuleContext& context, const Component& table, const Cidr& address, bool& isRouted)
{
    int best = -1;
    int longest = -1;
    const Component* network = context.zones.networkOf(table);
    const Value* own = network ? context.catalog.valueOf(*network, "cidr") : nullptr;
    if (const auto range = own && own->asString() ? cidrFrom(*own->asString()) : std::nullopt;
        range && contains(*range, address))
        longest = range->prefix;
    const auto routes = routesOf(table);
    for (std::size_t row = 0; row < routes.size(); ++row) {
        auto block = cidrOrAddressFrom(routes[row].destination);
        const Component* named = context.component(routes[row].destination);
        const Value* its = !block && named ? context.catalog.valueOf(*named, "cidr") : nullptr;
        if (its && its->asString())
            block = cidrFrom(*its->asString());
        if (block && contains(*block, address) && block->prefix > longest) {
            longest = block->prefix;
            best = static_cast<int>(row);
        }
    }
    isRouted = longest >= 0;
    return best;
}

TEST(EffectiveRoutes, AreThoseOfLongestPrefixMatching)
{
    int own = 0;
    int written = 0;
    for (std::uint32_t seed = 0; seed < 200; ++seed) {
        const Design design = randomNetwork(seed).design;
        const RuleContext context {design, catalog()};
        std::mt19937 random {seed};
        for (const Component* table : context.ofKind("route-table"))
            for (int round = 0; round < 20; ++round) {
                const Component* place =
                    context.ofKind("subnet")[below(random, static_cast<unsigned>(context.ofKind("subnet").size()))];
                Cidr address {IpFamily::V4, random(), 32};
                if (const auto block = cidrFrom(textOf(place->properties, "cidr")); block && round % 3 != 0)
                    address.address = firstAddress(*block) + below(random, 16);
                const auto routes = effectiveRoutes(context.network(), table->id, AddressSet {address});
                bool isRouted = false;
                const int row = slowRow(context, *table, address, isRouted);
                ASSERT_EQ(routes.size(), 1u);
                ASSERT_EQ(routes.front().isRouted, isRouted) << toText(address) << '\n' << writeNative(design);
                ASSERT_EQ(routes.front().row, row) << toText(address) << '\n' << writeNative(design);
                ++(row < 0 ? own : written);
            }
    }
    EXPECT_GT(own, 500);
    EXPECT_GT(written, 500);
}

TEST(EffectiveRoutes, AreTheOnesThatWalksTake)
{
    int compared = 0;
    for (std::uint32_t seed = 0; seed < 300; ++seed) {
        const RandomNetwork network = randomNetwork(seed);
        const RuleContext context {network.design, catalog()};
        const NetworkMap& map = context.network();
        for (const ReachQuestion& question : network.questions) {
            const auto from = map.endNamed(question.from);
            const auto to = map.endNamed(question.to);
            if (!from || !to || from->interfaces.size() != 1)
                continue;
            const PortSet port {PortRange {question.port, question.port}};
            const Reachability answer = reach(map, *from, *to, {question.protocol, port});
            const auto hop = std::ranges::find_if(answer.path, [](const Hop& at) {
                return at.kind == HopKind::Route && !at.isReturn && !at.isAssumed && at.because.arguments.size() > 1;
            });
            if (hop == answer.path.end() || !map.tables().routeTables.contains(hop->component))
                continue;
            const auto asked = cidrOrAddressFrom(hop->because.arguments[1]);
            if (!asked || asked->family != IpFamily::V4)
                continue; // about replies, or several ranges
            const auto routes = effectiveRoutes(map, hop->component, AddressSet {*asked});
            ASSERT_EQ(routes.size(), 1u);
            const bool isSent = hop->because.arguments.size() == 3; // "%1 sends %2 to %3"
            if (isSent && hop->isAllowed) {
                ASSERT_EQ(displayName(*context.component(routes.front().target)), hop->because.arguments[2])
                    << "seed " << seed << '\n'
                    << writeNative(network.design);
            } else if (hop->isAllowed) {
                ASSERT_TRUE(routes.front().isLocal) << "seed " << seed << '\n' << writeNative(network.design);
            } else if (hop->code == "NO_ROUTE") {
                ASSERT_FALSE(routes.front().isRouted) << "seed " << seed << '\n' << writeNative(network.design);
            }
            ++compared;
        }
    }
    EXPECT_GT(compared, 100);
}

TEST(RouteEdits, SortingChangesNoChoiceAndLosesNothing)
{
    for (std::uint32_t seed = 0; seed < 150; ++seed) {
        const Design design = randomNetwork(seed).design;
        const RuleContext before {design, catalog()};
        std::mt19937 random {seed};
        for (const Component* table : before.ofKind("route-table")) {
            const Design sorted = withRoutesSorted(design, table->id);
            ASSERT_EQ(withRoutesSorted(sorted, table->id), sorted);
            const RuleContext after {sorted, catalog()};
            auto rows = routesOf(*table);
            auto others = routesOf(*after.component(table->id));
            ASSERT_EQ(rows.size(), others.size());
            for (int round = 0; round < 20; ++round) {
                const AddressSet address {Cidr {IpFamily::V4, 0x0a000000 + below(random, 0x40000), 32}};
                const auto a = effectiveRoutes(before.network(), table->id, address);
                const auto b = effectiveRoutes(after.network(), table->id, address);
                ASSERT_EQ(a.front().target, b.front().target);
                ASSERT_EQ(a.front().isRouted, b.front().isRouted);
            }
        }
    }
}

} // namespace
} // namespace gudo::test
