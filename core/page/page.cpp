#include "core/page/page.h"

#include <map>

#include <fmt/format.h>

#include "core/formats/embedded.h"
#include "core/formats/native.h"
#include "core/formats/svg.h"
#include "core/page/assembled.h"
#include "core/page/page_data.h"
#include "core/page/page_texts.h"
#include "core/page/themed_picture.h"
#include "core/picture/picture.h"

namespace gudo {

namespace {

std::string cssColor(Color color)
{
    if (!color.isVisible())
        return "transparent";
    return color.alpha == 255
               ? toHex(color)
               : fmt::format("rgba({},{},{},{:.3f})", color.red, color.green, color.blue, color.alpha / 255.0);
}

/// The variables that the picture's colours are written with, in both themes; paper is always light.
std::string colorStyle(const ThemedPicture& picture)
{
    std::string light;
    std::string dark;
    for (std::size_t number = 0; number < picture.colors.size(); ++number) {
        light += fmt::format("--c{}:{};", number, cssColor(picture.colors[number].first));
        dark += fmt::format("--c{}:{};", number, cssColor(picture.colors[number].second));
    }
    const std::string canvas = fmt::format("--canvas:var(--c{});", colorNumber(picture.list.background));
    return fmt::format(
        ":root{{{}{}}}\n:root[data-theme=dark]{{{}}}\n@media print{{:root,:root[data-theme=dark]{{{}}}}}\n", light,
        canvas, dark, light);
}

std::string pictureSvg(const ThemedPicture& picture, const IconSource& icons)
{
    return toSvg(picture.list,
                 {.isTransparent = true, .icons = icons, .hasTextWidths = true, .paintName = [](Color color) {
                      return fmt::format("var(--c{})", colorNumber(color));
                  }});
}

} // namespace

std::string toPage(const Design& design, const Catalog& catalog, const PageTemplate& parts, const PageOptions& options)
{
    const Boxes boxes = boxesOf(design, catalog);
    const Routes routes = routesOf(design, catalog, boxes);
    PictureOptions look {.language = options.language,
                         .highlights = options.highlights,
                         .padding = options.padding,
                         .hasLegend = options.hasLegend,
                         .hasTitleBlock = options.hasTitleBlock,
                         .stage = options.stage,
                         .translate = options.translate};
    DisplayList light = picture(design, catalog, boxes, routes, look);
    look.theme = &darkTheme();
    const ThemedPicture themed = inBothThemes(std::move(light), picture(design, catalog, boxes, routes, look));

    std::map<std::string, std::string, std::less<>> values;
    for (const PageText& row : pageTexts())
        values[std::string {"text:"} + row.key] =
            quotedXml(options.translate ? options.translate({row.text}) : std::string {row.text});
    values["title"] = design.title.empty() ? values["text:untitled"] : quotedXml(design.title);
    values["language"] = quotedXml(options.language);
    values["theme"] = quotedXml(options.theme);
    values["style"] = colorStyle(themed) + parts.style;
    values["picture"] = pictureSvg(themed, options.icons);
    values["data"] = pageData(design, catalog, boxes, options);
    values["design"] = options.withSource
                           ? std::string {htmlSourceOpening} + quotedForScript(writeNative(design)) + "</script>"
                           : std::string {};
    values["script:theme"] = parts.themeScript;
    values["script"] = parts.script;
    return assembled(parts.html, values);
}

} // namespace gudo
