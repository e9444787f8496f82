#include <set>

#include "core/rules/findings.h"
#include "core/rules/operations/operations_rules.h"
#include "core/rules/switches.h"
#include "core/rules/tiers.h"

namespace gudo {

namespace {

constexpr std::string_view flowLogs = "flow_logs";

/// Networks with something in them that talks, and that can keep logs.
std::vector<const Component*> busyNetworks(const RuleContext& context)
{
    std::set<const Component*> busy;
    for (const auto& row : context.architecture().components)
        if (isComputing(context, *row) || context.isKind(*row, "database"))
            busy.insert(context.zones.networkOf(*row));
    std::vector<const Component*> networks;
    for (const auto& row : context.architecture().components)
        if (busy.contains(row.get()) && hasSwitch(context, *row, flowLogs))
            networks.push_back(row.get());
    return networks;
}

std::vector<Diagnostic> findUnlogged(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    if (isForDevelopment(context) || !context.hasKind("network"))
        return findings;
    const auto lacking = lackingSwitch(context, busyNetworks(context), flowLogs, false);
    if (lacking.empty())
        return findings;
    Diagnostic found = finding({GUDO_TR_NOOP("core", "Nothing records who talks to whom in %1"), {listed(lacking)}},
                               idsOfAll(lacking));
    found.fix = turning({GUDO_TR_NOOP("core", "Turn on flow logs")}, lacking, flowLogs, true);
    findings.push_back(std::move(found));
    return findings;
}

} // namespace

const Rule networkWithoutFlowLogs {
    .id = "OPS-009",
    .name = "network-without-flow-logs",
    .severity = Severity::Warning,
    .family = RuleFamily::Operations,
    .title = GUDO_TR_NOOP("core", "Network without flow logs"),
    .rationale =
        GUDO_TR_NOOP("core", "Flow logs record which addresses talked to which, and what was refused. After a break-in "
                             "or an outage they are the only trace of the network, and they cannot be had for the "
                             "time before they were on. This is said where they were turned off, or where another "
                             "network of the design keeps them."),
    .remedy = GUDO_TR_NOOP("core", "Turn on flow logs for the network. Storing them costs little when they expire."),
    .bad = GUDO_TR_NOOP("core", "The network of the shop keeps flow logs, that of the payment service does not."),
    .good = GUDO_TR_NOOP("core", "Both networks keep flow logs."),
    .source = "Checkov CKV2_AWS_11, Trivy AWS-0178, Security Hub EC2.6",
    .check = findUnlogged,
};

} // namespace gudo
