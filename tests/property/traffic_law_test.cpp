#include <gtest/gtest.h>

#include <algorithm>

#include "core/network/traffic.h"
#include "tests/support/random_design.h"

namespace gudo::test {
namespace {

constexpr int addressCount = 16; ///< 10.0.0.0/28
constexpr int portCount = 8;
constexpr AddressNumber firstOfAll = AddressNumber {10} << 24;

struct Packet {
    std::string protocol;
    int port;
    AddressNumber address;
};

Cidr block(Dice& dice)
{
    return canonical({IpFamily::V4, firstOfAll + static_cast<unsigned>(dice.below(addressCount)), 28 + dice.below(5)});
}

Traffic traffic(Dice& dice)
{
    static const std::string protocols[] {"tcp", "tcp", "udp", "any"};
    const int from = dice.below(portCount);
    const std::string protocol = dice.oneOf(protocols);
    return {protocol, protocol == "any" ? PortRange {} : PortRange {from, from + dice.below(portCount - from)},
            block(dice)};
}

bool matches(const Traffic& row, const Packet& packet)
{
    const Cidr host {IpFamily::V4, packet.address, 32};
    return isAbout(row.protocol, packet.protocol) && row.ports.contains(packet.port) && contains(row.cidr, host);
}

/// Every packet of the small world that is in the traffic; those of all protocols stand for icmp as well.
std::vector<Packet> packetsOf(const Traffic& traffic)
{
    std::vector<Packet> packets;
    for (const char* protocol : {"tcp", "udp", "icmp"})
        for (int port = 0; port < portCount; ++port)
            for (int index = 0; index < addressCount; ++index) {
                Packet packet {protocol, port, firstOfAll + static_cast<unsigned>(index)};
                if (matches(traffic, packet))
                    packets.push_back(packet);
            }
    return packets;
}

TEST(TrafficLaw, CoverageIsThatOfEveryPacket)
{
    int covered = 0;
    for (std::uint32_t seed = 0; seed < 3000; ++seed) {
        Dice dice {seed};
        std::vector<Traffic> rows;
        for (int left = dice.below(12); left > 0; --left)
            rows.push_back(traffic(dice));
        const Traffic wanted = traffic(dice);
        const bool expected = std::ranges::all_of(packetsOf(wanted), [&](const Packet& packet) {
            return std::ranges::any_of(rows, [&](const Traffic& row) { return matches(row, packet); });
        });
        EXPECT_EQ(covers(rows, wanted), expected) << "seed " << seed;
        covered += expected;
    }
    EXPECT_GT(covered, 300);
}

TEST(TrafficLaw, AclsDecideLikePacketByPacket)
{
    int passed = 0;
    for (std::uint32_t seed = 0; seed < 3000; ++seed) {
        Dice dice {seed};
        std::vector<AclRule> rules;
        for (int number = 1, last = dice.below(10); number <= last; ++number) {
            const Traffic row = traffic(dice);
            rules.push_back({.number = number,
                             .isAllowed = dice.chance(75),
                             .protocol = row.protocol,
                             .ports = row.ports,
                             .cidr = row.cidr});
        }
        const int from = dice.below(portCount);
        const Traffic wanted {"tcp", {from, from + dice.below(portCount - from)}, block(dice)};
        std::vector<PortRange> refused;
        for (int port = wanted.ports.from; port <= wanted.ports.to; ++port) {
            const auto packets = packetsOf({"tcp", {port, port}, wanted.cidr});
            const bool isThrough = std::ranges::all_of(packets, [&](const Packet& packet) {
                const auto rule =
                    std::ranges::find_if(rules, [&](const AclRule& one) { return matches(trafficOf(one), packet); });
                return rule != rules.end() && rule->isAllowed;
            });
            if (!isThrough)
                refused.push_back({port, port});
        }
        const AclVerdict verdict = verdictOf(rules, wanted);
        EXPECT_EQ(verdict.isBlocked, !refused.empty()) << "seed " << seed;
        for (int port = wanted.ports.from; port <= wanted.ports.to; ++port)
            EXPECT_EQ(covers(verdict.ports, {port, port}), covers(refused, {port, port})) << "seed " << seed;
        passed += refused.empty();
    }
    EXPECT_GT(passed, 200);
}

} // namespace
} // namespace gudo::test
