#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/network/cidr.h"
#include "core/rules/rule.h"

namespace gudo {

/// The single address that the text is, as the block that holds only it; nothing for ranges, names and nonsense.
[[nodiscard]] std::optional<Cidr> hostFrom(std::string_view text);
/// "10.0.1.5": the first address of the block, without a prefix.
[[nodiscard]] std::string hostText(const Cidr& block);

/// A range that machines have their addresses from.
struct HostRange {
    Id box; ///< subnet or network
    Cidr block;
    int reservedAtStart; ///< addresses that no machine may have
    int reservedAtEnd;
    std::optional<Cidr> gateway {}; ///< address of the way out, when it says one

    /// True when a machine may have that address, which is in the block.
    [[nodiscard]] bool isUsable(const Cidr& host) const;
};

/// The ranges that a component may have its address from: its subnets', else that of the network around it when that
/// is one without subnets. Only IPv4; those that nobody set or that cannot be read are left out.
[[nodiscard]] std::vector<HostRange> segmentsOf(const RuleContext& context, const Component& component);
/// The range of one subnet or network.
[[nodiscard]] std::optional<HostRange> segmentOf(const RuleContext& context, const Component& box);

/// The addresses that components of a design have.
class TakenAddresses {
public:
    /// O(n log n).
    explicit TakenAddresses(const Design& design);

    /// The lowest usable address of the segment that no component has; nothing when all are taken. O(segment's taken
    /// ones).
    [[nodiscard]] std::optional<std::string> nextFree(const HostRange& segment) const;

private:
    std::vector<AddressNumber> m_hosts; ///< of IPv4, sorted
};

/// An edit that gives a component the next free address; nothing when there is none.
[[nodiscard]] std::optional<Fix> fixByFreeAddress(const TakenAddresses& taken, const Component& component,
                                                  const HostRange& segment);

/// True for addresses that only mean something inside of a network: RFC 1918, RFC 6598, RFC 4193, loopback, link-local.
[[nodiscard]] bool isInternal(const Cidr& block);

} // namespace gudo
