#include <gtest/gtest.h>

#include <algorithm>

#include "core/iac/aws/aws.h"
#include "core/iac/cloudformation/cloudformation.h"
#include "core/iac/terraform/terraform.h"
#include "tests/support/build.h"
#include "tests/support/catalog.h"

namespace gudo::test {

namespace {

std::string templateOf(const Design& design, iac::TemplateForm form = iac::TemplateForm::Yaml)
{
    return iac::toCloudFormation(iac::loweredToAws(design, catalog()), {.form = form}).front().text;
}

std::string file(const Design& design, std::string_view path)
{
    for (const LocatedText& each : iac::toTerraform(iac::loweredToAws(design, catalog())))
        if (each.path == path)
            return each.text;
    return {};
}

bool says(const std::string& text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

Build migration()
{
    Build build;
    build.add("vpc", "aws.vpc").add("sg", "aws.security_group", "vpc");
    for (const std::string zone : {"a", "c"})
        build.add("az-" + zone, "aws.az", "vpc", {{"zone", zone}})
            .add("data-" + zone, "aws.subnet", "az-" + zone, {{"cidr", zone == "a" ? "10.0.0.0/24" : "10.0.1.0/24"}});
    build.add("old", "database")
        .add("new", "aws.rds", "data-a")
        .add("dms", "aws.dms", "vpc", {{"source", "old"}, {"target", "new"}, {"subnets", texts({"data-a", "data-c"})}});
    return build;
}

} // namespace

/// An account has this role once: whoever has it already must be able to say so.
TEST(IacConditions, MakeTheRoleOfMigrationsOnlyWhenAskedTo)
{
    const Design design = migration();
    const std::string yaml = templateOf(design);
    EXPECT_TRUE(says(yaml, "  ShouldCreateDmsVpcRole: !Equals\n    - !Ref CreateDmsVpcRole\n    - \"true\"\n")) << yaml;
    EXPECT_TRUE(says(yaml, "    Type: AWS::IAM::Role\n    Condition: ShouldCreateDmsVpcRole\n")) << yaml;
    EXPECT_TRUE(says(yaml, "    AllowedValues:\n      - \"true\"\n      - \"false\"\n    Default: \"true\"\n")) << yaml;
    const std::string roles = file(design, "identity.tf");
    EXPECT_TRUE(says(roles, "  count = var.create_dms_vpc_role ? 1 : 0\n")) << roles;
    EXPECT_TRUE(says(roles, "aws_iam_role.dms_vpc_role[0].name")) << roles;
    EXPECT_TRUE(says(file(design, "variables.tf"), "  type        = bool\n  default     = true\n"));
}

TEST(IacConditions, LetTheStackMakeAKeyPairWhenNoneIsGiven)
{
    Build build;
    build.add("key", "aws.key_pair");
    const std::string yaml = templateOf(build);
    EXPECT_TRUE(says(yaml, "      PublicKeyMaterial: !If\n"
                           "        - HasKeyPublicKey\n"
                           "        - !Ref KeyPublicKey\n"
                           "        - !Ref AWS::NoValue\n"))
        << yaml;
    EXPECT_TRUE(says(yaml, "  HasKeyPublicKey: !Not\n    - !Equals\n      - !Ref KeyPublicKey\n      - \"\"\n"))
        << yaml;
    const std::string json = templateOf(build, iac::TemplateForm::Json);
    EXPECT_TRUE(says(json, "\"Fn::Not\": [\n")) << json;
    EXPECT_FALSE(says(file(build, "variables.tf"), "default     = \"\"")) << "Terraform has to be told";
}

TEST(IacConditions, AreWrittenOnlyWhereThereAreAny)
{
    Build build;
    build.add("vpc", "aws.vpc");
    EXPECT_FALSE(says(templateOf(build), "Conditions:"));
}

/// Nested stacks know the conditions that their own resources have, and no others.
TEST(IacConditions, StandInTheStackThatNeedsThem)
{
    Build build = migration();
    build.add("key", "aws.key_pair");
    const auto templates = iac::toCloudFormation(iac::loweredToAws(build, catalog()), {.mostResources = 5});
    ASSERT_GT(templates.size(), 2U);
    for (const LocatedText& each : templates) {
        EXPECT_EQ(says(each.text, "  ShouldCreateDmsVpcRole: "), says(each.text, "Condition: Should")) << each.path;
        EXPECT_EQ(says(each.text, "  HasKeyPublicKey: "), says(each.text, "- HasKeyPublicKey")) << each.path;
    }
}

} // namespace gudo::test
