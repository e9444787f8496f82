#include "core/iac/cloudformation/template_builder.h"

#include <fmt/format.h>

#include "core/iac/field_tree.h"
#include "core/iac/names.h"

namespace gudo::iac {

namespace {

using Map = TemplateNode::Map;
using Nodes = TemplateNode::List;
using Function = TemplateNode::Function;

TemplateNode::Plain plain(std::string text)
{
    return {std::move(text)};
}

/// Text of a literal inside Sub, where "${" starts a reference.
std::string escapedSub(std::string_view text)
{
    std::string out;
    for (std::size_t at = 0; at < text.size(); ++at) {
        out += text[at];
        if (text.substr(at).starts_with("${")) {
            out += "{!";
            ++at;
        }
    }
    return out;
}

std::string_view pseudoOf(Part::Kind kind)
{
    switch (kind) {
    case Part::Kind::Prefix:
        return "AWS::StackName";
    case Part::Kind::Region:
        return "AWS::Region";
    case Part::Kind::Account:
        return "AWS::AccountId";
    case Part::Kind::Partition:
        return "AWS::Partition";
    default:
        return {};
    }
}

} // namespace

std::string conditionOf(const Parameter& parameter)
{
    return (parameter.type == Parameter::Type::Flag ? "Should" : "Has") + parameter.logicalId;
}

TemplateNode TemplateBuilder::local(const Part& part) const
{
    const Resource& resource = *m_stacks.resources.at(part.text);
    const std::string_view getAtt = getAttOf(resource.terraform, part.attribute);
    if (getAtt.empty())
        return TemplateNode::reference(resource.logicalId);
    return Function {"GetAtt", {TemplateNode {resource.logicalId}, TemplateNode {getAtt}}};
}

TemplateNode TemplateBuilder::part(const Part& part, std::size_t stack) const
{
    if (part.kind == Part::Kind::Prefix && m_stacks.stacks[stack].isNested)
        return TemplateNode::reference(prefixName);
    if (const std::string_view pseudo = pseudoOf(part.kind); !pseudo.empty())
        return TemplateNode::reference(pseudo);
    if (part.kind == Part::Kind::Parameter) {
        const auto found = m_byName.find(part.text);
        return TemplateNode::reference(found == m_byName.end() ? part.text : found->second->logicalId);
    }
    if (part.kind != Part::Kind::Attribute)
        return part.text;
    const std::size_t from = m_stacks.byKey.at(m_stacks.resources.at(part.text)->key);
    if (from == stack)
        return local(part);
    const bool isBelow = m_stacks.stacks[from].isNested && m_stacks.parentOf(from) == stack;
    if (!isBelow)
        return TemplateNode::reference(importName(part));
    return Function {
        "GetAtt",
        {TemplateNode {logicalId(m_stacks.stacks[from].name) + "Stack"}, TemplateNode {"Outputs." + importName(part)}}};
}

TemplateNode TemplateBuilder::text(const Text& text, std::size_t stack) const
{
    if (text.parts.size() == 1) {
        TemplateNode node = part(text.parts.front(), stack);
        const auto asked =
            text.parts.front().kind == Part::Kind::Parameter ? m_byName.find(text.parts.front().text) : m_byName.end();
        if (asked == m_byName.end() || !asked->second->isOptional)
            return node;
        return Function {
            "If",
            {TemplateNode {conditionOf(*asked->second)}, std::move(node), TemplateNode::reference("AWS::NoValue")}};
    }
    std::string sub;
    std::string literal;
    bool isLiteral = true;
    for (const Part& each : text.parts) {
        const TemplateNode node = part(each, stack);
        if (each.kind == Part::Kind::Literal) {
            sub += escapedSub(each.text);
            literal += each.text;
            continue;
        }
        isLiteral = false;
        const auto* function = std::get_if<Function>(&node.data);
        if (!function)
            continue;
        sub += "${" + std::get<std::string>(function->arguments[0].data);
        if (function->arguments.size() > 1)
            sub += "." + std::get<std::string>(function->arguments[1].data);
        sub += "}";
    }
    return isLiteral ? TemplateNode {literal} : TemplateNode {Function {"Sub", {TemplateNode {sub}}}};
}

TemplateNode TemplateBuilder::value(const Expression& expression, std::size_t stack) const
{
    if (const bool* flag = std::get_if<bool>(&expression.data))
        return plain(*flag ? "true" : "false");
    if (const auto* number = std::get_if<std::int64_t>(&expression.data))
        return plain(std::to_string(*number));
    if (const double* number = std::get_if<double>(&expression.data))
        return plain(fmt::format("{}", *number));
    if (const Text* words = std::get_if<Text>(&expression.data))
        return text(*words, stack);
    if (const List* list = std::get_if<List>(&expression.data)) {
        Nodes nodes;
        for (const Expression& each : *list)
            nodes.push_back(value(each, stack));
        return nodes;
    }
    if (const Fields* fields = std::get_if<Fields>(&expression.data))
        return properties(*fields, stack);
    return Map {};
}

TemplateNode TemplateBuilder::properties(const Fields& fields, std::size_t stack) const
{
    const auto level = [&](const std::vector<FieldNode>& nodes, const auto& self) -> Map {
        Map map;
        for (const FieldNode& node : nodes) {
            if (!node.field) {
                Map inner = self(node.children, self);
                map.emplace_back(std::string {node.name}, node.isList ? TemplateNode {Nodes {std::move(inner)}}
                                                                      : TemplateNode {std::move(inner)});
                continue;
            }
            const Field& field = *node.field;
            const auto* tags = std::get_if<Fields>(&field.value.data);
            if (field.form == Form::Tags && tags) {
                Nodes list;
                for (const Field& tag : *tags)
                    list.emplace_back(Map {{"Key", tag.cloudFormation}, {"Value", value(tag.value, stack)}});
                map.emplace_back(std::string {node.name}, std::move(list));
            } else if (field.form == Form::Script || field.form == Form::Base64) {
                map.emplace_back(std::string {node.name}, Function {"Base64", {value(field.value, stack)}});
            } else {
                map.emplace_back(std::string {node.name}, value(field.value, stack));
            }
        }
        return map;
    };
    return level(treeOf(fields, &Field::cloudFormation), level);
}

} // namespace gudo::iac
