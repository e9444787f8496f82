#include <gtest/gtest.h>

#include <charconv>
#include <filesystem>
#include <map>
#include <set>

#include "core/formats/drawio/drawio.h"
#include "core/formats/drawio/drawio_cell.h"
#include "core/formats/drawio/drawio_read.h"
#include "core/formats/drawio/shown_text.h"
#include "core/formats/drawio/xml_tree.h"
#include "core/formats/native.h"
#include "core/layout/placement.h"
#include "core/model/looks.h"
#include "core/picture/picture.h"
#include "tests/support/build.h"
#include "tests/support/catalog.h"
#include "tests/support/random_design.h"
#include "tests/support/random_layout.h"

// What is written for draw.io is taken apart by the rules of its file format and compared with the picture and the
// model.

namespace gudo::test {
namespace {

/// A cell as draw.io would hold it, with its place on the page.
struct LoadedCell {
    const XmlElement* data = nullptr;
    const XmlElement* cell = nullptr;
    std::string id;
    std::string parent;
    bool isShape = false;
    bool isLine = false;
    Rect place {};
    std::map<std::string, std::string> style {};
    Polyline points {}; ///< of a line, its ends included
};

double numberOf(std::string_view text)
{
    double number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

std::map<std::string, std::string> styleOf(std::string_view text)
{
    std::map<std::string, std::string> style;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find(';', at), text.size());
        const std::string_view part = text.substr(at, end - at);
        const std::size_t sign = part.find('=');
        EXPECT_TRUE(
            style.emplace(part.substr(0, sign), sign == std::string_view::npos ? "" : part.substr(sign + 1)).second)
            << part << " is said twice in " << text;
        at = end + 1;
    }
    return style;
}

class LoadedPage {
public:
    explicit LoadedPage(const XmlElement& root)
    {
        for (const XmlElement& element : root.children) {
            LoadedCell cell;
            const bool isObject = element.name == "object";
            cell.data = isObject ? &element : nullptr;
            cell.cell = isObject ? element.child("mxCell") : &element;
            EXPECT_TRUE(cell.cell);
            if (!cell.cell)
                continue;
            cell.id = element.attribute("id");
            cell.parent = cell.cell->attribute("parent");
            cell.isShape = cell.cell->attribute("vertex") == "1";
            cell.isLine = cell.cell->attribute("edge") == "1";
            cell.style = styleOf(cell.cell->attribute("style"));
            EXPECT_TRUE(m_cells.emplace(cell.id, cell).second) << cell.id << " is there twice";
            m_order.push_back(cell.id);
        }
        for (const std::string& id : m_order)
            place(m_cells.at(id));
        for (const std::string& id : m_order)
            if (m_cells.at(id).isLine)
                connect(m_cells.at(id));
    }

    [[nodiscard]] const std::map<std::string, LoadedCell>& cells() const { return m_cells; }

private:
    void place(LoadedCell& cell)
    {
        if (cell.id == "0") {
            EXPECT_EQ(cell.parent, "");
            return;
        }
        ASSERT_TRUE(m_cells.contains(cell.parent)) << cell.id << " lies in " << cell.parent;
        if (cell.id == "1") {
            EXPECT_EQ(cell.parent, "0");
            return;
        }
        EXPECT_NE(cell.isShape, cell.isLine) << cell.id;
        const LoadedCell& parent = m_cells.at(cell.parent);
        EXPECT_TRUE(cell.parent == "1" || (parent.isShape && parent.style.contains("container"))) << cell.id;
        const XmlElement* geometry = cell.cell->child("mxGeometry");
        ASSERT_TRUE(geometry) << cell.id;
        EXPECT_EQ(geometry->attribute("as"), "geometry");
        if (cell.isLine)
            return;
        const auto number = [&](const char* name) {
            return static_cast<int>(numberOf(geometry->attribute(name)));
        };
        cell.place =
            Rect {number("x"), number("y"), number("width"), number("height")}.moved(parent.place.x, parent.place.y);
    }

