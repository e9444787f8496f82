#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/value.h"

namespace gudo {

inline constexpr int highestPort = 65535;

/// Ports `from` … `to`, both included.
struct PortRange {
    int from = 0;
    int to = highestPort;

    [[nodiscard]] bool isAll() const { return from <= 0 && to >= highestPort; }
    [[nodiscard]] bool contains(int port) const { return from <= port && port <= to; }
    [[nodiscard]] bool contains(const PortRange& other) const { return from <= other.from && other.to <= to; }

    friend bool operator==(const PortRange&, const PortRange&) = default;
};

/// Reads "80", "8000-8080", and "all", "any", "*" or "-1" for every port; nothing for anything else and for ranges that
/// run backwards or leave 0 … 65535.
[[nodiscard]] std::optional<PortRange> portRangeFrom(std::string_view text);
/// A number (-1: all) or such a text.
[[nodiscard]] std::optional<PortRange> portRangeOf(const Value& value);
/// The ranges of a single value or a list; what is no range is left out.
[[nodiscard]] std::vector<PortRange> portRangesOf(const Value& value);

/// Ports `from_port` … `to_port` of a row: all when it names none, one when it names one end; nothing when they make no
/// sense.
[[nodiscard]] std::optional<PortRange> portsOfRow(const Object& row);

/// "80", "8000-8080" or "all".
[[nodiscard]] std::string toText(const PortRange& range);

/// True when the union of `ranges` holds every port of `wanted`.
[[nodiscard]] bool covers(std::span<const PortRange> ranges, const PortRange& wanted);

} // namespace gudo
