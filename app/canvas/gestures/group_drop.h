#pragma once

#include <QPointF>
#include <QString>

#include <functional>
#include <set>
#include <span>
#include <utility>
#include <vector>

#include "app/canvas/gestures/gesture.h"

namespace gudo {

/// What a drop onto a card would do to memberships: a component joins the group that it is dropped on, or a group takes
/// in the component that it is dropped on.
struct GroupDrop {
    Id card {};          ///< what is under the pointer; empty: no group is involved
    QString sentence {}; ///< what the drop does, or why it does nothing
    bool isRefused = false;
    std::vector<std::pair<Id, Id>> joining {}; ///< member and group
    [[nodiscard]] bool isThere() const { return !card.empty(); }
    [[nodiscard]] Overlay::Target highlight() const { return {card, sentence, isRefused}; }
};

/// `dragged`: components; `excluded`: placements that move along.
[[nodiscard]] GroupDrop groupDropAt(const Scene& scene, const QPointF& point, std::span<const Id> dragged,
                                    const std::set<Id, std::less<>>& excluded);

/// Makes the drop: one undo step, or a word at `point` about why not.
void joinGroup(Workbench& bench, const GroupDrop& drop, const QPointF& point);

} // namespace gudo
