#include "tests/mermaid/torture.h"

#include <algorithm>
#include <filesystem>
#include <random>
#include <set>

#include "core/formats/native.h"
#include "core/model/stages.h"
#include "tests/support/build.h"
#include "tests/support/catalog.h"
#include "tests/support/random_design.h"
#include "tests/support/torture_texts.h"

namespace gudo::test {

namespace {

Object labelled(const std::string& text)
{
    return {{"label", text}};
}

/// Each text as a name of a node, of a box and on an arrow.
Design nasty(std::size_t from, std::size_t to)
{
    Build build;
    for (std::size_t i = from; i < std::min(to, tortureTexts().size()); ++i) {
        const std::string n = std::to_string(100 + i);
        build.add("b" + n, "area", "", {}, tortureTexts()[i]);
        build.add("n" + n, "web_server", "b" + n, {}, tortureTexts()[i]);
        build.add("m" + n, "database", "b" + n, {}, tortureTexts()[i]);
        build.connect("n" + n, "m" + n, labelled(tortureTexts()[i]));
    }
    Design design = build;
    design.title = tortureTexts()[from];
    return design;
}

/// Names and ids that JavaScript or the grammar knows.
Design reservedIds()
{
    Build build;
    std::string previous;
    for (const char* id : {"end",      "graph",     "flowchart",   "subgraph",  "style",    "class",
                           "classDef", "linkStyle", "click",       "o",         "x",        "v",
                           "default",  "__proto__", "constructor", "prototype", "toString", "hasOwnProperty",
                           "n1",       "g1",        "h1",          "hidden",    "k_general"}) {
        build.add(id, "process");
        if (!previous.empty())
            build.connect(previous, id);
        previous = id;
    }
    return build;
}

/// Every shape and every kind of arrow, each with a plain and an empty label.
Design shapes(const std::vector<std::string>& types)
{
    Build build;
    std::string previous;
    const std::vector<std::string> kinds {"request", "replication", "failover", "management", "note", "something-new"};
    for (std::size_t i = 0; i < types.size(); ++i) {
        const std::string id = "c" + std::to_string(100 + i);
        build.add(id, types[i], "", {}, i % 3 == 0 ? "  " : types[i]);
        if (!previous.empty())
            build.connect(previous, id, i % 2 == 0 ? Object {} : labelled("to " + types[i]), kinds[i % kinds.size()]);
        previous = id;
    }
    return build;
}

/// Arrows between a box and what is in it, at any depth, both ways, and of a box to itself.
Design ancestors()
{
    return Build {}
        .add("vpc", "aws.vpc")
        .add("zone", "aws.az", "vpc")
        .add("subnet", "aws.subnet", "zone")
        .add("web", "web_server", "subnet")
        .add("empty", "aws.subnet", "zone")
        .add("other", "network")
        .add("far", "web_server", "other")
        .connect("web", "subnet")
        .connect("subnet", "web")
        .connect("web", "vpc")
        .connect("vpc", "web")
        .connect("zone", "subnet")
        .connect("vpc", "subnet")
        .connect("vpc", "vpc")
        .connect("empty", "empty")
        .connect("empty", "zone")
        .connect("web", "web")
        .connect("far", "vpc")
        .connect("vpc", "far")
        .connect("other", "vpc")
        .connect("empty", "other")
        .connect("far", "empty");
}

Design emptyBoxes()
{
    return Build {}
        .add("region", "aws.region")
        .add("vpc", "aws.vpc", "region")
        .add("a", "aws.az", "vpc")
        .add("s1", "aws.subnet", "a")
        .add("s2", "aws.subnet", "a")
        .add("rack", "rack")
        .add("host", "server", "", {}, "empty host")
        .connect("s1", "rack")
        .connect("host", "s2");
}

Design nested(int depth)
{
    Build build;
    std::string parent;
    for (int i = 0; i < depth; ++i) {
        const std::string id = "level" + std::to_string(100 + i);
        build.add(id, "area", parent);
        parent = id;
    }
    return build.add("deep", "web_server", parent).add("out", "client").connect("out", "deep");
}

Design longLabels()
{
    std::string korean;
    for (int i = 0; i < 3'000; ++i)
        korean += "가나 ";
    return Build {}
        .add("a", "web_server", "", {}, std::string(10'000, 'x'))
        .add("b", "area", "", {}, korean)
        .add("c", "web_server", "b")
        .connect("a", "c", labelled(std::string(500, 'y')));
}

/// Many connections in groups of four between pairs, which is quick to lay out.
Design manyEdges(int count)
{
    Build build;
    for (int i = 0; i < count; ++i) {
        const std::string pair = std::to_string(1000 + i / 4);
        if (i % 4 == 0)
            build.add("a" + pair, "web_server").add("b" + pair, "web_server");
        build.connect("a" + pair, "b" + pair);
    }
    return build;
}

/// Boxes within boxes, things within them, arrows between any two. std::mt19937 gives the same numbers everywhere; its
/// distributions do not, so that none is used.
Design randomBoxes(unsigned seed)
{
    std::mt19937 numbers {seed};
    const auto upTo = [&](std::size_t count) {
        return static_cast<std::size_t>(numbers() % count);
    };
    const std::vector<std::string> leaves {"web_server", "database", "load_balancer",      "queue",
                                           "client",     "note",     "aws.security_group", "server"};
    Build build;
    std::vector<std::string> boxes {""};
    std::vector<std::string> all;
    const std::size_t count = 3 + upTo(25);
    for (std::size_t i = 0; i < count; ++i) {
        const std::string id = "c" + std::to_string(100 + i);
        const bool isBox = upTo(3) == 0;
        const std::string& parent = boxes[upTo(boxes.size())];
        const std::string& leaf = leaves[upTo(leaves.size())];
        build.add(id, isBox ? "area" : leaf, parent, {}, upTo(2) ? tortureTexts()[upTo(tortureTexts().size())] : id);
        if (upTo(2))
            build.place(id, {static_cast<int>(10 * i % 70), static_cast<int>(upTo(2'000)), 100, 80});
        if (isBox)
            boxes.push_back(id);
        all.push_back(id);
    }
    const std::vector<std::string> kinds {"request", "replication", "failover", "management", "note"};
    std::set<std::string> loops;
    for (std::size_t i = upTo(2 * count); i > 0; --i) {
        const std::string& from = all[upTo(all.size())];
        const std::string& to = all[upTo(all.size())];
        const std::string& kind = kinds[upTo(kinds.size())];
        if (from == to && !loops.insert(from).second)
            continue; // Mermaid 11 draws one arrow from a node to itself, not two
        build.connect(from, to, upTo(2) ? Object {} : labelled(tortureTexts()[upTo(tortureTexts().size())]), kind);
    }
    return build;
}

/// More than a page takes, in boxes within boxes: some with little in them, one with too much.
Design tooMuchForOne()
{
    Build build;
    build.add("users", "client").add("region", "aws.region");
    for (int network = 0; network < 8; ++network) {
        const std::string vpc = "vpc" + std::to_string(network);
        build.add(vpc, "aws.vpc", "region", {}, tortureTexts()[static_cast<std::size_t>(network)]);
        for (int server = 0; server < (network == 3 ? 300 : 40); ++server) {
            const std::string id = vpc + "-" + std::to_string(1000 + server);
            build.add(id, "web_server", vpc);
            build.connect(server % 4 == 0 ? "users" : vpc + "-" + std::to_string(1000 + server - 1), id);
        }
        build.connect("users", vpc);
    }
    for (int network = 1; network < 8; ++network)
        build.connect("vpc0-1000", "vpc" + std::to_string(network) + "-1001", labelled("peering"));
    return build;
}

Design designIn(const std::string& path)
{
    return readNative(sourceFile(path), path).design;
}

/// Names of the templates, in their order.
std::vector<std::string> templates()
{
    std::vector<std::string> names;
    for (const auto& entry :
         std::filesystem::directory_iterator {std::string {GUDO_SOURCE_DIR} + "/resources/templates"})
        if (entry.path().extension() == ".gudo")
            names.push_back(entry.path().stem().string());
    std::ranges::sort(names);
    return names;
}

/// Mermaid draws an arrow from a node to itself, but two as one.
Design withOneLoopEach(Design design)
{
    std::set<Id> loops;
    std::vector<Id> more;
    for (const auto& row : design.architecture.connections)
        if (row->from == row->to && !loops.insert(row->from).second)
            more.push_back(row->id);
    return without(std::move(design), more);
}

} // namespace

std::vector<Torture> tortures(unsigned randomDesigns)
{
    std::vector<Torture> all;
    for (std::size_t from = 0; from < tortureTexts().size(); from += 12)
        all.push_back({"nasty-" + std::to_string(from), nasty(from, from + 12)});
    all.push_back({"reserved-ids", reservedIds()});
    all.push_back(
        {"shapes",
         shapes({"client",     "internet", "dns",        "cdn",          "firewall", "load_balancer", "web_server",
                 "app_server", "database", "cache",      "storage",      "queue",    "monitoring",    "git",
                 "switch",     "router",   "vpn",        "note",         "aws.ec2",  "aws.asg",       "aws.rds",
                 "aws.s3",     "aws.sqs",  "aws.lambda", "no.such.type", "server",   "k8s.service",   "power_feed"})});
    all.back().hasReadableLook = true;
    all.push_back({"ancestors", ancestors()});
    all.push_back({"empty-boxes", emptyBoxes()});
    all.push_back({"nested", nested(12)});
    all.push_back({"long-labels", longLabels()});
    all.push_back(
        {.name = "most-edges", .design = manyEdges(500), .options = {.withSource = false}, .isForAll = false});
    all.push_back({.name = "too-much", .design = tooMuchForOne(), .isForAll = false});
    all.push_back({"nothing", Design {}});
    for (const std::string name : {"three-tier", "on-premises-ko"}) {
        const Design design = designIn("tests/cases/mermaid/" + name + "/design.gudo");
        all.push_back({.name = name, .design = design, .hasReadableLook = true});
        all.push_back({name + "-plain", design, {.language = "ko", .direction = "LR", .style = "plain"}});
    }
    for (const std::string& name : templates()) {
        const Design design = designIn("resources/templates/" + name + ".gudo");
        all.push_back({"template-" + name, design});
        for (const Stage& stage : design.stages)
            all.push_back(
                {.name = "template-" + name + '-' + stage.id, .design = switched(design, stage.id), .isForAll = false});
    }
    for (unsigned seed = 1; seed <= randomDesigns; ++seed) {
        const WriteOptions options {.direction = seed % 2 ? "TB" : "LR", .style = seed % 3 ? "classes" : "plain"};
        const bool isForAll = seed % 4 == 1;
        all.push_back({"boxes-" + std::to_string(seed), randomBoxes(seed), options, isForAll});
        all.push_back({"random-" + std::to_string(seed),
                       withOneLoopEach(randomDesign(seed, catalog(), 3 + static_cast<int>(seed % 30))), options,
                       isForAll});
    }
    return all;
}

} // namespace gudo::test
