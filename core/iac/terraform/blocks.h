#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/iac/located_text.h"
#include "core/iac/plan.h"
#include "core/iac/terraform/hcl.h"
#include "core/model/id_map.h"

namespace gudo::iac {

/// Prints resources of one plan. Valid as long as the plan is.
class BlockPrinter {
public:
    /// Rows become a block each unless the plan is written flat. O(n log n).
    BlockPrinter(const Plan& plan, bool isFlat);

    /// The block of a resource.
    void print(HclLines& lines, const Resource& resource) const;
    /// The resources that share a block with this one, in the order of the plan; empty: it has its own.
    [[nodiscard]] const std::vector<const Resource*>& rowOf(const Resource& resource) const;
    /// The one block of a row's members. The line with what is each one's own says which component it is and is a span
    /// of it.
    void printRow(HclLines& lines, const std::vector<const Resource*>& members, std::vector<TextSpan>& spans) const;
    /// The value as an expression of HCL; later lines are indented by `level` levels.
    [[nodiscard]] std::string text(const Expression& expression, int level, std::string_view region = {}) const;
    /// "aws_vpc.shop", and of a row "aws_subnet.app["a"]"; empty for what is no resource there.
    [[nodiscard]] std::string address(std::string_view key) const;

private:
    struct Surroundings {
        int level;
        std::string_view region; ///< of the resource, where it is not the main one
    };

    void printBody(HclLines& lines, const Fields& fields, std::string_view region) const;
    void printRest(HclLines& lines, const std::vector<const Resource*>& members) const;
    [[nodiscard]] const Resource* find(std::string_view key) const;
    [[nodiscard]] std::string addressOfBlock(const Resource& resource) const;
    [[nodiscard]] std::string wholeRow(const List& list) const;
    [[nodiscard]] std::string inLine(const Expression& expression, std::string_view region) const;
    [[nodiscard]] std::string part(const Part& part, std::string_view region) const;
    [[nodiscard]] std::string words(const Text& text, std::string_view region) const;
    [[nodiscard]] std::string object(const Fields& fields, const Surroundings& around) const;
    [[nodiscard]] std::string list(const List& list, const Surroundings& around) const;
    [[nodiscard]] std::string value(const Field& field, const Surroundings& around) const;
    [[nodiscard]] std::string any(const Expression& expression, const Surroundings& around) const;
    void printLevel(HclLines& lines, const std::vector<struct FieldNode>& level, std::string_view region) const;

    const Plan& m_plan;
    IdMap<const Resource*> m_resources;
    IdMap<const Parameter*> m_parameters;
    std::map<std::pair<std::string_view, std::string_view>, std::vector<const Resource*>> m_rows; ///< type and name
};

/// "Web subnet A (web-a)": the component of a resource, for a comment.
[[nodiscard]] std::string componentText(const Resource& resource);

/// What the parameter's variable is called: that of an image's place says so.
[[nodiscard]] std::string variableName(const Parameter& parameter);

/// The name of a provider configuration for another region: "us_east_1".
[[nodiscard]] std::string providerAlias(std::string_view region);

} // namespace gudo::iac
