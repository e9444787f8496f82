#include <gtest/gtest.h>

#include <algorithm>

#include "core/iac/aws/aws.h"
#include "core/iac/terraform/blocks.h"
#include "core/iac/terraform/terraform.h"
#include "tests/support/build.h"
#include "tests/support/catalog.h"

namespace gudo::test {

namespace {

Build network()
{
    Build build;
    build.add("seoul", "aws.region", {}, {{"region", "ap-northeast-2"}})
        .add("vpc", "aws.vpc", "seoul", {{"cidr", "10.0.0.0/16"}})
        .add("az-a", "aws.az", "vpc", {{"zone", "a"}})
        .add("az-c", "aws.az", "vpc", {{"zone", "c"}})
        .add("igw", "aws.internet_gateway", "vpc");
    return build;
}

Build& addSubnet(Build& build, const std::string& id, const std::string& zone, const std::string& cidr,
                 Object more = {})
{
    more["cidr"] = cidr;
    return build.add(id, "aws.subnet", "az-" + zone, std::move(more));
}

std::string networkFile(const Design& design, bool isFlat = false)
{
    for (const LocatedText& each : iac::toTerraform(iac::loweredToAws(design, catalog()), {.isFlat = isFlat}))
        if (each.path == "network.tf")
            return each.text;
    return {};
}

std::string addressOf(const Design& design, std::string_view key)
{
    const iac::Plan plan = iac::loweredToAws(design, catalog());
    return iac::BlockPrinter {plan, false}.address(key);
}

void expectSays(const std::string& text, const std::string& part)
{
    EXPECT_NE(text.find(part), std::string::npos) << part << "\nis not in\n" << text;
}

} // namespace

TEST(IacRows, WriteTheSubnetsOfATierOnce)
{
    Build build = network();
    addSubnet(build, "app-a", "a", "10.0.0.0/24");
    addSubnet(build, "app-c", "c", "10.0.1.0/24");
    const std::string text = networkFile(build);
    expectSays(text, "resource \"aws_subnet\" \"app\" {\n"
                     "  for_each = {\n"
                     "    a = \"10.0.0.0/24\" # app-a\n"
                     "    c = \"10.0.1.0/24\" # app-c\n"
                     "  }\n\n"
                     "  vpc_id            = aws_vpc.vpc.id\n"
                     "  cidr_block        = each.value\n"
                     "  availability_zone = \"${var.region}${each.key}\"\n\n"
                     "  tags = { Name = \"${local.name}-app-${each.key}\" }\n"
                     "}\n");
    const std::string flat = networkFile(build, true);
    expectSays(flat, "resource \"aws_subnet\" \"app_a\" {");
    EXPECT_EQ(flat.find("for_each"), std::string::npos);
}

TEST(IacRows, ReferToTheirLikesByKey)
{
    Build build = network();
    for (const std::string zone : {"a", "c"}) {
        addSubnet(build, "public-" + zone, zone, zone == "a" ? "10.0.0.0/24" : "10.0.1.0/24");
        build.add("nat-" + zone, "aws.nat_gateway", "public-" + zone)
            .add("rt-" + zone, "aws.route_table", "vpc",
                 {{"routes", List {Object {{"destination", "0.0.0.0/0"}, {"target", "nat-" + zone}}}}});
    }
    const std::string text = networkFile(build);
    expectSays(text, "subnet_id     = aws_subnet.public[each.key].id");
    expectSays(text, "allocation_id = aws_eip.nat[each.key].id");
    expectSays(text, "for_each = toset([\n    \"a\", # nat-a\n    \"c\", # nat-c\n  ])");
    expectSays(text, "nat_gateway_id         = aws_nat_gateway.nat[each.key].id");
}

TEST(IacRows, SayWhatIsEachOnesOwn)
{
    Build build = network();
    addSubnet(build, "app-a", "a", "10.0.0.0/24", {{"auto_public_ip", true}});
    addSubnet(build, "app-c", "c", "10.0.1.0/24", {{"tags", Object {{"Owner", "${x} \"y\""}}}});
    addSubnet(build, "app-d", "a", "10.0.2.0/24");
    const std::string text = networkFile(build);
    expectSays(text, "map_public_ip_on_launch = each.value.map_public_ip_on_launch");
    expectSays(text, "tags = { Name = \"${local.name}-app-c\", Owner = \"x y\" }");
    expectSays(text, "availability_zone       = each.value.availability_zone"); // app-d stands in zone a
    expectSays(text, "map_public_ip_on_launch = null");
}

TEST(IacRows, StandForAllOfThemInLists)
{
    Build build = network();
    addSubnet(build, "data-a", "a", "10.0.0.0/24");
    addSubnet(build, "data-c", "c", "10.0.1.0/24");
    build.add("db", "aws.rds", "data-a");
    for (const LocatedText& each : iac::toTerraform(iac::loweredToAws(build, catalog())))
        if (each.path == "database.tf")
            expectSays(each.text, "subnet_ids = values(aws_subnet.data)[*].id");
    EXPECT_EQ(addressOf(build, "data-a"), "aws_subnet.data[\"a\"]");
}

TEST(IacRows, AreNeverSharedByTwoOfOneKey)
{
    Build build = network();
    addSubnet(build, "app-a", "a", "10.0.0.0/24");
    addSubnet(build, "app_a", "c", "10.0.1.0/24");
    addSubnet(build, "app", "c", "10.0.2.0/24");
    EXPECT_EQ(addressOf(build, "app"), "aws_subnet.app");
    const std::string one = addressOf(build, "app-a");
    EXPECT_TRUE(one.starts_with("aws_subnet.app_zones_") && one.ends_with("[\"a\"]")) << one;
    EXPECT_TRUE(addressOf(build, "app_a").starts_with("aws_subnet.app_a")) << addressOf(build, "app_a");
}

TEST(IacRows, AreOfOneRegion)
{
    Build build = network();
    addSubnet(build, "app-a", "a", "10.0.0.0/24");
    build.add("tokyo", "aws.region", {}, {{"region", "ap-northeast-1"}})
        .add("other", "aws.vpc", "tokyo", {{"cidr", "10.1.0.0/16"}})
        .add("zone", "aws.az", "other", {{"zone", "c"}})
        .add("app-c", "aws.subnet", "zone", {{"cidr", "10.1.0.0/24"}})
        .add("more", "aws.vpc", "seoul", {{"cidr", "10.2.0.0/16"}});
    EXPECT_EQ(addressOf(build, "app-a"), "aws_subnet.app[\"a\"]");
    EXPECT_EQ(addressOf(build, "app-c"), "aws_subnet.app_ap_northeast_1[\"c\"]");
    expectSays(networkFile(build),
               "  provider = aws.ap_northeast_1\n  for_each = {\n    c = \"10.1.0.0/24\" # app-c\n");
}

} // namespace gudo::test
