#include "core/iac/cloudformation/cloudformation.h"

#include <algorithm>
#include <set>

#include "core/iac/cloudformation/stacks.h"
#include "core/iac/cloudformation/template_builder.h"

namespace gudo::iac {

namespace {

constexpr std::size_t largestTemplate = 1'000'000; ///< bytes (AWS CloudFormation quotas)
constexpr std::size_t mostNames = 200;             ///< parameters, and outputs, of one template

std::string_view extensionOf(TemplateForm form)
{
    return form == TemplateForm::Json ? ".json" : ".yaml";
}

/// True when the stacks of two regions each need something of the other.
bool needEachOther(const Stacks& stacks, const TemplateBuilder& builder, std::size_t one, std::size_t other)
{
    const auto needs = [&](std::size_t from, std::size_t to) {
        return std::ranges::any_of(builder.importsOf(from),
                                   [&](const auto& each) { return stacks.parentOf(each.second.from) == to; });
    };
    return needs(one, other) && needs(other, one);
}

void addFinding(std::vector<Diagnostic>& findings, Severity severity, Message message)
{
    findings.push_back({.severity = severity, .message = std::move(message)});
}

} // namespace

std::vector<LocatedText> toCloudFormation(const Plan& plan, const TemplateOptions& options)
{
    const Stacks stacks = dividedIntoStacks(plan, options.mostResources);
    const TemplateBuilder builder {plan, stacks, extensionOf(options.form)};
    std::vector<LocatedText> templates;
    for (std::size_t index = 0; index < stacks.stacks.size(); ++index) {
        std::vector<TemplateSubject> subjects;
        const TemplateNode::Map root = builder.templateOf(index, subjects);
        LocatedText text = options.form == TemplateForm::Json ? jsonText(root, subjects) : yamlText(root, subjects);
        text.path = stacks.stacks[index].name + std::string {extensionOf(options.form)};
        templates.push_back(std::move(text));
    }
    std::ranges::sort(templates, {}, &LocatedText::path);
    return templates;
}

std::vector<Diagnostic> templateFindings(const Plan& plan, const std::vector<LocatedText>& templates)
{
    std::vector<Diagnostic> findings;
    for (const LocatedText& each : templates)
        if (each.text.size() > largestTemplate)
            addFinding(findings, Severity::Error,
                       {GUDO_TR_NOOP("core", "%1 is larger than CloudFormation takes, which is a million bytes"),
                        {each.path}});
    const Stacks stacks = dividedIntoStacks(plan, TemplateOptions {}.mostResources);
    const TemplateBuilder builder {plan, stacks, ".yaml"};
    for (std::size_t one = 0; one < stacks.stacks.size(); ++one) {
        const Stack& stack = stacks.stacks[one];
        if (builder.importsOf(one).size() > mostNames)
            addFinding(findings, Severity::Error,
                       {GUDO_TR_NOOP("core", "%1 needs more than %2 things of other stacks, which is more than "
                                             "CloudFormation takes"),
                        {stack.name, std::to_string(mostNames)}});
        for (std::size_t other = one + 1; other < stacks.stacks.size(); ++other)
            if (!stack.isNested && !stacks.stacks[other].isNested && needEachOther(stacks, builder, one, other))
                addFinding(
                    findings, Severity::Error,
                    {GUDO_TR_NOOP("core", "The stacks %1 and %2 need each other, so that neither can be made first"),
                     {stack.name, stacks.stacks[other].name}});
    }
    return findings;
}

} // namespace gudo::iac
