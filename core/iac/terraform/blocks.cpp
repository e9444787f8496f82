#include "core/iac/terraform/blocks.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/iac/expressions.h"
#include "core/iac/field_tree.h"

namespace gudo::iac {

namespace {

constexpr std::size_t longestLine = 110; ///< of a list, before its elements get lines of their own

bool isBlock(const FieldNode& node)
{
    return !node.field || node.field->form == Form::Block;
}

bool isTags(const FieldNode& node)
{
    return node.field && node.field->form == Form::Tags;
}

std::string spaces(int level)
{
    return std::string(static_cast<std::size_t>(level) * 2, ' ');
}

} // namespace

std::string variableName(const Parameter& parameter)
{
    return parameter.type == Parameter::Type::ImagePath ? parameter.name + "_ssm_parameter" : parameter.name;
}

std::string providerAlias(std::string_view region)
{
    std::string alias {region};
    std::ranges::replace(alias, '-', '_');
    return alias;
}

BlockPrinter::BlockPrinter(const Plan& plan, bool isFlat)
    : m_plan {plan}
{
    m_resources.reserve(plan.resources.size());
    for (const Resource& resource : plan.resources) {
        m_resources.emplace(resource.key, &resource);
        if (!isFlat && !resource.row.name.empty())
            m_rows[{resource.terraform, resource.row.name}].push_back(&resource);
    }
    for (const Parameter& parameter : plan.parameters)
        m_parameters.emplace(parameter.name, &parameter);
}

const Resource* BlockPrinter::find(std::string_view key) const
{
    const auto found = m_resources.find(key);
    return found == m_resources.end() || found->second->terraform.empty() ? nullptr : found->second;
}

std::string BlockPrinter::addressOfBlock(const Resource& resource) const
{
    return resource.terraform + "." + (rowOf(resource).empty() ? resource.terraformName : resource.row.name);
}

std::string BlockPrinter::address(std::string_view key) const
{
    const Resource* resource = find(key);
    if (!resource)
        return {};
    const std::string index = !resource->onlyIf.empty()  ? "[0]"
                              : rowOf(*resource).empty() ? std::string {}
                                                         : "[" + quotedHcl(resource->row.key) + "]";
    return addressOfBlock(*resource) + index;
}

std::string BlockPrinter::part(const Part& part, std::string_view region) const
{
    switch (part.kind) {
    case Part::Kind::Attribute:
        return part.attribute.empty() ? address(part.text) : address(part.text) + "." + part.attribute;
    case Part::Kind::Parameter: {
        const auto found = m_parameters.find(part.text);
        if (found != m_parameters.end() && found->second->type == Parameter::Type::ImagePath)
            return "data.aws_ssm_parameter." + part.text + ".value";
        return "var." + part.text;
    }
    case Part::Kind::Prefix:
        return "local.name";
    case Part::Kind::Region:
        return region.empty() ? "var.region" : std::string {};
    case Part::Kind::Account:
        return "data.aws_caller_identity.current.account_id";
    case Part::Kind::CommonTags:
        return "local.tags";
    case Part::Kind::Each:
        return part.attribute.empty() ? part.text : part.text + "." + part.attribute;
    default:
        return {};
    }
}

std::string BlockPrinter::words(const Text& text, std::string_view region) const
{
    if (text.parts.size() == 1 && text.parts.front().kind != Part::Kind::Literal)
        if (std::string alone = part(text.parts.front(), region); !alone.empty())
            return alone;
    if (std::ranges::find(text.parts, Part::Kind::Hcl, &Part::kind) != text.parts.end()) {
        std::string code;
        for (const Part& each : text.parts)
            code += each.kind == Part::Kind::Hcl || each.kind == Part::Kind::Literal ? each.text : part(each, region);
        return code;
    }
    std::string out {'"'};
    for (std::size_t index = 0; index < text.parts.size(); ++index) {
        const Part& each = text.parts[index];
        std::string known = each.kind == Part::Kind::Literal     ? each.text
                            : each.kind == Part::Kind::Partition ? "aws"
                            : each.kind == Part::Kind::Region    ? std::string {region}
                                                                 : std::string {};
        if (each.kind == Part::Kind::Literal || !known.empty()) {
            // A sign right before an interpolation would take its meaning away.
            const bool isBeforeReference =
                index + 1 < text.parts.size() && text.parts[index + 1].kind != Part::Kind::Literal;
            std::string sign;
            if (isBeforeReference && (known.ends_with('$') || known.ends_with('%'))) {
                sign = fmt::format("${{\"{}\"}}", known.back());
                known.pop_back();
            }
            out += escapedHcl(known) + sign;
        } else {
            out += "${" + part(each, region) + "}";
        }
    }
    return out + '"';
}

std::string BlockPrinter::object(const Fields& fields, const Surroundings& around) const
{
    HclLines lines;
    for (int level = 0; level <= around.level; ++level)
        lines.indent();
    for (const Field& field : fields)
        if (isWritten(field, &Field::terraform))
            lines.assign(hclKey(field.terraform), value(field, {around.level + 1, around.region}));
    const std::string inside = lines.finished();
    return inside.empty() ? std::string {"{}"} : "{\n" + inside + spaces(around.level) + "}";
}

std::string BlockPrinter::list(const List& list, const Surroundings& around) const
{
    if (std::string whole = wholeRow(list); !whole.empty())
        return whole;
    std::vector<std::string> elements;
    std::size_t length = 0;
    bool isShort = true;
    for (const Expression& each : list) {
        elements.push_back(any(each, {around.level + 1, around.region}));
        length += elements.back().size() + 2;
        isShort = isShort && elements.back().find('\n') == std::string::npos;
    }
    if (isShort && length + static_cast<std::size_t>(around.level) * 2 + 30 < longestLine)
        return "[" + fmt::format("{}", fmt::join(elements, ", ")) + "]";
    std::string out {"[\n"};
    for (const std::string& each : elements)
        out += spaces(around.level + 1) + each + ",\n";
    return out + spaces(around.level) + "]";
}

std::string BlockPrinter::any(const Expression& expression, const Surroundings& around) const
{
    if (const bool* flag = std::get_if<bool>(&expression.data))
        return *flag ? "true" : "false";
    if (const auto* number = std::get_if<std::int64_t>(&expression.data))
        return std::to_string(*number);
    if (const double* number = std::get_if<double>(&expression.data))
        return fmt::format("{}", *number);
    if (const Text* text = std::get_if<Text>(&expression.data))
        return words(*text, around.region);
    if (const List* elements = std::get_if<List>(&expression.data))
        return list(*elements, around);
    if (const Fields* fields = std::get_if<Fields>(&expression.data))
        return object(*fields, around);
    return "null";
}

std::string BlockPrinter::value(const Field& field, const Surroundings& around) const
{
    if (field.form == Form::Json)
        return "jsonencode(" + any(field.value, around) + ")";
    const std::string_view script =
        field.form == Form::Script || field.form == Form::Base64 ? wordsOf(field.value) : std::string_view {};
    if (std::string lines = hereDocument(script, spaces(around.level)); !lines.empty())
        return field.form == Form::Script ? lines : "base64encode(" + lines + "\n" + spaces(around.level) + ")";
    if (field.form == Form::Base64)
        return "base64encode(" + any(field.value, around) + ")";
    if (const Fields* fields = std::get_if<Fields>(&field.value.data); fields && field.form == Form::Tags)
        if (fields->size() == 1)
            return "{ " + hclKey(fields->front().terraform) + " = " + any(fields->front().value, around) + " }";
    return any(field.value, around);
}

std::string BlockPrinter::text(const Expression& expression, int level, std::string_view region) const
{
    return any(expression, {level, region});
}

void BlockPrinter::printLevel(HclLines& lines, const std::vector<FieldNode>& level, std::string_view region) const
{
    const Surroundings around {lines.level(), region};
    for (const FieldNode& node : level)
        if (!isBlock(node) && !isTags(node))
            lines.assign(hclKey(node.name), value(*node.field, around), node.field->remark);
    for (const FieldNode& node : level) {
        if (!isBlock(node))
            continue;
        const Fields* single = node.field ? std::get_if<Fields>(&node.field->value.data) : nullptr;
        if (single && single->empty()) {
            lines.blank();
            lines.line(std::string {node.name} + " {}");
            continue;
        }
        const auto open = [&] {
            lines.blank();
            lines.line(std::string {node.name} + " {");
            lines.indent();
        };
        const auto close = [&] {
            lines.outdent();
            lines.line("}");
        };
        if (!node.field) {
            open();
            printLevel(lines, node.children, region);
            close();
        } else if (const List* blocks = std::get_if<List>(&node.field->value.data)) {
            for (const Expression& each : *blocks) {
                open();
                printBody(lines, std::get<Fields>(each.data), region);
                close();
            }
        } else if (single) {
            open();
            printBody(lines, *single, region);
            close();
        }
    }
    for (const FieldNode& node : level)
        if (isTags(node)) {
            lines.blank();
            lines.assign(node.name, value(*node.field, around));
        }
}

void BlockPrinter::printBody(HclLines& lines, const Fields& fields, std::string_view region) const
{
    printLevel(lines, treeOf(fields, &Field::terraform), region);
}

void BlockPrinter::printRest(HclLines& lines, const std::vector<const Resource*>& members) const
{
    const Resource& first = *members.front();
    if (first.isCreatedBeforeDestroy || !first.ignoredChanges.empty()) {
        lines.blank();
        lines.line("lifecycle {");
        lines.indent();
        if (first.isCreatedBeforeDestroy)
            lines.assign("create_before_destroy", "true");
        if (!first.ignoredChanges.empty())
            lines.assign("ignore_changes", fmt::format("[{}]", fmt::join(first.ignoredChanges, ", ")));
        lines.outdent();
        lines.line("}");
    }
    std::vector<std::string> needs;
    for (const Resource* member : members)
        for (const std::string& key : member->dependsOn)
            if (const Resource* needed = find(key))
                if (std::string block = addressOfBlock(*needed); std::ranges::find(needs, block) == needs.end())
                    needs.push_back(std::move(block));
    if (!needs.empty()) {
        lines.blank();
        lines.assign("depends_on", fmt::format("[{}]", fmt::join(needs, ", ")));
    }
    lines.outdent();
    lines.line("}");
}

void BlockPrinter::print(HclLines& lines, const Resource& resource) const
{
    lines.line(fmt::format("resource \"{}\" \"{}\" {{", resource.terraform, resource.terraformName));
    lines.indent();
    if (!resource.region.empty())
        lines.assign("provider", "aws." + providerAlias(resource.region));
    if (!resource.onlyIf.empty())
        lines.assign("count", fmt::format("var.{} ? 1 : 0", resource.onlyIf));
    if (!resource.region.empty() || !resource.onlyIf.empty())
        lines.blank();
    printBody(lines, resource.arguments, resource.region);
    printRest(lines, {&resource});
}

std::string componentText(const Resource& resource)
{
    const std::string title = commentLine(resource.title);
    const std::string id = commentLine(resource.component);
    return title.empty() || title == resource.component ? id : fmt::format("{} ({})", title, id);
}

} // namespace gudo::iac
