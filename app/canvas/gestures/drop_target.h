#pragma once

#include <QPointF>
#include <QString>

#include <set>
#include <string>
#include <vector>

#include "app/canvas/painting/overlay.h"
#include "app/canvas/scene/scene.h"

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

/// The connection at a point, within `tolerance` scene units, that a component of that type may be put into; empty:
/// none. Not one that begins or ends at `dragged`.
[[nodiscard]] Id splitAt(const Scene& scene, const QPointF& point, double tolerance, const std::string& type,
                         const std::set<Id>& dragged = {});
/// "Between Web and Orders DB".
[[nodiscard]] QString splitHint(const Scene& scene, std::string_view connection);

/// "VPC, subnet": where a type belongs; empty when it may live in more than three kinds of places.
[[nodiscard]] QString homesOf(const Scene& scene, const ComponentType& type);

/// Why a component of that type may not live in `container` ("": the bare canvas), or an empty text when it may.
[[nodiscard]] QString refusalOf(const Scene& scene, std::string_view container, std::string_view type);

} // namespace gudo
