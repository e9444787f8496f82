#pragma once

#include <span>
#include <vector>

#include "core/network/cidr.h"

namespace gudo {

/// Addresses `first` … `last` of one family, both included.
struct AddressRange {
    AddressNumber first = 0;
    AddressNumber last = 0;

    friend bool operator==(const AddressRange&, const AddressRange&) = default;
};

/// Any set of addresses of one family, as ranges. Sets of different families have nothing in common.
class AddressSet {
public:
    explicit AddressSet(IpFamily family = IpFamily::V4)
        : m_family {family}
    {
    }
    explicit AddressSet(const Cidr& block);
    /// The addresses of those blocks that are of this family; any order, overlapping or not.
    AddressSet(IpFamily family, std::span<const Cidr> blocks);

    [[nodiscard]] IpFamily family() const { return m_family; }
    /// Ascending, apart from each other by at least one address.
    [[nodiscard]] const std::vector<AddressRange>& ranges() const { return m_ranges; }
    [[nodiscard]] bool isEmpty() const { return m_ranges.empty(); }
    [[nodiscard]] bool contains(AddressNumber address) const;
    /// True when every address of `other` is in here; every set contains the empty one.
    [[nodiscard]] bool contains(const AddressSet& other) const;
    [[nodiscard]] bool intersects(const AddressSet& other) const;

    // All of these O(ranges).
    [[nodiscard]] AddressSet united(const AddressSet& other) const;
    [[nodiscard]] AddressSet intersected(const AddressSet& other) const;
    [[nodiscard]] AddressSet without(const AddressSet& other) const;

    friend bool operator==(const AddressSet&, const AddressSet&) = default;

private:
    IpFamily m_family;
    std::vector<AddressRange> m_ranges;
};

/// The blocks that make up the range, from low to high, as few as there can be. At most twice the family's width.
[[nodiscard]] std::vector<Cidr> blocksOf(IpFamily family, const AddressRange& range);

/// "10.0.0.0/24" for a block, else "10.0.0.4-10.0.0.9"; parts with commas; "" for none.
[[nodiscard]] std::string toText(const AddressSet& addresses);

} // namespace gudo
