#pragma once

#include <string>
#include <variant>
#include <vector>

#include "core/model/geometry.h"
#include "core/model/id.h"
#include "core/picture/color.h"

namespace gudo {

// What every output draws: the canvas, PNG and PDF through a painter, SVG as text. All coordinates are scene units.

enum class FontWeight { Regular = 400, Medium = 500, SemiBold = 600, Bold = 700 };
enum class TextAlign { Left, Center, Right };

/// A rectangle with round corners; a stroke lies half inside, half outside of the edge.
struct RectShape {
    Rect rect;
    double radius = 0;
    Color fill {};
    Color stroke {};
    double strokeWidth = 1;
    std::vector<double> dash {}; ///< lengths on and off; empty: solid
};

/// One line of text. `x` is the left edge, the centre or the right edge after `align`; `baseline` is where letters
/// stand.
struct TextLine {
    std::string text;
    double x = 0;
    double baseline = 0;
    double size = 12; ///< font size in scene units
    FontWeight weight = FontWeight::Regular;
    Color color {};
    TextAlign align = TextAlign::Left;
    double width = 0; ///< as measured by core/picture/text_metrics
};

/// An icon of resources/icons, by the stem of its file.
struct IconShape {
    std::string name;
    Rect rect;
    double opacity = 1;
};

enum class ArrowHead { None, Filled, Open, Dot };

/// Height of the arc in which a line hops over another one.
inline constexpr int hopHeight = 5;

/// An arc in a level part of a line, over what crosses it there: half an ellipse from `reach` before `at` to as far
/// behind.
struct LineHop {
    Point at;
    int reach = hopHeight;

    friend bool operator==(const LineHop&, const LineHop&) = default;
};

/// A line with round corners at its inner points.
struct LineShape {
    Polyline points;
    double cornerRadius = 6;
    Color stroke {};
    double strokeWidth = 1.5;
    std::vector<double> dash {};
    ArrowHead start = ArrowHead::None;
    ArrowHead end = ArrowHead::None;
    std::vector<LineHop> hops {}; ///< on level parts, in the order of the line, clear of its corners and of each other
};

/// A filled polygon (badges, marks).
struct PolygonShape {
    Polyline points;
    Color fill {};
};

using Shape = std::variant<RectShape, TextLine, IconShape, LineShape, PolygonShape>;

/// What is drawn for one thing: a component, a presence, a band, a connection.
enum class ItemKind { Container, Band, Connection, Card, ConnectionLabel, Decoration };

/// A group of shapes drawn together, front to back order as listed.
struct DisplayItem {
    ItemKind kind = ItemKind::Decoration;
    Id id {};       ///< placement id ("web", "asg@app-a") or connection id; empty for decorations
    Rect rect {};   ///< the thing's own rectangle (cards, containers, bands); empty for lines
    Rect bounds {}; ///< covers every shape with its stroke
    std::vector<Shape> shapes {};
};

/// A whole picture, back to front.
struct DisplayList {
    std::vector<DisplayItem> items;
    Rect bounds {}; ///< around all items; empty for an empty design
    Color background {};
};

} // namespace gudo
