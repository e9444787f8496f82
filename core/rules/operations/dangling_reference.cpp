#include <algorithm>
#include <set>
#include <tuple>

#include "core/model/edits.h"
#include "core/network/cidr.h"
#include "core/network/security_groups.h"
#include "core/rules/findings.h"
#include "core/rules/mentions.h"
#include "core/rules/operations/operations_rules.h"
#include "core/rules/operations/unconnected.h"

namespace gudo {

namespace {

/// Words that stand where ids may stand and mean something by themselves.
bool isKeyword(std::string_view target)
{
    static constexpr std::string_view words[] {"local", "any", "all", "*", "internet"};
    return std::ranges::find(words, target) != std::end(words) || isPrefixList(target) || cidrOrAddressFrom(target);
}

/// Kinds that the mentioned component may have; empty: any.
const std::vector<std::string>& wantedKinds(const PropertySchema& schema)
{
    static const std::vector<std::string> groups {"security-group"};
    return schema.type == PropertyType::SecurityRules ? groups : schema.reference;
}

/// The mentioned component is there, and of a kind that may be named so.
bool isFitting(const RuleContext& context, const Component* target, const PropertySchema& schema)
{
    const auto& kinds = wantedKinds(schema);
    return target &&
           (kinds.empty() || !context.catalog.knows(*target) ||
            std::ranges::any_of(kinds, [&](const std::string& kind) { return context.isKind(*target, kind); }));
}

Design withoutMention(Design design, const Id& id, const std::string& key, const std::string& member, const Id& target)
{
    const Component* component = design.architecture.components.find(id);
    const Value* value = component ? find(component->properties, key) : nullptr;
    if (!value)
        return design;
    const List* list = value->asList();
    if (!list) {
        const std::string* text = value->asString();
        return text && *text == target ? withProperty(std::move(design), id, key, {}) : design;
    }
    List kept;
    std::ranges::copy_if(*list, std::back_inserter(kept), [&](const Value& element) {
        if (const Object* row = element.asObject())
            return member.empty() || textOf(*row, member) != target;
        const std::string* text = element.asString();
        return !text || *text != target;
    });
    return kept.size() == list->size() ? design : withProperty(std::move(design), id, key, std::move(kept));
}

/// A group may accept its own members and a firewall what comes from itself; no other mention leads back in earnest.
bool isBarredFromItself(PropertyType type)
{
    return type == PropertyType::Reference || type == PropertyType::References || type == PropertyType::Routes;
}

/// A peering of a network with itself.
std::optional<Diagnostic> findLoop(const RuleContext& context, const Component& component)
{
    auto networks = textsOf(component.properties, "networks");
    std::ranges::sort(networks);
    const auto twice = std::ranges::adjacent_find(networks);
    const Component* network = twice == networks.end() ? nullptr : context.component(*twice);
    if (!network)
        return {};
    auto found = finding({GUDO_TR_NOOP("core", "%1 joins %2 with itself"), {called(component), called(*network)}},
                         {component.id, network->id});
    found.key = "networks twice";
    return found;
}

Diagnostic foundAt(const RuleContext& context, const Mention& mention, const Component* target)
{
    const Component& by = *mention.by;
    const std::string key {mention.reference.key};
    const std::string member {mention.reference.member};
    const Id gone {mention.reference.target};
    Diagnostic found;
    if (!target)
        found = finding(
            {GUDO_TR_NOOP("core", "%1 names %2 as %3, but there is no such component"), {called(by), gone, key}},
            {by.id});
    else if (isFitting(context, target, *mention.reference.schema))
        found = finding({GUDO_TR_NOOP("core", "%1 names itself as %2"), {called(by), key}}, {by.id});
    else
        found = finding({GUDO_TR_NOOP("core", "%1 names %2 as %3, but that has to be: %4"),
                         {called(by), called(*target), key, listed(wantedKinds(*mention.reference.schema))}},
                        {by.id, target->id});
    found.key = key + (member.empty() ? "" : "." + member) + ' ' + gone;
    found.fix = Fix {{GUDO_TR_NOOP("core", "Remove %1 from %2"), {gone, called(by)}},
                     [id = by.id, key, member, gone](Design design) {
                         return withoutMention(std::move(design), id, key, member, gone);
                     }};
    return found;
}

/// Each place of a component once: a target under a key and member.
std::vector<Diagnostic> findMissingReferences(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    std::set<std::tuple<const Component*, std::string_view, std::string_view, std::string_view>> seen;
    for (const Mention& mention : context.shared<Mentions>().all) {
        const auto& [key, schema, index, member, name] = mention.reference;
        const Component* target = context.component(name);
        const bool isItself = target == mention.by && isBarredFromItself(schema->type);
        if ((isFitting(context, target, *schema) && !isItself) || isKeyword(name) ||
            !seen.emplace(mention.by, key, member, name).second)
            continue;
        findings.push_back(foundAt(context, mention, target));
    }
    for (const Component* peering : context.gateways("peering"))
        if (auto found = findLoop(context, *peering))
            findings.push_back(std::move(*found));
    return findings;
}

std::vector<Diagnostic> findDangling(const RuleContext& context)
{
    auto findings = findMissingReferences(context);
    std::ranges::move(findLeadingNowhere(context), std::back_inserter(findings));
    std::ranges::move(findUnconnected(context), std::back_inserter(findings));
    return findings;
}

} // namespace

const Rule danglingReference {
    .id = "OPS-022",
    .name = "dangling-reference",
    .severity = Severity::Error,
    .family = RuleFamily::Operations,
    .title = GUDO_TR_NOOP("core", "Reference to a component that is not there"),
    .rationale =
        GUDO_TR_NOOP("core", "A property names another component: a route table, a security group, a subnet. When that "
                             "one is missing or of another kind, the property does nothing, and the system that is "
                             "built is not the one that was meant. Often it was deleted or renamed elsewhere. The "
                             "same goes for a name that leads nowhere, and for what nothing is connected with."),
    .remedy = GUDO_TR_NOOP(
        "core", "Name a component that exists, draw the arrow that is missing, or remove what is left over."),
    .bad = GUDO_TR_NOOP("core", "A subnet whose route table is \"public-rt\", in a design without public-rt."),
    .good = GUDO_TR_NOOP("core", "The subnet with a route table that is drawn in its VPC."),
    .source = "Gudo",
    .check = findDangling,
};

} // namespace gudo
