#include <filesystem>
#include <fstream>
#include <iostream>

#include "core/formats/drawio/drawio.h"
#include "core/formats/drawio/drawio_cell.h"
#include "core/formats/native.h"
#include "core/json/json_write.h"
#include "core/model/stages.h"
#include "core/picture/picture.h"
#include "tests/support/build.h"
#include "tests/support/catalog.h"
#include "tests/support/random_design.h"
#include "tests/support/random_layout.h"

// Writes designs for draw.io, and what has to be seen there:  drawio_writer FOLDER
// FOLDER/NAME.drawio and FOLDER/NAME.json, which says of each page the places and names of its shapes and the ways of
// its lines.

namespace gudo::test {
namespace {

namespace fs = std::filesystem;

std::string iconElements(std::string_view name)
{
    const fs::path path =
        fs::path {std::string {GUDO_SOURCE_DIR}} / "resources" / "icons" / (std::string {name} + ".svg");
    std::ifstream file {path, std::ios::binary};
    const std::string text {std::istreambuf_iterator<char> {file}, {}};
    const std::size_t begin = text.find('>', text.find("<svg"));
    const std::size_t end = text.rfind("</svg>");
    return begin == std::string::npos || end == std::string::npos ? std::string {}
                                                                  : text.substr(begin + 1, end - begin - 1);
}

Object pageOf(const Design& design)
{
    const Boxes boxes = boxesOf(design, catalog());
    Object shapes;
    for (const auto& [id, rect] : boxes.rects) {
        Object shape {{"rect", List {rect.x, rect.y, rect.width, rect.height}}};
        const Component* component = design.architecture.components.find(id);
        if (component && !catalog().isKind(*component, "note"))
            shape.emplace("name", std::string {displayName(*component)});
        shapes.emplace("gudo-" + id, std::move(shape));
    }
    Object lines;
    for (const auto& [id, route] : routesOf(design, catalog(), boxes)) {
        if (route.size() < 2)
            continue;
        List points;
        for (const Point point : route)
            points.emplace_back(List {point.x, point.y});
        const Connection& connection = *design.architecture.connections.find(id);
        lines.emplace("gudo-" + id, Object {{"points", std::move(points)},
                                            {"source", "gudo-" + connection.from},
                                            {"target", "gudo-" + connection.to},
                                            {"label", labelOf(connection)}});
    }
    return {{"shapes", std::move(shapes)}, {"lines", std::move(lines)}};
}

void write(const fs::path& root, const std::string& name, const Design& design, WriteOptions options = {})
{
    options.icons = iconElements;
    std::ofstream {root / (name + ".drawio"), std::ios::binary} << drawio.write(design, catalog(), options).text;
    List pages;
    if (options.hasAllStages)
        for (const Stage& stage : design.stages)
            pages.emplace_back(pageOf(switched(design, stage.id)));
    else
        pages.emplace_back(pageOf(design));
    std::ofstream {root / (name + ".json"), std::ios::binary} << toJson(Object {{"pages", std::move(pages)}});
}

Design nasty()
{
    const std::vector<std::string> texts {"<b>bold</b> & \"q\" 'a'",
                                          "&amp; &#1; x",
                                          "two\nlines",
                                          "]]> <![CDATA[x]]>",
                                          "%name% %label%",
                                          "한국어 🗄️",
                                          "a;b=c;shape=ellipse",
                                          "  spaces   inside  ",
                                          "<script>alert(1)</script>",
                                          "<img src=x onerror=alert(1)>",
                                          "$$a$$ `b`",
                                          "__proto__"};
    Build build;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const std::string box = "c" + std::to_string(100 + i - i % 3);
        const std::string id = "c" + std::to_string(100 + i);
        build.add(id, i % 3 == 0 ? "area" : "web_server", i % 3 == 0 ? "" : box, {{"notes", texts[i]}}, texts[i]);
    }
    for (std::size_t i = 1; i < texts.size(); ++i)
        build.connect("c100", "c" + std::to_string(100 + i), {{"label", texts[i]}});
    return build.add("0", "server").add("1", "server").add("__proto__", "server").connect("0", "1").connect("1", "1");
}

void writeAll(const fs::path& root)
{
    fs::remove_all(root);
    fs::create_directories(root);
    for (const auto& entry : fs::directory_iterator {std::string {GUDO_SOURCE_DIR} + "/resources/templates"})
        if (const std::string file = entry.path().filename().string(); entry.path().extension() == ".gudo") {
            const Design design = readNative(sourceFile("resources/templates/" + file), file).design;
            write(root, entry.path().stem().string(), design);
            if (!design.stages.empty())
                write(root, entry.path().stem().string() + "-stages", design, {.hasAllStages = true});
        }
    write(root, "three-tier-dark", readNative(sourceFile("resources/templates/aws-three-tier.gudo"), "x").design,
          {.theme = "dark"});
    write(root, "bare", nasty(), {.withSource = false});
    write(root, "nasty", nasty());
    write(root, "nothing", Design {});
    for (std::uint32_t seed = 1; seed <= 15; ++seed)
        write(root, "random-" + std::to_string(seed), randomDesign(seed, catalog(), 10 + static_cast<int>(3 * seed)));
    int number = 0;
    for (const LayoutSample& sample : layoutSamples(2, 30))
        write(root, "layout-" + std::to_string(++number), sample.design);
}

} // namespace
} // namespace gudo::test

int main(int count, char** arguments)
{
    if (count != 2) {
        std::cerr << "drawio_writer FOLDER\n";
        return 2;
    }
    gudo::test::writeAll(arguments[1]);
    return 0;
}
