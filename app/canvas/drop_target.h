#pragma once

#include <QPointF>
#include <QString>

#include <set>
#include <string>
#include <vector>

#include "app/canvas/overlay.h"
#include "app/canvas/scene.h"

namespace gudo {

/// Where things that are dragged over the canvas would go.
struct DropTarget {
    Id container {};    ///< empty: the bare canvas
    QString name {};    ///< of the container, for people; empty for the bare canvas
    QString refusal {}; ///< why not, as a sentence; empty when it may hold them all
    [[nodiscard]] bool isRefused() const { return !refusal.isEmpty(); }
    /// As it is highlighted.
    [[nodiscard]] Overlay::Target highlight() const { return {container, name, isRefused()}; }
};

/// What receives components of these types at a point: the innermost container there that is not itself being dragged.
[[nodiscard]] DropTarget dropTargetAt(const Scene& scene, const QPointF& point, const std::vector<std::string>& types,
                                      const std::set<Id>& dragged = {});

/// Why a component of that type may not live in `container` ("": the bare canvas), or an empty text when it may.
[[nodiscard]] QString refusalOf(const Scene& scene, std::string_view container, std::string_view type);

} // namespace gudo
