#include "app/canvas/gestures/move_gesture.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <utility>

#include "app/canvas/editing/arrange.h"
#include "app/canvas/editing/clipboard.h"
#include "app/canvas/gestures/snapping.h"
#include "app/canvas/scene/marks.h"
#include "app/canvas/scene/neighbourhood.h"
#include "core/adding/split.h"
#include "core/layout/arrange.h"
#include "core/model/containment.h"
#include "core/model/copies.h"
#include "core/model/edits.h"

namespace gudo {

namespace {

constexpr double splitReach = 8; // pixels to a line that it is dropped on

} // namespace

MoveGesture::MoveGesture(Workbench& bench, const Id& pressed, const QPointF& start, bool copies)
    : Gesture {bench}
    , m_start {start}
    , m_base {withMissingPlacements(bench.document.design(), bench.scene.catalog())}
    , m_selection {bench.document.selection()}
    , m_copies {copies}
    , m_isControlHeld {copies}
{
    const Id held = copies ? makeCopies(pressed) : pressed;
    m_isContainer = bench.scene.isContainer(held);
    const Design& design = bench.scene.design();
    for (const Id& id : unlocked(design, topsOf(design, m_selection))) {
        const auto placements = m_bench.scene.placementsOf(id);
        const bool isSpread = placements.size() > 1 || m_bench.scene.isBand(id);
        m_placements.insert(m_placements.end(), placements.begin(), placements.end());
        m_joining.push_back(id);
        if (isSpread)
            continue; // where a spread component has its copies says where it lives
        m_tops.push_back(id);
        m_types.push_back(design.architecture.components.find(id)->type);
    }
    const Containment containment {design.architecture};
    for (const Id& id : m_placements) {
        m_anchor = united(m_anchor, bench.scene.rectOf(id));
        m_excluded.insert(id);
        if (!containerOf(id).empty())
            continue;
        m_within.insert(id);
        for (const auto inside : containment.descendants(id))
            m_within.insert(Id {inside});
    }
    for (const auto& [id, rect] : m_bench.scene.boxes().rects) {
        const auto container = containerOf(id);
        if (m_within.contains(Id {container.empty() ? std::string_view {id} : container}))
            m_excluded.insert(id);
    }
    m_shift.emplace(m_base, m_placements);
    std::set<Id> lifted = m_within;
    m_bench.scene.beginPreview();
    m_bench.scene.setLifted(std::move(lifted));
}

Id MoveGesture::splitUnder(const QPointF& point) const
{
    if (m_tops.size() != 1 || m_placements.size() != 1)
        return {};
    for (const Id& id : m_bench.scene.linesAt(point, splitReach / m_bench.camera.zoom)) {
        const Connection* row = m_base.architecture.connections.find(id);
        if (row && !m_within.contains(row->from) && !m_within.contains(row->to) &&
            maySplit(m_base, m_bench.scene.catalog(), id, m_types.front()))
            return id;
    }
    return {};
}

Id MoveGesture::makeCopies(const Id& pressed)
{
    const std::vector<Id> ids(m_selection.begin(), m_selection.end());
    Copies copies = duplicated(std::move(m_base), ids, 0, 0);
    m_base = std::move(copies.design);
    m_selection.clear();
    for (const Id& id : topsOf(m_bench.document.design(), {ids.begin(), ids.end()}))
        m_selection.insert(copies.components.at(id));
    for (const auto& [original, copy] : copies.connections)
        m_selection.insert(copy);
    m_bench.scene.show(m_base);
    m_bench.overlay.selected = m_selection;
    const auto copy = copies.components.find(componentOf(pressed));
    if (copy == copies.components.end())
        return pressed;
    const Id container {containerOf(pressed)};
    const auto outer = copies.components.find(container);
    return container.empty() ? copy->second
                             : presenceId(copy->second, outer == copies.components.end() ? container : outer->second);
}

bool MoveGesture::suspendsSnapping(const Pointer& pointer)
{
    const bool isDown = pointer.modifiers & Qt::ControlModifier;
    m_isControlHeld = m_isControlHeld && isDown;
    return isDown && !m_isControlHeld;
}

void MoveGesture::snap(const Pointer& pointer)
{
    m_bench.overlay.guides.clear();
    if (suspendsSnapping(pointer))
        return;
    const double reach = snapReach / m_bench.camera.zoom;
    const Rect dragged = m_anchor.moved(m_dx, m_dy);
    const Id container = m_bench.scene.containerAt(pointer.scene, m_types, m_within);
    const Snap snap =
        snappedTo(neighbourhoodOf(m_bench.scene, dragged, m_isContainer, container, m_bench.view, m_excluded, reach),
                  dragged, reach);
    m_dx += snap.dx;
    m_dy += snap.dy;
    m_bench.overlay.guides = snap.guides;
}

void MoveGesture::move(const Pointer& pointer)
{
    const QPointF by = pointer.scene - m_start;
    m_dx = int(std::lround(by.x()));
    m_dy = int(std::lround(by.y()));
    snap(pointer);
    // Two designs take turns: the one that was shown in the step before the last becomes the next.
    const bool isFirst = !std::exchange(m_hasMoved, true);
    Design next = m_spare ? m_shift->by(m_dx, m_dy, std::move(*m_spare)) : m_shift->by(m_dx, m_dy);
    m_spare = m_bench.scene.show(std::move(next), false);
    if (isFirst)
        m_spare.reset(); // what was shown before the drag may lack places

    m_bench.overlay.target.reset();
    m_bench.overlay.pill.reset();
    m_split.clear();
    m_adopts = !m_tops.empty() && !(pointer.modifiers & Qt::AltModifier);
    m_bench.overlay.split.clear();
    m_group = m_copies || pointer.modifiers & Qt::AltModifier
                  ? GroupDrop {}
                  : groupDropAt(m_bench.scene, pointer.scene, m_joining, m_excluded);
    if (m_group.isThere()) {
        m_bench.overlay.target = m_group.highlight();
        m_bench.hint(m_group.sentence);
        return;
    }
    if (!m_adopts) {
        m_bench.hint(m_tops.empty()
                         ? QString {}
                         : QCoreApplication::translate("gudo::Canvas", "Moving without changing the container"));
        return;
    }
    m_split = splitUnder(pointer.scene);
    m_bench.overlay.split = m_split;
    const auto& components = m_bench.scene.design().architecture.components;
    std::vector<std::string> types;
    m_target = dropTargetAt(m_bench.scene, pointer.scene, m_types, m_within);
    for (const Id& id : m_tops)
        if (components.find(id)->parent != m_target.container)
            types.push_back(components.find(id)->type);
    if (types.empty()) { // stays where it lives
        m_target.refusal.clear();
        m_bench.hint(m_split.empty() ? QString {} : splitHint(m_bench.scene, m_split));
        return;
    }
    m_bench.overlay.target = m_target.highlight();
    if (m_target.isRefused()) {
        m_bench.overlay.pill = Overlay::Pill {m_target.refusal, pointer.scene, true};
        m_bench.hint(m_target.refusal);
    } else if (!m_split.empty()) {
        m_bench.hint(splitHint(m_bench.scene, m_split));
    } else {
        m_bench.hint(
            m_target.container.empty()
                ? QCoreApplication::translate("gudo::Canvas", "Drop onto the bare canvas, Alt keeps the container")
                : QCoreApplication::translate("gudo::Canvas", "Drop into %1, Alt keeps the container")
                      .arg(m_target.name));
    }
}

void MoveGesture::finish(const Pointer& pointer)
{
    move(pointer);
    if (m_group.isThere()) { // joins, and stays where it was
        end();
        joinGroup(m_bench, m_group, pointer.scene);
        return;
    }
    const QString refusal = m_adopts ? m_target.refusal : QString {};
    const Boxes boxes = m_bench.scene.boxes();
    const Id split = m_adopts ? m_split : Id {};
    end();
    if (!refusal.isEmpty()) {
        m_bench.refuse(refusal, pointer.scene);
        return;
    }
    if (m_dx == 0 && m_dy == 0)
        return; // nobody wants a copy right upon the original
    Design next = m_shift->by(m_dx, m_dy);
    if (m_adopts)
        next = reparented(std::move(next), m_tops, m_target.container);
    next = keptInside(std::move(next), boxes, m_placements);
    if (!split.empty())
        next = settledBetween(withSplit(std::move(next), m_bench.scene.catalog(), split, m_tops.front()),
                              m_bench.scene.catalog(), split, m_tops.front());
    m_bench.document.commit(m_copies ? QCoreApplication::translate("gudo::Canvas", "Duplicate")
                                     : QCoreApplication::translate("gudo::Canvas", "Move"),
                            grownToFit(std::move(next), m_bench.scene.catalog(), m_placements));
    if (m_copies)
        m_bench.document.select(m_selection);
}

void MoveGesture::cancel()
{
    end();
}

void MoveGesture::end()
{
    m_bench.scene.setLifted({});
    m_bench.scene.endPreview();
    if (m_copies)
        m_bench.scene.show(m_bench.document.design());
    m_bench.overlay.guides.clear();
    m_bench.overlay.target.reset();
    m_bench.overlay.split.clear();
    m_bench.overlay.pill.reset();
    m_bench.hint({});
}

} // namespace gudo
