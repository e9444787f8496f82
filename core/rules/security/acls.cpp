#include "core/rules/security/acls.h"

#include <algorithm>
#include <bitset>

namespace gudo {

namespace {

constexpr int octetShift = 24;

/// First octets whose addresses are (or may be) somebody's in particular: not of the internet, or named by a row.
std::bitset<256> takenOctets(const std::vector<Acls::Acl>& acls)
{
    std::bitset<256> taken;
    for (const int octet : {0, 10, 100, 127, 169, 172, 192, 198, 203})
        taken.set(static_cast<std::size_t>(octet));
    for (std::size_t octet = 224; octet < 256; ++octet)
        taken.set(octet);
    for (const auto& acl : acls)
        for (const Direction direction : {Direction::Ingress, Direction::Egress})
            for (const AclRule& rule : acl.of(direction))
                if (rule.cidr.family == IpFamily::V4 && rule.cidr.prefix >= 8)
                    taken.set(static_cast<std::size_t>(rule.cidr.address >> octetShift));
    return taken;
}

Cidr strangerIn(int octet)
{
    return {IpFamily::V4, (static_cast<AddressNumber>(octet) << octetShift) + 1, widthOf(IpFamily::V4)};
}

} // namespace

Acls::Acls(const RuleContext& context)
{
    for (const Component* row : context.ofKind("nacl")) {
        m_byId.emplace(row->id, m_acls.size());
        m_acls.push_back({row, {aclRules(*row, Direction::Ingress), aclRules(*row, Direction::Egress)}});
    }
    for (const Component* row : context.ofKind("subnet"))
        if (const auto acl = m_byId.find(textOf(row->properties, "nacl")); acl != m_byId.end())
            m_acls[acl->second].subnets.push_back(row);

    const auto taken = takenOctets(m_acls);
    int lowest = 1;
    int highest = 223;
    while (lowest < 223 && taken[static_cast<std::size_t>(lowest)])
        ++lowest;
    while (highest > 1 && taken[static_cast<std::size_t>(highest)])
        --highest;
    m_strangers = {strangerIn(lowest), strangerIn(highest)};
}

const Acls::Acl* Acls::ofSubnet(const Component& subnet) const
{
    const auto found = m_byId.find(textOf(subnet.properties, "nacl"));
    return found == m_byId.end() ? nullptr : &m_acls[found->second];
}

} // namespace gudo
