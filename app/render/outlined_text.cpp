#include "app/render/outlined_text.h"

#include <QFontMetricsF>
#include <QPainterPath>
#include <QTransform>

#include <fmt/format.h>

#include "app/render/painting.h"

namespace gudo {

namespace {

void appendPoint(std::string& out, const QPainterPath::Element& element)
{
    fmt::format_to(std::back_inserter(out), "{:.2f} {:.2f}", element.x, element.y);
}

std::string pathData(const QPainterPath& path)
{
    std::string out;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        switch (element.type) {
        case QPainterPath::MoveToElement:
            out += 'M';
            break;
        case QPainterPath::LineToElement:
            out += 'L';
            break;
        case QPainterPath::CurveToElement:
            out += 'C';
            break;
        case QPainterPath::CurveToDataElement:
            out += ' ';
            break;
        }
        appendPoint(out, element);
    }
    return out;
}

std::string outline(const TextLine& line)
{
    constexpr double detail = 2; // fonts come in whole pixels, sizes of texts in halves of a unit
    const QFont font = fontOf(line.size * detail, line.weight);
    const QString text = QString::fromStdString(line.text);
    double left = line.x;
    if (line.align != TextAlign::Left) {
        const double width = QFontMetricsF(font).horizontalAdvance(text) / detail;
        left -= line.align == TextAlign::Center ? width / 2 : width;
    }
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addText(QPointF(0, 0), font, text);
    path = QTransform::fromScale(1 / detail, 1 / detail).map(path);
    path.translate(left, line.baseline);
    const Color color = line.color;
    return fmt::format("<path d=\"{}\" fill=\"#{:02X}{:02X}{:02X}\" fill-opacity=\"{:.3g}\"/>", pathData(path),
                       color.red, color.green, color.blue, color.alpha / 255.0);
}

} // namespace

QByteArray withOutlinedText(const std::string& source, const DisplayList& list)
{
    // The printer writes one text element for every line that is not empty, in the order of the list, and nothing from
    // outside can bring in another one: it is escaped.
    constexpr std::string_view opening {"<text"};
    constexpr std::string_view closing {"</text>"};
    std::string out;
    std::size_t from = 0;
    for (const DisplayItem& item : list.items) {
        for (const Shape& shape : item.shapes) {
            const auto* line = std::get_if<TextLine>(&shape);
            if (!line || line->text.empty())
                continue;
            const std::size_t start = source.find(opening, from);
            const std::size_t end = start == std::string::npos ? start : source.find(closing, start);
            if (end == std::string::npos)
                continue;
            out.append(source, from, start - from);
            out += outline(*line);
            from = end + closing.size();
        }
    }
    out.append(source, from);
    return QByteArray::fromStdString(out);
}

} // namespace gudo
