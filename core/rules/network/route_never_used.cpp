#include <algorithm>
#include <set>

#include "core/rules/findings.h"
#include "core/rules/network/network_parts.h"
#include "core/rules/network/network_rules.h"

namespace gudo {

namespace {

/// A destination and who takes it; the network's own range is nobody's row.
struct Row {
    Cidr block {};
    const Route* route = nullptr; ///< nullptr: local
};

/// Rows of one family, and the network's own range, a block before those within it.
std::vector<Row> rowsOf(const RuleContext& context, const Component& network, const std::vector<Route>& routes,
                        IpFamily family)
{
    std::vector<Row> rows;
    for (const Route& route : routes)
        if (const auto block = destinationOf(context.architecture(), context.catalog, route, family);
            block && route.target != "local" && context.component(route.target))
            rows.push_back({*block, &route});
    if (const auto own = blockOf(context, network, family))
        rows.push_back({*own}); // behind a route for the same block, which it beats
    std::ranges::stable_sort(rows, [](const Row& a, const Row& b) {
        return std::pair {a.block.address, a.block.prefix} < std::pair {b.block.address, b.block.prefix};
    });
    return rows;
}

/// True when the blocks, in order and apart, leave nothing of the whole.
bool fill(const std::vector<Cidr>& blocks, const Cidr& whole)
{
    if (blocks.empty() || firstAddress(blocks.front()) != firstAddress(whole) ||
        lastAddress(blocks.back()) != lastAddress(whole))
        return false;
    return std::ranges::adjacent_find(blocks, [](const Cidr& a, const Cidr& b) {
               return lastAddress(a) + 1 != firstAddress(b);
           }) == blocks.end();
}

struct Unused {
    const Route* route;
    std::vector<const Route*> winners {}; ///< what is picked instead; empty: the network's own range
};

/// Rows whose addresses more specific ones take altogether. Blocks nest or are apart: one pass with a stack.
std::vector<Unused> unusedAmong(const std::vector<Row>& rows)
{
    std::vector<std::vector<std::size_t>> within(rows.size()); // the largest blocks inside each
    std::vector<std::size_t> open;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        while (!open.empty() && !contains(rows[open.back()].block, rows[i].block))
            open.pop_back();
        const bool isTwin = !open.empty() && rows[open.back()].block == rows[i].block;
        if (isTwin && rows[open.back()].route && rows[i].route)
            continue; // the same destination twice is another rule's finding
        if (!open.empty())
            within[open.back()].push_back(i);
        open.push_back(i);
    }
    std::vector<Unused> found;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!rows[i].route)
            continue;
        std::vector<Cidr> blocks;
        Unused unused {rows[i].route};
        for (const std::size_t inner : within[i]) {
            blocks.push_back(rows[inner].block);
            if (rows[inner].route)
                unused.winners.push_back(rows[inner].route);
        }
        if (fill(blocks, rows[i].block))
            found.push_back(std::move(unused));
    }
    return found;
}

Diagnostic findingFor(const RuleContext& context, const Component& table, const Unused& unused)
{
    const Component& target = *context.component(unused.route->target);
    std::vector<std::string> names;
    std::vector<Id> ids {table.id, target.id};
    for (const Route* winner : unused.winners) {
        names.push_back(winner->destination);
        if (std::ranges::find(ids, winner->target) == ids.end())
            ids.push_back(winner->target);
    }
    Diagnostic found =
        names.empty()
            ? finding({GUDO_TR_NOOP("core", "%1 never sends anything to %2 by its route for %3: these are the "
                                            "network's own addresses"),
                       {called(table), called(target), unused.route->destination}},
                      std::move(ids))
            : finding({GUDO_TR_NOOP("core", "%1 never sends anything to %2 by its route for %3: the more specific "
                                            "routes take all of it (%4)"),
                       {called(table), called(target), unused.route->destination, listed(names)}},
                      std::move(ids));
    found.key = unused.route->destination;
    return found;
}

std::vector<Diagnostic> findUnused(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    for (const Component* row : context.ofKind("route-table")) {
        const Component* network = context.zones.networkOf(*row);
        if (!network)
            continue;
        const auto routes = routesOf(*row);
        std::set<const Route*> told; // the id of a network stands for both families
        for (const IpFamily family : {IpFamily::V4, IpFamily::V6})
            for (const Unused& unused : unusedAmong(rowsOf(context, *network, routes, family)))
                if (told.insert(unused.route).second)
                    findings.push_back(findingFor(context, *row, unused));
    }
    return findings;
}

} // namespace

const Rule routeNeverUsed {
    .id = "NET-023",
    .name = "route-never-used",
    .severity = Severity::Note,
    .family = RuleFamily::Network,
    .title = GUDO_TR_NOOP("core", "Route that is never used"),
    .rationale = GUDO_TR_NOOP(
        "core", "A route table picks the route with the longest prefix that matches. A route whose addresses all "
                "belong to more specific ones is never picked, whatever its place in the table: whoever reads it "
                "expects packets where none go."),
    .remedy = GUDO_TR_NOOP("core", "Remove the route, or narrow those that take its addresses."),
    .bad = GUDO_TR_NOOP("core", "10.8.0.0/15 leads to the VPN, but 10.8.0.0/16 and 10.9.0.0/16 lead to peerings."),
    .good = GUDO_TR_NOOP("core", "Only the routes to the peerings, or 10.8.0.0/14 for the VPN."),
    .source = "S4; Amazon VPC User Guide: route priority",
    .check = findUnused,
};

} // namespace gudo
