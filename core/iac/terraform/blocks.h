#pragma once

#include <string>
#include <string_view>

#include "core/iac/plan.h"
#include "core/iac/terraform/hcl.h"
#include "core/model/id_map.h"

namespace gudo::iac {

/// Prints resources of one plan. Valid as long as the plan is.
class BlockPrinter {
public:
    /// O(n).
    explicit BlockPrinter(const Plan& plan);

    /// The block of a resource, with a comment that names its component when `isFirst`.
    void print(HclLines& lines, const Resource& resource) const;
    /// The value as an expression of HCL; later lines are indented by `level` levels.
    [[nodiscard]] std::string text(const Expression& expression, int level, std::string_view region = {}) const;
    /// "aws_vpc.shop"; empty for what is no resource there.
    [[nodiscard]] std::string address(std::string_view key) const;

private:
    struct Surroundings {
        int level;
        std::string_view region; ///< of the resource, where it is not the main one
    };

    void printBody(HclLines& lines, const Fields& fields, std::string_view region) const;
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
};

/// What the parameter's variable is called: that of an image's place says so.
[[nodiscard]] std::string variableName(const Parameter& parameter);

/// The name of a provider configuration for another region: "us_east_1".
[[nodiscard]] std::string providerAlias(std::string_view region);

} // namespace gudo::iac
