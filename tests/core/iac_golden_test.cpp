#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <set>

#include "core/formats/native.h"
#include "core/iac/aws/aws.h"
#include "core/iac/cloudformation/cloudformation.h"
#include "core/iac/terraform/terraform.h"
#include "tests/support/catalog.h"
#include "tests/support/golden.h"

namespace gudo::test {

namespace {

namespace fs = std::filesystem;

iac::Plan planOf(const std::string& name)
{
    return iac::loweredToAws(readNative(sourceFile("resources/templates/" + name + ".gudo"), name).design, catalog());
}

/// The templates that AWS has a part in.
std::vector<std::string> templatesOfAws()
{
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator {GUDO_SOURCE_DIR "/resources/templates"})
        if (entry.path().extension() == ".gudo" && !planOf(entry.path().stem().string()).resources.empty())
            names.push_back(entry.path().stem().string());
    std::ranges::sort(names);
    return names;
}

/// The files are those of the folder, and nothing else is there.
void expectFolder(const std::string& folder, const std::vector<LocatedText>& files)
{
    std::set<std::string> paths;
    for (const LocatedText& file : files) {
        expectGolden(file.text, folder + "/" + file.path);
        paths.insert(file.path);
    }
    for (const auto& entry : fs::directory_iterator {fs::path {GUDO_SOURCE_DIR} / folder})
        EXPECT_TRUE(paths.contains(entry.path().filename().string())) << entry.path() << " is not written any more";
}

} // namespace

class IacGolden : public testing::TestWithParam<std::string> {};

TEST_P(IacGolden, ReadsAsItWasReviewed)
{
    const iac::Plan plan = planOf(GetParam());
    std::vector<LocatedText> files = iac::toTerraform(plan);
    std::ranges::move(iac::toCloudFormation(plan), std::back_inserter(files));
    expectFolder("tests/cases/iac/" + GetParam(), files);
}

INSTANTIATE_TEST_SUITE_P(Templates, IacGolden, testing::ValuesIn(templatesOfAws()), [](const auto& row) {
    std::string name = row.param;
    std::erase(name, '-');
    return name;
});

TEST(IacGoldenFlat, HasABlockForEachResource)
{
    const iac::Plan plan = planOf("aws-three-tier");
    expectFolder("tests/cases/iac/aws-three-tier-flat", iac::toTerraform(plan, {.isFlat = true}));
}

} // namespace gudo::test
