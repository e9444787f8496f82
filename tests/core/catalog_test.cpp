#include "core/catalog/catalog_reader.h"

#include <gtest/gtest.h>

#include <filesystem>

#include "tests/support/build.h"
#include "tests/support/catalog.h"

namespace gudo::test {
namespace {

TEST(Catalog, EveryRowIsSound)
{
    for (const Diagnostic& fault : readCatalog(catalogSources()).diagnostics)
        ADD_FAILURE() << fault.file << ':' << fault.line << ": " << toEnglish(fault.message);
    EXPECT_GE(catalog().types().size(), 85u);
}

TEST(Catalog, EveryIconIsThere)
{
    for (const ComponentType& type : catalog().types())
        EXPECT_TRUE(std::filesystem::exists(std::string {GUDO_SOURCE_DIR} + "/resources/icons/" + type.icon + ".svg")) << type.icon;
}

TEST(Catalog, KnowsTheContractOfTypes)
{
    // The ids that files and tools rely on; more may be added, none may go.
    for (const char* id :
         {"client", "internet", "office", "network", "area", "note", "site", "rack", "power_feed", "server", "hypervisor", "vm",
          "container_engine", "container", "process", "load_balancer", "web_server", "app_server", "database", "cache", "dns",
          "firewall", "switch", "router", "storage", "queue", "monitoring", "git", "deploy_server", "cdn", "k8s.cluster",
          "k8s.control_plane", "k8s.node", "k8s.namespace", "k8s.deployment", "k8s.stateful_set", "k8s.pod", "k8s.service",
          "k8s.ingress", "k8s.volume", "gcp.gke", "aws.region", "aws.vpc", "aws.az", "aws.subnet", "aws.internet_gateway",
          "aws.nat_gateway", "aws.elastic_ip", "aws.route_table", "aws.nacl", "aws.security_group", "aws.vpc_endpoint",
          "aws.peering", "aws.transit_gateway", "aws.vpn_gateway", "aws.ec2", "aws.asg", "aws.launch_template", "aws.alb",
          "aws.nlb", "aws.target_group", "aws.rds", "aws.rds_replica", "aws.aurora", "aws.elasticache", "aws.dynamodb", "aws.s3",
          "aws.efs", "aws.ebs", "aws.cloudfront", "aws.route53", "aws.acm", "aws.waf", "aws.cloudwatch", "aws.lambda",
          "aws.api_gateway", "aws.sqs", "aws.sns", "aws.ecs", "aws.eks", "aws.dms", "aws.iam_role", "aws.key_pair", "aws.ami",
          "aws.bastion", "aws.codedeploy"})
        EXPECT_NE(catalog().find(id), nullptr) << id;
}

TEST(Catalog, SaysWhoMayLiveWhere)
{
    const Design design = Build {}.add("vpc", "aws.vpc").add("az", "aws.az", "vpc").add("subnet", "aws.subnet", "az").add("db", "aws.rds", "vpc");
    const auto& components = design.architecture.components;
    const auto accepts = [&](const char* container, const char* type) { return catalog().accepts(components.find(container), type); };
    EXPECT_TRUE(accepts("az", "aws.subnet"));
    EXPECT_TRUE(accepts("subnet", "aws.ec2"));
    EXPECT_TRUE(accepts("vpc", "aws.alb"));
    EXPECT_FALSE(accepts("subnet", "aws.vpc"));
    EXPECT_FALSE(accepts("db", "aws.ec2")) << "a database holds nothing";
    EXPECT_TRUE(catalog().accepts(nullptr, "client"));
    EXPECT_FALSE(catalog().accepts(nullptr, "aws.subnet"));
    EXPECT_TRUE(catalog().accepts(nullptr, "nobody.knows")) << "unknown types may be anywhere";
}

std::vector<std::string> faultsOf(const std::string& text)
{
    std::vector<std::string> faults;
    for (const Diagnostic& fault : readCatalog(std::vector<CatalogSource> {{"x.json", text}}).diagnostics)
        faults.push_back(toEnglish(fault.message));
    return faults;
}

TEST(CatalogReader, FindsWhatIsWrongWithARow)
{
    const auto faults = faultsOf(R"({ "types": [ { "id": "x", "name": { "en": "X" }, "color": 1, "kinds": ["a"], "scope": "lunar",
        "category": "none", "parents": ["b"], "subtitle": "nope",
        "properties": [ { "key": "k", "type": "wish", "name": { "en": "K", "ko": "케이" } },
                        { "key": "n", "type": "integer", "name": { "en": "N", "ko": "엔" }, "default": "one" } ] } ] })");
    const auto has = [&](const std::string& fault) { return std::ranges::find(faults, fault) != faults.end(); };
    EXPECT_TRUE(has("x: nobody reads the key \"color\""));
    EXPECT_TRUE(has("x: there is no scope \"lunar\""));
    EXPECT_TRUE(has("x: no text in language \"ko\""));
    EXPECT_TRUE(has("x: no type is of the kind \"b\""));
    EXPECT_TRUE(has("x: there is no category \"none\""));
    EXPECT_TRUE(has("x: there is no property \"nope\""));
    EXPECT_TRUE(has("x.k: there is no property type \"wish\""));
    EXPECT_TRUE(has("x.n: the default does not fit its type"));
}

} // namespace
} // namespace gudo::test
