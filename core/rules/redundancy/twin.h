#pragma once

#include <optional>
#include <vector>

#include "core/rules/rule.h"

namespace gudo {

/// A second component like another one, by ids, so that it fits a later version of the design.
struct Twin {
    Component component;
    Id model;                               ///< what it is like, and beside or opposite what it is drawn
    std::vector<Connection> connections {}; ///< that come with it
};

enum class TwinRequests {
    Answers,    ///< asks what the first asks
    IsAskedToo, ///< and is asked by those who ask the first
};

/// A second one in that container, with the same properties but for its addresses, under a free id and the next number
/// as its name. Nothing when other components live in the first: what they would become is not for a fix to say.
[[nodiscard]] std::optional<Twin> twinOf(const RuleContext& context, const Component& model, const Id& container,
                                         TwinRequests requests);

/// The design with the twin in it, drawn where the first is drawn; as it was when it has one already.
[[nodiscard]] Design withTwin(Design design, const Twin& twin);

} // namespace gudo
