#pragma once

#include <string_view>

#include "core/formats/format.h"

namespace gudo {

/// True when the bytes are a flowchart, or a page with one in a fenced block.
[[nodiscard]] bool isMermaid(std::string_view bytes);

/// The design that Mermaid flowcharts show: one, several one after the other, or all in the fenced blocks of a Markdown
/// page. Flowcharts that Gudo wrote give the components, containers and connections back with their ids and types, also
/// when they were split; what stands in for something in another diagram is that thing. In those of others, names and
/// shapes say what things are meant to be, as far as the catalogue knows them. Nothing is placed. What is not
/// understood is left out with a warning that names line and column; what is no flowchart at all is an error.
[[nodiscard]] ReadResult readMermaid(std::string_view text, std::string_view fileName, const Catalog& catalog);

} // namespace gudo
