#include "core/network/port_range.h"

#include <algorithm>

namespace gudo {

namespace {

std::optional<int> portFrom(std::string_view text)
{
    const auto isDigit = [](char c) {
        return c >= '0' && c <= '9';
    };
    if (text.empty() || text.size() > 5 || !std::ranges::all_of(text, isDigit))
        return {};
    int port = 0;
    for (const char c : text)
        port = port * 10 + (c - '0');
    return port <= highestPort ? std::optional {port} : std::nullopt;
}

} // namespace

std::optional<PortRange> portRangeFrom(std::string_view text)
{
    if (text == "all" || text == "any" || text == "*" || text == "-1")
        return PortRange {};
    const auto dash = text.find('-');
    const auto from = portFrom(text.substr(0, dash));
    const auto to = dash == std::string_view::npos ? from : portFrom(text.substr(dash + 1));
    return from && to && *from <= *to ? std::optional {PortRange {*from, *to}} : std::nullopt;
}

std::optional<PortRange> portRangeOf(const Value& value)
{
    if (const auto* text = value.asString())
        return portRangeFrom(*text);
    const auto* number = value.asInteger();
    if (!number || *number < -1 || *number > highestPort)
        return {};
    return *number == -1 ? PortRange {} : PortRange {static_cast<int>(*number), static_cast<int>(*number)};
}

std::vector<PortRange> portRangesOf(const Value& value)
{
    std::vector<PortRange> ranges;
    const auto add = [&](const Value& element) {
        if (const auto range = portRangeOf(element))
            ranges.push_back(*range);
    };
    if (const auto* list = value.asList())
        std::ranges::for_each(*list, add);
    else
        add(value);
    return ranges;
}

std::optional<PortRange> portsOfRow(const Object& row)
{
    const Value* from = find(row, "from_port");
    const Value* to = find(row, "to_port");
    if (!from && !to)
        return PortRange {};
    const auto first = portRangeOf(from ? *from : *to);
    const auto last = portRangeOf(to ? *to : *from);
    if (!first || !last || first->from > last->to)
        return {};
    return PortRange {first->from, last->to};
}

std::string toText(const PortRange& range)
{
    if (range.isAll())
        return "all";
    return range.from == range.to ? std::to_string(range.from)
                                  : std::to_string(range.from) + '-' + std::to_string(range.to);
}

bool covers(std::span<const PortRange> ranges, const PortRange& wanted)
{
    std::vector<PortRange> sorted {ranges.begin(), ranges.end()};
    std::ranges::sort(sorted, {}, &PortRange::from);
    int next = wanted.from;
    for (const PortRange& range : sorted) {
        if (range.from > next)
            return false;
        next = std::max(next, range.to + 1);
        if (next > wanted.to)
            return true;
    }
    return false;
}

} // namespace gudo
