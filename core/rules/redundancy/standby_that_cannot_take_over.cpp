#include <algorithm>

#include "core/model/edits.h"
#include "core/rules/callers.h"
#include "core/rules/findings.h"
#include "core/rules/placing.h"
#include "core/rules/redundancy/other_place.h"
#include "core/rules/redundancy/redundancy_rules.h"

namespace gudo {

namespace {

/// An active component and its standby, by the failover between them.
struct Pair {
    const Connection* failover;
    const Component* active;
    const Component* standby;
};

std::vector<Pair> pairsOf(const RuleContext& context)
{
    std::vector<Pair> pairs;
    for (const auto& row : context.architecture().connections) {
        const bool isMeant = row->kind == "failover" && row->from != row->to &&
                             textOf(row->properties, "mode") != "manual"; // by hand: another rule's business
        const Component* active = isMeant ? context.component(row->from) : nullptr;
        const Component* standby = active ? context.component(row->to) : nullptr;
        if (standby && !context.containment.isWithin(active->id, standby->id) &&
            !context.containment.isWithin(standby->id, active->id))
            pairs.push_back({row.get(), active, standby});
    }
    return pairs;
}

/// Boxes of what both fail with, from the inside out; none for what is spread over several places.
std::vector<const Component*> sharedDomains(const RuleContext& context, const Pair& pair)
{
    if (context.zones.places(*pair.active).size() > 1 || context.zones.places(*pair.standby).size() > 1)
        return {};
    const auto others = failureDomainsAround(context, pair.active->parent);
    std::vector<const Component*> boxes;
    for (std::string_view at = pair.standby->parent; !at.empty(); at = context.containment.parent(at)) {
        const Component& box = *context.component(at);
        if (context.isKind(box, "zone")) {
            if (others.contains(context.zones.zoneOf(at)))
                std::ranges::copy(context.zones.boxes().at(context.zones.zoneOf(at)), std::back_inserter(boxes));
        } else if (others.contains(box.id)) {
            boxes.push_back(&box);
        }
    }
    return boxes;
}

Diagnostic togetherFinding(const RuleContext& context, const OtherPlaces& places, const Pair& pair,
                           const std::vector<const Component*>& shared)
{
    Diagnostic found = finding({GUDO_TR_NOOP("core", "%1 cannot take over from %2 when %3 fails: both are in it"),
                                {called(*pair.standby), called(*pair.active), called(*shared.front())}},
                               {pair.standby->id, pair.active->id});
    for (const Component* box : shared)
        found.components.push_back(box->id);
    const auto around = failureDomainsAround(context, pair.active->parent);
    const auto isApart = [&](const Component& place) {
        return std::ranges::none_of(failureDomainsAround(context, place.id),
                                    [&](const std::string& domain) { return around.contains(domain); });
    };
    const auto place = places.forSecondOf(*pair.standby, isApart);
    if (const Component* there = place ? context.component(*place) : nullptr)
        found.fix =
            Fix {{GUDO_TR_NOOP("core", "Move %1 to %2"), {called(*pair.standby), called(*there)}},
                 [id = pair.standby->id, to = there->id](Design design) {
                     return design.architecture.components.contains(to) ? movedInto(std::move(design), id, to) : design;
                 },
                 false};
    return found;
}

/// True when the type shares an address among the two, no address is given, nobody else knows the standby, and the
/// failover does not say that it is automatic.
bool lacksMechanism(const RuleContext& context, const Callers& callers, const Pair& pair)
{
    const auto isNamed = [](const Component& component) {
        return !textOf(component.properties, "virtual_ip").empty();
    };
    return textOf(pair.failover->properties, "mode").empty() &&
           context.catalog.typeOf(*pair.active).property("virtual_ip") && !isNamed(*pair.active) &&
           !isNamed(*pair.standby) && !callers.of(pair.active->id).empty() && callers.of(pair.standby->id).empty();
}

Diagnostic addressFinding(const Pair& pair)
{
    Diagnostic found =
        finding({GUDO_TR_NOOP("core", "%1 cannot take over from %2: clients know only the address of %2, "
                                      "and the two share no virtual one"),
                 {called(*pair.standby), called(*pair.active)}},
                {pair.standby->id, pair.active->id});
    found.fix = Fix {
        {GUDO_TR_NOOP("core", "Say that %1 takes over by itself"), {called(*pair.standby)}},
        [id = pair.failover->id](Design design) { return withProperty(std::move(design), id, "mode", "automatic"); },
        false};
    return found;
}

std::vector<Diagnostic> findUnable(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    const auto pairs = pairsOf(context);
    if (pairs.empty())
        return findings;
    const Callers& callers = context.shared<Callers>();
    const OtherPlaces places {context};
    for (const Pair& pair : pairs) {
        const auto add = [&](Diagnostic found, const char* key) {
            found.connections.push_back(pair.failover->id);
            found.key = key;
            findings.push_back(std::move(found));
        };
        if (const auto shared = sharedDomains(context, pair); !shared.empty())
            add(togetherFinding(context, places, pair, shared), "place");
        if (lacksMechanism(context, callers, pair))
            add(addressFinding(pair), "address");
    }
    return findings;
}

} // namespace

const Rule standbyThatCannotTakeOver {
    .id = "RED-020",
    .name = "standby-that-cannot-take-over",
    .severity = Severity::Error,
    .family = RuleFamily::Redundancy,
    .title = GUDO_TR_NOOP("core", "Standby that cannot take over"),
    .rationale =
        GUDO_TR_NOOP("core", "A standby is worth what it costs only when it is up while the active one is down, and "
                             "when requests find it then. One in the same rack or zone goes down together with the "
                             "active one. One that nobody knows the address of stands by for ever: clients go on "
                             "asking the machine that is gone."),
    .remedy = GUDO_TR_NOOP("core", "Put the standby into another rack or zone, and let the two share a virtual address "
                                   "that moves by itself, or let DNS with health checks lead to the one that is up."),
    .bad = GUDO_TR_NOOP("core", "An active load balancer and its standby in the same rack."),
    .good = GUDO_TR_NOOP("core", "The two in different racks, sharing a virtual IP address."),
    .source = "S0",
    .check = findUnable,
    .explainsSinglePoints = true,
};

} // namespace gudo
