#pragma once

#include <vector>

#include "core/catalog/catalog.h"
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

/// Whether the internet reaches into a subnet, as far as known; it has the colour that cloud engineers know for it.
enum class SubnetAccess { Unknown, Public, Private };

[[nodiscard]] ContainerStyle containerStyle(const ComponentType& type, std::string_view categoryColor, SubnetAccess access,
                                            const Theme& theme);

} // namespace gudo
