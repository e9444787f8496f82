#include <algorithm>
#include <array>
#include <set>

#include "core/iac/aws/families.h"
#include "core/iac/latin.h"
#include "core/network/cidr.h"
#include "core/network/endpoint_service.h"
#include "core/network/security_groups.h"
#include "core/network/subnet_routes.h"

namespace gudo::iac {

namespace {

constexpr std::string_view routingTier = "network";

/// The argument that names the target of a route, by the type of the target.
struct TargetArgument {
    std::string_view type;
    std::string_view terraform;
    std::string_view cloudFormation;
};

constexpr TargetArgument targetArguments[] {
    {"aws.internet_gateway", "gateway_id", "GatewayId"},
    {"aws.vpn_gateway", "gateway_id", "GatewayId"},
    {"aws.nat_gateway", "nat_gateway_id", "NatGatewayId"},
    {"aws.transit_gateway", "transit_gateway_id", "TransitGatewayId"},
    {"aws.peering", "vpc_peering_connection_id", "VpcPeeringConnectionId"},
};

/// The argument for a route's target, or one without a name when nothing can be the target.
Field targetField(Lowering& lowering, const Component& target)
{
    if (target.type == "aws.internet_gateway" && lowering.flag(target, "egress_only"))
        return both("egress_only_gateway_id", "EgressOnlyInternetGatewayId", idOf(target.id));
    if (target.type == "aws.ec2" || target.type == "aws.bastion")
        return both("network_interface_id", {}, attribute(target.id, "primary_network_interface_id"));
    for (const TargetArgument& row : targetArguments)
        if (row.type == target.type)
            return both(std::string {row.terraform}, std::string {row.cloudFormation}, idOf(target.id));
    return {};
}

/// Where a route leads to as arguments; empty when it is no address.
Fields destinationFields(Lowering& lowering, const Component& table, std::string_view destination)
{
    if (isPrefixList(destination))
        return {both("destination_prefix_list_id", "DestinationPrefixListId", destination)};
    const Architecture& architecture = lowering.design().architecture;
    const Route route {std::string {destination}, {}};
    if (const auto block = destinationOf(architecture, lowering.catalog(), route, IpFamily::V4))
        return {both("destination_cidr_block", "DestinationCidrBlock", toText(*block))};
    if (const auto block = destinationOf(architecture, lowering.catalog(), route, IpFamily::V6))
        return {both("destination_ipv6_cidr_block", "DestinationIpv6CidrBlock", toText(*block))};
    lowering.error(table, GUDO_TR_NOOP("core", "%1 has a route to %2, which is no range of addresses"),
                   {std::string {destination}});
    return {};
}

/// "default", "10_50_0_0_16": what a route is called after.
std::string nameOf(std::string_view destination)
{
    return destination == "0.0.0.0/0" ? "default" : destination == "::/0" ? "default-ipv6" : std::string {destination};
}

void lowerRoute(Lowering& lowering, const Component& table, const Route& route, std::set<std::string>& written)
{
    if (route.target == "local" || route.target.empty())
        return; // the provider's own
    const Component* target = lowering.find(route.target);
    if (target && target->type == "aws.vpc_endpoint" && !isInterfaceEndpoint(lowering.catalog(), *target))
        return; // the endpoint brings it
    Fields arguments = destinationFields(lowering, table, route.destination);
    if (arguments.empty())
        return;
    Field way = target ? targetField(lowering, *target) : Field {};
    if (way.terraform.empty()) {
        lowering.error(table, GUDO_TR_NOOP("core", "%1 has a route to %2, where no route can lead"),
                       {target ? std::string {displayName(*target)} : route.target});
        return;
    }
    const std::string role = "to-" + nameOf(wordsOf(arguments.front().value));
    if (!written.insert(role).second)
        return;
    arguments.insert(arguments.begin(), both("route_table_id", "RouteTableId", idOf(table.id)));
    const bool isByInterface = way.terraform == "network_interface_id";
    arguments.push_back(std::move(way));
    if (isByInterface)
        arguments.push_back(cloudFormationOnly("InstanceId", idOf(target->id)));
    Resource& resource = lowering.add(table, {"aws_route", "AWS::EC2::Route", routingTier}, role,
                                      table.id + "-" + nameOf(route.destination));
    Lowering::putInRow(resource, table, "-" + nameOf(route.destination));
    resource.arguments = std::move(arguments);
    if (target->type == "aws.internet_gateway" && !lowering.flag(*target, "egress_only"))
        resource.dependsOn = {Lowering::keyOf(*target, "attachment")};
    if (target->type == "aws.transit_gateway")
        if (const Component* vpc = lowering.zones().networkOf(table))
            resource.dependsOn = {Lowering::keyOf(*target, "to-" + vpc->id)};
    if (target->type == "aws.vpn_gateway")
        resource.dependsOn = {Lowering::keyOf(*target, "attachment")};
}

void lowerRouteTable(Lowering& lowering, const Component& table)
{
    const Component* vpc = lowering.vpcAround(table);
    if (!vpc)
        return;
    Resource& resource = lowering.add(table, {"aws_route_table", "AWS::EC2::RouteTable", routingTier});
    Lowering::putInRow(resource, table);
    resource.arguments = {both("vpc_id", "VpcId", idOf(vpc->id)), lowering.tags(table)};
    std::set<std::string> written;
    for (const Route& route : routesOf(table))
        lowerRoute(lowering, table, route, written);
    if (lowering.flag(table, "main"))
        lowering.add(table, {"aws_main_route_table_association", {}, routingTier}, "main", vpc->id).arguments = {
            terraformOnly("vpc_id", idOf(vpc->id)), terraformOnly("route_table_id", idOf(table.id))};
}

/// Which table a subnet uses. CloudFormation cannot replace a network's main table, so that there the subnets that
/// use it are associated one by one.
void lowerAssociation(Lowering& lowering, const Component& subnet)
{
    const Component* table = lowering.zones().routeTableOf(subnet);
    const Component* vpc = lowering.zones().networkOf(subnet);
    if (!table || table->type != "aws.route_table" || !vpc)
        return;
    const bool isNamed = lowering.namedOne(subnet, "route_table") == table;
    Resource& resource = lowering.add(subnet,
                                      {isNamed ? "aws_route_table_association" : std::string_view {},
                                       "AWS::EC2::SubnetRouteTableAssociation", routingTier},
                                      "route-table", subnet.id);
    Lowering::putInRow(resource, subnet);
    resource.arguments = {both("subnet_id", "SubnetId", idOf(subnet.id)),
                          both("route_table_id", "RouteTableId", idOf(table->id))};
}

void lowerEndpoint(Lowering& lowering, const Component& endpoint)
{
    const Component* vpc = lowering.vpcAround(endpoint);
    if (!vpc)
        return;
    const bool isInterface = isInterfaceEndpoint(lowering.catalog(), endpoint);
    const std::string_view service = lowering.text(endpoint, "service");
    Resource& resource = lowering.add(endpoint, {"aws_vpc_endpoint", "AWS::EC2::VPCEndpoint", routingTier});
    const bool isWholeName = service.find('.') != std::string_view::npos && service.starts_with("com.");
    resource.arguments = {both("vpc_id", "VpcId", idOf(vpc->id)),
                          both("service_name", "ServiceName",
                               isWholeName ? Expression {service}
                                           : joined({"com.amazonaws.", regionText(), "." + std::string {service}})),
                          both("vpc_endpoint_type", "VpcEndpointType", isInterface ? "Interface" : "Gateway")};
    if (isInterface) {
        resource.arguments.push_back(both("subnet_ids", "SubnetIds", lowering.subnetIds(endpoint)));
        resource.arguments.push_back(
            both("security_group_ids", "SecurityGroupIds", lowering.securityGroupIds(endpoint)));
        resource.arguments.push_back(
            both("private_dns_enabled", "PrivateDnsEnabled", lowering.flag(endpoint, "private_dns")));
    } else {
        std::vector<const Component*> tables = lowering.named(endpoint, "route_tables", "aws.route_table");
        for (const Component* table : lowering.ofType("aws.route_table"))
            for (const Route& route : routesOf(*table))
                if (route.target == endpoint.id && std::ranges::find(tables, table) == tables.end())
                    tables.push_back(table);
        resource.arguments.push_back(both("route_table_ids", "RouteTableIds", Lowering::idsOf(tables)));
    }
    resource.arguments.push_back(lowering.terraformTags(endpoint));
}

} // namespace

std::span<const TypeLowering> routingTypes()
{
    static constexpr std::array types {
        TypeLowering {"aws.route_table", lowerRouteTable},
        TypeLowering {"aws.subnet", lowerAssociation},
        TypeLowering {"aws.vpc_endpoint", lowerEndpoint},
    };
    return types;
}

} // namespace gudo::iac
