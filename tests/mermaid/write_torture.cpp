#include <cstdio>
#include <map>
#include <set>

#include "core/formats/mermaid.h"
#include "core/formats/mermaid_labels.h"
#include "core/formats/mermaid_look.h"
#include "core/json/json_write.h"
#include "tests/mermaid/torture.h"
#include "tests/support/build.h"
#include "tests/support/catalog.h"
#include "tests/support/write_file.h"

// Writes every torture as NAME.mmd, and as NAME.json what a reader of the drawn chart has to see.

namespace {

using namespace gudo;

std::string joinedLines(const std::vector<std::string>& lines)
{
    std::string text;
    for (const std::string& line : lines)
        text += line + '\n';
    return text;
}

/// Everything in the design that was not left out, before any escaping.
Value expectedOf(const test::Torture& torture, const Written& written)
{
    const Architecture& architecture = torture.design.architecture;
    const Catalog& catalog = test::catalog();
    std::set<Id> leftOut;
    for (const Diagnostic& diagnostic : written.diagnostics)
        leftOut.insert(diagnostic.components.begin(), diagnostic.components.end());
    std::set<Id> parents;
    for (const auto& component : architecture.components)
        if (!leftOut.contains(component->id))
            parents.insert(component->parent);

    List nodes;
    List boxes;
    for (const auto& component : architecture.components) {
        if (leftOut.contains(component->id))
            continue;
        if (parents.contains(component->id) || isPlace(catalog.typeOf(*component)))
            boxes.emplace_back(boxTitle(catalog, *component));
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
                   {"title", torture.design.title},
                   {"nodes", std::move(nodes)},
                   {"boxes", std::move(boxes)},
                   {"edges", static_cast<std::int64_t>(architecture.connections.size())},
                   {"loops", loops},
                   {"labels", std::move(labels)}};
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 2) {
        std::fputs("usage: mermaid_torture FOLDER\n", stderr);
        return 2;
    }
    for (const test::Torture& torture : test::tortures()) {
        const Written written = writeMermaid(torture.design, test::catalog(), torture.options);
        const std::string stem = std::string {argv[1]} + '/' + torture.name;
        if (!test::writeFile(stem + ".mmd", written.text) || !test::writeFile(stem + ".json", toJson(expectedOf(torture, written)))) {
            std::fprintf(stderr, "cannot write %s\n", stem.c_str());
            return 1;
        }
    }
    return 0;
}
