#pragma once

#include <QByteArray>

#include <string>

#include "core/picture/display_list.h"

namespace gudo {

/// `svg`, printed from `list`, with every line of text as its outline, for programs without the fonts. Needs a
/// QGuiApplication.
[[nodiscard]] QByteArray withOutlinedText(const std::string& svg, const DisplayList& list);

} // namespace gudo
