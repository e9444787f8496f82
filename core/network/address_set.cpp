#include "core/network/address_set.h"

#include "core/network/intervals.h"

namespace gudo {

namespace {

using Addresses = Intervals<AddressRange, &AddressRange::first, &AddressRange::last>;

/// "10.0.0.4" without a prefix.
std::string addressText(IpFamily family, AddressNumber address)
{
    const std::string text = toText(Cidr {family, address, widthOf(family)});
    return text.substr(0, text.find('/'));
}

} // namespace

AddressSet::AddressSet(const Cidr& block)
    : m_family {block.family}
    , m_ranges {{firstAddress(block), lastAddress(block)}}
{
}

AddressSet::AddressSet(IpFamily family, std::span<const Cidr> blocks)
    : m_family {family}
{
    for (const Cidr& block : blocks)
        if (block.family == family)
            m_ranges.push_back({firstAddress(block), lastAddress(block)});
    m_ranges = Addresses::normalized(std::move(m_ranges));
}

bool AddressSet::contains(AddressNumber address) const
{
    return Addresses::holds(m_ranges, address);
}

bool AddressSet::contains(const AddressSet& other) const
{
    return other.isEmpty() || (other.m_family == m_family && Addresses::contains(m_ranges, other.m_ranges));
}

bool AddressSet::intersects(const AddressSet& other) const
{
    return !intersected(other).isEmpty();
}

AddressSet AddressSet::united(const AddressSet& other) const
{
    AddressSet out {*this};
    if (other.m_family == m_family)
        out.m_ranges = Addresses::united(m_ranges, other.m_ranges);
    return out;
}

AddressSet AddressSet::intersected(const AddressSet& other) const
{
    AddressSet out {m_family};
    if (other.m_family == m_family)
        out.m_ranges = Addresses::intersected(m_ranges, other.m_ranges);
    return out;
}

AddressSet AddressSet::without(const AddressSet& other) const
{
    AddressSet out {*this};
    if (other.m_family == m_family)
        out.m_ranges = Addresses::without(m_ranges, other.m_ranges);
    return out;
}

std::vector<Cidr> blocksOf(IpFamily family, const AddressRange& range)
{
    std::vector<Cidr> blocks;
    AddressNumber at = range.first;
    for (;;) {
        // The largest block that starts here, is aligned and does not pass the end.
        Cidr block {family, at, widthOf(family)};
        while (block.prefix > 0) {
            const Cidr wider {family, at, block.prefix - 1};
            if (firstAddress(wider) != at || lastAddress(wider) > range.last)
                break;
            block = wider;
        }
        blocks.push_back(block);
        if (lastAddress(block) >= range.last)
            return blocks;
        at = lastAddress(block) + 1;
    }
}

std::string toText(const AddressSet& addresses)
{
    std::string text;
    for (const AddressRange& range : addresses.ranges()) {
        const auto blocks = blocksOf(addresses.family(), range);
        text += text.empty() ? "" : ", ";
        if (range.first == range.last)
            text += addressText(addresses.family(), range.first);
        else
            text += blocks.size() == 1 ? toText(blocks.front())
                                       : addressText(addresses.family(), range.first) + '-' +
                                             addressText(addresses.family(), range.last);
    }
    return text;
}

} // namespace gudo