    void connect(LoadedCell& cell)
    {
        const XmlElement& geometry = *cell.cell->child("mxGeometry");
        EXPECT_EQ(geometry.attribute("relative"), "1");
        const Rect corner = m_cells.at(cell.parent).place;
        const auto end = [&](std::string_view attribute, const std::string& word) {
            const auto other = m_cells.find(std::string {cell.cell->attribute(attribute)});
            ASSERT_TRUE(other != m_cells.end()) << cell.id << " hangs on nothing";
            EXPECT_TRUE(other->second.isShape);
            const Rect& box = other->second.place;
            const auto said = [&](const char* key) {
                return numberOf(cell.style.at(word + key));
            };
            cell.points.push_back({static_cast<int>(box.x + said("X") * box.width + said("Dx")),
                                   static_cast<int>(box.y + said("Y") * box.height + said("Dy"))});
        };
        end("source", "exit");
        if (const XmlElement* points = geometry.child("Array"))
            for (const XmlElement& point : points->children)
                cell.points.push_back({static_cast<int>(numberOf(point.attribute("x"))) + corner.x,
                                       static_cast<int>(numberOf(point.attribute("y"))) + corner.y});
        end("target", "entry");
    }

    std::map<std::string, LoadedCell> m_cells;
    std::vector<std::string> m_order;
};

/// Only where a line turns.
Polyline turns(Polyline line)
{
    for (std::size_t i = 1; i + 1 < line.size();) {
        const Point a = line[i - 1];
        const Point b = line[i];
        const Point c = line[i + 1];
        if (a == b || (a.x == b.x && b.x == c.x) || (a.y == b.y && b.y == c.y))
            line.erase(line.begin() + static_cast<std::ptrdiff_t>(i));
        else
            ++i;
    }
    return line;
}

void expectPage(const XmlElement& root, const Design& design)
{
    const LoadedPage page {root};
    const Boxes boxes = boxesOf(design, catalog());
    const Routes routes = routesOf(design, catalog(), boxes);
    std::size_t shapes = 0;
    std::size_t lines = 0;
    for (const auto& [id, cell] : page.cells()) {
        if (cell.isShape)
            ++shapes;
        const std::string_view own =
            cell.data ? cell.data->attribute(
                            cell.isShape && cell.data->attributes.contains(drawioPresence) ? drawioPresence : drawioId)
                      : std::string_view {};
        if (cell.isShape) {
            ASSERT_EQ(cell.place, boxes.rectOf(own)) << own;
            const Component* component = design.architecture.components.find(componentOf(own));
            ASSERT_TRUE(component) << own;
            const std::string label = shownText(cell.data->attribute("label"));
            if (own == component->id && !catalog().isKind(*component, "note")) {
                EXPECT_EQ(cell.data->attribute(drawioType), component->type);
                EXPECT_TRUE(label.starts_with(asShown(displayName(*component)))) << label;
            }
            EXPECT_EQ(cell.style.contains("image") ? cell.style.at("image").substr(0, 19) : "data:image/svg+xml,",
                      "data:image/svg+xml,");
        } else if (cell.isLine && cell.data) {
            ++lines;
            ASSERT_TRUE(routes.contains(own)) << own;
            const Polyline expected = turns(routes.find(own)->second);
            EXPECT_EQ(turns(cell.points), expected) << own;
        }
    }
    EXPECT_EQ(shapes, boxes.rects.size());
    std::size_t drawn = 0;
    for (const auto& [id, route] : routes)
        drawn += route.size() > 1 ? 1 : 0;
    EXPECT_EQ(lines, drawn);
}

std::string written(const Design& design)
{
    const auto icons = [](std::string_view name) {
        return "<path d=\"M0 0\" id=\"" + std::string {name} + "\"/>";
    };
    const Written result = drawio.write(design, catalog(), {.icons = icons});
    EXPECT_EQ(result.text, drawio.write(design, catalog(), {.icons = icons}).text) << "not the same twice";
    return result.text;
}

void expectFile(const Design& design)
{
    const std::string text = written(design);
    const auto file = readXml(text).root;
    ASSERT_TRUE(file) << text.substr(0, 2000);
    ASSERT_EQ(file->name, "mxfile");
    ASSERT_EQ(file->children.size(), 1U);
    const XmlElement* model = file->children.front().child("mxGraphModel");
    ASSERT_TRUE(model && model->child("root"));
    expectPage(*model->child("root"), design);

    ASSERT_TRUE(looksLikeDrawio(text));
    const ReadResult read = readDrawio(text, "x.drawio");
    const bool hasHidden = std::ranges::any_of(design.layout.looks, [](const auto& look) { return look->isHidden; });
    if (hasHidden)
        return; // what is hidden stays behind, and is said
    EXPECT_FALSE(hasErrors(read.diagnostics)) << toEnglish(read.diagnostics.front().message);
    EXPECT_EQ(diff(read.design.architecture.components, design.architecture.components).changed.size(), 0U);
    EXPECT_EQ(read.design.architecture, design.architecture);
    EXPECT_EQ(read.design.title, design.title);
    EXPECT_EQ(read.design.settings, design.settings);
    const Boxes boxes = boxesOf(design, catalog());
    for (const auto& row : read.design.layout.placements)
        EXPECT_TRUE(row->rect == boxes.rectOf(row->id)) << row->id << " is not where it was drawn";
    for (const auto& [id, rect] : boxes.rects)
        EXPECT_TRUE(rect.isEmpty() || boxes.isBand(id) || read.design.layout.placements.contains(id)) << id;
}

} // namespace

