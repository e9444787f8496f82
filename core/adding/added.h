#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/adding/homes.h"
#include "core/catalog/catalog.h"
#include "core/model/design.h"

namespace gudo {

/// What somebody who draws asks for: "two of these, beside what is selected, connected".
struct Addition {
    std::string type; ///< id of a catalogue row
    int count = 1;
    Object properties {};           ///< of each
    std::vector<Id> selection {};   ///< components it is added beside; unknown ids do not count
    std::optional<Id> container {}; ///< where all of them go, "" for the bare canvas; nothing: as homesFor() says
    bool isConnected = true;        ///< with what is selected
    bool mustConnect = false;       ///< also where no request makes sense: somebody drew the line
    Side side = Side::Right;        ///< of the selection
    Point near {};                  ///< on the bare canvas without anything to stand beside: about there
    std::string language {"en"};    ///< of the names
};

/// What became of it.
struct Added {
    Design design;
    std::vector<Id> components {};  ///< new; empty when nothing accepts the type
    std::vector<Id> connections {}; ///< new
    std::vector<Id>
        next {}; ///< what the next addition stands beside: the new ones, and for configuration what it is of
};

/// The design with components added as a person would draw them: each in the container where it belongs, with room made
/// for it, beside the selection; zones lettered, ranges of addresses free, spread over the subnets that suit. They are
/// connected with every component selected where one asks and the other serves; configuration (a route table, a
/// security group) is named by what is selected, or by the container around that. Several are named and placed as one
/// set. The components that were there stay what they were but for those references, and move only to make room.
[[nodiscard]] Added added(Design design, const Catalog& catalog, const Addition& addition);

/// Where they would go, for a preview: homesFor() of a new component, or the container asked for when it accepts the
/// type and is not locked; empty when nothing does. Spread components: the subnets they are spread over.
[[nodiscard]] std::vector<Id> placesFor(const Design& design, const Catalog& catalog, const Addition& addition);
/// The same for one of many types; of the additions only the selection is the search's own.
[[nodiscard]] std::vector<Id> placesFor(const HomeSearch& search, const Addition& addition);

/// True when added() would connect it with at least one component selected.
[[nodiscard]] bool connectsTo(const Design& design, const Catalog& catalog, const Addition& addition);

} // namespace gudo
