#pragma once

#include <QString>

#include <string_view>

namespace gudo {

/// A text of core as it is.
[[nodiscard]] inline QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

} // namespace gudo
