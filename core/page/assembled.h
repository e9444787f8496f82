#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>

namespace gudo {

/// `pattern` with each {{name}} replaced in one pass, so that nothing that comes in is looked at again. A name without a
/// part leaves nothing.
[[nodiscard]] std::string assembled(std::string_view pattern,
                                    const std::map<std::string, std::string, std::less<>>& parts);

} // namespace gudo
