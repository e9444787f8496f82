#include "core/iac/field_tree.h"

#include <algorithm>

namespace gudo::iac {

namespace {

void add(std::vector<FieldNode>& level, std::string_view path, const Field& field)
{
    const std::size_t dot = path.find('.');
    if (dot == std::string_view::npos) {
        level.push_back({.name = path, .field = &field});
        return;
    }
    std::string_view head = path.substr(0, dot);
    const bool isList = head.ends_with("[0]");
    if (isList)
        head.remove_suffix(3);
    auto at = std::ranges::find_if(level, [&](const FieldNode& node) { return node.name == head && !node.field; });
    if (at == level.end())
        at = level.insert(level.end(), {.name = head, .isList = isList});
    add(at->children, path.substr(dot + 1), field);
}

} // namespace

bool isWritten(const Field& field, std::string Field::*name)
{
    return !(field.*name).empty() && !field.value.isEmpty();
}

std::vector<FieldNode> treeOf(const Fields& fields, std::string Field::*name)
{
    std::vector<FieldNode> level;
    level.reserve(fields.size());
    for (const Field& field : fields)
        if (isWritten(field, name))
            add(level, field.*name, field);
    return level;
}

} // namespace gudo::iac
