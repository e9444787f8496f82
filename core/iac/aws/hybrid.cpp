#include <algorithm>
#include <array>

#include "core/iac/aws/families.h"
#include "core/iac/latin.h"
#include "core/network/cidr.h"

namespace gudo::iac {

namespace {

constexpr std::string_view hybridTier = "network";

void lowerPeering(Lowering& lowering, const Component& peering)
{
    const auto networks = lowering.named(peering, "networks", "aws.vpc");
    if (networks.size() != 2) {
        lowering.error(peering, GUDO_TR_NOOP("core", "%1 has to join two VPCs to be created"));
        return;
    }
    const std::string_view here = lowering.regionOf(*networks[0]);
    const std::string_view there = lowering.regionOf(*networks[1]);
    const bool isNear = here == there;
    Resource& resource =
        lowering.add(peering, {"aws_vpc_peering_connection", "AWS::EC2::VPCPeeringConnection", hybridTier});
    resource.region = lowering.isMainRegion(here) ? "" : here;
    Fields& fields = resource.arguments;
    fields = {both("vpc_id", "VpcId", idOf(networks[0]->id)), both("peer_vpc_id", "PeerVpcId", idOf(networks[1]->id))};
    if (isNear)
        fields.push_back(terraformOnly("auto_accept", true));
    else
        fields.push_back(both("peer_region", "PeerRegion", there));
    fields.push_back(lowering.tags(peering));
    std::string accepted = peering.id;
    if (!isNear) {
        Resource& accepter =
            lowering.add(peering, {"aws_vpc_peering_connection_accepter", {}, hybridTier}, "accepter", peering.id);
        accepter.region = lowering.isMainRegion(there) ? "" : there;
        accepter.arguments = {terraformOnly("vpc_peering_connection_id", idOf(peering.id)),
                              terraformOnly("auto_accept", true), lowering.terraformTags(peering)};
        accepted = accepter.key;
    }
    if (!lowering.flag(peering, "dns_resolution"))
        return;
    if (!isNear) {
        lowering.report(
            Severity::Note, peering,
            GUDO_TR_NOOP("core", "%1 joins two regions; resolving names across has to be turned on by hand"));
        return;
    }
    lowering.add(peering, {"aws_vpc_peering_connection_options", {}, hybridTier}, "options", peering.id).arguments = {
        terraformOnly("vpc_peering_connection_id", idOf(accepted)),
        terraformOnly("requester.allow_remote_vpc_dns_resolution", true),
        terraformOnly("accepter.allow_remote_vpc_dns_resolution", true)};
}

/// One subnet in each zone of a network, where a transit gateway puts its interfaces: private ones where there are
/// some.
std::vector<const Component*> subnetOfEachZone(Lowering& lowering, const Component& vpc)
{
    std::vector<const Component*> chosen;
    std::vector<std::string> zones;
    for (const bool wantsPrivate : {true, false})
        for (const Component* subnet : lowering.ofType("aws.subnet")) {
            const std::string zone = lowering.zones().zoneOf(subnet->id);
            if (lowering.zones().networkOf(*subnet) != &vpc || std::ranges::find(zones, zone) != zones.end())
                continue;
            if (wantsPrivate && lowering.zones().exposure(*subnet) == Exposure::Public)
                continue;
            zones.push_back(zone);
            chosen.push_back(subnet);
        }
    return chosen;
}

void lowerTransitRoutes(Lowering& lowering, const Component& gateway)
{
    for (const Route& route : routesOf(gateway)) {
        const auto block = cidrFrom(route.destination);
        const Component* target = lowering.find(route.target);
        const bool isAttached = target && target->type == "aws.vpc";
        if (!block || !isAttached) {
            lowering.error(gateway, GUDO_TR_NOOP("core", "%1 has a route to %2, where no route can lead"),
                           {route.target});
            continue;
        }
        const std::string attachment = Lowering::keyOf(gateway, "to-" + target->id);
        lowering
            .add(gateway, {"aws_ec2_transit_gateway_route", "AWS::EC2::TransitGatewayRoute", hybridTier},
                 "to-" + route.destination)
            .arguments = {both("destination_cidr_block", "DestinationCidrBlock", toText(*block)),
                          both("transit_gateway_attachment_id", "TransitGatewayAttachmentId", idOf(attachment)),
                          terraformOnly("transit_gateway_route_table_id", idOf(Lowering::keyOf(gateway, "routes"))),
                          cloudFormationOnly("TransitGatewayRouteTableId", idOf(Lowering::keyOf(gateway, "routes")))};
    }
}

void lowerTransitGateway(Lowering& lowering, const Component& gateway)
{
    const bool hasRoutes = !routesOf(gateway).empty();
    const std::string description = securityDescription(displayName(gateway));
    Resource& resource = lowering.add(gateway, {"aws_ec2_transit_gateway", "AWS::EC2::TransitGateway", hybridTier});
    Fields& fields = resource.arguments;
    fields = {both("description", "Description", description.empty() ? physicalName(gateway.id, 60) : description),
              both("amazon_side_asn", "AmazonSideAsn", lowering.number(gateway, "asn").value_or(64512))};
    if (lowering.flag(gateway, "security_group_referencing"))
        fields.push_back(both("security_group_referencing_support", "SecurityGroupReferencingSupport", "enable"));
    fields.push_back(lowering.tags(gateway));
    if (hasRoutes)
        lowering
            .add(gateway, {"aws_ec2_transit_gateway_route_table", "AWS::EC2::TransitGatewayRouteTable", hybridTier},
                 "routes", gateway.id)
            .arguments = {both("transit_gateway_id", "TransitGatewayId", idOf(gateway.id)), lowering.tags(gateway)};
    for (const Component* vpc : lowering.named(gateway, "networks", "aws.vpc")) {
        const auto subnets = subnetOfEachZone(lowering, *vpc);
        if (subnets.empty())
            lowering.error(gateway, GUDO_TR_NOOP("core", "%1 cannot be attached to %2, which has no subnet"),
                           {std::string {displayName(*vpc)}});
        lowering
            .add(gateway,
                 {"aws_ec2_transit_gateway_vpc_attachment", "AWS::EC2::TransitGatewayVpcAttachment", hybridTier},
                 "to-" + vpc->id, gateway.id + "-" + vpc->id)
            .arguments = {both("transit_gateway_id", "TransitGatewayId", idOf(gateway.id)),
                          both("vpc_id", "VpcId", idOf(vpc->id)),
                          both("subnet_ids", "SubnetIds", Lowering::idsOf(subnets)), lowering.tags(gateway, vpc->id)};
    }
    if (hasRoutes)
        lowerTransitRoutes(lowering, gateway);
}

/// Where the device at the other end is to be found: said here, or by the component itself.
std::string_view peerAddress(const Lowering& lowering, const Component& gateway)
{
    if (const std::string_view said = lowering.text(gateway, "peer_address"); !said.empty())
        return said;
    const Component* peer = lowering.namedOne(gateway, "peer");
    return peer ? lowering.text(*peer, "public_address") : std::string_view {};
}

void lowerVpnGateway(Lowering& lowering, const Component& gateway)
{
    const Component* vpc = lowering.vpcAround(gateway);
    if (!vpc)
        return;
    const auto asn = lowering.number(gateway, "asn").value_or(64512);
    lowering.add(gateway, {"aws_vpn_gateway", "AWS::EC2::VPNGateway", hybridTier}).arguments = {
        terraformOnly("vpc_id", idOf(vpc->id)), both("amazon_side_asn", "AmazonSideAsn", asn),
        cloudFormationOnly("Type", "ipsec.1"), lowering.tags(gateway)};
    lowering.add(gateway, {{}, "AWS::EC2::VPCGatewayAttachment", hybridTier}, "attachment").arguments = {
        cloudFormationOnly("VpcId", idOf(vpc->id)), cloudFormationOnly("VpnGatewayId", idOf(gateway.id))};
    const std::string_view address = peerAddress(lowering, gateway);
    if (address.empty()) {
        lowering.report(Severity::Note, gateway,
                        GUDO_TR_NOOP("core", "Nothing says the public address of the other end of %1, so that its "
                                             "tunnels are not written"));
        return;
    }
    if (const auto block = cidrOrAddressFrom(address);
        !block || block->family != IpFamily::V4 || address.find('/') != std::string_view::npos) {
        const Component* peer = lowering.namedOne(gateway, "peer");
        const bool isOwn = !lowering.text(gateway, "peer_address").empty();
        lowering.error(isOwn || !peer ? gateway : *peer,
                       GUDO_TR_NOOP("core", "%1 has a value for %2 that AWS does not take"),
                       {isOwn ? "peer_address" : "public_address"});
        return;
    }
    // One connection has two tunnels.
    const auto tunnels = std::clamp<std::int64_t>(lowering.number(gateway, "tunnels").value_or(2), 1, 8);
    const std::string customer = Lowering::keyOf(gateway, "customer");
    lowering.add(gateway, {"aws_customer_gateway", "AWS::EC2::CustomerGateway", hybridTier}, "customer", gateway.id)
        .arguments = {both("bgp_asn", "BgpAsn", 65000), both("ip_address", "IpAddress", address),
                      both("type", "Type", "ipsec.1"), lowering.tags(gateway, "customer")};
    std::vector<std::string> networks = lowering.texts(gateway, "remote_networks");
    for (std::int64_t number = 1; number <= (tunnels + 1) / 2; ++number) {
        const std::string role = number == 1 ? "connection" : "connection-" + std::to_string(number);
        const std::string label = gateway.id + (number == 1 ? "" : "-" + std::to_string(number));
        Resource& connection =
            lowering.add(gateway, {"aws_vpn_connection", "AWS::EC2::VPNConnection", hybridTier}, role, label);
        const std::string key = connection.key;
        connection.arguments = {
            both("vpn_gateway_id", "VpnGatewayId", idOf(gateway.id)),
            both("customer_gateway_id", "CustomerGatewayId", idOf(customer)), both("type", "Type", "ipsec.1"),
            both("static_routes_only", "StaticRoutesOnly", !networks.empty()), lowering.tags(gateway)};
        for (const std::string& network : networks) {
            const auto block = cidrFrom(network);
            if (!block) {
                lowering.error(gateway, GUDO_TR_NOOP("core", "%1 has a value for %2 that AWS does not take"),
                               {"remote_networks"});
                continue;
            }
            lowering
                .add(gateway, {"aws_vpn_connection_route", "AWS::EC2::VPNConnectionRoute", hybridTier},
                     role + "-to-" + network, label + "-" + network)
                .arguments = {both("vpn_connection_id", "VpnConnectionId", idOf(key)),
                              both("destination_cidr_block", "DestinationCidrBlock", toText(*block))};
        }
    }
}

/// A leased line is ordered, installed and then attached: what can be written is the cloud's end of it.
void lowerDirectConnect(Lowering& lowering, const Component& line)
{
    const std::string_view location = lowering.text(line, "location");
    const auto count = std::clamp<std::int64_t>(lowering.number(line, "connections").value_or(1), 1, 16);
    const std::string gateway = line.id;
    lowering.add(line, {"aws_dx_gateway", "AWS::DirectConnect::DirectConnectGateway", hybridTier}).arguments = {
        both("name", "DirectConnectGatewayName", prefixed(physicalName(line.id, 60))),
        terraformOnly("amazon_side_asn", "64512"), cloudFormationOnly("AmazonSideAsn", "64512")};
    for (std::int64_t number = 1; number <= count; ++number) {
        const std::string rest = std::to_string(number);
        const Expression place =
            lowering.ask({.name = line.id + "-location" + (number == 1 ? "" : "-" + rest),
                          .description = "Direct Connect location of line " + rest + " of " + line.id +
                                         (location.empty() ? std::string {} : " (" + inLatin(location) + ")") +
                                         ", as aws directconnect describe-locations lists it.",
                          .group = "Network",
                          .component = line.id});
        lowering.add(line, {"aws_dx_connection", "AWS::DirectConnect::Connection", hybridTier}, "line-" + rest)
            .arguments = {both("name", "ConnectionName", prefixed(physicalName(line.id, 60) + "-" + rest)),
                          both("bandwidth", "Bandwidth", lowering.text(line, "bandwidth")),
                          both("location", "Location", place), lowering.tags(line, rest)};
    }
    for (const Component* network : lowering.named(line, "networks")) {
        std::string attached;
        if (network->type == "aws.vpn_gateway" || network->type == "aws.transit_gateway") {
            attached = network->id;
        } else if (network->type == "aws.vpc") {
            attached = Lowering::keyOf(line, "gateway-of-" + network->id);
            lowering
                .add(line, {"aws_vpn_gateway", "AWS::EC2::VPNGateway", hybridTier}, "gateway-of-" + network->id,
                     line.id + "-" + network->id)
                .arguments = {terraformOnly("vpc_id", idOf(network->id)), cloudFormationOnly("Type", "ipsec.1"),
                              lowering.tags(line, network->id)};
            lowering.add(line, {{}, "AWS::EC2::VPCGatewayAttachment", hybridTier}, "attachment-of-" + network->id)
                .arguments = {cloudFormationOnly("VpcId", idOf(network->id)),
                              cloudFormationOnly("VpnGatewayId", idOf(attached))};
        } else {
            continue;
        }
        Resource& association = lowering.add(
            line, {"aws_dx_gateway_association", "AWS::DirectConnect::DirectConnectGatewayAssociation", hybridTier},
            "to-" + network->id, line.id + "-" + network->id);
        association.arguments = {both("dx_gateway_id", "DirectConnectGatewayId", idOf(gateway)),
                                 both("associated_gateway_id", "AssociatedGatewayId", idOf(attached))};
        if (network->type != "aws.transit_gateway")
            continue;
        iac::List prefixes;
        for (const Component* vpc : lowering.named(*network, "networks", "aws.vpc"))
            prefixes.push_back(attribute(vpc->id, "cidr_block"));
        if (!prefixes.empty())
            association.arguments.push_back(
                both("allowed_prefixes", "AllowedPrefixesToDirectConnectGateway", std::move(prefixes)));
    }
    lowering.report(Severity::Note, line,
                    GUDO_TR_NOOP("core", "%1 has to be installed before its virtual interfaces can be made by hand"));
}

} // namespace

std::span<const TypeLowering> hybridTypes()
{
    static constexpr std::array types {
        TypeLowering {"aws.peering", lowerPeering},
        TypeLowering {"aws.transit_gateway", lowerTransitGateway},
        TypeLowering {"aws.vpn_gateway", lowerVpnGateway},
        TypeLowering {"aws.direct_connect", lowerDirectConnect},
    };
    return types;
}

} // namespace gudo::iac
