#pragma once

namespace gudo {

/// MIME type of a drag from the palette: the id of a catalogue row as UTF-8.
inline constexpr char componentTypeMime[] = "application/x-gudo-component-type";
/// MIME type of copied components: a design in the native format.
inline constexpr char designMime[] = "application/x-gudo-design";

} // namespace gudo
