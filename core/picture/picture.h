#pragma once

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

#include "core/catalog/catalog.h"
#include "core/diagnostics/diagnostic.h"
#include "core/picture/container_style.h"
#include "core/picture/display_list.h"
#include "core/picture/highlights.h"
#include "core/picture/line_marks.h"
#include "core/picture/theme.h"

namespace gudo {

/// The line of every connection, by id. Computed by routes() and passed in, so that dragging re-routes only what moved.
using Routes = std::map<Id, Polyline, std::less<>>;

/// Worst finding per component, drawn as a badge.
using Badges = std::map<Id, Severity, std::less<>>;

struct PictureOptions {
    const Theme* theme = &lightTheme();
    std::string language {"en"}; ///< for default labels and legends
    Badges badges {};            ///< empty: none drawn
    Highlights highlights {};    ///< laid over the finished picture
    int padding = 16;            ///< around everything, in scene units
    bool hasLegend = false;      ///< what the kinds of containers, lines and marks mean, under the drawing
    bool hasTitleBlock = false;  ///< title, stage and numbers, under the drawing
    std::string stage {};        ///< name of the stage drawn, for the title block
    int collapse = 0;            ///< more than so many equal siblings are drawn as one stack; 0: each by itself
    /// Puts a message into the language of the picture; English when empty.
    std::function<std::string(const Message&)> translate {};
};

/// Rectangles of everything that is drawn as a box: cards, containers, presences ("asg@app-a") and bands (under the id
/// of the spread component, around its presences). Components without placement get one beside the others, so nothing
/// is invisible but what somebody hid: that has no rectangle, nor has what lives in it or has all its presences there.
struct Boxes {
    std::map<Id, Rect, std::less<>> rects;
    std::set<Id, std::less<>> occupied {};       ///< components with something in them
    std::map<Id, SubnetTone, std::less<>> tones; ///< of subnets, as far as known
    /// True when the component is drawn as a band around presences.
    [[nodiscard]] bool isBand(std::string_view id) const;
    [[nodiscard]] Rect rectOf(std::string_view id) const;
    [[nodiscard]] SubnetTone toneOf(std::string_view component) const;
};
[[nodiscard]] Boxes boxesOf(const Design& design, const Catalog& catalog);

/// Lines of all connections. Cost: routing, see core/layout/routing/routing.h.
[[nodiscard]] Routes routesOf(const Design& design, const Catalog& catalog, const Boxes& boxes);

/// The design as a display list: containers outside in, bands, connections, cards, labels, but for what people put in
/// another order (draw_order.h). What is hidden is not in it.
[[nodiscard]] DisplayList picture(const Design& design, const Catalog& catalog, const Boxes& boxes,
                                  const Routes& routes, const PictureOptions& options);
/// The same with boxes and routes computed, and repeats collapsed as the options ask.
[[nodiscard]] DisplayList picture(const Design& design, const Catalog& catalog, const PictureOptions& options);

// The parts of a picture, for a canvas that redraws only what changed.

/// The item of a component's card or container, or of a presence. A badge is its last two shapes.
[[nodiscard]] DisplayItem componentItem(const Design& design, const Catalog& catalog, const Boxes& boxes,
                                        std::string_view placementId, const PictureOptions& options);
/// What may run through titles: a band with its fill, or a line between its presences as a thin rectangle without.
struct BandArea {
    Rect rect;
    Color fill {};

    friend bool operator==(const BandArea&, const BandArea&) = default;
};
[[nodiscard]] std::vector<BandArea> bandAreas(const Design& design, const Catalog& catalog, const Boxes& boxes,
                                              const Theme& theme);
/// What is drawn of a container again above the bands that cross its title: the title, on what would be behind it
/// without their lines. Nothing when none crosses it. `bands`: from bandAreas().
[[nodiscard]] std::optional<DisplayItem> titleAboveBands(const Design& design, const Catalog& catalog,
                                                         const Boxes& boxes, const DisplayItem& container,
                                                         std::span<const BandArea> bands, const Theme& theme);
/// The items of one connection: line, then label when its mark has a place for one.
[[nodiscard]] std::vector<DisplayItem> connectionItems(const Connection& connection, const Polyline& route,
                                                       const LineMark& mark, const PictureOptions& options);

} // namespace gudo
