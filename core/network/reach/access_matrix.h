#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "core/network/reach/reach.h"

namespace gudo {

/// Interfaces in one subnet with the same groups and address: every filter and route treats them alike.
struct InterfaceClass {
    const Component* subnet = nullptr; ///< never nullptr
    std::vector<int> interfaces {};    ///< numbers of NetworkTables::interfaces, ascending, never empty
};

/// Who reaches whom by private addresses, for all pairs of interfaces in subnets: tens of classes stand for thousands
/// of machines. Equals reach() on IPv4 pair by pair, but for ways over the internet, which it leaves out.
class AccessMatrix {
public:
    /// O(classes² · rows + subnets² · rows on their ways).
    AccessMatrix(const NetworkMap& map, std::string protocol);

    [[nodiscard]] const std::vector<InterfaceClass>& classes() const { return m_classes; }
    /// Ports that get through from one class to another, for every machine of both; empty for none.
    [[nodiscard]] const PortSet& ports(int from, int to) const
    {
        return m_ports[static_cast<std::size_t>(from) * m_classes.size() + static_cast<std::size_t>(to)];
    }

private:
    /// What ACLs, routes and what is on the way let through between two subnets.
    struct Way {
        PortSet ports {};
        bool isDirect = true; ///< packets arrive as they were sent
    };

    [[nodiscard]] const Way& way(const Component& from, const Component& to);
    [[nodiscard]] PortSet between(const InterfaceClass& from, const InterfaceClass& to);

    const NetworkMap& m_map;
    std::string m_protocol;
    std::vector<InterfaceClass> m_classes;
    std::map<std::pair<const Component*, const Component*>, Way> m_ways;
    std::vector<PortSet> m_ports;
};

} // namespace gudo
