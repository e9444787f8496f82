#include <algorithm>

#include "core/network/reach/exposure.h"
#include "core/network/reach/network_tables.h"
#include "core/rules/findings.h"
#include "core/rules/security/chain.h"
#include "core/rules/security/rule_rows.h"
#include "core/rules/security/security_rules.h"

namespace gudo {

namespace {

/// True when a client outside is drawn calling it: then somebody means it.
bool isCalledFromOutside(const RuleContext& context, const Arrows& arrows, const Component& component)
{
    return std::ranges::any_of(arrows.to(component.id), [&](const Connection* arrow) {
        const Component* from = context.component(arrow->from);
        return from && context.isKind(*from, "client");
    });
}

/// Takes the rows away through which the internet gets in.
std::optional<Fix> fixFor(const RuleContext& context, const Component& component)
{
    std::vector<std::pair<Id, std::vector<RowChange>>> changes;
    for (const Component* group : securityGroupsOf(context.zones, context.catalog, component)) {
        std::vector<RowChange> rows;
        for (const SecurityRule& rule : securityRules(*group, Direction::Ingress))
            if (const auto block = cidrFrom(rule.peer); block && block->prefix < 8)
                rows.push_back({.row = rowAt(*group, Direction::Ingress, rule.index)});
        if (!rows.empty())
            changes.emplace_back(group->id, std::move(rows));
    }
    if (changes.empty())
        return {};
    return Fix {{GUDO_TR_NOOP("core", "Close %1 to the internet"), {called(component)}}, [changes](Design design) {
                    for (const auto& [group, rows] : changes)
                        design =
                            withRowsChanged(group, std::string {toText(Direction::Ingress)}, rows)(std::move(design));
                    return design;
                }};
}

std::vector<Diagnostic> findReached(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    if (!context.hasKind("security-group"))
        return findings;
    const Arrows& arrows = context.shared<Arrows>();
    for (const Exposed& exposed : context.exposed()) {
        const Component& component = *context.component(exposed.component);
        if (!exposed.via.empty() || exposed.isAssumed || !keepsData(context, component))
            continue;
        std::vector<std::string> way;
        for (const Id& id : exposed.path)
            way.push_back(called(*context.component(id)));
        Diagnostic found = finding({GUDO_TR_NOOP("core", "Anybody on the internet reaches %1 over %2: %3"),
                                    {called(component), exposed.protocol + ' ' + toText(exposed.ports), listed(way)}},
                                   exposed.path);
        std::erase(found.components, component.id);
        found.components.insert(found.components.begin(), component.id);
        found.key = exposed.protocol;
        if (!isCalledFromOutside(context, arrows, component))
            found.fix = fixFor(context, component);
        findings.push_back(std::move(found));
    }
    return findings;
}

} // namespace

const Rule databaseReachedFromInternet {
    .id = "SEC-006",
    .name = "database-reached-from-internet",
    .severity = Severity::Error,
    .family = RuleFamily::Security,
    .title = GUDO_TR_NOOP("core", "Data store that the internet reaches"),
    .rationale = GUDO_TR_NOOP(
        "core",
        "Followed hop by hop, packets from anywhere on the internet get to the data store and back: it has a public "
        "address, its subnet routes to the internet, and no group or ACL says no. Only the password is left."),
    .remedy = GUDO_TR_NOOP("core",
                           "Take away one of the links, or better all: the public address, the public subnet, and the "
                           "rule that accepts the port from everywhere."),
    .bad = GUDO_TR_NOOP("core", "A publicly accessible database in a public subnet whose group accepts port 3306 from "
                                "0.0.0.0/0."),
    .good = GUDO_TR_NOOP("core",
                         "The database has no public address, and its group accepts port 3306 from the application."),
    .source = "S0, S4; Prowler ec2_instance_port_mysql_exposed_to_internet",
    .check = findReached,
};

} // namespace gudo
