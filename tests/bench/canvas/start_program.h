#pragma once

namespace gudo {

/// Starts the designer's window with a shipped design in it and prints the processor time, in ms, that the process
/// used until the canvas was painted for the first time. Returns an exit code.
[[nodiscard]] int startProgram(int argc, char** argv);

} // namespace gudo
