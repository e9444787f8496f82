#include <algorithm>
#include <map>
#include <set>

#include "core/model/edits.h"
#include "core/rules/findings.h"
#include "core/rules/operations/operations_rules.h"
#include "core/rules/operations/scaling_bounds.h"
#include "core/rules/property_values.h"
#include "core/rules/tiers.h"

namespace gudo {

namespace {

constexpr std::int64_t mostCopies = 100'000;

/// Types that some group with a scaling policy keeps copies of: what the provider can start by itself.
std::set<std::string_view> scalableTypes(const Catalog& catalog)
{
    std::set<std::string_view> types;
    for (const ComponentType& type : catalog.types())
        if (takesPolicy(type) && !type.traits.copyType.empty())
            types.insert(type.traits.copyType);
    return types;
}

/// What clients with a known load ask, directly or not.
std::set<std::string_view> loaded(const RuleContext& context, const Callers& callers)
{
    std::set<std::string_view> reached;
    std::vector<const Component*> open;
    const auto reach = [&](const Component* component) {
        if (reached.insert(component->id).second)
            open.push_back(component);
    };
    for (const Component* row : context.having("load"))
        if (const Value* load = find(row->properties, "load");
            context.isKind(*row, "client") && (load->asInteger() || load->asDouble()))
            reach(row);
    while (!open.empty()) {
        const Component* next = open.back();
        open.pop_back();
        for (const Component* target : callers.targetsOf(next->id))
            reach(target);
    }
    return reached;
}

/// The component, or the machine around it, that a group could keep copies of.
const Component* machineOf(const RuleContext& context, const Component& member,
                           const std::set<std::string_view>& scalable)
{
    if (scalable.contains(member.type))
        return &member;
    for (const auto id : context.containment.ancestors(member.id))
        if (const Component* box = context.component(id); box && scalable.contains(box->type))
            return box;
    return nullptr;
}

bool holdsData(const RuleContext& context, const Component& machine)
{
    const auto inside = context.containment.descendants(machine.id);
    return std::ranges::any_of(inside, [&](std::string_view id) {
        const Component* held = context.component(id);
        return held && context.catalog.typeOf(*held).traits.stateful;
    });
}

/// Instances that somebody drew one by one behind a load balancer.
std::vector<Diagnostic> findInstances(const RuleContext& context, const Callers& callers)
{
    std::vector<Diagnostic> findings;
    const auto scalable = scalableTypes(context.catalog);
    if (std::ranges::none_of(context.architecture().components,
                             [&](const auto& row) { return scalable.contains(row->type); }))
        return findings;
    const auto paired = endsOfFailovers(context);
    const auto passes = [&](const Component& component) {
        const Component* machine = machineOf(context, component, scalable);
        return machine && isComputing(context, component) && !paired.contains(component.id) &&
               !paired.contains(machine->id) && !holdsData(context, *machine);
    };
    for (const Tier& tier : servingTiers(context, callers, passes)) {
        const bool isShared = std::ranges::all_of(tier.callers, [&](const Component* caller) {
            return context.isKind(*caller, "load-balancer") || context.isKind(*caller, "target-group");
        });
        std::set<std::string_view> machines;
        std::int64_t copies = 0;
        std::vector<Id> ids;
        for (const Component* member : tier.members) {
            const Component* machine = machineOf(context, *member, scalable);
            if (machine && machines.insert(machine->id).second)
                copies += copiesOf(context, *machine);
            ids.push_back(member->id);
        }
        if (!isShared || copies < 2) // one alone has worse troubles
            continue;
        findings.push_back(finding({GUDO_TR_NOOP("core", "%1 stay %2 instances however many requests come: nothing "
                                                         "adds some under load or replaces one that fails"),
                                    {listed(tier.members), std::to_string(copies)}},
                                   std::move(ids)));
    }
    return findings;
}

/// Groups that run a fixed number although the load is known to go up and down.
std::vector<Diagnostic> findGroups(const RuleContext& context, const Callers& callers)
{
    std::vector<Diagnostic> findings;
    const auto asked = loaded(context, callers);
    for (const auto& row : context.architecture().components) {
        const auto bounds = asked.contains(row->id) ? scalingBoundsOf(context, *row) : std::nullopt;
        const ComponentType& type = context.catalog.typeOf(*row);
        if (!bounds || type.traits.stateful)
            continue;
        const bool takes = takesPolicy(type);
        const bool isFixed = takes ? lacksPolicy(context, *row) && bounds->max && bounds->min == bounds->max
                                   : !context.catalog.valueOf(*row, bounds->maxKey);
        const std::int64_t copies = bounds->desired.value_or(0);
        if (!isFixed || copies < 2 || copies > mostCopies)
            continue;
        Diagnostic found = finding({GUDO_TR_NOOP("core", "%1 runs %2 copies however many requests come: nothing adds "
                                                         "some under load"),
                                    {called(*row), std::to_string(copies)}},
                                   {row->id});
        const std::int64_t most = 2 * std::max(copies, bounds->max.value_or(0));
        found.fix = Fix {{GUDO_TR_NOOP("core", "Let it grow to %1 copies"), {std::to_string(most)}},
                         [id = row->id, key = std::string {bounds->maxKey}, takes, most](Design design) {
                             design = withProperty(std::move(design), id, key, most);
                             return takes ? withProperty(std::move(design), id, "scaling", "cpu") : design;
                         },
                         false};
        findings.push_back(std::move(found));
    }
    return findings;
}

std::vector<Diagnostic> findFixed(const RuleContext& context)
{
    const Callers& callers = context.shared<Callers>();
    auto findings = findInstances(context, callers);
    std::ranges::move(findGroups(context, callers), std::back_inserter(findings));
    return findings;
}

} // namespace

const Rule fixedTier {
    .id = "OPS-001",
    .name = "tier-of-fixed-size",
    .severity = Severity::Warning,
    .family = RuleFamily::Operations,
    .title = GUDO_TR_NOOP("core", "Tier that does not grow with its load"),
    .rationale =
        GUDO_TR_NOOP("core", "Nobody can foretell how many users come. A tier with a fixed number of servers is too "
                             "small on the busiest day, when it matters most, and too large in every quiet hour that "
                             "is paid for. In a cloud the provider can start and stop servers by itself."),
    .remedy = GUDO_TR_NOOP("core", "Let an Auto Scaling group run the tier, with a policy that follows the load."),
    .bad = GUDO_TR_NOOP("core", "A load balancer and two instances in the cloud that somebody started by hand."),
    .good = GUDO_TR_NOOP("core", "The load balancer with an Auto Scaling group of 2 to 6 instances."),
    .source = "S3, S4",
    .check = findFixed,
};

} // namespace gudo
