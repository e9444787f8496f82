#include <algorithm>
#include <set>

#include "core/rules/callers.h"
#include "core/rules/findings.h"
#include "core/rules/redundancy/redundancy_rules.h"
#include "core/rules/redundancy/zone_choice.h"

namespace gudo {

namespace {

/// One with an address in each of its subnets. The other kind is an entry of route tables and in no zone.
bool isInterface(const RuleContext& context, const Component& component)
{
    if (context.catalog.typeOf(component).traits.gateway != "endpoint")
        return false;
    const Value* kind = context.catalog.valueOf(component, "kind");
    return kind && kind->asString() && *kind->asString() == "interface";
}

/// Zones that callers run in and the endpoint has no address in, as far as both are known.
std::set<std::string> zonesWithout(const RuleContext& context, Callers::Components callers, const ZoneSet& own)
{
    std::set<std::string> lacking;
    if (!own.isComplete || own.names.empty())
        return lacking;
    for (const Component* caller : callers)
        for (const std::string& zone : context.zones.zonesOf(*caller).names)
            if (!std::ranges::binary_search(own.names, zone))
                lacking.insert(zone);
    return lacking;
}

/// A subnet in each zone that lacks one.
std::optional<Fix> fixFor(const RuleContext& context, const ZoneChoice& choice, const Component& endpoint,
                          std::set<std::string> lacking)
{
    std::vector<std::function<Design(Design)>> steps;
    std::vector<std::string> names;
    for (const Component* subnet : choice.subnetsInOtherZones(endpoint)) {
        if (lacking.empty())
            break;
        if (lacking.erase(context.zones.zoneOf(subnet->id)) == 0)
            continue;
        auto adding = addingSubnet(context, endpoint, *subnet);
        if (!adding)
            return {};
        steps.push_back(std::move(*adding));
        names.push_back(called(*subnet));
    }
    if (!lacking.empty())
        return {};
    return Fix {{GUDO_TR_NOOP("core", "Add an address in %1 (each costs by the hour)"), {listed(names)}},
                [steps](Design design) {
                    for (const auto& step : steps)
                        design = step(std::move(design));
                    return design;
                },
                false};
}

std::vector<Diagnostic> findLacking(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    if (!context.hasKind("gateway"))
        return findings;
    const Callers& callers = context.shared<Callers>();
    const ZoneChoice choice {context};
    for (const auto& row : context.architecture().components) {
        if (!isInterface(context, *row))
            continue;
        const ZoneSet own = context.zones.zonesOf(*row);
        const auto lacking = zonesWithout(context, callers.of(row->id), own);
        if (lacking.empty())
            continue;
        const std::vector<std::string> names {lacking.begin(), lacking.end()};
        Diagnostic found = finding({GUDO_TR_NOOP("core", "%1 has addresses in %2 only, but is called from %3 too: when "
                                                         "its zone fails, they lose the service"),
                                    {called(*row), listed(own.names), listed(names)}},
                                   {row->id});
        found.fix = fixFor(context, choice, *row, lacking);
        findings.push_back(std::move(found));
    }
    return findings;
}

} // namespace

const Rule endpointInTooFewZones {
    .id = "RED-026",
    .name = "endpoint-in-too-few-zones",
    .severity = Severity::Warning,
    .family = RuleFamily::Redundancy,
    .title = GUDO_TR_NOOP("core", "Interface endpoint in too few zones"),
    .rationale =
        GUDO_TR_NOOP("core", "An interface endpoint has one address in each of its subnets. Callers in a zone without "
                             "one use that of another zone: they pay for the way, and lose the service when that zone "
                             "fails, although their own is fine."),
    .remedy = GUDO_TR_NOOP("core", "Give the endpoint a subnet in each zone that it is called from."),
    .bad = GUDO_TR_NOOP("core", "Servers in zones a and c, and an endpoint with the subnet app-a alone."),
    .good = GUDO_TR_NOOP("core", "The endpoint with app-a and app-c."),
    .source = "Prowler vpc_endpoint_multi_az_enabled; AWS PrivateLink Guide: interface endpoints",
    .check = findLacking,
};

} // namespace gudo
