#pragma once

#include <QColor>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <array>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

#include "app/canvas/scene/grid_index.h"
#include "app/canvas/scene/live_routes.h"
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

/// One drawn thing: a card, a container, a presence, a band, a line or its label. Only what finding it and drawing it
/// from afar need; Scene::picture() has the rest.
struct SceneItem {
    const Id* name = nullptr; ///< null: the slot is unused
    Rect rect {};             ///< the thing's own rectangle; empty for lines
    Rect bounds {};           ///< covers everything drawn
    int order = 0;            ///< back to front
    int rank = 0;             ///< among those of the same order
    int look = 0;             ///< of Scene::lookOf() for components; number of the line for lines and labels
    unsigned version = 0;     ///< another one when it looks different; moving changes nothing
    ItemKind kind = ItemKind::Decoration;
    std::uint8_t badge = 0;    ///< 1 + severity; 0: none
    std::uint8_t style = 0;    ///< number of how a line, or the area of a container, is drawn
    bool hasHalo : 1 = false;  ///< a single point of failure
    bool isLifted : 1 = false; ///< dragged, above all others
    bool isIndexed : 1 = false;
    bool isSquare : 1 = false; ///< a line of level and upright parts

    [[nodiscard]] bool isFree() const { return !name; }
    [[nodiscard]] const Id& id() const { return *name; }
    [[nodiscard]] bool isLine() const { return kind == ItemKind::Connection || kind == ItemKind::ConnectionLabel; }
};

/// The area of a container as it is drawn from afar.
struct AreaLook {
    Color fill {};
    Color stroke {};

    friend bool operator==(const AreaLook&, const AreaLook&) = default;
};

/// What components of one type look like from afar.
struct DistantLook {
    QString icon;
    QColor block; ///< colour of the category
};

/// What the canvas shows, kept ready for drawing and for finding things: the items of one design, indexed by place. The
/// design shown may be the document's or, in the middle of a gesture, the one it would become.
class Scene {
public:
    explicit Scene(const Catalog& catalog);

    /// Shows another design: only what differs is made anew. `isFinal` is false for the steps of a gesture.
    /// Returns what was shown before.
    Design show(Design design, bool isFinal = true);
    /// The same design in these colours and words.
    void setLook(const Theme& theme, const std::string& language);
    void setBadges(Badges badges);
    /// Placements that are single points of failure; others have no halo any more. O(those that change).
    void setHalos(std::set<Id> placements);
    [[nodiscard]] bool hasHalos() const { return !m_halos.empty(); }
    /// Remembers what the steps of a gesture change from now on.
    void beginPreview();
    /// Back to the design and the lines that beginPreview() found.
    void endPreview();
    /// True after edits of a design of very many lines: those that changed have simple marks. marksNow() works out
    /// those of all lines in view of each other and settle() shows them.
    [[nodiscard]] bool areMarksOld() const { return m_areMarksOld; }
    /// What works them out, from a copy of all it needs: it may run on another thread.
    [[nodiscard]] std::function<LineMarks()> marksNow() const;
    [[nodiscard]] unsigned revision() const { return m_revision; }
    /// Shows marks that were worked out at that revision; without effect when something was shown since or is a
    /// preview.
    void settle(unsigned revision, const LineMarks& marks);
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

    /// The slots of items whose bounds meet any of the rectangles, back to front. Cost: what is near them.
    [[nodiscard]] std::vector<int> slotsIn(const std::vector<Rect>& areas) const;
    /// The slots of a connection's line and label.
    [[nodiscard]] std::vector<int> slotsOf(std::string_view connection) const;
    [[nodiscard]] const SceneItem& item(int slot) const { return m_items[std::size_t(slot)]; }
    /// Everything that is drawn of an item, made when asked for; the last ones are remembered. Valid until the next
    /// call and the next change.
    [[nodiscard]] const DisplayItem& picture(int slot) const;
    /// Of a card, container or band.
    [[nodiscard]] const DistantLook& lookOf(const SceneItem& item) const { return m_looks[std::size_t(item.look)]; }
    /// Of a container.
    [[nodiscard]] const AreaLook& areaOf(const SceneItem& item) const { return m_areas[item.style]; }
    /// The points of a connection's line.
    [[nodiscard]] const Polyline& lineOf(const SceneItem& item) const { return m_routes.lineAt(item.look); }
    /// Where it hops over others.
    [[nodiscard]] const std::vector<LineHop>& hopsOf(const SceneItem& item) const { return markOf(item.look).hops; }
    /// How a connection's line is drawn, without its points.
    [[nodiscard]] const LineShape& styleOf(const SceneItem& item) const { return m_styles[item.style]; }

    /// Number of items.
    [[nodiscard]] std::size_t size() const { return m_items.size() - m_free.size(); }

    /// What is under a point; lines within `tolerance` scene units of it.
    [[nodiscard]] Hit hit(const QPointF& point, double tolerance) const;
    /// The innermost container under a point that is none of `excluded` and in none of them; empty: the bare canvas.
    /// What could hold things but is drawn as a card counts only when it accepts all of `types`.
    [[nodiscard]] Id containerAt(const QPointF& point, const std::vector<std::string>& types = {},
                                 const std::set<Id>& excluded = {}) const;
    /// Connections whose lines run within `reach` of a point, or ran there before the steps of a gesture, the nearest
    /// first.
    [[nodiscard]] std::vector<Id> linesAt(const QPointF& point, double reach) const;
    /// Components (not containers unless wholly inside) and connections with both ends caught by a rectangle.
    [[nodiscard]] std::set<Id> caught(const Rect& rect) const;

