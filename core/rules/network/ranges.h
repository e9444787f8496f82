#pragma once

#include <map>
#include <optional>
#include <string_view>

#include "core/network/cidr.h"
#include "core/rules/rule.h"

namespace gudo {

/// The IPv4 ranges of networks, as far as somebody decided on them: set on the network, or the catalogue's default once
/// a subnet in it has a range. O(n log n). Valid as long as the design.
class NetworkRanges {
public:
    explicit NetworkRanges(const RuleContext& context);

    /// Canonical, or nothing.
    [[nodiscard]] std::optional<Cidr> of(std::string_view network) const;

    /// An edit that moves a network and everything in it to the lowest private range of its size that nothing in the
    /// design uses; nothing when there is none. Not safe: whoever names its addresses from outside has to follow.
    [[nodiscard]] std::optional<Fix> fixByRenumbering(const Component& network, int prefix) const;

private:
    const RuleContext& m_context;
    std::map<std::string_view, Cidr> m_ranges;
    mutable std::map<int, std::optional<Cidr>> m_free; ///< private ranges that nothing uses, by prefix
};

} // namespace gudo
