#include "core/formats/mermaid/mermaid_architecture.h"

#include <gtest/gtest.h>

#include "tests/support/build.h"
#include "tests/support/catalog.h"

namespace gudo::test {

namespace {

Written written(const Design& design, const std::string& target = "github")
{
    return writeMermaidArchitecture(design, catalog(), {.direction = "LR", .target = target});
}

/// Expects no text and one error, on these components and connections.
void expectRefused(const Written& written, const std::string& message, const std::vector<Id>& components,
                   const std::vector<Id>& connections = {})
{
    EXPECT_EQ(written.text, "");
    ASSERT_EQ(written.diagnostics.size(), 1u);
    EXPECT_EQ(written.diagnostics[0].severity, Severity::Error);
    EXPECT_EQ(toEnglish(written.diagnostics[0].message), message);
    EXPECT_EQ(written.diagnostics[0].components, components);
    EXPECT_EQ(written.diagnostics[0].connections, connections);
}

Build pair()
{
    return Build {}.add("web", "web_server", "", {}, "Web").add("db", "database", "", {}, "DB");
}

} // namespace

TEST(MermaidArchitecture, WritesNeighboursOfAGrid)
{
    const Design design = Build {}
                              .add("users", "client", "", {}, "Users")
                              .add("lan", "network", "", {}, "LAN")
                              .add("web", "web_server", "lan", {}, "Web")
                              .add("db", "database", "lan", {}, "DB")
                              .connect("users", "web", {{"port", 443}})
                              .connect("web", "db")
                              .connect("web", "users", {}, "note");
    EXPECT_EQ(written(without(design, std::vector<Id> {"web-to-users"})).text, "architecture-beta\n"
                                                                               "  group g1(cloud)[LAN]\n"
                                                                               "  service n1(database)[DB] in g1\n"
                                                                               "  service n3(server)[Web] in g1\n"
                                                                               "  service n2(internet)[Users]\n"
                                                                               "  n2:R -[HTTPS 443]-> L:n3\n"
                                                                               "  n3:R --> L:n1\n");
}

TEST(MermaidArchitecture, RefusesPagesThatDoNotKnowIt)
{
    expectRefused(written(pair(), "gitlab"), "gitlab does not draw architecture-beta", {});
    expectRefused(written(pair(), "mermaid-10"), "mermaid-10 does not draw architecture-beta", {});
    EXPECT_NE(written(pair(), "mermaid-11").text, "");
}

TEST(MermaidArchitecture, RefusesNamesThatSomeVersionMisreads)
{
    const Design korean = pair().add("a", "client", "", {}, "고객");
    expectRefused(written(korean), "architecture-beta cannot draw the name \"고객\"", {"a"});
    EXPECT_NE(written(korean, "mermaid-12").text.find("service n1(internet)[\"고객\"]"), std::string::npos);
    const Design marked = pair().add("a", "client", "", {}, "**bold**");
    expectRefused(written(marked, "mermaid-12"), "architecture-beta cannot draw the name \"**bold**\"", {"a"});
    expectRefused(written(pair().connect("web", "db", {{"label", "a.b"}})),
                  "architecture-beta cannot draw the label \"a.b\"", {}, {"web-to-db"});
}

TEST(MermaidArchitecture, RefusesConnectionsThatItDrawsWrong)
{
    const Build lan = pair().add("lan", "network", "", {}, "LAN").add("in", "web_server", "lan", {}, "In");
    Build box = lan;
    expectRefused(written(box.connect("web", "lan")),
                  "architecture-beta cannot draw the connection from \"Web\" to \"LAN\": it ends on a container",
                  {"web", "lan"}, {"web-to-lan"});
    expectRefused(written(pair().connect("web", "web")),
                  "architecture-beta cannot draw the connection from \"Web\" to itself", {"web", "web"},
                  {"web-to-web"});
    expectRefused(written(pair().connect("web", "db").connect("db", "web")),
                  "architecture-beta cannot draw two connections between \"Web\" and \"DB\"", {"web", "db"},
                  {"web-to-db"});
    expectRefused(
        written(pair().connect("web", "db", {}, "management")),
        "architecture-beta cannot draw the connection from \"Web\" to \"DB\" dotted; a label would say what it is",
        {"web", "db"}, {"web-to-db"});
}

TEST(MermaidArchitecture, RefusesEmptyContainers)
{
    expectRefused(written(pair().add("lan", "network", "", {}, "LAN")),
                  "architecture-beta cannot draw \"LAN\": nothing is in it", {"lan"});
}

TEST(MermaidArchitecture, RefusesWhatHasNoGrid)
{
    // Three that are all connected, and one with five neighbours.
    const Written triangle =
        written(pair().add("c", "cache", "", {}, "Cache").connect("web", "db").connect("web", "c").connect("c", "db"));
    EXPECT_EQ(triangle.text, "");
    ASSERT_EQ(triangle.diagnostics.size(), 1u);
    EXPECT_EQ(triangle.diagnostics[0].connections.size(), 1u);
    EXPECT_TRUE(toEnglish(triangle.diagnostics[0].message).ends_with("they cannot be neighbours"));
    Build star;
    star.add("hub", "web_server", "", {}, "Hub");
    for (const char* id : {"a", "b", "c", "d", "e"})
        star.add(id, "web_server").connect("hub", id);
    EXPECT_EQ(written(star).text, "");
}

TEST(MermaidArchitecture, KeepsStrangersOutOfBoxes)
{
    // Around a square, two opposite corners of which are in one box: the others would be in it, too.
    const Design square = Build {}
                              .add("box", "area", "", {}, "Box")
                              .add("a", "web_server", "box")
                              .add("b", "web_server")
                              .add("c", "web_server", "box")
                              .add("d", "web_server")
                              .connect("a", "b")
                              .connect("b", "c")
                              .connect("c", "d")
                              .connect("d", "a");
    EXPECT_EQ(written(square).text, "");
    EXPECT_EQ(written(square).diagnostics.size(), 1u);
}

} // namespace gudo::test
