#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/reliability/service_graph.h"

namespace gudo {

/// How much goes at once, from little to much.
enum class FailureLevel { Component, Replica, Host, Rack, Zone, Site, Region };

/// "component", "replica", "host", "rack", "zone", "site", "region".
[[nodiscard]] std::string_view toText(FailureLevel level);
[[nodiscard]] std::optional<FailureLevel> failureLevelFrom(std::string_view text);

/// Something that takes everything inside with it: a host, a rack, a zone. Boxes with the same zone or region name are
/// one domain.
struct FailureDomain {
    std::string id;               ///< "zone:ap-northeast-2a", "region:ap-northeast-2" or the id of the box
    FailureLevel level = FailureLevel::Host; ///< Component when it holds nothing but itself
    std::vector<int> boxes {};    ///< nodes, sorted; a zone that only a property names has none
};

/// What fails at once: a component with all its copies, one copy of several, or all that is in a domain.
struct FailureEvent {
    enum class Kind { Component, Copy, Domain };

    Kind kind = Kind::Component;
    FailureLevel level = FailureLevel::Component; ///< Rack of a power feed: it takes what a rack does
    std::string id;  ///< "web", "web@app-a", "web@app-a#2" where several are, "web#2" where that is nowhere, or the domain's
    int node = -1;   ///< of a component or copy
    int copy = -1;   ///< of a copy
    int domain = -1; ///< of a domain

    friend bool operator==(const FailureEvent&, const FailureEvent&) = default;
};

/// Every event that a design has, whatever its level.
struct FailureEvents {
    std::vector<FailureDomain> domains {};
    std::vector<int> domainOfBox {};                      ///< of each node, -1 for what is no domain
    std::unordered_map<std::string, int> domainOfZone {}; ///< by full zone name
    std::vector<FailureEvent> events {};
};

/// Components that run in several copies, or that a provider runs, have an event for all of it at once as well
/// (`isWhole`), which is only asked about when people want it. So are single copies of what a provider runs: they fail
/// with their places. O(n log n + copies).
[[nodiscard]] FailureEvents failureEvents(const ServiceGraph& graph, const Catalog& catalog, const Zones& zones);

/// True for the loss of a component with all its copies, such as a bad release, where losing a copy is an event as well.
[[nodiscard]] bool isWhole(const ServiceGraph& graph, const FailureEvent& event);
/// True when an analysis at that level looks at the event. At Component these are components as a whole, redundant ones
/// too; at any other, all events up to it but whole redundant components and copies of what a provider runs.
[[nodiscard]] bool isAtLevel(const ServiceGraph& graph, const FailureEvent& event, FailureLevel level);

} // namespace gudo
