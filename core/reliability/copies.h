#pragma once

#include "core/reliability/request_graph.h"

namespace gudo {

/// Fills in what a component's own redundancy survives: isClient … required.
void describeCopies(RequestNode& node, const Catalog& catalog, const Zones& zones);

/// The component's places in the order in which copies are put into them: each zone once before any zone twice.
[[nodiscard]] std::vector<const Component*> placesOfCopies(const Component& component, const Zones& zones);

} // namespace gudo
