#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace gudo::iac {

/// A value of a template: what JSON can say, and the functions of CloudFormation.
struct TemplateNode {
    using List = std::vector<TemplateNode>;
    using Map = std::vector<std::pair<std::string, TemplateNode>>; ///< in the order they are written

    /// A number, or true and false: written as it is.
    struct Plain {
        std::string text;
    };
    /// Ref, GetAtt, Sub, Join, Select: without the "Fn::" that the long form has. Arguments of GetAtt are two.
    struct Function {
        std::string name;
        List arguments;
    };

    std::variant<std::string, Plain, List, Map, Function> data {};

    TemplateNode() = default;
    TemplateNode(std::string text)
        : data {std::move(text)}
    {
    }
    TemplateNode(std::string_view text)
        : data {std::string {text}}
    {
    }
    TemplateNode(const char* text)
        : data {std::string {text}}
    {
    }
    TemplateNode(Plain value)
        : data {std::move(value)}
    {
    }
    TemplateNode(List value)
        : data {std::move(value)}
    {
    }
    TemplateNode(Map value)
        : data {std::move(value)}
    {
    }
    TemplateNode(Function value)
        : data {std::move(value)}
    {
    }

    [[nodiscard]] static TemplateNode reference(std::string_view logicalId)
    {
        return Function {"Ref", {TemplateNode {logicalId}}};
    }
};

} // namespace gudo::iac
