#include "core/network/traffic.h"

#include <algorithm>

namespace gudo {

namespace {

constexpr std::size_t mostRows = 64;

bool meet(const PortRange& a, const PortRange& b)
{
    return a.from <= b.to && b.from <= a.to;
}

bool holds(const Traffic& outer, const Traffic& inner)
{
    return isAbout(outer.protocol, inner.protocol) && outer.ports.contains(inner.ports) &&
           contains(outer.cidr, inner.cidr);
}

/// The row that refuses some of the packets of one piece of ports, or its absence.
AclVerdict verdictOfPiece(std::span<const AclRule> rules, const Traffic& piece)
{
    std::vector<Cidr> allowed;
    for (const AclRule& rule : rules) {
        if (!isAbout(rule.protocol, piece.protocol) || !rule.ports.contains(piece.ports) ||
            !overlaps(rule.cidr, piece.cidr))
            continue;
        const Cidr& part = contains(rule.cidr, piece.cidr) ? piece.cidr : rule.cidr;
        if (!rule.isAllowed && !covers(allowed, part))
            return {true, rule.number == lastAclNumber ? 0 : rule.number, {piece.ports}};
        if (rule.isAllowed)
            allowed.push_back(part);
    }
    return {!covers(allowed, piece.cidr), 0, {piece.ports}};
}

} // namespace

bool overlaps(const Traffic& a, const Traffic& b)
{
    return (isAbout(a.protocol, b.protocol) || isAbout(b.protocol, a.protocol)) && meet(a.ports, b.ports) &&
           overlaps(a.cidr, b.cidr);
}

std::vector<PortRange> piecesOf(const PortRange& wanted, std::span<const PortRange> ranges)
{
    std::vector<int> starts {wanted.from};
    for (const PortRange& range : ranges)
        for (const int start : {range.from, range.to + 1})
            if (wanted.from < start && start <= wanted.to)
                starts.push_back(start);
    std::ranges::sort(starts);
    starts.erase(std::ranges::unique(starts).begin(), starts.end());
    std::vector<PortRange> pieces;
    for (std::size_t index = 0; index < starts.size(); ++index)
        pieces.push_back({starts[index], index + 1 < starts.size() ? starts[index + 1] - 1 : wanted.to});
    return pieces;
}

bool covers(std::span<const Traffic> rows, const Traffic& wanted)
{
    std::vector<const Traffic*> parts;
    std::vector<PortRange> ranges;
    for (const Traffic& row : rows) {
        if (holds(row, wanted))
            return true;
        if (!isAbout(row.protocol, wanted.protocol) || !meet(row.ports, wanted.ports) ||
            !overlaps(row.cidr, wanted.cidr) || parts.size() > mostRows)
            continue;
        parts.push_back(&row);
        ranges.push_back(row.ports);
    }
    if (parts.size() < 2 || parts.size() > mostRows)
        return false;
    return std::ranges::all_of(piecesOf(wanted.ports, ranges), [&](const PortRange& piece) {
        std::vector<Cidr> blocks;
        for (const Traffic* part : parts)
            if (part->ports.contains(piece))
                blocks.push_back(part->cidr);
        return covers(blocks, wanted.cidr);
    });
}

AclVerdict verdictOf(std::span<const AclRule> rules, const Traffic& wanted)
{
    std::vector<PortRange> ranges;
    for (const AclRule& rule : rules)
        if (isAbout(rule.protocol, wanted.protocol) && overlaps(rule.cidr, wanted.cidr))
            ranges.push_back(rule.ports);
    AclVerdict verdict;
    for (const PortRange& piece : piecesOf(wanted.ports, ranges)) {
        const AclVerdict one = verdictOfPiece(rules, {wanted.protocol, piece, wanted.cidr});
        if (!one.isBlocked)
            continue;
        verdict.isBlocked = true;
        verdict.number = std::max(verdict.number, one.number);
        if (!verdict.ports.empty() && verdict.ports.back().to + 1 == piece.from)
            verdict.ports.back().to = piece.to;
        else
            verdict.ports.push_back(piece);
    }
    return verdict;
}

} // namespace gudo
