#include "core/layout/arrange/geometry.h"

#include <algorithm>
#include <cmath>
#include <set>

#include "core/layout/arrange/spacing.h"
#include "core/layout/placement.h"

namespace gudo {

namespace {

constexpr int frameGap = 40;   // between frames in a column, before lines need more
constexpr int gatewayGap = 64; // from a gateway on the border to what comes next
constexpr int chipGap = 16;
constexpr int leavingGap = 8;
constexpr int mostLines = 12; // more do not widen a gap

} // namespace

Geometry::Geometry(const LayoutGraph& graph, TrackPlan& plan, FlowDirection flow)
    : m_graph {graph}
    , m_plan {plan}
    , m_flow {flow}
    , m_stackOf(graph.nodes.size(), -1)
    , m_across(graph.nodes.size(), 0)
    , m_acrossSize(graph.nodes.size(), 0)
    , m_middle(graph.nodes.size(), 0)
    , m_along(graph.nodes.size(), 0)
    , m_alongSize(graph.nodes.size(), 0)
    , m_overhang(graph.nodes.size(), 0)
    , m_overhangEnd(graph.nodes.size(), 0)
    , m_leaving(graph.nodes.size(), 0)
    , m_strips(graph.nodes.size())
{
    countLeaving();
    sizeCards();
    for (auto tracks = m_plan.tracks.rbegin(); tracks != m_plan.tracks.rend(); ++tracks)
        sizeTracks(*tracks);
    listStacks(); // grids have their columns now
    stretchAcross();
    placeAcross();
    placeAlong();
}

std::vector<int>& Geometry::items(const Stack& stack)
{
    FrameContents& inside = m_plan.contents[at(stack.frame)];
    if (stack.column == Stack::entries)
        return inside.entries;
    return stack.column == Stack::exits ? inside.exits : inside.cells[at(stack.column)];
}

const std::vector<int>& Geometry::items(const Stack& stack) const
{
    const FrameContents& inside = contents(stack.frame);
    if (stack.column == Stack::entries)
        return inside.entries;
    return stack.column == Stack::exits ? inside.exits : inside.cells[at(stack.column)];
}

void Geometry::listStacks()
{
    for (const Tracks& tracks : m_plan.tracks) {
        for (const int frame : tracks.frames) {
            for (int column = Stack::exits; column < tracks.columns; ++column) {
                const Stack stack {frame, column};
                for (const int item : items(stack))
                    m_stackOf[at(item)] = static_cast<int>(m_stacks.size());
                if (!items(stack).empty())
                    m_stacks.push_back(stack);
            }
        }
    }
}

void Geometry::countLeaving()
{
    for (std::size_t frame = 1; frame < m_graph.nodes.size(); ++frame) {
        if (contents(static_cast<int>(frame)).tracks < 0)
            continue;
        const int end = m_graph.nodes[frame].end;
        std::set<int> inner;
        std::set<int> outer;
        for (int i = static_cast<int>(frame); i < end; ++i) {
            for (const int edge : m_graph.edgesOf[at(i)]) {
                const int other = m_graph.otherEnd(edge, i);
                if (other < static_cast<int>(frame) || other >= end) {
                    inner.insert(i);
                    outer.insert(other);
                }
            }
        }
        m_leaving[frame] = static_cast<int>(std::min(inner.size(), outer.size()));
    }
}

void Geometry::sizeCards()
{
    for (std::size_t i = 0; i < m_graph.nodes.size(); ++i) {
        const LayoutNode& node = m_graph.nodes[i];
        if (contents(static_cast<int>(i)).tracks >= 0)
            continue;
        int width = node.width;
        int height = node.height;
        for (const int chip : node.attached) {
            width = std::max(width, m_graph.node(chip).width);
            height += attachedGap + m_graph.node(chip).height;
        }
        m_alongSize[i] = gridUp(isRight() ? width : height);
        m_acrossSize[i] = gridUp(isRight() ? height : width);
        m_middle[i] = isRight() ? node.height / 2 : gridDown((m_acrossSize[i] - node.width) / 2) + node.width / 2;
    }
}

/// The largest size along the flow of the gateways on a border.
int Geometry::largestOf(const std::vector<int>& frames, int column) const
{
    int largest = 0;
    for (const int frame : frames)
        for (const int item : column == Stack::entries ? contents(frame).entries : contents(frame).exits)
            largest = std::max(largest, m_alongSize[at(item)]);
    return largest;
}

Geometry::Inset Geometry::insetOf(int frame) const
{
    if (frame == 0)
        return {};
    if (m_graph.node(frame).isGrid) { // lines to what stands behind other networks run above and below them all
        const int room = gridUp(leavingGap * std::min(m_leaving[at(frame)], 2 * mostLines));
        return {0, 0, room, room};
    }
    const Tracks& tracks = tracksOf(frame);
    constexpr int top = containerTitle + gridStep;
    Inset inset {containerPadding, containerPadding, containerPadding, containerPadding};
    (isRight() ? inset.acrossStart : inset.alongStart) = top;
    if (isRight() && tracks.hasBandRoom)
        inset.acrossStart += bandRoom;
    else if (!isRight() && !tracks.isBand.empty() && tracks.isBand.front())
        inset.alongStart += bandRoom;
    if (const int entry = largestOf(tracks.frames, Stack::entries); entry > 0)
        inset.alongStart = std::max(inset.alongStart, gridUp(entry / 2) + gatewayGap);
    if (const int exit = largestOf(tracks.frames, Stack::exits); exit > 0)
        inset.alongEnd = std::max(inset.alongEnd, gridUp(exit / 2) + gatewayGap);
    return inset;
}

int Geometry::gapBetween(int above, int below) const
{
    if (m_graph.node(m_graph.node(above).parent).isGrid)
        return gridRowGap;
    const bool hasFrame = contents(above).tracks >= 0 || contents(below).tracks >= 0;
    if (!hasFrame)
        return cardGap;
    const int lines = (m_leaving[at(above)] + m_leaving[at(below)]) / 2;
    return frameGap + leavingGap * std::clamp(lines - 2, 0, mostLines);
}

int Geometry::lengthOf(const std::vector<int>& items) const
{
    int length = 0;
    for (std::size_t i = 0; i < items.size(); ++i)
        length += m_acrossSize[at(items[i])] + (i > 0 ? gapBetween(items[i - 1], items[i]) : 0);
    return length;
}

int Geometry::columnSize(int node) const
{
    return m_overhang[at(node)] + m_alongSize[at(node)] + m_overhangEnd[at(node)];
}

void Geometry::sizeTracks(Tracks& tracks)
{
    if (m_graph.node(tracks.frames.front()).isGrid) {
        chooseGrid(tracks.frames.front());
        return;
    }
    tracks.gaps.assign(at(tracks.columns), gatewayGap);
    if (!tracks.gaps.empty())
        tracks.gaps.front() = 0;
    const int entry = gridUp(largestOf(tracks.frames, Stack::entries) / 2);
    const int exit = gridUp(largestOf(tracks.frames, Stack::exits) / 2);
    for (const int frame : tracks.frames) {
        m_overhang[at(frame)] = entry;
        m_overhangEnd[at(frame)] = exit;
    }
    // The rows of a strip are as long as the frame is wide without it.
    isRight() ? sizeAlong(tracks) : sizeAcross(tracks);
    for (const int frame : tracks.frames)
        layStrip(frame);
    sizeAlong(tracks);
    sizeAcross(tracks);
}

void Geometry::sizeAlong(Tracks& tracks)
{
    tracks.widths.assign(at(tracks.columns), 0);
    for (const int frame : tracks.frames)
        for (std::size_t column = 0; column < tracks.widths.size(); ++column)
            for (const int item : contents(frame).cells[column])
                tracks.widths[column] = std::max(tracks.widths[column], columnSize(item));
    const Inset inset = insetOf(tracks.frames.front());
    int inner = 0;
    for (std::size_t column = 0; column < tracks.widths.size(); ++column)
        inner += tracks.gaps[column] + tracks.widths[column];
    int size = inset.alongStart + inner + inset.alongEnd;
    for (const int frame : tracks.frames) {
        const LayoutNode& node = m_graph.node(frame);
        const int strip = isRight() ? 0 : m_strips[at(frame)].height;
        const int least = frame == 0              ? 0
                          : node.children.empty() ? (isRight() ? node.width : node.height)
                          : isRight()             ? node.titleWidth
                                                  : 0;
        const int stripWidth = isRight() ? m_strips[at(frame)].width : 0;
        size = std::max({size, inset.alongStart + std::max(inner + strip, stripWidth) + inset.alongEnd, gridUp(least)});
    }
    for (const int frame : tracks.frames)
        m_alongSize[at(frame)] = size;
}

void Geometry::sizeAcross(Tracks& tracks)
{
    int largest = 0;
    for (const int frame : tracks.frames) {
        const LayoutNode& node = m_graph.node(frame);
        const Inset inset = insetOf(frame);
        int inner = std::max(lengthOf(contents(frame).entries), lengthOf(contents(frame).exits));
        for (const auto& cell : contents(frame).cells)
            inner = std::max(inner, lengthOf(cell));
        const int strip = isRight() ? m_strips[at(frame)].height : 0;
        const int least = frame == 0              ? 0
                          : node.children.empty() ? (isRight() ? node.height : node.width)
                          : isRight()             ? 0
                                                  : node.titleWidth;
        if (!isRight())
            inner = std::max(inner, m_strips[at(frame)].width);
        m_acrossSize[at(frame)] = std::max(inset.acrossStart + inner + strip + inset.acrossEnd, gridUp(least));
        largest = std::max(largest, m_acrossSize[at(frame)]);
    }
    for (const int frame : tracks.frames) { // lanes of about the same size are made the same
        if (m_graph.node(frame).isLane && m_acrossSize[at(frame)] * 5 >= largest * 3)
            m_acrossSize[at(frame)] = largest;
        m_middle[at(frame)] = m_acrossSize[at(frame)] / 2;
    }
}

/// Rows of chips, then rows of notes, as wide as the frame is without them; in a frame with nothing else about as many
/// in a row as there are rows.
void Geometry::layStrip(int frame)
{
    const FrameContents& inside = contents(frame);
    if (inside.chips.empty() && inside.notes.empty())
        return;
    const Inset inset = insetOf(frame);
    const bool isBare = std::ranges::all_of(inside.cells, [](const auto& cell) { return cell.empty(); });
    int widest = 0;
    for (const auto* list : {&inside.chips, &inside.notes})
        for (const int item : *list)
            widest = std::max(widest, m_graph.node(item).width);
    const auto count = static_cast<double>(inside.chips.size() + inside.notes.size());
    const int bareRoom = static_cast<int>(std::ceil(std::sqrt(count))) * (widest + chipGap);
    const int room = isBare      ? bareRoom
                     : isRight() ? m_alongSize[at(frame)] - inset.alongStart - inset.alongEnd
                                 : roomAcross(frame);
    Strip& strip = m_strips[at(frame)];
    int y = isBare ? 0 : cardGap;
    for (const auto* list : {&inside.chips, &inside.notes}) {
        int x = 0;
        int rowHeight = 0;
        for (const int item : *list) {
            const LayoutNode& node = m_graph.node(item);
            if (rowHeight > 0 && x + node.width > room) {
                y += rowHeight + chipGap;
                x = rowHeight = 0;
            }
            strip.places.emplace_back(item, Point {x, y});
            strip.width = std::max(strip.width, gridUp(x + node.width));
            strip.height = std::max(strip.height, gridUp(y + node.height));
            x += gridUp(node.width) + chipGap;
            rowHeight = std::max(rowHeight, gridUp(node.height));
        }
        y += rowHeight > 0 ? rowHeight + chipGap : 0;
    }
}

int Geometry::roomAcross(int frame) const
{
    const Inset inset = insetOf(frame);
    return m_acrossSize[at(frame)] - inset.acrossStart - inset.acrossEnd - (isRight() ? m_strips[at(frame)].height : 0);
}

} // namespace gudo
