#include <algorithm>
#include <map>
#include <optional>
#include <set>

#include "core/model/edits.h"
#include "core/network/traffic.h"
#include "core/rules/findings.h"
#include "core/rules/security/rule_rows.h"
#include "core/rules/security/security_rules.h"
#include "core/rules/used_ports.h"

namespace gudo {

namespace {

constexpr std::size_t mostRules = 1000; ///< more than that no provider takes (SEC-018)

/// A row as packets from or to addresses; those about the same group or list share an address that stands for it.
struct Row {
    const SecurityRule* rule;
    std::string peer; ///< what is no address, else empty
    Traffic traffic;
};

std::vector<Row> rowsOf(const std::vector<SecurityRule>& rules)
{
    std::vector<Row> rows;
    for (const SecurityRule& rule : rules) {
        const auto block = cidrOrAddressFrom(rule.peer);
        if (block || !rule.peer.empty())
            rows.push_back({&rule, block ? "" : rule.peer, {rule.protocol, rule.ports, block.value_or(Cidr {})}});
    }
    return rows;
}

/// Rows that let nothing through that others do not let through as well, by their keys. Of rows that say the same the
/// first is none of them.
std::map<std::string, std::vector<std::size_t>> redundantRows(const Component& group, Direction direction)
{
    std::map<std::string, std::vector<std::size_t>> redundant;
    const auto rules = securityRules(group, direction);
    if (rules.size() > mostRules)
        return redundant;
    std::map<std::string, std::vector<Row>> byPeer;
    for (Row& row : rowsOf(rules))
        byPeer[row.peer].push_back(std::move(row));
    for (auto& [peer, rows] : byPeer) {
        std::vector<Traffic> left;
        for (const Row& row : rows)
            left.push_back(row.traffic);
        for (std::size_t index = rows.size(); index-- > 0;) {
            std::swap(left[index], left.back()); // places below stay as they are
            Traffic one = std::move(left.back());
            left.pop_back();
            if (covers(left, one))
                redundant[keyOf(*rows[index].rule)].push_back(rows[index].rule->index);
            else
                left.push_back(std::move(one));
        }
    }
    return redundant;
}

std::function<Design(Design)> withoutRedundant(const Id& group, Direction direction, const std::string& key)
{
    return [group, direction, key](Design design) {
        const Component* changing = design.architecture.components.find(group);
        if (!changing)
            return design;
        const auto redundant = redundantRows(*changing, direction);
        const auto found = redundant.find(key);
        if (found == redundant.end())
            return design;
        const List& rows = *find(changing->properties, toText(direction))->asList();
        List kept;
        for (std::size_t index = 0; index < rows.size(); ++index)
            if (std::ranges::find(found->second, index) == found->second.end())
                kept.push_back(rows[index]);
        return withProperty(std::move(design), group, toText(direction), std::move(kept));
    };
}

Message messageFor(const RuleContext& context, const Component& group, Direction direction, const SecurityRule& rule)
{
    const Component* other = context.component(rule.peer);
    const std::string what = isTransport(rule.protocol) ? rule.protocol + ' ' + portsText(rule.ports) : rule.protocol;
    const std::vector<std::string> arguments {called(group), what, other ? called(*other) : rule.peer};
    return direction == Direction::Ingress
               ? Message {GUDO_TR_NOOP("core", "%1 accepts %2 from %3 by another rule as well"), arguments}
               : Message {GUDO_TR_NOOP("core", "%1 lets out %2 to %3 by another rule as well"), arguments};
}

std::vector<Diagnostic> findRedundantRules(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    for (const Component* row : context.ofKind("security-group")) {
        for (const Direction direction : {Direction::Ingress, Direction::Egress}) {
            const auto rules = securityRules(*row, direction);
            for (const auto& [key, places] : redundantRows(*row, direction)) {
                const auto rule = std::ranges::find(rules, places.front(), &SecurityRule::index);
                Diagnostic found = finding(messageFor(context, *row, direction, *rule), {row->id});
                found.key = std::string {toText(direction)} + ' ' + key;
                found.fix = Fix {{GUDO_TR_NOOP("core", "Remove the rule that adds nothing")},
                                 withoutRedundant(row->id, direction, key)};
                findings.push_back(std::move(found));
            }
        }
    }
    return findings;
}

} // namespace

const Rule redundantSecurityRule {
    .id = "SEC-019",
    .name = "redundant-security-rule",
    .severity = Severity::Note,
    .family = RuleFamily::Security,
    .title = GUDO_TR_NOOP("core", "Security rule that adds nothing"),
    .rationale = GUDO_TR_NOOP(
        "core", "The other rules of the group let the same packets through. Whoever removes the rule later, to close a "
                "port, closes nothing and does not notice."),
    .remedy = GUDO_TR_NOOP("core", "Remove the rule, or the wider one if that was not meant."),
    .bad = GUDO_TR_NOOP("core", "A group accepts TCP port 443 from 0.0.0.0/0 and from 10.0.0.0/16."),
    .good = GUDO_TR_NOOP("core", "It accepts TCP port 443 from 0.0.0.0/0."),
    .source = "Amazon VPC User Guide: security groups",
    .check = findRedundantRules,
};

} // namespace gudo
