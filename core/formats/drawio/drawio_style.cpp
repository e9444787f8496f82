#include "core/formats/drawio/drawio_style.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "core/formats/drawio/base64.h"
#include "core/formats/svg.h"

namespace gudo {

namespace {

/// "key=value;" one after the other.
class StyleText {
public:
    explicit StyleText(std::string shape)
        : m_text {std::move(shape)}
    {
    }
    template<typename Number>
    void set(std::string_view key, Number value)
    {
        m_text += fmt::format("{}={};", key, value);
    }
    void set(std::string_view key, Color color)
    {
        m_text += fmt::format("{}={};", key, color.isVisible() ? toHex(color) : std::string {"none"});
    }
    void dash(const std::vector<double>& lengths)
    {
        if (lengths.empty())
            return;
        std::string pattern;
        for (const double length : lengths)
            pattern += fmt::format("{}{}", pattern.empty() ? "" : " ", length);
        m_text += fmt::format("dashed=1;fixDash=1;dashPattern={};", pattern);
    }
    [[nodiscard]] std::string finished() { return std::move(m_text); }

private:
    std::string m_text;
};

/// draw.io leaves ";base64" out of addresses of data, since a style is divided by semicolons.
std::string imageOf(const std::string& icon, const IconSource& icons)
{
    const std::string svg = R"(<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48" viewBox="0 0 48 48">)" +
                            icons(icon) + "</svg>";
    return "data:image/svg+xml," + toBase64(svg);
}

template<typename Kind>
const Kind* firstOf(const DisplayItem& item)
{
    for (const Shape& shape : item.shapes)
        if (const auto* found = std::get_if<Kind>(&shape))
            return found;
    return nullptr;
}

/// Where icon and words are, in the terms of a shape with a label: the icon has `spacing` + 5 to the border, the words
/// `spacing` and what is said for that side.
void placeContents(StyleText& style, const DisplayItem& item, const IconSource& icons)
{
    constexpr int imageMargin = 5; // mxLabel adds it
    const auto* icon = firstOf<IconShape>(item);
    const auto* words = firstOf<TextLine>(item);
    const Rect& box = item.rect;
    const bool isBeside = words && words->align == TextAlign::Left;
    const bool isChip = item.kind == ItemKind::Card && isBeside && icon;
    int spacing = 2;
    if (icon && icons && !icon->rect.isEmpty()) {
        style.set("image", imageOf(icon->name, icons));
        style.set("imageWidth", icon->rect.width);
        style.set("imageHeight", icon->rect.height);
        style.set("imageAlign", isBeside ? "left" : "center");
        style.set("imageVerticalAlign", isChip ? "middle" : "top");
        spacing = (isChip ? icon->rect.x - box.x : icon->rect.y - box.y) - imageMargin;
    }
    style.set("spacing", spacing);
    style.set("align", isBeside ? "left" : "center");
    style.set("verticalAlign", isChip ? "middle" : "top");
    if (!words)
        return;
    const int left = isBeside ? static_cast<int>(words->x) - box.x : 6;
    style.set("spacingLeft", left - spacing);
    style.set("spacingRight", 6 - spacing);
    if (!isChip)
        style.set("spacingTop", static_cast<int>(std::lround(words->baseline - words->size)) - box.y - spacing);
    else
        style.set("spacingTop", 0);
    style.set("fontSize", static_cast<int>(std::lround(words->size)));
    style.set("fontColor", words->color);
}

} // namespace

