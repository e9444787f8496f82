#include <algorithm>

#include "core/model/edits.h"
#include "core/network/cidr.h"
#include "core/rules/findings.h"
#include "core/rules/mentions.h"
#include "core/rules/operations/operations_rules.h"
#include "core/rules/operations/scaling_bounds.h"

namespace gudo {

namespace {

/// The group whose copy this is, itself or around it; nullptr for everything that stays.
const Component* groupOf(const RuleContext& context, const Component& component)
{
    if (scalingBoundsOf(context, component))
        return &component;
    const Component* box = context.component(component.parent);
    return box && scalingBoundsOf(context, *box) ? box : nullptr;
}

Fix clearing(const Id& id, const std::string& key, Message title)
{
    return {std::move(title), [id, key](Design design) { return withProperty(std::move(design), id, key, {}); }, false};
}

void findAddresses(const RuleContext& context, const std::string& key, std::vector<Diagnostic>& findings)
{
    for (const Component* owner : context.having(key)) {
        const Component& component = *owner;
        const Component* group = groupOf(context, component);
        const std::string address {textOf(component.properties, key)};
        if (!group || !cidrOrAddressFrom(address)) // host names are what should be there
            continue;
        Diagnostic found = finding({GUDO_TR_NOOP("core", "%1 has the fixed address %2, but its instances are replaced "
                                                         "at any time and get others"),
                                    {called(component), address}},
                                   {component.id});
        found.key = key;
        found.fix = clearing(component.id, key, {GUDO_TR_NOOP("core", "Remove the address")});
        findings.push_back(std::move(found));
    }
}

void findMentions(const RuleContext& context, std::vector<Diagnostic>& findings)
{
    for (const Mention& mention : context.shared<Mentions>().all) {
        const Reference& reference = mention.reference;
        const Component& component = *mention.by;
        const bool isAddress = context.isKind(component, "address");
        const bool isRoute = reference.schema->type == PropertyType::Routes;
        const Component* target = isAddress || isRoute ? context.component(reference.target) : nullptr;
        const Component* group = target ? groupOf(context, *target) : nullptr;
        if (!group)
            continue;
        Diagnostic found =
            isRoute ? finding({GUDO_TR_NOOP("core", "A route of %1 leads to an instance of %2, which is replaced at "
                                                    "any time"),
                               {called(component), called(*group)}},
                              {component.id, target->id})
                    : finding({GUDO_TR_NOOP("core", "%1 is the fixed address of an instance of %2, which is replaced "
                                                    "at any time and loses it"),
                               {called(component), called(*group)}},
                              {component.id, target->id});
        found.key = std::string {reference.key} + ' ' + pathOf(reference) + ' ' + target->id;
        if (isAddress && !isRoute)
            found.fix = clearing(component.id, std::string {reference.key},
                                 {GUDO_TR_NOOP("core", "Detach it from %1"), {called(*target)}});
        findings.push_back(std::move(found));
    }
}

std::vector<Diagnostic> findPinned(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    if (!context.hasKind("group"))
        return findings;
    for (const char* key : {"address", "public_address"})
        findAddresses(context, key, findings);
    findMentions(context, findings);
    return findings;
}

} // namespace

const Rule groupMemberPinned {
    .id = "OPS-025",
    .name = "group-member-with-fixed-address",
    .severity = Severity::Error,
    .family = RuleFamily::Operations,
    .title = GUDO_TR_NOOP("core", "Fixed address of a replaceable instance"),
    .rationale =
        GUDO_TR_NOOP("core", "A group starts and ends instances as it needs them, and each new one has new addresses. "
                             "A fixed address or a route that means one of them leads nowhere after the first "
                             "replacement, and the others never get a request that way."),
    .remedy =
        GUDO_TR_NOOP("core", "Give the address to a load balancer in front of the group, or a name to it in DNS."),
    .bad = GUDO_TR_NOOP("core", "An elastic IP address attached to an Auto Scaling group."),
    .good = GUDO_TR_NOOP("core", "A load balancer in front of the group, and a DNS name for the load balancer."),
    .source = "S4; Amazon EC2 Auto Scaling User Guide",
    .check = findPinned,
};

} // namespace gudo
