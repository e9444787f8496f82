#pragma once

#include <span>
#include <string>
#include <vector>

#include "core/network/port_range.h"

namespace gudo {

/// Any set of ports 0 … 65535, as ranges.
class PortSet {
public:
    PortSet() = default;
    /// Ranges in any order, overlapping or not. Parts beyond 0 … 65535 are cut off.
    explicit PortSet(std::span<const PortRange> ranges);
    explicit PortSet(const PortRange& range)
        : PortSet {std::span {&range, 1}}
    {
    }

    [[nodiscard]] static PortSet all() { return PortSet {PortRange {}}; }

    /// Ascending, apart from each other by at least one port.
    [[nodiscard]] const std::vector<PortRange>& ranges() const { return m_ranges; }
    [[nodiscard]] bool isEmpty() const { return m_ranges.empty(); }
    [[nodiscard]] bool contains(int port) const;
    [[nodiscard]] bool contains(const PortSet& other) const;

    // All of these O(ranges).
    [[nodiscard]] PortSet united(const PortSet& other) const;
    [[nodiscard]] PortSet intersected(const PortSet& other) const;
    [[nodiscard]] PortSet without(const PortSet& other) const;

    friend bool operator==(const PortSet&, const PortSet&) = default;

private:
    std::vector<PortRange> m_ranges;
};

/// "80, 443, 8000-8080", "all", or "" for none.
[[nodiscard]] std::string toText(const PortSet& ports);

} // namespace gudo
