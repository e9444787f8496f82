#include "core/rules/way_fix.h"

#include <algorithm>

#include "core/network/reach/network_tables.h"
#include "core/rules/blocked_arrows.h"
#include "core/rules/findings.h"
#include "core/rules/network/table_edits.h"
#include "core/rules/security/acl_rows.h"
#include "core/rules/security/group_rows.h"
#include "core/rules/way_routes.h"

namespace gudo {

namespace {

constexpr std::size_t mostBlocks = 8; // that one row's far side is written as
constexpr int mostRounds = 8;         // of looking what is in the way behind what is mended

/// The blocks that stand for the far side of a refusal, or nothing where that would be a guess.
std::optional<std::vector<std::string>> farBlocks(const AskedWay& way, const Refused& refused)
{
    if (!refused.far || refused.far->isEmpty())
        return {};
    const IpFamily family = refused.far->family();
    if (*refused.far == AddressSet {way.map().tables().witness(family)}) { // stands for somebody outside
        if (!way.isAboutAnybody())
            return {};
        return std::vector<std::string> {everyAddress(family)};
    }
    std::vector<std::string> blocks;
    for (const AddressRange& range : refused.far->ranges())
        for (const Cidr& block : blocksOf(family, range))
            blocks.push_back(toText(block));
    return blocks.size() > mostBlocks ? std::nullopt : std::optional {std::move(blocks)};
}

std::optional<WayChange> groupChange(const AskedWay& way, const Hop& hop)
{
    const Refused& refused = *hop.refused;
    const Direction direction = hop.code == "SG_IN" ? Direction::Ingress : Direction::Egress;
    std::vector<std::string> peers;
    if (!refused.farGroups.empty())
        peers = {refused.farGroups.front()};
    else if (const auto blocks = farBlocks(way, refused))
        peers = *blocks;
    if (peers.empty())
        return {};
    std::vector<Object> rows;
    std::vector<std::string> names;
    for (const std::string& peer : peers) {
        for (const PortRange& range : refused.ports.ranges())
            rows.push_back(groupRow(direction, way.answer().protocol, range, peer));
        names.push_back(way.nameOf(peer));
    }
    const std::vector<std::string> arguments {way.nameOf(hop.component),
                                              flowName({way.answer().protocol, refused.ports}), listed(names)};
    return WayChange {direction == Direction::Ingress
                          ? Message {GUDO_TR_NOOP("core", "Let %1 accept %2 from %3"), arguments}
                          : Message {GUDO_TR_NOOP("core", "Let %1 send %2 to %3"), arguments},
                      [id = hop.component, direction, rows](Design design) {
                          return withGroupRows(std::move(design), id, direction, rows);
                      }};
}

/// The number of the row that refuses, 0 for none.
int denyingNumber(const Component& acl, Direction direction, int row)
{
    for (const AclRule& rule : aclRules(acl, direction))
        if (row >= 0 && rule.index == static_cast<std::size_t>(row) && rule.number != lastAclNumber)
            return rule.number;
    return 0;
}

std::optional<WayChange> aclChange(const AskedWay& way, const Hop& hop)
{
    const Component* acl = way.map().architecture().components.find(hop.component);
    const auto blocks = farBlocks(way, *hop.refused);
    if (!acl || !blocks)
        return {};
    const Direction direction = hop.property == toText(Direction::Ingress) ? Direction::Ingress : Direction::Egress;
    List rows;
    for (const std::string& block : *blocks)
        for (const PortRange& range : hop.refused->ports.ranges())
            rows.emplace_back(aclRow(way.answer().protocol, range, block));
    const std::vector<std::string> arguments {way.nameOf(hop.component),
                                              flowName({way.answer().protocol, hop.refused->ports}), listed(*blocks)};
    const bool isIn = direction == Direction::Ingress;
    const Message step = hop.isReturn
                             ? isIn ? Message {GUDO_TR_NOOP("core", "Let %1 take in replies (%2) from %3"), arguments}
                                    : Message {GUDO_TR_NOOP("core", "Let %1 let out replies (%2) to %3"), arguments}
                         : isIn ? Message {GUDO_TR_NOOP("core", "Let %1 accept %2 from %3"), arguments}
                                : Message {GUDO_TR_NOOP("core", "Let %1 send %2 to %3"), arguments};
    return WayChange {
        step, [id = hop.component, direction, rows, before = denyingNumber(*acl, direction, hop.row)](Design design) {
            return before == 0 ? withAclRows(std::move(design), id, direction, rows)
                               : withAclRowsBefore(std::move(design), id, direction, rows, before);
        }};
}

/// What may mend the refusal; the first that gets the packets further is right.
std::vector<WayChange> changesFor(const AskedWay& way, const Hop& hop)
{
    std::vector<WayChange> changes;
    if (!hop.refused)
        return changes;
    std::optional<WayChange> change;
    if (hop.kind == HopKind::SecurityGroup)
        change = groupChange(way, hop);
    else if (hop.kind == HopKind::Nacl)
        change = aclChange(way, hop);
    else if (const auto blocks = farBlocks(way, *hop.refused))
        return routeChanges(way, hop, *blocks);
    if (change)
        changes.push_back(std::move(*change));
    return changes;
}

bool isStillRefused(const AskedWay& way, const Hop& hop)
{
    return std::ranges::any_of(way.answer().path, [&](const Hop& other) {
        return !other.isAllowed && other.component == hop.component && other.code == hop.code &&
               other.property == hop.property && other.row == hop.row && other.because == hop.because;
    });
}

Design changed(Design design, const std::vector<WayChange>& changes, std::size_t without)
{
    for (std::size_t at = 0; at < changes.size(); ++at)
        if (at != without)
            design = changes[at].apply(std::move(design));
    return design;
}

/// The changes that mend everything on the way as it is now; nothing when something cannot be mended.
class WayMender {
public:
    WayMender(const Design& design, const Catalog& catalog, const ReachQuery& query,
              const std::function<bool()>& isCancelled)
        : m_design {Design {.architecture = design.architecture}}
        , m_catalog {catalog}
        , m_query {query}
        , m_isCancelled {isCancelled}
    {
    }

