#include <cstdio>
#include <cstdlib>
#include <set>

#include "core/formats/mermaid/mermaid.h"
#include "core/formats/mermaid/mermaid_architecture.h"
#include "core/formats/mermaid/mermaid_labels.h"
#include "core/formats/mermaid/mermaid_look.h"
#include "core/formats/mermaid/mermaid_text.h"
#include "core/json/json_write.h"
#include "tests/mermaid/architectures.h"
#include "tests/mermaid/torture.h"
#include "tests/support/catalog.h"
#include "tests/support/write_file.h"

// Writes every torture as NAME.mmd, and as NAME.json what a reader of the drawn chart has to see. Where a target gets
// another text it is in NAME.TARGET.mmd; where a design takes several diagrams they are in NAME.1.mmd, NAME.2.mmd, …
// and what a reader has to see in all of them together is in NAME.json.

namespace {

using namespace gudo;

std::string joinedLines(const std::vector<std::string>& lines)
{
    std::string text;
    for (const std::string& line : lines)
        text += line + '\n';
    return text;
}

/// The box that a component is drawn in: of what runs in one container, that one.
Id homeOf(const Design& design, const Component& component, const std::set<Id>& full)
{
    const auto containers = spreadOf(design, test::catalog(), component);
    if (containers.size() != 1 || containers.front() == &component || full.contains(component.id))
        return component.parent;
    const ComponentType& type = test::catalog().typeOf(*containers.front());
    return type.isContainer && type.spread.empty() ? containers.front()->id : component.parent;
}

/// Everything in the design that was not left out, before any escaping.
Object expectedOf(const test::Torture& torture, const Written& written)
{
    const Architecture& architecture = torture.design.architecture;
    const Catalog& catalog = test::catalog();
    std::set<Id> leftOut;
    for (const Diagnostic& diagnostic : written.diagnostics)
        leftOut.insert(diagnostic.components.begin(), diagnostic.components.end());
    std::set<Id> full;
    for (const auto& component : architecture.components)
        full.insert(component->parent);
    std::set<Id> parents;
    for (const auto& component : architecture.components)
        if (!leftOut.contains(component->id))
            parents.insert(homeOf(torture.design, *component, full));

    List nodes;
    List boxes;
    for (const auto& component : architecture.components) {
        if (leftOut.contains(component->id))
            continue;
        if (parents.contains(component->id) || isPlace(catalog.typeOf(*component)))
            boxes.emplace_back(boxTitle(catalog, *component, torture.options.language));
        else
            nodes.emplace_back(joinedLines(nodeLines(torture.design, catalog, *component, torture.options.language)));
    }
    List labels;
    int loops = 0;
    for (const auto& connection : architecture.connections) {
        labels.emplace_back(edgeText(*connection, torture.options.language));
        loops += connection->from == connection->to ? 1 : 0;
    }
    return Object {{"isForAll", torture.isForAll},
                   {"hasReadableLook", torture.hasReadableLook},
                   {"title", torture.design.title},
                   {"nodes", std::move(nodes)},
                   {"boxes", std::move(boxes)},
                   {"edges", static_cast<std::int64_t>(architecture.connections.size())},
                   {"loops", loops},
                   {"labels", std::move(labels)}};
}

/// The flowcharts on a page of several; none when the text is one.
std::vector<std::string> diagramsOn(const std::string& page)
{
    const std::string fence {"\n```mermaid\n"};
    std::vector<std::string> diagrams;
    for (auto at = page.find(fence); at != std::string::npos; at = page.find(fence, at + 1)) {
        const std::size_t begin = at + fence.size();
        diagrams.push_back(page.substr(begin, page.find("\n```\n", begin) + 1 - begin));
    }
    return diagrams;
}

bool writeChart(const std::string& stem, const std::string& text)
{
    const auto diagrams = diagramsOn(text);
    if (diagrams.empty())
        return test::writeFile(stem + ".mmd", text);
    for (std::size_t i = 0; i < diagrams.size(); ++i)
        if (!test::writeFile(stem + '.' + std::to_string(i + 1) + ".mmd", diagrams[i]))
            return false;
    return true;
}

bool writeAll(const test::Torture& torture, const std::string& stem)
{
    const Written written = writeMermaid(torture.design, test::catalog(), torture.options);
    if (!writeChart(stem, written.text) || !test::writeFile(stem + ".json", toJson(expectedOf(torture, written))))
        return false;
    for (const char* target : {"gitlab", "mermaid-10", "mermaid-11", "mermaid-12"}) {
        WriteOptions options = torture.options;
        options.target = target;
        const std::string text = writeMermaid(torture.design, test::catalog(), options).text;
        if (text != written.text && !writeChart(stem + '.' + target, text))
            return false;
    }
    return true;
}

/// Who is in whom, and who is connected with whom, by name.
Object expectedOf(const Design& design)
{
    const auto nameOf = [&](const Id& id) {
        return std::string {displayName(*design.architecture.components.find(id))};
    };
    std::set<Id> full;
    for (const auto& component : design.architecture.components)
        full.insert(component->parent);
    Object members;
    List services;
    for (const auto& component : design.architecture.components) {
        const bool isBox = full.contains(component->id);
        if (isBox)
            members.try_emplace(nameOf(component->id), List {});
        else
            services.emplace_back(nameOf(component->id));
        for (Id box = component->parent; !isBox && !box.empty(); box = design.architecture.components.find(box)->parent)
            std::get<List>(members.try_emplace(nameOf(box), List {}).first->second.data)
                .emplace_back(nameOf(component->id));
    }
    List links;
    for (const auto& connection : design.architecture.connections)
        links.emplace_back(List {nameOf(connection->from), nameOf(connection->to), edgeText(*connection, "en")});
    return Object {{"members", std::move(members)}, {"services", std::move(services)}, {"links", std::move(links)}};
}

/// How many could be drawn.
int writeArchitectures(const std::string& folder, unsigned randomDesigns)
{
    int drawn = 0;
    for (const test::SmallArchitecture& small : test::smallArchitectures(randomDesigns)) {
        const std::string stem = folder + '/' + small.name + ".architecture";
        const Written written = writeMermaidArchitecture(small.design, test::catalog(), {.direction = "LR"});
        const Written quoted =
            writeMermaidArchitecture(small.design, test::catalog(), {.direction = "LR", .target = "mermaid-12"});
        if (written.text.empty())
            continue;
        if (!test::writeFile(stem + ".mmd", written.text) || !test::writeFile(stem + ".mermaid-12.mmd", quoted.text) ||
            !test::writeFile(stem + ".json", toJson(expectedOf(small.design))))
            return 0;
        ++drawn;
    }
    return drawn;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 3) {
        std::fputs("usage: mermaid_torture FOLDER RANDOM-DESIGNS\n", stderr);
        return 2;
    }
    const auto randomDesigns = static_cast<unsigned>(std::atoi(argv[2]));
    if (writeArchitectures(argv[1], randomDesigns) < static_cast<int>(randomDesigns / 4)) {
        std::fputs("too few architecture diagrams\n", stderr);
        return 1;
    }
    for (const test::Torture& torture : test::tortures(randomDesigns)) {
        const std::string stem = std::string {argv[1]} + '/' + torture.name;
        if (!writeAll(torture, stem)) {
            std::fprintf(stderr, "cannot write %s\n", stem.c_str());
            return 1;
        }
    }
    return 0;
}
