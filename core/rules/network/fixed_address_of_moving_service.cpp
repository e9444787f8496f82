#include "core/model/edits.h"
#include "core/rules/callers.h"
#include "core/rules/findings.h"
#include "core/rules/network/addresses.h"
#include "core/rules/network/network_rules.h"

namespace gudo {

namespace {

/// True for what a provider runs behind a name, on machines that change: databases and caches, and load balancers that
/// it spreads over zones itself. A load balancer that may have an address of its own in each zone is none of these.
bool isMoving(const ComponentType& type)
{
    const bool isProviders = type.scope == Scope::Zonal || type.scope == Scope::Regional;
    const bool isData = type.isKind("database") || type.isKind("cache");
    const bool isBalancer = type.isKind("load-balancer") && type.traits.minimumZones > 0;
    return isProviders && (isData || isBalancer);
}

/// The properties that hold an address in digits.
std::vector<std::string> fixedKeys(const Component& component)
{
    std::vector<std::string> keys;
    for (const char* key : {"address", "public_address"})
        if (hostFrom(textOf(component.properties, key)))
            keys.emplace_back(key);
    return keys;
}

std::vector<Diagnostic> findFixed(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    for (const Component* row : context.ofTypes(isMoving)) {
        const auto keys = fixedKeys(*row);
        if (keys.empty())
            continue;
        const auto who = context.shared<Callers>().of(row->id);
        if (who.empty())
            continue; // nobody who could use it
        std::vector<Id> ids {row->id};
        for (const Component* caller : who)
            ids.push_back(caller->id);
        auto found =
            finding({GUDO_TR_NOOP("core", "%1 is addressed as %2, which changes when it fails over or grows: %3"),
                     {called(*row), std::string {textOf(row->properties, keys.front())}, listed(who)}},
                    std::move(ids));
        found.fix = Fix {
            {GUDO_TR_NOOP("core", "Remove the address; it is called by its DNS name")}, [id = row->id](Design design) {
                const Component* changing = design.architecture.components.find(id);
                for (const std::string& key : changing ? fixedKeys(*changing) : std::vector<std::string> {})
                    design = withProperty(std::move(design), id, key, {});
                return design;
            }};
        findings.push_back(std::move(found));
    }
    return findings;
}

} // namespace

const Rule fixedAddressOfMovingService {
    .id = "NET-041",
    .name = "fixed-address-of-moving-service",
    .severity = Severity::Warning,
    .family = RuleFamily::Network,
    .title = GUDO_TR_NOOP("core", "Service called by an address that changes"),
    .rationale =
        GUDO_TR_NOOP("core", "A managed database or load balancer has a DNS name, and behind it machines that come and "
                             "go. After a failover the name leads to the standby, and the old address to nothing: who "
                             "has written down the address stays cut off although the service is up again."),
    .remedy = GUDO_TR_NOOP("core", "Call it by its DNS name, and do not cache the answer for longer than it is valid."),
    .bad = GUDO_TR_NOOP("core", "An application that connects to the database at 10.0.30.15."),
    .good = GUDO_TR_NOOP("core", "The application with the endpoint name of the database."),
    .source = "S1; Amazon RDS User Guide: connecting to a DB instance, failover process",
    .check = findFixed,
};

} // namespace gudo
