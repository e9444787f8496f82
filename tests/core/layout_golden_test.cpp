#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <string>

#include "core/formats/native.h"
#include "core/layout/arrange.h"
#include "tests/support/catalog.h"
#include "tests/support/golden.h"

namespace gudo::test {
namespace {

namespace fs = std::filesystem;

/// One line a placement: `id x y width height`, in the order of the ids.
std::string placesOf(const Design& design)
{
    std::string text;
    for (const auto& row : design.layout.placements) {
        text += row->id;
        for (const int number : {row->rect.x, row->rect.y, row->rect.width, row->rect.height})
            text += ' ' + std::to_string(number);
        text += '\n';
    }
    return text;
}

std::vector<std::string> namesIn(const std::string& folder, const std::string& extension)
{
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator {std::string {GUDO_SOURCE_DIR} + '/' + folder})
        if (entry.path().extension() == extension)
            names.push_back(entry.path().stem().string());
    std::ranges::sort(names);
    return names;
}

/// Where the engine puts the components of every template when nobody put them anywhere. A difference is a change of
/// what people see: look at the pictures before taking it over with UPDATE_GOLDEN=1.
TEST(LayoutGoldens, ArrangeTheTemplatesAsTheyWere)
{
    for (const std::string& name : namesIn("resources/templates", ".gudo")) {
        SCOPED_TRACE(name);
        Design design = readNative(sourceFile("resources/templates/" + name + ".gudo"), name).design;
        design.layout = {};
        expectGolden(placesOf(arranged(std::move(design), catalog())), "tests/cases/layout/" + name + ".expected");
    }
}

TEST(LayoutGoldens, BelongToTemplates)
{
    EXPECT_EQ(namesIn("tests/cases/layout", ".expected"), namesIn("resources/templates", ".gudo"));
}

} // namespace
} // namespace gudo::test
