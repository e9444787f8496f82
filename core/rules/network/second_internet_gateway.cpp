#include <algorithm>
#include <map>

#include "core/catalog/references.h"
#include "core/model/edits.h"
#include "core/rules/findings.h"
#include "core/rules/network/network_rules.h"

namespace gudo {

namespace {

using Gateways = std::vector<const Component*>;

/// Those that are in a network, by network and in the order of their ids; gateways for outbound traffic only count
/// apart.
std::map<std::pair<std::string_view, bool>, Gateways> gatewaysOfNetworks(const RuleContext& context)
{
    std::map<std::pair<std::string_view, bool>, Gateways> gateways;
    for (const Component* row : context.gateways("internet"))
        if (const Component* network = context.zones.networkOf(*row))
            gateways[{network->id, boolOf(row->properties, "egress_only")}].push_back(row);
    return gateways;
}

/// The value with every mention of one id replaced, down to the members of the rows of a list.
Value replaced(const Value& value, const Id& from, const Id& to, int depth = 0)
{
    if (const auto* text = value.asString())
        return *text == from ? Value {to} : value;
    if (const auto* list = value.asList(); list && depth <= 2) {
        List result;
        for (const Value& element : *list)
            if (Value copy = replaced(element, from, to, depth + 1);
                !copy.asString() || std::ranges::find(result, copy) == result.end())
                result.push_back(std::move(copy));
        return result;
    }
    const auto* object = value.asObject();
    if (!object || depth > 2)
        return value;
    Object result;
    for (const auto& [key, member] : *object)
        result.emplace(key, replaced(member, from, to, depth + 1));
    return result;
}

/// Who mentions which gateway, and under which key. O(n).
using Mentions = std::multimap<Id, std::pair<Id, std::string>, std::less<>>;

Mentions mentionsOfGateways(const RuleContext& context)
{
    Mentions mentions;
    for (const auto& row : context.architecture().components)
        for (const Reference& reference : referencesOf(context.catalog, *row))
            if (const Component* target = context.component(reference.target);
                target && context.catalog.typeOf(*target).traits.gateway == "internet")
                mentions.emplace(target->id, std::pair {row->id, std::string {reference.key}});
    return mentions;
}

/// One gateway takes over the routes and the arrows of another, which goes.
Design merged(Design design, const Id& from, const Id& to, const std::vector<std::pair<Id, std::string>>& mentions)
{
    const auto& components = design.architecture.components;
    if (!components.contains(from) || !components.contains(to))
        return design;
    for (const auto& [id, key] : mentions) {
        const Component* owner = design.architecture.components.find(id);
        const Value* value = owner ? find(owner->properties, key) : nullptr;
        if (!value)
            continue;
        if (Value changed = replaced(*value, from, to); !(changed == *value))
            design = withProperty(std::move(design), id, key, std::move(changed));
    }
    const auto before = design.architecture.connections;
    for (const auto& arrow : before) {
        if (arrow->from != from && arrow->to != from)
            continue;
        Connection copy = *arrow;
        copy.from = copy.from == from ? to : copy.from;
        copy.to = copy.to == from ? to : copy.to;
        if (copy.from != copy.to)
            design = withConnection(std::move(design), std::move(copy));
    }
    const std::vector<Id> gone {from};
    return without(std::move(design), gone);
}

std::vector<Diagnostic> findSecond(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    std::optional<Mentions> mentions;
    for (auto& [place, gateways] : gatewaysOfNetworks(context)) {
        if (gateways.size() < 2)
            continue;
        if (!mentions)
            mentions = mentionsOfGateways(context);
        const auto uses = [&](const Component* gateway) {
            return mentions->count(gateway->id);
        };
        const Component* kept = *std::ranges::max_element(gateways, {}, uses); // the first of equals
        std::vector<Id> ids {Id {place.first}};
        std::vector<std::pair<Id, std::vector<std::pair<Id, std::string>>>> others;
        for (const Component* gateway : gateways) {
            ids.push_back(gateway->id);
            if (gateway == kept)
                continue;
            others.push_back({gateway->id, {}});
            const auto [begin, end] = mentions->equal_range(gateway->id);
            for (auto at = begin; at != end; ++at)
                others.back().second.push_back(at->second);
        }
        auto found = finding({GUDO_TR_NOOP("core", "%1 has more than one internet gateway: %2"),
                              {called(*context.component(place.first)), listed(gateways)}},
                             std::move(ids));
        found.key = place.second ? "egress" : "";
        const auto apply = [others, to = kept->id](Design design) {
            for (const auto& [from, owners] : others)
                design = merged(std::move(design), from, to, owners);
            return design;
        };
        found.fix = Fix {{GUDO_TR_NOOP("core", "Keep only %1"), {called(*kept)}}, apply};
        findings.push_back(std::move(found));
    }
    return findings;
}

} // namespace

const Rule secondInternetGateway {
    .id = "NET-013",
    .name = "second-internet-gateway",
    .severity = Severity::Error,
    .family = RuleFamily::Network,
    .title = GUDO_TR_NOOP("core", "Second internet gateway in a network"),
    .rationale =
        GUDO_TR_NOOP("core", "A network has at most one internet gateway; attaching a second one fails. There is "
                             "nothing to gain by it either: the gateway is no machine, it is there in every zone and "
                             "does not get slow or fail by itself."),
    .remedy = GUDO_TR_NOOP("core", "Keep one of them and let all routes lead to it."),
    .bad = GUDO_TR_NOOP("core", "A VPC with an internet gateway for each zone."),
    .good = GUDO_TR_NOOP("core", "A VPC with one internet gateway that the route tables of both zones name."),
    .source = "S4; Amazon VPC User Guide: internet gateways, Amazon VPC quotas",
    .check = findSecond,
};

} // namespace gudo
