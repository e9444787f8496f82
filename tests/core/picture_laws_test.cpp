#include <gtest/gtest.h>

#include <filesystem>
#include <map>

#include "core/formats/native.h"
#include "core/picture/item_parts.h"
#include "core/picture/label_places.h"
#include "tests/support/build.h"
#include "tests/support/pictures.h"
#include "tests/support/random_design.h"

namespace gudo::test {
namespace {

// Laws of every picture: nothing is clipped, words stay in their box, labels are clear of everything.

std::vector<std::string> templates()
{
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(GUDO_SOURCE_DIR "/resources/templates"))
        if (entry.path().extension() == ".gudo")
            names.push_back(entry.path().filename().string());
    std::ranges::sort(names);
    return names;
}

/// Around a shape, arcs included.
Rect wholeOf(const Shape& shape)
{
    Rect rect = extentOf(shape);
    if (const auto* line = std::get_if<LineShape>(&shape))
        for (const LineHop& hop : line->hops)
            rect = united(rect, {hop.at.x - hop.reach, hop.at.y - hopHeight, 2 * hop.reach, hopHeight});
    return rect;
}

/// Names and icons of a container or a band, without its badge.
std::vector<Rect> titlesOf(const DisplayItem& item)
{
    std::vector<Rect> rects;
    for (const Shape& shape : item.shapes)
        if (std::holds_alternative<TextLine>(shape) || std::holds_alternative<IconShape>(shape))
            rects.push_back(extentOf(shape));
    return rects;
}

/// What labels have to be clear of.
std::vector<Rect> blockersIn(const DisplayList& list)
{
    std::vector<Rect> blockers;
    for (const DisplayItem& item : list.items) {
        if (item.kind == ItemKind::Card)
            blockers.push_back(item.rect);
        if (item.kind != ItemKind::Container && item.kind != ItemKind::Band)
            continue;
        const auto titles = titlesOf(item);
        blockers.insert(blockers.end(), titles.begin(), titles.end());
    }
    return blockers;
}

void expectNothingClipped(const DisplayList& list, const std::string& where)
{
    for (const DisplayItem& item : list.items) {
        EXPECT_TRUE(list.bounds.contains(item.bounds)) << where << ' ' << item.id;
        for (const Shape& shape : item.shapes) {
            const Rect rect = wholeOf(shape);
            EXPECT_TRUE(rect.isEmpty() || item.bounds.grown(1).contains(rect))
                << where << ' ' << item.id << ' ' << rect.x << ' ' << rect.y << ' ' << rect.width << ' ' << rect.height;
        }
        if (item.kind != ItemKind::Card && item.kind != ItemKind::Container)
            continue;
        for (const Shape& shape : item.shapes) {
            if (const auto* line = std::get_if<TextLine>(&shape);
                line && line->text != "!" && line->text != "i" && item.rect.width >= 64 && item.rect.height >= 40) {
                EXPECT_TRUE(item.rect.grown(1).contains(rectOf(*line)))
                    << where << ' ' << item.id << ": " << line->text;
            }
        }
    }
}

PictureOptions optionsOf(const Theme& theme, const char* language)
{
    return {.theme = &theme, .language = language, .hasLegend = true, .hasTitleBlock = true};
}

TEST(PictureLaws, TemplatesAreClearAndWhole)
{
    ASSERT_GE(templates().size(), 18u);
    for (const std::string& name : templates()) {
        const Design design = readNative(sourceFile("resources/templates/" + name), name).design;
        for (const char* language : {"en", "ko"})
            for (const Theme* theme : {&lightTheme(), &darkTheme()}) {
                const std::string where = name + ' ' + language + ' ' + std::string {theme->id};
                const DisplayList list = picture(design, catalog(), optionsOf(*theme, language));
                expectNothingClipped(list, where);
                std::vector<Rect> blockers = blockersIn(list);
                for (const DisplayItem& item : list.items) {
                    if (item.kind != ItemKind::ConnectionLabel)
                        continue;
                    for (const Rect& blocker : blockers)
                        EXPECT_FALSE(item.rect.intersects(blocker))
                            << where << ' ' << item.id << " at " << item.rect.x << ' ' << item.rect.y << " meets "
                            << blocker.x << ' ' << blocker.y;
                    blockers.push_back(item.rect);
                }
            }
    }
}

TEST(PictureLaws, RandomDesignsAreWholeAndTheirLabelsClearWhereTheyCanBe)
{
    int checked = 0;
    for (std::uint32_t seed = 0; seed < 150; ++seed) {
        const Design design = randomDesign(seed, catalog(), 10 + static_cast<int>(seed % 40));
        const Boxes boxes = boxesOf(design, catalog());
        const Routes routes = routesOf(design, catalog(), boxes);
        const DisplayList list =
            picture(design, catalog(), boxes, routes, optionsOf(seed % 2 == 0 ? lightTheme() : darkTheme(), "ko"));
        const std::string where = "seed " + std::to_string(seed);
        expectNothingClipped(list, where);
        const std::vector<Rect> blockers = blockersIn(list);
        const auto isTaken = [&](const Rect& rect) {
            return std::ranges::any_of(blockers, [&](const Rect& blocker) { return blocker.intersects(rect); });
        };
        std::vector<DrawnLine> lines;
        for (const auto& row : design.architecture.connections)
            if (const auto route = routes.find(row->id); route != routes.end() && route->second.size() > 1)
                lines.push_back({row.get(), &route->second});
        const std::vector<LabelTask> all = labelTasks(lines);
        std::map<Id, const LabelTask*> tasks;
        for (const LabelTask& task : all)
            tasks[lines[static_cast<std::size_t>(task.lines.front())].connection->id] = &task;
        std::vector<Rect> labels;
        for (const DisplayItem& item : list.items)
            if (item.kind == ItemKind::ConnectionLabel)
                labels.push_back(item.rect);
        for (const DisplayItem& item : list.items) {
            if (item.kind != ItemKind::ConnectionLabel || !isTaken(item.rect))
                continue;
            ++checked;
            const LabelTask& task = *tasks.at(item.id);
            const bool isFree = std::ranges::any_of(labelSpots(task), [&](const LabelSpot& spot) {
                const Rect room = spot.rect.grown(24); // clear of everything by far: the label should have gone there
                return !isTaken(room) && std::ranges::none_of(labels, [&](const Rect& label) {
                    return label != item.rect && label.intersects(room);
                });
            });
            EXPECT_FALSE(isFree) << where << ' ' << item.id;
        }
    }
    EXPECT_GT(checked, 0); // random designs lie on top of each other
}

TEST(PictureLaws, LegendsListOnlyWhatOccurs)
{
    const Design design = Build {}
                              .add("a", "client")
                              .place("a", {0, 0, 120, 96})
                              .add("b", "vm", {}, {{"replicas", 3}})
                              .place("b", {400, 0, 120, 96})
                              .connect("a", "b", {}, "replication");
    const DisplayList list = picture(design, catalog(), {.hasLegend = true, .hasTitleBlock = true});
    std::vector<std::string> words;
    for (const DisplayItem& item : list.items)
        if (item.kind == ItemKind::Decoration)
            for (const std::string& text : textsIn(item))
                words.push_back(text);
    const auto says = [&](std::string_view text) {
        return std::ranges::find(words, text) != words.end();
    };
    EXPECT_TRUE(says("Connections") && says("Replication"));
    EXPECT_TRUE(says("Identical copies"));
    EXPECT_FALSE(says("Containers") || says("Request") || says("Error found here"));
    EXPECT_TRUE(says("Untitled") && says("Components: 2, connections: 1"));
    const Rect drawing = picture(design, catalog(), {}).bounds.grown(-16);
    for (const DisplayItem& item : list.items)
        EXPECT_FALSE(item.kind == ItemKind::Decoration && item.rect.intersects(drawing));
}

} // namespace
} // namespace gudo::test
