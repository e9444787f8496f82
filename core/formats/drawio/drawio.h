#pragma once

#include "core/formats/format.h"

namespace gudo {

/// Files of draw.io (diagrams.net), to be changed there: uncompressed XML, containers with what lives in them, lines
/// that hang on their ends and bend where ours do, icons within the file. Components and connections keep their ids,
/// types and properties as data of their cells.
extern const Format drawio;

} // namespace gudo
