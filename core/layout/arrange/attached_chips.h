#pragma once

#include "core/catalog/catalog.h"
#include "core/layout/arrange/layout_graph.h"

namespace gudo {

/// A chip that belongs to one card beside it hangs below that card: it names it, or is named by it alone.
void attachChips(LayoutGraph& graph, const Architecture& architecture, const Catalog& catalog);

} // namespace gudo
