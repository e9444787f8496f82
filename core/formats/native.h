#pragma once

#include "core/formats/format.h"

namespace gudo {

/// Version of the file format that this program writes.
inline constexpr int nativeVersion = 1;

// Limits of a design file; beyond them reading stops with an error instead of taking the machine down.
inline constexpr std::size_t maxNativeBytes = 64u << 20;
inline constexpr std::size_t maxNativeComponents = 100'000;
inline constexpr std::size_t maxNativeConnections = 200'000;

/// The design in Gudo's own format (*.gudo): canonical JSON. Equal designs give equal bytes.
[[nodiscard]] std::string writeNative(const Design& design);

/// Reads Gudo's own format. Every fault is a diagnostic with line and column. What breaks the structure (an end or a container
/// that does not exist, a container inside itself) is an error and left out; then, and for a file of a newer version, the
/// result is read-only, so that nothing is lost by saving over it.
[[nodiscard]] ReadResult readNative(std::string_view text, std::string_view fileName);

extern const Format native;

} // namespace gudo