    /// Scene rectangles that look different since the last call.
    [[nodiscard]] std::vector<Rect> takeDirty();

private:
    /// Of a component: its card, container or band, and its title above bands; of a connection: line and label. -1:
    /// none.
    using Slots = std::array<int, 2>;
    struct Drawn {
        const Id* id = nullptr; ///< placement, a key of m_boxes
        Slots items {-1, -1};
    };
    struct Line {
        Slots items {-1, -1};
        LineMark mark {}; ///< in the middle of a gesture a simple one
    };
    /// Of a picture, what an item keeps.
    struct Outline {
        ItemKind kind = ItemKind::Decoration;
        Rect rect {};
        Rect bounds {};
    };
    struct Recent {
        int slot = -1;
        unsigned version = 0;
        DisplayItem picture {};
    };

    void rebuild();
    /// The items of all components anew, and none of lines.
    void makeComponents();
    /// Then those of all lines, with the marks that they have.
    void makeLines();
    /// The fill behind a label: of the smallest container around it that has one, as marksOf() sees it.
    [[nodiscard]] Color groundOf(const Rect& label) const;
    void putComponent(const Id& placementId);
    /// Pre: a key of m_boxes.
    void putBox(const Id& placementId);
    void putConnection(const Id& id);
    void putLine(int number, const Connection& connection);
    /// Simple marks for these lines, which know nothing of the others.
    void markAlone(const std::set<Id>& lines);
    /// Other marks, and the items of the connections whose mark or line is another one.
    void setMarks(const LineMarks& marks, std::set<Id> lines);
    /// Other marks. Returns the lines whose mark is another one.
    std::vector<int> adopt(const LineMarks& marks);
    void setMark(int number, LineMark mark);
    [[nodiscard]] const LineMark& markOf(int number) const;
    /// Makes these the items of an id; of at most two the first is the component or line itself.
    void put(const Id& id, Slots& itemSlots, std::span<const Outline> outlines, int look, std::uint8_t style);
    void remove(int slot);
    void remove(Slots& slots);
    /// Takes lines that are others now out of the index and marks where they were. Returns their ids.
    std::set<Id> leave(const std::vector<LiveRoutes::Rerouted>& lines);
    void moveBy(int slot, int dx, int dy);
    void indexItem(int slot);
    void unindexItem(int slot);
    [[nodiscard]] int lookNumber(const Component* component);
    [[nodiscard]] std::uint8_t styleNumber(const Connection& connection);
    [[nodiscard]] std::uint8_t areaNumber(const DisplayItem& container);
    [[nodiscard]] DisplayItem madePicture(const SceneItem& item) const;
    [[nodiscard]] int orderOf(ItemKind kind, std::string_view id) const;
    void refreshOrder(const std::set<Id>& components);
    void refreshOrder();
    /// The entry of a placement that is drawn, or null.
    [[nodiscard]] const Drawn* drawnOf(std::string_view placement) const;
    /// Other boxes: what is in none of them is gone, the others know where their ids are.
    void followBoxes();
    /// Other numbers of lines.
    void followLines();
    /// The slots of a connection's line and label, those of a line that is gone, too.
    [[nodiscard]] Slots lineSlots(std::string_view connection) const;
    void renewTitles(const std::vector<BandArea>& before, std::set<Id, std::less<>>& renew) const;
    void markDirty(const SceneItem& item);
    void refreshRanks();
    [[nodiscard]] const std::vector<int>& backToFront() const;
    [[nodiscard]] bool isBefore(int a, int b) const;

    const Catalog& m_catalog;
    Design m_design;
    std::optional<Design> m_base;
    std::map<Id, Polyline> m_baseLines; ///< of what changed in the preview
    LineMarks m_baseMarks;
    PictureOptions m_options;
    Boxes m_boxes;
    bool m_hasUnplaced = false; ///< components that nobody placed: they are arranged around the rest
    std::vector<BandArea> m_bands;
    DrawOrder m_drawOrder;
    LiveRoutes m_routes;
    std::vector<SceneItem> m_items;
    std::vector<int> m_free;
    std::vector<Drawn> m_drawn;              ///< sorted by id
    std::vector<Line> m_lines;               ///< by number
    std::map<Id, Slots, std::less<>> m_left; ///< lines that just lost their number
    std::vector<DistantLook> m_looks;
    std::vector<AreaLook> m_areas;
    std::map<const ComponentType*, int> m_lookOf;
    GridIndex m_index;
    std::set<Id> m_lifted;
    std::set<Id> m_halos;
    std::vector<Rect> m_dirty;
    unsigned m_versions = 0;
    unsigned m_revision = 0;
    bool m_areMarksOld = false;
    bool m_areRanksOld = false;
    mutable std::vector<int> m_backToFront; ///< all slots in use; empty: not known
    mutable std::vector<Recent> m_recent;
    std::vector<LineShape> m_styles;
    std::map<std::pair<std::string, bool>, std::uint8_t> m_styleOf; ///< by kind and whether it is required
};

} // namespace gudo
