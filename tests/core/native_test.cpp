#include "core/formats/native.h"

#include <gtest/gtest.h>

#include "tests/support/build.h"

namespace gudo::test {
namespace {

Design shop()
{
    return Build {}
        .add("customers", "client", {}, {}, "고객 \"VIP\" ${x}\n🚀")
        .add("vpc", "aws.vpc", {}, {{"cidr", "10.0.0.0/16"}})
        .add("db", "aws.rds", "vpc", {{"multi_az", true}, {"subnets", texts({"a", "b"})}, {"ratio", 1.0}})
        .connect("customers", "db", {{"port", 443}})
        .place("db", {240, 80, 96, 96})
        .place("vpc", {0, 0, 800, 640});
}

TEST(Native, WritesTheFormatOfTheSpecification)
{
    EXPECT_EQ(writeNative(Build {}.add("db", "aws.rds", {}, {{"multi_az", true}}, "Orders").place("db", {1, 2, 3, 4}).design()),
              R"({
  "gudo": 1,
  "title": "",
  "architecture": {
    "components": {
      "db": {
        "type": "aws.rds",
        "name": "Orders",
        "properties": {
          "multi_az": true
        }
      }
    },
    "connections": {}
  },
  "layout": {
    "db": [1, 2, 3, 4]
  },
  "stages": [],
  "settings": {}
}
)");
}

TEST(Native, ReadsWhatItWrote)
{
    Design design = shop();
    design.title = "상점";
    design.settings.accepted.push_back({.rule = "RED-001", .component = "db", .reason = "batch", .match = {{"port", 22}}});
    design.settings.rules = {{"RED-011", "off"}};
    design.layout.routes.put(RouteHint {.id = "customers-to-db", .fromSide = Side::Right, .via = {{1, 2}, {3, -4}}});
    const ReadResult read = readNative(writeNative(design), "shop.gudo");
    EXPECT_TRUE(read.diagnostics.empty());
    EXPECT_EQ(read.design, design);
    EXPECT_EQ(writeNative(read.design), writeNative(design));
}

TEST(Native, KeepsStagesAsWholeDesigns)
{
    Design design = shop();
    Stage later {.id = "later", .name = "Later", .architecture = design.architecture, .layout = design.layout};
    later.architecture.components.put(Component {.id = "cache", .type = "cache"});
    later.architecture.connections.erase("customers-to-db");
    later.layout.placements.erase("db");
    design.stages.push_back(later);
    Stage last = later;
    last.id = "last";
    last.architecture.components.erase("db");
    design.stages.push_back(last);
    const ReadResult read = readNative(writeNative(design), "shop.gudo");
    EXPECT_TRUE(read.diagnostics.empty());
    EXPECT_EQ(read.design, design);
}

TEST(Native, KeepsKeysItDoesNotKnow)
{
    const std::string text = R"({
  "gudo": 1,
  "title": "t",
  "architecture": {
    "components": {
      "a": {
        "type": "client",
        "color": "red",
        "later": {
          "x": [1, 2.5, null]
        }
      }
    },
    "connections": {},
    "zones": {
      "k": 1
    }
  },
  "layout": {},
  "stages": [],
  "settings": {
    "theme": "dark"
  },
  "future": [
    { "a": true }
  ]
}
)";
    const ReadResult read = readNative(text, "f.gudo");
    EXPECT_TRUE(read.diagnostics.empty());
    EXPECT_EQ(writeNative(read.design), text);
}

TEST(Native, KeepsLooksAndTheirUnknownKeys)
{
    const std::string text = R"({
  "gudo": 1,
  "title": "",
  "architecture": {
    "components": {
      "a": {
        "type": "client"
      },
      "가": {
        "type": "area"
      }
    },
    "connections": {}
  },
  "layout": {},
  "looks": {
    "a": {
      "locked": true,
      "hidden": true,
      "order": -2,
      "tint": "red"
    },
    "가": {
      "grown": [0, 8, 120, 0]
    }
  },
  "stages": [],
  "settings": {}
}
)";
    const ReadResult read = readNative(text, "f.gudo");
    EXPECT_TRUE(read.diagnostics.empty());
    EXPECT_TRUE(read.design.layout.looks.find("a")->isLocked);
    EXPECT_EQ(read.design.layout.looks.find("가")->grown, (Margins {0, 8, 120, 0}));
    EXPECT_EQ(writeNative(read.design), text);
}

