#include <algorithm>
#include <cmath>
#include <set>

#include "core/model/edits.h"
#include "core/reliability/replicas.h"
#include "core/rules/cost/cost_rules.h"
#include "core/rules/findings.h"
#include "core/rules/parameters.h"
#include "core/rules/property_values.h"
#include "core/rules/service_loads.h"

namespace gudo {

namespace {

constexpr double wellUsed = 0.4; ///< share of the capacity in use at the busiest time that nobody should worry about

/// What runs of a service all the time.
struct Provision {
    int copies = 0;
    int zones = 0;       ///< distinct places that can be lost; 0 when they are not known
    double capacity = 0; ///< of one copy
    int required = 1;
    bool isDeployedInPlace = false;
};

/// Copies that are there in a quiet hour: a group that scales by itself goes down to its minimum.
int lastingCopies(const RuleContext& context, const ServiceNode& node)
{
    const auto minimum = integerIn(context, *node.component, "min");
    const bool isScaled = minimum && !textIn(context, *node.component, "scaling").empty();
    return isScaled ? std::clamp(*minimum, 1, std::max(1, node.copies)) : node.copies;
}

/// Nothing where it is not all known, copies differ, or something else than load says how many there are.
std::optional<Provision> provisionOf(const RuleContext& context, const Service& service)
{
    Provision provision;
    std::set<std::string> zones;
    bool areKnown = true;
    if (!service.standbys.empty() || !service.waiting.empty() || service.chooser >= 0)
        return {};
    provision.required = service.required;
    for (const int member : service.members) {
        const ServiceNode& node = context.graph().node(member);
        const auto capacity = numberIn(context.catalog, *node.component, "capacity");
        if (node.isUnfailing() || node.isRunByProvider || node.holdsData || node.needsMajority || !capacity ||
            !(*capacity > 0) || (provision.capacity > 0 && *capacity != provision.capacity) ||
            !context.catalog.typeOf(*node.component).traits.standby.empty())
            return {};
        provision.capacity = *capacity;
        provision.copies += lastingCopies(context, node);
        provision.required = std::max(provision.required, node.required);
        provision.isDeployedInPlace |= textIn(context, *node.component, "deployment") == "in-place";
        const ZoneSet where = context.zones.zonesOf(*node.component);
        areKnown &= where.isComplete;
        zones.insert(where.names.begin(), where.names.end());
    }
    provision.zones = areKnown ? static_cast<int>(zones.size()) : 0;
    return provision;
}

/// The fewest copies, of those that there are, that carry the load without any one zone or copy, and while half of them
/// are replaced.
int neededFor(double load, const Provision& provision)
{
    const auto isEnough = [&](int copies) {
        const int lost = provision.zones > 1 ? (copies + provision.zones - 1) / provision.zones : 1;
        const int left = provision.isDeployedInPlace ? std::min(copies - lost, copies / 2) : copies - lost;
        return left >= provision.required && left * provision.capacity >= load;
    };
    const int least = std::max({2, provision.zones, provision.required + 1});
    const double atOnce = std::ceil(load / provision.capacity);
    int copies = std::max(least, atOnce < provision.copies ? static_cast<int>(atOnce) : provision.copies);
    while (copies < provision.copies && !isEnough(copies))
        ++copies;
    return copies;
}

/// Fewer copies of what one component stands for, by the properties that say how many there are.
std::optional<Fix> fixFor(const RuleContext& context, const Service& service, int needed)
{
    if (service.members.size() != 1)
        return {};
    const Component& component = *context.graph().node(service.members.front()).component;
    const ComponentType& type = context.catalog.typeOf(component);
    std::vector<std::string> keys;
    for (const std::string& key : std::set<std::string> {"min", "replicas", type.traits.copies})
        if (const auto count = integerIn(context, component, key); count && *count > needed)
            keys.push_back(key);
    if (keys.empty())
        return {};
    return Fix {{GUDO_TR_NOOP("core", "Run %1 copies"), {std::to_string(needed)}},
                [id = component.id, keys, needed](Design design) {
                    for (const std::string& key : keys)
                        design = withProperty(std::move(design), id, key, needed);
                    return design;
                },
                false};
}

std::vector<Diagnostic> findTooMany(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    if (std::ranges::none_of(context.architecture().components,
                             [](const auto& row) { return find(row->properties, "capacity") != nullptr; }))
        return findings;
    const ServiceLoads& loads = context.shared<ServiceLoads>();
    if (loads.isEmpty())
        return findings;
    const double share = parameter(context, moreCopiesThanNeeded, "share", wellUsed);
    const ServiceGraph& graph = context.graph();
    for (int index = 0; index < static_cast<int>(graph.services.size()); ++index) {
        const Service& service = graph.service(index);
        const double load = loads.of(index);
        const auto provision = load > 0 ? provisionOf(context, service) : std::nullopt;
        if (!provision || load >= share * provision->copies * provision->capacity)
            continue;
        const int needed = neededFor(load, *provision);
        if (needed >= provision->copies)
            continue;
        std::vector<Id> ids;
        std::vector<const Component*> members;
        for (const int member : service.members) {
            ids.push_back(graph.idOf(member));
            members.push_back(graph.node(member).component);
        }
        Message message = provision->zones > 1
                              ? Message {GUDO_TR_NOOP("core", "%1: the %2 copies that always run answer %3 requests a "
                                                              "second, %4 come at the busiest time, and %5 copies are "
                                                              "enough even when a zone is lost")}
                              : Message {GUDO_TR_NOOP("core", "%1: the %2 copies that always run answer %3 requests a "
                                                              "second, %4 come at the busiest time, and %5 copies are "
                                                              "enough even when one fails")};
        message.arguments = {listed(members), std::to_string(provision->copies),
                             amount(provision->copies * provision->capacity), amount(load), std::to_string(needed)};
        Diagnostic found = finding(std::move(message), std::move(ids));
        found.fix = fixFor(context, service, needed);
        findings.push_back(std::move(found));
    }
    return findings;
}

} // namespace

const Rule moreCopiesThanNeeded {
    .id = "COST-006",
    .name = "more-copies-than-needed",
    .severity = Severity::Warning,
    .family = RuleFamily::Cost,
    .title = GUDO_TR_NOOP("core", "Far more copies than the load needs"),
    .rationale = GUDO_TR_NOOP(
        "core", "Every copy that runs is paid for, whether it has work or not. Here the busiest hour leaves more than "
                "half of what runs all the time idle, even after what is kept for the loss of a zone. Automatic "
                "scaling adds copies when they are needed, but never goes below its minimum."),
    .remedy = GUDO_TR_NOOP("core", "Lower the minimum to what the load and the loss of one zone need, and let scaling "
                                   "add the rest."),
    .bad = GUDO_TR_NOOP("core", "200 requests a second, and a minimum of ten copies for 200 each in two zones."),
    .good = GUDO_TR_NOOP("core", "The same with a minimum of two."),
    .source = "S3, S4; AWS Well-Architected Framework: cost optimization pillar",
    .check = findTooMany,
};

} // namespace gudo
