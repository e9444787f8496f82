#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <map>

#include "core/formats/infrastructure.h"
#include "core/formats/native.h"
#include "core/iac/aws/aws.h"
#include "core/iac/aws/exports.h"
#include "tests/support/catalog.h"

namespace gudo::test {

namespace {

const auto& resourceTypes()
{
    static const auto types = iac::resourceTypesOfAws(catalog());
    return types;
}

bool isIn(const std::vector<std::string>& list, const std::string& text)
{
    return std::ranges::find(list, text) != list.end();
}

/// What a component brings along on behalf of others that are drawn in it, and what takes several choices at once.
const std::map<std::string, std::vector<std::string>> forOthers {
    {"aws.eks", {"aws_eks_node_group", "AWS::EKS::Nodegroup"}}, // nodes
    {"aws.vpc", {"aws_ecs_cluster", "AWS::ECS::Cluster"}},      // services, which share one
    {"aws.rds", {"aws_rds_cluster"}},                           // two standbys of an engine that has them
    {"aws.target_group", {"aws_lambda_permission"}},            // of a function alone
    {"aws.waf", {"aws_wafv2_web_acl_association"}},             // no distribution, and a load balancer without another
};

bool isForOthers(const std::string& type, const std::string& resource)
{
    const auto row = forOthers.find(type);
    return row != forOthers.end() && isIn(row->second, resource);
}

void expectForetold(const Design& design)
{
    for (const iac::Resource& each : iac::loweredToAws(design, catalog()).resources) {
        const Component* component = design.architecture.components.find(each.component);
        const auto row = component ? resourceTypes().find(component->type) : resourceTypes().end();
        if (row == resourceTypes().end() || isForOthers(row->first, each.terraform))
            continue; // of what runs in containers
        EXPECT_TRUE(each.terraform.empty() || isIn(row->second.terraform, each.terraform))
            << component->type << " becomes " << each.terraform;
        EXPECT_TRUE(each.cloudFormation.empty() || isIn(row->second.cloudFormation, each.cloudFormation))
            << component->type << " becomes " << each.cloudFormation;
    }
}

} // namespace

/// Every type of the provider becomes resources, or is known to be an argument of others.
TEST(IacExports, MakeSomethingOfEveryType)
{
    const std::vector<std::string> arguments {"aws.ami", "aws.az", "aws.region"};
    for (const ComponentType& type : catalog().types()) {
        if (!type.id.starts_with("aws."))
            continue;
        const auto row = resourceTypes().find(type.id);
        ASSERT_NE(row, resourceTypes().end()) << type.id << " is left out";
        EXPECT_EQ(row->second.terraform.empty(), isIn(arguments, type.id)) << type.id;
        EXPECT_EQ(row->second.cloudFormation.empty(), isIn(arguments, type.id)) << type.id;
    }
}

TEST(IacExports, NameWhatStandsForTheComponentFirst)
{
    EXPECT_EQ(resourceTypes().at("aws.subnet").terraform,
              (std::vector<std::string> {"aws_subnet", "aws_route_table_association"}));
    EXPECT_EQ(resourceTypes().at("aws.vpc").cloudFormation.front(), "AWS::EC2::VPC");
    EXPECT_TRUE(isIn(resourceTypes().at("aws.route_table").terraform, "aws_route"));
}

TEST(IacExports, KnowTheFormatsOfATypeAndNoneOfOthers)
{
    const auto exports = typeExports(catalog());
    ASSERT_EQ(exports.at("aws.rds").size(), 2U);
    EXPECT_EQ(exports.at("aws.rds")[0].format, "terraform");
    EXPECT_EQ(exports.at("aws.rds")[1].format, "cloudformation");
    EXPECT_TRUE(exports.at("aws.az")[0].resources.empty());
    EXPECT_FALSE(exports.contains("rack"));
}

/// What the designs that are shipped become has been said before.
TEST(IacExports, ForetellEveryResource)
{
    for (const auto& entry : std::filesystem::directory_iterator {GUDO_SOURCE_DIR "/resources/templates"})
        if (entry.path().extension() == ".gudo")
            expectForetold(
                readNative(sourceFile("resources/templates/" + entry.path().filename().string()), "x").design);
    expectForetold(readNative(sourceFile("tests/cases/iac/everything/design.gudo"), "x").design);
}

} // namespace gudo::test