TEST(Native, LeavesOutLooksThatSayNothingOrBelongToNobody)
{
    const ReadResult read = readNative(R"({"gudo": 1, "architecture": {"components": {"a": {"type": "client"}}},
 "looks": {"a": {"locked": false, "order": 0},
  "b": {"hidden": true}}})",
                                       "f.gudo");
    EXPECT_TRUE(read.design.layout.looks.empty());
    ASSERT_EQ(read.diagnostics.size(), 1u);
    EXPECT_EQ(toEnglish(read.diagnostics.front().message), "\"b\" has a look but does not exist");
    EXPECT_EQ(read.diagnostics.front().line, 3);
    EXPECT_FALSE(read.isReadOnly);
}

struct BadFile {
    const char* name;
    const char* text;
    const char* message;
    int line;
    int column;
};

class NativeErrors : public testing::TestWithParam<BadFile> {};

TEST_P(NativeErrors, NameTheLineAndTheReason)
{
    const ReadResult read = readNative(GetParam().text, "bad.gudo");
    ASSERT_FALSE(read.diagnostics.empty());
    const Diagnostic& first = read.diagnostics.front();
    EXPECT_EQ(toEnglish(first.message), GetParam().message);
    EXPECT_EQ(first.file, "bad.gudo");
    EXPECT_EQ(first.line, GetParam().line);
    if (GetParam().column > 0) {
        EXPECT_EQ(first.column, GetParam().column);
    }
    EXPECT_TRUE(read.isReadOnly);
}

