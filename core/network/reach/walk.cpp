#include "core/network/reach/walk.h"

#include <algorithm>

#include "core/network/listening_ports.h"
#include "core/network/reach/shown_name.h"

namespace gudo {

namespace {

constexpr int endCost = 1000; ///< of a refusal that no change of a rule mends

/// "TCP 443", "ICMP".
std::string flowText(std::string_view protocol, const PortSet& ports)
{
    std::string text {protocol};
    std::ranges::transform(text, text.begin(),
                           [](char c) { return static_cast<char>(c >= 'a' && c <= 'z' ? c - 32 : c); });
    constexpr std::size_t most = 4; // ranges that a sentence carries
    if (!isTransport(protocol))
        return text;
    if (ports.ranges().size() <= most)
        return text + ' ' + toText(ports);
    const std::vector<PortRange> first {ports.ranges().begin(), ports.ranges().begin() + most};
    return text + ' ' + toText(PortSet {std::span {first}}) + ", …";
}

} // namespace

void Walk::pass(const Component& component, HopKind kind, Message because, bool isAssumed)
{
    if (m_goesOn)
        m_answer.path.push_back(
            {.component = component.id, .kind = kind, .isAssumed = isAssumed, .because = std::move(because)});
}

void Walk::refuse(Hop hop)
{
    if (!m_goesOn)
        return;
    hop.isAllowed = false;
    m_answer.path.push_back(std::move(hop));
    ++m_refusals;
}

void Walk::stop(const Component& component, HopKind kind, std::string code, Message because, bool isCertain)
{
    stop({.component = component.id, .kind = kind, .code = std::move(code), .because = std::move(because)}, isCertain);
}

void Walk::stopWithoutRoute(const Component& table, std::string code, Message because,
                            const std::optional<AddressSet>& addresses, bool isCertain)
{
    stop({.component = table.id,
          .kind = HopKind::Route,
          .code = std::move(code),
          .property = "routes",
          .because = std::move(because),
          .refused = Refused {m_answer.ports, addresses}},
         isCertain);
}

void Walk::stop(Hop hop, bool isCertain)
{
    if (!m_goesOn)
        return;
    if (m_refusals == 0)
        m_answer.isCertain = isCertain;
    refuse(std::move(hop));
    m_refusals += endCost;
    m_goesOn = false;
}

void Walk::narrow(const PortSet& admitted, Hop hop)
{
    if (admitted.isEmpty()) {
        refuse(std::move(hop));
        return;
    }
    m_answer.ports = admitted;
    hop.code.clear();
    m_answer.path.push_back(std::move(hop));
}

void Walk::narrow(const PortSet& admitted, Hop hop, const char* open, const char* closed)
{
    if (!m_goesOn)
        return;
    const Component* component = m_map->architecture().components.find(hop.component);
    const std::string name = component ? shownName(*component) : hop.component;
    const bool isOpen = !admitted.isEmpty();
    hop.because = {isOpen ? open : closed, {name, flowText(m_answer.protocol, isOpen ? admitted : m_answer.ports)}};
    narrow(admitted, std::move(hop));
}

std::vector<Id> Walk::namableGroups(const NetworkInterface& interface, const FarSide& far) const
{
    std::vector<Id> groups;
    const bool isKnown = far.sender && (interface.network == far.sender->network ||
                                        tables().joined.contains({interface.network->id, far.sender->network->id}));
    if (isKnown)
        for (const int number : far.sender->groups)
            groups.push_back(tables().groups[static_cast<std::size_t>(number)].group->id);
    return groups;
}

void Walk::checkGroups(const NetworkInterface& interface, Direction direction, const FarSide& far,
                       const std::string& farName)
{
    if (!m_goesOn || interface.groups.empty())
        return;
    const Admission admission =
        admittedByGroups(tables(), interface, direction, m_family, m_answer.protocol, m_answer.ports, far);
    const bool isIn = direction == Direction::Ingress;
    const bool isOpen = !admission.ports.isEmpty();
    const GroupTable& table =
        tables().groups[static_cast<std::size_t>(isOpen ? admission.group : interface.groups.front())];
    Hop hop {.component = table.group->id,
             .kind = HopKind::SecurityGroup,
             .isAssumed = isOpen && admission.isAssumed,
             .code = isIn ? "SG_IN" : "SG_OUT",
             .row = isOpen ? admission.row : -1,
             .property = std::string {toText(direction)}};
    const std::string group = shownName(*table.group);
    const std::string flow = flowText(m_answer.protocol, isOpen ? admission.ports : m_answer.ports);
    if (!isOpen)
        hop.refused = Refused {m_answer.ports, far.addresses, namableGroups(interface, far)};
    if (!isOpen)
        hop.because = isIn ? Message {GUDO_TR_NOOP("core", "No rule of %1 accepts %2 from %3"), {group, flow, farName}}
                           : Message {GUDO_TR_NOOP("core", "No rule of %1 lets %2 out to %3"), {group, flow, farName}};
    else if (hop.row < 0 && !isIn)
        hop.because = {GUDO_TR_NOOP("core", "%1 lets everything out"), {group}};
    else if (hop.isAssumed)
        hop.because = isIn ? Message {GUDO_TR_NOOP("core", "%1 accepts %2 from a list or address that is not known, "
                                                           "which is taken to include %3"),
                                      {group, flow, farName}}
                           : Message {GUDO_TR_NOOP("core", "%1 lets %2 out to a list or address that is not known, "
                                                           "which is taken to include %3"),
                                      {group, flow, farName}};
    else
        hop.because = isIn ? Message {GUDO_TR_NOOP("core", "%1 accepts %2 from %3"), {group, flow, farName}}
                           : Message {GUDO_TR_NOOP("core", "%1 lets %2 out to %3"), {group, flow, farName}};
    narrow(admission.ports, std::move(hop));
}

void Walk::checkAcl(const Component* subnet, Direction direction, const std::optional<AddressSet>& far, bool isReturn)
{
    if (!m_goesOn || !subnet)
        return;
    const auto found = tables().acls.find(textOf(subnet->properties, "nacl"));
    if (found == tables().acls.end())
        return; // the provider's own lets everything through
    const AclTable& acl = found->second;
    const std::string name = shownName(*acl.acl);
    if (!acl.isStated) {
        pass(*acl.acl, HopKind::Nacl, {GUDO_TR_NOOP("core", "%1 has no rules yet and is taken to be open"), {name}},
             true);
        return;
    }
    const bool isIn = direction == Direction::Ingress;
    const PortSet wanted = isReturn && isTransport(m_answer.protocol) ? PortSet {ephemeralPorts} : m_answer.ports;
    const AclAdmission admission =
        admittedByAcl(isIn ? acl.ingress : acl.egress, m_family, m_answer.protocol, wanted, far);
    Hop hop {.component = acl.acl->id,
             .kind = HopKind::Nacl,
             .isReturn = isReturn,
             .code = isReturn ? "RETURN_NACL"
                     : isIn   ? "NACL_IN"
                              : "NACL_OUT",
             .row = admission.denying,
             .property = std::string {toText(direction)}};
    const bool isOpen = isReturn ? admission.ports == wanted : !admission.ports.isEmpty();
    const std::string flow = flowText(m_answer.protocol, isOpen ? admission.ports : wanted);
    const std::string place = shownName(*subnet);
    if (!isOpen) {
        hop.refused = Refused {wanted, far};
        hop.because = isReturn ? isIn ? Message {GUDO_TR_NOOP("core", "%1 does not let the replies (%2) into %3"),
                                                 {name, flow, place}}
                                      : Message {GUDO_TR_NOOP("core", "%1 does not let the replies (%2) out of %3"),
                                                 {name, flow, place}}
                      : isIn ? Message {GUDO_TR_NOOP("core", "%1 does not let %2 into %3"), {name, flow, place}}
                               : Message {GUDO_TR_NOOP("core", "%1 does not let %2 out of %3"), {name, flow, place}};
        refuse(std::move(hop));
        return;
    }
    hop.row = -1;
    hop.because = isReturn ? Message {GUDO_TR_NOOP("core", "%1 lets the replies through"), {name}}
                           : Message {GUDO_TR_NOOP("core", "%1 lets %2 through"), {name, flow}};
    narrow(isReturn ? m_answer.ports : admission.ports, std::move(hop));
}

void Walk::checkListeners(const Component& component)
{
    if (!m_goesOn || !isTransport(m_answer.protocol) || !map().catalog().isKind(component, "load-balancer"))
        return;
    const auto open = listenedPorts(component, m_answer.protocol);
    if (!open)
        return;
    narrow(m_answer.ports.intersected(*open),
           {.component = component.id, .kind = HopKind::Listener, .code = "LISTENER", .property = "listeners"},
           GUDO_TR_NOOP("core", "%1 listens on %2"), GUDO_TR_NOOP("core", "%1 has no listener for %2"));
}

Reachability Walk::answer() const
{
    Reachability answer = m_answer;
    answer.isReachable = m_refusals == 0;
    if (!answer.isReachable)
        answer.ports = {};
    return answer;
}

Walk Walk::joined(const std::vector<Walk>& parts)
{
    const auto blocked = std::ranges::find_if(parts, &Walk::isBlocked);
    Walk walk = blocked == parts.end() ? parts.front() : *blocked;
    if (blocked != parts.end())
        return walk;
    for (const Walk& part : parts)
        walk.m_answer.ports = walk.m_answer.ports.intersected(part.m_answer.ports);
    if (!walk.m_answer.ports.isEmpty())
        return walk;
    // Each part gets through on ports of its own, none on all: the last one narrows the rest to nothing.
    walk = parts.back();
    const Hop last = walk.m_answer.path.empty() ? Hop {} : walk.m_answer.path.back();
    walk.refuse(last);
    return walk;
}

} // namespace gudo
