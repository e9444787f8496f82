#include <algorithm>
#include <map>

#include "core/model/edits.h"
#include "core/rules/findings.h"
#include "core/rules/network/network_rules.h"

namespace gudo {

namespace {

/// The tables that a subnet names in a list, where one belongs.
std::vector<const Component*> namedTables(const RuleContext& context, const Component& subnet)
{
    std::vector<const Component*> tables;
    for (const std::string& id : textsOf(subnet.properties, "route_table"))
        if (const Component* table = context.component(id);
            table && context.isKind(*table, "route-table") && std::ranges::find(tables, table) == tables.end())
            tables.push_back(table);
    return tables;
}

std::vector<Id> idsOf(const Component& first, const std::vector<const Component*>& others)
{
    std::vector<Id> ids {first.id};
    for (const Component* other : others)
        ids.push_back(other->id);
    return ids;
}

Diagnostic faultOfSubnet(const Component& subnet, const std::vector<const Component*>& tables)
{
    auto found = finding({GUDO_TR_NOOP("core", "%1 names several route tables, and can use one only: %2"),
                          {called(subnet), listed(tables)}},
                         idsOf(subnet, tables));
    found.fix = Fix {{GUDO_TR_NOOP("core", "Keep only %1"), {called(*tables.front())}},
                     [id = subnet.id, table = tables.front()->id](Design design) {
                         const Component* changing = design.architecture.components.find(id);
                         return changing ? withProperty(std::move(design), id, "route_table", table) : design;
                     },
                     false};
    return found;
}

/// `followers`: subnets of the network that name no table and so use the main one.
Diagnostic faultOfNetwork(const Component& network, const std::vector<const Component*>& mains,
                          const std::vector<const Component*>& followers)
{
    auto found = followers.empty()
                     ? finding({GUDO_TR_NOOP("core", "%1 has more than one main route table: %2"),
                                {called(network), listed(mains)}},
                               idsOf(network, mains))
                     : finding({GUDO_TR_NOOP("core", "%1 has more than one main route table (%2), so that nobody knows "
                                                     "which one these subnets use: %3"),
                                {called(network), listed(mains), listed(followers)}},
                               idsOf(network, mains));
    std::vector<Id> others;
    for (const Component* table : mains)
        if (table != mains.front())
            others.push_back(table->id);
    found.fix = Fix {{GUDO_TR_NOOP("core", "Keep %1 as the main route table"), {called(*mains.front())}},
                     [others](Design design) {
                         for (const Id& id : others)
                             if (const Component* table = design.architecture.components.find(id);
                                 table && boolOf(table->properties, "main"))
                                 design = withProperty(std::move(design), id, "main", false);
                         return design;
                     },
                     followers.empty()};
    return found;
}

std::vector<Diagnostic> findSeveral(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    if (!context.hasKind("route-table"))
        return findings;
    std::map<std::string_view, std::vector<const Component*>> mains;
    std::map<std::string_view, std::vector<const Component*>> followers;
    for (const Component* table : context.ofKind("route-table"))
        if (const Component* network = context.zones.networkOf(*table); network && boolOf(table->properties, "main"))
            mains[network->id].push_back(table);
    for (const Component* row : context.ofKind("subnet")) {
        const Component* network = context.zones.networkOf(*row);
        const auto named = namedTables(context, *row);
        if (named.size() > 1)
            findings.push_back(faultOfSubnet(*row, named));
        else if (named.empty() && network)
            followers[network->id].push_back(row);
    }
    for (const auto& [id, tables] : mains)
        if (tables.size() > 1)
            findings.push_back(faultOfNetwork(*context.component(id), tables, followers[id]));
    return findings;
}

} // namespace

const Rule subnetWithTwoRouteTables {
    .id = "NET-025",
    .name = "subnet-with-two-route-tables",
    .severity = Severity::Error,
    .family = RuleFamily::Network,
    .title = GUDO_TR_NOOP("core", "Subnet with more than one route table"),
    .rationale =
        GUDO_TR_NOOP("core", "Each subnet uses one route table: the one it names, else the main one of its network, of "
                             "which there is one as well. With two, it is open where packets go, and whether the "
                             "subnet is public."),
    .remedy = GUDO_TR_NOOP("core", "Name one table, and put all the routes that the subnet needs into it."),
    .bad = GUDO_TR_NOOP("core", "A VPC with two main route tables, one with a way to the internet and one without."),
    .good = GUDO_TR_NOOP("core", "One main route table, and another one that the public subnets name."),
    .source = "Amazon VPC User Guide: subnet route tables; cfn-lint E3022",
    .check = findSeveral,
};

} // namespace gudo
