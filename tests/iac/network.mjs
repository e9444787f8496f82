// Networks in words that do not depend on the ids that an API gave them: components go by their ids in the drawing.

const sorted = (texts) => [...texts].sort();

/** Names of what Terraform made, by the id that the API gave it: its tag Name without what all names start with. */
export function namesByTag(prefix) {
    return (each) => {
        const name = (each.Tags ?? []).find((tag) => tag.Key === 'Name')?.Value ?? '';
        return name.startsWith(`${prefix}-`) ? name.slice(prefix.length + 1) : '';
    };
}

/** What has ids of its own; the stand-in gives associations the id of one of their ends. */
const things = ['VPC', 'Subnet', 'RouteTable', 'SecurityGroup', 'NatGateway', 'InternetGateway', 'NetworkAcl', 'VPCPeeringConnection']
    .map((type) => `AWS::EC2::${type}`);
const idsOfThings = ['NatGatewayId', 'InternetGatewayId', 'RouteTableId', 'SubnetId', 'NetworkAclId', 'GroupId',
    'VpcPeeringConnectionId', 'VpcId']; // what most have comes last

/** Names of what a stack made: the metadata of each resource says which component it was. */
export function namesByStack(template, resources) {
    const names = new Map(resources.filter((each) => things.includes(each.ResourceType)).map((each) =>
        [each.PhysicalResourceId, template.Resources[each.LogicalResourceId].Metadata.Gudo.Id]));
    return (each) => names.get(each[idsOfThings.find((id) => each[id])]) ?? '';
}

/** Where a route leads to. */
function targetOf(route, names) {
    for (const [key, value] of Object.entries(route))
        if (key.endsWith('Id') && key !== 'DestinationPrefixListId' && value)
            return value === 'local' || value.startsWith('vpce-') ? value.replace(/-.*/, '') : names.get(value) ?? value;
    return 'nothing';
}

function permissions(each, names) {
    const ports = each.FromPort === undefined || each.IpProtocol === '-1' ? 'all' : `${each.FromPort}-${each.ToPort}`;
    return [...(each.IpRanges ?? []).map((range) => range.CidrIp), ...(each.Ipv6Ranges ?? []).map((range) => range.CidrIpv6),
        ...(each.UserIdGroupPairs ?? []).map((pair) => names.get(pair.GroupId) ?? pair.GroupId),
        ...(each.PrefixListIds ?? []).map((list) => list.PrefixListId)].map((peer) => `${each.IpProtocol} ${ports} ${peer}`);
}

function entry(each) {
    const ports = each.PortRange && each.PortRange.To > 0 ? `${each.PortRange.From}-${each.PortRange.To}` : 'all';
    return `${each.Egress ? 'out' : 'in'} ${each.RuleNumber} ${each.RuleAction} ${each.Protocol} ${each.CidrBlock ?? each.Ipv6CidrBlock} ${ports}`;
}

