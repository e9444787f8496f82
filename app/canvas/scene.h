#pragma once

#include <QColor>
#include <QPointF>
#include <QRectF>

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "app/canvas/grid_index.h"
#include "app/canvas/live_routes.h"
#include "core/picture/draw_order.h"
#include "core/picture/picture.h"
#include "core/picture/shifted.h"

namespace gudo {

/// What is drawn under a point.
struct Hit {
    enum class Part { Nothing, Card, Title, Border, Body, Band, Connection };
    Part part = Part::Nothing;
    Id id {}; ///< placement id ("web", "asg@app-a") or connection id; empty for Nothing

    [[nodiscard]] bool isComponent() const { return part != Part::Nothing && part != Part::Connection; }
    friend bool operator==(const Hit&, const Hit&) = default;
};

/// One drawn thing: a card, a container, a presence, a band, a line or its label.
struct SceneItem {
    DisplayItem picture;
    long order = 0;        ///< back to front
    QColor block;          ///< colour of the category, for what is too small to draw
    bool hasHalo = false;  ///< a single point of failure
    bool isLifted = false; ///< dragged, above all others
    bool isFree = true;    ///< the slot is unused
};

/// What the canvas shows, kept ready for drawing and for finding things: the items of one design, indexed by place. The
/// design shown may be the document's or, in the middle of a gesture, the one it would become.
class Scene {
public:
    explicit Scene(const Catalog& catalog);

    /// Shows another design: only what differs is made anew. `isFinal` is false for the steps of a gesture.
    void show(const Design& design, bool isFinal = true);
    /// Everything anew, with these colours and words.
    void setLook(const Theme& theme, const std::string& language);
    void setBadges(Badges badges);
    /// Placements that are single points of failure; others have no halo any more. O(those that change).
    void setHalos(std::set<Id> placements);
    [[nodiscard]] bool hasHalos() const { return !m_halos.empty(); }
    /// Remembers the lines, before the steps of a gesture move them.
    void beginPreview();
    /// Back to the design and the lines that beginPreview() found.
    void endPreview();
    [[nodiscard]] bool isPreview() const { return m_base.has_value(); }
    /// The design without the steps of the gesture under way.
    [[nodiscard]] const Design& base() const { return m_base ? *m_base : m_design; }
    /// Components drawn above all others while they are dragged; empty: none.
    void setLifted(std::set<Id> components);

    [[nodiscard]] const Design& design() const { return m_design; }
    [[nodiscard]] const Catalog& catalog() const { return m_catalog; }
    [[nodiscard]] const Theme& theme() const { return *m_options.theme; }
    [[nodiscard]] const std::string& language() const { return m_options.language; }
    [[nodiscard]] const PictureOptions& options() const { return m_options; }
    [[nodiscard]] const Boxes& boxes() const { return m_boxes; }
    [[nodiscard]] Rect rectOf(std::string_view placementId) const { return m_boxes.rectOf(placementId); }
    /// Around everything drawn of a component (card, container or all its presences) or a connection.
    [[nodiscard]] Rect boundsOf(std::string_view id) const;
    /// Around everything; empty for an empty design.
    [[nodiscard]] Rect bounds() const;
    [[nodiscard]] const Polyline& line(std::string_view connection) const { return m_routes.line(connection); }

    /// Placement ids of a component: itself, then its presences.
    [[nodiscard]] std::vector<Id> placementsOf(std::string_view component) const;
    [[nodiscard]] bool isContainer(std::string_view placementId) const;
    [[nodiscard]] bool isBand(std::string_view placementId) const;

    /// The slots of items whose bounds meet any of the rectangles, back to front.
    [[nodiscard]] std::vector<int> slotsIn(const std::vector<Rect>& areas) const;
    /// The slots of a connection's line and label.
    [[nodiscard]] const std::vector<int>& slotsOf(std::string_view connection) const;
    [[nodiscard]] const SceneItem& item(int slot) const { return m_items[std::size_t(slot)]; }

    /// Number of items.
    [[nodiscard]] std::size_t size() const { return m_items.size() - m_free.size(); }

    /// What is under a point; lines within `tolerance` scene units of it.
    [[nodiscard]] Hit hit(const QPointF& point, double tolerance) const;
    /// The innermost container under a point that is none of `excluded` and in none of them; empty: the bare canvas.
    /// What could hold things but is drawn as a card counts only when it accepts all of `types`.
    [[nodiscard]] Id containerAt(const QPointF& point, const std::vector<std::string>& types = {},
                                 const std::set<Id>& excluded = {}) const;
    /// Components (not containers unless wholly inside) and connections with both ends caught by a rectangle.
    [[nodiscard]] std::set<Id> caught(const Rect& rect) const;

    /// Scene rectangles that look different since the last call.
    [[nodiscard]] std::vector<Rect> takeDirty();

private:
    using Slots = std::map<Id, std::vector<int>, std::less<>>;

    void rebuild();
    void putComponent(const Id& placementId);
    void putConnection(const Id& id);
    /// Marks of all lines as they and the boxes are now.
    [[nodiscard]] LineMarks marksNow() const;
    /// Other marks, and the items of the connections whose mark or line is another one.
    void setMarks(LineMarks marks, std::set<Id> lines);
    void put(std::vector<int>& itemSlots, std::vector<DisplayItem> pictures);
    void remove(int slot);
    void moveBy(int slot, int dx, int dy);
    [[nodiscard]] long orderOf(const DisplayItem& picture) const;
    void refreshOrder();
    void markDirty(const DisplayItem& picture);

    const Catalog& m_catalog;
    Design m_design;
    std::optional<Design> m_base;
    std::vector<Polyline> m_baseLines;
    LineMarks m_baseMarks;
    PictureOptions m_options;
    Boxes m_boxes;
    std::vector<BandArea> m_bands;
    DrawOrder m_drawOrder;
    LiveRoutes m_routes;
    LineMarks m_marks; ///< labels and arcs; in the middle of a gesture those of moving lines are simple ones
    std::vector<SceneItem> m_items;
    std::vector<int> m_free;
    Slots m_components;  ///< by placement id
    Slots m_connections; ///< by connection id: line, label
    GridIndex m_index;
    std::set<Id> m_lifted;
    std::set<Id> m_halos;
    std::vector<Rect> m_dirty;
};

} // namespace gudo
