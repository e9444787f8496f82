#include "core/network/reach/firewall_rules.h"

#include <algorithm>

#include "core/network/reach/shown_name.h"

namespace gudo {

namespace {

FirewallEnd endOf(const Architecture& architecture, std::string_view text)
{
    if (text.empty() || canonicalProtocol(text) == "any")
        return {};
    if (const auto block = cidrOrAddressFrom(text))
        return {.kind = FirewallEnd::Kind::Block, .block = *block};
    if (const Component* component = architecture.components.find(text))
        return {.kind = FirewallEnd::Kind::Component, .component = component};
    return {.kind = FirewallEnd::Kind::Nobody};
}

/// An end of the packets, in parts that every row treats alike.
struct Party {
    const Component* component = nullptr;
    std::vector<std::optional<AddressSet>> parts {};
};

void splitAt(std::vector<std::optional<AddressSet>>& parts, const Cidr& block)
{
    constexpr std::size_t most = 64; // parts; more than a real firewall makes of one end, and a bound for hostile ones
    const AddressSet inside {block};
    const std::size_t count = parts.size();
    for (std::size_t at = 0; at < count && parts.size() < most; ++at) {
        if (!parts[at] || !inside.intersects(*parts[at]) || inside.contains(*parts[at]))
            continue;
        parts.emplace_back(parts[at]->without(inside));
        parts[at] = parts[at]->intersected(inside);
    }
}

/// True when the row's end holds that part of the packets. Half of it, or nobody knows: only what allows counts then as
/// far as it is not known, and only what refuses as far as it is half.
bool holds(const FirewallEnd& end, const Component* component, const std::optional<AddressSet>& part, IpFamily family,
           bool isAllowed, const Zones& zones)
{
    switch (end.kind) {
    case FirewallEnd::Kind::Anybody:
        return true;
    case FirewallEnd::Kind::Nobody:
        return false;
    case FirewallEnd::Kind::Component: {
        if (component && zones.isWithin(component->id, end.component->id))
            return true;
        const auto block = cidrFrom(textOf(end.component->properties, "cidr"));
        return block && part && AddressSet {*block}.contains(*part) && !part->isEmpty();
    }
    case FirewallEnd::Kind::Block:
        break;
    }
    if (end.block.family != family)
        return false;
    if (!part)
        return isAllowed || isWorld(end.block);
    const AddressSet block {end.block};
    return isAllowed ? block.contains(*part) : block.intersects(*part);
}

struct Question {
    const std::vector<FirewallRow>& rows;
    const Zones& zones;
    IpFamily family;
    std::string_view protocol;
    bool isOpenOtherwise;
};

PortSet admittedFor(const Question& question, const PortSet& wanted, const Party& source,
                    const std::optional<AddressSet>& from, const Party& target, const std::optional<AddressSet>& to)
{
    PortSet undecided = wanted;
    PortSet open;
    for (const FirewallRow& row : question.rows) {
        if (row.protocol != "any" && row.protocol != question.protocol)
            continue;
        if (!holds(row.source, source.component, from, question.family, row.isAllowed, question.zones) ||
            !holds(row.destination, target.component, to, question.family, row.isAllowed, question.zones))
            continue;
        const PortSet hit = undecided.intersected(isTransport(row.protocol) ? PortSet {row.ports} : PortSet::all());
        if (row.isAllowed)
            open = open.united(hit);
        undecided = undecided.without(hit);
    }
    return question.isOpenOtherwise ? open.united(undecided) : open;
}

PortSet admitted(const Question& question, const PortSet& wanted, const Party& source, const Party& target)
{
    PortSet ports = wanted;
    for (const auto& from : source.parts)
        for (const auto& to : target.parts)
            ports = ports.intersected(admittedFor(question, wanted, source, from, target, to));
    return ports;
}

} // namespace

std::vector<FirewallRow> firewallRows(const Architecture& architecture, const Component& firewall)
{
    std::vector<FirewallRow> rows;
    const Value* value = find(firewall.properties, "rules");
    const List* list = value ? value->asList() : nullptr;
    for (std::size_t index = 0; list && index < list->size(); ++index) {
        const Object* row = (*list)[index].asObject();
        const auto ports = row ? portsOfRow(*row) : std::nullopt;
        const std::string_view action = row ? textOf(*row, "action") : std::string_view {};
        if (!ports || (action != "allow" && action != "deny"))
            continue;
        rows.push_back({.isAllowed = action == "allow",
                        .protocol = protocolOfRow(*row),
                        .ports = *ports,
                        .source = endOf(architecture, textOf(*row, "source")),
                        .destination = endOf(architecture, textOf(*row, "destination")),
                        .index = static_cast<int>(index)});
    }
    return rows;
}

void checkFirewall(Walk& walk, const Component& box, const Component* source,
                   const std::optional<AddressSet>& sourceAddresses, const Component* target,
                   const std::optional<AddressSet>& targetAddresses)
{
    if (!walk.goesOn())
        return;
    const Catalog& catalog = walk.map().catalog();
    const bool isStated = find(box.properties, "rules") || find(box.properties, "default_action");
    if (!catalog.isKind(box, "firewall") || !isStated) {
        walk.pass(box, HopKind::Firewall, {GUDO_TR_NOOP("core", "%1 passes it on"), {shownName(box)}},
                  catalog.isKind(box, "firewall"));
        return;
    }
    const auto rows = firewallRows(walk.map().architecture(), box);
    Party from {source, {sourceAddresses}};
    Party to {target, {targetAddresses}};
    for (const FirewallRow& row : rows)
        for (const FirewallEnd* end : {&row.source, &row.destination})
            if (end->kind == FirewallEnd::Kind::Block)
                splitAt(end == &row.source ? from.parts : to.parts, end->block);
    const Value* action = catalog.valueOf(box, "default_action");
    const Question question {rows, walk.map().zones(), walk.family(), walk.protocol(),
                             action && action->asString() && *action->asString() == "allow"};
    walk.narrow(admitted(question, walk.ports(), from, to),
                {.component = box.id, .kind = HopKind::Firewall, .code = "FIREWALL", .property = "rules"},
                GUDO_TR_NOOP("core", "%1 lets %2 through"),
                GUDO_TR_NOOP("core", "%1 has no rule that lets %2 through"));
    const Value* stateful = catalog.valueOf(box, "stateful");
    if (!stateful || !stateful->asBool() || *stateful->asBool())
        return;
    const PortSet replies = walk.protocol() == "icmp" ? PortSet::all() : PortSet {ephemeralPorts};
    if (admitted(question, replies, to, from) != replies)
        walk.refuse({.component = box.id,
                     .kind = HopKind::Firewall,
                     .isReturn = true,
                     .code = "FIREWALL",
                     .property = "rules",
                     .because = {GUDO_TR_NOOP("core", "%1 does not let the replies through, and keeps no state"),
                                 {shownName(box)}}});
}

} // namespace gudo
