#include <algorithm>
#include <array>

#include "core/iac/aws/families.h"
#include "core/iac/aws/instances.h"
#include "core/network/cidr.h"
#include "core/network/subnet_routes.h"

namespace gudo::iac {

namespace {

constexpr std::string_view networkTier = "network";

void lowerVpc(Lowering& lowering, const Component& vpc)
{
    const auto cidr = cidrFrom(lowering.text(vpc, "cidr"));
    if (!cidr || cidr->prefix < 16 || cidr->prefix > 28)
        lowering.error(vpc, GUDO_TR_NOOP("core", "%1 needs an IPv4 range between /16 and /28 to be created"));
    if (lowering.flag(vpc, "default_network"))
        lowering.report(Severity::Warning, vpc,
                        GUDO_TR_NOOP("core", "%1 is the network that comes with an account; a new one is written"));
    Resource& resource = lowering.add(vpc, {"aws_vpc", "AWS::EC2::VPC", networkTier});
    resource.arguments = {both("cidr_block", "CidrBlock", cidr ? toText(*cidr) : std::string {}),
                          both("enable_dns_support", "EnableDnsSupport", true),
                          both("enable_dns_hostnames", "EnableDnsHostnames", lowering.flag(vpc, "dns_hostnames"))};
    // The provider chooses IPv6 blocks itself: what is drawn is what it will look like.
    const bool hasIpv6 = !lowering.text(vpc, "ipv6_cidr").empty();
    if (hasIpv6)
        resource.arguments.push_back(terraformOnly("assign_generated_ipv6_cidr_block", true));
    resource.arguments.push_back(lowering.tags(vpc));
    if (hasIpv6)
        lowering.add(vpc, {{}, "AWS::EC2::VPCCidrBlock", networkTier}, "ipv6-block").arguments = {
            cloudFormationOnly("VpcId", idOf(vpc.id)), cloudFormationOnly("AmazonProvidedIpv6CidrBlock", true)};
    lowering.tell(
        {.name = vpc.id + "-id", .description = "Id of the VPC.", .value = idOf(vpc.id), .component = vpc.id});
}

void checkBlock(Lowering& lowering, const Component& subnet, const Component* vpc)
{
    const auto block = cidrFrom(lowering.text(subnet, "cidr"));
    if (!block) {
        lowering.error(subnet, GUDO_TR_NOOP("core", "%1 needs an address range to be created"));
        return;
    }
    const auto around = vpc ? cidrFrom(lowering.text(*vpc, "cidr")) : std::nullopt;
    if (around && !contains(*around, *block))
        lowering.error(subnet, GUDO_TR_NOOP("core", "%1 has addresses outside of its network %2"),
                       {std::string {displayName(*vpc)}});
    if (block->prefix < 16 || block->prefix > 28)
        lowering.error(subnet, GUDO_TR_NOOP("core", "%1 needs a range between /16 and /28 to be created"));
    for (const Component* other : lowering.ofType("aws.subnet")) {
        if (other->id >= subnet.id)
            break;
        const auto second =
            lowering.zones().networkOf(*other) == vpc ? cidrFrom(lowering.text(*other, "cidr")) : std::nullopt;
        if (second && overlaps(*block, *second))
            lowering.error(subnet, GUDO_TR_NOOP("core", "%1 has addresses that %2 has too"),
                           {std::string {displayName(*other)}});
    }
}

void lowerSubnet(Lowering& lowering, const Component& subnet)
{
    const Component* vpc = lowering.vpcAround(subnet);
    if (!vpc)
        return;
    checkBlock(lowering, subnet, vpc);
    Resource& resource = lowering.add(subnet, {"aws_subnet", "AWS::EC2::Subnet", networkTier});
    Lowering::putInRow(resource, subnet);
    resource.row.own = "cidr_block";
    const auto block = cidrFrom(lowering.text(subnet, "cidr"));
    resource.arguments = {both("vpc_id", "VpcId", idOf(vpc->id)),
                          both("cidr_block", "CidrBlock", block ? toText(*block) : std::string {}),
                          both("availability_zone", "AvailabilityZone", zoneText(lowering, subnet))};
    if (lowering.flag(subnet, "auto_public_ip"))
        resource.arguments.push_back(both("map_public_ip_on_launch", "MapPublicIpOnLaunch", true));
    resource.arguments.push_back(lowering.tags(subnet));
}

void lowerInternetGateway(Lowering& lowering, const Component& gateway)
{
    const Component* vpc = lowering.vpcAround(gateway);
    if (!vpc)
        return;
    if (lowering.flag(gateway, "egress_only")) {
        lowering.add(gateway, {"aws_egress_only_internet_gateway", "AWS::EC2::EgressOnlyInternetGateway", networkTier})
            .arguments = {both("vpc_id", "VpcId", idOf(vpc->id)), lowering.terraformTags(gateway)};
        return;
    }
    lowering.add(gateway, {"aws_internet_gateway", "AWS::EC2::InternetGateway", networkTier}).arguments = {
        terraformOnly("vpc_id", idOf(vpc->id)), lowering.tags(gateway)};
    lowering.add(gateway, {{}, "AWS::EC2::VPCGatewayAttachment", networkTier}, "attachment").arguments = {
        cloudFormationOnly("VpcId", idOf(vpc->id)), cloudFormationOnly("InternetGatewayId", idOf(gateway.id))};
}

void lowerElasticIp(Lowering& lowering, const Component& address)
{
    Resource& resource = lowering.add(address, {"aws_eip", "AWS::EC2::EIP", networkTier});
    Lowering::putInRow(resource, address);
    resource.arguments = {both("domain", "Domain", "vpc"), lowering.tags(address)};
    const Component* holder = lowering.namedOne(address, "attached_to");
    const Component* vpc = lowering.zones().networkOf(holder ? *holder : address);
    if (const Component* gateway = vpc ? lowering.internetGatewayOf(*vpc) : nullptr)
        resource.dependsOn = {gateway->id, Lowering::keyOf(*gateway, "attachment")};
    if (holder && lowering.catalog().isKind(*holder, "vm"))
        lowering
            .add(address, {"aws_eip_association", "AWS::EC2::EIPAssociation", networkTier}, "association", address.id)
            .arguments = {both("allocation_id", "AllocationId", idOf(address.id)),
                          both("instance_id", "InstanceId", idOf(holder->id))};
}

/// The elastic IP of a NAT gateway: named there, or by the address itself.
const Component* addressOf(const Lowering& lowering, const Component& gateway)
{
    if (const Component* named = lowering.namedOne(gateway, "elastic_ip", "aws.elastic_ip"))
        return named;
    return lowering.elasticIpOf(gateway);
}

void lowerNatGateway(Lowering& lowering, const Component& gateway)
{
    const Component* vpc = lowering.vpcAround(gateway);
    if (!vpc)
        return;
    const bool isPublic = lowering.text(gateway, "connectivity") != "private";
    const bool isRegional = lowering.text(gateway, "mode") == "regional";
    const Component* address = isPublic ? addressOf(lowering, gateway) : nullptr;
    if (isPublic && Lowering::isSet(gateway, "elastic_ip") && !address)
        lowering.error(gateway, GUDO_TR_NOOP("core", "%1 is public and its elastic IP is not in the design"));
    const Component* subnet = lowering.zones().nearest(gateway.id, "subnet");
    if (!subnet) {
        // Terraform knows regional gateways from AWS provider 6.24 on only; one in each zone is the same to its users.
        lowering.error(gateway, isRegional ? GUDO_TR_NOOP("core", "%1 spans the zones of its network, which cannot be "
                                                                  "written yet; a gateway in each zone can")
                                           : GUDO_TR_NOOP("core", "%1 has to stand in a subnet to be created"));
        return;
    }
    std::string addressKey = address ? address->id : std::string {};
    const Component* door = lowering.internetGatewayOf(*vpc);
    std::vector<std::string> needs;
    if (door && isPublic)
        needs = {door->id, Lowering::keyOf(*door, "attachment")};
    if (isPublic && !address) {
        Resource& implied = lowering.add(gateway, {"aws_eip", "AWS::EC2::EIP", networkTier}, "address", gateway.id);
        Lowering::putInRow(implied, gateway);
        implied.arguments = {both("domain", "Domain", "vpc"), lowering.tags(gateway)};
        implied.dependsOn = needs;
        addressKey = implied.key;
    }
    Resource& resource = lowering.add(gateway, {"aws_nat_gateway", "AWS::EC2::NatGateway", networkTier});
    Lowering::putInRow(resource, gateway);
    resource.arguments = {both("subnet_id", "SubnetId", idOf(subnet->id)),
                          isPublic ? both("allocation_id", "AllocationId", idOf(addressKey))
                                   : both("connectivity_type", "ConnectivityType", "private"),
                          lowering.tags(gateway)};
    resource.dependsOn = std::move(needs);
}

} // namespace

Expression zoneText(Lowering& lowering, const Component& component)
{
    const std::string zone = lowering.zones().zoneOf(component.id);
    const std::string_view region = lowering.regionOf(component);
    const bool isOfRegion = zone.size() > region.size() && zone.starts_with(region);
    const Component* box = lowering.zones().nearest(component.id, "zone");
    if (!box || !Lowering::isSet(*box, "zone"))
        return {}; // the provider chooses
    if (!isOfRegion) {
        lowering.error(*box, GUDO_TR_NOOP("core", "%1 is zone %2, which is not in region %3"),
                       {zone, std::string {region}});
        return zone;
    }
    const Component* drawn = lowering.zones().nearest(component.id, "region");
    const bool isMain = !drawn || lowering.isMainRegion(region);
    return isMain ? joined({regionText(), zone.substr(region.size())}) : Expression {zone};
}

std::span<const TypeLowering> networkTypes()
{
    static constexpr std::array types {
        TypeLowering {"aws.region", nullptr}, // the provider's
        TypeLowering {"aws.az", nullptr},     // an argument of its subnets
        TypeLowering {"aws.vpc", lowerVpc},
        TypeLowering {"aws.internet_gateway", lowerInternetGateway},
        TypeLowering {"aws.subnet", lowerSubnet},
        TypeLowering {"aws.elastic_ip", lowerElasticIp},
        TypeLowering {"aws.nat_gateway", lowerNatGateway},
    };
    return types;
}

} // namespace gudo::iac
