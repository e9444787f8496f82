#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/iac/cloudformation/stacks.h"
#include "core/iac/cloudformation/template_node.h"
#include "core/iac/cloudformation/template_text.h"
#include "core/iac/plan.h"

namespace gudo::iac {

/// What a stack needs of another one.
struct Import {
    std::size_t from = 0;  ///< index of the stack that has it
    TemplateNode value {}; ///< there
    std::string title {};  ///< of the component, for people
};

/// The parameter of nested stacks that says what names start with: their own names are long.
inline constexpr std::string_view prefixName {"NamePrefix"};

/// The condition of a parameter that is a flag or may be left empty: "HasShopKeyPublicKey".
[[nodiscard]] std::string conditionOf(const Parameter& parameter);

/// Makes the templates of a plan's stacks. The plan and the stacks have to outlive it.
class TemplateBuilder {
public:
    /// Reads all references once: what one stack imports another one has to put out. O(n).
    TemplateBuilder(const Plan& plan, const Stacks& stacks, std::string_view extension);

    /// The sections of a stack's template, and what its entries are about.
    [[nodiscard]] TemplateNode::Map templateOf(std::size_t stack, std::vector<TemplateSubject>& subjects) const;

    /// What that stack imports, by the name of the parameter.
    [[nodiscard]] const std::map<std::string, Import>& importsOf(std::size_t stack) const { return m_imports[stack]; }

private:
    [[nodiscard]] TemplateNode::Map parametersOf(std::size_t stack, std::vector<TemplateSubject>& subjects) const;
    [[nodiscard]] TemplateNode::Map conditionsOf(std::size_t stack) const;
    [[nodiscard]] TemplateNode::Map resourcesOf(std::size_t stack, std::vector<TemplateSubject>& subjects) const;
    [[nodiscard]] TemplateNode::Map outputsOf(std::size_t stack, std::vector<TemplateSubject>& subjects) const;
    [[nodiscard]] TemplateNode::Map groupsOf(std::size_t stack) const;
    [[nodiscard]] TemplateNode resource(const Resource& resource, std::size_t stack) const;
    [[nodiscard]] TemplateNode nestedStack(std::size_t stack) const;
    [[nodiscard]] TemplateNode properties(const Fields& fields, std::size_t stack) const;
    [[nodiscard]] TemplateNode value(const Expression& expression, std::size_t stack) const;
    [[nodiscard]] TemplateNode text(const Text& text, std::size_t stack) const;
    /// A reference as it is where the resource is.
    [[nodiscard]] TemplateNode local(const Part& part) const;
    /// The same where it may come from another stack.
    [[nodiscard]] TemplateNode part(const Part& part, std::size_t stack) const;
    [[nodiscard]] std::string importName(const Part& part) const;
    void collect(const Expression& expression, std::size_t stack);
    [[nodiscard]] bool isKnown(const Part& part) const;
    /// The stack, nested in no other, that puts an output of the plan out: that of what it tells.
    [[nodiscard]] std::size_t homeOf(const Output& output) const;

    const Plan& m_plan;
    const Stacks& m_stacks;
    std::string m_extension;
    std::vector<std::map<std::string, Import>> m_imports;       ///< by stack and name of the parameter
    std::vector<std::map<std::string, TemplateNode>> m_exports; ///< by stack and name of the output
    std::vector<std::vector<const Parameter*>> m_parameters;    ///< of the plan, that each stack names
    std::map<std::string, const Parameter*, std::less<>> m_byName;
};

} // namespace gudo::iac
