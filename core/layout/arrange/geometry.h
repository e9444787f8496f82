#pragma once

#include <vector>

#include "core/layout/arrange/tracks.h"

namespace gudo {

/// A list of things stacked across the flow: one column of a frame, or the gateways on one of its borders.
struct Stack {
    static constexpr int entries = -1;
    static constexpr int exits = -2;
    int frame = 0;
    int column = 0; ///< or entries, or exits
};

/// Where everything is. "Along" runs with the flow, "across" from lane to lane: x and y for a flow to the right, y and
/// x for one downwards. Frames have a size without what stands on their borders; that reaches beyond them.
class Geometry {
public:
    /// Sizes and places everything. Keeps the references; after the order in a stack was changed: restack(). O(n).
    Geometry(const LayoutGraph& graph, TrackPlan& plan, FlowDirection flow);

    /// All stacks, those of outer frames before those of inner ones.
    [[nodiscard]] const std::vector<Stack>& stacks() const { return m_stacks; }
    [[nodiscard]] std::vector<int>& items(const Stack& stack);
    [[nodiscard]] const std::vector<int>& items(const Stack& stack) const;
    /// The stack that a node is in; -1 for strips and what hangs below a card.
    [[nodiscard]] int stackOf(int node) const { return m_stackOf[static_cast<std::size_t>(node)]; }

    /// Places everything across the flow, all stacks at the start of their frames. O(n).
    void placeAcross();
    /// Puts the items of a stack where its order and offset say. O(what is in it).
    void restack(std::size_t stack);
    /// True when its frame has no room left for the items of a stack to move.
    [[nodiscard]] bool isFull(std::size_t stack) const;
    /// Moves the items of a stack one by one, as near as there is room to where `wishes`, by item, would move them.
    void spread(std::size_t stack, const std::vector<int>& wishes);
    /// Columns as wide as what is in them, with the gaps of the plan, and everything placed along the flow. O(n).
    void placeAlong();

    [[nodiscard]] int acrossMiddle(int node) const { return m_across[at(node)] + m_middle[at(node)]; }
    [[nodiscard]] int across(int node) const { return m_across[at(node)]; }
    [[nodiscard]] int acrossEnd(int node) const { return m_across[at(node)] + m_acrossSize[at(node)]; }
    [[nodiscard]] int alongMiddle(int node) const { return m_along[at(node)] + m_alongSize[at(node)] / 2; }
    /// The rectangle of a node on the canvas.
    [[nodiscard]] Rect rect(int node) const;

private:
    struct Inset {
        int alongStart = 0;
        int alongEnd = 0;
        int acrossStart = 0;
        int acrossEnd = 0;
    };
    /// Rows of chips and notes at the bottom of a frame.
    struct Strip {
        int width = 0;
        int height = 0;                               ///< with the gap above
        std::vector<std::pair<int, Point>> places {}; ///< of nodes, from its top left corner
    };

    static std::size_t at(int node) { return static_cast<std::size_t>(node); }
    [[nodiscard]] const FrameContents& contents(int frame) const { return m_plan.contents[at(frame)]; }
    [[nodiscard]] Tracks& tracksOf(int frame) { return m_plan.tracks[at(contents(frame).tracks)]; }
    [[nodiscard]] const Tracks& tracksOf(int frame) const { return m_plan.tracks[at(contents(frame).tracks)]; }
    [[nodiscard]] bool isRight() const { return m_flow == FlowDirection::LeftToRight; }
    [[nodiscard]] Inset insetOf(int frame) const;
    [[nodiscard]] int largestOf(const std::vector<int>& frames, int column) const;
    [[nodiscard]] int gapBetween(int above, int below) const;
    [[nodiscard]] int lengthOf(const std::vector<int>& items) const;
    [[nodiscard]] int roomAcross(int frame) const;
    [[nodiscard]] int columnSize(int node) const;
    void listStacks();
    void countLeaving();
    void sizeCards();
    void sizeTracks(Tracks& tracks);
    void sizeAlong(Tracks& tracks);
    void sizeAcross(Tracks& tracks);
    void layStrip(int frame);
    void chooseGrid(int frame);
    void stretchAcross();
    void placeStack(const Stack& stack);
    void moveAcross(int node, int by);
    void placeColumns(int frame);
    [[nodiscard]] int firstFrameIn(int frame) const;
    void placeStripsAcross();
    void placeStripsAlong();

    const LayoutGraph& m_graph;
    TrackPlan& m_plan;
    FlowDirection m_flow;
    std::vector<Stack> m_stacks;
    // By node.
    std::vector<int> m_stackOf;
    std::vector<int> m_across;
    std::vector<int> m_acrossSize;
    std::vector<int> m_middle; ///< of the card itself, from m_across
    std::vector<int> m_along;
    std::vector<int> m_alongSize;
    std::vector<int> m_overhang; ///< before the frame; behind it for m_overhangEnd
    std::vector<int> m_overhangEnd;
    std::vector<int> m_leaving; ///< lines that leave a frame, those of one end counted once
    std::vector<Strip> m_strips;
};

} // namespace gudo
