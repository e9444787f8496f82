#include <gtest/gtest.h>

#include "core/formats/native.h"
#include "core/iac/aws/aws.h"
#include "core/iac/cloudformation/cloudformation.h"
#include "core/iac/terraform/terraform.h"
#include "tests/support/catalog.h"
#include "tests/support/golden.h"

namespace gudo::test {

class IacGolden : public testing::TestWithParam<const char*> {};

TEST_P(IacGolden, ReadsAsItWasReviewed)
{
    const std::string name = GetParam();
    const Design design = readNative(sourceFile("resources/templates/" + name + ".gudo"), name).design;
    const iac::Plan plan = iac::loweredToAws(design, catalog());
    const std::string folder = "tests/cases/iac/" + name + "/";
    for (const LocatedText& file : iac::toTerraform(plan))
        expectGolden(file.text, folder + file.path);
    for (const LocatedText& file : iac::toCloudFormation(plan))
        expectGolden(file.text, folder + file.path);
}

INSTANTIATE_TEST_SUITE_P(Templates, IacGolden, testing::Values("aws-three-tier", "aws-cdn", "migration", "monitored"),
                         [](const auto& row) {
                             std::string name = row.param;
                             std::erase(name, '-');
                             return name;
                         });

} // namespace gudo::test
