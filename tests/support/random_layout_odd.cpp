#include "tests/support/build.h"
#include "tests/support/random_layout.h"

namespace gudo::test {

namespace {

/// A network with so many zones, each with those subnets.
Build network(int zones, const std::vector<std::string>& subnets)
{
    Build build;
    build.add("vpc", "aws.vpc");
    for (int zone = 0; zone < zones; ++zone) {
        const Id id = std::string {"zone-"} + static_cast<char>('a' + zone);
        build.add(id, "aws.az", "vpc");
        for (const std::string& subnet : subnets)
            build.add(id + '-' + subnet, "aws.subnet", id);
    }
    return build;
}

Design subnetWithoutZone()
{
    return network(2, {"app"})
        .add("loose", "aws.subnet", "vpc")
        .add("app-1", "app_server", "loose")
        .add("app-2", "app_server", "zone-a-app")
        .connect("app-1", "app-2");
}

Design differentZones()
{
    return network(1, {"app", "data", "public"})
        .add("zone-b", "aws.az", "vpc")
        .add("zone-b-data", "aws.subnet", "zone-b")
        .add("zone-c", "aws.az", "vpc")
        .add("zone-d", "aws.az", "vpc")
        .add("zone-d-app", "aws.subnet", "zone-d")
        .add("zone-d-app-2", "aws.subnet", "zone-d")
        .add("web", "web_server", "zone-a-public")
        .add("db", "database", "zone-b-data")
        .add("app", "app_server", "zone-d")
        .connect("web", "app")
        .connect("app", "db");
}

Design hundredCards()
{
    Build build = network(2, {"app", "data"});
    build.add("db", "database", "zone-a-data");
    for (int i = 0; i < 100; ++i) {
        const Id id = "app-" + std::to_string(i);
        build.add(id, "app_server", "zone-a-app").connect(id, "db");
    }
    return build;
}

Design deepNesting()
{
    Build build;
    Id parent;
    for (int depth = 0; depth < 25; ++depth) {
        const Id id = "area-" + std::to_string(depth);
        build.add(id, "area", parent).add("app-" + std::to_string(depth), "app_server", id);
        if (depth > 0)
            build.connect("app-" + std::to_string(depth - 1), "app-" + std::to_string(depth));
        parent = id;
    }
    return build;
}

Design oddSpread()
{
    return network(3, {"app", "data"})
        .add("twice", "aws.asg", "vpc", {{"subnets", texts({"zone-a-app", "zone-a-app", "zone-b-app"})}})
        .add("one", "aws.alb", "vpc", {{"subnets", texts({"zone-c-app"})}})
        .add("none", "aws.alb", "vpc", {{"subnets", List {}}})
        .add("nowhere", "aws.rds", "vpc", {{"subnets", texts({"nobody", "zone-a-data"})}})
        .add("itself", "aws.asg", "vpc", {{"subnets", texts({"itself", "vpc", "one"})}})
        .add("across", "aws.asg", "zone-a-app", {{"subnets", texts({"zone-a-data", "zone-c-data"})}})
        .add("word", "aws.asg", "vpc", {{"subnets", "zone-a-app"}})
        .connect("one", "twice")
        .connect("twice", "nowhere")
        .connect("across", "across");
}

Design circles()
{
    Build build;
    for (const char* id : {"a", "b", "c", "d"})
        build.add(id, "app_server");
    return build.connect("a", "b")
        .connect("b", "c")
        .connect("c", "a")
        .connect("a", "a")
        .connect("c", "d")
        .connect("d", "c")
        .connect("d", "c", {}, "replication");
}

Design containersAsEnds()
{
    return network(2, {"app"})
        .add("app", "app_server", "zone-a-app")
        .add("user", "client")
        .connect("user", "vpc")
        .connect("app", "zone-a-app")
        .connect("vpc", "app")
        .connect("zone-a", "zone-b")
        .connect("zone-a-app", "zone-a");
}

Design allOnTheCanvas()
{
    Build build;
    for (const char* type :
         {"aws.region", "aws.vpc", "aws.az", "aws.subnet", "client", "rack", "k8s.pod", "note", "unheard.of"})
        build.add(std::string {"one-"} + type, type);
    return build;
}

Design cardsInCards()
{
    return Build {}
        .add("db", "database")
        .add("app", "app_server", "db")
        .add("deeper", "unheard.of", "app")
        .add("unknown", "unheard.of")
        .add("in-unknown", "app_server", "unknown")
        .connect("deeper", "in-unknown");
}

Design halfPlaced()
{
    return network(2, {"app", "data"})
        .add("app", "app_server", "zone-a-app")
        .add("db", "database", "zone-a-data")
        .add("far", "app_server", "zone-b-app")
        .connect("app", "db")
        .connect("far", "db")
        .place("zone-a-data", {8000, 8000, 300, 200})
        .place("far", {-5003, 17, 91, 71})
        .place("vpc", {0, 0, 10, 10});
}

Design longNames()
{
    const std::string name(10'000, 'x');
    return Build {}
        .add("area", "area", {}, {}, name)
        .add("app", "app_server", "area", {}, name)
        .add("db", "database", "area", {}, "데이터베이스 " + name)
        .connect("app", "db", {{"label", name}});
}

} // namespace

std::vector<LayoutSample> oddLayouts()
{
    return {
        {"an empty design", {}},
        {"one card", Build {}.add("app", "app_server")},
        {"an empty container", Build {}.add("vpc", "aws.vpc")},
        {"empty zones and subnets", network(2, {"app", "data"})},
        {"a subnet without a zone", subnetWithoutZone()},
        {"zones with different subnets", differentZones()},
        {"one zone", network(1, {"public", "app"}).add("app", "app_server", "zone-a-app")},
        {"seven zones", network(7, {"app", "data"}).add("app", "app_server", "zone-d-app")},
        {"a hundred cards in a subnet", hundredCards()},
        {"twenty-five areas in each other", deepNesting()},
        {"odd spreads", oddSpread()},
        {"circles", circles()},
        {"containers as ends", containersAsEnds()},
        {"everything on the canvas", allOnTheCanvas()},
        {"cards in cards", cardsInCards()},
        {"half placed", halfPlaced()},
        {"names of ten thousand letters", longNames()},
    };
}

} // namespace gudo::test
