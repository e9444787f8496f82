#include <algorithm>
#include <cmath>

#include "core/model/edits.h"
#include "core/reliability/platform.h"
#include "core/reliability/replicas.h"
#include "core/rules/findings.h"
#include "core/rules/redundancy/capacities.h"
#include "core/rules/redundancy/redundancy_rules.h"

namespace gudo {

namespace {

/// Properties that set the number of copies, and the number that is enough.
struct Growth {
    std::vector<std::string> keys {};
    int copies = 0;
};

/// How many of so many copies, spread round robin, the worst loss of a zone leaves; nothing when a place has no zone.
std::optional<int> leftOf(const RuleContext& context, const ServiceNode& node, int copies)
{
    std::map<std::string, int> lost;
    const int places = static_cast<int>(node.places.size());
    for (int place = 0; place < places; ++place) {
        const Component& box = *node.places[static_cast<std::size_t>(place)].box;
        std::string zone = context.zones.zoneOf(box.id);
        if (zone.empty())
            zone = namedZone(context.catalog, context.zones, box);
        if (zone.empty())
            return {};
        lost[zone] += copies / places + (place < copies % places ? 1 : 0);
    }
    int most = 0;
    for (const auto& [zone, count] : lost)
        most = std::max(most, count);
    return copies - most;
}

/// The least number of copies that carries what is asked after the loss of any zone, where one component stands for the
/// whole service and has a property for it.
std::optional<Growth> growthFor(const RuleContext& context, const CapacityCase& found)
{
    const Service& service = context.graph().service(found.bottleneck);
    const ServiceNode& node = context.graph().node(service.members.front());
    const ComponentType& type = context.catalog.typeOf(*node.component);
    const auto capacity = numberIn(context.catalog, *node.component, "capacity");
    if (service.members.size() > 1 || type.traits.copies.empty() || !type.traits.standby.empty() || !capacity ||
        *capacity <= 0)
        return {};
    Growth growth {.copies = node.copies};
    const auto setCopies = numberIn(context.catalog, *node.component, type.traits.copies);
    const auto minimum = numberIn(context.catalog, *node.component, "min");
    if (std::max(setCopies.value_or(1), minimum.value_or(1)) != node.copies)
        return {}; // something else multiplies them
    const auto isEnough = [&](int copies) {
        const auto left = leftOf(context, node, copies);
        return left && *left * *capacity >= found.asked;
    };
    while (growth.copies <= mostReplicas && !isEnough(growth.copies))
        ++growth.copies;
    if (growth.copies > mostReplicas || growth.copies == node.copies)
        return {};
    growth.keys.push_back(type.traits.copies);
    if (type.property("min") && type.traits.copies != "min")
        growth.keys.emplace_back("min"); // a quiet hour must not take the spare ones away
    for (const char* bound : {"max", "max_replicas"})
        if (const auto most = numberIn(context.catalog, *node.component, bound);
            type.property(bound) && most && *most < growth.copies)
            growth.keys.emplace_back(bound);
    return growth;
}

std::vector<Diagnostic> findTooLittle(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    for (const auto& [service, worst] : context.capacities().zoneLosses()) {
        const std::string zone = Capacities::zoneOf(worst);
        std::vector<Id> ids;
        std::vector<std::string> names;
        for (const int member : context.graph().service(service).members) {
            ids.push_back(context.graph().idOf(member));
            names.push_back(called(*context.graph().node(member).component));
        }
        if (const auto boxes = context.zones.boxes().find(zone); boxes != context.zones.boxes().end())
            for (const Component* box : boxes->second)
                ids.push_back(box->id);
        Diagnostic found = finding({GUDO_TR_NOOP("core", "When zone %1 is lost, what is left of %2 answers %3 of the "
                                                         "%4 requests a second that it gets at the busiest time"),
                                    {zone, listed(names), amount(worst.carried()), amount(worst.asked)}},
                                   std::move(ids));
        if (const auto growth = growthFor(context, worst))
            found.fix = Fix {{GUDO_TR_NOOP("core", "Run %1 copies, so that those in the other zones are enough"),
                              {std::to_string(growth->copies)}},
                             [id = found.components.front(), growth = *growth](Design design) {
                                 for (const std::string& key : growth.keys)
                                     design = withProperty(std::move(design), id, key, growth.copies);
                                 return design;
                             },
                             false};
        findings.push_back(std::move(found));
    }
    return findings;
}

} // namespace

const Rule capacityAfterZoneLoss {
    .id = "RED-013",
    .name = "capacity-after-zone-loss",
    .severity = Severity::Warning,
    .family = RuleFamily::Redundancy,
    .title = GUDO_TR_NOOP("core", "Too little capacity without one zone"),
    .rationale =
        GUDO_TR_NOOP("core", "When a zone is lost, the copies in the others get its share of the requests. If they "
                             "cannot carry it, they are overloaded and fail as well, and the outage of one zone is an "
                             "outage of everything. Automatic scaling is no answer: just then everybody asks for new "
                             "machines, and they take minutes to start."),
    .remedy = GUDO_TR_NOOP("core", "Run so many copies all the time that those outside of any one zone are enough: for "
                                   "two zones twice what the load takes, for three one and a half times."),
    .bad = GUDO_TR_NOOP("core", "900 requests a second, and four copies for 300 each in two zones."),
    .good = GUDO_TR_NOOP("core", "The same with six copies: three are left whichever zone is lost."),
    .source = "S4; Amazon Builders' Library: static stability using Availability Zones",
    .check = findTooLittle,
};

} // namespace gudo
