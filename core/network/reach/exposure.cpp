#include "core/network/reach/exposure.h"

#include <algorithm>
#include <deque>
#include <map>
#include <set>

#include "core/network/listening_ports.h"
#include "core/network/reach/network_tables.h"
#include "core/network/reach/premises.h"

namespace gudo {

namespace {

std::vector<Id> componentsOn(const Reachability& answer)
{
    std::vector<Id> path;
    for (const Hop& hop : answer.path) {
        const bool isPlaceOnTheWay = hop.kind == HopKind::Gateway || hop.kind == HopKind::Component ||
                                     hop.kind == HopKind::Firewall || hop.kind == HopKind::Link;
        if (isPlaceOnTheWay && !hop.isReturn && std::ranges::find(path, hop.component) == path.end())
            path.push_back(hop.component);
    }
    return path;
}

/// True for what answers in a place of its own: a subnet stands for addresses, and the internet for nobody.
bool mayBeAsked(const NetworkMap& map, const Component& component, const NetworkEnd& end)
{
    return end.kind != NetworkEnd::Kind::Outside && !map.catalog().isKind(component, "subnet");
}

/// What is worth asking somebody for over a protocol.
struct Wanted {
    PortSet ports {};
    bool isAssumed = false;
};

/// Without groups everything is open, which is not what is meant: the ports it listens on are.
Wanted wantedOf(const NetworkMap& map, const Component& component, const NetworkEnd& end, std::string_view protocol)
{
    const bool isAssumed =
        end.kind != NetworkEnd::Kind::Interfaces || std::ranges::any_of(end.interfaces, [&](int number) {
            return map.tables().interfaces[static_cast<std::size_t>(number)].groups.empty();
        });
    if (!isAssumed)
        return {PortSet::all()};
    const bool isUdpGuess = protocol == "udp" && !map.catalog().isKind(component, "dns");
    const auto ports = isUdpGuess ? std::vector<PortRange> {} : listeningPorts(map.catalog(), component);
    return {PortSet {std::span {ports}}, true};
}

class ExposureFinder {
public:
    ExposureFinder(const NetworkMap& map, NetworkEnd source)
        : m_map {map}
        , m_source {std::move(source)}
    {
    }

    std::vector<Exposed> found()
    {
        for (const auto& row : m_map.architecture().components)
            if (const auto end = m_map.endOf(*row); end && mayBeReached(*row, *end))
                for (const char* protocol : {"tcp", "udp"})
                    addDirect(*row, *end, protocol);
        collectForwards();
        for (std::size_t at = 0; at < m_found.size(); ++at)
            addPassedOn(m_found[at]);
        std::ranges::stable_sort(m_found, [](const Exposed& a, const Exposed& b) {
            return std::tie(a.component, a.protocol) < std::tie(b.component, b.protocol);
        });
        return std::move(m_found);
    }

private:
    /// Spares the walks that can only end at a missing address.
    bool mayBeReached(const Component& component, const NetworkEnd& end) const
    {
        if (!mayBeAsked(m_map, component, end) || m_source.component == &component)
            return false;
        if (end.kind != NetworkEnd::Kind::Interfaces || m_source.kind != NetworkEnd::Kind::Outside)
            return true;
        return std::ranges::any_of(end.interfaces, [&](int number) {
            const NetworkInterface& interface = m_map.tables().interfaces[static_cast<std::size_t>(number)];
            return interface.isPublic || interface.v6;
        });
    }

    void addDirect(const Component& component, const NetworkEnd& end, const char* protocol)
    {
        const Wanted wanted = wantedOf(m_map, component, end, protocol);
        if (wanted.ports.isEmpty())
            return;
        const Reachability answer = reach(m_map, m_source, end, {protocol, wanted.ports});
        if (answer.isReachable)
            m_found.push_back({component.id, protocol, answer.ports, componentsOn(answer), {}, wanted.isAssumed});
    }

    /// Takes requests to hand them to others.
    bool passesOn(const Component& component) const
    {
        const ComponentType& type = m_map.catalog().typeOf(component);
        const bool isService = type.traits.managed && type.isKind("web");
        return type.isKind("load-balancer") || type.isKind("cdn") || isService;
    }

