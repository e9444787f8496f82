#include "tests/bench/many_shops.h"

#include <filesystem>
#include <fstream>
#include <sstream>

#include "core/catalog/catalog_reader.h"

namespace gudo {

const Catalog& catalog()
{
    static const CatalogResult result = [] {
        std::vector<CatalogSource> sources;
        for (const auto& entry : std::filesystem::directory_iterator {GUDO_SOURCE_DIR "/resources/catalog"}) {
            std::ostringstream text;
            text << std::ifstream {entry.path(), std::ios::binary}.rdbuf();
            sources.push_back({entry.path().filename().string(), text.str()});
        }
        return readCatalog(sources);
    }();
    return result.catalog;
}

Design manyShops(int components)
{
    std::vector<Component> rows;
    std::vector<Connection> arrows;
    const auto list = [](const Id& first, const Id& second) {
        return List {first, second};
    };
    for (int shop = 0; static_cast<int>(rows.size()) < components; ++shop) {
        const std::string tag = "-" + std::to_string(shop);
        const auto add = [&](const Id& id, const char* type, const Id& parent, Object properties = {}) {
            rows.push_back({.id = id + tag,
                            .type = type,
                            .parent = parent.empty() ? Id {} : parent + tag,
                            .properties = std::move(properties)});
        };
        add("client", "client", "");
        add("vpc", "aws.vpc", "", {{"cidr", "10.0.0.0/16"}});
        add("igw", "aws.internet_gateway", "vpc");
        add("public-rt", "aws.route_table", "vpc",
            {{"routes", List {Object {{"destination", "0.0.0.0/0"}, {"target", "igw" + tag}}}}});
        add("private-rt", "aws.route_table", "vpc",
            {{"routes", List {Object {{"destination", "0.0.0.0/0"}, {"target", "nat" + tag}}}}});
        int block = 0;
        for (const Id zone : {"a", "c"}) {
            add("az-" + zone, "aws.az", "vpc", {{"zone", zone}});
            for (const Id tier : {"public-", "web-", "data-"})
                add(tier + zone, "aws.subnet", "az-" + zone,
                    {{"cidr", "10.0." + std::to_string(block++) + ".0/24"},
                     {"route_table", (tier == "public-" ? "public-rt" : "private-rt") + tag}});
        }
        add("nat", "aws.nat_gateway", "public-a");
        const char* const tiers[] {"alb", "web", "app", "db"};
        const char* const types[] {"aws.alb", "aws.asg", "aws.asg", "aws.rds"};
        for (int tier = 0; tier < 4; ++tier) {
            const Id before = tier ? tiers[tier - 1] + std::string {"-sg"} + tag : Id {"0.0.0.0/0"};
            const int port = tier == 3 ? 3306 : 8080;
            add(tiers[tier] + std::string {"-sg"}, "aws.security_group", "vpc",
                {{"ingress",
                  List {Object {{"protocol", "tcp"}, {"from_port", port}, {"to_port", port}, {"source", before}}}}});
            const Id place = tier == 0 ? "public-" : tier == 3 ? "data-" : "web-";
            add(tiers[tier], types[tier], "vpc",
                {{"subnets", list(place + "a" + tag, place + "c" + tag)},
                 {"security_groups", List {tiers[tier] + std::string {"-sg"} + tag}}});
            arrows.push_back({.id = "arrow-" + std::to_string(tier) + tag,
                              .from = (tier ? tiers[tier - 1] : std::string {"client"}) + tag,
                              .to = tiers[tier] + tag,
                              .properties = {{"port", port}}});
        }
    }
    Design design;
    design.architecture = {Table {std::move(rows)}, Table {std::move(arrows)}};
    return design;
}

} // namespace gudo
