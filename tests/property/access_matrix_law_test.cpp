#include "core/network/reach/access_matrix.h"

#include <gtest/gtest.h>

#include "core/formats/native.h"
#include "core/network/reach/network_tables.h"
#include "core/rules/rule.h"
#include "tests/support/catalog.h"
#include "tests/support/random_network.h"

namespace gudo::test {
namespace {

/// One interface as an end, with its addresses of IPv4 alone.
NetworkEnd endOf(const NetworkMap& map, int number)
{
    const NetworkInterface& interface = map.tables().interfaces[static_cast<std::size_t>(number)];
    NetworkEnd end {.kind = NetworkEnd::Kind::Interfaces, .component = interface.component, .interfaces = {number}};
    if (interface.v4)
        end.address = blocksOf(IpFamily::V4, interface.v4->ranges().front()).front();
    return end;
}

/// True when the answer is about a way over the internet, which the matrix leaves out.
bool leavesNetwork(const NetworkMap& map, const Reachability& answer)
{
    return std::ranges::any_of(answer.path, [&](const Hop& hop) {
        const Component* component = map.architecture().components.find(hop.component);
        const std::string kind = component ? map.catalog().typeOf(*component).traits.gateway : std::string {};
        return kind == "internet" || kind == "nat";
    });
}

TEST(AccessMatrix, SaysOfEveryPairWhatReachSays)
{
    int reachable = 0;
    int pairs = 0;
    for (std::uint32_t seed = 0; seed < 150; ++seed) {
        const Design design = randomNetwork(seed).design;
        const RuleContext context {design, catalog()};
        const NetworkMap& map = context.network();
        const AccessMatrix matrix {map, "tcp"};
        const int count = static_cast<int>(matrix.classes().size());
        for (int from = 0; from < count; ++from)
            for (int to = 0; to < count; ++to) {
                const int a = matrix.classes()[static_cast<std::size_t>(from)].interfaces.back();
                const int b = matrix.classes()[static_cast<std::size_t>(to)].interfaces.back();
                const NetworkEnd source = endOf(map, a);
                const NetworkEnd target = endOf(map, b);
                if (source.component == target.component)
                    continue;
                const Reachability answer = reach(map, source, target, {"tcp", PortSet::all()});
                const bool isElsewhere = leavesNetwork(map, answer);
                const PortSet expected = isElsewhere ? PortSet {} : answer.ports;
                ++pairs;
                reachable += expected.isEmpty() ? 0 : 1;
                ASSERT_EQ(matrix.ports(from, to), expected)
                    << "seed " << seed << ": " << source.component->id << " -> " << target.component->id << "\n"
                    << toText(matrix.ports(from, to)) << " instead of " << toText(expected) << '\n'
                    << writeNative(design);
            }
    }
    EXPECT_GT(reachable, pairs / 20) << "hardly anything to compare";
}

} // namespace
} // namespace gudo::test
