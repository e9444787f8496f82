#include "core/network/network_acl.h"

#include <algorithm>

namespace gudo {

std::vector<AclRule> aclRules(const Component& acl, Direction direction)
{
    std::vector<AclRule> rules;
    const Value* value = find(acl.properties, toText(direction));
    const List* list = value ? value->asList() : nullptr;
    constexpr std::int64_t highestNumber = 32766; // Amazon VPC User Guide: network ACL rules
    for (std::size_t index = 0; list && index < list->size(); ++index) {
        const Object* row = (*list)[index].asObject();
        const std::int64_t number = row ? integerOf(*row, "number", 0) : 0;
        const std::string_view action = row ? textOf(*row, "action") : std::string_view {};
        const auto block = row ? cidrOrAddressFrom(textOf(*row, "cidr")) : std::nullopt;
        const auto ports = row ? portsOfRow(*row) : std::nullopt;
        if (number < 1 || number > highestNumber || (action != "allow" && action != "deny") || !block)
            continue;
        const std::string protocol = protocolOfRow(*row);
        const bool isTransport = hasPorts(protocol);
        if (isTransport && !ports)
            continue;
        rules.push_back({.number = static_cast<int>(number),
                         .isAllowed = action == "allow",
                         .protocol = protocol,
                         .ports = isTransport ? *ports : PortRange {},
                         .cidr = *block,
                         .index = index});
    }
    std::ranges::stable_sort(rules, {}, &AclRule::number);
    return rules;
}

} // namespace gudo
