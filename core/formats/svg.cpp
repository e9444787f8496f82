#include "core/formats/svg.h"

#include <cmath>
#include <set>

#include <fmt/format.h>

#include "core/formats/embedded.h"
#include "core/formats/native.h"
#include "core/picture/picture.h"
#include "core/picture/text_metrics.h"
#include "core/picture/utf8.h"

namespace gudo {

namespace {

/// At most two decimals, none when they are zero: short files that differ only where pictures do.
std::string number(double value)
{
    std::string text = fmt::format("{:.2f}", std::abs(value) < 0.005 ? 0.0 : value);
    while (text.back() == '0')
        text.pop_back();
    if (text.back() == '.')
        text.pop_back();
    return text;
}

std::string paintAttribute(std::string_view name, Color color, const PaintName& paintName)
{
    if (!color.isVisible())
        return fmt::format(" {}=\"none\"", name);
    if (paintName)
        return fmt::format(" {}=\"{}\"", name, paintName(color));
    std::string text = fmt::format(" {}=\"{}\"", name, toHex(color));
    if (color.alpha < 255)
        text += fmt::format(" {}-opacity=\"{}\"", name, number(color.alpha / 255.0));
    return text;
}

std::string strokeAttributes(Color color, double width, const std::vector<double>& dash, const PaintName& paintName)
{
    if (!color.isVisible() || width <= 0)
        return {};
    std::string text = paintAttribute("stroke", color, paintName) + fmt::format(" stroke-width=\"{}\"", number(width));
    if (!dash.empty()) {
        text += " stroke-dasharray=\"";
        for (std::size_t i = 0; i < dash.size(); ++i)
            text += (i > 0 ? " " : "") + number(dash[i]);
        text += '"';
    }
    return text;
}

struct Vector {
    double x = 0;
    double y = 0;
};

Vector operator+(Vector a, Vector b)
{
    return {a.x + b.x, a.y + b.y};
}

Vector operator*(Vector a, double by)
{
    return {a.x * by, a.y * by};
}

Vector unit(Vector from, Vector to)
{
    const double length = std::hypot(to.x - from.x, to.y - from.y);
    return length < 1e-9 ? Vector {1, 0} : Vector {(to.x - from.x) / length, (to.y - from.y) / length};
}

double distance(Vector a, Vector b)
{
    return std::hypot(a.x - b.x, a.y - b.y);
}

std::string pair(Vector v)
{
    return number(v.x) + ' ' + number(v.y);
}

class ShapePrinter {
public:
    ShapePrinter(std::string& out, std::set<std::string>& icons, const SvgOptions& options)
        : m_out {out}
        , m_icons {icons}
        , m_paintName {options.paintName}
        , m_hasTextWidths {options.hasTextWidths}
    {
    }

    void operator()(const RectShape& shape)
    {
        m_out += fmt::format("<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"", shape.rect.x, shape.rect.y, shape.rect.width,
                             shape.rect.height);
        if (shape.radius > 0)
            m_out += fmt::format(" rx=\"{}\"", number(shape.radius));
        m_out += paintAttribute("fill", shape.fill, m_paintName) +
                 strokeAttributes(shape.stroke, shape.strokeWidth, shape.dash, m_paintName) + "/>\n";
    }

    void operator()(const TextLine& line)
    {
        if (line.text.empty())
            return;
        m_out += fmt::format("<text x=\"{}\" y=\"{}\" font-size=\"{}\"", number(line.x), number(line.baseline), number(line.size));
        if (line.weight != FontWeight::Regular)
            m_out += fmt::format(" font-weight=\"{}\"", static_cast<int>(line.weight));
        if (line.align != TextAlign::Left)
            m_out += line.align == TextAlign::Center ? " text-anchor=\"middle\"" : " text-anchor=\"end\"";
        if (m_hasTextWidths)
            m_out += fmt::format(" data-width=\"{}\"", number(line.width));
        m_out += paintAttribute("fill", line.color, m_paintName) + '>' + quotedXml(line.text) + "</text>\n";
    }

    void operator()(const IconShape& icon)
    {
        if (icon.rect.isEmpty())
            return; // a card without room for one
        m_icons.insert(icon.name);
        m_out += fmt::format("<use xlink:href=\"#icon-{}\" x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"", quotedXml(icon.name),
                             icon.rect.x, icon.rect.y, icon.rect.width, icon.rect.height);
        if (icon.opacity < 1)
            m_out += fmt::format(" opacity=\"{}\"", number(icon.opacity));
        m_out += "/>\n";
    }

