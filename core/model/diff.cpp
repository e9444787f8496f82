#include "core/model/diff.h"

namespace gudo {

ArchitectureDiff diff(const Architecture& before, const Architecture& after)
{
    return {diff(before.components, after.components), diff(before.connections, after.connections)};
}

LayoutDiff diff(const Layout& before, const Layout& after)
{
    return {diff(before.placements, after.placements), diff(before.routes, after.routes),
            diff(before.looks, after.looks)};
}

DesignDiff diff(const Design& before, const Design& after)
{
    DesignDiff result {.architecture = diff(before.architecture, after.architecture),
                       .layout = diff(before.layout, after.layout),
                       .title = {},
                       .stages = {},
                       .settings = {},
                       .extra = {}};
    if (before.title != after.title)
        result.title = after.title;
    if (before.stages != after.stages)
        result.stages = after.stages;
    if (before.settings != after.settings)
        result.settings = after.settings;
    if (before.extra != after.extra)
        result.extra = after.extra;
    return result;
}

Architecture applied(Architecture architecture, const ArchitectureDiff& difference)
{
    return {applied(std::move(architecture.components), difference.components),
            applied(std::move(architecture.connections), difference.connections)};
}

Layout applied(Layout layout, const LayoutDiff& difference)
{
    return {applied(std::move(layout.placements), difference.placements),
            applied(std::move(layout.routes), difference.routes), applied(std::move(layout.looks), difference.looks)};
}

Design applied(Design design, const DesignDiff& difference)
{
    design.architecture = applied(std::move(design.architecture), difference.architecture);
    design.layout = applied(std::move(design.layout), difference.layout);
    if (difference.title)
        design.title = *difference.title;
    if (difference.stages)
        design.stages = *difference.stages;
    if (difference.settings)
        design.settings = *difference.settings;
    if (difference.extra)
        design.extra = *difference.extra;
    return design;
}

} // namespace gudo
