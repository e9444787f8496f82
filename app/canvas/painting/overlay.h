#pragma once

#include <QPointF>
#include <QPolygonF>
#include <QRectF>
#include <QString>

#include <optional>
#include <set>
#include <vector>

#include "app/canvas/painting/guides.h"
#include "app/canvas/painting/story.h"
#include "core/picture/display_list.h"

namespace gudo {

/// What lies over the picture: selection, handles and what the gesture under way shows. Coordinates are scene units.
struct Overlay {
    /// The container that will receive what is dragged, or that refuses it.
    struct Target {
        Id container {};  ///< empty: the bare canvas, nothing is outlined
        QString label {}; ///< its name; empty: not shown
        bool isRefused = false;

        friend bool operator==(const Target&, const Target&) = default;
    };
    /// A line being drawn from a component.
    struct Link {
        QPolygonF line {};
        Id target {}; ///< placement it would end at
        bool isRefused = false;
    };
    /// A small label at the pointer.
    struct Pill {
        QString text {};
        QPointF at {};
        bool isRefused = false;
    };

    std::set<Id> selected {}; ///< component and connection ids
    Id focusedPresence {};    ///< one of the selected component's: keys mean it alone
    Id group {};              ///< component whose members are outlined
    std::set<Id> members {};  ///< placements of those
    std::set<Id> found {};    ///< component and connection ids that a search found
    Id foundCurrent {};       ///< the one that it is at
    Id hovered {};            ///< placement or connection id
    Id resizable {};          ///< placement with resize handles
    Id connectable {};        ///< placement with connect handles
    int hotConnector = -1;    ///< index of the connect handle under the pointer
    std::optional<Target> target {};
    std::vector<Id> places {};           ///< containers that what is typed would go into
    Id split {};                         ///< connection that what is dragged would go into
    std::optional<DisplayItem> ghost {}; ///< what a drop would add
    std::optional<Link> link {};
    std::optional<Pill> pill {};
    std::optional<QRectF> rubberBand {};
    Guides guides {};
    std::optional<Story> story {}; ///< of one single point of failure
    QString emptyHint {};          ///< shown in the middle of an empty view
};

} // namespace gudo
