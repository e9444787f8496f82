#include "core/network/reach/reach_query.h"

namespace gudo {

EndFault faultOf(const NetworkMap& map, std::string_view name)
{
    if (map.endNamed(name))
        return EndFault::None;
    const bool isAddress = name.find('/') == std::string_view::npos && cidrOrAddressFrom(name);
    return isAddress || map.architecture().components.contains(name) ? EndFault::NoPackets : EndFault::Unknown;
}

AskedFlow flowOf(const NetworkMap& map, const ReachQuery& query, const NetworkEnd& to)
{
    AskedFlow flow {query.protocol};
    if (query.port >= 0)
        flow.ports = PortSet {PortRange {query.port, query.port}};
    else if (to.component)
        flow.ports = answeringPorts(map, *to.component);
    return flow;
}

} // namespace gudo
