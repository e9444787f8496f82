#pragma once

#include "core/formats/design_text.h"
#include "core/formats/format.h"

namespace gudo {

/// Docker Compose, for what a design runs in containers or could. What no service stands for is a note; a design with
/// nothing of the kind gives an error and no text.
extern const Format compose;

/// The same with what its lines are about.
[[nodiscard]] LocatedTexts locatedCompose(const Design& design, const Catalog& catalog, const WriteOptions& options);

} // namespace gudo
