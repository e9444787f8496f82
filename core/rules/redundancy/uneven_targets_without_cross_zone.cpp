#include <algorithm>
#include <map>

#include "core/model/edits.h"
#include "core/rules/balancer_targets.h"
#include "core/rules/findings.h"
#include "core/rules/redundancy/redundancy_rules.h"

namespace gudo {

namespace {

constexpr const char* property = "cross_zone";

/// True when it says that it keeps requests in the zone they came to.
bool keepsZones(const RuleContext& context, const Component& balancer)
{
    if (!context.catalog.typeOf(balancer).property(property))
        return false;
    const Value* value = context.catalog.valueOf(balancer, property);
    return value && value->asBool() && !*value->asBool();
}

/// What a balancer finds in one of its zones.
struct Share {
    std::int64_t instances = 0; ///< drawn there one by one
    bool hasGroup = false;      ///< a group keeps some there, as many as in its other zones

    friend bool operator==(const Share&, const Share&) = default;
    [[nodiscard]] bool isEmpty() const { return instances == 0 && !hasGroup; }
};

/// The shares of its zones; empty when it is not known where all targets are, or when it has none.
std::map<std::string, Share> sharesOf(const RuleContext& context, const BalancedTargets& entry, const ZoneSet& enabled)
{
    std::map<std::string, Share> shares;
    for (const std::string& zone : enabled.names)
        shares.try_emplace(zone);
    bool hasAny = false;
    for (const Component* target : entry.targets) {
        const ComponentType& type = context.catalog.typeOf(*target);
        if (type.traits.managed || type.isKind("load-balancer"))
            return {}; // no copies that could be counted
        const ZoneSet zones = context.zones.zonesOf(*target);
        if (!zones.isComplete)
            return {};
        for (const std::string& zone : zones.names) {
            const auto share = shares.find(zone);
            if (share == shares.end())
                continue; // target-outside-balancer-zones
            hasAny = true;
            if (type.spread.empty())
                share->second.instances +=
                    std::clamp<std::int64_t>(integerOf(target->properties, "replicas", 1), 1, 1'000'000);
            else
                share->second.hasGroup = true;
        }
    }
    return hasAny ? shares : std::map<std::string, Share> {};
}

std::optional<Diagnostic> judged(const BalancedTargets& entry, const std::map<std::string, Share>& shares)
{
    std::vector<std::string> empty;
    std::vector<std::string> counts;
    for (const auto& [zone, share] : shares) {
        if (share.isEmpty())
            empty.push_back(zone);
        counts.push_back(zone + ": " + std::to_string(share.instances));
    }
    if (!empty.empty())
        return finding({GUDO_TR_NOOP("core", "%1 keeps requests in the zone they come to, but has no target in %2"),
                        {called(*entry.balancer), listed(empty)}},
                       {entry.balancer->id});
    const bool isEven =
        std::ranges::all_of(shares, [&](const auto& share) { return share.second == shares.begin()->second; });
    if (isEven)
        return {};
    return finding({GUDO_TR_NOOP("core", "%1 keeps requests in the zone they come to, but its targets are uneven (%2): "
                                         "each zone gets the same share, and the fewest are overloaded first"),
                    {called(*entry.balancer), listed(counts)}},
                   {entry.balancer->id});
}

std::vector<Diagnostic> findUneven(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    if (!context.hasKind("load-balancer"))
        return findings;
    const Callers& callers = context.shared<Callers>();
    for (const BalancedTargets& entry : balancedTargets(context, callers)) {
        const ZoneSet enabled = context.zones.zonesOf(*entry.balancer);
        if (!enabled.isComplete || enabled.names.size() < 2 || !keepsZones(context, *entry.balancer))
            continue;
        auto found = judged(entry, sharesOf(context, entry, enabled));
        if (!found)
            continue;
        found->fix = Fix {
            {GUDO_TR_NOOP("core", "Share requests across zones (traffic between zones costs)")},
            [id = entry.balancer->id](Design design) { return withProperty(std::move(design), id, property, true); },
            false};
        findings.push_back(std::move(*found));
    }
    return findings;
}

} // namespace

const Rule unevenTargetsWithoutCrossZone {
    .id = "RED-019",
    .name = "uneven-targets-without-cross-zone",
    .severity = Severity::Warning,
    .family = RuleFamily::Redundancy,
    .title = GUDO_TR_NOOP("core", "Uneven targets without cross-zone balancing"),
    .rationale =
        GUDO_TR_NOOP("core", "Clients are spread evenly over the zones of a load balancer. Without cross-zone "
                             "balancing each node sends its share to the targets of its own zone: one server in one "
                             "zone gets as much as three in another, and a zone without targets answers nobody."),
    .remedy = GUDO_TR_NOOP("core", "Turn cross-zone balancing on, or run the same number of targets in each zone."),
    .bad = GUDO_TR_NOOP("core", "A network load balancer in zones a and c with two servers in a and one in c."),
    .good = GUDO_TR_NOOP("core", "The same with cross-zone balancing, or with two servers in each zone."),
    .source = "Elastic Load Balancing User Guide: cross-zone load balancing; Checkov CKV_AWS_138, CKV_AWS_152, "
              "Security Hub ELB.9",
    .check = findUneven,
};

} // namespace gudo
