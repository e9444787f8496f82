#include "core/picture/line_style.h"

namespace gudo {

LineShape lineStyle(std::string_view kind, bool isRequired, const Theme& theme)
{
    LineShape line {.points = {}, .stroke = theme.line, .end = ArrowHead::Filled};
    if (kind == "request") {
        if (!isRequired)
            line.dash = {6, 4};
    } else if (kind == "replication") {
        line.stroke = theme.replication;
        line.dash = {10, 3, 2, 3};
        line.start = ArrowHead::Dot;
    } else if (kind == "failover") {
        line.stroke = theme.failover;
        line.strokeWidth = 1.75;
        line.dash = {2, 3};
        line.end = ArrowHead::Open;
    } else if (kind == "management") {
        line.stroke = theme.quietLine;
        line.strokeWidth = 1.25;
        line.dash = {4, 3};
        line.end = ArrowHead::Open;
    } else {
        line.stroke = theme.quietLine;
        line.strokeWidth = 1;
        line.dash = {1, 3};
        line.end = ArrowHead::None;
    }
    return line;
}

LineShape lineStyle(const Connection& connection, const Theme& theme)
{
    return lineStyle(connection.kind, boolOf(connection.properties, "required", true), theme);
}

} // namespace gudo
