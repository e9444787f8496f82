#pragma once

#include <QString>

#include <string>
#include <vector>

namespace gudo {

/// The language that the arguments ask for ("en", "ko"), empty when they do not. For the time before they are parsed:
/// the help itself is translated.
[[nodiscard]] QString languageOption(const std::vector<std::string>& arguments);

/// True when a command among the arguments draws. May be true by accident (a file called like the command), never
/// false.
[[nodiscard]] bool needsFonts(const std::vector<std::string>& arguments);

/// Parses the arguments (without the program's name), runs the command and returns the exit code.
[[nodiscard]] int runProgram(std::vector<std::string> arguments);

} // namespace gudo
