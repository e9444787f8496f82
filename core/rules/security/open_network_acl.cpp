#include <algorithm>
#include <optional>

#include "core/network/traffic.h"
#include "core/rules/findings.h"
#include "core/rules/security/acls.h"
#include "core/rules/security/default_of_network.h"
#include "core/rules/security/rule_rows.h"
#include "core/rules/security/security_rules.h"
#include "core/rules/used_ports.h"

namespace gudo {

namespace {

constexpr int guardedPorts[] {20, 21, 22, 3389};
constexpr int firstReplyPort = 1024;

/// Rows for replies have to be wide; that a guarded port is among theirs is not what they are for.
bool isForReplies(const AclRule& rule)
{
    return rule.ports.from >= firstReplyPort && rule.ports.to == highestPort;
}

/// The row that decides about a port for one address, or nullptr.
const AclRule* decidingRow(std::span<const AclRule> rules, int port, const Cidr& address)
{
    const auto rule = std::ranges::find_if(rules, [&](const AclRule& one) {
        return isAbout(one.protocol, "tcp") && one.ports.contains(port) && contains(one.cidr, address);
    });
    return rule == rules.end() ? nullptr : &*rule;
}

using Strangers = std::vector<Cidr>; ///< of one family

/// Whoever may come: on IPv6 only where a subnet has it.
std::vector<Strangers> strangersTo(const Acls& acls, const Acls::Acl& acl)
{
    std::vector<Strangers> strangers {{acls.strangers().begin(), acls.strangers().end()}};
    const auto hasIpv6 = [](const Component* subnet) {
        return cidrFrom(textOf(subnet->properties, "ipv6_cidr")).has_value();
    };
    if (std::ranges::any_of(acl.subnets, hasIpv6))
        strangers.push_back({*cidrOrAddressFrom("2600::1"), *cidrOrAddressFrom("2fff::1")});
    return strangers;
}

std::vector<PortRange> openPorts(std::span<const AclRule> rules, const std::vector<Strangers>& strangers)
{
    std::vector<PortRange> open;
    for (const int port : guardedPorts) {
        const auto isOpenTo = [&](const Cidr& stranger) {
            const AclRule* rule = decidingRow(rules, port, stranger);
            return rule && rule->isAllowed && !isForReplies(*rule);
        };
        if (std::ranges::any_of(strangers, [&](const Strangers& all) { return std::ranges::all_of(all, isOpenTo); }))
            open.push_back({port, port});
    }
    return open;
}

bool opensEverything(std::span<const AclRule> rules, const std::vector<Strangers>& strangers)
{
    const auto isOpenTo = [&](const Cidr& stranger) {
        return !verdictOf(rules, {"tcp", {1, highestPort}, stranger}).isBlocked;
    };
    return std::ranges::any_of(strangers, [&](const Strangers& all) { return std::ranges::all_of(all, isOpenTo); });
}

/// Removes the rows that are about one of the ports and the world only, when that is enough.
std::optional<Fix> fixFor(const Acls::Acl& acl, const std::vector<Strangers>& strangers,
                          const std::vector<PortRange>& open)
{
    std::vector<RowChange> changes;
    std::vector<AclRule> left;
    for (const AclRule& rule : acl.of(Direction::Ingress))
        if (rule.isAllowed && isWorld(rule.cidr) && std::ranges::find(open, rule.ports) != open.end())
            changes.push_back({rowAt(*acl.component, Direction::Ingress, rule.index)});
        else
            left.push_back(rule);
    if (changes.empty() || !openPorts(left, strangers).empty())
        return {};
    return Fix {{GUDO_TR_NOOP("core", "Remove the rows that open %1 to the internet"), {listedPorts(open)}},
                withRowsChanged(acl.component->id, std::string {toText(Direction::Ingress)}, std::move(changes)),
                false};
}

std::vector<Diagnostic> findOpenAcls(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    if (!context.hasKind("nacl"))
        return findings;
    const Acls acls {context};
    for (const auto& acl : acls.all()) {
        const auto rules = acl.of(Direction::Ingress);
        const auto isOutOfReach = [&](const Component* subnet) {
            return context.zones.exposure(*subnet) == Exposure::Private;
        };
        if (rules.empty() || rules.size() > mostAclRows || std::ranges::all_of(acl.subnets, isOutOfReach))
            continue;
        const auto strangers = strangersTo(acls, acl);
        const bool isAll = opensEverything(rules, strangers);
        const auto open = openPorts(rules, strangers);
        if (!isAll && open.empty())
            continue;
        Diagnostic found =
            isAll ? finding({GUDO_TR_NOOP("core", "%1 lets everything from the internet into %2"),
                             {called(*acl.component), listed(acl.subnets)}},
                            {acl.component->id})
                  : finding({GUDO_TR_NOOP("core", "%1 lets everybody on the internet try these ports in %2: %3"),
                             {called(*acl.component), listed(acl.subnets), listedPorts(open)}},
                            {acl.component->id});
        for (const Component* subnet : acl.subnets)
            found.components.push_back(subnet->id);
        found.key = isAll ? "all" : "ports";
        if (isDefaultOfNetwork(context, *acl.component))
            found.severity = Severity::Note; // it comes like that
        if (!isAll)
            found.fix = fixFor(acl, strangers, open);
        findings.push_back(std::move(found));
    }
    return findings;
}

} // namespace

const Rule openNetworkAcl {
    .id = "SEC-025",
    .name = "open-network-acl",
    .severity = Severity::Warning,
    .family = RuleFamily::Security,
    .title = GUDO_TR_NOOP("core", "Network ACL that keeps nothing out"),
    .rationale = GUDO_TR_NOOP(
        "core", "A network ACL is the second fence, for the day when somebody opens a security group too far. One that "
                "lets in everything, or remote login and file transfer from everywhere, does not stand that day."),
    .remedy =
        GUDO_TR_NOOP("core", "Let in the ports that the subnet serves and the ports of replies, and administration "
                             "only from known addresses."),
    .bad = GUDO_TR_NOOP("core", "The ACL of the public subnets allows port 22 from 0.0.0.0/0."),
    .good =
        GUDO_TR_NOOP("core", "It allows port 443 and the reply ports from 0.0.0.0/0, and port 22 from 203.0.113.0/24."),
    .source = "Checkov CKV_AWS_352 and CKV_AWS_229 to 232, Trivy AWS-0102 and AWS-0105, Security Hub EC2.21",
    .check = findOpenAcls,
};

} // namespace gudo
