#include "core/rules/security/acl_rows.h"

#include <algorithm>
#include <functional>
#include <set>

#include "core/model/edits.h"
#include "core/network/network_acl.h"

namespace gudo {

namespace {

using Numbering = std::function<int(const std::set<int>& taken)>; ///< 0: none is left

Design withNumberedRows(Design design, const Id& id, Direction direction, const List& wanted, const Numbering& next)
{
    const Component* acl = design.architecture.components.find(id);
    if (!acl)
        return design;
    const Value* value = find(acl->properties, toText(direction));
    List rows = value && value->asList() ? *value->asList() : List {};
    std::set<int> taken;
    for (const AclRule& rule : aclRules(*acl, direction))
        taken.insert(rule.number);
    const auto isThere = [&](const Value& row) {
        return std::ranges::any_of(rows, [&](const Value& one) {
            Object plain = one.asObject() ? *one.asObject() : Object {};
            plain.erase("number");
            return Value {plain} == row;
        });
    };
    for (const Value& row : wanted) {
        if (isThere(row))
            continue;
        const int number = next(taken);
        if (number == 0)
            return design;
        taken.insert(number);
        Object numbered = *row.asObject();
        numbered.insert_or_assign("number", number);
        rows.emplace_back(std::move(numbered));
    }
    return withProperty(std::move(design), id, toText(direction), std::move(rows));
}

} // namespace

Object aclRow(const std::string& protocol, const PortRange& ports, const std::string& block)
{
    Object row {{"action", "allow"}, {"cidr", block}, {"protocol", protocol}};
    if (isTransport(protocol)) {
        row.insert_or_assign("from_port", ports.from);
        row.insert_or_assign("to_port", ports.to);
    }
    return row;
}

Design withAclRows(Design design, const Id& acl, Direction direction, const List& rows)
{
    return withNumberedRows(std::move(design), acl, direction, rows, [](const std::set<int>& taken) {
        int last = 0;
        for (const int number : taken)
            if (number != lastAclNumber)
                last = std::max(last, number);
        last = last / 10 * 10 + 10;
        return last < lastAclNumber ? last : 0;
    });
}

Design withAclRowsBefore(Design design, const Id& acl, Direction direction, const List& rows, int number)
{
    return withNumberedRows(std::move(design), acl, direction, rows, [number](const std::set<int>& taken) {
        int free = number - 1;
        while (free > 0 && taken.contains(free))
            --free;
        return std::max(free, 0);
    });
}

} // namespace gudo
