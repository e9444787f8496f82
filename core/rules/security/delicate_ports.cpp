#include "core/rules/security/delicate_ports.h"

#include <algorithm>

#include "core/rules/security/world_rules.h"

namespace gudo {

bool isDelicate(const Catalog& catalog, const Architecture& architecture, const Exposed& entry)
{
    const Component* component = architecture.components.find(entry.component);
    if (component && (catalog.isKind(*component, "database") || catalog.isKind(*component, "cache")))
        return true;
    return std::ranges::any_of(
        entry.ports.ranges(), [](const PortRange& range) { return holdsAdminPort(range) || holdsInternalPort(range); });
}

} // namespace gudo
