#include "core/picture/shifted.h"

namespace gudo {

namespace {

struct Shift {
    int dx, dy;
    void operator()(RectShape& shape) const { shape.rect = shape.rect.moved(dx, dy); }
    void operator()(TextLine& shape) const
    {
        shape.x += dx;
        shape.baseline += dy;
    }
    void operator()(IconShape& shape) const { shape.rect = shape.rect.moved(dx, dy); }
    void operator()(LineShape& shape) const
    {
        move(shape.points);
        for (LineHop& hop : shape.hops)
            hop.at = {hop.at.x + dx, hop.at.y + dy};
    }
    void operator()(PolygonShape& shape) const { move(shape.points); }
    void move(Polyline& points) const
    {
        for (Point& point : points)
            point = {point.x + dx, point.y + dy};
    }
};

} // namespace

Shape shifted(Shape shape, int dx, int dy)
{
    std::visit(Shift {dx, dy}, shape);
    return shape;
}

DisplayItem shifted(DisplayItem item, int dx, int dy)
{
    if (!item.rect.isEmpty())
        item.rect = item.rect.moved(dx, dy);
    item.bounds = item.bounds.moved(dx, dy);
    for (Shape& shape : item.shapes)
        std::visit(Shift {dx, dy}, shape);
    return item;
}

} // namespace gudo
