#include <optional>

#include "core/rules/findings.h"
#include "core/rules/network/network_rules.h"
#include "core/rules/network/private_subnets.h"

namespace gudo {

namespace {

std::vector<Diagnostic> findExposed(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    std::optional<PrivateSubnets> choices; // only for what is found
    const auto holdsData = [](const ComponentType& type) {
        return type.isKind("database") || type.isKind("cache");
    };
    for (const Component* row : context.ofTypes(holdsData)) {
        const auto exposed = publicSubnetsOf(context, *row);
        if (exposed.empty())
            continue;
        std::vector<Id> ids {row->id};
        for (const Component* subnet : exposed)
            ids.push_back(subnet->id);
        Diagnostic found = finding({GUDO_TR_NOOP("core", "%1 is in a subnet that the internet can reach: %2"),
                                    {called(*row), listed(exposed)}},
                                   std::move(ids));
        if (!choices)
            choices.emplace(context, PrivateSubnets::Preference::ById);
        found.fix = choices->movingTo({row});
        findings.push_back(std::move(found));
    }
    return findings;
}

} // namespace

const Rule databaseInPublicSubnet {
    .id = "NET-026",
    .name = "database-in-public-subnet",
    .severity = Severity::Error,
    .family = RuleFamily::Network,
    .title = GUDO_TR_NOOP("core", "Database in a public subnet"),
    .rationale = GUDO_TR_NOOP(
        "core", "A subnet is public when its route table leads to an internet gateway. A database there is "
                "one wrong security rule away from everybody. In a private subnet no such mistake can "
                "expose it, because there is no route."),
    .remedy = GUDO_TR_NOOP("core",
                           "Move the database to a private subnet of the same zone; its application still reaches it."),
    .bad = GUDO_TR_NOOP("core", "A database in public-a, whose route table sends 0.0.0.0/0 to the internet gateway."),
    .good = GUDO_TR_NOOP("core", "The database in data-a, whose route table has no way to the internet gateway."),
    .source = "S0, S4; Amazon RDS User Guide: working with a DB instance in a VPC; Prowler "
              "elasticache_cluster_uses_public_subnet",
    .check = findExposed,
};

} // namespace gudo
