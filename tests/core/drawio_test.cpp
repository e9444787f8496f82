#include "core/formats/drawio/drawio.h"

#include <gtest/gtest.h>

#include <zlib.h>

#include "core/formats/drawio/base64.h"
#include "core/formats/drawio/drawio_read.h"
#include "core/formats/drawio/packed_page.h"
#include "core/formats/drawio/shown_text.h"
#include "core/formats/drawio/xml_tree.h"
#include "core/formats/native.h"
#include "core/model/looks.h"
#include "core/model/stages.h"
#include "tests/support/build.h"
#include "tests/support/catalog.h"

namespace gudo::test {
namespace {

Design office()
{
    return Build {}
        .add("lan", "network", "", {{"cidr", "10.0.0.0/24"}}, "LAN")
        .place("lan", {0, 0, 480, 320})
        .add("dmz", "network", "", {}, "DMZ")
        .place("dmz", {600, 0, 480, 320})
        .add("web", "web_server", "lan", {}, "Web")
        .place("web", {40, 80, 120, 96})
        .add("db", "database", "lan", {}, "Orders")
        .place("db", {280, 80, 120, 96})
        .connect("web", "db", {{"port", 3306}})
        .design();
}

std::string fileOf(const Design& design, WriteOptions options = {})
{
    return drawio.write(design, catalog(), options).text;
}

std::string changed(std::string text, const std::string& from, const std::string& to)
{
    const std::size_t at = text.find(from);
    EXPECT_NE(at, std::string::npos) << from << " is not in\n" << text;
    if (at != std::string::npos)
        text.replace(at, from.size(), to);
    return text;
}

const Component& componentIn(const ReadResult& read, const std::string& id)
{
    static const Component none;
    const Component* component = read.design.architecture.components.find(id);
    EXPECT_TRUE(component) << id;
    return component ? *component : none;
}

std::string deflated(std::string_view text)
{
    z_stream stream {};
    EXPECT_EQ(deflateInit2(&stream, 9, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY), Z_OK);
    std::string out(text.size() + 100, '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(text.data()));
    stream.avail_in = static_cast<uInt>(text.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    EXPECT_EQ(deflate(&stream, Z_FINISH), Z_STREAM_END);
    out.resize(stream.total_out);
    deflateEnd(&stream);
    return out;
}

std::string asAddress(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        const bool isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        static constexpr char digits[] = "0123456789ABCDEF";
        const auto byte = static_cast<unsigned char>(c);
        out += isLetter ? std::string {c} : std::string {'%', digits[byte >> 4], digits[byte & 15]};
    }
    return out;
}

} // namespace

TEST(Drawio, PutsWhatLivesInAContainerIntoItsShape)
{
    const std::string text = fileOf(office());
    EXPECT_NE(text.find("parent=\"gudo-lan\" vertex=\"1\"><mxGeometry x=\"40\" y=\"80\" width=\"120\" height=\"96\""),
              std::string::npos)
        << text;
    EXPECT_NE(text.find("edge=\"1\" source=\"gudo-web\" target=\"gudo-db\""), std::string::npos);
    EXPECT_NE(text.find("container=1;collapsible=0;"), std::string::npos);
    EXPECT_NE(text.find("background=\"#ffffff\""), std::string::npos);
    EXPECT_NE(fileOf(office(), {.theme = "dark"}).find("background=\"#0f172a\""), std::string::npos);
}

TEST(Drawio, SaysNothingOfTheDesignWithoutSource)
{
    const std::string text = fileOf(office(), {.withSource = false});
    EXPECT_EQ(text.find("gudoId"), std::string::npos);
    EXPECT_EQ(text.find("<object"), std::string::npos);
    EXPECT_NE(text.find("Orders"), std::string::npos);
    EXPECT_TRUE(hasErrors(readDrawio(text, "x").diagnostics));
}

TEST(Drawio, SaysWhatIsHidden)
{
    const Design design = withHidden(office(), std::vector<Id> {"db"}, true);
    const Written result = drawio.write(design, catalog(), {});
    ASSERT_EQ(result.diagnostics.size(), 1U);
    EXPECT_EQ(toEnglish(result.diagnostics[0].message), "Left out, since it is hidden in the design: db");
    EXPECT_EQ(result.text.find("gudo-db"), std::string::npos);
}

TEST(Drawio, TakesOverWhatWasChangedThere)
{
    std::string text = fileOf(office());
    // "db" is dragged into the other network, renamed, and made larger.
    text = changed(text, "parent=\"gudo-lan\" vertex=\"1\"><mxGeometry x=\"280\" y=\"80\" width=\"120\" height=\"96\"",
                   "parent=\"gudo-dmz\" vertex=\"1\"><mxGeometry x=\"8\" y=\"48.4\" width=\"160\" height=\"96\"");
    text = changed(text, "&lt;b&gt;Orders&lt;/b&gt;",
                   "&lt;div&gt;&lt;b&gt;Orders &amp;amp;&lt;br&gt;more&lt;/b&gt;&lt;/div&gt;");
    const ReadResult read = readDrawio(text, "x.drawio");
    EXPECT_TRUE(read.diagnostics.empty());
    EXPECT_EQ(componentIn(read, "db").parent, "dmz");
    EXPECT_EQ(componentIn(read, "db").name, "Orders & more");
    EXPECT_EQ(placementOf(read.design, "db"), (Rect {608, 48, 160, 96}));
    EXPECT_EQ(read.design.architecture.connections.size(), 1U);
}

TEST(Drawio, TakesACopyForAnotherOfItsKindAndANewLineForARequest)
{
    std::string text = fileOf(office());
    const std::string copy =
        "<object label=\"&lt;b&gt;Orders&lt;/b&gt;\" gudoId=\"db\" gudoType=\"database\" gudoData=\"{}\" "
        "id=\"new\"><mxCell style=\"\" parent=\"1\" vertex=\"1\"><mxGeometry x=\"1\" y=\"2\" width=\"120\" "
        "height=\"96\" as=\"geometry\"/></mxCell></object>";
    const std::string line = "<mxCell id=\"l\" value=\"reads&lt;br&gt;x\" edge=\"1\" parent=\"1\" source=\"gudo-web\" "
                             "target=\"new\"><mxGeometry relative=\"1\" as=\"geometry\"/></mxCell>";
    const std::string stranger =
        "<mxCell id=\"s\" value=\"cloud\" vertex=\"1\" parent=\"1\"><mxGeometry as=\"geometry\"/></mxCell>";
    text = changed(text, "      </root>", copy + line + stranger + "</root>");
    const ReadResult read = readDrawio(text, "x.drawio");
    EXPECT_EQ(componentIn(read, "db-2").type, "database");
    const Connection* added = read.design.architecture.connections.find("web-to-db-2");
    ASSERT_TRUE(added);
    EXPECT_EQ(added->kind, "request");
    EXPECT_EQ(textOf(added->properties, "label"), "reads x");
    ASSERT_EQ(read.diagnostics.size(), 1U);
    EXPECT_EQ(read.diagnostics[0].severity, Severity::Warning);
}

TEST(Drawio, MovesAPresenceToTheContainerItWasDraggedInto)
{
    const Design design = Build {}
                              .add("vpc", "aws.vpc")
                              .add("a", "aws.subnet", "vpc")
                              .add("b", "aws.subnet", "vpc")
                              .add("c", "aws.subnet", "vpc")
                              .add("group", "aws.asg", "vpc", {{"subnets", texts({"a", "b"})}})
                              .design();
    std::string text = fileOf(design);
    const std::size_t cell = text.find("id=\"gudo-group@b\"");
    ASSERT_NE(cell, std::string::npos) << text;
    const std::size_t parent = text.find("parent=\"gudo-b\"", cell);
    ASSERT_NE(parent, std::string::npos);
    text.replace(parent, 15, "parent=\"gudo-c\"");
    const ReadResult read = readDrawio(text, "x.drawio");
    EXPECT_EQ(textsOf(componentIn(read, "group").properties, "subnets"), (std::vector<std::string> {"a", "c"}));
    EXPECT_EQ(componentIn(read, "group").parent, "vpc");
    EXPECT_FALSE(placementOf(read.design, "group@c").isEmpty());
}

TEST(Drawio, HasAPageForEachStage)
{
    Design design = office();
    design = withStage(design, {.id = "later", .name = "Later <2>"}, {}, "Now");
    design = withComponent(std::move(design), {.id = "extra", .type = "cache", .parent = "dmz"}, {640, 60, 120, 96});
    const std::string text = fileOf(design, {.hasAllStages = true});
    const auto file = readXml(text).root;
    ASSERT_TRUE(file);
    ASSERT_EQ(file->children.size(), 2U);
    EXPECT_EQ(file->children[1].attribute("name"), "Later <2>");
    const ReadResult read = readDrawio(text, "x.drawio");
    EXPECT_TRUE(read.diagnostics.empty());
    ASSERT_EQ(read.design.stages.size(), 2U);
    EXPECT_EQ(openStage(read.design), "later");
    for (const Stage& stage : design.stages)
        EXPECT_EQ(atStage(read.design, stage.id).architecture, atStage(design, stage.id).architecture) << stage.id;
    EXPECT_EQ(read.design.stages[1].name, "Later <2>");
}

TEST(Drawio, ReadsPackedPages)
{
    const std::string text = fileOf(office());
    const std::size_t begin = text.find("<mxGraphModel");
    const std::string end = "</mxGraphModel>";
    const std::string model = text.substr(begin, text.find(end) + end.size() - begin);
    const std::string packed = toBase64(deflated(asAddress(model)));
    EXPECT_EQ(unpackedPage(packed), model);
    const ReadResult read = readDrawio(
        "<?xml version=\"1.0\"?>\n<mxfile><diagram id=\"a\" name=\"x\">" + packed + "</diagram></mxfile>", "x");
    EXPECT_TRUE(read.diagnostics.empty());
    EXPECT_EQ(read.design.architecture, office().architecture);
    EXPECT_EQ(readDrawio(model, "x").design.architecture, office().architecture) << "a page alone";
}

TEST(Drawio, NamesThePlaceWhereAFileStopsBeingXml)
{
    const auto fault = readDrawio("<mxfile>\n  <diagram><a></b>\n", "x.drawio").diagnostics.at(0);
    EXPECT_EQ(fault.file, "x.drawio");
    EXPECT_EQ(fault.line, 2);
    EXPECT_GT(fault.column, 12);
    std::string deep = "<mxfile>";
    for (int depth = 0; depth < 100'000; ++depth)
        deep += "<a>";
    EXPECT_TRUE(hasErrors(readDrawio(deep, "x").diagnostics));
}

TEST(Drawio, RefusesWhatIsNoDrawingOfOurs)
{
    for (const char* text :
         {"", "<mxfile", "<mxfile></mxfile>", "<mxfile><diagram>AAAA</diagram></mxfile>",
          "<mxfile><diagram><mxGraphModel/></diagram></mxfile>", "<a><b></a></b>", "<mxfile a=\"1\" a=\"2\"/>"})
        EXPECT_TRUE(hasErrors(readDrawio(text, "x").diagnostics)) << text;
    std::string deep;
    for (int i = 0; i < 100'000; ++i)
        deep += "<a>";
    EXPECT_TRUE(hasErrors(readDrawio(deep, "x").diagnostics));
    // Cells that lie in each other are no reason to go on forever.
    const std::string circle =
        "<mxGraphModel><root><mxCell id=\"0\"/><object id=\"a\" gudoId=\"a\" gudoType=\"server\" label=\"\">"
        "<mxCell vertex=\"1\" parent=\"b\"/></object><object id=\"b\" gudoId=\"b\" gudoType=\"server\" "
        "label=\"\"><mxCell vertex=\"1\" parent=\"a\"/></object></root></mxGraphModel>";
    EXPECT_EQ(readDrawio(circle, "x").design.architecture.components.size(), 2U);
}

TEST(Drawio, StandsAmongTheFormats)
{
    const std::string text = fileOf(office());
    EXPECT_EQ(formatOf(text), &drawio);
    EXPECT_EQ(formatNamed("drawio"), &drawio);
}

TEST(Base64, FollowsTheStandard)
{
    for (const auto& [bytes, text] : {std::pair {"", ""}, std::pair {"f", "Zg=="}, std::pair {"fo", "Zm8="},
                                      std::pair {"foo", "Zm9v"}, std::pair {"foobar", "Zm9vYmFy"}}) {
        EXPECT_EQ(toBase64(bytes), text);
        EXPECT_EQ(fromBase64(text), bytes);
    }
    EXPECT_EQ(fromBase64("Zm 9v\n"), "foo");
    EXPECT_FALSE(fromBase64("Zm9v*"));
}

TEST(ShownText, IsWhatAReaderSees)
{
    EXPECT_EQ(shownText("<b>a</b><br>&lt;b&gt;&nbsp; c"), "a <b> c");
    EXPECT_EQ(boldText("<div><b>x<br>y</b> z</div>"), "x y");
    EXPECT_FALSE(boldText("plain"));
}

} // namespace gudo::test
