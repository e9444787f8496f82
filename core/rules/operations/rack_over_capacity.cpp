#include <map>

#include "core/reliability/replicas.h"
#include "core/rules/findings.h"
#include "core/rules/operations/operations_rules.h"
#include "core/rules/property_values.h"

namespace gudo {

namespace {

constexpr double nearlyFull = 0.8;

/// One thing that a rack has so much of.
struct Resource {
    const char* key;
    const char* over; ///< messages: the rack, what is used, what there is
    const char* almost;
};

constexpr Resource resources[] {
    {"rack_units", GUDO_TR_NOOP("core", "%1 has %3 rack units, but what is in it takes %2"),
     GUDO_TR_NOOP("core", "%2 of the %3 rack units of %1 are taken: there is little room to grow")},
    {"power_watts", GUDO_TR_NOOP("core", "%1 has %3 W of power, but what is in it takes %2 W"),
     GUDO_TR_NOOP("core", "%2 of the %3 W of power of %1 are taken: there is little room to grow")},
};

/// What is used of each rack; of a device in a device the outer one counts.
std::map<std::string_view, double> usedIn(const RuleContext& context, std::string_view key)
{
    std::map<std::string_view, double> used;
    for (const auto& row : context.architecture().components) {
        const auto own = numberIn(context.catalog, *row, key);
        if (!own || !(*own > 0) || *own > 1e9 || context.isKind(*row, "rack") || context.isKind(*row, "power"))
            continue;
        for (const auto id : context.containment.ancestors(row->id)) {
            const Component* box = context.component(id);
            if (box && context.isKind(*box, "rack")) {
                used[box->id] += *own * copiesOf(context, *row);
                break;
            }
            if (box && numberIn(context.catalog, *box, key))
                break;
        }
    }
    return used;
}

std::vector<Diagnostic> findFull(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    if (!context.hasKind("rack"))
        return findings;
    for (const Resource& resource : resources)
        for (const auto& [id, used] : usedIn(context, resource.key)) {
            const Component& rack = *context.component(id);
            const auto room = numberIn(context.catalog, rack, resource.key);
            if (!room || !(*room > 0) || used <= nearlyFull * *room)
                continue;
            const bool isOver = used > *room;
            Diagnostic found = finding(
                {isOver ? resource.over : resource.almost, {called(rack), amount(used), amount(*room)}}, {rack.id});
            found.severity = isOver ? Severity::Error : Severity::Warning;
            found.key = resource.key;
            findings.push_back(std::move(found));
        }
    return findings;
}

} // namespace

const Rule rackOverCapacity {
    .id = "OPS-013",
    .name = "rack-over-capacity",
    .severity = Severity::Error,
    .family = RuleFamily::Operations,
    .title = GUDO_TR_NOOP("core", "Rack without room or power"),
    .rationale =
        GUDO_TR_NOOP("core", "A rack holds so many units, and its supply so many watts. Whoever carries the servers "
                             "in finds out that they do not fit, or a fuse blows when all of them start. Beyond 80 % "
                             "the next server that the load asks for has no place, and a new rack takes weeks."),
    .remedy = GUDO_TR_NOOP("core", "Move servers to another rack, or plan a further one."),
    .bad = GUDO_TR_NOOP("core", "A rack of 12 units with four servers of 4 units."),
    .good = GUDO_TR_NOOP("core", "Two of the servers in a second rack."),
    .source = "S0",
    .check = findFull,
};

} // namespace gudo
