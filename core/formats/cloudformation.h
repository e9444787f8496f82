#pragma once

#include "core/formats/format.h"

namespace gudo {

/// CloudFormation templates, as YAML and as JSON, for the parts of a design that run on AWS: one text, or a folder of
/// them where there are several regions or more resources than a stack takes. Faults that stop a stack are errors among
/// the diagnostics, what no resource stands for is a note; templates are written all the same.
extern const Format cloudFormation;
extern const Format cloudFormationJson;

} // namespace gudo
