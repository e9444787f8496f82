#include "core/network/network_acl.h"

#include <algorithm>
#include <optional>

namespace gudo {

namespace {

std::optional<AclRule> ruleFrom(const Object& row, std::size_t index)
{
    const std::int64_t number = integerOf(row, "number", 0);
    const std::string_view action = textOf(row, "action");
    const auto cidr = cidrFrom(textOf(row, "cidr"));
    if (number < 1 || number > lastAclNumber || (action != "allow" && action != "deny") || !cidr)
        return {};
    AclRule rule {.number = static_cast<int>(number),
                  .isAllowed = action == "allow",
                  .protocol = protocolOfRow(row),
                  .cidr = *cidr,
                  .index = index};
    if (!isTransport(rule.protocol))
        return rule;
    const auto ports = portsOfRow(row);
    if (!ports)
        return {};
    rule.ports = *ports;
    return rule;
}

} // namespace

std::vector<AclRule> aclRules(const Component& acl, Direction direction)
{
    std::vector<AclRule> rules;
    const Value* value = find(acl.properties, toText(direction));
    const List* list = value ? value->asList() : nullptr;
    if (!list)
        return rules;
    for (std::size_t index = 0; index < list->size(); ++index)
        if (const Object* row = (*list)[index].asObject())
            if (auto rule = ruleFrom(*row, index))
                rules.push_back(std::move(*rule));
    std::ranges::stable_sort(rules, {}, &AclRule::number);
    return rules;
}

bool isAclDrawn(const Component& acl)
{
    return find(acl.properties, toText(Direction::Ingress)) || find(acl.properties, toText(Direction::Egress));
}

} // namespace gudo
