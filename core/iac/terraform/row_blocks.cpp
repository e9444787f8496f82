#include <fmt/format.h>

#include <algorithm>

#include "core/iac/field_tree.h"
#include "core/iac/terraform/blocks.h"
#include "core/iac/terraform/rows.h"

namespace gudo::iac {

const std::vector<const Resource*>& BlockPrinter::rowOf(const Resource& resource) const
{
    static const std::vector<const Resource*> none;
    const auto found = m_rows.find({resource.terraform, resource.row.name});
    return found == m_rows.end() ? none : found->second;
}

/// "values(aws_subnet.app)[*].id" for a list of all resources of a row in the order of their keys; else empty.
std::string BlockPrinter::wholeRow(const List& list) const
{
    std::string_view last;
    const Resource* first = nullptr;
    std::string_view attribute;
    for (const Expression& each : list) {
        const Text* text = std::get_if<Text>(&each.data);
        if (!text || text->parts.size() != 1 || text->parts.front().kind != Part::Kind::Attribute)
            return {};
        const Part& part = text->parts.front();
        const Resource* resource = find(part.text);
        if (!resource || part.attribute.empty() || resource->row.key <= last)
            return {};
        if (first && (resource->terraform != first->terraform || resource->row.name != first->row.name ||
                      part.attribute != attribute))
            return {};
        first = resource;
        attribute = part.attribute;
        last = resource->row.key;
    }
    if (!first || list.size() < 2 || rowOf(*first).size() != list.size())
        return {};
    return fmt::format("values({})[*].{}", addressOfBlock(*first), attribute);
}

/// The expression in one line.
std::string BlockPrinter::inLine(const Expression& expression, std::string_view region) const
{
    std::vector<std::string> inside;
    if (const List* elements = std::get_if<List>(&expression.data)) {
        for (const Expression& each : *elements)
            inside.push_back(inLine(each, region));
        return "[" + fmt::format("{}", fmt::join(inside, ", ")) + "]";
    }
    if (const Fields* fields = std::get_if<Fields>(&expression.data)) {
        for (const Field& field : *fields)
            if (isWritten(field, &Field::terraform))
                inside.push_back(hclKey(field.terraform) + " = " + inLine(field.value, region));
        return inside.empty() ? "{}" : "{ " + fmt::format("{}", fmt::join(inside, ", ")) + " }";
    }
    return text(expression, 0, region);
}

void BlockPrinter::printRow(HclLines& lines, const std::vector<const Resource*>& members,
                            std::vector<TextSpan>& spans) const
{
    const RowBlock row = blockOfRow(members, [this](std::string_view key) { return find(key); });
    const Resource& first = *members.front();
    lines.line(fmt::format("resource \"{}\" \"{}\" {{", first.terraform, first.row.name));
    lines.indent();
    if (!first.region.empty())
        lines.assign("provider", "aws." + providerAlias(first.region));
    lines.line(row.columns.empty() ? "for_each = toset([" : "for_each = {");
    lines.indent();
    std::size_t widest = 0;
    for (const Resource* member : members)
        widest = std::max(widest, quotedHcl(member->row.key).size());
    for (std::size_t index = 0; index < members.size(); ++index) {
        const std::string key = members[index]->row.key;
        if (row.columns.empty()) {
            const std::string quoted = quotedHcl(key) + ",";
            lines.line(quoted + std::string(widest + 1 - quoted.size(), ' ') + " # " + componentText(*members[index]));
        } else if (row.columns.size() == 1) {
            lines.assign(hclKey(key), inLine(row.columns.front().values[index], first.region),
                         componentText(*members[index]));
        } else {
            std::vector<std::string> values;
            for (const RowColumn& column : row.columns)
                values.push_back(column.name + " = " + inLine(column.values[index], first.region));
            lines.assign(hclKey(key), "{ " + fmt::format("{}", fmt::join(values, ", ")) + " }",
                         componentText(*members[index]));
        }
        spans.push_back({lines.count(), lines.count(), members[index]->component});
    }
    lines.outdent();
    lines.line(row.columns.empty() ? "])" : "}");
    lines.blank();
    printBody(lines, row.arguments, first.region);
    printRest(lines, members);
}

} // namespace gudo::iac
