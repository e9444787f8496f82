#include <set>
#include <string>

#include "core/model/edits.h"
#include "core/rules/findings.h"
#include "core/rules/mentions.h"
#include "core/rules/security/default_of_network.h"
#include "core/rules/security/security_rules.h"

namespace gudo {

namespace {

/// Texts anywhere in the value.
void collectTexts(const Value& value, std::set<std::string_view>& texts)
{
    std::vector<const Value*> open {&value};
    while (!open.empty()) {
        const Value& next = *open.back();
        open.pop_back();
        if (const auto* text = next.asString())
            texts.insert(*text);
        else if (const auto* list = next.asList())
            for (const Value& element : *list)
                open.push_back(&element);
        else if (const auto* object = next.asObject())
            for (const auto& [key, member] : *object)
                open.push_back(&member);
    }
}

/// Everything that is mentioned by something else: in properties, whatever the catalogue calls them and whether it
/// knows them or not, and at the ends of arrows.
std::set<std::string_view> mentioned(const RuleContext& context)
{
    std::set<std::string_view> ids;
    for (const auto& row : context.architecture().components) {
        const ComponentType& type = context.catalog.typeOf(*row);
        ids.insert(row->parent);
        for (const auto& [key, value] : row->properties)
            if (!context.catalog.propertyOf(type, key))
                collectTexts(value, ids);
    }
    for (const auto& [by, reference] : context.shared<Mentions>().all)
        if (reference.target != by->id)
            ids.insert(reference.target);
    for (const auto& row : context.architecture().connections)
        ids.insert({row->from, row->to});
    return ids;
}

std::vector<Diagnostic> findUnusedGroups(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    if (!context.hasKind("security-group"))
        return findings;
    const auto used = mentioned(context);
    std::set<const Component*> begun; // networks where somebody has started to use groups
    const auto groups = context.ofKind("security-group");
    for (const Component* row : groups)
        if (used.contains(row->id))
            begun.insert(context.zones.networkOf(*row));
    for (const Component* row : groups) {
        if (used.contains(row->id) || !begun.contains(context.zones.networkOf(*row)) ||
            isDefaultOfNetwork(context, *row))
            continue;
        Diagnostic found = finding(
            {GUDO_TR_NOOP("core", "%1 protects nothing: no component uses it and no rule names it"), {called(*row)}},
            {row->id});
        found.fix = Fix {{GUDO_TR_NOOP("core", "Remove %1"), {called(*row)}}, [id = row->id](Design design) {
                             return without(std::move(design), std::span {&id, 1});
                         }};
        findings.push_back(std::move(found));
    }
    return findings;
}

} // namespace

const Rule unusedSecurityGroup {
    .id = "SEC-017",
    .name = "unused-security-group",
    .severity = Severity::Note,
    .family = RuleFamily::Security,
    .title = GUDO_TR_NOOP("core", "Security group that nothing uses"),
    .rationale = GUDO_TR_NOOP(
        "core", "A group on which nothing depends does no harm until somebody attaches it without reading its rules. "
                "It also makes the groups that matter harder to see, or it was meant for a component that now has no "
                "protection."),
    .remedy = GUDO_TR_NOOP("core", "Attach it to what it was made for, or remove it."),
    .bad = GUDO_TR_NOOP("core", "The group old-web-sg is drawn, but all web servers are in web-sg."),
    .good = GUDO_TR_NOOP("core", "Only web-sg is drawn."),
    .source = "Checkov CKV2_AWS_5, Security Hub EC2.22",
    .check = findUnusedGroups,
};

} // namespace gudo
