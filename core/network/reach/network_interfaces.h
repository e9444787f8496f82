#pragma once

#include "core/network/reach/network_tables.h"

namespace gudo {

/// Fills `tables.interfaces` and `interfacesOf`: one for each subnet that a component runs in, and one for each subnet
/// itself, which stands for any address in it. Pre: groups, networks and addresses are there. O(n · depth).
void addInterfaces(NetworkTables& tables, const Architecture& architecture, const Catalog& catalog, const Zones& zones);

} // namespace gudo
