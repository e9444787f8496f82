#include <algorithm>

#include "tests/support/build.h"
#include "tests/support/random_network_parts.h"

namespace gudo::test {

namespace {

List* listOf(Component& component, const std::string& key)
{
    const auto found = component.properties.find(key);
    return found == component.properties.end() ? nullptr : std::get_if<List>(&found->second.data);
}

/// One of the rows under that key; nullptr when there are none.
Object* oneRow(NetworkParts& parts, const std::string& id, const std::string& key)
{
    const auto component = parts.components.find(id);
    List* rows = component == parts.components.end() ? nullptr : listOf(component->second, key);
    if (!rows || rows->empty())
        return nullptr;
    return std::get_if<Object>(
        &(*rows)[static_cast<std::size_t>(parts.dice.below(static_cast<int>(rows->size())))].data);
}

void dropRow(NetworkParts& parts, const std::string& id, const std::string& key)
{
    const auto component = parts.components.find(id);
    List* rows = component == parts.components.end() ? nullptr : listOf(component->second, key);
    if (rows && !rows->empty())
        rows->erase(rows->begin() + parts.dice.below(static_cast<int>(rows->size())));
}

std::string anyTarget(NetworkParts& parts)
{
    static constexpr const char* types[] {"aws.internet_gateway",
                                          "aws.nat_gateway",
                                          "aws.peering",
                                          "aws.transit_gateway",
                                          "aws.vpc_endpoint",
                                          "aws.subnet",
                                          "aws.ec2",
                                          "firewall",
                                          "aws.rds"};
    const std::string target = parts.oneOfType(parts.dice.oneOf(types));
    return target.empty() ? "gone" : target;
}

std::string anyDestination(NetworkParts& parts)
{
    if (parts.dice.chance(20))
        return parts.oneOfType(parts.dice.chance(50) ? "aws.subnet" : "aws.vpc");
    return parts.one(parts.blocks);
}

int anyPort(NetworkParts& parts)
{
    static constexpr int ports[] {0, 22, 80, 443, 1023, 1024, 1025, 3306, 8080, 32768, 50000, 65534, 65535};
    return parts.dice.oneOf(ports);
}

void breakRoute(NetworkParts& parts)
{
    const std::string table = parts.oneOfType("aws.route_table");
    if (table.empty())
        return;
    Object* row = oneRow(parts, table, "routes");
    switch (parts.dice.below(5)) {
    case 0:
        dropRow(parts, table, "routes");
        break;
    case 1:
        if (row)
            row->insert_or_assign("target", anyTarget(parts));
        break;
    case 2:
        if (row)
            row->insert_or_assign("destination", anyDestination(parts));
        break;
    default:
        parts.appendRow(table, "routes", routeRow(anyDestination(parts), anyTarget(parts)));
    }
}

void breakAcl(NetworkParts& parts)
{
    const std::string acl = parts.oneOfType("aws.nacl");
    if (acl.empty())
        return;
    const std::string key = parts.dice.chance(50) ? "ingress" : "egress";
    Object* row = oneRow(parts, acl, key);
    switch (parts.dice.below(7)) {
    case 0:
        dropRow(parts, acl, key);
        break;
    case 1:
        parts.components.at(acl).properties.erase(key);
        break;
    case 2:
        if (row)
            row->insert_or_assign("to_port", anyPort(parts));
        break;
    case 3:
        if (row)
            row->insert_or_assign("cidr", parts.one(parts.blocks));
        break;
    case 4:
        if (row)
            row->insert_or_assign("protocol", parts.dice.chance(50) ? "-1" : "udp");
        break;
    default: {
        const int from = anyPort(parts);
        const int to = std::max(from, anyPort(parts));
        parts.appendRow(acl, key,
                        naclRow(90 + parts.dice.below(60), parts.dice.chance(75) ? "deny" : "allow", from, to,
                                parts.one(parts.blocks)));
    }
    }
}

void breakGroup(NetworkParts& parts)
{
    const std::string group = parts.oneOfType("aws.security_group");
    if (group.empty())
        return;
    const bool isIngress = parts.dice.chance(60);
    const std::string key = isIngress ? "ingress" : "egress";
    const char* const peerKey = isIngress ? "source" : "destination";
    const std::string peer = parts.dice.chance(50) ? parts.one(parts.blocks) : parts.oneOfType("aws.security_group");
    Object* row = oneRow(parts, group, key);
    switch (parts.dice.below(6)) {
    case 0:
        dropRow(parts, group, key);
        break;
    case 1:
        if (row)
            row->insert_or_assign(peerKey, peer);
        break;
    case 2:
        if (row)
            row->insert_or_assign("protocol", parts.dice.chance(50) ? "all" : "udp");
        break;
    case 3:
        parts.components.at(group).properties.insert_or_assign(key, List {});
        break;
    default: {
        const int from = anyPort(parts);
        parts.appendRow(group, key, tcpRow(from, std::max(from, anyPort(parts)), peerKey, peer));
    }
    }
}

void dropProperty(NetworkParts& parts)
{
    static constexpr const char* keys[] {"cidr",        "route_table", "nacl",    "security_groups", "elastic_ip",
                                         "attached_to", "address",     "subnets", "route_tables",    "main",
                                         "networks",    "listeners",   "service"};
    const std::string key = parts.dice.oneOf(keys);
    std::vector<std::string> owners;
    for (const auto& [id, component] : parts.components)
        if (component.properties.contains(key))
            owners.push_back(id);
    if (!owners.empty())
        parts.components.at(parts.one(owners)).properties.erase(key);
}

void setProperty(NetworkParts& parts)
{
    struct Setting {
        const char* type;
        const char* key;
        Value value;
    };
    static const Setting settings[] {
        {"aws.internet_gateway", "egress_only", true},
        {"aws.nat_gateway", "connectivity", "private"},
        {"aws.nat_gateway", "mode", "regional"},
        {"aws.nat_gateway", "elastic_ip", "gone"},
        {"aws.alb", "scheme", "internal"},
        {"aws.ec2", "public_ip", false},
        {"aws.ec2", "public_ip", true},
        {"aws.ec2", "public_address", "52.78.0.10"},
        {"aws.rds", "publicly_accessible", true},
        {"aws.subnet", "auto_public_ip", true},
        {"aws.subnet", "nacl", "gone"},
        {"aws.subnet", "route_table", "gone"},
        {"aws.vpc_endpoint", "private_dns", false},
        {"aws.transit_gateway", "security_group_referencing", true},
        {"aws.ec2", "security_groups", List {}},
        {"aws.nlb", "listeners", List {Object {{"protocol", "udp"}, {"port", 443}}}},
        {"aws.vpc", "cidr", "10.0.0.0/24"},
        {"aws.launch_template", "public_ip", true},
    };
    const Setting& setting = parts.dice.oneOf(settings);
    if (const std::string id = parts.oneOfType(setting.type); !id.empty())
        parts.components.at(id).properties.insert_or_assign(setting.key, setting.value);
}

void rewire(NetworkParts& parts)
{
    const auto refer = [&](const char* type, const char* key, const char* to) {
        const std::string id = parts.oneOfType(type);
        const std::string target = parts.oneOfType(to);
        if (!id.empty() && !target.empty())
            parts.components.at(id).properties.insert_or_assign(key, target);
    };
    const auto referAll = [&](const char* type, const char* key, const char* to) {
        const std::string id = parts.oneOfType(type);
        if (!id.empty())
            parts.components.at(id).properties.insert_or_assign(key, texts({parts.oneOfType(to), parts.oneOfType(to)}));
    };
    switch (parts.dice.below(8)) {
    case 0:
        refer("aws.subnet", "route_table", "aws.route_table");
        break;
    case 1:
        refer("aws.subnet", "nacl", "aws.nacl");
        break;
    case 2:
        referAll("aws.ec2", "security_groups", "aws.security_group");
        break;
    case 3:
        referAll("aws.rds", "subnets", "aws.subnet");
        break;
    case 4:
        referAll("aws.peering", "networks", "aws.vpc");
        break;
    case 5:
        parts.appendRow(parts.oneOfType("aws.transit_gateway"), "routes",
                        routeRow(anyDestination(parts), parts.oneOfType("aws.vpc")));
        break;
    case 6:
        if (const std::string subnet = parts.oneOfType("aws.subnet"), nat = parts.oneOfType("aws.nat_gateway");
            !nat.empty() && !subnet.empty())
            parts.components.at(nat).parent = parts.dice.chance(70) ? subnet : parts.oneOfType("aws.vpc");
        break;
    default:
        if (const std::string network = parts.oneOfType("aws.vpc"); !network.empty())
            parts.add("second-gate", "aws.internet_gateway", network, {{"egress_only", parts.dice.chance(50)}});
    }
}

void removeSomething(NetworkParts& parts)
{
    static constexpr const char* types[] {"aws.internet_gateway", "aws.nat_gateway",  "aws.elastic_ip",
                                          "aws.route_table",      "aws.nacl",         "aws.security_group",
                                          "aws.peering",          "aws.vpc_endpoint", "firewall"};
    parts.components.erase(parts.oneOfType(parts.dice.oneOf(types)));
}

} // namespace

Component& NetworkParts::add(const std::string& id, std::string type, std::string parent, Object properties)
{
    Component component {
        .id = id, .type = std::move(type), .parent = std::move(parent), .properties = std::move(properties)};
    return components.insert_or_assign(id, std::move(component)).first->second;
}

std::vector<std::string> NetworkParts::ofType(std::string_view type) const
{
    std::vector<std::string> ids;
    for (const auto& [id, component] : components)
        if (component.type == type)
            ids.push_back(id);
    return ids;
}

std::string NetworkParts::one(const std::vector<std::string>& ids)
{
    return ids.empty() ? std::string {} : std::string {dice.oneOf(ids)};
}

void NetworkParts::appendRow(const std::string& id, const std::string& key, Object row)
{
    const auto component = components.find(id);
    if (component == components.end())
        return;
    Value& rows = component->second.properties[key];
    if (!rows.asList())
        rows = List {};
    std::get<List>(rows.data).emplace_back(std::move(row));
}

void breakSomething(NetworkParts& parts)
{
    switch (parts.dice.below(12)) {
    case 0:
    case 1:
    case 2:
        return breakRoute(parts);
    case 3:
    case 4:
        return breakAcl(parts);
    case 5:
    case 6:
        return breakGroup(parts);
    case 7:
        return dropProperty(parts);
    case 8:
    case 9:
        return setProperty(parts);
    case 10:
        return rewire(parts);
    default:
        return removeSomething(parts);
    }
}

} // namespace gudo::test
