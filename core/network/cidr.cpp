#include "core/network/cidr.h"

#include <algorithm>
#include <array>
#include <limits>

#include "core/model/ascii.h"

namespace gudo {

namespace {

AddressNumber hostMask(const Cidr& cidr)
{
    const int bits = widthOf(cidr.family) - cidr.prefix;
    return bits >= 128 ? ~AddressNumber {0} : (AddressNumber {1} << bits) - 1;
}

AddressNumber highestAddress(IpFamily family)
{
    return hostMask({family, 0, 0});
}

int hexDigit(char c)
{
    if (isDigit(c))
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

std::vector<std::string_view> parts(std::string_view text, char separator)
{
    std::vector<std::string_view> result;
    for (;;) {
        const auto at = text.find(separator);
        result.push_back(text.substr(0, at));
        if (at == std::string_view::npos)
            return result;
        text.remove_prefix(at + 1);
    }
}

CidrProblem parseV4(std::string_view text, AddressNumber& address)
{
    if (!std::ranges::all_of(text, [](char c) { return isDigit(c) || c == '.'; }))
        return CidrProblem::BadCharacter;
    if (const auto dots = std::ranges::count(text, '.'); dots != 3)
        return dots < 3 ? CidrProblem::TooFewParts : CidrProblem::TooManyParts;
    address = 0;
    for (int left = 4; left > 0; --left) {
        const auto octet = text.substr(0, text.find('.'));
        text.remove_prefix(std::min(text.size(), octet.size() + 1));
        if (octet.empty())
            return CidrProblem::TooFewParts;
        if (octet.size() > 1 && octet.front() == '0')
            return CidrProblem::LeadingZero;
        unsigned value = 0;
        for (const char c : octet.substr(0, 4))
            value = value * 10 + static_cast<unsigned>(c - '0');
        if (octet.size() > 3 || value > 255)
            return CidrProblem::PartTooBig;
        address = address << 8 | value;
    }
    return CidrProblem::None;
}

/// The groups of one side of "::"; an IPv4 tail counts as two.
CidrProblem parseGroups(std::string_view text, bool mayEndInV4, std::vector<unsigned>& groups)
{
    if (text.empty())
        return CidrProblem::None;
    const auto pieces = parts(text, ':');
    for (std::size_t index = 0; index < pieces.size(); ++index) {
        const auto piece = pieces[index];
        if (piece.empty())
            return CidrProblem::BadCharacter;
        if (piece.find('.') != std::string_view::npos) {
            AddressNumber tail = 0;
            if (!mayEndInV4 || index + 1 != pieces.size())
                return CidrProblem::BadCharacter;
            if (const auto problem = parseV4(piece, tail); problem != CidrProblem::None)
                return problem;
            groups.push_back(static_cast<unsigned>(tail >> 16));
            groups.push_back(static_cast<unsigned>(tail & 0xffff));
            continue;
        }
        if (!std::ranges::all_of(piece, [](char c) { return hexDigit(c) >= 0; }))
            return CidrProblem::BadCharacter;
        if (piece.size() > 4)
            return CidrProblem::PartTooBig;
        unsigned value = 0;
        for (const char c : piece)
            value = value * 16 + static_cast<unsigned>(hexDigit(c));
        groups.push_back(value);
    }
    return CidrProblem::None;
}

CidrProblem parseV6(std::string_view text, AddressNumber& address)
{
    const auto gap = text.find("::");
    const bool hasGap = gap != std::string_view::npos;
    if (hasGap && text.find("::", gap + 1) != std::string_view::npos)
        return CidrProblem::BadCharacter;
    std::vector<unsigned> front;
    std::vector<unsigned> back;
    auto problem = parseGroups(text.substr(0, gap), !hasGap, front);
    if (problem == CidrProblem::None && hasGap)
        problem = parseGroups(text.substr(gap + 2), true, back);
    if (problem != CidrProblem::None)
        return problem;
    const std::size_t count = front.size() + back.size();
    if (count > (hasGap ? 7u : 8u))
        return CidrProblem::TooManyParts;
    if (!hasGap && count < 8)
        return CidrProblem::TooFewParts;
    front.insert(front.end(), 8 - count, 0u);
    front.insert(front.end(), back.begin(), back.end());
    address = 0;
    for (const unsigned group : front)
        address = address << 16 | group;
    return CidrProblem::None;
}

CidrProblem parseAddress(std::string_view text, Cidr& cidr)
{
    cidr.family = text.find(':') == std::string_view::npos ? IpFamily::V4 : IpFamily::V6;
    return cidr.family == IpFamily::V4 ? parseV4(text, cidr.address) : parseV6(text, cidr.address);
}

CidrProblem parsePrefix(std::string_view text, Cidr& cidr)
{
    if (text.empty() || !std::ranges::all_of(text, isDigit))
        return CidrProblem::BadPrefix;
    if (text.size() > 1 && text.front() == '0')
        return CidrProblem::BadPrefix;
    int value = 0;
    for (const char c : text.substr(0, 4))
        value = value * 10 + (c - '0');
    if (text.size() > 3 || value > widthOf(cidr.family))
        return CidrProblem::PrefixTooLong;
    cidr.prefix = value;
    return CidrProblem::None;
}

std::string v4Text(AddressNumber address)
{
    std::string text;
    for (int shift = 24; shift >= 0; shift -= 8)
        text += std::to_string(static_cast<unsigned>(address >> shift & 0xff)) + (shift ? "." : "");
    return text;
}

std::string hexText(unsigned group)
{
    std::string text;
    for (int shift = 12; shift >= 0; shift -= 4)
        if (const unsigned digit = group >> shift & 0xf; digit || !text.empty() || shift == 0)
            text += "0123456789abcdef"[digit];
    return text;
}

std::string v6Text(AddressNumber address)
{
    std::array<unsigned, 8> groups {};
    for (std::size_t index = 0; index < 8; ++index)
        groups[index] = static_cast<unsigned>(address >> (112 - 16 * index) & 0xffff);
    std::size_t gapAt = 8;
    std::size_t gapSize = 1; // one group of zeros is not shortened
    for (std::size_t start = 0; start < 8; ++start) {
        std::size_t end = start;
        while (end < 8 && groups[end] == 0)
            ++end;
        if (end - start > gapSize) {
            gapAt = start;
            gapSize = end - start;
        }
    }
    std::string text;
    for (std::size_t index = 0; index < 8;) {
        if (index == gapAt) {
            text += "::";
            index += gapSize;
            continue;
        }
        if (!text.empty() && text.back() != ':')
            text += ':';
        text += hexText(groups[index++]);
    }
    return text;
}

} // namespace

CidrResult parseCidr(std::string_view text)
{
    if (text.empty())
        return {{}, CidrProblem::Empty};
    const auto slash = text.find('/');
    Cidr cidr;
    if (const auto problem = parseAddress(text.substr(0, slash), cidr); problem != CidrProblem::None)
        return {{}, problem};
    if (slash == std::string_view::npos)
        return {{}, CidrProblem::NoPrefix};
    if (const auto problem = parsePrefix(text.substr(slash + 1), cidr); problem != CidrProblem::None)
        return {{}, problem};
    return {cidr, CidrProblem::None};
}

std::optional<Cidr> cidrFrom(std::string_view text)
{
    const auto cidr = parseCidr(text).cidr;
    return cidr ? std::optional {canonical(*cidr)} : std::nullopt;
}

std::optional<Cidr> cidrOrAddressFrom(std::string_view text)
{
    if (auto cidr = cidrFrom(text))
        return cidr;
    Cidr host;
    if (text.empty() || parseAddress(text, host) != CidrProblem::None)
        return {};
    host.prefix = widthOf(host.family);
    return host;
}

std::string toText(const Cidr& cidr)
{
    return (cidr.family == IpFamily::V4 ? v4Text(cidr.address) : v6Text(cidr.address)) + '/' +
           std::to_string(cidr.prefix);
}

bool hasHostBits(const Cidr& cidr)
{
    return (cidr.address & hostMask(cidr)) != 0;
}

Cidr canonical(Cidr cidr)
{
    cidr.address &= ~hostMask(cidr);
    return cidr;
}

AddressNumber firstAddress(const Cidr& cidr)
{
    return cidr.address & ~hostMask(cidr);
}

AddressNumber lastAddress(const Cidr& cidr)
{
    return cidr.address | hostMask(cidr);
}

bool contains(const Cidr& outer, const Cidr& inner)
{
    return outer.family == inner.family && firstAddress(outer) <= firstAddress(inner) &&
           lastAddress(inner) <= lastAddress(outer);
}

bool overlaps(const Cidr& a, const Cidr& b)
{
    return a.family == b.family && firstAddress(a) <= lastAddress(b) && firstAddress(b) <= lastAddress(a);
}

std::uint64_t usableAddresses(const Cidr& cidr, int reserved)
{
    const AddressNumber last = hostMask(cidr); // one less than there are, so that /0 of IPv6 does not wrap
    const AddressNumber taken = static_cast<AddressNumber>(std::max(reserved, 0));
    if (last + 1 != 0 && last + 1 <= taken)
        return 0;
    const AddressNumber most = std::numeric_limits<std::uint64_t>::max();
    const AddressNumber usable = taken == 0 ? (last >= most ? most : last + 1) : last - (taken - 1);
    return static_cast<std::uint64_t>(std::min(usable, most));
}

std::optional<Cidr> nextFreeBlock(const Cidr& parent, int prefix, std::span<const Cidr> taken)
{
    if (prefix < parent.prefix || prefix > widthOf(parent.family))
        return {};
    std::vector<Cidr> sorted;
    std::ranges::copy_if(taken, std::back_inserter(sorted), [&](const Cidr& block) { return overlaps(block, parent); });
    std::ranges::sort(sorted, {}, firstAddress);

    Cidr candidate {parent.family, firstAddress(parent), prefix};
    for (const Cidr& block : sorted) {
        if (lastAddress(block) < candidate.address || !overlaps(block, candidate))
            continue;
        const AddressNumber after = lastAddress(block);
        if (after >= lastAddress(parent))
            return {};
        // The next start of a block of this size behind `after`; alignment cannot skip a gap that would fit.
        const AddressNumber start = lastAddress({parent.family, after, prefix});
        if (start >= lastAddress(parent) || start >= highestAddress(parent.family))
            return {};
        candidate.address = start + 1;
    }
    return candidate;
}

bool covers(std::span<const Cidr> blocks, const Cidr& cidr)
{
    std::vector<Cidr> sorted;
    std::ranges::copy_if(blocks, std::back_inserter(sorted), [&](const Cidr& block) { return overlaps(block, cidr); });
    std::ranges::sort(sorted, {}, firstAddress);
    AddressNumber next = firstAddress(cidr);
    for (const Cidr& block : sorted) {
        if (firstAddress(block) > next)
            return false;
        if (lastAddress(block) >= lastAddress(cidr))
            return true;
        next = std::max(next, lastAddress(block) + 1);
    }
    return false;
}

} // namespace gudo
