#include <algorithm>
#include <cmath>

#include "core/picture/item_parts.h"
#include "core/picture/picture.h"
#include "core/picture/text_metrics.h"

namespace gudo {

namespace {

constexpr double labelSize = 10.5;

/// What stands on a connection: what people wrote, else the protocol and port as they say it.
std::string labelOf(const Connection& connection)
{
    if (const auto label = textOf(connection.properties, "label"); !label.empty())
        return std::string {label};
    const Value* port = find(connection.properties, "port");
    if (!port)
        return {};
    const std::string number = shownValue(*port);
    constexpr std::pair<std::string_view, std::string_view> known[] {{"22", "SSH"}, {"80", "HTTP"}, {"443", "HTTPS"}, {"53", "DNS"}};
    for (const auto& [wellKnown, name] : known)
        if (number == wellKnown)
            return std::string {name} + ' ' + number;
    auto protocol = std::string {textOf(connection.properties, "protocol")};
    if (protocol.empty())
        protocol = "tcp";
    std::ranges::transform(protocol, protocol.begin(), [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
    return number.empty() ? protocol : protocol + ' ' + number;
}

LineShape styled(const Connection& connection, const Theme& theme)
{
    LineShape line {.points = {}, .stroke = theme.line, .end = ArrowHead::Filled};
    if (isRequest(connection)) {
        if (!boolOf(connection.properties, "required", true))
            line.dash = {5, 4};
        return line;
    }
    line.stroke = theme.quietLine;
    if (connection.kind == "replication") {
        line.dash = {7, 4};
    } else if (connection.kind == "failover") {
        line.dash = {2, 4};
        line.end = ArrowHead::Open;
    } else if (connection.kind == "management") {
        line.strokeWidth = 1.25;
        line.dash = {4, 3};
        line.end = ArrowHead::Open;
    } else {
        line.strokeWidth = 1;
        line.dash = {2, 3};
        line.end = ArrowHead::None;
    }
    return line;
}

/// Middle of the longest segment; of equals a level one, then the one nearest to the end, where lines have parted.
Point labelSpot(const Polyline& points, double width)
{
    Point spot = points.front();
    double best = -1;
    for (std::size_t i = 1; i < points.size(); ++i) {
        const Point a = points[i - 1];
        const Point b = points[i];
        const double length = std::abs(b.x - a.x) + std::abs(b.y - a.y);
        const bool isLevel = a.y == b.y;
        const double room = isLevel ? length - width : length - 16;
        const double score = std::min(room, 60.0) + (isLevel ? 8 : 0) + static_cast<double>(i);
        if (best < 0 || score > best) {
            best = std::max(score, 0.0);
            spot = {(a.x + b.x) / 2, (a.y + b.y) / 2};
        }
    }
    return spot;
}

Rect boundsOf(const Polyline& points)
{
    Rect bounds {points.front().x, points.front().y, 1, 1};
    for (const Point point : points)
        bounds = united(bounds, {point.x, point.y, 1, 1});
    return bounds.grown(8); // stroke and arrow head
}

} // namespace

std::vector<DisplayItem> connectionItems(const Design&, const Connection& connection, const Polyline& route,
                                         const PictureOptions& options)
{
    if (route.size() < 2)
        return {};
    const Theme& theme = *options.theme;
    LineShape line = styled(connection, theme);
    line.points = route;
    std::vector<DisplayItem> items;
    items.push_back({.kind = ItemKind::Connection, .id = connection.id, .bounds = boundsOf(route), .shapes = {std::move(line)}});
    const std::string label = elided(labelOf(connection), 160, labelSize, FontWeight::Medium);
    if (label.empty())
        return items;
    const double width = textWidth(label, labelSize, FontWeight::Medium);
    const Point spot = labelSpot(route, width + 12);
    const int pillWidth = static_cast<int>(std::ceil(width)) + 10;
    const Rect pill {spot.x - pillWidth / 2, spot.y - 8, pillWidth, 16};
    Color back = theme.card;
    back.alpha = 240;
    items.push_back({.kind = ItemKind::ConnectionLabel,
                     .id = connection.id,
                     .rect = pill,
                     .bounds = pill.grown(1),
                     .shapes = {RectShape {.rect = pill, .radius = 8, .fill = back, .stroke = {}, .strokeWidth = 0},
                                centered(label, spot.x, spot.y + 3.8, labelSize, FontWeight::Medium, theme.mutedText)}});
    return items;
}

} // namespace gudo
