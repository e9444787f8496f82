#pragma once

#include <vector>

#include "core/catalog/catalog.h"
#include "core/picture/theme.h"

namespace gudo {

/// What cloud engineers tell subnets apart by.
enum class SubnetTone {
    Plain,    ///< not a subnet, or nothing known of it
    Public,   ///< its default route goes to the internet
    Private,  ///< its default route goes elsewhere
    Isolated, ///< it has routes, and none out of the network
};

/// How a container is drawn. The outer ones are quiet outlines, the inner ones tinted areas, so that nesting reads at a
/// glance; hue, weight, dash, corners, a strip behind the title or rails at the sides tell the kinds apart, in print as
/// well.
struct ContainerStyle {
    Color fill;
    Color border;
    Color title;
    Color strip {}; ///< behind the title; invisible: none
    double borderWidth = 1.25;
    double radius = 8;
    std::vector<double> dash {};
    bool hasRails = false; ///< bars along both sides, as in a rack
};

[[nodiscard]] ContainerStyle containerStyle(const ComponentType& type, std::string_view categoryColor, SubnetTone tone,
                                            const Theme& theme);

} // namespace gudo
