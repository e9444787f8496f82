#pragma once

#include <vector>

#include "core/catalog/catalog.h"
#include "core/network/zones.h"
#include "core/picture/theme.h"

namespace gudo {

/// How a container is drawn: the outer ones as quiet outlines, the inner ones as tinted areas, so that nesting reads at a glance.
struct ContainerStyle {
    Color fill;
    Color border;
    Color title;
    double borderWidth = 1.25;
    double radius = 8;
    std::vector<double> dash {};
};

/// `exposure`: of a subnet, which has the colour that cloud engineers know for it; Unknown for everything else.
[[nodiscard]] ContainerStyle containerStyle(const ComponentType& type, std::string_view categoryColor, Exposure exposure,
                                            const Theme& theme);

} // namespace gudo
