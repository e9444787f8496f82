#include <algorithm>
#include <cmath>

#include "core/layout/arrange/geometry.h"
#include "core/layout/arrange/spacing.h"
#include "core/layout/placement.h"
#include "core/layout/routing/separate.h"

namespace gudo {

namespace {

constexpr double bestAspect = 1.5;

} // namespace

/// As many columns as make the grid look best; its tracks get their widths.
void Geometry::chooseGrid(int frame)
{
    Tracks& tracks = tracksOf(frame);
    const std::vector<int> networks = contents(frame).cells.front();
    const auto count = static_cast<int>(networks.size());
    int best = 1;
    double distance = -1;
    for (int columns = 1; columns <= count; ++columns) {
        std::vector<int> widths(at(columns), 0);
        std::vector<int> heights(at((count + columns - 1) / columns), 0);
        for (int i = 0; i < count; ++i) {
            int& width = widths[at(i % columns)];
            int& height = heights[at(i / columns)];
            width = std::max(width, columnSize(networks[at(i)]));
            height = std::max(height, m_acrossSize[at(networks[at(i)])]);
        }
        double along = gridGap * (columns - 1);
        double across = gridRowGap * (static_cast<double>(heights.size()) - 1);
        for (const int width : widths)
            along += width;
        for (const int height : heights)
            across += height;
        const double aspect = isRight() ? along / across : across / along;
        const double cells = static_cast<double>(columns) * static_cast<double>(heights.size());
        const double d = std::abs(std::log(aspect / bestAspect)) + 2 * (cells - count) / cells; // full rows look better
        if (distance < 0 || d < distance - 1e-9) {
            distance = d;
            best = columns;
        }
    }
    // From now on a frame like any other: its rows are stacks of one network each.
    tracks.columns = best;
    tracks.isBand.assign(at(best), false);
    tracks.gaps.assign(at(best), gridGap);
    tracks.gaps.front() = 0;
    auto& cells = m_plan.contents[at(frame)].cells;
    cells.assign(at(best), {});
    for (int i = 0; i < count; ++i) {
        cells[at(i % best)].push_back(networks[at(i)]);
        m_plan.columnOf[at(networks[at(i)])] = i % best;
    }
    for (int row = 0; row * best < count; ++row) {
        int height = 0;
        for (int i = row * best; i < std::min(count, (row + 1) * best); ++i)
            height = std::max(height, m_acrossSize[at(networks[at(i)])]);
        for (int i = row * best; i < std::min(count, (row + 1) * best); ++i) {
            m_acrossSize[at(networks[at(i)])] = height;
            m_middle[at(networks[at(i)])] = height / 2;
        }
    }
    sizeAlong(tracks);
    sizeAcross(tracks);
}

/// Subnets are as high as their zone, zones as their network has room, when they are alone in their column.
void Geometry::stretchAcross()
{
    for (std::size_t frame = 0; frame < m_graph.nodes.size(); ++frame) {
        const int index = static_cast<int>(frame);
        if (contents(index).tracks < 0)
            continue;
        const int room = gridDown(roomAcross(index));
        for (const auto& cell : contents(index).cells) {
            if (cell.size() != 1)
                continue;
            const LayoutNode& item = m_graph.node(cell.front());
            if (contents(cell.front()).tracks < 0 || !item.isRow)
                continue;
            m_acrossSize[at(cell.front())] = std::max(m_acrossSize[at(cell.front())], room);
            m_middle[at(cell.front())] = m_acrossSize[at(cell.front())] / 2;
        }
    }
}

void Geometry::placeAcross()
{
    m_across.front() = 0;
    for (const Stack& stack : m_stacks) // outer ones first
        placeStack(stack);
    placeStripsAcross();
}

void Geometry::placeStack(const Stack& stack)
{
    const std::vector<int>& list = items(stack);
    int position = m_across[at(stack.frame)] + insetOf(stack.frame).acrossStart;
    for (std::size_t i = 0; i < list.size(); ++i) {
        position += i > 0 ? gapBetween(list[i - 1], list[i]) : 0;
        m_across[at(list[i])] = position;
        position += m_acrossSize[at(list[i])];
    }
}

void Geometry::moveAcross(int node, int by)
{
    if (by == 0)
        return;
    for (int i = node; i < m_graph.node(node).end; ++i)
        m_across[at(i)] += by;
}

void Geometry::restack(std::size_t index)
{
    const Stack& stack = m_stacks[index];
    const std::vector<int>& list = items(stack);
    int position = m_across[at(stack.frame)] + insetOf(stack.frame).acrossStart;
    for (std::size_t i = 0; i < list.size(); ++i) {
        position += i > 0 ? gapBetween(list[i - 1], list[i]) : 0;
        moveAcross(list[i], position - m_across[at(list[i])]);
        position += m_acrossSize[at(list[i])];
    }
}

bool Geometry::isFull(std::size_t index) const
{
    const Stack& stack = m_stacks[index];
    if (m_graph.node(stack.frame).isGrid)
        return true; // its rows are straight
    return roomAcross(stack.frame) - lengthOf(items(stack)) < gridStep;
}

void Geometry::spread(std::size_t index, const std::vector<int>& wishes)
{
    const Stack& stack = m_stacks[index];
    const std::vector<int>& list = items(stack);
    const int start = m_across[at(stack.frame)] + insetOf(stack.frame).acrossStart;
    const int end = start + gridDown(roomAcross(stack.frame));
    std::vector<Slider> sliders;
    std::vector<Spacing> spacings;
    for (std::size_t i = 0; i < list.size(); ++i) {
        const int high = std::max(start, end - m_acrossSize[at(list[i])]);
        sliders.push_back({std::clamp(m_across[at(list[i])] + wishes[i], start, high), start, high});
        if (i > 0)
            spacings.push_back({static_cast<int>(i) - 1, static_cast<int>(i),
                                m_acrossSize[at(list[i - 1])] + gapBetween(list[i - 1], list[i])});
    }
    const std::vector<int> places = separated(sliders, spacings);
    for (std::size_t i = 0; i < places.size(); ++i)
        moveAcross(list[i], start + gridDown(places[i] - start) - m_across[at(list[i])]);
}

void Geometry::placeAlong()
{
    for (auto tracks = m_plan.tracks.rbegin(); tracks != m_plan.tracks.rend(); ++tracks)
        sizeAlong(*tracks);
    m_along.front() = 0;
    for (std::size_t frame = 0; frame < m_graph.nodes.size(); ++frame) // parents before children
        if (contents(static_cast<int>(frame)).tracks >= 0)
            placeColumns(static_cast<int>(frame));
    placeStripsAlong();
}

void Geometry::placeColumns(int frame)
{
    const FrameContents& inside = contents(frame);
    const Tracks& tracks = tracksOf(frame);
    int position = m_along[at(frame)] + insetOf(frame).alongStart;
    for (std::size_t column = 0; column < inside.cells.size(); ++column) {
        position += tracks.gaps[column];
        for (const int item : inside.cells[column]) {
            if (contents(item).tracks >= 0) {
                m_along[at(item)] = position + m_overhang[at(item)];
                m_alongSize[at(item)] = tracks.widths[column] - m_overhang[at(item)] - m_overhangEnd[at(item)];
            } else {
                m_along[at(item)] = position + gridDown((tracks.widths[column] - m_alongSize[at(item)]) / 2);
            }
        }
        position += tracks.widths[column];
    }
    for (const int item : inside.entries)
        m_along[at(item)] = m_along[at(frame)] - gridDown(m_alongSize[at(item)] / 2);
    for (const int item : inside.exits)
        m_along[at(item)] = m_along[at(frame)] + m_alongSize[at(frame)] - gridDown(m_alongSize[at(item)] / 2);
}

/// The frame that stands first along the flow: configuration belongs below it; -1 when there are only cards.
int Geometry::firstFrameIn(int frame) const
{
    for (const auto& cell : contents(frame).cells)
        for (const int item : cell)
            if (contents(item).tracks >= 0)
                return item;
    return -1;
}

/// Across the flow, where everything else is by now: strips in their frames, chips beside the cards they hang below.
void Geometry::placeStripsAcross()
{
    for (std::size_t i = 0; i < m_graph.nodes.size(); ++i) {
        const int index = static_cast<int>(i);
        for (const int chip : m_graph.node(index).attached)
            m_across[at(chip)] = acrossMiddle(index) - m_middle[at(chip)];
        const Strip& strip = m_strips[i];
        if (strip.places.empty())
            continue;
        const Inset inset = insetOf(index);
        const int start = isRight() ? m_across[i] + m_acrossSize[i] - inset.acrossEnd - strip.height
                                    : m_across[i] + inset.acrossStart;
        for (const auto& [node, place] : strip.places)
            m_across[at(node)] = start + (isRight() ? place.y : place.x);
    }
}

void Geometry::placeStripsAlong()
{
    for (std::size_t i = 0; i < m_graph.nodes.size(); ++i) {
        const Strip& strip = m_strips[i];
        if (strip.places.empty())
            continue;
        const Inset inset = insetOf(static_cast<int>(i));
        const int end = m_along[i] + m_alongSize[i] - inset.alongEnd;
        const int first = firstFrameIn(static_cast<int>(i));
        const int below = first < 0 ? m_along[i] + inset.alongStart : m_along[at(first)];
        const int start = isRight() ? std::min(below, end - strip.width) : end - strip.height;
        for (const auto& [node, place] : strip.places)
            m_along[at(node)] = start + (isRight() ? place.x : place.y);
    }
}

Rect Geometry::rect(int index) const
{
    const LayoutNode& node = m_graph.node(index);
    if (contents(index).tracks >= 0)
        return isRight()
                   ? Rect {m_along[at(index)], m_across[at(index)], m_alongSize[at(index)], m_acrossSize[at(index)]}
                   : Rect {m_across[at(index)], m_along[at(index)], m_acrossSize[at(index)], m_alongSize[at(index)]};
    if (node.attachedTo >= 0) {
        const LayoutNode& card = m_graph.node(node.attachedTo);
        const Rect above = rect(node.attachedTo);
        int y = above.bottom() + attachedGap;
        for (const int chip : card.attached) {
            if (chip == index)
                break;
            y += m_graph.node(chip).height + attachedGap;
        }
        return {above.x + gridDown((above.width - node.width) / 2), gridUp(y), node.width, node.height};
    }
    const bool isInStack = m_stackOf[at(index)] >= 0;
    const int size = isRight() ? m_alongSize[at(index)] : m_acrossSize[at(index)];
    const int width = gridDown((size - node.width) / 2);
    const int spare = isInStack ? std::max(0, width) : 0;
    return isRight() ? Rect {m_along[at(index)] + spare, m_across[at(index)], node.width, node.height}
                     : Rect {m_across[at(index)] + spare, m_along[at(index)], node.width, node.height};
}

} // namespace gudo
