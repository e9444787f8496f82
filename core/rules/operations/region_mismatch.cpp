#include <algorithm>
#include <map>

#include "core/model/edits.h"
#include "core/rules/balancer_targets.h"
#include "core/rules/findings.h"
#include "core/rules/operations/operations_rules.h"
#include "core/rules/property_values.h"

namespace gudo {

namespace {

constexpr const char* regionKey = "region";

/// The region that a zone's full name begins with, of those the provider has; empty for a letter and for what is no
/// such name.
std::string regionOfZone(const ComponentType& region, std::string_view zone)
{
    const PropertySchema* schema = region.property(regionKey);
    std::string best;
    for (const std::string& code : schema ? schema->choices : std::vector<std::string> {})
        if (zone.size() > code.size() && zone.starts_with(code) && code.size() > best.size() &&
            (zone[code.size()] < '0' || zone[code.size()] > '9'))
            best = code;
    return best;
}

/// The zones of one region that by their names are in another.
struct Strangers {
    std::vector<const Component*> zones {};
    int others = 0; ///< zones of the region that are named otherwise, even if only by a letter
};

Diagnostic foundIn(const RuleContext& context, const Component& region, const std::string& code,
                   const Strangers& strangers)
{
    const std::string own {textIn(context, region, regionKey)};
    std::vector<Id> ids;
    for (const Component* zone : strangers.zones)
        ids.push_back(zone->id);
    ids.push_back(region.id);
    Diagnostic found = finding({GUDO_TR_NOOP("core", "%1 is the region %2, but zones in it are named after %3: %4"),
                                {called(region), own, code, listed(strangers.zones)}},
                               ids);
    found.key = code;
    if (textOf(region.properties, regionKey).empty() && strangers.others == 0) {
        found.fix = Fix {{GUDO_TR_NOOP("core", "Set the region to %1"), {code}}, [id = region.id, code](Design design) {
                             return withProperty(std::move(design), id, regionKey, code);
                         }};
        return found;
    }
    ids.pop_back();
    found.fix = Fix {{GUDO_TR_NOOP("core", "Name the zones after %1"), {own}}, [ids, code, own](Design design) {
                         for (const Id& id : ids) {
                             const Component* zone = design.architecture.components.find(id);
                             const std::string name {zone ? textOf(zone->properties, "zone") : std::string_view {}};
                             if (name.starts_with(code))
                                 design = withProperty(std::move(design), id, "zone", own + name.substr(code.size()));
                         }
                         return design;
                     }};
    return found;
}

void findStrangeZones(const RuleContext& context, std::vector<Diagnostic>& findings)
{
    std::map<const Component*, std::map<std::string, Strangers>> byRegion;
    std::map<const Component*, int> zonesIn;
    std::vector<const Component*> regions;
    for (const Component* row : context.ofKind("zone")) {
        const Component* region = context.zones.nearest(row->id, "region");
        if (!region || textIn(context, *region, regionKey).empty())
            continue;
        if (zonesIn[region]++ == 0)
            regions.push_back(region);
        const std::string_view name = textOf(row->properties, "zone");
        std::string code = regionOfZone(context.catalog.typeOf(*region), name);
        if (!code.empty() && code != textIn(context, *region, regionKey))
            byRegion[region][std::move(code)].zones.push_back(row);
    }
    for (const Component* region : regions)
        for (auto& [code, strangers] : byRegion[region]) {
            strangers.others = zonesIn[region] - static_cast<int>(strangers.zones.size());
            findings.push_back(foundIn(context, *region, code, strangers));
        }
}

/// Targets that a load balancer of one region has in others, beside those in its own.
void findStrangeTargets(const RuleContext& context, std::vector<Diagnostic>& findings)
{
    const Callers& callers = context.shared<Callers>();
    for (const BalancedTargets& balanced : balancedTargets(context, callers)) {
        const std::string home = regionOf(context, *balanced.balancer);
        if (home.empty())
            continue;
        std::map<std::string, std::vector<const Component*>> away;
        std::size_t strangers = 0;
        for (const Component* target : balanced.targets)
            if (std::string region = regionOf(context, *target); !region.empty() && region != home) {
                away[std::move(region)].push_back(target);
                ++strangers;
            }
        if (strangers == balanced.targets.size())
            continue; // meant so
        for (const auto& [region, targets] : away) {
            std::vector<Id> ids;
            for (const Component* target : targets)
                ids.push_back(target->id);
            ids.push_back(balanced.balancer->id);
            Diagnostic found = finding(
                {GUDO_TR_NOOP("core", "%1 and other targets of it are in %2, but it sends requests to %3 as well: "
                                      "%4"),
                 {called(*balanced.balancer), home, region, listed(targets)}},
                std::move(ids));
            found.key = region + ' ' + balanced.balancer->id;
            findings.push_back(std::move(found));
        }
    }
}

std::vector<Diagnostic> findMismatches(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    if (!context.hasKind("region"))
        return findings;
    findStrangeZones(context, findings);
    findStrangeTargets(context, findings);
    return findings;
}

} // namespace

const Rule regionMismatch {
    .id = "OPS-023",
    .name = "region-mismatch",
    .severity = Severity::Warning,
    .family = RuleFamily::Operations,
    .title = GUDO_TR_NOOP("core", "Component in another region than the rest"),
    .rationale =
        GUDO_TR_NOOP("core", "A zone belongs to one region, and a load balancer to one as well. Somebody who picked "
                             "another region in the console by mistake has machines that the others cannot find, or "
                             "that answer late and cost money for every byte between the regions."),
    .remedy = GUDO_TR_NOOP("core", "Name the zones of the region, or move the component into it."),
    .bad = GUDO_TR_NOOP("core", "A zone ap-northeast-3a in the region ap-northeast-2."),
    .good = GUDO_TR_NOOP("core", "The zone ap-northeast-2a in the region ap-northeast-2."),
    .source = "S2; Prowler vpc_different_regions",
    .check = findMismatches,
};

} // namespace gudo
