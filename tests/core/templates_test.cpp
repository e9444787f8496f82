#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <map>
#include <set>
#include <sstream>

#include "core/formats/mermaid/mermaid.h"
#include "core/formats/native.h"
#include "core/model/stages.h"
#include "core/picture/picture.h"
#include "core/rules/check.h"
#include "tests/support/catalog.h"

namespace gudo::test {
namespace {

using Found = std::set<std::pair<std::string, std::string>>; // rule and the first component

Found findingsOf(const std::string& name)
{
    const ReadResult read = readNative(sourceFile("resources/templates/" + name + ".gudo"), name);
    EXPECT_TRUE(read.diagnostics.empty()) << name;
    Found found;
    for (const Finding& finding : check(read.design, catalog()))
        found.emplace(finding.diagnostic.rule,
                      finding.diagnostic.components.empty() ? Id {} : finding.diagnostic.components.front());
    return found;
}

// What the posts that the designs come from say about them.

TEST(Templates, OneServerIsThreeSinglePointsThatShareAMachine)
{
    EXPECT_EQ(findingsOf("single-server"),
              (Found {{"RED-001", "server"}, {"RED-008", "app"}, {"RED-001", "db"}, {"RED-038", "db"}}));
}

TEST(Templates, BehindALoadBalancerItAndTheDatabaseRemain)
{
    EXPECT_EQ(findingsOf("load-balanced"), (Found {{"RED-004", "lb"}, {"RED-001", "db"}}));
}

TEST(Templates, TheSingleDatabaseIsWhatStopsThreeTiers)
{
    EXPECT_EQ(findingsOf("aws-three-tier"), (Found {{"RED-002", "db"}}));
}

TEST(Templates, MultiAzLeavesNothingToFind)
{
    EXPECT_EQ(findingsOf("aws-multi-az"), Found {});
}

// Every design that people start from.
const std::set<std::string> expected {
    "single-server", "app-db-split",   "load-balanced",     "active-standby-lb", "app-level-lb",
    "virtualised",   "containers",     "kubernetes",        "onprem-cluster",    "aws-three-tier",
    "aws-multi-az",  "aws-static-web", "one-server-to-cdn", "aws-cdn",           "cached",
    "blue-green",    "bastion-ssh",    "monitored",         "migration",
};

Design opened(const std::string& name)
{
    ReadResult read = readNative(sourceFile("resources/templates/" + name + ".gudo"), name);
    EXPECT_TRUE(read.diagnostics.empty()) << name;
    return std::move(read.design);
}

/// Gateways stand on the border of the network they open.
bool mayStandOnBorder(const Component& component)
{
    return catalog().isKind(component, "gateway");
}

/// Boxes that lie beside each other in one container: cards, containers and presences, but not the bands around those.
std::map<Id, std::vector<std::pair<Id, Rect>>> siblingsIn(const Design& design, const Boxes& boxes)
{
    std::map<Id, std::vector<std::pair<Id, Rect>>> siblings;
    for (const auto& [id, rect] : boxes.rects) {
        const Id container {containerOf(id)};
        if (!container.empty())
            siblings[container].emplace_back(id, rect);
        else if (!boxes.isBand(id))
            siblings[design.architecture.components.find(id)->parent].emplace_back(id, rect);
    }
    return siblings;
}

bool crosses(Point from, Point to, const Rect& rect)
{
    return std::max(from.x, to.x) > rect.x && std::min(from.x, to.x) < rect.right() &&
           std::max(from.y, to.y) > rect.y && std::min(from.y, to.y) < rect.bottom();
}

/// Cards, presences and bands: what a line has to go round. Containers are not; lines end inside of them.
std::map<Id, Rect> obstaclesIn(const Design& design, const Boxes& boxes)
{
    std::map<Id, Rect> obstacles;
    for (const auto& [id, rect] : boxes.rects) {
        const auto& placements = design.layout.placements;
        const bool isFrame = boxes.occupied.contains(id) || std::ranges::any_of(placements, [&](const auto& row) {
                                 return containerOf(row->id) == id;
                             });
        if (boxes.isBand(id) || !isFrame)
            obstacles.emplace(id, rect);
    }
    return obstacles;
}

/// Every template, of one with stages every stage, with its name.
std::vector<std::pair<std::string, Design>> drawings()
{
    std::vector<std::pair<std::string, Design>> all;
    for (const std::string& name : expected)
        for (Design& stage : allStages(opened(name)))
            all.emplace_back(name, std::move(stage));
    return all;
}

TEST(Templates, AreTheDesignsThatPeopleStartFrom)
{
    std::set<std::string> present;
    for (const auto& entry :
         std::filesystem::directory_iterator {std::filesystem::path {GUDO_SOURCE_DIR} / "resources" / "templates"})
        if (entry.path().extension() == ".gudo") // and not the lock of a designer that has one open
            present.insert(entry.path().stem().string());
    EXPECT_EQ(present, expected);
}

TEST(Templates, SayOnlyWhatTheCatalogueKnows)
{
    for (const auto& [name, design] : drawings()) {
        for (const auto& row : design.architecture.components) {
            const ComponentType* type = catalog().find(row->type);
            ASSERT_TRUE(type) << name << ' ' << row->id;
            for (const auto& [key, value] : row->properties)
                EXPECT_TRUE(catalog().propertyOf(*type, key)) << name << ' ' << row->id << ' ' << key;
        }
        for (const auto& row : design.architecture.connections)
            for (const auto& [key, value] : row->properties)
                EXPECT_TRUE(std::ranges::any_of(catalog().connectionProperties(),
                                                [&, &known = key](const auto& schema) { return schema.key == known; }))
                    << name << ' ' << row->id << ' ' << key;
    }
}

TEST(Templates, PlaceEveryComponentOnceOrOncePerContainer)
{
    for (const auto& [name, design] : drawings()) {
        for (const auto& row : design.architecture.components) {
            std::set<std::string> places;
            for (const auto& placement : design.layout.placements)
                if (componentOf(placement->id) == row->id)
                    places.emplace(containerOf(placement->id));
            const auto spread = textsOf(row->properties, catalog().typeOf(*row).spread);
            const std::set<std::string> wanted {spread.begin(), spread.end()};
            EXPECT_TRUE(places == std::set<std::string> {""} || (!wanted.empty() && places == wanted))
                << name << ' ' << row->id;
        }
    }
}

TEST(Templates, KeepContentsInsideAndApart)
{
    for (const auto& [name, design] : drawings()) {
        const Boxes boxes = boxesOf(design, catalog());
        for (const auto& [container, rects] : siblingsIn(design, boxes)) {
            const Rect frame = boxes.rectOf(container);
            const Rect room {frame.x + 12, frame.y + 40, frame.width - 24, frame.height - 52};
            for (auto one = rects.begin(); one != rects.end(); ++one) {
                const Component& component = *design.architecture.components.find(componentOf(one->first));
                EXPECT_TRUE(container.empty() || room.contains(one->second) ||
                            (mayStandOnBorder(component) && frame.intersects(one->second)))
                    << name << ' ' << one->first;
                for (auto other = std::next(one); other != rects.end(); ++other)
                    EXPECT_FALSE(one->second.grown(4).intersects(other->second.grown(4)))
                        << name << ' ' << one->first << ' ' << other->first;
            }
        }
    }
}

TEST(Templates, LeadLinesRoundEverythingElse)
{
    for (const auto& [name, design] : drawings()) {
        const Boxes boxes = boxesOf(design, catalog());
        const auto obstacles = obstaclesIn(design, boxes);
        for (const auto& [id, line] : routesOf(design, catalog(), boxes)) {
            const Connection& connection = *design.architecture.connections.find(id);
            for (const auto& [box, rect] : obstacles) {
                // Between its zones a band may be crossed: there a line has no way round it.
                if (componentOf(box) == connection.from || componentOf(box) == connection.to || boxes.isBand(box))
                    continue;
                for (std::size_t i = 1; i < line.size(); ++i)
                    EXPECT_FALSE(crosses(line[i - 1], line[i], rect)) << name << ' ' << id << ' ' << box;
            }
        }
    }
}

TEST(Templates, CutNoTextShort)
{
    for (const auto& [name, design] : drawings()) {
        for (const DisplayItem& item : picture(design, catalog(), {}).items)
            for (const Shape& shape : item.shapes)
                if (const auto* line = std::get_if<TextLine>(&shape)) {
                    EXPECT_EQ(line->text.find("…"), std::string::npos) << name << ' ' << item.id << ": " << line->text;
                }
    }
}

/// Lines "  n1 -->|…| n2" of a flowchart.
std::ptrdiff_t arrowsIn(const std::string& flowchart)
{
    std::istringstream lines {flowchart};
    std::ptrdiff_t count = 0;
    for (std::string line; std::getline(lines, line);) {
        const auto end = line.find(' ', 2);
        if (line.starts_with("  ") && end != std::string::npos && (line[2] == 'n' || line[2] == 'g') &&
            (line[end + 1] == '-' || line[end + 1] == '='))
            ++count;
    }
    return count;
}

TEST(Templates, AreWrittenAsMermaidWithEveryConnection)
{
    for (const auto& [name, design] : drawings()) {
        const Written written = writeMermaid(design, catalog(), {});
        for (const Diagnostic& diagnostic : written.diagnostics)
            EXPECT_EQ(diagnostic.severity, Severity::Note) << name << ": " << toEnglish(diagnostic.message);
        EXPECT_EQ(arrowsIn(written.text), std::ssize(design.architecture.connections.rows())) << name;
    }
}

TEST(Templates, AreCanonicalAndDescribedInBothLanguages)
{
    const std::filesystem::path folder = std::filesystem::path {GUDO_SOURCE_DIR} / "resources" / "templates";
    for (const auto& entry : std::filesystem::directory_iterator {folder}) {
        if (entry.path().extension() != ".gudo")
            continue;
        const std::string name = entry.path().filename().string();
        const std::string text = sourceFile("resources/templates/" + name);
        const ReadResult read = readNative(text, name);
        EXPECT_EQ(writeNative(read.design), text) << name;
        EXPECT_FALSE(read.design.title.empty()) << name;
        const Value* description = find(read.design.extra, "description");
        ASSERT_TRUE(description && description->asObject()) << name;
        EXPECT_FALSE(textOf(*description->asObject(), "en").empty()) << name;
        EXPECT_FALSE(textOf(*description->asObject(), "ko").empty()) << name;
    }
}

} // namespace
} // namespace gudo::test
