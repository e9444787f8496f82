#pragma once

#include <vector>

#include "core/iac/located_text.h"
#include "core/iac/plan.h"

namespace gudo::iac {

enum class TemplateForm { Yaml, Json };

struct TemplateOptions {
    TemplateForm form = TemplateForm::Yaml;
    std::size_t mostResources = 500; ///< of one stack (AWS CloudFormation quotas)
};

/// The plan as CloudFormation templates: "template.yaml" for the main region, "template.REGION.yaml" for each other
/// one, which are made first; what a stack needs of another is a parameter of it and an output there. A stack with too
/// many resources is divided by tiers: "network.yaml", …, nested in its template. In the order of their paths.
[[nodiscard]] std::vector<LocatedText> toCloudFormation(const Plan& plan, const TemplateOptions& options = {});

/// What templates cannot say that the plan does: trouble with quotas, stacks that need each other.
[[nodiscard]] std::vector<Diagnostic> templateFindings(const Plan& plan, const std::vector<LocatedText>& templates);

} // namespace gudo::iac
