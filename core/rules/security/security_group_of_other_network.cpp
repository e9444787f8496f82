#include <algorithm>
#include <set>

#include "core/rules/findings.h"
#include "core/rules/group_members.h"
#include "core/rules/security/security_rules.h"

namespace gudo {

namespace {

/// The networks that its places are in, by their ids.
std::set<std::string_view> networksOf(const RuleContext& context, const Component& component)
{
    std::set<std::string_view> networks;
    for (const Component* place : context.zones.places(component))
        if (const Component* network = context.zones.nearest(place->id, "network"))
            networks.insert(network->id);
    return networks;
}

std::vector<Diagnostic> findForeignGroups(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    if (!context.hasKind("security-group"))
        return findings;
    for (const auto& row : context.architecture().components) {
        if (context.catalog.typeOf(*row).traits.passive)
            continue; // a template is in no network
        const auto groups = context.shared<GroupMembers>().groupsOf(*row);
        const auto networks = groups.empty() ? std::set<std::string_view> {} : networksOf(context, *row);
        if (networks.size() != 1) // none: not placed yet; several: other rules say so
            continue;
        const Component& here = *context.component(*networks.begin());
        for (const Component* group : groups) {
            const Component* home = context.zones.networkOf(*group);
            if (!home || home == &here)
                continue;
            Diagnostic found = finding({GUDO_TR_NOOP("core", "%1 is in %2, but its security group %3 belongs to %4"),
                                        {called(*row), called(here), called(*group), called(*home)}},
                                       {row->id, group->id, home->id});
            found.key = group->id;
            findings.push_back(std::move(found));
        }
    }
    return findings;
}

} // namespace

const Rule securityGroupOfOtherNetwork {
    .id = "SEC-015",
    .name = "security-group-of-other-network",
    .severity = Severity::Error,
    .family = RuleFamily::Security,
    .title = GUDO_TR_NOOP("core", "Security group of another network"),
    .rationale = GUDO_TR_NOOP(
        "core",
        "A security group belongs to one network and works only for what is in it. Something in another network "
        "cannot be created with it: the provider refuses the deployment."),
    .remedy =
        GUDO_TR_NOOP("core", "Give the component a group of its own network, or move it to the network of the group."),
    .bad = GUDO_TR_NOOP("core", "A server in the test VPC with the security group of the production VPC."),
    .good = GUDO_TR_NOOP("core", "The server has a security group of the test VPC with the same rules."),
    .source = "S4; cfn-lint E3714; Amazon VPC User Guide: security groups",
    .check = findForeignGroups,
};

} // namespace gudo
