#include "core/rules/network/public_addresses.h"

#include <algorithm>
#include <array>
#include <set>

#include "core/rules/property_values.h"

namespace gudo {

namespace {

/// The truth value that was set, not the catalogue's.
std::optional<bool> statedIn(const Component& component, std::string_view key)
{
    const Value* value = find(component.properties, key);
    return value && value->asBool() ? std::optional {*value->asBool()} : std::nullopt;
}

} // namespace

PublicAddresses::PublicAddresses(const RuleContext& context)
    : m_context {context}
{
    std::set<const Component*> taken;
    for (const Component* owner : context.having("elastic_ip"))
        if (const Component* address = context.component(textOf(owner->properties, "elastic_ip"));
            address && context.isKind(*address, "address")) {
            m_elastic.emplace(owner->id, address);
            taken.insert(address);
        }
    for (const Component* address : context.ofKind("address")) {
        const std::string_view owner = textOf(address->properties, "attached_to");
        if (context.component(owner))
            m_elastic.emplace(owner, address);
        else if (owner.empty() && !taken.contains(address))
            m_free.push_back(address);
    }
}

const Component* PublicAddresses::elasticOf(const Component& component) const
{
    const auto found = m_elastic.find(component.id);
    return found == m_elastic.end() ? nullptr : found->second;
}

bool PublicAddresses::isAddressed(const Component& component) const
{
    const ComponentType& type = m_context.catalog.typeOf(component);
    if (type.isKind("load-balancer") && type.property("scheme"))
        return isInternetFacing(m_context, component);
    if (!textOf(component.properties, "public_address").empty() || elasticOf(component) ||
        isOn(m_context, component, "publicly_accessible"))
        return true;
    auto stated = statedIn(component, "public_ip");
    if (const Component* model = stated ? nullptr : templateOf(m_context, component))
        stated = statedIn(*model, "public_ip");
    if (stated)
        return *stated;
    if (isOn(m_context, component, "public_ip"))
        return true;
    return type.isKind("compute") &&
           std::ranges::any_of(m_context.zones.subnetsOf(component),
                               [](const Component* subnet) { return boolOf(subnet->properties, "auto_public_ip"); });
}

bool isInternetFacing(const RuleContext& context, const Component& balancer)
{
    return textIn(context, balancer, "scheme") == "internet-facing";
}

const Component* templateOf(const RuleContext& context, const Component& component)
{
    const Component* model = context.component(textOf(component.properties, "launch_template"));
    return model && context.isKind(*model, "template") ? model : nullptr;
}

const Component& machineOf(const RuleContext& context, const Component& component)
{
    constexpr std::array<std::string_view, 6> machines {"compute",    "vm",        "host",
                                                        "hypervisor", "container", "container-engine"};
    const Component* machine = &component;
    for (const std::string_view id : context.containment.ancestors(component.id)) {
        const Component* around = context.component(id);
        const bool isMachine = around && std::ranges::any_of(machines, [&](std::string_view kind) {
                                   return context.isKind(*around, kind);
                               });
        if (!isMachine)
            break;
        machine = around;
    }
    return *machine;
}

} // namespace gudo
