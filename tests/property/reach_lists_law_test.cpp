#include <gtest/gtest.h>

#include <algorithm>

#include "core/network/listening_ports.h"
#include "core/network/reach/exposure.h"
#include "core/network/reach/network_tables.h"
#include "core/picture/reach_highlights.h"
#include "tests/support/catalog.h"
#include "tests/support/random_network.h"
#include "tests/support/reach_comparison.h"

namespace gudo::test {
namespace {

constexpr std::uint32_t networks = 120;

const Exposed* directEntry(const std::vector<Exposed>& entries, std::string_view id, std::string_view protocol)
{
    const auto found = std::ranges::find_if(entries, [&](const Exposed& entry) {
        return entry.component == id && entry.protocol == protocol && entry.via.empty();
    });
    return found == entries.end() ? nullptr : &*found;
}

/// The ports that reach() gives of those that are worth asking the component for.
PortSet reachedPorts(const NetworkMap& map, const NetworkEnd& from, const Component& to, const Exposed& entry)
{
    const auto listened = listeningPorts(map.catalog(), to);
    const PortSet asked = entry.isAssumed ? PortSet {std::span {listened}} : PortSet::all();
    return reach(map, from, *map.endOf(to), {entry.protocol, asked}).ports;
}

/// Somebody of every kind: the internet, a person outside, machines, services.
TEST(ExposureLaw, SaysOfEverySourceWhatReachSays)
{
    int entries = 0;
    for (std::uint32_t seed = 0; seed < networks && !HasFailure(); ++seed) {
        const Design design = randomNetwork(seed).design;
        const ReachEngine engine {design, catalog()};
        const NetworkMap& map = engine.map();
        for (const auto& source : design.architecture.components) {
            const auto from = map.endOf(*source);
            if (!from || catalog().isKind(*source, "subnet"))
                continue;
            const auto exposed = exposure(map, *from);
            for (const auto& row : design.architecture.components) {
                const auto to = map.endOf(*row);
                if (!to || to->kind == NetworkEnd::Kind::Outside || row->id == source->id ||
                    catalog().isKind(*row, "subnet"))
                    continue;
                const bool hasGroups =
                    to->kind == NetworkEnd::Kind::Interfaces && std::ranges::none_of(to->interfaces, [&](int number) {
                        return map.tables().interfaces[static_cast<std::size_t>(number)].groups.empty();
                    });
                const Exposed* entry = directEntry(exposed, row->id, "tcp");
                const Exposed asked {row->id, "tcp", {}, {}, {}, !hasGroups};
                EXPECT_EQ(entry ? entry->ports : PortSet {}, reachedPorts(map, *from, *row, asked))
                    << "seed " << seed << ": " << source->id << " to " << row->id;
                entries += entry ? 1 : 0;
            }
        }
    }
    EXPECT_GT(entries, 1000);
}

TEST(ExposureLaw, SendersAreThoseWhoseExposureHasTheTarget)
{
    int senders = 0;
    for (std::uint32_t seed = 0; seed < networks && !HasFailure(); ++seed) {
        const Design design = randomNetwork(seed).design;
        const ReachEngine engine {design, catalog()};
        const NetworkMap& map = engine.map();
        const auto world = exposure(map);
        for (const auto& target : design.architecture.components) {
            if (!map.endOf(*target) || catalog().isKind(*target, "subnet"))
                continue;
            const auto reachers = reachersOf(map, *target);
            senders += static_cast<int>(reachers.size());
            for (const char* protocol : {"tcp", "udp"}) {
                const Exposed* fromWorld = directEntry(world, target->id, protocol);
                const Exposed* here = directEntry(reachers, "", protocol);
                ASSERT_EQ(fromWorld != nullptr, here != nullptr) << "seed " << seed << ", " << target->id;
                if (here) {
                    EXPECT_EQ(here->ports, fromWorld->ports);
                }
                for (const auto& source : design.architecture.components) {
                    const auto from = map.endOf(*source);
                    if (!from || source->id == target->id || catalog().isKind(*source, "subnet"))
                        continue;
                    const Exposed* sender = directEntry(reachers, source->id, protocol);
                    if (sender) {
                        EXPECT_EQ(sender->ports, reachedPorts(map, *from, *target, *sender));
                        EXPECT_EQ(sender->path.front(), source->id);
                    }
                }
            }
        }
    }
    EXPECT_GT(senders, 1000);
}

TEST(ReachWalkLaw, EndsAtTheTargetOrWhereThePacketsStop)
{
    int broken = 0;
    for (std::uint32_t seed = 0; seed < 600 && !HasFailure(); ++seed) {
        const RandomNetwork network = randomNetwork(seed);
        const ReachEngine engine {network.design, catalog()};
        for (const ReachQuestion& question : network.questions) {
            const auto answer = engine.ask(question);
            if (!answer)
                continue;
            const ReachQuery query {question.from, question.to, question.protocol, question.port};
            const ReachWalk walk = walkOf(network.design.architecture, *answer, query);
            ASSERT_EQ(walk.stationOf.size(), answer->path.size());
            EXPECT_EQ(walk.isBroken, !answer->isReachable);
            EXPECT_TRUE(std::ranges::is_sorted(walk.stationOf)) << seed << ", " << toText(question);
            EXPECT_EQ(std::ranges::adjacent_find(walk.stations), walk.stations.end());
            const auto& components = network.design.architecture.components;
            for (const Id& station : walk.stations)
                EXPECT_TRUE(components.contains(station));
            if (walk.stations.empty())
                continue;
            if (components.contains(question.from)) {
                EXPECT_EQ(walk.stations.front(), question.from);
            }
            if (answer->isReachable && components.contains(question.to)) {
                EXPECT_EQ(walk.stations.back(), question.to);
            }
            if (const Hop* blocker = answer->isReachable ? nullptr : answer->blocker()) {
                ++broken;
                const auto at = static_cast<std::size_t>(blocker - answer->path.data());
                EXPECT_EQ(walk.stationOf[at], static_cast<int>(walk.stations.size()) - 1);
            }
        }
    }
    EXPECT_GT(broken, 500);
}

} // namespace
} // namespace gudo::test
