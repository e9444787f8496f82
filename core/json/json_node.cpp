#include "core/json/json_node.h"

#include <algorithm>

namespace gudo {

const JsonNode* JsonNode::member(std::string_view key) const
{
    const Members* members = asMembers();
    if (!members)
        return nullptr;
    const auto found = std::ranges::find(*members, key, &JsonMember::key);
    return found == members->end() ? nullptr : &found->value;
}

Value toValue(const JsonNode& node)
{
    struct Converter {
        Value operator()(std::monostate) const { return {}; }
        Value operator()(bool value) const { return value; }
        Value operator()(std::int64_t value) const { return value; }
        Value operator()(double value) const { return value; }
        Value operator()(const std::string& value) const { return value; }
        Value operator()(const JsonNode::Elements& elements) const
        {
            List list;
            list.reserve(elements.size());
            for (const JsonNode& element : elements)
                list.push_back(toValue(element));
            return list;
        }
        Value operator()(const JsonNode::Members& members) const
        {
            Object object;
            for (const JsonMember& member : members)
                object.emplace(member.key, toValue(member.value));
            return object;
        }
    };
    return std::visit(Converter {}, node.data);
}

std::string_view kindName(const JsonNode& node)
{
    constexpr std::string_view names[] {"null", "true or false", "a number", "a number", "text", "a list", "an object"};
    return names[node.data.index()];
}

TextPlace placeAt(std::string_view text, std::size_t offset)
{
    const auto before = text.substr(0, std::min(offset, text.size()));
    const auto lineStart = before.rfind('\n');
    return {1 + static_cast<int>(std::ranges::count(before, '\n')),
            1 + static_cast<int>(lineStart == std::string_view::npos ? before.size() : before.size() - lineStart - 1)};
}

} // namespace gudo
