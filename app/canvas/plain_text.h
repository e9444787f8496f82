#pragma once

#include <QString>

#include <string_view>

#include "core/catalog/catalog.h"

namespace gudo {

/// A text of core as it is.
[[nodiscard]] inline QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/// What people call a component; empty for an unknown id.
[[nodiscard]] inline QString nameIn(const Design& design, std::string_view component)
{
    const Component* row = design.architecture.components.find(component);
    return row ? toQString(displayName(*row)) : QString {};
}

} // namespace gudo
