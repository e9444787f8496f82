#include <algorithm>
#include <map>

#include "core/model/edits.h"
#include "core/rules/findings.h"
#include "core/rules/peers.h"
#include "core/rules/property_values.h"
#include "core/rules/redundancy/further_member.h"
#include "core/rules/redundancy/losses.h"
#include "core/rules/redundancy/machines.h"
#include "core/rules/redundancy/redundancy_rules.h"
#include "core/rules/redundancy/second_zone.h"

namespace gudo {

namespace {

/// Something that fails as a whole, around votes. A zone is known by its name, anything else by its id.
struct Domain {
    std::string name;
    std::vector<const Component*> boxes {}; ///< all that are that zone, or the one
    int votes = 0;
    int height = 0; ///< boxes between it and the vote
};

/// Containers of the copies of one member, in turn.
using Places = std::vector<const Component*>;

/// True when what is left without the domain is no majority.
bool losesMajority(int votes, const Domain& domain)
{
    return votes - domain.votes < votes / 2 + 1;
}

/// Racks, zones and machines around the places, with the votes in them; those with most votes first, then the smallest.
std::vector<Domain> domainsOf(const RuleContext& context, const std::vector<std::pair<int, Places>>& members)
{
    std::map<std::string, Domain> found;
    for (const auto& [votes, places] : members) {
        const auto count = static_cast<int>(places.size());
        for (int place = 0; place < count; ++place) {
            const int here = votes / count + (place < votes % count ? 1 : 0);
            int height = 0;
            for (std::string_view id = places[static_cast<std::size_t>(place)]->id; !id.empty();
                 id = context.containment.parent(id)) {
                const Component* box = context.component(id);
                const ComponentType& type = context.catalog.typeOf(*box);
                if (!type.traits.failureDomain || type.isKind("site") || type.isKind("region"))
                    continue;
                const std::string name = type.isKind("zone") ? context.zones.zoneOf(id) : called(*box);
                Domain& domain =
                    found[(type.isKind("zone") ? "zone " : "box ") + (type.isKind("zone") ? name : box->id)];
                if (domain.boxes.empty())
                    domain = {.name = name,
                              .boxes = type.isKind("zone") ? context.zones.boxes().at(name) : std::vector {box}};
                domain.votes += here;
                domain.height = std::max(domain.height, ++height);
            }
        }
    }
    std::vector<Domain> sorted;
    for (auto& [key, domain] : found)
        sorted.push_back(std::move(domain));
    std::ranges::stable_sort(sorted, {}, [](const Domain& domain) { return std::pair {-domain.votes, domain.height}; });
    return sorted;
}

/// Members that decide by majority, and their votes.
struct Quorum {
    std::vector<const Component*> members {};
    int votes = 0;
    std::vector<std::pair<int, Places>> places {}; ///< of each member that has some
};

/// Where the votes of a member are known to be. A single component that only by default votes says nothing by its
/// container.
Places placesOf(const RuleContext& context, const Component& member, bool isAlone)
{
    Places places = context.zones.places(member);
    const bool isInParent = places.size() == 1 && places.front()->id == member.parent;
    return isInParent && isAlone && !find(member.properties, "quorum") ? Places {} : places;
}

std::vector<Quorum> quorumsIn(const RuleContext& context)
{
    const auto votesToo = [&](const Component& component) {
        return isOn(context, component, "quorum");
    };
    if (std::ranges::none_of(context.architecture().components, [&](const auto& row) { return votesToo(*row); }))
        return {};
    const Callers& callers = context.shared<Callers>();
    const Peers peers {context, callers, Peers::Arrows::All};
    std::vector<Quorum> found;
    for (const auto& group : peers.groups()) {
        Quorum quorum;
        std::ranges::copy_if(group, std::back_inserter(quorum.members),
                             [&](const Component* member) { return votesToo(*member); });
        for (const Component* member : quorum.members) {
            const int votes = copiesOf(context, *member);
            quorum.votes += votes;
            if (Places places = placesOf(context, *member, quorum.members.size() == 1); !places.empty())
                quorum.places.emplace_back(votes, std::move(places));
        }
        if (!quorum.members.empty())
            found.push_back(std::move(quorum));
    }
    return found;
}

std::vector<Id> idsOf(const Quorum& quorum)
{
    std::vector<Id> ids;
    for (const Component* member : quorum.members)
        ids.push_back(member->id);
    return ids;
}

bool wouldBeSafe(const RuleContext& context, int votes, const Places& places)
{
    const auto domains = places.empty() ? std::vector<Domain> {} : domainsOf(context, {{votes, places}});
    return domains.empty() || !losesMajority(votes, domains.front());
}

/// Runs the next odd number of members, where one component stands for all and its places bear that; draws one more
/// where each member is drawn, unless it would share a machine or a zone with them.
std::optional<Fix> countFix(const RuleContext& context, const Quorum& quorum)
{
    const Component& member = *quorum.members.back();
    const int wanted = std::max(3, quorum.votes + 1);
    if (quorum.members.size() > 1) {
        if (wanted != quorum.votes + copiesOf(context, member) || isInFailureDomain(context, member))
            return {};
        return Fix {{GUDO_TR_NOOP("core", "Add a member beside %1"), {called(member)}},
                    withFurtherMember(context, member),
                    false};
    }
    if (!wouldBeSafe(context, wanted, placesOf(context, member, true)))
        return {};
    const std::string& copies = context.catalog.typeOf(member).traits.copies;
    return Fix {{GUDO_TR_NOOP("core", "Run %1 members"), {std::to_string(wanted)}},
                [id = member.id, key = copies.empty() ? std::string {"replicas"} : copies, wanted](Design design) {
                    return withProperty(std::move(design), id, key, wanted);
                },
                false};
}

/// Adds places of the kind that one component's copies have, until no domain holds too many.
std::optional<Fix> spreadFix(const RuleContext& context, const Quorum& quorum)
{
    const Component& member = *quorum.members.front();
    const std::string& key = context.catalog.typeOf(member).spread;
    if (quorum.members.size() != 1 || key.empty() || quorum.places.empty())
        return {};
    if (context.isKind(*quorum.places.front().second.front(), "subnet")) {
        const auto spread = intoZones(context, member, 3);
        if (!spread || spread->subnets.empty())
            return {};
        Places places = quorum.places.front().second;
        places.insert(places.end(), spread->subnets.begin(), spread->subnets.end());
        if (!wouldBeSafe(context, quorum.votes, places))
            return {};
        return Fix {
            {GUDO_TR_NOOP("core", "Run members in %1 as well"), {listed(spread->subnets)}}, spread->apply, false};
    }
    constexpr std::size_t enough = 4; // places to add; members come in threes and fives
    Places places = quorum.places.front().second;
    const Component& example = *places.front();
    if (textsOf(member.properties, key).empty())
        return {};
    std::vector<Id> added;
    std::vector<std::string> names;
    while (!wouldBeSafe(context, quorum.votes, places)) {
        if (added.size() > enough)
            return {};
        std::vector<const Component*> taken;
        for (const Component* place : places)
            for (const Component* machine : machinesAround(context, *place))
                taken.push_back(machine);
        const auto others = otherPlaces(context, example, taken);
        if (others.empty())
            return {};
        places.push_back(others.front());
        added.push_back(others.front()->id);
        names.push_back(called(*others.front()));
    }
    return Fix {{GUDO_TR_NOOP("core", "Run members in %1 as well"), {listed(names)}},
                [id = member.id, key, example = example.id, added](Design design) {
                    for (const Id& place : added)
                        design = withPresenceLike(std::move(design), id, key, example, place);
                    return design;
                },
                false};
}

std::optional<Diagnostic> findingFor(const RuleContext& context, const Quorum& quorum)
{
    const std::string votes = std::to_string(quorum.votes);
    if (quorum.votes < 3) {
        Diagnostic found = finding(
            {quorum.votes == 1 ? GUDO_TR_NOOP("core", "%1 is the only member of its quorum: when it fails, nothing is "
                                                      "decided any more")
                               : GUDO_TR_NOOP("core", "The quorum of %1 has two members: when one fails, the other is "
                                                      "no majority"),
             {listed(quorum.members)}},
            idsOf(quorum));
        found.key = "members";
        found.fix = countFix(context, quorum);
        return found;
    }
    const auto domains = domainsOf(context, quorum.places);
    if (!domains.empty() && losesMajority(quorum.votes, domains.front())) {
        const Domain& worst = domains.front();
        auto ids = idsOf(quorum);
        for (const Component* box : worst.boxes)
            ids.push_back(box->id);
        Diagnostic found =
            finding({GUDO_TR_NOOP("core", "%1 of the %2 members of %3 are in %4: when it fails, the rest is no "
                                          "majority"),
                     {std::to_string(worst.votes), votes, listed(quorum.members), worst.name}},
                    std::move(ids));
        found.key = "domain";
        found.fix = spreadFix(context, quorum);
        return found;
    }
    if (quorum.votes % 2 != 0 || !context.losses().clientsLost(quorum.members.front()->id).empty())
        return {}; // one that is lost with a single failure has more to mend than its number
    Diagnostic found =
        finding({GUDO_TR_NOOP("core", "The quorum of %1 has %2 members and survives no more failures than "
                                      "one of %3 would"),
                 {listed(quorum.members), votes, std::to_string(quorum.votes - 1)}},
                idsOf(quorum));
    found.key = "members";
    found.severity = Severity::Warning;
    found.fix = countFix(context, quorum);
    return found;
}

std::vector<Diagnostic> findAtRisk(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    for (const Quorum& quorum : quorumsIn(context))
        if (auto found = findingFor(context, quorum))
            findings.push_back(std::move(*found));
    return findings;
}

} // namespace

const Rule quorumAtRisk {
    .id = "RED-024",
    .name = "quorum-at-risk",
    .severity = Severity::Error,
    .family = RuleFamily::Redundancy,
    .title = GUDO_TR_NOOP("core", "Majority that one failure takes away"),
    .rationale = GUDO_TR_NOOP(
        "core",
        "A cluster that decides by majority works as long as more than half of its members are up. Two members "
        "survive no failure at all, four no more than three do, and three of which two share a zone are as good as "
        "one: when that zone fails, the one that is left may not decide anything."),
    .remedy = GUDO_TR_NOOP("core", "Run three or five members, and no more of them in one zone, rack or host than the "
                                   "others can outvote."),
    .bad = GUDO_TR_NOOP("core", "Three members, two of them in zone a and one in zone c."),
    .good = GUDO_TR_NOOP("core", "Three members in the zones a, b and c."),
    .source = "Checkov CKV_AWS_318, Security Hub ES.6, ES.7",
    .check = findAtRisk,
    .explainsSinglePoints = true,
};

} // namespace gudo
