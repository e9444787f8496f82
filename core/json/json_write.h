#pragma once

#include <string>
#include <string_view>

#include "core/model/value.h"

namespace gudo {

/// A JSON string literal: quoted and escaped, UTF-8 kept as it is, bytes that are no UTF-8 replaced by U+FFFD.
[[nodiscard]] std::string quotedJson(std::string_view text);

/// `value` as canonical JSON: two-space indent, keys in byte order, numbers in shortest form, lists of plain values and objects
/// inside lists on one line. Equal values give equal bytes. `indent`: the level the text is put in; no trailing newline.
[[nodiscard]] std::string toJson(const Value& value, int indent = 0);

/// The same on one line.
[[nodiscard]] std::string toJsonLine(const Value& value);

} // namespace gudo
