#include "core/rules/security/rule_rows.h"

#include <algorithm>

#include "core/model/edits.h"

namespace gudo {

Object rowAt(const Component& group, Direction direction, std::size_t index)
{
    const Value* value = find(group.properties, toText(direction));
    const List* list = value ? value->asList() : nullptr;
    const Object* row = list && index < list->size() ? (*list)[index].asObject() : nullptr;
    return row ? *row : Object {};
}

List narrowedTo(const Object& row, std::span<const PortRange> ports)
{
    List rows;
    for (const PortRange& range : ports) {
        Object copy = row;
        if (!isTransport(protocolOfRow(row)))
            copy.insert_or_assign("protocol", "tcp");
        copy.insert_or_assign("from_port", range.from);
        copy.insert_or_assign("to_port", range.to);
        rows.emplace_back(std::move(copy));
    }
    return rows;
}

Object withPeer(Object row, Direction direction, std::string peer)
{
    const bool isIngress = direction == Direction::Ingress;
    row.erase(isIngress ? "destination" : "source"); // some write it there
    row.insert_or_assign(isIngress ? "source" : "destination", std::move(peer));
    return row;
}

std::function<Design(Design)> withRowsChanged(const Id& component, std::string key, std::vector<RowChange> changes)
{
    return [component, key = std::move(key), changes = std::move(changes)](Design design) {
        const Component* changing = design.architecture.components.find(component);
        const Value* value = changing ? find(changing->properties, key) : nullptr;
        const List* rows = value ? value->asList() : nullptr;
        if (!rows)
            return design;
        List kept;
        for (const Value& row : *rows) {
            const auto change = std::ranges::find_if(changes, [&](const RowChange& one) { return row == one.row; });
            if (change == changes.end()) {
                kept.push_back(row);
                continue;
            }
            for (const Value& other : change->by)
                if (std::ranges::find(kept, other) == kept.end())
                    kept.push_back(other);
        }
        return kept == *rows ? design : withProperty(std::move(design), component, key, std::move(kept));
    };
}

std::string keyOf(const SecurityRule& rule)
{
    return rule.protocol + ' ' + toText(rule.ports) + ' ' + rule.peer;
}

} // namespace gudo
