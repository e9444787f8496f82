#include "core/picture/container_style.h"

namespace gudo {

namespace {

const Color publicColor = colorFrom("#4D8B16");
const Color privateColor = colorFrom("#0E7FA8");
const Color isolatedColor = colorFrom("#5B6785");
const Color placeColor = colorFrom("#0F766E"); // regions and zones: places, not networks

Color hueOf(const ComponentType& type, std::string_view categoryColor, SubnetTone tone)
{
    switch (tone) {
    case SubnetTone::Public:
        return publicColor;
    case SubnetTone::Private:
        return privateColor;
    case SubnetTone::Isolated:
        return isolatedColor;
    case SubnetTone::Plain:
        break;
    }
    return type.isKind("region") || type.isKind("zone") ? placeColor : colorFrom(categoryColor);
}

/// Shares of the hue in the parts of a container, and its lines.
struct Recipe {
    double fill = 0;   ///< of Theme::containerTint; 0: none
    double border = 1; ///< of Theme::containerBorder
    double width = 1.25;
    double radius = 8;
    std::vector<double> dash {};
    bool hasStrip = false;
    bool hasRails = false;
};

Recipe recipeOf(const ComponentType& type, SubnetTone tone)
{
    if (type.isKind("region"))
        return {.width = 1.5, .radius = 10, .dash = {12, 5}};
    if (type.isKind("zone"))
        return {.border = 0.9, .dash = {4, 4}};
    if (type.isKind("network"))
        return {.fill = 0.35, .width = 2, .radius = type.scope == Scope::Regional ? 10.0 : 4.0};
    if (type.isKind("subnet"))
        return {.fill = tone == SubnetTone::Isolated ? 1.3 : 1.6,
                .border = tone == SubnetTone::Isolated ? 0.75 : 0.5,
                .width = 1,
                .dash = tone == SubnetTone::Isolated ? std::vector<double> {3, 3} : std::vector<double> {},
                .hasStrip = tone == SubnetTone::Public};
    if (type.isKind("site"))
        return {.fill = 0.3, .width = 2, .radius = 4};
    if (type.isKind("rack"))
        return {.fill = 0.8, .width = 1.25, .radius = 3, .hasRails = true};
    if (type.isKind("host") || (type.isKind("container-engine") && type.isKind("compute")))
        return {.fill = 0.6, .width = 1.5, .radius = 6, .hasStrip = true};
    if (type.isKind("hypervisor"))
        return {.fill = 1.4, .border = 0.6, .width = 1, .radius = 4};
    if (type.isKind("cluster"))
        return {.fill = 0.6, .width = 1.5, .radius = 14};
    if (type.isKind("namespace"))
        return {.border = 0.85, .width = 1.25, .dash = {2, 3}};
    if (type.isKind("group"))
        return {.fill = 0.5, .radius = 10, .dash = {7, 4}};
    if (type.isKind("area"))
        return {.fill = 0.6, .border = 0.8, .width = 1, .radius = 10, .dash = {5, 5}};
    return {.fill = 1.1, .border = 0.8, .width = 1};
}

} // namespace

ContainerStyle containerStyle(const ComponentType& type, std::string_view categoryColor, SubnetTone tone,
                              const Theme& theme)
{
    const Color hue = hueOf(type, categoryColor, tone);
    const Recipe recipe = recipeOf(type, tone);
    // On a dark canvas a category's colour is too deep to read: lift it towards the text.
    const Color line = theme.isDark ? mixed(hue, theme.text, 0.15) : hue;
    ContainerStyle style {.fill = {},
                          .border = mixed(theme.canvas, line, theme.containerBorder * recipe.border),
                          .title = theme.isDark ? mixed(hue, theme.text, 0.6) : mixed(hue, theme.text, 0.3),
                          .borderWidth = recipe.width,
                          .radius = recipe.radius,
                          .dash = recipe.dash,
                          .hasRails = recipe.hasRails};
    if (recipe.fill > 0)
        style.fill = mixed(theme.canvas, hue, theme.containerTint * recipe.fill);
    if (recipe.hasStrip)
        style.strip = mixed(theme.canvas, hue, theme.containerTint * recipe.fill + (theme.isDark ? 0.16 : 0.11));
    return style;
}

} // namespace gudo
