#include "core/model/edits.h"
#include "tests/support/build.h"
#include "tests/support/random_services.h"

namespace gudo::test {

namespace {

void nameServices(ServiceDraft& draft)
{
    for (int left = 2 + draft.dice().below(2); left > 0; --left)
        draft.set(draft.leaf(), "service", draft.dice().chance(80) ? "shop" : "db-1");
}

/// The same tier, told apart by a zone or not at all.
void nameLeaves(ServiceDraft& draft)
{
    static const std::string names[] {
        "App A", "App C", "app ap-northeast-2a", "app us-gov-west-1c", "APP#1", "Web-1", "Web (2)", "app2", "a", "-1"};
    for (int left = 2 + draft.dice().below(3); left > 0; --left)
        draft.design = renamed(std::move(draft.design), draft.leaf(), draft.dice().oneOf(names));
}

void copyLeaves(ServiceDraft& draft)
{
    for (int left = 1 + draft.dice().below(2); left > 0; --left)
        draft.set(draft.leaf(), "replicas", 2 + draft.dice().below(2));
}

void requireCopies(ServiceDraft& draft)
{
    for (int left = 1 + draft.dice().below(2); left > 0; --left)
        draft.set(draft.leaf(), "required_replicas", 2 + draft.dice().below(3));
}

void requireQuorum(ServiceDraft& draft)
{
    for (const Id& id : draft.leaves)
        if (draft.typeOf(id) == "database" || draft.typeOf(id) == "k8s.stateful_set") {
            draft.set(id, "quorum", true);
            if (draft.dice().chance(60))
                draft.set(id, "replicas", 3);
        }
}

void setLoad(ServiceDraft& draft)
{
    const Id leaf = draft.leaf();
    draft.set(leaf, "load", 100 * (1 + draft.dice().below(4)));
    draft.set(leaf, "capacity", 75.5 * (1 + draft.dice().below(4)));
    if (draft.dice().chance(60))
        draft.set(leaf, "replicas", 2 + draft.dice().below(2));
}

void addOptional(ServiceDraft& draft)
{
    for (int left = 1 + draft.dice().below(2); left > 0; --left)
        if (const Id arrow = draft.anyConnection("request"); !arrow.empty())
            draft.set(arrow, "required", false);
}

void setAccess(ServiceDraft& draft)
{
    for (int left = 1 + draft.dice().below(4); left > 0; --left)
        if (const Id arrow = draft.anyConnection("request"); !arrow.empty())
            draft.set(arrow, "access", draft.dice().chance(75) ? "read" : "write");
}

void replicate(ServiceDraft& draft)
{
    if (draft.dice().chance(15)) { // in a ring: nobody knows the original
        const Id ring[] {draft.leaf(), draft.leaf(), draft.leaf()};
        for (int index = 0; index < 3; ++index) {
            draft.retype(ring[index], "database");
            draft.connect(ring[index], ring[(index + 1) % 3], "replication");
        }
        return;
    }
    for (int left = 1 + draft.dice().below(3); left > 0; --left)
        draft.connect(draft.leaf(), draft.leaf(), "replication", {{"mode", "asynchronous"}});
}

/// A read replica, and one of it, with readers of its own.
void addSources(ServiceDraft& draft)
{
    Id source;
    for (const Id& id : draft.leaves)
        if (draft.typeOf(id) == "database" || draft.typeOf(id) == "aws.rds")
            source = id;
    for (int left = 1 + draft.dice().below(2); left > 0 && !source.empty() && draft.hasRoom(); --left) {
        const Id copy = draft.add("copy-" + std::to_string(left), "aws.rds_replica", {}, {{"source", source}});
        draft.connect(draft.dice().chance(60) ? draft.leaf() : draft.leaves[0], copy, "request",
                      draft.dice().chance(70) ? Object {{"access", "read"}} : Object {});
        if (draft.dice().chance(40))
            draft.set(copy, "service", "db");
        source = copy;
    }
}

/// One standby, chains of them, cycles.
void addFailover(ServiceDraft& draft)
{
    Id active = draft.leaf();
    for (int left = 1 + draft.dice().below(3); left > 0; --left) {
        const Id standby = draft.leaf();
        draft.connect(active, standby, "failover",
                      draft.dice().chance(90) ? Object {{"mode", draft.dice().chance(65) ? "automatic" : "manual"}}
                                              : Object {});
        active = draft.dice().chance(75) ? standby : draft.leaf();
    }
}

/// A standby of its own behind a leaf, with arrows to it as well or not.
void addStandbys(ServiceDraft& draft)
{
    for (int left = 1 + draft.dice().below(2); left > 0 && draft.hasRoom(); --left) {
        const Id active = draft.leaf();
        const Id standby = draft.add("spare-" + std::to_string(left), draft.typeOf(active));
        draft.connect(active, standby, "failover", {{"mode", draft.dice().chance(70) ? "automatic" : "manual"}});
        if (draft.dice().chance(30))
            draft.connect(standby, active, "failover", {{"mode", "automatic"}});
        if (draft.dice().chance(30))
            draft.connect(active, standby, "replication");
        if (draft.dice().chance(25)) {
            draft.set(active, "service", "pair");
            draft.set(standby, "service", "pair");
        }
    }
}

/// Whoever asks for the active one asks for its standby, too.
void askStandbys(ServiceDraft& draft)
{
    const Architecture before = draft.design.architecture;
    for (const auto& failover : before.connections)
        for (const auto& row : before.connections)
            if (failover->kind == "failover" && row->kind == "request" && row->to == failover->from &&
                draft.dice().chance(70)) {
                draft.connect(row->from, failover->to, "request",
                              draft.dice().chance(50)   ? row->properties
                              : draft.dice().chance(50) ? Object {{"access", "read"}}
                                                        : Object {{"required", false}});
                if (draft.dice().chance(15))
                    draft.set(row->id, "required", false);
            }
}

void askBack(ServiceDraft& draft)
{
    for (int left = 1 + draft.dice().below(3); left > 0; --left)
        draft.connect(draft.leaf(), draft.leaf());
}

void addClients(ServiceDraft& draft)
{
    const Id office = draft.add("office", "office");
    if (draft.dice().chance(70))
        draft.connect(office, "client", "request", draft.dice().chance(80) ? Object {} : Object {{"required", false}});
    if (draft.dice().chance(20))
        draft.connect("client", office);
    if (draft.dice().chance(70))
        draft.connect(office, draft.leaf(), "request",
                      draft.dice().chance(70) ? Object {} : Object {{"access", "read"}});
    if (draft.dice().chance(25))
        draft.set(office, "service", "shop");
}

void addTargetGroup(ServiceDraft& draft)
{
    const Id leaf = draft.leaf();
    draft.add("targets", "aws.target_group", draft.has("vpc") ? "vpc" : "");
    if (draft.dice().chance(60)) {
        for (const Id& id : {draft.leaf(), draft.leaf()})
            draft.set(id, "target_groups", texts({"targets"}));
        draft.set(leaf, "target_groups", texts({"targets"}));
        draft.retype(leaf, "aws.alb");
    } else {
        draft.set("targets", "targets", texts({leaf, draft.leaf()}));
        draft.connect(draft.dice().chance(50) ? draft.leaves[0] : draft.leaf(), "targets");
    }
}

/// Configuration, notes and frames on the way of a request.
void addPassive(ServiceDraft& draft)
{
    static const std::string types[] {"monitoring", "aws.security_group", "note", "area", "aws.vpc", "network"};
    const Id id =
        draft.add("extra", draft.dice().oneOf(types), draft.dice().chance(40) ? draft.anyOfType("site") : Id {});
    draft.connect(draft.dice().chance(50) ? draft.leaves[0] : draft.leaf(), id);
    if (draft.dice().chance(60))
        draft.connect(id, draft.leaf());
    if (draft.dice().chance(20))
        draft.set(id, "service", "shop");
    if (draft.dice().chance(50) && draft.design.architecture.components.find(draft.leaves.back())->parent.empty())
        draft.move(draft.leaves.back(), id);
}

/// A way out of the network for every subnet, and something outside.
void addEgress(ServiceDraft& draft)
{
    if (!draft.has("vpc") || !draft.hasRoom())
        return;
    const Id outside = draft.add("outside", draft.dice().chance(60) ? "aws.s3" : "app_server");
    for (const Id& leaf : {draft.leaf(), draft.leaf()})
        draft.connect(leaf, outside, "request", draft.dice().chance(85) ? Object {} : Object {{"required", false}});
    const auto routes = [](const Id& gateway) {
        return List {Object {{"destination", "0.0.0.0/0"}, {"target", gateway}}};
    };
    draft.add("nat", "aws.nat_gateway", "net-a");
    draft.add("out", "aws.route_table", "vpc", {{"main", draft.dice().chance(50)}, {"routes", routes("nat")}});
    draft.set("net-a", "route_table", "out");
    if (draft.dice().chance(50)) {
        draft.add("nat-c", "aws.nat_gateway", "net-c");
        draft.add("out-c", "aws.route_table", "vpc", {{"routes", routes("nat-c")}});
        draft.set("net-c", "route_table", "out-c");
    }
}

void makeRegionalGateway(ServiceDraft& draft)
{
    if (draft.has("nat"))
        draft.set("nat", "mode", "regional");
}

/// A longer prefix through another gateway.
void addRoutes(ServiceDraft& draft)
{
    if (!draft.has("out"))
        return;
    draft.add("door", draft.dice().chance(50) ? "vpn" : "aws.vpn_gateway", draft.dice().chance(50) ? "vpc" : "");
    List routes = *find(draft.design.architecture.components.find("out")->properties, "routes")->asList();
    static const std::string blocks[] {"192.168.0.0/16", "192.168.7.0/24", "10.0.0.0/8", "garbage"};
    for (int left = 1 + draft.dice().below(2); left > 0; --left)
        routes.insert(routes.begin(), Object {{"destination", draft.dice().oneOf(blocks)},
                                              {"target", draft.dice().chance(65)   ? "door"
                                                         : draft.dice().chance(60) ? "nat"
                                                                                   : "nobody"}});
    draft.set("out", "routes", routes);
    draft.set("outside", draft.dice().chance(50) ? "address" : "public_address",
              draft.dice().chance(80) ? "192.168.7.9" : "192.168.0.0/20");
}

void addEndpoint(ServiceDraft& draft)
{
    if (!draft.has("outside"))
        return;
    draft.add("endpoint", "aws.vpc_endpoint", "vpc",
              {{"service", draft.dice().chance(80) ? "s3" : "dynamodb"},
               {"kind", draft.dice().chance(60) ? "gateway" : "interface"},
               {"subnets", draft.dice().chance(50) ? texts({"net-a"}) : List {}},
               {"route_tables", draft.dice().chance(70) ? texts({"out"}) : List {}}});
}

void addPeering(ServiceDraft& draft)
{
    if (!draft.has("vpc") || !draft.has("vpc-2"))
        return;
    draft.add("peering", "aws.peering", {}, {{"networks", texts({"vpc", "vpc-2"})}});
    draft.add("over", "aws.route_table", "vpc",
              {{"main", true}, {"routes", List {Object {{"destination", "10.1.0.0/16"}, {"target", "peering"}}}}});
    for (const Id& leaf : draft.leaves)
        if (draft.design.architecture.components.find(leaf)->parent == "net-2")
            draft.connect(draft.leaf(), leaf);
}

/// Slips of the pen.
void drawHalf(ServiceDraft& draft)
{
    const Id leaf = draft.leaf();
    switch (draft.dice().below(7)) {
    case 0:
        draft.retype(leaf, "unheard.of");
        break;
    case 1:
        draft.connect(leaf, leaf);
        break;
    case 2:
        draft.set(leaf, "replicas", draft.dice().chance(50) ? Value {-3} : Value {"two"});
        break;
    case 3:
        draft.set(leaf, "subnets", texts({"nobody", leaf, "net-a"}));
        break;
    case 4:
        draft.set(leaf, "target_groups", texts({"nobody", draft.leaf()}));
        break;
    case 5:
        draft.connect(leaf, draft.leaf(), "strange");
        break;
    default:
        draft.move(leaf, draft.leaf());
        break;
    }
}

} // namespace

const std::vector<ServiceFeature>& needFeatures()
{
    static const std::vector<ServiceFeature> features {
        {"service names", {20, 20, 20}, nameServices},
        {"labels", {20, 20, 20}, nameLeaves},
        {"copies", {35, 30, 25}, copyLeaves},
        {"required copies", {25, 25, 25}, requireCopies},
        {"quorum", {20, 20, 25}, requireQuorum},
        {"load", {15, 15, 15}, setLoad},
        {"optional", {15, 15, 15}, addOptional},
        {"access", {30, 30, 30}, setAccess},
        {"replication", {20, 20, 20}, replicate},
        {"read replicas", {20, 25, 15}, addSources},
        {"failover", {20, 20, 15}, addFailover},
        {"standbys", {20, 20, 15}, addStandbys},
        {"arrows to standbys", {40, 40, 40}, askStandbys},
        {"cycles", {20, 20, 20}, askBack},
        {"clients behind clients", {15, 15, 15}, addClients},
        {"target groups", {5, 25, 5}, addTargetGroup},
        {"passive", {15, 15, 15}, addPassive},
        {"egress", {5, 60, 30}, addEgress},
        {"regional gateway", {30, 30, 30}, makeRegionalGateway},
        {"routes", {40, 40, 40}, addRoutes},
        {"endpoints", {30, 30, 30}, addEndpoint},
        {"peering", {40, 60, 40}, addPeering},
        {"half-drawn", {10, 10, 10}, drawHalf},
    };
    return features;
}

} // namespace gudo::test
