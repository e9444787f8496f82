#pragma once

#include <vector>

#include "core/catalog/references.h"
#include "core/rules/rule.h"

namespace gudo {

/// A component names another one, or nothing, in one of its properties.
struct Mention {
    const Component* by;
    Reference reference;
};

/// Every mention in the properties of a design.
struct Mentions {
    /// O(size of the properties). Reads the architecture; valid as long as it is.
    explicit Mentions(const RuleContext& context);

    std::vector<Mention> all {}; ///< those of one component after another, in the order of their ids
};

} // namespace gudo