TEST(DrawioLaw, HoldsForWhatIsShipped)
{
    for (const auto& entry :
         std::filesystem::directory_iterator {std::string {GUDO_SOURCE_DIR} + "/resources/templates"})
        if (entry.path().extension() == ".gudo") {
            const std::string name = entry.path().filename().string();
            SCOPED_TRACE(name);
            expectFile(readNative(sourceFile("resources/templates/" + name), name).design);
        }
}

TEST(DrawioLaw, HoldsForRandomDesigns)
{
    for (std::uint32_t seed = 0; seed < 60 && !testing::Test::HasFailure(); ++seed) {
        SCOPED_TRACE(seed);
        expectFile(randomDesign(seed, catalog(), 5 + static_cast<int>(seed) % 60));
    }
}

TEST(DrawioLaw, HoldsForRandomLayouts)
{
    for (const LayoutSample& sample : layoutSamples(3, 40)) {
        SCOPED_TRACE(sample.name);
        expectFile(sample.design);
    }
}

TEST(DrawioLaw, TakesNoTextForSyntax)
{
    Build build;
    const std::vector<std::string> texts {"<b>bold</b> & \"q\" 'a'",
                                          "&amp; &#1; &nbsp; x",
                                          "two\nlines\r\n\ttab",
                                          std::string {"\x01\x1b\x7f"},
                                          "]]> <![CDATA[x]]>",
                                          "%name% %label%",
                                          "한국어 🗄️",
                                          "a;b=c;shape=ellipse",
                                          "  spaces   inside  ",
                                          "</b>",
                                          "<br>",
                                          "$$a$$ `b`",
                                          "0",
                                          "1",
                                          "__proto__"};
    for (std::size_t i = 0; i < texts.size(); ++i)
        build.add("c" + std::to_string(100 + i), i % 3 == 0 ? "area" : "web_server",
                  i % 3 == 0 ? "" : "c" + std::to_string(100 + i - i % 3),
                  {{"notes", texts[i]}, {texts[i], Value {texts[i]}}}, texts[i]);
    for (std::size_t i = 1; i < texts.size(); ++i)
        build.connect("c100", "c" + std::to_string(100 + i), {{"label", texts[i]}});
    build.add("0", "server").add("1", "server").connect("0", "1");
    Design design = build;
    design.title = "\"><x>\n&";
    expectFile(design);
}

} // namespace gudo::test
