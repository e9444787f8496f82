#pragma once

#include "app/document/document.h"
#include "app/inspector/simple_editors.h"

namespace gudo {

/// Adds a button for the next free range to the field of a subnet's range.
void offerFreeRange(LineEditor& editor, Document& document, const Id& self, const PropertySchema& schema);

} // namespace gudo
