#include <algorithm>
#include <set>

#include "core/rules/findings.h"
#include "core/rules/operations/operations_rules.h"
#include "core/rules/parameters.h"
#include "core/rules/property_values.h"

namespace gudo {

namespace {

constexpr double usualMost = 10; ///< servers that a person keeps in order

/// What a cluster keeps in order.
std::set<std::string_view> inClusters(const RuleContext& context)
{
    std::set<std::string_view> ids;
    for (const Component* row : context.ofKind("cluster"))
        if (!ids.contains(row->id))
            for (const std::string_view id : context.containment.descendants(row->id))
                ids.insert(id);
    return ids;
}

/// Something with an operating system that somebody has to keep up to date.
bool isServer(const RuleContext& context, const std::set<std::string_view>& clustered, const Component& component)
{
    const ComponentType& type = context.catalog.typeOf(component);
    if (type.traits.managed || clustered.contains(component.id))
        return false;
    if (type.isKind("vm"))
        return true;
    const auto& inside = context.containment.children(component.id);
    return type.isKind("host") && std::ranges::none_of(inside, [&](std::string_view id) {
               const Component* held = context.component(id);
               return held && (context.isKind(*held, "hypervisor") || context.isKind(*held, "vm"));
           });
}

std::vector<Diagnostic> findByHand(const RuleContext& context)
{
    if (context.hasKind("deployment"))
        return {};
    const auto clustered = inClusters(context);
    std::vector<Id> ids;
    std::vector<const Component*> servers;
    int count = 0;
    for (const auto& row : context.architecture().components)
        if (isServer(context, clustered, *row)) {
            ids.push_back(row->id);
            servers.push_back(row.get());
            count += copiesOf(context, *row);
        }
    if (count <= parameter(context, serversManagedByHand, "servers", usualMost))
        return {};
    return {finding({GUDO_TR_NOOP("core", "%1 servers, and nothing that deploys to them or keeps them alike: %2"),
                     {std::to_string(count), listed(servers)}},
                    std::move(ids))};
}

} // namespace

const Rule serversManagedByHand {
    .id = "OPS-019",
    .name = "servers-managed-by-hand",
    .severity = Severity::Warning,
    .family = RuleFamily::Operations,
    .title = GUDO_TR_NOOP("core", "Many servers managed by hand"),
    .rationale =
        GUDO_TR_NOOP("core", "Each server wants updates, keys and settings. With more than a handful of them somebody "
                             "forgets one: versions drift apart, and the server that misbehaves is the one that is "
                             "unlike the others. What took an hour for one server takes a day for all."),
    .remedy = GUDO_TR_NOOP("core", "Let a deployment server, a configuration tool or a cluster do it. The parameter "
                                   "servers of this rule says how many are too many."),
    .bad = GUDO_TR_NOOP("core", "Twelve servers in two racks, each set up by itself."),
    .good = GUDO_TR_NOOP("core", "The same servers with a deployment server that sets up all of them."),
    .source = "S1",
    .check = findByHand,
};

} // namespace gudo
