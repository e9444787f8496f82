#pragma once

#include <set>
#include <string_view>
#include <vector>

#include "core/rules/rule.h"

namespace gudo {

/// Who is on the other side of the internet, and who needs it. Reads the architecture; valid as long as it is.
class Outside {
public:
    /// O(n).
    explicit Outside(const RuleContext& context);

    /// True for somebody on the internet: a client in no network and no site, with no private range and no tunnel.
    [[nodiscard]] bool isClient(const Component& component) const;
    /// True for what stands for the way to the internet in a drawing: the internet, its gateways, NAT gateways.
    [[nodiscard]] bool isInternet(const Component& component) const;
    /// True for what is reached over the internet unless an endpoint serves it: a provider's service or somebody else's
    /// machine outside of every network and site.
    [[nodiscard]] bool isService(const Component& component) const;

private:
    [[nodiscard]] bool isPlacedSomewhere(const Component& component) const;

    const RuleContext& m_context;
    std::set<std::string_view> m_tunnelled; ///< ends of tunnels
};

/// A connection that somebody opens: a request or administration.
[[nodiscard]] bool isConversation(const Connection& connection);

/// The service's name without the provider's prefix: "s3" of "com.amazonaws.ap-northeast-2.s3".
[[nodiscard]] std::string_view serviceName(std::string_view service);
/// The region within such a name; empty for a short one.
[[nodiscard]] std::string_view serviceRegion(std::string_view service);
/// True when the endpoint is one of that service.
[[nodiscard]] bool isEndpointOf(const RuleContext& context, const Component& endpoint, const Component& service);
/// True for an endpoint that is an entry in route tables and has no address.
[[nodiscard]] bool isGatewayEndpoint(const RuleContext& context, const Component& component);
/// True when the table leads to the gateway endpoint: associated with it, or with a route to it.
[[nodiscard]] bool leadsToEndpoint(const Component& table, const Component& endpoint);

} // namespace gudo
