#include "core/picture/container_style.h"

namespace gudo {

namespace {

const Color publicColor = colorFrom("#4D8B16");
const Color privateColor = colorFrom("#0E7FA8");
const Color placeColor = colorFrom("#0F766E"); // regions and zones: places, not networks

} // namespace

ContainerStyle containerStyle(const ComponentType& type, std::string_view categoryColor, Exposure exposure, const Theme& theme)
{
    Color hue = colorFrom(categoryColor);
    if (exposure != Exposure::Unknown)
        hue = exposure == Exposure::Public ? publicColor : privateColor;
    else if (type.isKind("region") || type.isKind("zone"))
        hue = placeColor;
    const Color border = mixed(theme.canvas, hue, theme.containerBorder);
    // On a dark canvas a category's colour is too deep to read: lift it towards the text.
    const Color title = theme.isDark ? mixed(hue, theme.text, 0.55) : mixed(hue, theme.text, 0.25);
    ContainerStyle style {.fill = {}, .border = border, .title = title};
    if (type.isKind("region") || type.isKind("zone") || type.isKind("area") || type.isKind("namespace")) {
        style.dash = {6, 4};
        style.radius = type.isKind("zone") ? 8 : 10;
        if (type.isKind("area"))
            style.fill = mixed(theme.canvas, hue, theme.containerTint * 0.6);
    } else if (type.isKind("network") || type.isKind("site")) {
        style.borderWidth = 1.75;
        style.radius = 10;
        style.fill = mixed(theme.canvas, hue, theme.containerTint * 0.35);
    } else if (type.isKind("subnet")) {
        style.fill = mixed(theme.canvas, hue, theme.containerTint * 1.6);
        style.border = mixed(theme.canvas, hue, theme.containerBorder * 0.45);
        style.borderWidth = 1;
    } else {
        style.fill = mixed(theme.canvas, hue, theme.containerTint * 1.1);
    }
    return style;
}

} // namespace gudo