std::string drawioShapeStyle(const DisplayItem& item, bool hasContents, const IconSource& icons)
{
    const auto* box = firstOf<RectShape>(item);
    const auto* paper = firstOf<PolygonShape>(item);
    StyleText style {paper ? "shape=note;size=14;" : "shape=label;"};
    style.set("html", 1);
    style.set("whiteSpace", "wrap");
    if (paper) {
        const auto* edge = firstOf<LineShape>(item);
        style.set("fillColor", paper->fill);
        style.set("strokeColor", edge ? edge->stroke : Color {});
    } else if (box) {
        style.set("rounded", box->radius > 0 ? 1 : 0);
        style.set("absoluteArcSize", 1);
        style.set("arcSize", 2 * box->radius);
        // Nothing of a band may cover what it holds together, which draw.io draws before it.
        const bool isBand = item.kind == ItemKind::Band;
        style.set("fillColor", isBand ? Color {} : box->fill);
        style.set("strokeColor", box->strokeWidth > 0 ? box->stroke : Color {});
        style.set("strokeWidth", box->strokeWidth);
        style.dash(box->dash);
        if (isBand)
            style.set("pointerEvents", 0);
    }
    if (hasContents) {
        style.set("container", 1);
        style.set("collapsible", 0);
        style.set("recursiveResize", 0);
    }
    placeContents(style, item, paper ? IconSource {} : icons);
    return style.finished();
}

std::string drawioLineStyle(const LineShape& line, const Rect& source, const Rect& target, Color ground,
                            const Theme& theme)
{
    StyleText style {"edgeStyle=orthogonalEdgeStyle;"};
    style.set("html", 1);
    style.set("rounded", 1);
    style.set("arcSize", 2 * line.cornerRadius);
    style.set("strokeColor", line.stroke);
    style.set("strokeWidth", line.strokeWidth);
    style.dash(line.dash);
    const auto head = [&](std::string_view end, ArrowHead shape) {
        const std::string name {end};
        style.set(name + "Arrow", shape == ArrowHead::None     ? "none"
                                  : shape == ArrowHead::Dot    ? "oval"
                                  : shape == ArrowHead::Filled ? "block"
                                                               : "open");
        style.set(name + "Fill", shape == ArrowHead::None || shape == ArrowHead::Open ? 0 : 1);
        style.set(name + "Size", shape == ArrowHead::Dot ? 5 : 7);
    };
    head("start", line.start);
    head("end", line.end);
    style.set("jumpStyle", "arc");
    style.set("jumpSize", 2 * hopHeight);
    // The nearest corner or middle of the box, and the way from there in units: exact whatever the size of the box is.
    const auto attach = [&](std::string_view end, Point point, const Rect& box) {
        const auto share = [](int at, int from, int length) {
            return at <= from ? 0.0 : at >= from + length ? 1.0 : 0.5;
        };
        const std::string name {end};
        const double x = share(point.x, box.x, box.width);
        const double y = share(point.y, box.y, box.height);
        style.set(name + "X", x);
        style.set(name + "Y", y);
        style.set(name + "Dx", point.x - box.x - x * box.width);
        style.set(name + "Dy", point.y - box.y - y * box.height);
        style.set(name + "Perimeter", 0);
    };
    attach("exit", line.points.front(), source);
    attach("entry", line.points.back(), target);
    style.set("fontSize", 10);
    style.set("fontColor", theme.mutedText);
    style.set("labelBackgroundColor", ground.isVisible() ? ground : theme.canvas);
    return style.finished();
}

std::string drawioHtml(std::string_view text)
{
    const std::string escaped = quotedXml(text);
    std::string out;
    for (const char c : escaped)
        out += c == '\n' ? std::string {"<br>"} : std::string {c};
    return out;
}

std::string drawioLabel(const CardText& text, ItemKind kind, const Theme& theme)
{
    std::string label = "<b>" + drawioHtml(text.name) + "</b>";
    if (text.subtitle.empty())
        return label;
    const bool isBeside = kind == ItemKind::Container || kind == ItemKind::Band;
    return label + (isBeside ? "&nbsp; " : "<br>") +
           fmt::format("<font color=\"{}\" style=\"font-size: {}px\">{}</font>", toHex(theme.mutedText),
                       isBeside ? 11 : 10, drawioHtml(text.subtitle));
}

} // namespace gudo
