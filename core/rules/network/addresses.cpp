#include "core/rules/network/addresses.h"

#include <algorithm>

#include "core/model/edits.h"
#include "core/rules/findings.h"
#include "core/rules/network/provider_limits.h"

namespace gudo {

std::optional<Cidr> hostFrom(std::string_view text)
{
    return text.find('/') == std::string_view::npos ? cidrOrAddressFrom(text) : std::nullopt;
}

std::string hostText(const Cidr& block)
{
    const std::string text = toText(Cidr {block.family, firstAddress(block), widthOf(block.family)});
    return text.substr(0, text.find('/'));
}

bool HostRange::isUsable(const Cidr& host) const
{
    const AddressNumber at = firstAddress(host);
    const auto distance = at - firstAddress(block);
    return contains(block, host) && distance >= static_cast<AddressNumber>(reservedAtStart) &&
           lastAddress(block) - at >= static_cast<AddressNumber>(reservedAtEnd) && gateway != host;
}

std::optional<HostRange> segmentOf(const RuleContext& context, const Component& box)
{
    const auto block = cidrFrom(textOf(box.properties, "cidr"));
    if (!block || block->family != IpFamily::V4)
        return {};
    if (context.isKind(box, "subnet"))
        return HostRange {box.id, *block, reservedAtStart, reservedAtEnd};
    // The first address names the network itself and the last one everybody in it (RFC 919); /31 and /32 have neither
    const int kept = block->prefix < widthOf(block->family) - 1 ? 1 : 0;
    return HostRange {box.id, *block, kept, kept, hostFrom(textOf(box.properties, "gateway"))};
}

std::vector<HostRange> segmentsOf(const RuleContext& context, const Component& component)
{
    std::vector<HostRange> segments;
    const auto subnets = context.zones.subnetsOf(component);
    for (const Component* subnet : subnets)
        if (const auto segment = segmentOf(context, *subnet))
            segments.push_back(*segment);
    if (!subnets.empty())
        return segments.size() == subnets.size() ? segments : std::vector<HostRange> {};
    const Component* network = context.zones.networkOf(component);
    if (network && network != &component && !isProviderNetwork(context, *network))
        if (const auto segment = segmentOf(context, *network))
            segments.push_back(*segment);
    return segments;
}

TakenAddresses::TakenAddresses(const Design& design)
{
    for (const auto& row : design.architecture.components)
        if (const auto host = hostFrom(textOf(row->properties, "address")); host && host->family == IpFamily::V4)
            m_hosts.push_back(host->address);
    std::ranges::sort(m_hosts);
}

std::optional<std::string> TakenAddresses::nextFree(const HostRange& segment) const
{
    const AddressNumber first = firstAddress(segment.block) + static_cast<AddressNumber>(segment.reservedAtStart);
    auto taken = std::ranges::lower_bound(m_hosts, first);
    for (AddressNumber at = first; at <= lastAddress(segment.block); ++at) {
        while (taken != m_hosts.end() && *taken < at)
            ++taken;
        const Cidr host {segment.block.family, at, widthOf(segment.block.family)};
        if ((taken == m_hosts.end() || *taken != at) && segment.gateway != host)
            return segment.isUsable(host) ? std::optional {hostText(host)} : std::nullopt;
    }
    return {};
}

std::optional<Fix> fixByFreeAddress(const TakenAddresses& taken, const Component& component, const HostRange& segment)
{
    const auto free = taken.nextFree(segment);
    if (!free)
        return {};
    const std::string old {textOf(component.properties, "address")};
    const auto apply = [id = component.id, old, segment](Design design) {
        const Component* changing = design.architecture.components.find(id);
        if (!changing || textOf(changing->properties, "address") != old)
            return design;
        const auto next = TakenAddresses {design}.nextFree(segment);
        return next ? withProperty(std::move(design), id, "address", *next) : design;
    };
    return Fix {{GUDO_TR_NOOP("core", "Give %1 the free address %2"), {called(component), *free}}, apply};
}

bool isInternal(const Cidr& block)
{
    static const auto ranges = [] {
        std::vector<Cidr> all;
        for (const char* text : {"10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "127.0.0.0/8",
                                 "169.254.0.0/16", "0.0.0.0/8", "fc00::/7", "fe80::/10", "::1/128"})
            all.push_back(*cidrFrom(text));
        return all;
    }();
    return std::ranges::any_of(ranges, [&](const Cidr& range) { return contains(range, block); });
}

} // namespace gudo
