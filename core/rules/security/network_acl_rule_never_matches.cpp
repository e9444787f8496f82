#include <algorithm>
#include <map>
#include <optional>
#include <set>

#include "core/model/edits.h"
#include "core/network/traffic.h"
#include "core/rules/findings.h"
#include "core/rules/security/acls.h"
#include "core/rules/security/security_rules.h"

namespace gudo {

namespace {

/// What is wrong with the rows of one number.
struct Fault {
    int number = 0;
    bool isRepeated = false;           ///< several rows have it
    bool isLosingRefusal = false;      ///< refuses what an earlier row allows
    std::vector<std::size_t> idle {};  ///< rows that never match, by their places in the list
    std::vector<std::size_t> later {}; ///< rows that match and need another number
    int room = 0;                      ///< free numbers up to the next one
};

std::vector<Fault> faultsOf(std::span<const AclRule> rules)
{
    std::map<int, Fault> faults;
    std::vector<Traffic> before;
    for (std::size_t index = 0; index < rules.size(); ++index) {
        const AclRule& rule = rules[index];
        const Traffic traffic = trafficOf(rule);
        const bool isIdle = covers(before, traffic);
        const bool isRepeated = index > 0 && rules[index - 1].number == rule.number;
        if ((isIdle || isRepeated) && rule.number != lastAclNumber) { // the provider's own row never counts
            Fault& fault = faults[rule.number];
            fault.number = rule.number;
            fault.isRepeated = fault.isRepeated || isRepeated;
            (isIdle ? fault.idle : fault.later).push_back(rule.index);
            fault.isLosingRefusal =
                fault.isLosingRefusal ||
                (isIdle && !rule.isAllowed && std::ranges::any_of(rules.first(index), [&](const AclRule& earlier) {
                     return earlier.isAllowed && overlaps(trafficOf(earlier), traffic);
                 }));
            const auto next = std::ranges::find_if(rules, [&](const AclRule& one) { return one.number > rule.number; });
            fault.room = (next == rules.end() ? lastAclNumber : next->number) - rule.number - 1;
        }
        before.push_back(traffic);
    }
    std::vector<Fault> all;
    for (auto& [number, fault] : faults)
        all.push_back(std::move(fault));
    return all;
}

std::function<Design(Design)> mended(const Id& acl, Direction direction, int number)
{
    return [acl, direction, number](Design design) {
        const Component* changing = design.architecture.components.find(acl);
        if (!changing)
            return design;
        const auto rules = aclRules(*changing, direction);
        const auto faults = faultsOf(rules);
        const auto fault = std::ranges::find(faults, number, &Fault::number);
        if (fault == faults.end())
            return design;
        const List& rows = *find(changing->properties, toText(direction))->asList();
        List kept;
        for (std::size_t index = 0; index < rows.size(); ++index) {
            if (std::ranges::find(fault->idle, index) != fault->idle.end())
                continue;
            kept.push_back(rows[index]);
            if (const auto later = std::ranges::find(fault->later, index); later != fault->later.end()) {
                Object row = *rows[index].asObject();
                row.insert_or_assign("number", number + 1 + static_cast<int>(later - fault->later.begin()));
                kept.back() = std::move(row);
            }
        }
        return withProperty(std::move(design), acl, toText(direction), std::move(kept));
    };
}

Message messageFor(const Component& acl, Direction direction, const Fault& fault)
{
    const std::vector<std::string> arguments {called(acl), std::to_string(fault.number)};
    const bool isInbound = direction == Direction::Ingress;
    if (fault.isRepeated)
        return isInbound ? Message {GUDO_TR_NOOP("core", "%1 has several inbound rows with the number %2"), arguments}
                         : Message {GUDO_TR_NOOP("core", "%1 has several outbound rows with the number %2"), arguments};
    if (fault.isLosingRefusal)
        return isInbound
                   ? Message {GUDO_TR_NOOP("core", "Inbound row %2 of %1 refuses nothing: earlier rows let it in"),
                              arguments}
                   : Message {GUDO_TR_NOOP("core", "Outbound row %2 of %1 refuses nothing: earlier rows let it out"),
                              arguments};
    return isInbound
               ? Message {GUDO_TR_NOOP("core", "Inbound row %2 of %1 never matches: earlier rows decide"), arguments}
               : Message {GUDO_TR_NOOP("core", "Outbound row %2 of %1 never matches: earlier rows decide"), arguments};
}

std::optional<Fix> fixFor(const Component& acl, Direction direction, const Fault& fault)
{
    // What was meant to be refused should move up, not go; where to is not for a fix to say
    if (fault.isLosingRefusal || std::ssize(fault.later) > fault.room)
        return {};
    Message title = fault.later.empty() ? Message {GUDO_TR_NOOP("core", "Remove the row that never matches")}
                                        : Message {GUDO_TR_NOOP("core", "Give each row a number of its own")};
    return Fix {std::move(title), mended(acl.id, direction, fault.number)};
}

std::vector<Diagnostic> findIdleRows(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    if (!context.hasKind("nacl"))
        return findings;
    const Acls acls {context};
    for (const auto& acl : acls.all())
        for (const Direction direction : {Direction::Ingress, Direction::Egress}) {
            if (acl.of(direction).size() > mostAclRows)
                continue;
            for (const Fault& fault : faultsOf(acl.of(direction))) {
                Diagnostic found = finding(messageFor(*acl.component, direction, fault), {acl.component->id});
                found.key = std::string {toText(direction)} + ' ' + std::to_string(fault.number);
                found.fix = fixFor(*acl.component, direction, fault);
                findings.push_back(std::move(found));
            }
        }
    return findings;
}

} // namespace

const Rule networkAclRuleNeverMatches {
    .id = "SEC-024",
    .name = "network-acl-rule-never-matches",
    .severity = Severity::Warning,
    .family = RuleFamily::Security,
    .title = GUDO_TR_NOOP("core", "ACL row that never decides"),
    .rationale = GUDO_TR_NOOP(
        "core",
        "The rows of a network ACL are tried by their numbers, and the first that matches decides. A row behind "
        "others that match the same packets does nothing: what it was to refuse gets in, or what it was to allow "
        "does not. Two rows with one number are refused by the provider."),
    .remedy = GUDO_TR_NOOP("core", "Give the row a lower number than those in its way, or remove it."),
    .bad = GUDO_TR_NOOP("core", "Row 100 allows everything from 0.0.0.0/0, and row 200 refuses 198.51.100.0/24."),
    .good = GUDO_TR_NOOP("core", "The refusal has number 50, before the row that allows everything."),
    .source = "cfn_nag F79 and W72; Amazon VPC User Guide: network ACL rules",
    .check = findIdleRows,
};

} // namespace gudo