    void collectForwards()
    {
        for (const auto& row : m_map.architecture().connections)
            if (isRequest(*row) && row->from != row->to)
                m_forwards[row->from].emplace(row->to, flowOf(m_map, *row));
        for (const auto& row : m_map.architecture().components)
            for (const std::string& id : textsOf(row->properties, "target_groups"))
                addTargets(*row, id);
    }

    /// A balancer and what serves it name the same target group.
    void addTargets(const Component& component, const std::string& groupId)
    {
        const Component* group = m_map.architecture().components.find(groupId);
        if (!group)
            return;
        AskedFlow flow;
        if (const Value* port = m_map.catalog().valueOf(*group, "port"))
            if (const auto range = portRangeOf(*port))
                flow.ports = PortSet {*range};
        if (!passesOn(component)) {
            m_members[groupId].emplace(component.id, flow);
            return;
        }
        m_groupsOf[component.id].insert(groupId);
        for (const std::string& target : textsOf(group->properties, "targets"))
            m_members[groupId].emplace(target, flow);
    }

    std::map<Id, AskedFlow> targetsOf(const Id& component) const
    {
        std::map<Id, AskedFlow> targets;
        if (const auto arrows = m_forwards.find(component); arrows != m_forwards.end())
            targets = arrows->second;
        if (const auto groups = m_groupsOf.find(component); groups != m_groupsOf.end())
            for (const std::string& group : groups->second)
                if (const auto members = m_members.find(group); members != m_members.end())
                    targets.insert(members->second.begin(), members->second.end());
        return targets;
    }

    void addPassedOn(const Exposed entry)
    {
        const Component& door = *m_map.architecture().components.find(entry.component);
        const auto from = passesOn(door) ? m_map.endOf(door) : std::nullopt;
        if (!from || !m_passed.emplace(entry.component, entry.protocol).second)
            return;
        for (const auto& [id, flow] : targetsOf(entry.component)) {
            const Component* target = m_map.architecture().components.find(id);
            const auto end = target ? m_map.endOf(*target) : std::nullopt;
            const bool isBack = std::ranges::find(entry.path, id) != entry.path.end();
            if (!end || isBack)
                continue;
            const Reachability answer = reach(m_map, *from, *end, flow);
            if (!answer.isReachable)
                continue;
            Exposed passed {id, answer.protocol, answer.ports, entry.path, entry.component, entry.isAssumed};
            passed.path.push_back(id);
            m_found.push_back(std::move(passed));
        }
    }

    const NetworkMap& m_map;
    NetworkEnd m_source;
    std::vector<Exposed> m_found;
    std::map<Id, std::map<Id, AskedFlow>> m_forwards;         ///< by arrows
    std::map<std::string, std::map<Id, AskedFlow>> m_members; ///< by target group
    std::map<Id, std::set<std::string>> m_groupsOf;           ///< target groups of balancers
    std::set<std::pair<Id, std::string>> m_passed;            ///< doors looked behind already
};

} // namespace

std::vector<Exposed> exposure(const NetworkMap& map)
{
    return exposure(map, {.isAnybody = true});
}

std::vector<Exposed> exposure(const NetworkMap& map, const NetworkEnd& source)
{
    return ExposureFinder {map, source}.found();
}

std::vector<Exposed> reachersOf(const NetworkMap& map, const Component& target)
{
    std::vector<Exposed> found;
    const auto end = map.endOf(target);
    if (!end || !mayBeAsked(map, target, *end))
        return found;
    const auto ask = [&](const Id& id, const NetworkEnd& source) {
        for (const char* protocol : {"tcp", "udp"}) {
            const Wanted wanted = wantedOf(map, target, *end, protocol);
            if (wanted.ports.isEmpty())
                continue;
            const Reachability answer = reach(map, source, *end, {protocol, wanted.ports});
            if (answer.isReachable)
                found.push_back({id, protocol, answer.ports, componentsOn(answer), {}, wanted.isAssumed});
        }
    };
    ask({}, {.isAnybody = true});
    for (const auto& row : map.architecture().components)
        if (row->id != target.id && !map.catalog().isKind(*row, "subnet"))
            if (const auto source = map.endOf(*row))
                ask(row->id, *source);
    return found;
}

} // namespace gudo
