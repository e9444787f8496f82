#include <algorithm>
#include <array>
#include <charconv>
#include <set>

#include "core/iac/aws/families.h"
#include "core/iac/latin.h"
#include "core/network/cidr.h"
#include "core/network/network_acl.h"
#include "core/network/security_groups.h"

namespace gudo::iac {

namespace {

constexpr std::string_view securityTier = "security";

/// The number or name of a protocol as EC2 takes it.
std::string protocolText(const std::string& protocol)
{
    return protocol == "any" ? "-1" : protocol;
}

/// The ends of a rule as arguments; empty when the peer is nothing that a rule can name.
Fields peerFields(const Lowering& lowering, Direction direction, std::string_view peer)
{
    const bool isIn = direction == Direction::Ingress;
    if (isPrefixList(peer))
        return {both("prefix_list_id", isIn ? "SourcePrefixListId" : "DestinationPrefixListId", peer)};
    auto block = cidrOrAddressFrom(peer);
    const Component* component = block ? nullptr : lowering.find(peer);
    if (component && component->type == "aws.security_group")
        return {both("referenced_security_group_id", isIn ? "SourceSecurityGroupId" : "DestinationSecurityGroupId",
                     lowering.securityGroupId(*component))};
    for (const char* key : {"cidr", "public_address", "address"})
        if (component && !block)
            block = cidrOrAddressFrom(lowering.text(*component, key));
    if (component && !block && lowering.catalog().isKind(*component, "internet"))
        block = cidrFrom("0.0.0.0/0");
    if (!block)
        return {};
    return {block->family == IpFamily::V4 ? both("cidr_ipv4", "CidrIp", toText(*block))
                                          : both("cidr_ipv6", "CidrIpv6", toText(*block))};
}

Fields portFields(const std::string& protocol, const PortRange& ports)
{
    if (protocol == "any")
        return {}; // with ports the provider would find a difference at every plan
    if (protocol == "icmp")
        return {both("from_port", "FromPort", -1), both("to_port", "ToPort", -1)};
    if (!isTransport(protocol))
        return {};
    return {both("from_port", "FromPort", ports.from), both("to_port", "ToPort", ports.to)};
}

/// "443-anywhere", "udp-53-dns-sg": a rule by what it says, so that its name stays when others come and go.
std::string nameOf(const SecurityRule& rule)
{
    std::string name = rule.protocol == "any" ? "all" : rule.protocol == "tcp" ? "" : rule.protocol;
    if (isTransport(rule.protocol))
        name += (name.empty() ? "" : "-") + (rule.ports.isAll() ? std::string {"all"} : toText(rule.ports));
    const std::string peer =
        isFromWorld(rule) ? rule.peer.find(':') == std::string::npos ? "anywhere" : "anywhere-ipv6" : rule.peer;
    return name + "-" + peer;
}

std::string descriptionOf(Lowering& lowering, const Component& group, Direction direction, const SecurityRule& rule)
{
    const Value* rows = gudo::find(group.properties, toText(direction));
    const auto* list = rows ? rows->asList() : nullptr;
    const Object* row = list && rule.index < list->size() ? (*list)[rule.index].asObject() : nullptr;
    const std::string_view said = row ? textOf(*row, "description") : std::string_view {};
    std::string description = securityDescription(said);
    if (!isPrintableAscii(said))
        lowering.report(Severity::Warning, group,
                        GUDO_TR_NOOP("core", "A rule of %1 is described in letters that AWS does not take: %2 is "
                                             "written as %3"),
                        {std::string {said}, description});
    return description;
}

/// CloudFormation lets a group out everywhere unless the group itself lists what it lets out. The rules stand beside
/// the group, so it lists one that lets nothing through.
void closeEgress(Lowering& lowering, Resource& group, const Component& component)
{
    if (lowering.flag(component, "default"))
        return;
    group.arguments.push_back(cloudFormationOnly(
        "SecurityGroupEgress", iac::List {Fields {same("IpProtocol", "icmp"), same("FromPort", 252), same("ToPort", 86),
                                                  same("CidrIp", "255.255.255.255/32"),
                                                  same("Description", "Nothing: see the rules beside")}}));
}

void lowerRules(Lowering& lowering, const Component& group, Direction direction)
{
    const bool isIn = direction == Direction::Ingress;
    const Kind kind {isIn ? "aws_vpc_security_group_ingress_rule" : "aws_vpc_security_group_egress_rule",
                     isIn ? "AWS::EC2::SecurityGroupIngress" : "AWS::EC2::SecurityGroupEgress", securityTier};
    std::set<std::string> written;
    for (const SecurityRule& rule : securityRules(group, direction)) {
        Fields peer = peerFields(lowering, direction, rule.peer);
        if (peer.empty()) {
            lowering.error(group,
                           isIn ? GUDO_TR_NOOP("core", "%1 lets in %2, which is no address and no security group")
                                : GUDO_TR_NOOP("core", "%1 lets out to %2, which is no address and no security group"),
                           {rule.peer.empty() ? std::string {"\"\""} : rule.peer});
            continue;
        }
        const std::string name = nameOf(rule);
        if (!written.insert(name).second)
            continue;
        Resource& resource =
            lowering.add(group, kind, (isIn ? "in-" : "out-") + name, group.id + (isIn ? "-" : "-to-") + name);
        resource.arguments = {both("security_group_id", "GroupId", lowering.securityGroupId(group))};
        const std::string description = descriptionOf(lowering, group, direction, rule);
        if (!description.empty())
            resource.arguments.push_back(both("description", "Description", description));
        resource.arguments.push_back(both("ip_protocol", "IpProtocol", protocolText(rule.protocol)));
        std::ranges::move(portFields(rule.protocol, rule.ports), std::back_inserter(resource.arguments));
        std::ranges::move(peer, std::back_inserter(resource.arguments));
    }
}

/// What lets everything out, which AWS gives a new group and Terraform takes away.
void lowerOpenEgress(Lowering& lowering, const Component& group, const Component& vpc)
{
    const auto rule = [&](const char* role, Field peer) {
        lowering
            .add(group, {"aws_vpc_security_group_egress_rule", {}, securityTier}, role,
                 group.id + "-" + std::string {role})
            .arguments = {terraformOnly("security_group_id", idOf(group.id)), terraformOnly("ip_protocol", "-1"),
                          std::move(peer)};
    };
    rule("to-anywhere", terraformOnly("cidr_ipv4", "0.0.0.0/0"));
    if (!lowering.text(vpc, "ipv6_cidr").empty())
        rule("to-anywhere-ipv6", terraformOnly("cidr_ipv6", "::/0"));
}

void lowerSecurityGroup(Lowering& lowering, const Component& group)
{
    const Component* vpc = lowering.vpcAround(group);
    if (!vpc)
        return;
    const bool isDefault = lowering.flag(group, "default");
    const bool isOpen = !Lowering::isSet(group, "egress") || textOf(group.properties, "egress") == "any" ||
                        securityRules(group, Direction::Egress).empty();
    if (!isDefault) {
        const std::string_view said = lowering.text(group, "description");
        std::string description = securityDescription(said.empty() ? displayName(group) : said);
        if (!isPrintableAscii(said))
            lowering.report(Severity::Warning, group,
                            GUDO_TR_NOOP("core", "%1 is described in letters that AWS does not take: it is written "
                                                 "as %2"),
                            {description});
        if (description.empty())
            description = physicalName(group.id, 60);
        Resource& resource = lowering.add(group, {"aws_security_group", "AWS::EC2::SecurityGroup", securityTier});
        resource.arguments = {terraformOnly("name_prefix", prefixed(physicalName(group.id, 60) + "-")),
                              both("description", "GroupDescription", description),
                              both("vpc_id", "VpcId", idOf(vpc->id))};
        if (!isOpen)
            closeEgress(lowering, resource, group);
        resource.arguments.push_back(lowering.tags(group));
        resource.isCreatedBeforeDestroy = true;
    }
    lowerRules(lowering, group, Direction::Ingress);
    if (!isOpen)
        lowerRules(lowering, group, Direction::Egress);
    else if (!isDefault)
        lowerOpenEgress(lowering, group, *vpc);
}

/// The protocol of an ACL entry, which EC2 numbers (IANA).
std::string aclProtocol(const std::string& protocol)
{
    return protocol == "any"    ? "-1"
           : protocol == "icmp" ? "1"
           : protocol == "tcp"  ? "6"
           : protocol == "udp"  ? "17"
                                : protocol;
}

void lowerAclRules(Lowering& lowering, const Component& acl, Direction direction)
{
    const bool isOut = direction == Direction::Egress;
    std::set<int> numbers;
    for (const AclRule& rule : aclRules(acl, direction)) {
        if (rule.number >= lastAclNumber)
            continue;
        if (!numbers.insert(rule.number).second) {
            lowering.error(acl, GUDO_TR_NOOP("core", "%1 has two rules with the number %2"),
                           {std::to_string(rule.number)});
            continue;
        }
        const std::string name = (isOut ? "out-" : "in-") + std::to_string(rule.number);
        Resource& resource =
            lowering.add(acl, {"aws_network_acl_rule", "AWS::EC2::NetworkAclEntry", securityTier}, name);
        const std::string protocol = aclProtocol(rule.protocol);
        int number = 0;
        std::from_chars(protocol.data(), protocol.data() + protocol.size(), number);
        resource.arguments = {both("network_acl_id", "NetworkAclId", idOf(acl.id)),
                              both("rule_number", "RuleNumber", rule.number),
                              both("egress", "Egress", isOut),
                              terraformOnly("protocol", protocol),
                              cloudFormationOnly("Protocol", number),
                              both("rule_action", "RuleAction", rule.isAllowed ? "allow" : "deny"),
                              rule.cidr.family == IpFamily::V4
                                  ? both("cidr_block", "CidrBlock", toText(rule.cidr))
                                  : both("ipv6_cidr_block", "Ipv6CidrBlock", toText(rule.cidr))};
        if (isTransport(rule.protocol)) {
            resource.arguments.push_back(both("from_port", "PortRange.From", rule.ports.from));
            resource.arguments.push_back(both("to_port", "PortRange.To", rule.ports.to));
        } else if (rule.protocol == "icmp") {
            resource.arguments.push_back(both("icmp_type", "Icmp.Type", -1));
            resource.arguments.push_back(both("icmp_code", "Icmp.Code", -1));
        }
    }
}

void lowerAcl(Lowering& lowering, const Component& acl)
{
    const Component* vpc = lowering.vpcAround(acl);
    if (!vpc)
        return;
    // The default ACL cannot be created; a drawn one with its rules stands for the subnets that name none.
    const bool isDefault = lowering.flag(acl, "default");
    std::vector<const Component*> subnets;
    for (const Component* subnet : lowering.ofType("aws.subnet")) {
        const Component* named = lowering.namedOne(*subnet, "nacl");
        if (named == &acl || (isDefault && !named && lowering.zones().networkOf(*subnet) == vpc))
            subnets.push_back(subnet);
    }
    Resource& resource = lowering.add(acl, {"aws_network_acl", "AWS::EC2::NetworkAcl", securityTier});
    resource.arguments = {both("vpc_id", "VpcId", idOf(vpc->id)),
                          terraformOnly("subnet_ids", subnets.empty() ? Expression {} : Lowering::idsOf(subnets)),
                          lowering.tags(acl)};
    for (const Component* subnet : subnets)
        lowering.add(acl, {{}, "AWS::EC2::SubnetNetworkAclAssociation", securityTier}, "of-" + subnet->id).arguments = {
            cloudFormationOnly("NetworkAclId", idOf(acl.id)), cloudFormationOnly("SubnetId", idOf(subnet->id))};
    for (const Direction direction : {Direction::Ingress, Direction::Egress})
        lowerAclRules(lowering, acl, direction);
}

} // namespace

std::span<const TypeLowering> securityTypes()
{
    static constexpr std::array types {
        TypeLowering {"aws.security_group", lowerSecurityGroup},
        TypeLowering {"aws.nacl", lowerAcl},
    };
    return types;
}

} // namespace gudo::iac
