#pragma once

#include <map>
#include <vector>

#include "core/catalog/catalog.h"
#include "core/formats/drawio/drawio_cell.h"
#include "core/formats/format.h"
#include "core/picture/color.h"

namespace gudo {

/// The cells of a design on a page, in the order they are drawn, without root and layer.
struct DrawioPage {
    Color background {};
    Rect bounds {}; ///< around everything
    std::vector<DrawioCell> cells {};
    std::vector<Id> hidden {}; ///< components that somebody hid: none stands for them
};

/// Every component that is drawn is a shape in the shape of its container, every presence of a spread one a shape in
/// the container it is in, with the component itself as a frame around them. Every connection is a line in the
/// innermost shape around both ends, which moves with it. Same arguments, same cells. O(n log n) and routing.
[[nodiscard]] DrawioPage drawioPage(const Design& design, const Catalog& catalog, const WriteOptions& options);

} // namespace gudo
