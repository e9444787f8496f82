#include <algorithm>
#include <map>

#include "core/model/edits.h"
#include "core/rules/balancer_targets.h"
#include "core/rules/findings.h"
#include "core/rules/operations/operations_rules.h"
#include "core/rules/operations/scaling_bounds.h"

namespace gudo {

namespace {

constexpr const char* templateKey = "launch_template";

/// Something an instance can be started from; an image alone is not.
bool isLaunchTemplate(const RuleContext& context, const Component& component)
{
    return context.isKind(component, "template") && context.catalog.typeOf(component).property("ami");
}

Diagnostic withoutTemplate(const Component& group, const std::vector<const Component*>& templates)
{
    Diagnostic found = finding(
        {GUDO_TR_NOOP("core", "%1 has no launch template: nothing says what its instances are"), {called(group)}},
        {group.id});
    found.key = templateKey;
    if (templates.size() == 1)
        found.fix = Fix {{GUDO_TR_NOOP("core", "Start instances from %1"), {called(*templates.front())}},
                         [id = group.id, to = templates.front()->id](Design design) {
                             return withProperty(std::move(design), id, templateKey, to);
                         },
                         false};
    return found;
}

Diagnostic withoutImage(const Component& launchTemplate, const std::vector<const Component*>& groups)
{
    Diagnostic found = finding({GUDO_TR_NOOP("core", "%1 names no image, so that %2 cannot start an instance"),
                                {called(launchTemplate), listed(groups)}},
                               {launchTemplate.id});
    for (const Component* group : groups)
        found.components.push_back(group->id);
    found.key = "ami";
    return found;
}

/// Where requests come from that know one address only.
bool isOutside(const RuleContext& context, const Component& caller)
{
    const ComponentType& type = context.catalog.typeOf(caller);
    return type.isKind("client") || type.traits.gateway == "internet" || type.isKind("cdn") || type.isKind("dns");
}

std::vector<Diagnostic> findIncomplete(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    if (!context.hasKind("group"))
        return findings;
    std::vector<const Component*> templates;
    for (const auto& row : context.architecture().components)
        if (isLaunchTemplate(context, *row))
            templates.push_back(row.get());
    const bool hasImages = std::ranges::any_of(
        context.having("ami"), [](const Component* row) { return !textOf(row->properties, "ami").empty(); });
    const Callers& callers = context.shared<Callers>();
    std::map<std::string_view, bool> isBalanced;
    for (const BalancedTargets& entry : balancedTargets(context, callers))
        for (const Component* target : entry.targets)
            isBalanced[target->id] = true;
    std::map<std::string_view, std::vector<const Component*>> users; ///< groups by their templates
    for (const Component* row : context.ofKind("group")) {
        if (!context.catalog.typeOf(*row).property(templateKey))
            continue;
        const std::string_view named = textOf(row->properties, templateKey);
        const auto asking = callers.of(row->id);
        const bool isServing = !asking.empty() || !textsOf(row->properties, "target_groups").empty();
        // Where no template is drawn yet, nobody got that far
        if (named.empty() && !templates.empty() && isServing)
            findings.push_back(withoutTemplate(*row, templates));
        else if (!named.empty())
            users[named].push_back(row);
        if (std::ranges::any_of(asking, [&](const Component* caller) { return isOutside(context, *caller); }) &&
            !isBalanced.contains(row->id) && textsOf(row->properties, "target_groups").empty()) {
            Diagnostic found = finding({GUDO_TR_NOOP("core", "%1 is asked from outside without a load balancer: its "
                                                             "instances come and go, and so do their addresses"),
                                        {called(*row)}},
                                       {row->id});
            found.severity = Severity::Warning;
            found.key = "balancer";
            findings.push_back(std::move(found));
        }
    }
    for (const Component* launchTemplate : templates) {
        const auto groups = users.find(launchTemplate->id);
        // Where no image is named yet, nobody got to such details
        if (groups != users.end() && hasImages && textOf(launchTemplate->properties, "ami").empty())
            findings.push_back(withoutImage(*launchTemplate, groups->second));
    }
    return findings;
}

} // namespace

const Rule incompleteGroup {
    .id = "OPS-003",
    .name = "incomplete-scaling-group",
    .severity = Severity::Error,
    .family = RuleFamily::Operations,
    .title = GUDO_TR_NOOP("core", "Auto Scaling group that lacks a part"),
    .rationale =
        GUDO_TR_NOOP("core", "A group starts its instances from a launch template, and the template from an image. "
                             "Where one is missing the provider refuses the group. One that users ask needs a load "
                             "balancer as well: nobody outside can follow instances that are replaced at any time."),
    .remedy = GUDO_TR_NOOP("core", "Name a launch template with an image, and put a load balancer or a target group in "
                                   "front of what users ask."),
    .bad = GUDO_TR_NOOP("core", "A group without a launch template, beside a template that others use."),
    .good = GUDO_TR_NOOP("core", "The group with that template, behind a load balancer."),
    .source = "S2, S4; AWS Config autoscaling-launch-template, Security Hub AutoScaling.9",
    .check = findIncomplete,
};

} // namespace gudo
