#include "core/rules/findings.h"
#include "core/rules/network/network_rules.h"
#include "core/rules/property_values.h"

namespace gudo {

namespace {

std::vector<Diagnostic> findDefault(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    if (context.design.settings.profile == "dev")
        return findings;
    for (const Component* row : context.ofKind("network"))
        if (isOn(context, *row, "default_network") && !context.containment.children(row->id).empty())
            findings.push_back(finding(
                {GUDO_TR_NOOP("core", "%1 is the default network of the account, in which every subnet is public"),
                 {called(*row)}},
                {row->id}));
    return findings;
}

} // namespace

const Rule defaultNetwork {
    .id = "NET-039",
    .name = "default-network",
    .severity = Severity::Warning,
    .family = RuleFamily::Network,
    .title = GUDO_TR_NOOP("core", "Production in the default network"),
    .rationale =
        GUDO_TR_NOOP("core", "Each account comes with a network in every region, so that a first machine can be tried "
                             "out at once. All of its subnets are public, machines in it get public addresses, and it "
                             "has the same range in every account, so that it can hardly be joined with another one."),
    .remedy =
        GUDO_TR_NOOP("core", "Draw a network of your own, with private subnets, and leave the default one empty."),
    .bad = GUDO_TR_NOOP("core", "Servers and a database in the default VPC, 172.31.0.0/16."),
    .good = GUDO_TR_NOOP("core", "The same in a VPC 10.0.0.0/16 with public and private subnets."),
    .source = "Checkov CKV_AWS_148; Trivy AWS-0101; Amazon VPC User Guide: default VPCs",
    .check = findDefault,
};

} // namespace gudo
