#include <gtest/gtest.h>

#include <algorithm>
#include <map>

#include "app/canvas/scene/scene.h"
#include "app/text/texts.h"
#include "core/formats/native.h"
#include "core/model/edits.h"
#include "tests/support/catalog.h"

namespace gudo::test {
namespace {

Design example(const std::string& name)
{
    return readNative(sourceFile("resources/templates/" + name + ".gudo"), name).design;
}

/// What is drawn of connections: their labels' places and their arcs.
using Seen = std::map<Id, std::pair<Rect, std::vector<LineHop>>>;

void see(Seen& seen, const DisplayItem& item)
{
    if (item.kind == ItemKind::ConnectionLabel)
        seen[item.id].first = item.rect;
    if (item.kind == ItemKind::Connection)
        seen[item.id].second = std::get<LineShape>(item.shapes.front()).hops;
}

Seen seenOn(const Scene& scene)
{
    Seen seen;
    for (const auto& row : scene.design().architecture.connections)
        for (const int slot : scene.slotsOf(row->id))
            see(seen, scene.picture(slot));
    return seen;
}

Seen seenIn(const DisplayList& list)
{
    Seen seen;
    for (const DisplayItem& item : list.items)
        see(seen, item);
    return seen;
}

TEST(SceneMarks, AreThoseOfTheExport)
{
    for (const char* name : {"aws-multi-az", "kubernetes", "blue-green", "app-level-lb", "migration"}) {
        Scene scene {catalog()};
        scene.show(example(name));
        EXPECT_EQ(seenOn(scene), seenIn(picture(example(name), catalog(), {}))) << name;
    }
}

TEST(SceneMarks, AreExactAgainAfterEveryGesture)
{
    const Design before = example("app-level-lb");
    const Id id = before.architecture.connections.rows().front()->to;
    Scene scene {catalog()};
    scene.show(before);
    const Seen first = seenOn(scene);

    scene.beginPreview();
    Design step = before;
    for (int i = 0; i < 4; ++i) {
        step = moved(std::move(step), std::vector<Id> {id}, 16, 24);
        scene.show(step, false);
    }
    EXPECT_NE(seenOn(scene), first); // its lines move along
    scene.endPreview();
    EXPECT_EQ(seenOn(scene), first);

    scene.show(step);
    EXPECT_EQ(seenOn(scene), seenIn(picture(step, catalog(), {})));
    Design renamed =
        withProperty(step, step.architecture.connections.rows().front()->id, "label", Value {"long words on a line"});
    scene.show(renamed);
    EXPECT_EQ(seenOn(scene), seenIn(picture(renamed, catalog(), {})));
    scene.show(before);
    EXPECT_EQ(seenOn(scene), first);
}

TEST(SceneMarks, ChangeOnlyWhatIsRedrawn)
{
    const Design before = example("kubernetes");
    Scene scene {catalog()};
    scene.show(before);
    (void)scene.takeDirty();
    // A name far from all lines moves no label.
    Design after = before;
    const auto note =
        std::ranges::find_if(before.architecture.components, [](const auto& row) { return row->type == "note"; });
    ASSERT_NE(note, before.architecture.components.end());
    after = withProperty(std::move(after), (*note)->id, "text", Value {"short"});
    scene.show(after);
    for (const Rect& rect : scene.takeDirty())
        EXPECT_TRUE(placementOf(before, (*note)->id).grown(8).contains(rect));
}

} // namespace
} // namespace gudo::test
