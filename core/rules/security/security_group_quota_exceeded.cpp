#include <algorithm>
#include <map>
#include <string_view>

#include "core/network/security_groups.h"
#include "core/rules/findings.h"
#include "core/rules/group_members.h"
#include "core/rules/parameters.h"
#include "core/rules/security/security_rules.h"

namespace gudo {

namespace {

// Amazon VPC User Guide, "Amazon VPC quotas": the first two can be raised on request, and the design's settings then
// say so
constexpr int usualRules = 60;
constexpr int usualGroups = 5;
constexpr int mostGroups = 16;
constexpr int mostRulesTogether = 1000;

/// Rules that count for one family: those about other groups and prefix lists count for both.
int countOf(const Component& group, Direction direction, IpFamily family)
{
    return static_cast<int>(std::ranges::count_if(securityRules(group, direction), [&](const SecurityRule& rule) {
        const auto block = cidrOrAddressFrom(rule.peer);
        return !block || block->family == family;
    }));
}

/// Rules of the more crowded family, by direction.
struct Counts {
    int inbound = 0;
    int outbound = 0;

    [[nodiscard]] int of(Direction direction) const { return direction == Direction::Ingress ? inbound : outbound; }
};

using CountsById = std::map<std::string_view, Counts>;

CountsById countsOfGroups(const RuleContext& context)
{
    CountsById counts;
    const auto most = [](const Component& group, Direction direction) {
        return std::max(countOf(group, direction, IpFamily::V4), countOf(group, direction, IpFamily::V6));
    };
    for (const Component* row : context.ofKind("security-group"))
        counts.emplace(row->id, Counts {most(*row, Direction::Ingress), most(*row, Direction::Egress)});
    return counts;
}

void checkGroup(const Component& group, const Counts& counts, int most, std::vector<Diagnostic>& findings)
{
    for (const Direction direction : {Direction::Ingress, Direction::Egress}) {
        if (counts.of(direction) <= most)
            continue;
        const std::vector<std::string> arguments {called(group), std::to_string(counts.of(direction)),
                                                  std::to_string(most)};
        Diagnostic found =
            direction == Direction::Ingress
                ? finding({GUDO_TR_NOOP("core", "%1 has %2 inbound rules, and %3 are allowed"), arguments}, {group.id})
                : finding({GUDO_TR_NOOP("core", "%1 has %2 outbound rules, and %3 are allowed"), arguments},
                          {group.id});
        found.key = std::string {toText(direction)};
        findings.push_back(std::move(found));
    }
}

void checkMember(const Component& member, GroupMembers::Components groups, const CountsById& counts, int most,
                 std::vector<Diagnostic>& findings)
{
    const int count = static_cast<int>(groups.size());
    if (count > most) {
        findings.push_back(finding({GUDO_TR_NOOP("core", "%1 is in %2 security groups, and %3 are allowed"),
                                    {called(member), std::to_string(count), std::to_string(most)}},
                                   {member.id}));
        findings.back().key = "groups";
    }
    for (const Direction direction : {Direction::Ingress, Direction::Egress}) {
        int rules = 0;
        for (const Component* group : groups)
            rules += counts.at(group->id).of(direction);
        if (rules <= mostRulesTogether || groups.size() < 2)
            continue;
        findings.push_back(finding({GUDO_TR_NOOP("core", "The security groups of %1 have %2 rules of one direction "
                                                         "together, and %3 are allowed"),
                                    {called(member), std::to_string(rules), std::to_string(mostRulesTogether)}},
                                   {member.id}));
        findings.back().key = std::string {toText(direction)};
    }
}

std::vector<Diagnostic> findExceededQuotas(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    if (!context.hasKind("security-group"))
        return findings;
    const auto quota = [&](std::string_view key, int usual, int most) {
        return static_cast<int>(
            std::clamp(parameter(context, securityGroupQuotaExceeded, key, usual), 1.0, 1.0 * most));
    };
    const int rules = quota("rules", usualRules, mostRulesTogether);
    const int groups = quota("groups", usualGroups, mostGroups);
    const CountsById counts = countsOfGroups(context);
    for (const auto& row : context.architecture().components) {
        if (const auto own = counts.find(row->id); own != counts.end())
            checkGroup(*row, own->second, rules, findings);
        else if (!context.catalog.typeOf(*row).traits.passive)
            checkMember(*row, context.shared<GroupMembers>().groupsOf(*row), counts, groups, findings);
    }
    return findings;
}

} // namespace

const Rule securityGroupQuotaExceeded {
    .id = "SEC-018",
    .name = "security-group-quota-exceeded",
    .severity = Severity::Error,
    .family = RuleFamily::Security,
    .title = GUDO_TR_NOOP("core", "More group rules than the provider allows"),
    .rationale = GUDO_TR_NOOP(
        "core", "The provider takes 60 rules for each direction of a group and 5 groups for each network interface; on "
                "request up to 16 groups, and never more than 1000 rules on one interface. What is beyond is refused "
                "when the design is built, often halfway through."),
    .remedy = GUDO_TR_NOOP(
        "core",
        "Name a group or a prefix list instead of many addresses and merge ranges; or have the quota raised and "
        "write it into the settings of the design (\"rules\", \"groups\")."),
    .bad = GUDO_TR_NOOP("core", "A group with one rule for each of 70 offices."),
    .good = GUDO_TR_NOOP("core", "A prefix list holds the addresses of the offices, and one rule names it."),
    .source = "Amazon VPC User Guide: Amazon VPC quotas; Prowler ec2_securitygroup_with_many_ingress_egress_rules",
    .check = findExceededQuotas,
};

} // namespace gudo
