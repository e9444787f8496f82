#include <array>
#include <map>
#include <set>

#include "core/rules/findings.h"
#include "core/rules/property_values.h"
#include "core/rules/security/security_rules.h"
#include "core/rules/switches.h"

namespace gudo {

namespace {

enum class Missing { Image, Access, Groups };

/// A single machine that is started from an image; groups and templates have rules of their own.
bool isInstance(const RuleContext& context, const Component& component)
{
    const ComponentType& type = context.catalog.typeOf(component);
    return type.isKind("vm") && !type.traits.passive && type.property("ami") && type.property("key_pair") &&
           type.property("security_groups");
}

/// Machines that a session service lets administrators into.
std::set<std::string> machinesWithSessions(const RuleContext& context)
{
    std::set<std::string> machines;
    for (const Component* row : context.ofKind("bastion"))
        if (context.catalog.typeOf(*row).traits.managed)
            for (std::string& id : textsOf(row->properties, "targets"))
                machines.insert(std::move(id));
    return machines;
}

/// The only part that is missing. Nothing when all are there, or when so few are that the rest will follow.
std::optional<Missing> missingPart(const Component& instance, const std::set<std::string>& withSessions)
{
    const auto isStated = [&](const char* key) {
        return !textOf(instance.properties, key).empty();
    };
    const std::array parts {
        std::pair {Missing::Image, isStated("ami")},
        std::pair {Missing::Access, isStated("key_pair") || isStated("iam_role") || withSessions.contains(instance.id)},
        std::pair {Missing::Groups, !textsOf(instance.properties, "security_groups").empty()},
    };
    std::optional<Missing> missing;
    for (const auto& [part, isThere] : parts) {
        if (isThere)
            continue;
        if (missing)
            return {};
        missing = part;
    }
    return missing;
}

Message messageFor(Missing part, const std::vector<const Component*>& instances)
{
    switch (part) {
    case Missing::Image:
        return {GUDO_TR_NOOP("core", "No image is set to start %1 from"), {listed(instances)}};
    case Missing::Access:
        return {GUDO_TR_NOOP("core", "Nobody can log in to %1: there is no key pair and no role for a session service"),
                {listed(instances)}};
    case Missing::Groups:
        break;
    }
    return {GUDO_TR_NOOP("core", "No security group is set for %1, so the default one of the network holds"),
            {listed(instances)}};
}

std::vector<Diagnostic> findIncomplete(const RuleContext& context)
{
    const auto withSessions = machinesWithSessions(context);
    std::map<Missing, std::vector<const Component*>> incomplete;
    for (const auto& row : context.architecture().components)
        if (isInstance(context, *row))
            if (const auto missing = missingPart(*row, withSessions))
                incomplete[*missing].push_back(row.get());
    static const std::map<Missing, std::string> keys {
        {Missing::Image, "image"}, {Missing::Access, "access"}, {Missing::Groups, "security-group"}};
    std::vector<Diagnostic> findings;
    for (const auto& [part, instances] : incomplete) {
        Diagnostic found = finding(messageFor(part, instances), idsOfAll(instances));
        found.key = keys.at(part);
        findings.push_back(std::move(found));
    }
    return findings;
}

} // namespace

const Rule incompleteInstance {
    .id = "SEC-037",
    .name = "incomplete-instance",
    .severity = Severity::Warning,
    .family = RuleFamily::Security,
    .title = GUDO_TR_NOOP("core", "Instance without image, access or group"),
    .rationale =
        GUDO_TR_NOOP("core", "An instance needs three things chosen when it is started: the image it runs, the groups "
                             "that say who may reach it, and a way in for administrators. Without an image it does "
                             "not start. Without a group it falls into the default one, where every member reaches "
                             "every other. A key pair cannot be added once it runs, so nobody can repair it."),
    .remedy =
        GUDO_TR_NOOP("core", "Name what is missing. Instead of a key pair, a role for a session service will do."),
    .bad = GUDO_TR_NOOP("core", "An instance with an image and a security group, but no key pair and no role."),
    .good = GUDO_TR_NOOP("core", "The same instance with the key pair of the administrators."),
    .source = "S2, S4; Amazon EC2 User Guide: launch an instance",
    .check = findIncomplete,
};

} // namespace gudo
