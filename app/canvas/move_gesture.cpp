#include "app/canvas/move_gesture.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <utility>

#include "app/canvas/arrange.h"
#include "app/canvas/clipboard.h"
#include "app/canvas/snapping.h"
#include "core/layout/arrange.h"
#include "core/model/containment.h"
#include "core/model/edits.h"

namespace gudo {

namespace {

constexpr double snapReach = 6; // pixels

} // namespace

MoveGesture::MoveGesture(Workbench& bench, const Id& pressed, const QPointF& start)
    : Gesture {bench}
    , m_start {start}
    , m_base {withMissingPlacements(bench.document.design(), bench.scene.catalog())}
    , m_anchor {bench.scene.rectOf(pressed)}
{
    const Design& design = bench.scene.design();
    const std::set<Id>& selection = bench.document.selection();
    const bool isOnePresence = !containerOf(pressed).empty() && topsOf(design, selection).size() == 1;
    if (isOnePresence) {
        m_placements.push_back(pressed);
    } else {
        for (const Id& id : topsOf(design, selection)) {
            const auto placements = m_bench.scene.placementsOf(id);
            const bool isSpread = placements.size() > 1 || m_bench.scene.isBand(id);
            m_placements.insert(m_placements.end(), placements.begin(), placements.end());
            if (isSpread)
                continue; // where a spread component has its copies says where it lives
            m_tops.push_back(id);
            m_types.push_back(design.architecture.components.find(id)->type);
        }
    }
    const Containment containment {design.architecture};
    for (const Id& id : m_placements) {
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

void MoveGesture::move(const Pointer& pointer)
{
    const QPointF by = pointer.scene - m_start;
    m_dx = int(std::lround(by.x()));
    m_dy = int(std::lround(by.y()));
    m_bench.overlay.guides.clear();
    if (!(pointer.modifiers & Qt::ControlModifier)) {
        const Snap snap = snappedTo(m_bench.scene, m_anchor.moved(m_dx, m_dy), m_bench.view, m_excluded,
                                    snapReach / m_bench.camera.zoom);
        m_dx += snap.dx;
        m_dy += snap.dy;
        m_bench.overlay.guides = snap.guides;
    }
    // Two designs take turns: the one that was shown in the step before the last becomes the next.
    const bool isFirst = !std::exchange(m_hasMoved, true);
    Design next = m_spare ? m_shift->by(m_dx, m_dy, std::move(*m_spare)) : m_shift->by(m_dx, m_dy);
    m_spare = m_bench.scene.show(std::move(next), false);
    if (isFirst)
        m_spare.reset(); // what was shown before the drag may lack places

    m_bench.overlay.target.reset();
    m_bench.overlay.pill.reset();
    m_adopts = !m_tops.empty() && !(pointer.modifiers & Qt::AltModifier);
    if (!m_adopts) {
        m_bench.hint(m_tops.empty()
                         ? QString {}
                         : QCoreApplication::translate("gudo::Canvas", "Moving without changing the container"));
        return;
    }
    const auto& components = m_bench.scene.design().architecture.components;
    std::vector<std::string> types;
    m_target = dropTargetAt(m_bench.scene, pointer.scene, m_types, m_within);
    for (const Id& id : m_tops)
        if (components.find(id)->parent != m_target.container)
            types.push_back(components.find(id)->type);
    if (types.empty()) { // stays where it lives
        m_target.refusal.clear();
        m_bench.hint({});
        return;
    }
    m_bench.overlay.target = m_target.highlight();
    if (m_target.isRefused()) {
        m_bench.overlay.pill = Overlay::Pill {m_target.refusal, pointer.scene, true};
        m_bench.hint(m_target.refusal);
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
    const QString refusal = m_adopts ? m_target.refusal : QString {};
    const Boxes boxes = m_bench.scene.boxes();
    end();
    if (!refusal.isEmpty()) {
        m_bench.refuse(refusal, pointer.scene);
        return;
    }
    if (m_dx == 0 && m_dy == 0)
        return;
    Design next = m_shift->by(m_dx, m_dy);
    if (m_adopts)
        next = reparented(std::move(next), m_tops, m_target.container);
    next = keptInside(std::move(next), boxes, m_placements);
    m_bench.document.commit(QCoreApplication::translate("gudo::Canvas", "Move"),
                            grownToFit(std::move(next), m_bench.scene.catalog(), m_placements));
}

void MoveGesture::cancel()
{
    end();
}

void MoveGesture::end()
{
    m_bench.scene.setLifted({});
    m_bench.scene.endPreview();
    m_bench.overlay.guides.clear();
    m_bench.overlay.target.reset();
    m_bench.overlay.pill.reset();
    m_bench.hint({});
}

} // namespace gudo
