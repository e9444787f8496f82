#include "core/formats/drawio/drawio.h"

#include <algorithm>

#include <fmt/format.h>

#include "core/formats/drawio/drawio_page.h"
#include "core/formats/drawio/drawio_read.h"
#include "core/formats/native.h"
#include "core/formats/svg.h"
#include "core/json/json_write.h"
#include "core/model/stages.h"

namespace gudo {

namespace {

/// For an attribute, in which XML takes line ends and tabs for spaces unless they are written as numbers.
std::string attributeText(std::string_view text)
{
    const std::string escaped = quotedXml(text);
    std::string out;
    for (const char c : escaped) {
        if (c == '\n')
            out += "&#10;";
        else if (c == '\t')
            out += "&#9;";
        else
            out += c;
    }
    return out;
}

std::string attribute(std::string_view name, std::string_view text)
{
    return fmt::format(" {}=\"{}\"", name, attributeText(text));
}

std::string geometryOf(const DrawioCell& cell)
{
    if (!cell.isLine)
        return fmt::format("<mxGeometry x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" as=\"geometry\"/>", cell.rect.x,
                           cell.rect.y, cell.rect.width, cell.rect.height);
    std::string place;
    if (!cell.label.empty())
        place = fmt::format("x=\"{}\" y=\"{}\" ", cell.labelPlace, cell.labelDistance);
    if (cell.bends.empty())
        return fmt::format("<mxGeometry {}relative=\"1\" as=\"geometry\"/>", place);
    std::string points;
    for (const Point bend : cell.bends)
        points += fmt::format("<mxPoint x=\"{}\" y=\"{}\"/>", bend.x, bend.y);
    return fmt::format("<mxGeometry {}relative=\"1\" as=\"geometry\"><Array as=\"points\">{}</Array></mxGeometry>",
                       place, points);
}

/// A cell with data of its own is an object around a cell, which then has neither id nor label.
void print(std::string& out, const DrawioCell& cell)
{
    const bool hasData = !cell.data.empty();
    std::string own = attribute("style", cell.style) + attribute("parent", cell.parent);
    if (cell.isLine)
        own += " edge=\"1\"" + attribute("source", cell.source) + attribute("target", cell.target);
    else
        own += " vertex=\"1\"";
    if (hasData) {
        out += "        <object" + attribute("label", cell.label);
        for (const auto& [name, text] : cell.data)
            out += attribute(name, text);
        out += attribute("id", cell.id) + ">\n  ";
    }
    out += "        <mxCell";
    if (!hasData)
        out += attribute("id", cell.id) + attribute("value", cell.label);
    out += own + ">" + geometryOf(cell) + "</mxCell>\n";
    if (hasData)
        out += "        </object>\n";
}

/// Everything about the design that no cell says.
std::string shellOf(Design design)
{
    design.extra.erase("stage"); // the pages say which of them is open
    design.architecture = {};
    design.layout = {};
    design.stages.clear();
    return writeNative(design);
}

std::string stageShell(const Stage& stage, bool isOpen)
{
    Object object {{"id", stage.id}};
    if (isOpen)
        object.emplace("open", true);
    if (!stage.name.empty())
        object.emplace("name", stage.name);
    if (!stage.extra.empty())
        object.emplace("extra", stage.extra);
    return toJsonLine(object);
}

struct PageHead {
    std::string id;
    std::string name;
    std::vector<std::pair<std::string, std::string>> data {};
};

void printPage(std::string& out, const PageHead& head, const DrawioPage& page, const WriteOptions& options)
{
    out += "  <diagram" + attribute("id", head.id) + attribute("name", head.name) + ">\n";
    out += fmt::format("    <mxGraphModel grid=\"1\" gridSize=\"8\" guides=\"1\" tooltips=\"1\" connect=\"1\" "
                       "arrows=\"1\" fold=\"1\" page=\"0\" pageScale=\"1\" pageWidth=\"{}\" pageHeight=\"{}\" "
                       "background=\"{}\" math=\"0\" shadow=\"0\">\n      <root>\n",
                       std::max(page.bounds.width, 1), std::max(page.bounds.height, 1),
                       options.isTransparent ? std::string {"none"} : toHex(page.background));
    if (head.data.empty()) {
        out += "        <mxCell id=\"0\"/>\n";
    } else {
        out += "        <object label=\"\"";
        for (const auto& [name, text] : head.data)
            out += attribute(name, text);
        out += " id=\"0\">\n          <mxCell/>\n        </object>\n";
    }
    out += fmt::format("        <mxCell id=\"{}\" parent=\"0\"/>\n", drawioLayer);
    for (const DrawioCell& cell : page.cells)
        print(out, cell);
    out += "      </root>\n    </mxGraphModel>\n  </diagram>\n";
}

Written writeDrawio(const Design& design, const Catalog& catalog, const WriteOptions& options)
{
    Written written;
    std::vector<Id> hidden;
    std::string& out = written.text;
    out = "<mxfile host=\"Gudo\" compressed=\"false\">\n";
    const auto add = [&](const Design& shown, PageHead head) {
        const DrawioPage page = drawioPage(shown, catalog, options);
        hidden.insert(hidden.end(), page.hidden.begin(), page.hidden.end());
        printPage(out, head, page, options);
    };
    const auto designData = [&](PageHead& head) {
        if (options.withSource)
            head.data.emplace_back(drawioDesign, shellOf(design));
    };
    if (!options.hasAllStages) {
        const std::string& name = options.stage.empty() ? design.title : options.stage;
        PageHead head {.id = "page-1", .name = name.empty() ? "Page-1" : name};
        designData(head);
        add(design, std::move(head));
    } else {
        for (const Stage& stage : design.stages) {
            PageHead head {.id = "stage-" + stage.id, .name = displayName(stage)};
            if (&stage == &design.stages.front())
                designData(head);
            if (options.withSource)
                head.data.emplace_back(drawioStage, stageShell(stage, stage.id == openStage(design)));
            add(switched(design, stage.id), std::move(head));
        }
    }
    out += "</mxfile>\n";
    std::ranges::sort(hidden);
    hidden.erase(std::ranges::unique(hidden).begin(), hidden.end());
    if (!hidden.empty())
        written.diagnostics.push_back(
            {.severity = Severity::Note,
             .message = {GUDO_TR_NOOP("core", "Left out, since it is hidden in the design: %1"),
                         {fmt::format("{}", fmt::join(hidden, ", "))}},
             .components = hidden});
    return written;
}

} // namespace

const Format drawio {.id = "drawio",
                     .title = GUDO_TR_NOOP("core", "draw.io file"),
                     .extension = "drawio",
                     .read = readDrawio,
                     .write = writeDrawio,
                     .recognises = looksLikeDrawio,
                     .isPicture = true};

} // namespace gudo
