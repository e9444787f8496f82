#include <algorithm>
#include <map>
#include <set>

#include "core/model/edits.h"
#include "core/rules/balancer_targets.h"
#include "core/rules/findings.h"
#include "core/rules/property_values.h"
#include "core/rules/security/entries.h"
#include "core/rules/security/security_rules.h"
#include "core/rules/switches.h"
#include "core/rules/tiers.h"

namespace gudo {

namespace {

/// True when no address of its own would connect it to the internet.
bool isInPrivateSubnets(const RuleContext& context, const Component& component)
{
    const auto subnets = context.zones.subnetsOf(component);
    return !subnets.empty() && std::ranges::all_of(subnets, [&](const Component* subnet) {
        return context.zones.exposure(*subnet) == Exposure::Private;
    });
}

/// Who is asked by whom, and whether the callers need a public address for that.
class Audience {
public:
    explicit Audience(const RuleContext& context)
        : m_context {context}
        , m_callers {context.shared<Callers>()}
    {
        for (const BalancedTargets& entry : balancedTargets(context, m_callers))
            for (const Component* target : entry.targets)
                m_balanced.insert(target->id);
        for (const auto& row : context.architecture().components)
            if (isAskedFromFar(*row) || asksThroughAddress(*row)) {
                m_outside.insert(row->id);
                for (const std::string_view around : context.containment.ancestors(row->id))
                    m_outside.insert(around); // they ask what runs on it by its address
            }
    }

    /// True when everybody who asks it is near. False for what nobody asks: it is not drawn to the end.
    [[nodiscard]] bool isNear(const Component& component) const
    {
        const bool isAsked = m_balanced.contains(component.id) || !m_callers.of(component.id).empty();
        return isAsked && !m_outside.contains(component.id);
    }

private:
    [[nodiscard]] bool isAskedFromFar(const Component& target) const
    {
        return std::ranges::any_of(m_callers.of(target.id),
                                   [&](const Component* caller) { return isFar(*caller, target); });
    }

    /// It asks something on the internet, perhaps straight through the internet gateway.
    [[nodiscard]] bool asksThroughAddress(const Component& component) const
    {
        return !isInPrivateSubnets(m_context, component) &&
               std::ranges::any_of(m_callers.targetsOf(component.id), [&](const Component* target) {
                   const ComponentType& type = m_context.catalog.typeOf(*target);
                   return type.isKind("client") || type.traits.gateway == "internet" ||
                          (type.traits.managed && type.traits.gateway.empty() && !m_context.zones.networkOf(*target));
               });
    }

    [[nodiscard]] bool isFar(const Component& caller, const Component& target) const
    {
        if (isFromOutside(m_context, caller))
            return true;
        if (m_context.isKind(caller, "load-balancer") || m_context.isKind(caller, "gateway"))
            return false;
        const Component* network = m_context.zones.networkOf(target);
        return network && m_context.zones.networkOf(caller) != network;
    }

