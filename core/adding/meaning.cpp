#include "core/adding/meaning.h"

#include <algorithm>

namespace gudo {

namespace {

constexpr int lastThatAsks = 4;    // tier of servers; behind them is what stores
constexpr int firstThatServes = 1; // tier 0 are clients

bool mayName(const PropertySchema& schema, const ComponentType& target)
{
    const auto isKind = [&](const std::string& kind) {
        return target.isKind(kind);
    };
    return (schema.type == PropertyType::Reference || schema.type == PropertyType::References) &&
           std::ranges::any_of(schema.reference, isKind);
}

} // namespace

bool mayAsk(const ComponentType& type)
{
    return type.tier && *type.tier <= lastThatAsks && !type.traits.passive && !type.traits.stateful;
}

bool mayServe(const ComponentType& type)
{
    return type.tier && *type.tier >= firstThatServes && !type.traits.passive;
}

bool isFrame(const ComponentType& type)
{
    return type.isContainer && !type.tier;
}

RequestDirection directionBetween(const ComponentType& selected, const ComponentType& added)
{
    const bool isForward = mayAsk(selected) && mayServe(added);
    const bool isBackward = mayAsk(added) && mayServe(selected);
    if (isForward && (!isBackward || *selected.tier <= *added.tier))
        return RequestDirection::Forward;
    return isBackward && *added.tier < *selected.tier ? RequestDirection::Backward : RequestDirection::None;
}

const PropertySchema* referenceTo(const ComponentType& owner, const ComponentType& target)
{
    const auto names = [&](const PropertySchema& schema) {
        return schema.key != owner.spread && mayName(schema, target);
    };
    const auto found = std::ranges::find_if(owner.properties, names);
    return found == owner.properties.end() ? nullptr : &*found;
}

std::optional<SubnetAccess> wantedAccess(const Catalog& catalog, const Component& component)
{
    const ComponentType& type = catalog.typeOf(component);
    if (type.isKind("load-balancer")) {
        const Value* scheme = catalog.valueOf(component, "scheme");
        const bool isInternal = scheme && scheme->asString() && *scheme->asString() == "internal";
        return isInternal ? SubnetAccess::Private : SubnetAccess::Public;
    }
    if (type.traits.gateway == "nat" || type.isKind("bastion"))
        return SubnetAccess::Public;
    const bool isInside =
        type.traits.stateful || type.isKind("compute") || type.isKind("cache") || type.isKind("group");
    return isInside ? std::optional {SubnetAccess::Private} : std::nullopt;
}

bool spreadsOverSubnets(const Catalog& catalog, const Component& component)
{
    const ComponentType& type = catalog.typeOf(component);
    const PropertySchema* schema = type.spread.empty() ? nullptr : type.property(type.spread);
    if (!schema || std::ranges::find(schema->reference, "subnet") == schema->reference.end())
        return false;
    if (type.traits.standby.empty())
        return type.scope == Scope::Regional;
    const Value* standby = catalog.valueOf(component, type.traits.standby);
    return standby && standby->asBool() && *standby->asBool();
}

} // namespace gudo
