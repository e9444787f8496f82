#pragma once

#include <array>
#include <map>
#include <span>
#include <string_view>
#include <vector>

#include "core/network/network_acl.h"
#include "core/rules/rule.h"

namespace gudo {

/// The network ACLs of a design, with their rows read once.
class Acls {
public:
    /// O(n + rows log rows). Reads the architecture; valid as long as it is.
    explicit Acls(const RuleContext& context);

    struct Acl {
        const Component* component;
        std::array<std::vector<AclRule>, 2> rules {}; ///< by direction
        std::vector<const Component*> subnets {};     ///< that name it

        [[nodiscard]] std::span<const AclRule> of(Direction direction) const
        {
            return rules[direction == Direction::Ingress ? 0 : 1];
        }
    };

    /// In the order of their ids.
    [[nodiscard]] const std::vector<Acl>& all() const { return m_acls; }
    /// The one that a subnet names, or nullptr.
    [[nodiscard]] const Acl* ofSubnet(const Component& subnet) const;
    /// Addresses of IPv4 on the internet for which nobody made an exception: the lowest and the highest such.
    [[nodiscard]] const std::array<Cidr, 2>& strangers() const { return m_strangers; }

private:
    std::vector<Acl> m_acls;
    std::map<std::string_view, std::size_t> m_byId;
    std::array<Cidr, 2> m_strangers;
};

/// An ACL with more rows than this in one direction is no ACL that a provider takes; rules that compare rows leave it.
inline constexpr std::size_t mostAclRows = 200;

} // namespace gudo
