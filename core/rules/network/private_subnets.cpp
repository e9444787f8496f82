#include "core/rules/network/private_subnets.h"

#include <algorithm>

#include "core/network/subnet_routes.h"
#include "core/rules/findings.h"
#include "core/rules/placing.h"

namespace gudo {

PrivateSubnets::PrivateSubnets(const RuleContext& context, Preference preference)
    : m_context {context}
{
    const Zones& zones = context.zones;
    for (const Component* row : context.ofKind("subnet"))
        if (zones.exposure(*row) == Exposure::Private)
            m_byZone[{zones.networkOf(*row), zones.zoneOf(row->id)}].push_back(row);
    if (preference == Preference::ById)
        return;
    for (auto& [zone, subnets] : m_byZone) {
        std::vector<const Component*> leading;
        for (const Component* subnet : subnets)
            if (wayOut(context.architecture(), context.catalog, zones, *subnet) == WayOut::PrivateWithEgress)
                leading.push_back(subnet);
        if (!leading.empty())
            subnets = std::move(leading);
    }
}

const std::vector<const Component*>* PrivateSubnets::choicesFor(const Component& subnet) const
{
    const std::string zone = m_context.zones.zoneOf(subnet.id);
    const auto found = m_byZone.find({m_context.zones.networkOf(subnet), zone});
    return zone.empty() || found == m_byZone.end() ? nullptr : &found->second;
}

std::optional<Fix> PrivateSubnets::movingTo(const std::vector<const Component*>& components) const
{
    std::vector<Swap> swaps;
    std::vector<const Component*> used;
    bool isSafe = true;
    for (const Component* component : components) {
        const std::string& spread = m_context.catalog.typeOf(*component).spread;
        const bool isSpread = !spread.empty() && !textsOf(component->properties, spread).empty();
        for (const Component* subnet : publicSubnetsOf(m_context, *component)) {
            const auto* choices = choicesFor(*subnet);
            if (!choices || (!isSpread && component->parent != subnet->id))
                return {};
            swaps.push_back({component->id, subnet->id, choices->front()->id, isSpread ? spread : std::string {}});
            used.push_back(choices->front());
            isSafe = isSafe && choices->size() == 1;
        }
    }
    if (swaps.empty())
        return {};
    const auto apply = [swaps](Design design) {
        for (const auto& [id, from, to, spread] : swaps) {
            const Component* changing = design.architecture.components.find(id);
            if (!changing || !design.architecture.components.contains(to))
                return design;
            const auto has = textsOf(changing->properties, spread);
            if (!spread.empty() && std::ranges::find(has, from) != has.end())
                design = withPresence(std::move(design), id, spread, from, to);
            else if (spread.empty() && isWithin(design.architecture, id, from))
                design = movedInto(std::move(design), id, to);
        }
        return design;
    };
    std::vector<const Component*> targets;
    for (const Component* subnet : used)
        if (std::ranges::find(targets, subnet) == targets.end())
            targets.push_back(subnet);
    return Fix {{GUDO_TR_NOOP("core", "Move it to %1"), {listed(targets)}}, apply, isSafe};
}

std::vector<const Component*> publicSubnetsOf(const RuleContext& context, const Component& component)
{
    auto subnets = context.zones.subnetsOf(component);
    std::erase_if(subnets,
                  [&](const Component* subnet) { return context.zones.exposure(*subnet) != Exposure::Public; });
    return subnets;
}

} // namespace gudo
