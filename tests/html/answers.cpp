#include "tests/html/answers.h"

#include <algorithm>

#include "core/formats/native.h"
#include "core/json/json_write.h"
#include "core/model/containment.h"
#include "core/network/zones.h"
#include "core/reliability/simulation.h"
#include "tests/support/build.h"
#include "tests/support/catalog.h"
#include "tests/support/random_design.h"
#include "tests/support/random_services.h"

namespace gudo::test {

namespace {

constexpr int services = 90;
constexpr int pairs = 40;

/// Texts that break pages which are put together carelessly.
std::vector<std::string> nastyTexts()
{
    std::vector<std::string> texts {
        "한글 이름 (서브넷)",
        "🌐 인터넷 👩‍👩‍👧",
        "say \"hi\" it's",
        "</script><script>window.isBroken = true</script>",
        "</SCRIPT >",
        "<!-- --> <!--<script>",
        "<img src=x onerror=\"window.isBroken = true\">",
        "]]> &amp; & &lt; &#0;",
        "${window.isBroken = true} `x` $& $1 $$",
        "{{data}} {{script}} }}",
        "%1 %2 %%",
        "back\\slash \\u003c \\n",
        "line\nbreak\r\n\ttab",
        "",
        " ",
        "a\u2028b\u2029c",
        "__proto__",
        "constructor",
        "עברית العربية",
        "\u202eright to left\u202c",
        "e\u0301 ﷽ \U000E0041",
        "javascript:window.isBroken=true",
    };
    texts.push_back(std::string(10'000, 'W'));
    std::string korean;
    for (int i = 0; i < 10'000; ++i)
        korean += i % 9 ? "긴" : " ";
    texts.push_back(korean);
    return texts;
}

Design torture()
{
    Build build;
    const auto texts = nastyTexts();
    build.add("box", "aws.vpc", {}, {}, texts[3]);
    build.add("user", "client", {}, {}, texts[8]);
    for (std::size_t at = 0; at < texts.size(); ++at) {
        const std::string id = "c" + std::to_string(at);
        build.add(
            id, at % 3 ? "aws.ec2" : "aws.rds", at % 2 ? "box" : "",
            {{"instance_type", texts[at]}, {"service", texts[at]}, {"note", texts[at]}, {"nobody-knows", texts[at]}},
            texts[at]);
        build.connect(at == 0 ? "user" : "c" + std::to_string(at - 1), id, {{"label", texts[at]}});
    }
    build.add("constructor", "aws.ec2", {}, {}, "constructor");
    build.add("tostring", "no-such-type", {}, {}, "toString");
    build.connect("user", "constructor", {}, "hasOwnProperty");
    Design design = build;
    design.title = texts[3] + " {{data}} ${1}";
    return design;
}

List idsOf(const ServiceGraph& graph, const std::vector<int>& nodes)
{
    List ids;
    for (const int node : nodes)
        ids.emplace_back(graph.idOf(node));
    return ids;
}

} // namespace

std::vector<std::pair<std::string, Design>> pageDesigns()
{
    std::vector<std::pair<std::string, Design>> designs;
    for (const char* name : {"single-server", "load-balanced", "active-standby-lb", "virtualised", "containers",
                             "kubernetes", "onprem-cluster", "aws-three-tier", "aws-multi-az", "blue-green"})
        designs.emplace_back(
            name, readNative(sourceFile(std::string {"resources/templates/"} + name + ".gudo"), name).design);
    for (std::uint32_t seed = 1; seed <= services; ++seed)
        designs.emplace_back("services-" + std::to_string(seed), randomServices(seed));
    for (std::uint32_t seed = 1; seed <= 6; ++seed)
        designs.emplace_back("random-" + std::to_string(seed), randomDesign(seed, catalog(), 60));
    designs.emplace_back("torture", torture());
    designs.emplace_back("nothing", Design {});
    return designs;
}

std::string answersJson(const Design& design, std::uint32_t seed)
{
    const Containment containment {design.architecture};
    const Zones zones {design.architecture, catalog(), containment};
    const ServiceGraph graph = serviceGraph(design.architecture, catalog(), zones);
    const FailureModel model = simulationModel(graph, catalog(), zones);

    Dice dice {seed};
    const int count = static_cast<int>(model.events.size());
    std::vector<Scenario> scenarios {{}};
    for (int event = 0; event < count; ++event)
        scenarios.push_back({static_cast<std::uint32_t>(event)});
    for (int pair = 0; pair < pairs && count > 0; ++pair)
        scenarios.push_back(
            {static_cast<std::uint32_t>(dice.below(count)), static_cast<std::uint32_t>(dice.below(count))});

    List cases;
    for (const Scenario& scenario : scenarios) {
        const Simulation simulation = simulated(design.architecture, graph, catalog(), model, scenario);
        List events;
        for (const std::uint32_t event : scenario)
            events.emplace_back(model.events[event].id);
        List components;
        for (const ComponentState state : simulation.components)
            components.emplace_back(std::string {toText(state)});
        List outcomes;
        for (const Outcome& outcome : simulation.outcomes)
            outcomes.emplace_back(Object {{"state", std::string {toText(outcome.state)}},
                                          {"because", idsOf(graph, outcome.because)},
                                          {"path", idsOf(graph, outcome.path)},
                                          {"standbys", idsOf(graph, outcome.standbys)}});
        cases.emplace_back(Object {
            {"events", std::move(events)}, {"components", std::move(components)}, {"outcomes", std::move(outcomes)}});
    }
    return toJsonLine(cases);
}

} // namespace gudo::test
