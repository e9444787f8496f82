#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace gudo {

/// Wide enough for an IPv6 address.
__extension__ using AddressNumber = unsigned __int128;

enum class IpFamily { V4, V6 };

/// Bits of an address: 32 or 128.
[[nodiscard]] constexpr int widthOf(IpFamily family)
{
    return family == IpFamily::V4 ? 32 : 128;
}

/// A block of addresses as it was written: `address` may have bits set beyond the prefix (see `canonical`).
struct Cidr {
    IpFamily family = IpFamily::V4;
    AddressNumber address = 0;
    int prefix = 0;

    friend bool operator==(const Cidr&, const Cidr&) = default;
};

/// Why a text is no CIDR block.
enum class CidrProblem {
    None,
    Empty,
    NoPrefix,      ///< "10.0.0.0"
    BadPrefix,     ///< "10.0.0.0/x"
    PrefixTooLong, ///< "10.0.0.0/33"
    TooFewParts,   ///< "10.0.0/8", "fd00:1/32"
    TooManyParts,  ///< "10.0.0.0.0/8"
    PartTooBig,    ///< "10.0.256.0/8", "12345::/16"
    LeadingZero,   ///< "10.01.0.0/16": octal to some programs, decimal to others
    BadCharacter,  ///< anything else
};

struct CidrResult {
    std::optional<Cidr> cidr {};
    CidrProblem problem = CidrProblem::None;
};

/// Reads "10.0.0.0/16" or "fd00::/48" (RFC 4632, RFC 4291). Surrounding white space is not accepted.
[[nodiscard]] CidrResult parseCidr(std::string_view text);
/// The block in its canonical form, or nothing.
[[nodiscard]] std::optional<Cidr> cidrFrom(std::string_view text);
/// A block, or a single address as the block that holds only it; in canonical form.
[[nodiscard]] std::optional<Cidr> cidrOrAddressFrom(std::string_view text);

/// "10.0.1.0/24"; IPv6 in lower case with the longest run of zeros shortened (RFC 5952).
[[nodiscard]] std::string toText(const Cidr& cidr);

/// True when the address has bits beyond the prefix: it names a host, not a network.
[[nodiscard]] bool hasHostBits(const Cidr& cidr);
/// The network that the block lies in: host bits cleared.
[[nodiscard]] Cidr canonical(Cidr cidr);
[[nodiscard]] AddressNumber firstAddress(const Cidr& cidr);
[[nodiscard]] AddressNumber lastAddress(const Cidr& cidr);

/// True when every address of `inner` is in `outer`.
[[nodiscard]] bool contains(const Cidr& outer, const Cidr& inner);
/// True when some address is in both.
[[nodiscard]] bool overlaps(const Cidr& a, const Cidr& b);
/// True for 0.0.0.0/0 and ::/0.
[[nodiscard]] inline bool isWorld(const Cidr& cidr)
{
    return cidr.prefix == 0;
}

/// Addresses left for machines after the provider took `reserved` of them; 2^64 - 1 when there are more than that.
[[nodiscard]] std::uint64_t usableAddresses(const Cidr& cidr, int reserved = 5);

/// The lowest block of that prefix length in `parent` that overlaps none of `taken` (any order, any family, may
/// overlap), or nothing. O(n log n).
[[nodiscard]] std::optional<Cidr> nextFreeBlock(const Cidr& parent, int prefix, std::span<const Cidr> taken);

/// True when the union of `blocks` holds every address of `cidr`.
[[nodiscard]] bool covers(std::span<const Cidr> blocks, const Cidr& cidr);

} // namespace gudo
