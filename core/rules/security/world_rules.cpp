#include "core/rules/security/world_rules.h"

#include <algorithm>
#include <cmath>
#include <set>

#include "core/model/edits.h"
#include "core/network/listening_ports.h"
#include "core/network/traffic.h"
#include "core/rules/property_values.h"

namespace gudo {

namespace {

// Security Hub EC2.19 and Prowler, without 22 and 3389
constexpr int internalPorts[] {20,   21,   23,   25,   110,  135,  143,   445,   1433, 1434, 1521,
                               2483, 3000, 3306, 4333, 5000, 5432, 5500,  5601,  6379, 7199, 8080,
                               8088, 8888, 9092, 9160, 9200, 9300, 11211, 27017, 27018};

constexpr std::size_t mostParts = 64; ///< rows of one group that are looked at together

struct Part {
    const SecurityRule* rule;
    Cidr block;
};

/// Openings of one protocol that only several rows make up together.
std::vector<WorldOpening> sharedOpenings(const std::vector<Part>& parts, const std::string& protocol, IpFamily family)
{
    std::vector<const Part*> playing;
    std::vector<PortRange> ranges;
    double share = 0; // of all addresses, if the blocks are apart
    for (const Part& part : parts) {
        if (part.block.family != family || !isAbout(part.rule->protocol, protocol))
            continue;
        playing.push_back(&part);
        ranges.push_back(part.rule->ports);
        share += std::ldexp(1.0, -part.block.prefix);
    }
    std::vector<WorldOpening> openings;
    if (share < 1 || playing.size() > mostParts)
        return openings;
    for (const PortRange& piece : piecesOf({}, ranges)) {
        std::vector<Cidr> blocks;
        std::set<std::size_t> rows;
        for (const Part* part : playing)
            if (part->rule->ports.contains(piece)) {
                blocks.push_back(part->block);
                rows.insert(part->rule->index);
            }
        if (!covers(blocks, Cidr {.family = family}))
            continue;
        if (openings.empty() || openings.back().ports.to + 1 != piece.from)
            openings.push_back({protocol, piece});
        WorldOpening& last = openings.back();
        last.ports.to = piece.to;
        rows.insert(last.rows.begin(), last.rows.end());
        last.rows.assign(rows.begin(), rows.end());
    }
    return openings;
}

void add(std::vector<WorldOpening>& openings, const WorldOpening& more)
{
    for (WorldOpening& one : openings)
        if (one.protocol == more.protocol && one.ports == more.ports) {
            one.rows.insert(one.rows.end(), more.rows.begin(), more.rows.end());
            std::ranges::sort(one.rows);
            return;
        }
    openings.push_back(more);
}

} // namespace

std::vector<WorldOpening> worldOpenings(const Component& group, Direction direction)
{
    const auto rules = securityRules(group, direction);
    std::vector<WorldOpening> openings;
    std::vector<Part> parts;
    for (const SecurityRule& rule : rules) {
        const auto block = cidrFrom(rule.peer);
        if (!block || (!isTransport(rule.protocol) && rule.protocol != "any"))
            continue;
        if (isWorld(*block))
            add(openings, {rule.protocol, rule.ports, {rule.index}});
        else
            parts.push_back({&rule, *block});
    }
    for (const char* protocol : {"any", "tcp", "udp"})
        for (const IpFamily family : {IpFamily::V4, IpFamily::V6})
            for (const WorldOpening& shared : sharedOpenings(parts, protocol, family)) {
                const bool isKnown = std::ranges::any_of(openings, [&](const WorldOpening& one) {
                    return isAbout(one.protocol, protocol) && one.ports.contains(shared.ports);
                });
                if (!isKnown)
                    add(openings, shared);
            }
    std::ranges::stable_sort(openings, {}, [](const WorldOpening& one) { return one.rows.front(); });
    return openings;
}

bool openEverything(const std::vector<WorldOpening>& openings)
{
    for (const char* protocol : {"tcp", "udp"}) {
        std::vector<PortRange> open;
        for (const WorldOpening& opening : openings)
            if (isAbout(opening.protocol, protocol))
                open.push_back(opening.ports);
        if (covers(open, {1, highestPort})) // nobody can be asked on port 0
            return true;
    }
    return false;
}

bool holdsAdminPort(const PortRange& ports)
{
    return ports.contains(22) || ports.contains(3389);
}

bool holdsInternalPort(const PortRange& ports)
{
    return std::ranges::any_of(internalPorts, [&](int port) { return ports.contains(port); });
}

bool isMeantForWorld(const RuleContext& context, GroupMembers::Components members, const PortRange& ports)
{
    return ports.from == ports.to && areLoadBalancers(context, members) &&
           std::ranges::all_of(members, [&](const Component* member) {
               return std::ranges::any_of(listeningPorts(context.catalog, *member),
                                          [&](const PortRange& listening) { return listening.contains(ports); });
           });
}

bool areKnownListeners(const RuleContext& context, GroupMembers::Components members)
{
    return areLoadBalancers(context, members) && std::ranges::all_of(members, [&](const Component* member) {
               const Value* listeners = find(member->properties, "listeners");
               return textIn(context, *member, "scheme") == "internet-facing" && listeners && listeners->asList() &&
                      !listeners->asList()->empty();
           });
}

bool isExact(const Component& group, Direction direction, const WorldOpening& opening)
{
    const auto rules = securityRules(group, direction);
    return std::ranges::all_of(opening.rows, [&](std::size_t row) {
        const auto rule = std::ranges::lower_bound(rules, row, {}, &SecurityRule::index);
        return rule != rules.end() && rule->index == row && rule->ports == opening.ports;
    });
}

std::vector<RowChange> changedRows(const Component& group, Direction direction,
                                   const std::vector<WorldOpening>& openings,
                                   const std::function<List(const SecurityRule&, const Object&)>& by)
{
    std::vector<RowChange> changes;
    for (const SecurityRule& rule : securityRules(group, direction)) {
        const bool isOpening = std::ranges::any_of(openings, [&](const WorldOpening& opening) {
            return std::ranges::binary_search(opening.rows, rule.index);
        });
        if (!isOpening)
            continue;
        RowChange change {rowAt(group, direction, rule.index)};
        change.by = by(rule, change.row);
        changes.push_back(std::move(change));
    }
    return changes;
}

std::function<Design(Design)> narrowedWorldPort(const Id& group, int port, std::vector<Id> sources)
{
    return [group, port, callers = std::move(sources)](Design design) {
        const Component* changing = design.architecture.components.find(group);
        if (!changing)
            return design;
        std::set<std::size_t> open;
        for (const WorldOpening& opening : worldOpenings(*changing, Direction::Ingress))
            if (opening.ports == PortRange {port, port} && isExact(*changing, Direction::Ingress, opening))
                open.insert(opening.rows.begin(), opening.rows.end());
        if (open.empty())
            return design;
        const List& rows = *find(changing->properties, toText(Direction::Ingress))->asList();
        List kept;
        const auto keep = [&](Value row) {
            if (std::ranges::find(kept, row) == kept.end())
                kept.push_back(std::move(row));
        };
        for (std::size_t index = 0; index < rows.size(); ++index) {
            if (!open.contains(index)) {
                kept.push_back(rows[index]);
                continue;
            }
            for (const Id& caller : callers)
                keep(withPeer(*rows[index].asObject(), Direction::Ingress, caller));
        }
        return withProperty(std::move(design), group, toText(Direction::Ingress), std::move(kept));
    };
}

} // namespace gudo
