#include "core/model/edits.h"
#include "tests/support/build.h"
#include "tests/support/random_services.h"

namespace gudo::test {

namespace {

/// What bare leaves, or else boxes, are moved into.
void moveSome(ServiceDraft& draft, const Id& box, int most)
{
    for (int left = 1 + draft.dice().below(most); left > 0; --left)
        if (const Id leaf = draft.leaf(); draft.design.architecture.components.find(leaf)->parent.empty())
            draft.move(leaf, box);
}

void addHosts(ServiceDraft& draft)
{
    for (int index = 1; index <= 1 + draft.dice().below(3) && draft.hasRoom(); ++index)
        moveSome(draft, draft.add("host-" + std::to_string(index), "server"), 2);
}

void addHypervisors(ServiceDraft& draft)
{
    const int count = 2 + draft.dice().below(2);
    for (int index = 1; index <= count && draft.hasRoom(); ++index) {
        const std::string number = std::to_string(index);
        const Id host = draft.dice().chance(40) ? draft.add("host-" + number, "server") : Id {};
        const Id hypervisor = draft.add("hv-" + number, "hypervisor", host);
        if (draft.hasRoom() && (index == 1 || draft.dice().chance(60))) {
            const Id leaf = draft.leaf();
            if (draft.dice().chance(30)) {
                draft.retype(leaf, "vm");
                draft.move(leaf, hypervisor);
            } else {
                draft.move(leaf, draft.add("vm-" + number, "vm", hypervisor));
            }
        }
    }
}

void joinHypervisors(ServiceDraft& draft)
{
    for (const Id& hypervisor : draft.ofType("hypervisor"))
        if (draft.dice().chance(90))
            draft.set(hypervisor, "cluster", draft.dice().chance(90) ? "prod" : "test");
}

void restartMachines(ServiceDraft& draft)
{
    for (const char* type : {"hypervisor", "vm"})
        for (const Id& id : draft.ofType(type))
            if (draft.dice().chance(50))
                draft.set(id, "ha", true);
}

void mirrorMachines(ServiceDraft& draft)
{
    if (const Id machine = draft.anyOfType("vm"); !machine.empty())
        draft.set(machine, "fault_tolerance", true);
}

/// Two machines that must not meet, on one host with a scheduler.
void keepMachinesApart(ServiceDraft& draft)
{
    const std::vector<Id> machines = draft.ofType("vm");
    const std::vector<Id> hypervisors = draft.ofType("hypervisor");
    if (machines.size() < 2 || hypervisors.empty())
        return;
    draft.set(machines[0], "anti_affinity", texts({machines[1]}));
    draft.move(machines[0], hypervisors[0]);
    draft.move(machines[1], hypervisors[0]);
    for (const Id& hypervisor : hypervisors)
        if (draft.dice().chance(80))
            draft.set(hypervisor, "drs", true);
}

void limitMemory(ServiceDraft& draft)
{
    for (const char* type : {"hypervisor", "server", "vm"})
        for (const Id& id : draft.ofType(type))
            if (draft.dice().chance(80))
                draft.set(id, "memory_gib", 4 * (1 + draft.dice().below(4)));
}

void addContainers(ServiceDraft& draft)
{
    Id around = draft.anyOfType("vm");
    if (around.empty() || draft.dice().chance(30))
        around = draft.anyOfType("server");
    const Id engine = draft.add("engine-1", "container_engine", around);
    if (draft.dice().chance(50))
        draft.move(draft.leaf(), draft.add("box-1", "container", engine));
    const Id leaf = draft.leaf();
    draft.retype(leaf, draft.dice().chance(50) ? "container" : "process");
    draft.move(leaf, engine);
}

void addRacks(ServiceDraft& draft)
{
    for (int index = 1; index <= 1 + draft.dice().below(2) && draft.hasRoom(); ++index) {
        const Id rack = draft.add("rack-" + std::to_string(index), "rack");
        for (const char* type : {"server", "hypervisor"})
            if (const Id box = draft.anyOfType(type);
                !box.empty() && draft.design.architecture.components.find(box)->parent.empty())
                draft.move(box, rack);
        moveSome(draft, rack, 1);
    }
}

void addSites(ServiceDraft& draft)
{
    for (int index = 1; index <= 1 + draft.dice().below(2) && draft.hasRoom(); ++index) {
        const Id site = draft.add("site-" + std::to_string(index), "site");
        for (const char* type : {"rack", "server", "network"})
            if (const Id box = draft.anyOfType(type);
                !box.empty() && draft.design.architecture.components.find(box)->parent.empty())
                draft.move(box, site);
        moveSome(draft, site, 1);
    }
}

void addPower(ServiceDraft& draft)
{
    const int count = 1 + draft.dice().below(2);
    std::vector<Id> feeds;
    for (int index = 1; index <= count; ++index)
        feeds.push_back(draft.add("feed-" + std::to_string(index), "power_feed",
                                  draft.dice().chance(25) ? draft.add("hall", "aws.az") : draft.anyOfType("site")));
    if (draft.dice().chance(15))
        draft.set(feeds[0], "replicas", 2);
    for (const char* type : {"rack", "server", "switch", "router"})
        for (const Id& id : draft.ofType(type))
            if (draft.dice().chance(60))
                draft.set(id, "power_feeds", texts(draft.dice().chance(60) ? feeds : std::vector {feeds[0]}));
}

void addSwitch(ServiceDraft& draft)
{
    const Id leaf = draft.leaf();
    draft.retype(leaf, draft.dice().chance(50) ? "switch" : "router");
    if (draft.has("feed-1"))
        draft.set(leaf, "power_feeds", texts({"feed-1"}));
}

void copyBoxes(ServiceDraft& draft)
{
    static const std::string types[] {"server", "vm", "container", "rack", "k8s.node", "aws.ec2"};
    if (const Id box = draft.anyOfType(draft.dice().oneOf(types)); !box.empty())
        draft.set(box, "replicas", 2);
}

/// A network with a subnet in each of two zones; leaves in them.
void addNetwork(ServiceDraft& draft)
{
    draft.add("vpc", "aws.vpc");
    for (const char* letter : {"a", "c"}) {
        const Id zone = draft.add(std::string {"az-"} + letter, "aws.az", "vpc", {{"zone", letter}});
        moveSome(draft, draft.add(std::string {"net-"} + letter, "aws.subnet", zone), 3);
    }
    for (int left = draft.dice().below(4); left > 0; --left)
        if (const Id leaf = draft.leaf(); draft.design.architecture.components.find(leaf)->parent.starts_with("net-"))
            draft.retype(leaf, draft.dice().chance(80) ? "aws.ec2" : "aws.bastion");
}

/// The same zone again, under another roof.
void addSecondNetwork(ServiceDraft& draft)
{
    draft.add("vpc-2", "aws.vpc", {}, {{"cidr", "10.1.0.0/16"}});
    draft.add("az-2", "aws.az", "vpc-2", {{"zone", draft.dice().chance(75) ? "a" : "b"}});
    draft.add("net-2", "aws.subnet", "az-2", {{"cidr", "10.1.0.0/24"}});
    draft.move(draft.leaf(), "net-2");
}

void addRegions(ServiceDraft& draft)
{
    const Id region = draft.add("seoul", "aws.region");
    if (draft.has("vpc"))
        draft.move("vpc", region);
    else
        moveSome(draft, region, 2);
    if (draft.has("vpc-2"))
        draft.move("vpc-2", draft.dice().chance(60)
                                ? region
                                : draft.add("tokyo", "aws.region", {}, {{"region", "ap-northeast-1"}}));
}

/// Of three subnets at most, in some order.
List someSubnets(ServiceDraft& draft)
{
    List subnets;
    for (const char* id : {"net-c", "net-a", "net-2"})
        if (draft.has(id) && draft.dice().chance(75))
            subnets.emplace_back(id);
    return subnets;
}

void addGroup(ServiceDraft& draft)
{
    const Id leaf = draft.leaf();
    draft.retype(leaf, "aws.asg");
    draft.move(leaf, "vpc");
    draft.set(leaf, "subnets", someSubnets(draft));
    draft.set(leaf, "min", 1 + draft.dice().below(4));
    draft.set(leaf, "desired", 2 + draft.dice().below(3));
}

void keepStandby(ServiceDraft& draft)
{
    for (const Id& id : draft.leaves)
        if (draft.typeOf(id) == "database") {
            draft.retype(id, draft.dice().chance(60)   ? "aws.rds"
                             : draft.dice().chance(50) ? "aws.elasticache"
                                                       : "aws.aurora");
            draft.move(id, "vpc");
            draft.set(id, "subnets", someSubnets(draft));
            draft.set(id, "multi_az", draft.dice().chance(75));
            draft.set(id, draft.typeOf(id) == "aws.aurora" ? "instances" : "nodes", 1 + draft.dice().below(3));
            return;
        }
}

void addBalancer(ServiceDraft& draft)
{
    const Id leaf = draft.leaf();
    draft.retype(leaf, draft.dice().chance(60) ? "aws.alb" : "aws.nlb");
    draft.move(leaf, "vpc");
    draft.set(leaf, "subnets", someSubnets(draft));
}

void addManaged(ServiceDraft& draft)
{
    static const std::string types[] {"aws.s3", "aws.dynamodb", "aws.route53", "aws.lambda", "cdn", "aws.sqs"};
    const Id leaf = draft.leaf();
    draft.retype(leaf, draft.dice().oneOf(types));
    draft.move(leaf, draft.has("seoul") && draft.dice().chance(60) ? "seoul" : "");
}

/// A cluster with machines; what runs on them names some, or none.
void addCluster(ServiceDraft& draft)
{
    draft.add("cluster", draft.dice().chance(70) ? "k8s.cluster" : "aws.eks", draft.has("vpc") ? "vpc" : "");
    const int nodes = 1 + draft.dice().below(3);
    List named;
    for (int index = 1; index <= nodes && draft.hasRoom(); ++index) {
        const Id id = "node-" + std::to_string(index);
        const Id subnet = index == 1 ? "net-a" : "net-c";
        draft.add(id, "k8s.node", draft.has(subnet) && draft.dice().chance(70) ? subnet : Id {"cluster"},
                  {{"cluster", "cluster"}});
        if (draft.dice().chance(60))
            named.emplace_back(id);
    }
    for (int left = 1 + draft.dice().below(2); left > 0; --left) {
        const Id leaf = draft.leaf();
        draft.retype(leaf, draft.dice().chance(70) ? "k8s.deployment" : "k8s.stateful_set");
        draft.move(leaf, "cluster");
        draft.set(leaf, "replicas", 1 + draft.dice().below(4));
        if (draft.dice().chance(50))
            draft.set(leaf, "nodes", named);
    }
}

void addPods(ServiceDraft& draft)
{
    const Id leaf = draft.leaf();
    draft.retype(leaf, "k8s.pod");
    draft.move(leaf, draft.has("cluster") ? "cluster" : "");
    if (const Id node = draft.anyOfType("k8s.node"); !node.empty())
        draft.set(leaf, "node", node);
    if (draft.dice().chance(20))
        draft.set(leaf, "replicas", 2);
}

void addPool(ServiceDraft& draft)
{
    const Id pool =
        draft.add("pool", "k8s.node_pool", draft.has("cluster") ? "cluster" : "", {{"subnets", someSubnets(draft)}});
    if (const Id group = draft.anyOfType("k8s.deployment"); !group.empty())
        draft.set(group, "nodes", texts({pool}));
}

void nameZones(ServiceDraft& draft)
{
    static const std::string zones[] {"ap-northeast-2a", "ap-northeast-2c", "a"};
    for (const char* type : {"k8s.node", "k8s.volume"})
        for (const Id& id : draft.ofType(type))
            draft.set(id, "zone", draft.dice().oneOf(zones));
}

void addVolume(ServiceDraft& draft)
{
    draft.retype(draft.leaf(), "k8s.volume");
}

void addClusterService(ServiceDraft& draft)
{
    const Id leaf = draft.leaf();
    draft.retype(leaf, draft.dice().chance(60) ? "k8s.service" : "k8s.ingress");
    draft.move(leaf, draft.has("cluster") ? "cluster" : "");
}

template<void (*feature)(ServiceDraft&)>
void inNetwork(ServiceDraft& draft)
{
    if (draft.has("vpc"))
        feature(draft);
}

} // namespace

const std::vector<ServiceFeature>& placeFeatures()
{
    static const std::vector<ServiceFeature> features {
        {"hosts", {45, 5, 10}, addHosts},
        {"hypervisors", {45, 3, 5}, addHypervisors},
        {"clusters of hosts", {90, 90, 90}, joinHypervisors},
        {"high availability", {75, 75, 75}, restartMachines},
        {"fault tolerance", {30, 30, 30}, mirrorMachines},
        {"machines apart", {40, 40, 40}, keepMachinesApart},
        {"memory", {60, 60, 60}, limitMemory},
        {"containers", {25, 5, 5}, addContainers},
        {"racks", {35, 3, 5}, addRacks},
        {"sites", {30, 3, 5}, addSites},
        {"switches", {15, 2, 2}, addSwitch},
        {"power", {45, 3, 3}, addPower},
        {"network", {3, 90, 30}, addNetwork},
        {"second network", {2, 35, 5}, addSecondNetwork},
        {"regions", {3, 45, 15}, addRegions},
        {"groups", {30, 45, 30}, inNetwork<addGroup>},
        {"standby copies", {30, 45, 30}, inNetwork<keepStandby>},
        {"balancers", {30, 35, 20}, inNetwork<addBalancer>},
        {"managed services", {10, 30, 10}, addManaged},
        {"cluster", {2, 5, 90}, addCluster},
        {"pods", {2, 3, 40}, addPods},
        {"pools", {0, 2, 15}, addPool},
        {"volumes", {1, 2, 15}, addVolume},
        {"named zones", {50, 50, 50}, nameZones},
        {"cluster services", {1, 2, 25}, addClusterService},
        {"copies of boxes", {20, 15, 20}, copyBoxes},
    };
    return features;
}

} // namespace gudo::test
