#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/catalog/catalog.h"
#include "core/diagnostics/message.h"
#include "core/model/design.h"

namespace gudo {

/// A component turned into another type.
struct Replaced {
    Design design;
    std::vector<std::string> dropped {}; ///< keys of properties that the new type has no place for, sorted
    std::optional<Message> refusal {};   ///< why it cannot be; the design is as it was
};

/// The design with a component of another type in its place: it keeps its id, connections, container, place, what is in
/// it and every property that the new type has with the same schema. Its name too, unless that is still the one its old
/// type gave it. Presences it may no longer have are no longer placed. Refused where its container or what is in it
/// does not go with the new type.
[[nodiscard]] Replaced replaced(const Design& design, const Catalog& catalog, std::string_view component,
                                std::string_view type, std::string_view language);

} // namespace gudo
