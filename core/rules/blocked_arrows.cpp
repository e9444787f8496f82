#include "core/rules/blocked_arrows.h"

#include <algorithm>

#include "core/network/endpoint_service.h"
#include "core/network/reach/network_tables.h"

namespace gudo {

namespace {

/// True when the refused source may still get in as the drawing goes on: it has no group or address yet, and the group
/// of the target accepts the port from groups or addresses.
bool mayYetBeAdmitted(const NetworkTables& tables, const BlockedArrow& blocked, const Hop& refusal)
{
    const bool isOutside = blocked.source.kind != NetworkEnd::Kind::Interfaces;
    if (refusal.code != "SG_IN")
        return false;
    if (isOutside && blocked.source.address)
        return false;
    if (!isOutside)
        for (const int number : blocked.source.interfaces)
            if (!tables.interfaces[static_cast<std::size_t>(number)].groups.empty())
                return false;
    const auto group = tables.groupNumbers.find(refusal.component);
    if (group == tables.groupNumbers.end())
        return false;
    const auto wanted = isOutside ? GroupRow::Peer::Block : GroupRow::Peer::Group;
    return std::ranges::any_of(
        tables.groups[static_cast<std::size_t>(group->second)].ingress, [&](const GroupRow& row) {
            const bool isAbout = row.protocol == "any" || row.protocol == blocked.answer.protocol;
            return isAbout && row.peer == wanted && !PortSet {row.ports}.intersected(blocked.flow.ports).isEmpty();
        });
}

void removeUncertain(const NetworkTables& tables, BlockedArrow& blocked)
{
    for (Hop& hop : blocked.answer.path)
        if (!hop.isAllowed && mayYetBeAdmitted(tables, blocked, hop)) {
            hop.isAllowed = true;
            hop.isAssumed = true;
        }
}

bool hasEndpointFor(const NetworkMap& map, const BlockedArrow& blocked)
{
    if (blocked.target.kind != NetworkEnd::Kind::Service)
        return false;
    for (const int number : blocked.source.interfaces) {
        const auto& interface = map.tables().interfaces[static_cast<std::size_t>(number)];
        const ProviderNetwork* network = map.tables().networkOf(interface.network);
        if (network && std::ranges::any_of(network->endpoints, [&](const Component* endpoint) {
                return isEndpointOf(map.catalog(), *endpoint, *blocked.to);
            }))
            return true;
    }
    return false;
}

} // namespace

std::vector<const Hop*> BlockedArrow::refusals(HopKind kind) const
{
    std::vector<const Hop*> found;
    for (const Hop& hop : answer.path)
        if (!hop.isAllowed && hop.kind == kind)
            found.push_back(&hop);
    return found;
}

const Hop* BlockedArrow::end() const
{
    if (answer.path.empty() || !answer.isCertain)
        return nullptr;
    const Hop& last = answer.path.back();
    const bool isFilter = last.kind == HopKind::SecurityGroup || last.kind == HopKind::Nacl;
    return last.isAllowed || isFilter ? nullptr : &last;
}

std::vector<BlockedArrow> blockedArrows(const RuleContext& context)
{
    std::vector<BlockedArrow> all;
    const NetworkMap& map = context.network();
    for (const auto& row : context.architecture().connections) {
        if (!isRequest(*row) || row->from == row->to)
            continue;
        const Component* from = context.component(row->from);
        const Component* to = context.component(row->to);
        if (context.isKind(*from, "dns"))
            continue;
        // What is drawn through the gateway comes from the internet.
        auto source = context.catalog.typeOf(*from).traits.gateway == "internet"
                          ? std::optional {NetworkEnd {.component = from}}
                          : map.endOf(*from);
        auto target = source ? map.endOf(*to) : std::nullopt;
        if (!target)
            continue;
        source->isAnybody = false; // somebody who was drawn asking, not everybody
        BlockedArrow blocked {.arrow = row.get(),
                              .from = from,
                              .to = to,
                              .source = std::move(*source),
                              .target = std::move(*target),
                              .flow = flowOf(map, *row)};
        blocked.answer = reach(map, blocked.source, blocked.target, blocked.flow);
        if (blocked.answer.isReachable)
            continue;
        removeUncertain(map.tables(), blocked);
        blocked.isByEndpoint = hasEndpointFor(map, blocked);
        all.push_back(std::move(blocked));
    }
    return all;
}

std::string flowName(const AskedFlow& flow)
{
    std::string name = flow.protocol;
    std::ranges::transform(name, name.begin(),
                           [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
    return isTransport(flow.protocol) && !flow.ports.isEmpty() ? name + ' ' + toText(flow.ports) : name;
}

} // namespace gudo
