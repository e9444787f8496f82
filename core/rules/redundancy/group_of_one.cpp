#include <algorithm>
#include <limits>

#include "core/model/edits.h"
#include "core/rules/callers.h"
#include "core/rules/findings.h"
#include "core/rules/redundancy/losses.h"
#include "core/rules/redundancy/redundancy_rules.h"

namespace gudo {

namespace {

constexpr int enough = 2; ///< instances, so that one may fail

int countIn(const RuleContext& context, const Component& component, std::string_view key, int fallback)
{
    const Value* value = context.catalog.valueOf(component, key);
    const auto* number = value ? value->asInteger() : nullptr;
    return number ? static_cast<int>(std::clamp<std::int64_t>(*number, 0, std::numeric_limits<int>::max())) : fallback;
}

/// A group that grows and shrinks between two bounds.
bool isScaled(const ComponentType& type)
{
    return type.isKind("group") && type.property("min") && type.property("max");
}

bool isServing(const Callers& callers, const Component& group)
{
    return !callers.of(group.id).empty() || !textsOf(group.properties, "target_groups").empty();
}

Message messageFor(const RuleContext& context, const Component& group, int max)
{
    const std::string clients = context.losses().clientsLost(group.id);
    if (max < enough)
        return {GUDO_TR_NOOP("core", "%1 never runs more than one instance (maximum %2): whatever replaces it starts "
                                     "only when it is gone"),
                {called(group), std::to_string(max)}};
    if (clients.empty())
        return {GUDO_TR_NOOP("core", "%1 may shrink to one instance or none (minimum %2)"),
                {called(group), std::to_string(countIn(context, group, "min", enough))}};
    return {GUDO_TR_NOOP("core", "%1 may shrink to one instance or none (minimum %2): when it stops, requests from %3 "
                                 "fail until another has started"),
            {called(group), std::to_string(countIn(context, group, "min", enough)), clients}};
}

std::vector<Diagnostic> findSmall(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    if (!context.hasKind("group"))
        return findings;
    const Callers& callers = context.shared<Callers>();
    for (const Component* row : context.ofTypes(isScaled)) {
        if (!isServing(callers, *row))
            continue;
        const int min = countIn(context, *row, "min", enough);
        const int max = countIn(context, *row, "max", enough);
        if (min >= enough && max >= enough)
            continue;
        Diagnostic found = finding(messageFor(context, *row, max), {row->id});
        std::vector<std::string> keys;
        for (const char* key : {"min", "desired", "max"}) // what runs and may run is at least what must run
            if (countIn(context, *row, key, enough) < enough)
                keys.emplace_back(key);
        found.fix = Fix {{GUDO_TR_NOOP("core", "Run %1 instances or more"), {std::to_string(enough)}},
                         [id = row->id, keys](Design design) {
                             for (const std::string& key : keys)
                                 design = withProperty(std::move(design), id, key, enough);
                             return design;
                         },
                         false};
        findings.push_back(std::move(found));
    }
    return findings;
}

} // namespace

const Rule groupOfOne {
    .id = "RED-015",
    .name = "group-of-one",
    .severity = Severity::Warning,
    .family = RuleFamily::Redundancy,
    .title = GUDO_TR_NOOP("core", "Auto Scaling group that may run one instance"),
    .rationale =
        GUDO_TR_NOOP("core", "An Auto Scaling group replaces an instance that fails, but that takes minutes: the loss "
                             "has to be noticed, and the new one has to start and warm up. With a minimum of one "
                             "there is nobody to answer meanwhile, and a quiet hour is enough to get there."),
    .remedy =
        GUDO_TR_NOOP("core", "Set the minimum to two or more, one for each zone at least, and the maximum above."),
    .bad = GUDO_TR_NOOP("core", "A web tier with minimum 1, desired 2 and maximum 4."),
    .good = GUDO_TR_NOOP("core", "The same with minimum 2."),
    .source = "S4; Polaris hpaMinAvailability, kube-score horizontalpodautoscaler-replicas",
    .check = findSmall,
    .explainsSinglePoints = true,
};

} // namespace gudo
