#pragma once

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/network/port_range.h"
#include "core/rules/rule.h"

namespace gudo {

/// What an arrow asks for: the ports written on it, else those its target listens on; empty when nobody knows.
[[nodiscard]] std::vector<PortRange> askedPorts(const RuleContext& context, const Connection& arrow);
/// The protocol of an arrow in canonical form; tcp when it says none.
[[nodiscard]] std::string askedProtocol(const Connection& arrow);

/// The arrows that lead to each component, of any kind, in their order. Not those of a component to itself.
class Arrows {
public:
    /// O(m log m). Reads the architecture; valid as long as it is.
    explicit Arrows(const RuleContext& context);

    [[nodiscard]] std::span<const Connection* const> to(std::string_view component) const;
    [[nodiscard]] std::span<const Connection* const> from(std::string_view component) const;

private:
    using ByEnd = std::map<std::string_view, std::vector<const Connection*>>;

    [[nodiscard]] static std::span<const Connection* const> of(const ByEnd& arrows, std::string_view component);

    ByEnd m_to;
    ByEnd m_from;
};

/// Ports that somebody in the group needs open, as far as it is known: those they listen on and those that arrows to
/// them name. Apart from each other and ascending; empty when nothing is known of some member.
[[nodiscard]] std::vector<PortRange> usedPorts(const RuleContext& context, const Arrows& arrows,
                                               std::span<const Component* const> members);

/// The parts of `range` that are in `ports`; apart from each other and ascending when those are.
[[nodiscard]] std::vector<PortRange> partsIn(const PortRange& range, std::span<const PortRange> ports);
/// For messages: "80", "8000-8080", "0-65535".
[[nodiscard]] std::string portsText(const PortRange& ports);
/// "80, 443".
[[nodiscard]] std::string listedPorts(std::span<const PortRange> ports);

} // namespace gudo
