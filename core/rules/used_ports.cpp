#include "core/rules/used_ports.h"

#include <algorithm>

#include "core/network/listening_ports.h"
#include "core/network/security_groups.h"
#include "core/rules/findings.h"

namespace gudo {

namespace {

std::vector<PortRange> drawnPorts(const Connection& arrow)
{
    const Value* port = find(arrow.properties, "port");
    return port ? portRangesOf(*port) : std::vector<PortRange> {};
}

std::vector<PortRange> united(std::vector<PortRange> ranges)
{
    std::ranges::sort(ranges, {}, &PortRange::from);
    std::vector<PortRange> apart;
    for (const PortRange& range : ranges)
        if (!apart.empty() && range.from <= apart.back().to + 1)
            apart.back().to = std::max(apart.back().to, range.to);
        else
            apart.push_back(range);
    return apart;
}

} // namespace

std::vector<PortRange> askedPorts(const RuleContext& context, const Connection& arrow)
{
    auto drawn = drawnPorts(arrow);
    const Component* target = context.component(arrow.to);
    return drawn.empty() && target ? listeningPorts(context.catalog, *target) : drawn;
}

std::string askedProtocol(const Connection& arrow)
{
    const std::string_view said = textOf(arrow.properties, "protocol");
    return said.empty() ? "tcp" : canonicalProtocol(said);
}

Arrows::Arrows(const RuleContext& context)
{
    for (const auto& row : context.architecture().connections) {
        if (row->from == row->to)
            continue;
        m_to[row->to].push_back(row.get());
        m_from[row->from].push_back(row.get());
    }
}

std::span<const Connection* const> Arrows::of(const ByEnd& arrows, std::string_view component)
{
    const auto found = arrows.find(component);
    return found == arrows.end() ? std::span<const Connection* const> {} : found->second;
}

std::span<const Connection* const> Arrows::to(std::string_view component) const
{
    return of(m_to, component);
}

std::span<const Connection* const> Arrows::from(std::string_view component) const
{
    return of(m_from, component);
}

std::vector<PortRange> usedPorts(const RuleContext& context, const Arrows& arrows,
                                 std::span<const Component* const> members)
{
    std::vector<PortRange> used;
    for (const Component* member : members) {
        const auto listening = listeningPorts(context.catalog, *member);
        if (listening.empty())
            return {};
        used.insert(used.end(), listening.begin(), listening.end());
        for (const Connection* arrow : arrows.to(member->id)) {
            const auto drawn = drawnPorts(*arrow);
            used.insert(used.end(), drawn.begin(), drawn.end());
        }
    }
    return united(std::move(used));
}

std::vector<PortRange> partsIn(const PortRange& range, std::span<const PortRange> ports)
{
    std::vector<PortRange> parts;
    for (const PortRange& one : ports)
        if (one.from <= range.to && range.from <= one.to)
            parts.push_back({std::max(one.from, range.from), std::min(one.to, range.to)});
    return parts;
}

std::string portsText(const PortRange& ports)
{
    return ports.isAll() ? "0-65535" : toText(ports); // "all" is no word of every language
}

std::string listedPorts(std::span<const PortRange> ports)
{
    std::vector<std::string> texts;
    for (const PortRange& range : ports)
        texts.push_back(portsText(range));
    return listed(texts);
}

} // namespace gudo