/** Everything of the networks that have a name: lists of lines by kind. */
export async function describedNetwork(standIn, region, nameOf) {
    const [vpcs, subnets, tables, groups, gateways, doors, acls, endpoints, peerings] = (await Promise.all([
        'vpcs', 'subnets', 'route-tables', 'security-groups', 'nat-gateways', 'internet-gateways', 'network-acls', 'vpc-endpoints',
        'vpc-peering-connections'].map((what) => standIn.ask(region, 'ec2', `describe-${what}`))))
        .map((answer) => Object.values(answer).find(Array.isArray) ?? []);
    const names = new Map();
    for (const [list, id] of [[vpcs, 'VpcId'], [subnets, 'SubnetId'], [gateways, 'NatGatewayId'], [doors, 'InternetGatewayId'],
        [peerings, 'VpcPeeringConnectionId'], [groups, 'GroupId']])
        for (const each of list)
            names.set(each[id], nameOf(each) || each.GroupName || each[id]);
    const own = (list) => list.filter((each) => nameOf(each));
    return {
        vpcs: own(vpcs).map((vpc) => `${nameOf(vpc)} ${vpc.CidrBlock}`),
        subnets: own(subnets).map((subnet) => `${nameOf(subnet)} of ${names.get(subnet.VpcId)} ${subnet.CidrBlock} `
            + `in ${subnet.AvailabilityZone}`),
        publicSubnets: own(subnets).filter((subnet) => subnet.MapPublicIpOnLaunch).map(nameOf),
        routes: own(tables).flatMap((table) => table.Routes.filter((route) => route.DestinationCidrBlock || route.DestinationIpv6CidrBlock)
            .map((route) => `${nameOf(table)}: ${route.DestinationCidrBlock ?? route.DestinationIpv6CidrBlock} to ${targetOf(route, names)}`)),
        associations: own(tables).flatMap((table) => table.Associations.filter((each) => each.SubnetId)
            .map((each) => `${nameOf(table)} for ${names.get(each.SubnetId)}`)),
        groups: own(groups).map((group) => `${nameOf(group)} of ${names.get(group.VpcId)}`),
        ingress: own(groups).flatMap((group) => group.IpPermissions.flatMap((each) => permissions(each, names))
            .map((text) => `${nameOf(group)} from ${text}`)),
        egress: own(groups).flatMap((group) => group.IpPermissionsEgress.flatMap((each) => permissions(each, names))
            .map((text) => `${nameOf(group)} to ${text}`)),
        gateways: own(gateways).filter((gateway) => gateway.State === 'available').map((gateway) => `${nameOf(gateway)} in `
            + `${names.get(gateway.SubnetId)} with ${(gateway.NatGatewayAddresses ?? []).filter((each) => each.AllocationId).length}`),
        doors: own(doors).map((door) => `${nameOf(door)} of ${sorted((door.Attachments ?? []).map((each) => names.get(each.VpcId)))}`),
        // The last rule of each comes with it.
        acls: own(acls).flatMap((acl) => acl.Entries.filter((each) => each.RuleNumber < 32767).map((each) => `${nameOf(acl)}: ${entry(each)}`)),
        endpoints: endpoints.filter((each) => vpcs.some((vpc) => vpc.VpcId === each.VpcId && nameOf(vpc)))
            .map((each) => `${each.ServiceName} ${each.VpcEndpointType} ${(each.RouteTableIds ?? []).length} tables `
                + `${sorted((each.SubnetIds ?? []).map((id) => names.get(id)))}`),
        peerings: own(peerings).map((each) => `${names.get(each.RequesterVpcInfo.VpcId)} with ${names.get(each.AccepterVpcInfo.VpcId)}`),
    };
}

/** What the stand-in leaves out when it makes a stack, as the template has it: the same lists of lines. */
export function leftOutOfStacks(template) {
    const resources = Object.values(template.Resources);
    const ofType = (type) => resources.filter((each) => each.Type === `AWS::EC2::${type}`);
    const referred = (value) => template.Resources[value?.Ref ?? value?.['Fn::GetAtt']?.[0]];
    const idOf = (value) => referred(value)?.Metadata.Gudo.Id;
    // Not those of the group that comes with a network.
    const ofOwn = (type) => ofType(type).filter((each) => referred(each.Properties.GroupId)?.Type === 'AWS::EC2::SecurityGroup');
    const rules = ofOwn('SecurityGroupEgress').map(({ Properties: each }) => [idOf(each.GroupId), each]);
    const isOpen = (group) => !group.Properties.SecurityGroupEgress && !rules.some(([id]) => id === group.Metadata.Gudo.Id);
    const ports = (each) => (each.FromPort === undefined || each.IpProtocol === '-1' ? 'all' : `${each.FromPort}-${each.ToPort}`);
    const rule = (each, peer) => `${each.IpProtocol} ${ports(each)} ${each.CidrIp ?? each.CidrIpv6 ?? idOf(peer)}`;
    return {
        publicSubnets: ofType('Subnet').filter((each) => each.Properties.MapPublicIpOnLaunch).map((each) => each.Metadata.Gudo.Id),
        associations: ofType('SubnetRouteTableAssociation').map(({ Properties: each }) =>
            `${idOf(each.RouteTableId)} for ${idOf(each.SubnetId)}`),
        ingress: ofOwn('SecurityGroupIngress').map(({ Properties: each }) =>
            `${idOf(each.GroupId)} from ${rule(each, each.SourceSecurityGroupId)}`),
        // A group that says nothing of it lets everything out.
        egress: [...rules.map(([id, each]) => `${id} to ${rule(each, each.DestinationSecurityGroupId)}`),
            ...ofType('SecurityGroup').filter(isOpen).map((group) => `${group.Metadata.Gudo.Id} to -1 all 0.0.0.0/0`)],
        acls: ofType('NetworkAclEntry').map(({ Properties: each }) => `${idOf(each.NetworkAclId)}: `
            + entry({ ...each, Protocol: String(each.Protocol) })),
    };
}

/** What one has and the other has not, line by line; empty when they are the same. */
export function differences(one, other) {
    const lines = [];
    for (const kind of Object.keys(one)) {
        for (const text of one[kind].filter((each) => !other[kind].includes(each)))
            lines.push(`- ${kind}: ${text}`);
        for (const text of other[kind].filter((each) => !one[kind].includes(each)))
            lines.push(`+ ${kind}: ${text}`);
    }
    return lines.sort();
}
