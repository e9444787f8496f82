#include "core/rules/way_fix.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "core/model/edits.h"
#include "core/network/reach/network_tables.h"
#include "tests/support/catalog.h"
#include "tests/support/random_network.h"
#include "tests/support/reach_comparison.h"

namespace gudo::test {
namespace {

constexpr std::uint32_t networks = 400;

ReachQuery queryOf(const ReachQuestion& question)
{
    return {question.from, question.to, question.protocol, question.port};
}

void addPartners(const NetworkMap& map, const std::vector<int>& interfaces, std::set<std::string>& partners)
{
    for (const int number : interfaces) {
        const NetworkInterface& interface = map.tables().interfaces[static_cast<std::size_t>(number)];
        if (interface.subnet)
            partners.insert(interface.subnet->id);
        for (const int group : interface.groups)
            partners.insert(map.tables().groups[static_cast<std::size_t>(group)].group->id);
    }
}

/// Groups and subnets of an end, by which rows may name it; of a service those of the endpoints that lead to it.
std::set<std::string> partnersOf(const NetworkMap& map, const std::string& name)
{
    std::set<std::string> partners {name};
    const auto end = map.endNamed(name);
    if (!end)
        return partners;
    addPartners(map, end->interfaces, partners);
    if (end->kind == NetworkEnd::Kind::Service)
        for (const auto& [id, network] : map.tables().networks)
            for (const Component* endpoint : network.endpoints)
                if (const auto doors = map.tables().interfacesOf.find(endpoint->id);
                    doors != map.tables().interfacesOf.end())
                    addPartners(map, doors->second, partners);
    return partners;
}

bool shareSomething(const std::set<std::string>& a, const std::set<std::string>& b)
{
    return std::ranges::any_of(a, [&](const std::string& one) { return b.contains(one); });
}

bool hasStep(const WayFix& fix, std::string_view word)
{
    return std::ranges::any_of(fix.steps, [&](const Message& step) {
        return std::string_view {step.text}.find(word) != std::string_view::npos;
    });
}

bool addsRoutes(const WayFix& fix)
{
    return hasStep(fix, "Add a route");
}

std::string told(const ReachQuestion& question, std::uint32_t seed, const WayFix& fix)
{
    std::string text = "seed " + std::to_string(seed) + ", " + toText(question);
    for (const Message& step : fix.steps)
        text += "\n  " + toEnglish(step);
    return text;
}

/// An ACL is about everything that goes through its subnets, to gateways in them as well.
bool changesAcls(const Design& before, const Design& after)
{
    return std::ranges::any_of(after.architecture.components, [&](const auto& row) {
        return catalog().isKind(*row, "nacl") && !(*before.architecture.components.find(row->id) == *row);
    });
}

struct Tally {
    int blocked = 0;
    int mended = 0;
    int byFilter = 0; ///< blocked by a group or an ACL first
    int filterMended = 0;
    int withRoutes = 0;
};

/// The judge is the packet-by-packet oracle, not the engine that found the fix.
TEST(WayFixLaw, LetsThroughWhatWasAskedAndChangesNothingTwice)
{
    Tally tally;
    for (std::uint32_t seed = 0; seed < networks && !HasFailure(); ++seed) {
        const RandomNetwork network = randomNetwork(seed);
        const ReachOracle before {network.design.architecture, catalog()};
        for (const ReachQuestion& question : network.questions) {
            const auto was = before.reach(question.from, question.to, question.protocol, question.port);
            if (!was || question.from == question.to)
                continue;
            const auto fix = wayFix(network.design, catalog(), queryOf(question));
            if (was->isReachable) {
                EXPECT_FALSE(fix) << told(question, seed, *fix);
                continue;
            }
            const bool isFilter = was->code.starts_with("SG_") || was->code.starts_with("NACL_");
            ++tally.blocked;
            tally.byFilter += isFilter ? 1 : 0;
            if (!fix)
                continue;
            ++tally.mended;
            tally.filterMended += isFilter ? 1 : 0;
            tally.withRoutes += addsRoutes(*fix) ? 1 : 0;
            const Design mended = fix->fix.apply(network.design);
            const ReachOracle after {mended.architecture, catalog()};
            EXPECT_TRUE(after.reach(question.from, question.to, question.protocol, question.port)->isReachable)
                << told(question, seed, *fix);
            EXPECT_EQ(fix->fix.apply(mended), mended) << told(question, seed, *fix);
            EXPECT_EQ(mended.architecture.connections, network.design.architecture.connections);
            EXPECT_EQ(mended.architecture.components.size(), network.design.architecture.components.size());
        }
    }
    EXPECT_GT(tally.filterMended, tally.byFilter / 2) << tally.byFilter;
    EXPECT_GT(tally.withRoutes, 20);
}

/// Other ports stay as they were, and so does everybody whom no group, subnet or address of the question stands for.
TEST(WayFixLaw, OpensNothingThatWasNotAskedFor)
{
    for (std::uint32_t seed = 0; seed < networks && !HasFailure(); ++seed) {
        const RandomNetwork network = randomNetwork(seed);
        const ReachEngine before {network.design, catalog()};
        for (const ReachQuestion& question : network.questions) {
            const auto fix = wayFix(network.design, catalog(), queryOf(question));
            if (!fix)
                continue;
            const Design mended = fix->fix.apply(network.design);
            const ReachEngine after {mended, catalog()};
            const bool isAcl = changesAcls(network.design, mended);
            const bool isAboutAnybody =
                before.map().endNamed(question.from)->isAnybody || before.map().endNamed(question.to)->isAnybody;
            const auto sources = partnersOf(before.map(), question.from);
            const auto targets = partnersOf(before.map(), question.to);
            for (const ReachQuestion& other : network.questions)
                for (const char* protocol : {"tcp", "udp"}) {
                    const AskedFlow flow {protocol};
                    const auto was = before.ask(other.from, other.to, flow);
                    const auto is = was ? after.ask(other.from, other.to, flow) : std::nullopt;
                    const PortSet opened = is ? is->ports.without(was->ports) : PortSet {};
                    if (opened.isEmpty())
                        continue;
                    const PortSet asked {PortRange {question.port, question.port}};
                    // A route knows no ports, and an ACL cannot tell replies from requests: what else was open but for
                    // these gets through with it.
                    if (!addsRoutes(*fix)) {
                        EXPECT_EQ(question.protocol, protocol) << told(question, seed, *fix) << "\n" << toText(other);
                    }
                    if (!addsRoutes(*fix) && !hasStep(*fix, "replies")) {
                        EXPECT_TRUE(asked.contains(opened))
                            << told(question, seed, *fix) << "\nopens " << toText(opened) << ": " << toText(other);
                    }
                    if (isAboutAnybody) // everybody outside is meant
                        continue;
                    EXPECT_TRUE(shareSomething(sources, partnersOf(before.map(), other.from)) ||
                                shareSomething(targets, partnersOf(before.map(), other.from)))
                        << told(question, seed, *fix) << "\nopens " << toText(other);
                    EXPECT_TRUE(isAcl || shareSomething(targets, partnersOf(before.map(), other.to)) ||
                                shareSomething(sources, partnersOf(before.map(), other.to)))
                        << told(question, seed, *fix) << "\nopens " << toText(other);
                }
        }
    }
}

/// The design without one row that the fix added, for each of them.
std::vector<Design> withOneRowLess(const Design& before, const Design& after)
{
    std::vector<Design> all;
    for (const auto& row : after.architecture.components) {
        const Component& was = *before.architecture.components.find(row->id);
        for (const auto& [key, value] : row->properties) {
            const List* rows = value.asList();
            const Value* old = find(was.properties, key);
            if (!rows || (old && *old == value))
                continue;
            const List none;
            const List& oldRows = old && old->asList() ? *old->asList() : none;
            for (std::size_t at = 0; at < rows->size(); ++at) {
                if (std::ranges::find(oldRows, (*rows)[at]) != oldRows.end())
                    continue;
                List fewer = *rows;
                fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(at));
                all.push_back(withProperty(after, row->id, key, std::move(fewer)));
            }
        }
    }
    return all;
}

TEST(WayFixLaw, DoesNothingThatCouldBeLeftOut)
{
    int rows = 0;
    for (std::uint32_t seed = 0; seed < networks && !HasFailure(); ++seed) {
        const RandomNetwork network = randomNetwork(seed);
        for (const ReachQuestion& question : network.questions) {
            const auto fix = wayFix(network.design, catalog(), queryOf(question));
            if (!fix)
                continue;
            for (const Design& fewer : withOneRowLess(network.design, fix->fix.apply(network.design))) {
                ++rows;
                const ReachEngine engine {fewer, catalog()};
                EXPECT_FALSE(engine.ask(question)->isReachable) << told(question, seed, *fix);
            }
        }
    }
    EXPECT_GT(rows, 200);
}

TEST(WayFix, KnowsNoneForWhatIsNoQuestion)
{
    const Design design = randomNetwork(1).design;
    EXPECT_FALSE(wayFix(design, catalog(), {"nowhere", "internet"}));
    EXPECT_FALSE(wayFix(design, catalog(), {"internet", "internet"}));
    EXPECT_FALSE(wayFix({}, catalog(), {}));
}

} // namespace
} // namespace gudo::test
