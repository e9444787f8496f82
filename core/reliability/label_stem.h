#pragma once

#include <string>
#include <string_view>

namespace gudo {

/// What is left of a label without the number, letter or zone that tells equal components apart: "web" of "Web-1", "web
/// 2a" and "WEB ap-northeast-2c". Lower case in ASCII.
[[nodiscard]] std::string labelStem(std::string_view label);

} // namespace gudo
