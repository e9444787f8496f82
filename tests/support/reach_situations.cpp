#include "tests/support/reach_situations.h"

#include "core/model/edits.h"
#include "tests/support/build.h"
#include "tests/support/rows.h"

namespace gudo::test {

namespace {

Object groupRow(int port, const char* key, const char* peer)
{
    return tcpRow(port, port, key, peer);
}

const char* const world = "0.0.0.0/0";

/// Steps from one design to the next, so that a situation reads as what is wrong with it.
class Changed {
public:
    explicit Changed(Design design)
        : m_design {std::move(design)}
    {
    }
    Changed& set(const char* id, const char* key, Value value)
    {
        m_design = withProperty(std::move(m_design), id, key, std::move(value));
        return *this;
    }
    Changed& add(Id id, std::string type, Id parent, Object properties = {})
    {
        m_design = withComponent(std::move(m_design), {.id = std::move(id),
                                                       .type = std::move(type),
                                                       .parent = std::move(parent),
                                                       .properties = std::move(properties)});
        return *this;
    }
    Changed& remove(const char* id)
    {
        m_design = without(std::move(m_design), std::vector<Id> {id});
        return *this;
    }
    operator Design() const { return m_design; }

private:
    Design m_design;
};

Changed textbook()
{
    return Changed {textbookNetwork()};
}

Changed peered()
{
    return Changed {peeredNetworks()};
}

void addWaysOut(std::vector<ReachSituation>& all)
{
    const Object closedReply {{"ingress", List {naclRow(100, "allow", 443, 443, world)}},
                              {"egress", List {naclRow(100, "allow", "all", "all", world)}}};
    all.push_back({"MachineInPublicSubnetReachesTheInternet", textbook(), "web", "internet"});
    all.push_back({"PrivateMachineReachesTheInternetThroughNat", textbook(), "app", "internet"});
    all.push_back({"PublicSubnetWithoutPublicAddressIsNoWayOut", textbook().set("web", "public_ip", false), "web",
                   "internet", 443, "NO_PUBLIC_ADDRESS", "web"});
    all.push_back({"NoRouteOut", textbook().set("private-routes", "routes", List {}), "app", "internet", 443,
                   "NO_ROUTE", "private-routes"});
    all.push_back({"NatThatIsGone", textbook().set("private-routes", "routes", List {routeRow(world, "gone")}), "app",
                   "internet", 443, "BAD_ROUTE", "private-routes"});
    all.push_back(
        {"NatWithoutAddress", textbook().remove("nat-address"), "app", "internet", 443, "NAT_NO_ADDRESS", "nat"});
    all.push_back({"NatInAPrivateSubnet",
                   textbook()
                       .remove("nat")
                       .add("nat", "aws.nat_gateway", "private-b", {{"elastic_ip", "nat-address"}})
                       .set("private-routes", "routes", List {routeRow(world, "nat")}),
                   "app", "internet", 443, "NAT_NO_ROUTE", "nat"});
    all.push_back({"NatThatIsPrivate", textbook().set("nat", "connectivity", "private"), "app", "internet", 443,
                   "NAT_PRIVATE", "nat"});
    all.push_back({"RegionalNatNeedsNoSubnetAndNoAddress",
                   textbook()
                       .remove("nat")
                       .add("nat", "aws.nat_gateway", "vpc", {{"mode", "regional"}})
                       .set("private-routes", "routes", List {routeRow(world, "nat")}),
                   "app", "internet"});
    all.push_back({"RegionalNatWithoutInternetGateway",
                   textbook()
                       .remove("nat")
                       .remove("gate")
                       .add("nat", "aws.nat_gateway", "vpc", {{"mode", "regional"}})
                       .set("private-routes", "routes", List {routeRow(world, "nat")}),
                   "app", "internet", 443, "NAT_NO_ROUTE", "nat"});
    all.push_back({"RepliesToTheSourceDieInItsAcl",
                   textbook().add("acl", "aws.nacl", "vpc", closedReply).set("private-a", "nacl", "acl"), "app",
                   "internet", 443, "RETURN_NACL", "acl"});
    all.push_back({"RepliesToTheNatDieInItsAcl",
                   textbook().add("acl", "aws.nacl", "vpc", closedReply).set("public-a", "nacl", "acl"), "app",
                   "internet", 443, "RETURN_NACL", "acl"});
    all.push_back({"HalfOfTheEphemeralPortsIsNotEnough",
                   textbook()
                       .add("acl", "aws.nacl", "vpc",
                            {{"ingress", List {naclRow(100, "allow", 32768, 65535, world)}},
                             {"egress", List {naclRow(100, "allow", "all", "all", world)}}})
                       .set("private-a", "nacl", "acl"),
                   "app", "internet", 443, "RETURN_NACL", "acl"});
    all.push_back({"GroupWithEmptyEgressLetsNothingOut", textbook().set("app-group", "egress", List {}), "app",
                   "internet", 443, "SG_OUT", "app-group"});
    all.push_back({"EgressOnlyGatewayIsNoWayOutForIPv4", textbook().set("gate", "egress_only", true), "web", "internet",
                   443, "BAD_ROUTE", "public-routes"});
}

void addWaysIn(std::vector<ReachSituation>& all)
{
    all.push_back({"AnybodyReachesThePublicMachine", textbook(), "internet", "web"});
    all.push_back({"AnybodyReachesTheBalancer", textbook(), "client", "balancer"});
    all.push_back({"BalancerHearsOnlyItsListeners",
                   textbook().set("balancer-group", "ingress", List {groupRow(80, "source", world)}), "client",
                   "balancer", 80, "LISTENER", "balancer"});
    all.push_back({"InternalBalancer", textbook().set("balancer", "scheme", "internal"), "client", "balancer", 443,
                   "NO_PUBLIC_ADDRESS", "balancer"});
    all.push_back({"NobodyReachesThePrivateMachine", textbook(), "internet", "app", 8080, "NO_PUBLIC_ADDRESS", "app"});
    all.push_back(
        {"PublicAddressInAPrivateSubnet",
         textbook().set("app", "public_ip", true).set("app-group", "ingress", List {groupRow(8080, "source", world)}),
         "internet", "app", 8080, "RETURN_ROUTE", "private-routes"});
    all.push_back({"NetworkWithoutInternetGateway", textbook().remove("gate"), "internet", "web", 443,
                   "NO_INTERNET_GATEWAY", "vpc"});
    all.push_back({"GroupThatKnowsOnlyTheOffice",
                   textbook().set("web-group", "ingress", List {groupRow(443, "source", "203.0.113.0/24")}), "internet",
                   "web", 443, "SG_IN", "web-group"});
    all.push_back({"TheOfficeThatTheGroupKnows",
                   textbook()
                       .set("web-group", "ingress", List {groupRow(443, "source", "203.0.113.0/24")})
                       .add("office", "office", "", {{"cidr", "203.0.113.0/28"}}),
                   "office", "web"});
    all.push_back({"AclThatLetsNoRepliesOut",
                   textbook()
                       .add("acl", "aws.nacl", "vpc",
                            {{"ingress", List {naclRow(100, "allow", 443, 443, world)}},
                             {"egress", List {naclRow(100, "allow", 443, 443, world)}}})
                       .set("public-a", "nacl", "acl"),
                   "internet", "web", 443, "RETURN_NACL", "acl"});
    all.push_back({"FirstAclRowDecides",
                   textbook()
                       .add("acl", "aws.nacl", "vpc",
                            {{"ingress",
                              List {naclRow(200, "allow", "all", "all", world), naclRow(100, "deny", 443, 443, world)}},
                             {"egress", List {naclRow(100, "allow", "all", "all", world)}}})
                       .set("public-a", "nacl", "acl"),
                   "internet", "web", 443, "NACL_IN", "acl"});
}

void addWithin(std::vector<ReachSituation>& all)
{
    all.push_back({"GroupReferenceWithinTheNetwork", textbook(), "web", "app", 8080});
    all.push_back({"SpreadDatabaseAnswersTheApplication", textbook(), "app", "db", 3306});
    all.push_back({"GroupKnowsSomebodyElseOnly", textbook(), "web", "db", 3306, "SG_IN", "db-group"});
    all.push_back({"WrongPort", textbook(), "web", "app", 8081, "SG_IN", "app-group"});
    all.push_back({"ReplyDiesInTheAclOfTheTarget",
                   textbook()
                       .add("acl", "aws.nacl", "vpc",
                            {{"ingress", List {naclRow(100, "allow", 8080, 8080, world)}}, {"egress", List {}}})
                       .set("private-a", "nacl", "acl"),
                   "web", "app", 8080, "RETURN_NACL", "acl"});
    all.push_back({"WithinASubnetNoAclIsAsked",
                   textbook()
                       .add("acl", "aws.nacl", "vpc", {{"ingress", List {}}, {"egress", List {}}})
                       .set("private-a", "nacl", "acl")
                       .set("db", "subnets", texts({"private-a"})),
                   "app", "db", 3306});
    all.push_back({"FirewallBetweenSubnetsBreaksGroupReferences",
                   textbook()
                       .add("fw", "firewall", "fw-subnet", {{"default_action", "allow"}})
                       .set("public-routes", "routes", List {routeRow(world, "gate"), routeRow("10.0.2.0/24", "fw")})
                       .set("private-routes", "routes", List {routeRow(world, "nat"), routeRow("10.0.1.0/24", "fw")}),
                   "web", "app", 8080, "SG_IN", "app-group"});
    all.push_back(
        {"FirewallBetweenSubnetsLetsThrough",
         textbook()
             .add("fw", "firewall", "fw-subnet",
                  {{"rules",
                    List {Object {{"action", "allow"}, {"protocol", "tcp"}, {"from_port", 8080}, {"to_port", 8080}}}}})
             .set("app-group", "ingress", List {groupRow(8080, "source", "10.0.1.0/24")})
             .set("public-routes", "routes", List {routeRow(world, "gate"), routeRow("10.0.2.0/24", "fw")})
             .set("private-routes", "routes", List {routeRow(world, "nat"), routeRow("10.0.1.0/24", "fw")}),
         "web", "app", 8080});
    all.push_back({"FirewallThatForbids",
                   textbook()
                       .add("fw", "firewall", "fw-subnet", {{"default_action", "deny"}})
                       .set("public-routes", "routes", List {routeRow(world, "gate"), routeRow("10.0.2.0/24", "fw")})
                       .set("private-routes", "routes", List {routeRow(world, "nat"), routeRow("10.0.1.0/24", "fw")}),
                   "web", "app", 8080, "FIREWALL", "fw"});
    all.push_back({"FirewallOnlyOnTheWayThere",
                   textbook()
                       .add("fw", "firewall", "fw-subnet", {{"default_action", "allow"}})
                       .set("app-group", "ingress", List {groupRow(8080, "source", "10.0.1.0/24")})
                       .set("public-routes", "routes", List {routeRow(world, "gate"), routeRow("10.0.2.0/24", "fw")}),
                   "web", "app", 8080, "RETURN_ROUTE", "private-routes"});
    all.push_back(
        {"MoreSpecificRouteToANatLeadsToNobody",
         textbook().set("public-routes", "routes", List {routeRow(world, "gate"), routeRow("10.0.2.0/24", "nat")}),
         "web", "app", 8080, "NOT_CONNECTED", "nat"});
}

/// "app" goes out through "fw"; `onward` is where that sends it.
Changed outThroughBox(const char* type, const char* onward, Object properties = {})
{
    return textbook()
        .add("fw", type, "fw-subnet", std::move(properties))
        .set("fw-routes", "routes", List {routeRow(world, onward)})
        .set("private-routes", "routes", List {routeRow(world, "fw")});
}

void addMiddleboxes(std::vector<ReachSituation>& all)
{
    const List inspected {routeRow(world, "gate"), routeRow("10.0.2.0/23", "fw")};
    all.push_back({"NatInstance", outThroughBox("aws.ec2", "gate", {{"public_ip", true}}), "app", "internet"});
    all.push_back({"NatInstanceWithoutPublicAddress", outThroughBox("aws.ec2", "gate"), "app", "internet", 443,
                   "NO_PUBLIC_ADDRESS", "app"});
    all.push_back({"FirewallBeforeTheNat", outThroughBox("firewall", "nat").set("public-routes", "routes", inspected),
                   "app", "internet"});
    all.push_back({"FirewallBeforeTheNatThatRepliesDoNotPass", outThroughBox("firewall", "nat"), "app", "internet", 443,
                   "RETURN_ROUTE", "public-routes"});
    const Object requestsOnly {{"ingress", List {naclRow(1, "allow", 443, 443, world)}},
                               {"egress", List {naclRow(1, "allow", 0, 65535, world)}}};
    all.push_back({"RepliesDieInTheAclOfTheFirewall",
                   outThroughBox("firewall", "nat")
                       .set("public-routes", "routes", inspected)
                       .add("acl", "aws.nacl", "vpc", requestsOnly)
                       .set("fw-subnet", "nacl", "acl"),
                   "app", "internet", 443, "RETURN_NACL", "acl"});
    all.push_back({"FirewallInTheSubnetOfTheTargetSendsRepliesToItself",
                   textbook()
                       .add("fw", "firewall", "private-a", {{"default_action", "allow"}})
                       .set("app-group", "ingress", List {groupRow(8080, "source", "10.0.1.0/24")})
                       .set("public-routes", "routes", List {routeRow(world, "gate"), routeRow("10.0.2.0/24", "fw")})
                       .set("private-routes", "routes", List {routeRow(world, "nat"), routeRow("10.0.1.0/24", "fw")}),
                   "web", "app", 8080, "RETURN_ROUTE", "private-routes"});
}

void addServices(std::vector<ReachSituation>& all)
{
    const auto noWayOut = [] {
        return textbook().set("private-routes", "routes", List {});
    };
    all.push_back({"ServiceThroughNat", textbook(), "app", "bucket"});
    all.push_back({"ServiceWithoutAWay", noWayOut(), "app", "bucket", 443, "NO_ROUTE", "private-routes"});
    all.push_back({"GatewayEndpoint",
                   noWayOut().add("endpoint", "aws.vpc_endpoint", "vpc",
                                  {{"service", "s3"}, {"route_tables", texts({"private-routes"})}}),
                   "app", "bucket"});
    all.push_back({"GatewayEndpointThatIsInNoTable",
                   noWayOut().add("endpoint", "aws.vpc_endpoint", "vpc", {{"service", "s3"}}), "app", "bucket", 443,
                   "NO_ROUTE", "private-routes"});
    const Object interface {
        {"kind", "interface"}, {"service", "sqs"}, {"subnets", texts({"private-b"})},
        {
            "security_groups", texts({"endpoint-group"})
        }
    };
    all.push_back({"InterfaceEndpoint",
                   noWayOut()
                       .add("endpoint-group", "aws.security_group", "vpc",
                            {{"ingress", List {groupRow(443, "source", "app-group")}}})
                       .add("endpoint", "aws.vpc_endpoint", "vpc", interface),
                   "app", "queue"});
    all.push_back({"InterfaceEndpointWithAClosedGroup",
                   noWayOut()
                       .add("endpoint-group", "aws.security_group", "vpc", {{"ingress", List {}}})
                       .add("endpoint", "aws.vpc_endpoint", "vpc", interface),
                   "app", "queue", 443, "SG_IN", "endpoint-group"});
    all.push_back({"PrivateBucketForEverybody", textbook(), "internet", "bucket", 443, "NOT_PUBLIC", "bucket"});
    all.push_back({"WebsiteForEverybody", textbook().set("bucket", "website", true), "internet", "bucket"});
}

/// Two networks with nothing between them but the internet, and groups that know each other's addresses.
Changed v6AcrossTheInternet()
{
    Changed both =
        peered().remove("peering").set("right-group", "ingress", List {groupRow(443, "source", "2001:db8:1::/48")});
    const char* const sides[][3] {{"left-net", "left-subnet", "left-routes"},
                                  {"right-net", "right-subnet", "right-routes"}};
    int number = 0;
    for (const auto& [net, subnet, routes] : sides) {
        const std::string block = "2001:db8:" + std::to_string(++number) + "::/";
        const std::string gate = std::string {net} + "-gate";
        both.set(net, "ipv6_cidr", block + "48").set(subnet, "ipv6_cidr", block + "64");
        both.add(gate, "aws.internet_gateway", net).set(routes, "routes", List {routeRow("::/0", gate)});
    }
    return both;
}

void addAcross(std::vector<ReachSituation>& all)
{
    all.push_back({"PeeringWithRoutesOnBothSides", peered(), "left", "right"});
    all.push_back({"PeeringWithRouteOnOneSideOnly", peered().set("right-routes", "routes", List {}), "left", "right",
                   443, "RETURN_ROUTE", "right-routes"});
    all.push_back({"PeeringThatNobodyRoutesTo", peered().set("left-routes", "routes", List {}), "left", "right", 443,
                   "NOT_CONNECTED", "left-routes"});
    all.push_back({"PeeringOfOtherNetworks", peered().set("peering", "networks", texts({"left-net"})), "left", "right",
                   443, "NOT_CONNECTED", "peering"});
    all.push_back({"GroupReferenceAcrossAPeering",
                   peered().set("right-group", "ingress", List {groupRow(443, "source", "left-group")}), "left",
                   "right"});
    const auto transit = [](bool isReferencing) {
        return peered()
            .remove("peering")
            .add("transit", "aws.transit_gateway", "",
                 {{"networks", texts({"left-net", "right-net"})}, {"security_group_referencing", isReferencing}})
            .set("right-group", "ingress", List {groupRow(443, "source", "left-group")})
            .set("left-routes", "routes", List {routeRow("10.2.0.0/16", "transit")})
            .set("right-routes", "routes", List {routeRow("10.1.0.0/16", "transit")});
    };
    all.push_back(
        {"GroupReferenceAcrossATransitGateway", transit(false), "left", "right", 443, "SG_IN", "right-group"});
    all.push_back({"GroupReferenceAcrossATransitGatewayThatAllowsIt", transit(true), "left", "right"});
    all.push_back({"TransitGatewayWithoutRouteToTheTarget",
                   Changed {transit(true)}.set("transit", "routes", List {routeRow("10.1.0.0/16", "left-net")}), "left",
                   "right", 443, "NOT_CONNECTED", "transit"});
    all.push_back({"TransitGatewayWithoutRouteBack",
                   Changed {transit(true)}.set("transit", "routes", List {routeRow("10.2.0.0/16", "right-net")}),
                   "left", "right", 443, "RETURN_ROUTE", "transit"});
    all.push_back({"IPv6AcrossTheInternetIsRoutedAsItIs", v6AcrossTheInternet(), "left", "right"});
    all.push_back({"NoWayOutThroughAPeering", peered().set("left-routes", "routes", List {routeRow(world, "peering")}),
                   "left", "internet", 443, "NOT_CONNECTED", "peering"});
}

} // namespace

Design textbookNetwork()
{
    return Build {}
        .add("vpc", "aws.vpc", "", {{"cidr", "10.0.0.0/16"}})
        .add("zone-a", "aws.az", "vpc", {{"zone", "a"}})
        .add("zone-b", "aws.az", "vpc", {{"zone", "b"}})
        .add("gate", "aws.internet_gateway", "vpc")
        .add("public-routes", "aws.route_table", "vpc", {{"routes", List {routeRow(world, "gate")}}})
        .add("private-routes", "aws.route_table", "vpc", {{"routes", List {routeRow(world, "nat")}}})
        .add("public-a", "aws.subnet", "zone-a", {{"cidr", "10.0.1.0/24"}, {"route_table", "public-routes"}})
        .add("public-b", "aws.subnet", "zone-b", {{"cidr", "10.0.5.0/24"}, {"route_table", "public-routes"}})
        .add("private-a", "aws.subnet", "zone-a", {{"cidr", "10.0.2.0/24"}, {"route_table", "private-routes"}})
        .add("private-b", "aws.subnet", "zone-b", {{"cidr", "10.0.3.0/24"}, {"route_table", "private-routes"}})
        .add("fw-routes", "aws.route_table", "vpc", {{"routes", List {}}})
        .add("fw-subnet", "aws.subnet", "zone-a", {{"cidr", "10.0.9.0/28"}, {"route_table", "fw-routes"}})
        .add("nat-address", "aws.elastic_ip", "")
        .add("nat", "aws.nat_gateway", "public-a", {{"elastic_ip", "nat-address"}})
        .add("balancer-group", "aws.security_group", "vpc", {{"ingress", List {groupRow(443, "source", world)}}})
        .add("web-group", "aws.security_group", "vpc", {{"ingress", List {groupRow(443, "source", world)}}})
        .add("app-group", "aws.security_group", "vpc", {{"ingress", List {groupRow(8080, "source", "web-group")}}})
        .add("db-group", "aws.security_group", "vpc", {{"ingress", List {groupRow(3306, "source", "app-group")}}})
        .add("balancer", "aws.alb", "vpc",
             {{"subnets", texts({"public-a", "public-b"})},
              {"listeners", List {Object {{"protocol", "https"}, {"port", 443}}}},
              {"security_groups", texts({"balancer-group"})}})
        .add("web", "aws.ec2", "public-a", {{"public_ip", true}, {"security_groups", texts({"web-group"})}})
        .add("app", "aws.ec2", "private-a", {{"security_groups", texts({"app-group"})}})
        .add("db", "aws.rds", "vpc",
             {{"subnets", texts({"private-a", "private-b"})}, {"security_groups", texts({"db-group"})}})
        .add("client", "client")
        .add("internet", "internet")
        .add("bucket", "aws.s3")
        .add("queue", "aws.sqs");
}

Design peeredNetworks()
{
    Build build;
    build.add("peering", "aws.peering", "", {{"networks", texts({"left-net", "right-net"})}});
    const auto addNetwork = [&](const std::string& name, const char* range, const char* block, const char* other) {
        build.add(name + "-net", "aws.vpc", "", {{"cidr", range}})
            .add(name + "-zone", "aws.az", name + "-net", {{"zone", "a"}})
            .add(name + "-routes", "aws.route_table", name + "-net",
                 {{"main", true}, {"routes", List {routeRow(other, "peering")}}})
            .add(name + "-subnet", "aws.subnet", name + "-zone", {{"cidr", block}})
            .add(name + "-group", "aws.security_group", name + "-net",
                 {{"ingress", List {groupRow(443, "source", "10.0.0.0/8")}}})
            .add(name, "aws.ec2", name + "-subnet", {{"security_groups", texts({name + "-group"})}});
    };
    addNetwork("left", "10.1.0.0/16", "10.1.1.0/24", "10.2.0.0/16");
    addNetwork("right", "10.2.0.0/16", "10.2.1.0/24", "10.1.0.0/16");
    return build;
}

std::vector<ReachSituation> reachSituations()
{
    std::vector<ReachSituation> all;
    addWaysOut(all);
    addWaysIn(all);
    addWithin(all);
    addMiddleboxes(all);
    addServices(all);
    addAcross(all);
    return all;
}

} // namespace gudo::test
