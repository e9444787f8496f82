#include "tests/mermaid/architectures.h"

#include <set>

#include "tests/support/build.h"
#include "tests/support/random_design.h"

namespace gudo::test {

namespace {

Design threeTiers()
{
    return Build {}
        .add("users", "client", "", {}, "Users")
        .add("region", "aws.region", "", {}, "Seoul region")
        .add("vpc", "aws.vpc", "region", {}, "Shop VPC")
        .add("alb", "aws.alb", "vpc", {}, "Web ALB")
        .add("web-1", "aws.ec2", "vpc", {}, "Web 1")
        .add("web-2", "aws.ec2", "vpc", {}, "Web 2")
        .add("db", "aws.rds", "vpc", {}, "Orders DB")
        .add("copy", "aws.rds_replica", "vpc", {}, "Reports DB")
        .connect("users", "alb", {{"port", 443}})
        .connect("alb", "web-1")
        .connect("alb", "web-2")
        .connect("web-1", "db")
        .connect("web-2", "db")
        .connect("db", "copy", {}, "replication");
}

Design chain(int length)
{
    Build build;
    for (int i = 0; i < length; ++i) {
        const std::string id = "s" + std::to_string(100 + i);
        build.add(id, "web_server", "", {}, "Step " + std::to_string(i));
        if (i > 0)
            build.connect("s" + std::to_string(99 + i), id);
    }
    return build;
}

/// Services in boxes in boxes, mostly a tree.
Design randomTree(unsigned seed)
{
    Dice dice {seed};
    Build build;
    std::vector<Id> boxes {""};
    for (int box = dice.below(4); box > 0; --box) {
        const Id id = "box-" + std::to_string(box);
        build.add(id, "area", dice.oneOf(boxes), {}, "Area " + std::to_string(box));
        boxes.push_back(id);
    }
    const std::vector<std::string> types {"web_server", "database", "client", "storage", "queue"};
    const int count = 2 + dice.below(9);
    std::set<std::pair<Id, Id>> linked;
    std::vector<Id> services;
    for (int i = 0; i < count; ++i) {
        const Id id = "s" + std::to_string(100 + i);
        // Every box gets one first: an empty one cannot be drawn.
        const bool isFirst = static_cast<std::size_t>(i) + 1 < boxes.size();
        build.add(id, dice.oneOf(types), isFirst ? boxes[static_cast<std::size_t>(i) + 1] : dice.oneOf(boxes), {},
                  "Service " + std::to_string(i));
        for (int links = services.empty() ? 0 : 1 + (dice.chance(15) ? 1 : 0); links > 0; --links) {
            const Id other = dice.oneOf(services);
            if (linked.emplace(std::min(id, other), std::max(id, other)).second)
                build.connect(other, id, dice.chance(30) ? Object {{"port", 443}} : Object {});
        }
        services.push_back(id);
    }
    return build;
}

} // namespace

std::vector<SmallArchitecture> smallArchitectures(unsigned randomDesigns)
{
    std::vector<SmallArchitecture> all {{"tiers", threeTiers()}, {"chain", chain(6)}, {"alone", chain(1)}};
    for (unsigned seed = 1; seed <= randomDesigns; ++seed)
        all.push_back({"tree-" + std::to_string(seed), randomTree(seed)});
    return all;
}

} // namespace gudo::test
