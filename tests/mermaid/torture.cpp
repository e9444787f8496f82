#include "tests/mermaid/torture.h"

#include <random>
#include <set>

#include "core/formats/native.h"
#include "tests/support/build.h"
#include "tests/support/catalog.h"

namespace gudo::test {

namespace {

/// Texts that one version of Mermaid or another takes for syntax, Markdown, HTML, mathematics or an icon.
const std::vector<std::string> nastyTexts {
    "한글 이름 (서브넷)",
    "🌐 인터넷",
    "日本語",
    "العربية",
    "say \"hi\"",
    "it's",
    "back\\slash \\n \\\"",
    "#1;",
    "#35;",
    "a#b",
    "&amp; & &lt;",
    "#quot;",
    "<script>alert(1)</script>x",
    "<b>bold</b>",
    "a < b > c",
    "<br/>",
    "<br>",
    "$$a$$",
    "cost $5",
    "${var.x}",
    "{{x}}",
    "`code`",
    "`**bold** x`",
    "**bold**",
    "*i*",
    "_c_",
    "__x__",
    "~~x~~",
    "my_db_name",
    "_lead",
    "trail_",
    "[l](u)",
    "[ ] todo",
    "a[0] {x} (y)",
    "((x))",
    "1. first",
    "12) second",
    "- item",
    "-",
    "---",
    "--> b",
    "+ plus",
    "* star",
    "> quote",
    "# heading",
    "=====",
    "| a | b |",
    "https://example.com/x?a=1&b=2",
    "www.example.com",
    "WWW.Example.com",
    "me@example.com",
    "fa:fa-server web",
    "mdi:home x",
    "50% %% x",
    "%%{init: {\"theme\":\"dark\"}}%%",
    "end",
    "graph",
    "o",
    "x",
    "subgraph",
    "style",
    "style x:#fff;#1;",
    "classDef x:#fff;",
    "click",
    "default",
    "__proto__",
    "constructor",
    "toString",
    "two\nlines",
    "a\n\nb",
    "list\n- item\n1. one",
    "crlf\r\nline",
    "tab\tbed",
    "    indented",
    "  spaces   inside  ",
    "ctrl\x01\x1b[31mx\x7f",
    "bell\a",
    ";",
    ":",
    ":::hidden",
    "a:::b",
    "\"",
    "\"]",
    "\")]",
    "-->|x|",
    "a --- b",
    "@{ shape: cyl }",
    "e1@",
    "ﬂ°°35¶ß",
    "ﬂ°quot¶ß",
    "¶ß",
    "nbsp\u00a0here",
    "zero\u200bwidth",
    "combining e\u0301",
    "👩‍👩‍👧‍👦",
    "line\u2028separator",
    "x^2",
    "x ~ y",
    "!important",
    "?",
    "1.5 GiB",
    "10.0.0.0/16",
    "2.",
    "v1.2.3",
    "a -- b",
    "C:\\temp",
    "\\(x\\)",
    "%",
    "&",
    "<",
    ">",
    "'",
    ",",
    ".",
    "/",
    "\\",
    "~",
    "<img src=x onerror=alert(1)>",
    "&nbsp;",
    "&#35;",
    "![x](y)",
    "<!-- c -->",
    "javascript:alert(1)",
    "accTitle: x",
    "direction LR",
    "linkStyle 0",
};

Object labelled(const std::string& text)
{
    return {{"label", text}};
}

/// Each text as a name of a node, of a box and on an arrow.
Design nasty(std::size_t from, std::size_t to)
{
    Build build;
    for (std::size_t i = from; i < std::min(to, nastyTexts.size()); ++i) {
        const std::string n = std::to_string(100 + i);
        build.add("b" + n, "area", "", {}, nastyTexts[i]);
        build.add("n" + n, "web_server", "b" + n, {}, nastyTexts[i]);
        build.add("m" + n, "database", "b" + n, {}, nastyTexts[i]);
        build.connect("n" + n, "m" + n, labelled(nastyTexts[i]));
    }
    Design design = build;
    design.title = nastyTexts[from];
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
Design randomDesign(unsigned seed)
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
        build.add(id, isBox ? "area" : leaf, parent, {}, upTo(2) ? nastyTexts[upTo(nastyTexts.size())] : id);
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
        build.connect(from, to, upTo(2) ? Object {} : labelled(nastyTexts[upTo(nastyTexts.size())]), kind);
    }
    return build;
}

Design golden(const std::string& name)
{
    return readNative(sourceFile("tests/cases/mermaid/" + name + "/design.gudo"), name).design;
}

} // namespace

std::vector<Torture> tortures()
{
    std::vector<Torture> all;
    for (std::size_t from = 0; from < nastyTexts.size(); from += 12)
        all.push_back({"nasty-" + std::to_string(from), nasty(from, from + 12)});
    all.push_back({"reserved-ids", reservedIds()});
    all.push_back(
        {"shapes",
         shapes({"client",     "internet", "dns",        "cdn",          "firewall", "load_balancer", "web_server",
                 "app_server", "database", "cache",      "storage",      "queue",    "monitoring",    "git",
                 "switch",     "router",   "vpn",        "note",         "aws.ec2",  "aws.asg",       "aws.rds",
                 "aws.s3",     "aws.sqs",  "aws.lambda", "no.such.type", "server",   "k8s.service",   "power_feed"})});
    all.push_back({"ancestors", ancestors()});
    all.push_back({"empty-boxes", emptyBoxes()});
    all.push_back({"nested", nested(12)});
    all.push_back({"long-labels", longLabels()});
    all.push_back({.name = "most-edges", .design = manyEdges(500), .isForAll = false});
    all.push_back({"nothing", Design {}});
    for (const std::string name : {"three-tier", "on-premises-ko"}) {
        const Design design = golden(name);
        all.push_back({name, design});
        all.push_back({name + "-plain", design, {.language = "ko", .direction = "LR", .style = "plain"}});
    }
    for (unsigned seed = 1; seed <= 40; ++seed)
        all.push_back({.name = "random-" + std::to_string(seed),
                       .design = randomDesign(seed),
                       .options = {.direction = seed % 2 ? "TB" : "LR", .style = seed % 3 ? "classes" : "plain"},
                       .isForAll = seed <= 12});
    return all;
}

} // namespace gudo::test