    void operator()(const LineShape& line)
    {
        if (line.points.size() < 2)
            return;
        std::vector<Vector> points;
        for (const Point point : line.points)
            points.push_back({static_cast<double>(point.x), static_cast<double>(point.y)});
        const Vector tip = points.back();
        const Vector tail = points.front();
        const Vector ahead = unit(points[points.size() - 2], tip);
        const Vector behind = unit(points[1], tail);
        constexpr double cover = headLength * 0.7;
        if (line.end == ArrowHead::Filled)
            points.back() = tip + ahead * -std::min(cover, distance(points[points.size() - 2], tip));
        if (line.start == ArrowHead::Filled)
            points.front() = tail + behind * -std::min(cover, distance(points[1], tail));
        m_out += "<path d=\"" + pathData(points, line.cornerRadius, line.hops) + "\" fill=\"none\" stroke-linejoin=\"round\"" +
                 strokeAttributes(line.stroke, line.strokeWidth, line.dash, m_paintName) + "/>\n";
        head(tip, ahead, line.end, line);
        head(tail, behind, line.start, line);
    }

    void operator()(const PolygonShape& polygon)
    {
        m_out += "<polygon points=\"";
        for (const Point point : polygon.points)
            m_out += fmt::format("{},{} ", point.x, point.y);
        m_out.back() = '"';
        m_out += paintAttribute("fill", polygon.fill, m_paintName) + "/>\n";
    }

private:
    static constexpr double headLength = 9;
    static constexpr double headHalfWidth = 4.25;

    /// The arcs of the level part between two points, of those from `next` on.
    static std::string hopData(Vector from, Vector to, const std::vector<LineHop>& hops, std::size_t& next)
    {
        std::string data;
        const double way = to.x < from.x ? -1 : 1;
        for (; next < hops.size(); ++next) {
            const LineHop& hop = hops[next];
            if (from.y != to.y || hop.at.y != from.y || (hop.at.x - from.x) * way < 0 || (to.x - hop.at.x) * way < 0)
                break;
            data += "L" + pair({hop.at.x - way * hop.reach, from.y}) +
                    fmt::format("A{} {} 0 0 {} ", hop.reach, hopHeight, way > 0 ? 1 : 0) + pair({hop.at.x + way * hop.reach, from.y});
        }
        return data;
    }

    static std::string pathData(const std::vector<Vector>& points, double radius, const std::vector<LineHop>& hops)
    {
        std::string data = "M" + pair(points.front());
        std::size_t hop = 0;
        for (std::size_t i = 1; i + 1 < points.size(); ++i) {
            const double r =
                std::min({radius, distance(points[i - 1], points[i]) / 2, distance(points[i], points[i + 1]) / 2});
            data += hopData(points[i - 1], points[i], hops, hop);
            const Vector in = unit(points[i - 1], points[i]);
            const Vector out = unit(points[i], points[i + 1]);
            if (r < 0.5)
                data += "L" + pair(points[i]);
            else
                data += "L" + pair(points[i] + in * -r) + "Q" + pair(points[i]) + ' ' + pair(points[i] + out * r);
        }
        return data + hopData(points[points.size() - 2], points.back(), hops, hop) + "L" + pair(points.back());
    }

    void head(Vector tip, Vector way, ArrowHead shape, const LineShape& line)
    {
        const Vector back = tip + way * -headLength;
        const Vector across {-way.y * headHalfWidth, way.x * headHalfWidth};
        const Vector left = back + across;
        const Vector right = back + across * -1;
        if (shape == ArrowHead::Filled)
            m_out += "<path d=\"M" + pair(tip) + "L" + pair(left) + "L" + pair(right) + "Z\"" + paintAttribute("fill", line.stroke, m_paintName) + "/>\n";
        else if (shape == ArrowHead::Open)
            m_out += "<path d=\"M" + pair(left) + "L" + pair(tip) + "L" + pair(right) + "\" fill=\"none\" stroke-linecap=\"round\"" +
                     strokeAttributes(line.stroke, line.strokeWidth, {}, m_paintName) + "/>\n";
        else if (shape == ArrowHead::Dot)
            m_out += fmt::format("<circle cx=\"{}\" cy=\"{}\" r=\"3.5\"{}/>\n", number(tip.x), number(tip.y),
                                 paintAttribute("fill", line.stroke, m_paintName));
    }