    const RuleContext& m_context;
    const Callers& m_callers;
    std::set<std::string_view> m_balanced;
    std::set<std::string_view> m_outside;
};

/// Machines of tiers, and what else could have an address. Bastion hosts are there to be reached, and a provider's
/// service has no address of its own.
bool isTierMachine(const RuleContext& context, const Component& component)
{
    const ComponentType& type = context.catalog.typeOf(component);
    if (type.isKind("bastion") || type.isKind("load-balancer") || type.traits.managed)
        return false;
    return isComputing(context, component) || type.isKind("database") || type.isKind("cache");
}

/// Where public addresses come from, and who has them because of that.
using Causes = std::map<const Component*, std::vector<const Component*>>;

const Component* templateWithAddress(const RuleContext& context, const Component& group)
{
    for (const PropertySchema& schema : context.catalog.typeOf(group).properties)
        if (schema.type == PropertyType::Reference &&
            std::ranges::find(schema.reference, "template") != schema.reference.end())
            if (const Component* model = context.component(textOf(group.properties, schema.key));
                model && context.isKind(*model, "template") && isOn(context, *model, "public_ip"))
                return model;
    return nullptr;
}

/// The address components attached to each component.
using Attached = std::map<std::string_view, std::vector<Id>>;

Attached attachedIn(const RuleContext& context)
{
    Attached attached;
    for (const Component* row : context.ofKind("address"))
        attached[textOf(row->properties, "attached_to")].push_back(row->id);
    return attached;
}

std::vector<Id> idsAttached(const Attached& attached, const Component& owner)
{
    const auto found = attached.find(owner.id);
    return found == attached.end() ? std::vector<Id> {} : found->second;
}

/// Everybody with a public address, by what gives it: the component itself, or its template.
Causes addressesIn(const RuleContext& context, const Attached& attached)
{
    Causes causes;
    for (const auto& row : context.architecture().components) {
        if (!isTierMachine(context, *row))
            continue;
        if (isOn(context, *row, "public_ip") || !textOf(row->properties, "public_address").empty() ||
            attached.contains(row->id))
            causes[row.get()].push_back(row.get());
        else if (const Component* model = templateWithAddress(context, *row))
            causes[model].push_back(row.get());
    }
    return causes;
}

/// Neither the component nor anything attached to it holds a public address then.
Fix withdrawing(const RuleContext& context, const Component& owner, std::vector<Id> attached)
{
    return {{GUDO_TR_NOOP("core", "Take the public address away")},
            [id = owner.id, isAssigned = isOn(context, owner, "public_ip"),
             addresses = std::move(attached)](Design design) {
                design = withProperty(std::move(design), id, "public_address", {});
                if (isAssigned)
                    design = withProperty(std::move(design), id, "public_ip", false);
                for (const Id& address : addresses)
                    if (const Component* held = design.architecture.components.find(address);
                        held && textOf(held->properties, "attached_to") == id)
                        design = withProperty(std::move(design), address, "attached_to", {});
                return design;
            }};
}

std::vector<Diagnostic> findNeedless(const RuleContext& context)
{
    const Attached attached = attachedIn(context);
    const Causes causes = addressesIn(context, attached);
    std::vector<Diagnostic> findings;
    if (causes.empty())
        return findings;
    const Audience audience {context};
    for (const auto& row : context.architecture().components) {
        const auto cause = causes.find(row.get());
        if (cause == causes.end())
            continue;
        std::vector<const Component*> needless;
        std::ranges::copy_if(cause->second, std::back_inserter(needless),
                             [&](const Component* owner) { return audience.isNear(*owner); });
        if (needless.empty())
            continue;
        std::vector<const Component*> all {row.get()};
        const bool isTemplate = needless.front() != row.get();
        if (isTemplate)
            all.insert(all.end(), needless.begin(), needless.end());
        Diagnostic found =
            isTemplate ? finding({GUDO_TR_NOOP("core", "%1 gives public addresses to %2, which nobody asks from "
                                                       "outside"),
                                  {called(*row), listed(needless)}},
                                 idsOfAll(all))
                       : finding({GUDO_TR_NOOP("core", "%1 has a public address, but nobody asks it from outside"),
                                  {called(*row)}},
                                 idsOfAll(all));
        if (needless.size() == cause->second.size()) {
            found.fix = withdrawing(context, *row, idsAttached(attached, *row));
            found.fix->isSafe = std::ranges::all_of(needless, [&](const Component* owner) {
                return isInPrivateSubnets(context, *owner); // else it may fetch its updates through the address
            });
        }
        findings.push_back(std::move(found));
    }
    return findings;
}

} // namespace

const Rule needlessPublicAddress {
    .id = "SEC-028",
    .name = "needless-public-address",
    .severity = Severity::Warning,
    .family = RuleFamily::Security,
    .title = GUDO_TR_NOOP("core", "Public address that nobody needs"),
    .rationale =
        GUDO_TR_NOOP("core", "Every machine with a public address is scanned all day, and one security rule that is "
                             "too wide lets the scanners in, past the load balancer and its protection. Machines that "
                             "are asked by load balancers and by other tiers only are reached by their private "
                             "addresses."),
    .remedy = GUDO_TR_NOOP("core", "Take the public address away. What has to fetch something from the internet goes "
                                   "through a NAT gateway, which lets nobody in."),
    .bad = GUDO_TR_NOOP("core", "An application server with an elastic IP that only the web tier asks."),
    .good = GUDO_TR_NOOP("core", "The application server has a private address only."),
    .source = "Checkov CKV_AWS_88, Security Hub EC2.9",
    .check = findNeedless,
};

} // namespace gudo
