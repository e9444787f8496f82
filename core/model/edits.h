#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/design.h"

namespace gudo {

// Edits are pure functions from one design to the next. All of them keep the structure (ends and parents exist, containment
// has no cycle); an edit that names something that does not exist, or would break the structure, returns the design as it was.

/// An id that no component or connection uses yet: `stem`, else "stem-2", "stem-3", …
[[nodiscard]] Id freeId(const Architecture& architecture, std::string_view stem);

/// Adds the component or replaces the one with its id, drawn at `rect` unless that is empty.
[[nodiscard]] Design withComponent(Design design, Component component, const Rect& rect = {});
/// Adds the connection or replaces the one with its id.
[[nodiscard]] Design withConnection(Design design, Connection connection);
/// Removes components with everything that lives in them, connections by id, and every connection, placement and route that
/// hangs on what is gone.
[[nodiscard]] Design without(Design design, std::span<const Id> ids);

/// Gives a component its name.
[[nodiscard]] Design renamed(Design design, std::string_view id, std::string name);
/// Sets a property of a component or a connection; a null value removes it.
[[nodiscard]] Design withProperty(Design design, std::string_view id, std::string_view key, Value value);
/// Changes what kind of arrow a connection is.
[[nodiscard]] Design withKind(Design design, std::string_view connection, std::string kind);
/// Turns a connection round.
[[nodiscard]] Design reversed(Design design, std::string_view connection);

/// Puts components into another container ("" for the bare canvas). Where they are drawn does not change.
[[nodiscard]] Design reparented(Design design, std::span<const Id> ids, std::string_view parent);
/// Moves components, presences ("id@container") and all that lives in them. Components nobody placed yet stay so.
[[nodiscard]] Design moved(Design design, std::span<const Id> ids, int dx, int dy);
/// Places one component or presence; what lives in it stays where it is.
[[nodiscard]] Design placed(Design design, std::string_view id, const Rect& rect);
/// Sets or, when it says nothing, removes a route hint.
[[nodiscard]] Design withRoute(Design design, RouteHint hint);

/// The components named, what lives in them, and the connections among them: what goes on the clipboard.
[[nodiscard]] Design extracted(const Design& design, std::span<const Id> ids);
/// A design with `fragment` added under fresh ids, moved by (dx, dy), its top components put into `parent`.
struct Pasted {
    Design design;
    std::vector<Id> ids; ///< the new top components and connections, for selecting
};
[[nodiscard]] Pasted pasted(Design design, const Design& fragment, std::string_view parent, int dx, int dy);

} // namespace gudo
