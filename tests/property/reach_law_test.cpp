#include <gtest/gtest.h>

#include <set>

#include "core/formats/native.h"
#include "core/model/edits.h"
#include "tests/support/catalog.h"
#include "tests/support/random_network_parts.h"
#include "tests/support/reach_comparison.h"
#include "tests/support/shrink.h"

namespace gudo::test {
namespace {

constexpr std::uint32_t networksPerTest = 2000; // twenty thousand in all

/// Shows the smallest network about which both still differ in the same way.
void expectAgreement(const Design& design, const ReachQuestion& question, const std::string& fault,
                     const std::string& name)
{
    const auto wayOf = [](const std::string& text) {
        // verdicts and codes; ids may change as the network gets smaller
        std::string way;
        for (std::size_t at = text.find(": engine"); at < text.size(); ++at)
            if (text[at] >= 'A' && text[at] <= 'Z')
                way += text[at];
        return way;
    };
    Design bare;
    bare.architecture = design.architecture;
    const Design smallest = shrunk(bare, [&](const Design& candidate) {
        const std::string now = difference(candidate, catalog(), question);
        return !now.empty() && wayOf(now) == wayOf(fault);
    });
    ADD_FAILURE() << name << ": " << difference(smallest, catalog(), question) << '\n' << writeNative(smallest);
}

class ReachLawOnNetworks : public testing::TestWithParam<std::uint32_t> {};

TEST_P(ReachLawOnNetworks, EngineAndOracleAgree)
{
    const std::uint32_t first = GetParam() * networksPerTest;
    for (std::uint32_t seed = first; seed < first + networksPerTest && !HasFailure(); ++seed) {
        const RandomNetwork network = randomNetwork(seed);
        const ReachEngine engine {network.design, catalog()};
        const ReachOracle oracle {network.design.architecture, catalog()};
        for (const ReachQuestion& question : network.questions)
            if (const std::string fault = difference(engine, oracle, question); !fault.empty())
                expectAgreement(network.design, question, fault, "seed " + std::to_string(seed));
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, ReachLawOnNetworks, testing::Range(0u, 10u));

/// Hostile ones, too: values of the wrong shape, references to nothing, circles.
TEST(ReachLaw, EngineAndOracleAgreeOnAnyDesign)
{
    for (std::uint32_t seed = 0; seed < 400 && !HasFailure(); ++seed) {
        const Design design = randomDesign(seed, catalog(), 25);
        const ReachEngine engine {design, catalog()};
        const ReachOracle oracle {design.architecture, catalog()};
        Dice dice {seed};
        const auto& rows = design.architecture.components.rows();
        for (int left = rows.empty() ? 0 : 30; left > 0; --left) {
            const ReachQuestion question {.from = dice.chance(15) ? Id {"internet"} : dice.oneOf(rows)->id,
                                          .to = dice.oneOf(rows)->id,
                                          .port = dice.chance(50) ? 443 : dice.below(65536)};
            const std::string fault = difference(engine, oracle, question);
            if (question.from != question.to && !fault.empty())
                expectAgreement(design, question, fault, "seed " + std::to_string(seed));
        }
    }
}

constexpr std::uint32_t lawNetworks = 1500;

/// With one more row somewhere.
Design withRow(const Design& design, const Component& owner, const std::string& key, Object row)
{
    const Value* value = find(owner.properties, key);
    List rows = value && value->asList() ? *value->asList() : List {};
    rows.emplace_back(std::move(row));
    return withProperty(design, owner.id, key, std::move(rows));
}

std::vector<Component> ofType(const Design& design, std::string_view type)
{
    std::vector<Component> found;
    for (const auto& row : design.architecture.components)
        if (row->type == type)
            found.push_back(*row);
    return found;
}

/// A block that is written in the design already, so that nobody outside becomes somebody else.
std::string writtenBlock(Dice& dice, const Design& design)
{
    std::vector<std::string> blocks {"0.0.0.0/0", "::/0"};
    for (const auto& row : design.architecture.components)
        for (const char* key : {"cidr", "ipv6_cidr"})
            if (const auto text = textOf(row->properties, key); !text.empty())
                blocks.emplace_back(text);
    return dice.oneOf(blocks);
}

std::string describe(const ReachQuestion& question, std::uint32_t seed, const Design& design)
{
    return "seed " + std::to_string(seed) + ", " + toText(question) + ":\n" + writeNative(design);
}

TEST(ReachLaw, OneMoreGroupRowTakesNothingAway)
{
    for (std::uint32_t seed = 0; seed < lawNetworks && !HasFailure(); ++seed) {
        const RandomNetwork network = randomNetwork(seed);
        Dice dice {seed};
        const auto groups = ofType(network.design, "aws.security_group");
        if (groups.empty())
            continue;
        const Component& group = dice.oneOf(groups);
        const bool hasEgress = find(group.properties, "egress") != nullptr; // without, everything gets out
        const bool isIngress = !hasEgress || dice.chance(50);
        const std::string peer = dice.chance(50) ? writtenBlock(dice, network.design) : dice.oneOf(groups).id;
        const Design more =
            withRow(network.design, group, isIngress ? "ingress" : "egress",
                    tcpRow(dice.below(500), 443 + dice.below(60000), isIngress ? "source" : "destination", peer));
        const ReachEngine before {network.design, catalog()};
        const ReachEngine after {more, catalog()};
        for (const ReachQuestion& question : network.questions) {
            const auto was = before.ask(question);
            const bool isLost = was && was->isReachable && !after.ask(question)->isReachable;
            EXPECT_FALSE(isLost) << describe(question, seed, more);
        }
    }
}

TEST(ReachLaw, OneMoreDenyingAclRowAddsNothing)
{
    for (std::uint32_t seed = 0; seed < lawNetworks && !HasFailure(); ++seed) {
        const RandomNetwork network = randomNetwork(seed);
        Dice dice {seed};
        const auto acls = ofType(network.design, "aws.nacl");
        if (acls.empty())
            continue;
        const int from = dice.below(60000);
        const Design more = withRow(
            network.design, dice.oneOf(acls), dice.chance(50) ? "ingress" : "egress",
            naclRow(dice.below(200), "deny", from, from + dice.below(5000), writtenBlock(dice, network.design)));
        const ReachEngine before {network.design, catalog()};
        const ReachEngine after {more, catalog()};
        for (const ReachQuestion& question : network.questions) {
            const auto now = after.ask(question);
            const bool isWon = now && now->isReachable && !before.ask(question)->isReachable;
            EXPECT_FALSE(isWon) << describe(question, seed, more);
        }
    }
}

/// Every port at which some row of the design may begin to say something else.
std::set<int> portBoundaries(const Value& value)
{
    std::set<int> ports;
    if (const List* list = value.asList()) {
        for (const Value& element : *list)
            ports.merge(portBoundaries(element));
    } else if (const Object* object = value.asObject()) {
        for (const auto& [key, element] : *object)
            ports.merge(portBoundaries(element));
    } else if (const auto* number = value.asInteger()) {
        for (const std::int64_t port : {*number - 1, *number, *number + 1})
            if (port >= 0 && port <= highestPort)
                ports.insert(static_cast<int>(port));
    }
    return ports;
}

TEST(ReachLaw, ManyPortsAreWhatEachOfThemIs)
{
    for (std::uint32_t seed = 0; seed < lawNetworks / 3 && !HasFailure(); ++seed) {
        const RandomNetwork network = randomNetwork(seed);
        std::set<int> ports {0, highestPort};
        for (const auto& row : network.design.architecture.components)
            for (const auto& [key, value] : row->properties)
                ports.merge(portBoundaries(value));
        const ReachEngine engine {network.design, catalog()};
        for (const ReachQuestion& question : network.questions) {
            const auto all = engine.ask(question.from, question.to, {.protocol = question.protocol});
            if (!all || question.protocol == "icmp")
                continue;
            bool isAny = false;
            for (const int port : ports) {
                ReachQuestion single = question;
                single.port = port;
                const bool isReachable = engine.ask(single)->isReachable;
                isAny |= isReachable;
                EXPECT_EQ(all->ports.contains(port), isReachable) << describe(single, seed, network.design);
            }
            EXPECT_EQ(all->isReachable, isAny) << describe(question, seed, network.design);
        }
    }
}

} // namespace
} // namespace gudo::test
