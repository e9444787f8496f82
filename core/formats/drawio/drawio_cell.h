#pragma once

#include <string>
#include <utility>
#include <vector>

#include "core/model/geometry.h"

namespace gudo {

/// A cell of a draw.io page: a shape (vertex) or a line (edge). https://www.drawio.com/docs/reference/file-format/
struct DrawioCell {
    std::string id;
    std::string parent;   ///< cell in whose coordinates it lies
    std::string label {}; ///< HTML
    std::string style {};
    std::vector<std::pair<std::string, std::string>> data {}; ///< attributes of its own; empty: a plain cell
    Rect rect {};                                             ///< of a shape, from the corner of its parent

    bool isLine = false;
    std::string source {};
    std::string target {};
    Polyline bends {};        ///< of a line between its ends, from the corner of its parent
    double labelPlace = 0;    ///< of a line: -1 at its beginning, 1 at its end
    double labelDistance = 0; ///< of a line: how far its label stands beside it, in scene units

    friend bool operator==(const DrawioCell&, const DrawioCell&) = default;
};

/// The layer that all shapes lie in which lie in no other shape.
inline constexpr std::string_view drawioLayer = "1";

// What a page says of a design besides how it looks: attributes of cells, which draw.io shows as their data and keeps.
inline constexpr const char* drawioId = "gudoId";             ///< of a component or connection
inline constexpr const char* drawioType = "gudoType";         ///< of a component
inline constexpr const char* drawioKind = "gudoKind";         ///< of a connection
inline constexpr const char* drawioPresence = "gudoPresence"; ///< id of a placement: "asg@app-a"
inline constexpr const char* drawioSpread = "gudoSpread";     ///< of a presence: property that names its container
inline constexpr const char* drawioRest = "gudoData";         ///< JSON: name, properties and what else it has
inline constexpr const char* drawioDesign = "gudoDesign";     ///< of the page: JSON of all that is neither
inline constexpr const char* drawioStage = "gudoStage";       ///< of the page: JSON of the stage without its content

/// In ids of lines that only show how copies follow their primary.
inline constexpr std::string_view drawioReplicationMark = "@replication-";

} // namespace gudo