    [[nodiscard]] std::vector<WayChange> changes()
    {
        for (int round = 0; round < mostRounds; ++round) {
            const AskedWay way {m_design, m_catalog, m_query};
            if (!way.isAsked() || isCancelled())
                return {};
            if (way.answer().isReachable)
                return needed();
            if (way.opensEveryPort() || !mend(way))
                return {};
        }
        return {};
    }

private:
    [[nodiscard]] bool isCancelled() const { return m_isCancelled && m_isCancelled(); }

    bool mend(const AskedWay& way)
    {
        Design next = m_design;
        for (const Hop& hop : way.answer().path) {
            if (hop.isAllowed)
                continue;
            bool isMended = false;
            std::vector<WayChange> candidates = changesFor(way, hop);
            for (WayChange& change : candidates) {
                Design tried = change.apply(next);
                const bool isSure = candidates.size() == 1; // the next round would tell
                if (tried == next || (!isSure && isStillRefused({tried, m_catalog, m_query}, hop)))
                    continue;
                next = std::move(tried);
                m_changes.push_back(std::move(change));
                isMended = true;
                break;
            }
            if (!isMended)
                return false;
        }
        const bool isOther = next != m_design;
        m_before.push_back(m_design);
        m_design = std::move(next);
        return isOther;
    }

    /// Those without which nothing gets through: the way may have turned out to be another one.
    [[nodiscard]] std::vector<WayChange> needed()
    {
        if (m_changes.empty())
            return {};
        const Design& start = m_before.front();
        for (std::size_t at = m_changes.size(); at-- > 0 && m_changes.size() > 1;) {
            const Design fewer = changed(start, m_changes, at);
            if (isCancelled())
                return {};
            if (AskedWay {fewer, m_catalog, m_query}.answer().isReachable)
                m_changes.erase(m_changes.begin() + static_cast<std::ptrdiff_t>(at));
        }
        return m_changes;
    }

    Design m_design;
    const Catalog& m_catalog;
    const ReachQuery& m_query;
    const std::function<bool()>& m_isCancelled;
    std::vector<Design> m_before;
    std::vector<WayChange> m_changes;
};

} // namespace

std::optional<WayFix> wayFix(const Design& design, const Catalog& catalog, const ReachQuery& query,
                             const std::function<bool()>& isCancelled)
{
    const auto changes = WayMender {design, catalog, query, isCancelled}.changes();
    if (changes.empty())
        return {};
    WayFix found;
    for (const WayChange& change : changes)
        found.steps.push_back(change.step);
    const AskedWay way {design, catalog, query};
    found.fix.title = changes.size() == 1 ? changes.front().step
                                          : Message {GUDO_TR_NOOP("core", "Let %1 reach %2 over %3"),
                                                     {way.nameOf(query.from), way.nameOf(query.to),
                                                      flowName({way.answer().protocol, way.flow().ports})}};
    found.fix.isSafe = false; // it opens something: not without asking
    found.fix.apply = [changes](Design next) {
        return changed(std::move(next), changes, changes.size());
    };
    return found;
}

} // namespace gudo
