#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "core/formats/native.h"
#include "core/json/json_read.h"
#include "core/model/layout.h"
#include "core/reliability/sweep.h"
#include "core/reports/reliability_json.h"
#include "core/reports/sweep_json.h"
#include "core/whatif/failure_choices.h"
#include "core/whatif/failure_highlights.h"
#include "core/whatif/failure_words.h"
#include "core/whatif/sweep_pages.h"
#include "tests/support/build.h"
#include "tests/support/catalog.h"
#include "tests/support/random_design.h"

namespace gudo::test {
namespace {

const std::vector<std::string>& templates()
{
    static const std::vector<std::string> names {"aws-three-tier",    "aws-multi-az", "aws-cdn",
                                                 "onprem-cluster",    "virtualised",  "kubernetes",
                                                 "active-standby-lb", "containers"};
    return names;
}

Design example(const std::string& name)
{
    return readNative(sourceFile("resources/templates/" + name + ".gudo"), name).design;
}

/// The designs that laws are tried on: templates and random ones.
std::vector<Design> designs()
{
    std::vector<Design> all;
    for (const std::string& name : templates())
        all.push_back(example(name));
    for (std::uint32_t seed = 1; seed <= 12; ++seed)
        all.push_back(randomDesign(seed, catalog(), 24));
    return all;
}

/// A shop in two zones with a database in the first alone, and static pages on a distribution.
Design shop()
{
    return Build {}
        .add("users", "client", {}, {}, "Customers")
        .add("region", "aws.region", {}, {{"region", "ap-northeast-2"}})
        .add("vpc", "aws.vpc", "region", {{"cidr", "10.0.0.0/16"}})
        .add("az-a", "aws.az", "vpc", {{"zone", "a"}})
        .add("az-c", "aws.az", "vpc", {{"zone", "c"}})
        .add("sub-a", "aws.subnet", "az-a", {{"cidr", "10.0.0.0/24"}})
        .add("sub-c", "aws.subnet", "az-c", {{"cidr", "10.0.1.0/24"}})
        .add("web-1", "aws.ec2", "sub-a", {{"service", "web"}}, "Web 1")
        .add("web-2", "aws.ec2", "sub-c", {{"service", "web"}}, "Web 2")
        .add("db", "aws.ec2", "sub-a", {{"service", "orders"}}, "Orders DB")
        .add("pages", "aws.cloudfront", {}, {{"service", "Static pages"}}, "CloudFront")
        .connect("users", "web-1")
        .connect("users", "web-2")
        .connect("users", "db")
        .connect("users", "pages");
}

std::string english(const Message& message)
{
    return toEnglish(message);
}

// What is shown is what the engine says.
TEST(WhatIf, ShowsWhatTheSimulationSays)
{
    for (const Design& design : designs()) {
        const FailureStudy study {design, catalog()};
        for (std::size_t number = 0; number < study.model.events.size(); number += 1 + number / 40) {
            const FailureAnswer answer = answered(study, {study.model.events[number].id});
            ASSERT_FALSE(answer.events.empty());
            const Highlights shown = highlightsOf(study, answer.events, answer.simulation);
            for (std::size_t node = 0; node < study.graph.nodes.size(); ++node) {
                const Id& id = study.graph.nodes[node].component->id;
                const auto standing = shown.standings.find(id);
                const bool isShown = standing != shown.standings.end();
                switch (answer.simulation.components[node]) {
                case ComponentState::Down:
                    EXPECT_TRUE(isShown && (standing->second == Standing::Lost || standing->second == Standing::Failed))
                        << id;
                    break;
                case ComponentState::Degraded:
                    EXPECT_TRUE(isShown &&
                                (standing->second == Standing::Degraded || standing->second == Standing::Failed))
                        << id;
                    break;
                case ComponentState::Up:
                    EXPECT_TRUE(!isShown || standing->second == Standing::Lit || standing->second == Standing::Failed)
                        << id;
                    break;
                }
            }
            std::set<std::vector<Id>> ways;
            for (const Outcome& outcome : answer.simulation.outcomes) {
                if (outcome.state != RequirementState::Lost)
                    continue;
                std::vector<Id> way;
                for (const int node : outcome.path)
                    way.push_back(study.graph.idOf(node));
                ways.insert(std::move(way));
            }
            EXPECT_EQ(shown.paths.size(), ways.size());
            for (const HighlightedPath& path : shown.paths) {
                std::vector<Id> way;
                for (const HighlightedHop& hop : path.hops)
                    way.push_back(hop.component);
                EXPECT_TRUE(path.isBroken && ways.contains(way));
            }
        }
    }
}

TEST(WhatIf, ShowsNothingWhenNothingFails)
{
    const FailureStudy study {shop(), catalog()};
    const FailureAnswer answer = answered(study, {});
    EXPECT_EQ(highlightsOf(study, answer.events, answer.simulation), Highlights {});
}

TEST(WhatIf, AnswersNamesLikeTheCommandLine)
{
    const FailureStudy study {shop(), catalog()};
    const FailureAnswer answer = answered(study, {"web-1", "nobody", "zone:ap-northeast-2a", "web-1"});
    EXPECT_EQ(answer.failed, (std::vector<std::string> {"web-1", "zone:ap-northeast-2a", "web-1"}));
    EXPECT_EQ(answer.unknown, std::vector<std::string> {"nobody"});
    EXPECT_TRUE(std::ranges::is_sorted(answer.events));
    EXPECT_EQ(std::set<std::uint32_t>(answer.events.begin(), answer.events.end()).size(), answer.events.size());
}

TEST(WhatIf, ShowsCopiesApartWhereTheyAreDrawnApart)
{
    const Design design = example("aws-multi-az");
    const FailureStudy study {design, catalog()};
    const FailureAnswer answer = answered(study, {"zone:ap-northeast-2a"});
    ASSERT_TRUE(answer.unknown.empty());
    const Highlights shown = highlightsOf(study, answer.events, answer.simulation);
    int lost = 0;
    int kept = 0;
    for (const auto& [id, rect] : boxesOf(design, catalog()).rects) {
        const std::string container {containerOf(id)};
        if (container.empty())
            continue;
        const bool isInZone = study.zones.zoneOf(container) == "ap-northeast-2a";
        const auto standing = shown.standings.find(id);
        const bool isLost = standing != shown.standings.end() && standing->second == Standing::Lost;
        EXPECT_EQ(isLost, isInZone) << id;
        ++(isInZone ? lost : kept);
    }
    EXPECT_GT(lost, 0);
    EXPECT_GT(kept, 0);
}

TEST(WhatIf, TellsASentenceForEachClient)
{
    const FailureStudy study {shop(), catalog()};
    const FailureAnswer answer = answered(study, {"zone:ap-northeast-2a"});
    const auto stories = clientStories(study, answer.simulation);
    ASSERT_EQ(stories.size(), 1U);
    EXPECT_EQ(sentenceOf(study, answer.simulation, stories.front(), 9, english),
              "Customers: orders down, web served by Web 2 alone, Static pages served by CloudFront");
    EXPECT_EQ(sentenceOf(study, answer.simulation, stories.front(), 1, english), "Customers: orders down, 2 more");
}

TEST(WhatIf, SaysOfEveryRequestHowItFares)
{
    for (const Design& design : designs()) {
        const FailureStudy study {design, catalog()};
        for (std::size_t number = 0; number < study.model.events.size(); number += 1 + number / 20) {
            const FailureAnswer answer = answered(study, {study.model.events[number].id});
            std::size_t told = 0;
            for (const ClientStory& story : clientStories(study, answer.simulation)) {
                told += story.outcomes.size();
                RequirementState last = RequirementState::Lost;
                for (const int outcome : story.outcomes) {
                    const Outcome& row = answer.simulation.outcomes[static_cast<std::size_t>(outcome)];
                    EXPECT_LE(row.state, last) << "worst first";
                    last = row.state;
                    const std::string words = toEnglish(outcomeWords(study, answer.simulation, row));
                    EXPECT_EQ(row.state == RequirementState::Lost, words.find(" down") != std::string::npos) << words;
                }
            }
            EXPECT_EQ(told, study.model.requirements.size());
            EXPECT_FALSE(toEnglish(eventName(study, study.model.events[number])).empty());
        }
    }
}

TEST(WhatIf, OffersTheLevelsAroundWhatIsPointedAt)
{
    const FailureStudy study {shop(), catalog()};
    std::vector<std::string> names;
    for (const FailureChoice& choice : failureChoices(study, "web-1"))
        names.push_back(choice.name);
    EXPECT_EQ(names,
              (std::vector<std::string> {"web-1", "sub-a", "vpc", "zone:ap-northeast-2a", "region:ap-northeast-2"}));
    EXPECT_EQ(failureAt(study, "web-1"), "web-1");
    EXPECT_EQ(failureAt(study, "az-a"), "zone:ap-northeast-2a");
    EXPECT_EQ(failureAt(study, "sub-a"), "sub-a");
    EXPECT_EQ(failureAt(study, "users"), "");
    EXPECT_TRUE(failureChoices(study, "nobody").empty());
}

TEST(WhatIf, OffersOnlyWhatTheCommandLineUnderstands)
{
    for (const Design& design : designs()) {
        const FailureStudy study {design, catalog()};
        for (const auto& [id, rect] : boxesOf(design, catalog()).rects) {
            for (const FailureChoice& choice : failureChoices(study, id)) {
                const auto events = eventsNamed(study.graph, study.model, study.zones, choice.name);
                EXPECT_TRUE(events && !events->empty()) << choice.name;
            }
            const std::string own = failureAt(study, id);
            const auto choices = failureChoices(study, id);
            EXPECT_TRUE(own.empty() || std::ranges::find(choices, own, &FailureChoice::name) != choices.end());
        }
    }
}

TEST(Sweep, IsEachFailureOfTheLevelAlone)
{
    for (const Design& design : designs()) {
        const FailureStudy study {design, catalog()};
        std::size_t all = 0;
        for (const FailureLevel level : levelsOf(study)) {
            const auto sweep = sweepOf(study, level);
            ASSERT_TRUE(sweep);
            EXPECT_FALSE(sweep->rows.empty());
            all += sweep->rows.size();
            for (std::size_t at = 0; at < sweep->rows.size(); at += 1 + sweep->rows.size() / 12) {
                const SweepRow& row = sweep->rows[at];
                const FailureEvent& event = study.model.events[static_cast<std::size_t>(row.event)];
                EXPECT_EQ(event.level, level);
                const FailureAnswer answer = answered(study, {event.id});
                if (answer.events.size() != 1)
                    continue; // of two boxes of one name the one event is a part
                EXPECT_EQ(row.simulation.components, answer.simulation.components);
                for (std::size_t i = 0; i < row.simulation.outcomes.size(); ++i)
                    EXPECT_EQ(row.simulation.outcomes[i].state, answer.simulation.outcomes[i].state);
                EXPECT_EQ(row.count(RequirementState::Lost) + row.count(RequirementState::Degraded) +
                              row.count(RequirementState::Served),
                          static_cast<int>(study.model.requirements.size()));
            }
        }
        EXPECT_LE(all, study.model.events.size());
    }
}

TEST(Sweep, StopsWhenItIsCancelled)
{
    const FailureStudy study {shop(), catalog()};
    EXPECT_FALSE(sweepOf(study, FailureLevel::Zone, [] { return true; }));
}

TEST(Sweep, HasATableAndAPageForEachFailure)
{
    const FailureStudy study {example("aws-three-tier"), catalog()};
    const auto sweep = sweepOf(study, FailureLevel::Zone);
    ASSERT_TRUE(sweep);
    const auto pages = sweepPages(study, *sweep, {});
    ASSERT_EQ(pages.size(), sweep->rows.size() + 1);
    for (std::size_t page = 0; page < pages.size(); ++page) {
        for (const DisplayItem& item : pages[page].items)
            EXPECT_TRUE(pages[page].bounds.contains(item.bounds)) << page;
        std::set<std::string> words;
        for (const DisplayItem& item : pages[page].items)
            for (const Shape& shape : item.shapes)
                if (const auto* text = std::get_if<TextLine>(&shape))
                    words.insert(text->text);
        if (page == 0)
            EXPECT_TRUE(words.contains("Every zone failing in turn"));
        else
            EXPECT_TRUE(words.contains(rowTitle(study, sweep->rows[page - 1], english)));
    }
}

TEST(Sweep, QuotesWhatPeopleWriteInTheWebPage)
{
    Design design = shop();
    design.title = "<script>alert(1)</script>";
    const FailureStudy study {design, catalog()};
    const std::string page = sweepHtml(study, *sweepOf(study, FailureLevel::Zone), {}, {});
    EXPECT_EQ(page.find("<script"), std::string::npos);
    EXPECT_NE(page.find("&lt;script&gt;"), std::string::npos);
    EXPECT_NE(page.find("<section id=\"failure-2\">"), std::string::npos);
}

} // namespace
} // namespace gudo::test
