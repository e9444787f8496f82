#include <algorithm>

#include "core/rules/findings.h"
#include "core/rules/parameters.h"
#include "core/rules/security/acls.h"
#include "core/rules/security/security_rules.h"

namespace gudo {

namespace {

constexpr int usualRules = 20; // Amazon VPC User Guide, "Amazon VPC quotas"
constexpr int mostRules = 40;  // on request

int countOf(std::span<const AclRule> rules, IpFamily family)
{
    return static_cast<int>(std::ranges::count_if(
        rules, [&](const AclRule& rule) { return rule.cidr.family == family && rule.number != lastAclNumber; }));
}

std::vector<Diagnostic> findLongAcls(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    if (!context.hasKind("nacl"))
        return findings;
    const int most = static_cast<int>(
        std::clamp(parameter(context, networkAclQuotaExceeded, "rules", usualRules), 1.0, 1.0 * mostRules));
    const Acls acls {context};
    for (const auto& acl : acls.all())
        for (const Direction direction : {Direction::Ingress, Direction::Egress}) {
            const auto rules = acl.of(direction);
            const int count = std::max(countOf(rules, IpFamily::V4), countOf(rules, IpFamily::V6));
            if (count <= most)
                continue;
            const std::vector<std::string> arguments {called(*acl.component), std::to_string(count),
                                                      std::to_string(most)};
            Diagnostic found =
                direction == Direction::Ingress
                    ? finding({GUDO_TR_NOOP("core", "%1 has %2 inbound rules, and %3 are allowed"), arguments},
                              {acl.component->id})
                    : finding({GUDO_TR_NOOP("core", "%1 has %2 outbound rules, and %3 are allowed"), arguments},
                              {acl.component->id});
            found.key = std::string {toText(direction)};
            findings.push_back(std::move(found));
        }
    return findings;
}

} // namespace

const Rule networkAclQuotaExceeded {
    .id = "SEC-026",
    .name = "network-acl-quota-exceeded",
    .severity = Severity::Warning,
    .family = RuleFamily::Security,
    .title = GUDO_TR_NOOP("core", "More ACL rows than the provider allows"),
    .rationale = GUDO_TR_NOOP(
        "core",
        "The provider takes 20 rows for each direction of a network ACL, and up to 40 on request. What is beyond "
        "is refused when the design is built, and long lists slow down every packet of the subnet."),
    .remedy = GUDO_TR_NOOP(
        "core",
        "Merge neighbouring blocks and ports, or leave the fine distinctions to security groups. When the quota "
        "was raised, write it into the settings of the design (\"rules\")."),
    .bad = GUDO_TR_NOOP("core", "An ACL that refuses 30 single addresses."),
    .good = GUDO_TR_NOOP("core", "It refuses the two blocks in which they lie."),
    .source = "Amazon VPC User Guide: Amazon VPC quotas",
    .check = findLongAcls,
};

} // namespace gudo