    std::string& m_out;
    std::set<std::string>& m_icons;
    const PaintName& m_paintName;
    bool m_hasTextWidths;
};

const char* className(ItemKind kind)
{
    switch (kind) {
    case ItemKind::Container:
        return "container";
    case ItemKind::Band:
        return "band";
    case ItemKind::Connection:
        return "connection";
    case ItemKind::Card:
        return "card";
    case ItemKind::ConnectionLabel:
        return "label";
    case ItemKind::Decoration:
        break;
    }
    return "decoration";
}

Written writeSvg(const Design& design, const Catalog& catalog, const WriteOptions& options)
{
    const Theme* theme = themeNamed(options.theme);
    PictureOptions look {.theme = theme ? theme : &lightTheme(), .language = options.language, .padding = options.padding};
    look.translate = options.translate;
    look.highlights = options.highlights;
    look.hasLegend = options.hasLegend;
    look.hasTitleBlock = options.hasTitleBlock;
    look.stage = options.stage;
    look.collapse = options.collapse;
    const DisplayList list = picture(design, catalog, look);
    return {toSvg(list, {.scale = options.scale,
                         .isTransparent = options.isTransparent,
                         .title = design.title,
                         .source = options.withSource ? writeNative(design) : std::string {},
                         .icons = options.icons})};
}

} // namespace

std::string quotedXml(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (const char32_t c : decoded(text)) {
        const bool isControl = (c < 0x20 && c != U'\t' && c != U'\n') || c == 0x7F || c == 0xFFFE || c == 0xFFFF;
        const bool isSurrogate = c >= 0xD800 && c <= 0xDFFF;
        if (isControl || isSurrogate || c > 0x10FFFF)
            continue;
        if (c == U'&')
            out += "&amp;";
        else if (c == U'<')
            out += "&lt;";
        else if (c == U'>')
            out += "&gt;";
        else if (c == U'"')
            out += "&quot;";
        else
            append(out, c);
    }
    return out;
}

std::string toSvg(const DisplayList& list, const SvgOptions& options)
{
    const Rect bounds = list.bounds.isEmpty() ? Rect {0, 0, 64, 64} : list.bounds;
    std::set<std::string> icons;
    std::string body;
    ShapePrinter print {body, icons, options};
    for (const DisplayItem& item : list.items) {
        body += fmt::format("<g class=\"{}\"", className(item.kind));
        if (!item.id.empty())
            body += " data-id=\"" + quotedXml(item.id) + '"';
        body += ">\n";
        for (const Shape& shape : item.shapes)
            std::visit(print, shape);
        body += "</g>\n";
    }
    std::string out = fmt::format(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"{}\" height=\"{}\" "
        "viewBox=\"{} {} {} {}\" font-family=\"{}\">\n",
        number(bounds.width * options.scale), number(bounds.height * options.scale), bounds.x, bounds.y, bounds.width,
        bounds.height, fontFamilies);
    if (!options.title.empty())
        out += "<title>" + quotedXml(options.title) + "</title>\n";
    if (!options.source.empty())
        out += fmt::format("<metadata><design xmlns=\"{}\">{}</design></metadata>\n", svgSourceNamespace, quotedXml(options.source));
    if (!icons.empty() && options.icons) {
        out += "<defs>\n";
        for (const std::string& name : icons)
            out += "<symbol id=\"icon-" + quotedXml(name) + "\" viewBox=\"0 0 48 48\">" + options.icons(name) + "</symbol>\n";
        out += "</defs>\n";
    }
    if (!options.isTransparent)
        out += fmt::format("<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"{}/>\n", bounds.x, bounds.y, bounds.width, bounds.height,
                           paintAttribute("fill", list.background, options.paintName));
    return out + body + "</svg>\n";
}

const Format svg {.id = "svg",
                  .title = GUDO_TR_NOOP("core", "SVG picture"),
                  .extension = "svg",
                  .read = readSvg,
                  .write = writeSvg,
                  .recognises = looksLikeSvg,
                  .isPicture = true};

} // namespace gudo
