#include "core/network/group_rows.h"

#include <algorithm>

#include "core/model/edits.h"

namespace gudo {

Object groupRow(Direction direction, const std::string& protocol, const PortRange& ports, const std::string& peer)
{
    const bool isAny = protocol == "any";
    return {{"protocol", isAny ? std::string {"-1"} : protocol},
            {"from_port", isTransport(protocol) ? ports.from : -1},
            {"to_port", isTransport(protocol) ? ports.to : -1},
            {direction == Direction::Ingress ? "source" : "destination", peer}};
}

Design withGroupRows(Design design, const Id& group, Direction direction, const std::vector<Object>& rows)
{
    const Component* changing = design.architecture.components.find(group);
    if (!changing)
        return design;
    const std::string key {toText(direction)};
    const Value* value = find(changing->properties, key);
    List list = value && value->asList() ? *value->asList() : List {};
    for (const Object& row : rows)
        if (std::ranges::find(list, Value {row}) == list.end())
            list.emplace_back(row);
    return withProperty(std::move(design), group, key, std::move(list));
}

} // namespace gudo
