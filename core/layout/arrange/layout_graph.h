#pragma once

#include <optional>
#include <span>
#include <vector>

#include "core/catalog/catalog.h"
#include "core/model/containment.h"

namespace gudo {

/// Where something belongs in its container.
enum class LayoutRole {
    Card,
    Frame,        ///< holds others
    Chip,         ///< configuration: in a strip at the end of its container, or below the card it belongs to
    Note,         ///< in a strip of its own, after the chips
    EntryGateway, ///< on the border where requests come in
    ExitGateway,  ///< on the border where they leave
};

/// One thing to place: a component, or one presence of a spread component.
struct LayoutNode {
    Id id {}; ///< of the placement; empty for the canvas and for a grid of networks
    int parent = -1;
    int end = 0; ///< the nodes inside are those from the next one up to here
    std::vector<int> children {};
    LayoutRole role = LayoutRole::Card;
    int width = 0; ///< of cards, chips, notes and empty frames
    int height = 0;
    int titleWidth = 0; ///< of frames: about as much as the name takes
    std::optional<double>
        tier {};           ///< place in the flow of a request, 0 the client; of a frame the mean of what is in it
    int component = -1;    ///< index in the architecture's table
    int band = -1;         ///< the component, for presences that have siblings: nothing else stands in their column
    int kinship = -1;      ///< frames of the same kinship share tracks when they are stacked; -1: with nobody
    bool isLane = false;   ///< stacked with its siblings of the same kinship, whatever goes to and fro between them
    bool isRow = false;    ///< cards in it stay at the top, so that they line up with those beside it
    bool isSubnet = false; ///< needs a column of its own
    bool isSite = false;   ///< on premises: before the cloud
    bool isGrid = false;   ///< a grid of networks without a frame of its own
    int attachedTo = -1;   ///< the card a chip hangs below
    std::vector<int> attached {};
    std::optional<Rect> seed {}; ///< where it was drawn before
    int order = 0;               ///< position in natural order of ids: "web-2" before "web-10"
};

/// A connection between two nodes. Those of spread components are one for each pair of presences in the same zone.
struct LayoutEdge {
    int from = 0;
    int to = 0;
    bool isFlow = true; ///< counts for who stands before whom: requests, but not those to the way out
};

/// A design as an arrangement sees it. Node 0 is the canvas; a node's descendants follow it.
struct LayoutGraph {
    std::vector<LayoutNode> nodes;
    std::vector<LayoutEdge> edges;
    std::vector<std::vector<int>> edgesOf; ///< by node

    [[nodiscard]] const LayoutNode& node(int index) const { return nodes[static_cast<std::size_t>(index)]; }
    [[nodiscard]] LayoutNode& node(int index) { return nodes[static_cast<std::size_t>(index)]; }
    [[nodiscard]] int otherEnd(int edge, int node) const
    {
        const LayoutEdge& e = edges[static_cast<std::size_t>(edge)];
        return e.from == node ? e.to : e.from;
    }
};

/// The containers that a spread component is drawn in: those its property names that exist, hold things and are not
/// spread themselves; the first one only when it keeps no standby. Empty when it is drawn as one box: when something is
/// in it, or when it lives in the only one.
[[nodiscard]] std::vector<Id> presenceContainers(const Architecture& architecture, const Catalog& catalog,
                                                 const Containment& containment, const Component& component);

/// The graph of a design; of `only` these components and what is in them, unless that is empty. O(n log n).
[[nodiscard]] LayoutGraph layoutGraphOf(const Design& design, const Catalog& catalog, std::span<const Id> only = {});

} // namespace gudo
