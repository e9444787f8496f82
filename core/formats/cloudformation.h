#pragma once

#include "core/formats/design_text.h"
#include "core/formats/format.h"

namespace gudo {

/// CloudFormation templates, as YAML and as JSON, for the parts of a design that run on AWS: one text, or a folder of
/// them where there are several regions or more resources than a stack takes. Faults that stop a stack are errors among
/// the diagnostics, what no resource stands for is a note; templates are written all the same.
extern const Format cloudFormation;
extern const Format cloudFormationJson;

/// The YAML templates with what their lines are about; one even where the format writes a single text.
[[nodiscard]] LocatedTexts locatedCloudFormation(const Design& design, const Catalog& catalog,
                                                 const WriteOptions& options);

} // namespace gudo
