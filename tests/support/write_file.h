#pragma once

#include <fstream>
#include <string>

namespace gudo::test {

/// Writes a file that another program of a test reads; false when that does not work.
[[nodiscard]] inline bool writeFile(const std::string& path, const std::string& text)
{
    std::ofstream file {path, std::ios::binary};
    file << text;
    return static_cast<bool>(file.flush());
}

} // namespace gudo::test