INSTANTIATE_TEST_SUITE_P(
    Files, NativeErrors,
    testing::Values(
        BadFile {"Empty", "", "The file ends too early: it is cut off or not finished", 1, 1},
        BadFile {"CutOff", "{\n  \"gudo\": 1,\n  \"title\": \"x", "The file ends too early: it is cut off or not finished", 3, 0},
        BadFile {"NotJson", "{\n \"gudo\": oops }", "This is not valid JSON: \"\"gudo\": o\" cannot stand here", 2, 0},
        BadFile {"NoVersion", "{}", "This is no Gudo design: it does not start with the version, \"gudo\": 1", 1, 1},
        BadFile {"List", "[1]", "This is no Gudo design: it does not start with the version, \"gudo\": 1", 1, 1},
        BadFile {"Twice", "{\"gudo\": 1,\n\"title\": \"\",\n \"title\": \"\"}", "The key \"title\" stands twice", 3, 8},
        BadFile {"TypeMissing", "{\"gudo\": 1, \"architecture\": { \"components\": {\n \"a\": {} } } }",
                 "Component \"a\" has no type", 2, 4},
        BadFile {"TypeIsNumber", "{\"gudo\": 1, \"architecture\": { \"components\": {\n \"a\": { \"type\": 3 } } } }",
                 "a: \"type\" must be text, not a number", 2, 0},
        BadFile {"NoParent", "{\"gudo\": 1, \"architecture\": { \"components\": {\n\n \"a\": { \"type\": \"x\", \"in\": \"b\" } } } }",
                 "Component \"a\" lives in \"b\", which does not exist", 3, 0},
        BadFile {"Ring",
                 "{\"gudo\": 1, \"architecture\": { \"components\": {\n \"a\": { \"type\": \"x\", \"in\": \"b\" },\n"
                 " \"b\": { \"type\": \"x\", \"in\": \"a\" } } } }",
                 "Component \"a\" lives inside itself", 2, 0},
        BadFile {"NoEnd",
                 "{\"gudo\": 1, \"architecture\": { \"components\": { \"a\": { \"type\": \"x\" } },\n \"connections\": {\n"
                 " \"c\": { \"from\": \"a\", \"to\": \"z\" } } } }",
                 "Connection \"c\" ends at \"z\", which does not exist", 3, 0},
        BadFile {"BadPlace",
                 "{\"gudo\": 1, \"architecture\": { \"components\": { \"a\": { \"type\": \"x\" } } },\n"
                 " \"layout\": { \"a\": [0, 0, 10] } }",
                 "The place of \"a\" must be [x, y, width, height] in whole numbers", 2, 0},
        BadFile {"LockIsText",
                 "{\"gudo\": 1, \"architecture\": { \"components\": { \"a\": { \"type\": \"x\" } } },\n"
                 " \"looks\": { \"a\": { \"locked\": \"yes\" } } }",
                 "a: \"locked\" must be true or false, not text", 2, 0},
        BadFile {"OrderTooLarge",
                 "{\"gudo\": 1, \"architecture\": { \"components\": { \"a\": { \"type\": \"x\" } } },\n"
                 " \"looks\": {\n \"a\": { \"order\": 1000001 } } }",
                 "The order of \"a\" must lie between -1000000 and 1000000", 3, 0},
        BadFile {"GrownBackwards",
                 "{\"gudo\": 1, \"architecture\": { \"components\": { \"a\": { \"type\": \"x\" } } },\n"
                 " \"looks\": { \"a\": { \"grown\": [0, 0, -8, 0] } } }",
                 "How far \"a\" has grown must be [left, top, right, bottom] in whole numbers, none below 0", 2, 0},
        BadFile {"LookIsList",
                 "{\"gudo\": 1, \"architecture\": { \"components\": { \"a\": { \"type\": \"x\" } } },\n"
                 " \"looks\": { \"a\": [] } }",
                 "\"a\" must be an object, not a list", 2, 0},
        BadFile {"BadId", "{\"gudo\": 1, \"architecture\": { \"components\": { \"a b\": { \"type\": \"x\" } } } }",
                 "\"a b\" is no id: letters, digits, '.', '_' and '-', at most 100 bytes", 1, 0},
        BadFile {"ArchitectureIsText", "{\"gudo\": 1,\n \"architecture\": \"x\"}",
                 "\"architecture\" must be an object, not text", 2, 0},
        BadFile {"HugeNumber", "{\"gudo\": 1,\n \"x\": 1e999}", "The number 1e999 is too large", 2, 0}),
    [](const auto& bad) { return bad.param.name; });

TEST(Native, RefusesDeepNesting)
{
    const std::string deep = "{\"gudo\": 1, \"x\": " + std::string(100'000, '[');
    const ReadResult read = readNative(deep, "deep.gudo");
    ASSERT_EQ(read.diagnostics.size(), 1u);
    EXPECT_EQ(toEnglish(read.diagnostics[0].message), "Lists and objects nest deeper than 64");
}

TEST(Native, OpensNewerVersionsReadOnly)
{
    const ReadResult read = readNative("{\"gudo\": 7, \"title\": \"from the future\"}", "f.gudo");
    EXPECT_TRUE(read.isReadOnly);
    EXPECT_FALSE(hasErrors(read.diagnostics));
    EXPECT_EQ(read.design.title, "from the future");
}

TEST(Native, SurvivesEveryTruncationAndEveryFlippedByte)
{
    const std::string text = writeNative(shop());
    for (std::size_t length = 0; length + 2 < text.size(); ++length)
        EXPECT_TRUE(hasErrors(readNative(std::string_view {text}.substr(0, length), "f").diagnostics)) << length;
    for (std::size_t at = 0; at < text.size(); ++at) {
        for (const char byte : {'\0', '"', '\xff', '{', '9'}) {
            std::string broken = text;
            broken[at] = byte;
            const ReadResult read = readNative(broken, "f");
            const ReadResult again = readNative(writeNative(read.design), "f");
            EXPECT_EQ(again.design, read.design);
        }
    }
}

} // namespace
} // namespace gudo::test
