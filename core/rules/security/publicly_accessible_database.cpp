#include "core/rules/findings.h"
#include "core/rules/property_values.h"
#include "core/rules/security/security_rules.h"
#include "core/rules/switches.h"

namespace gudo {

namespace {

constexpr std::string_view publiclyAccessible = "publicly_accessible";

std::vector<Diagnostic> findAccessible(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    for (const Component* row : context.ofKind("database")) {
        if (!hasSwitch(context, *row, publiclyAccessible) || !isOn(context, *row, publiclyAccessible))
            continue;
        Diagnostic found = finding(
            {GUDO_TR_NOOP("core", "%1 is publicly accessible: it gets an address on the internet"), {called(*row)}},
            {row->id});
        found.fix = turning({GUDO_TR_NOOP("core", "Turn public access off")}, {row}, publiclyAccessible, false);
        findings.push_back(std::move(found));
    }
    return findings;
}

} // namespace

const Rule publiclyAccessibleDatabase {
    .id = "SEC-027",
    .name = "publicly-accessible-database",
    .severity = Severity::Error,
    .family = RuleFamily::Security,
    .title = GUDO_TR_NOOP("core", "Database with a public address"),
    .rationale =
        GUDO_TR_NOOP("core", "A database that is publicly accessible has a name that leads to a public address. From "
                             "then on one security rule that is too wide is enough to put its data before everybody, "
                             "and strangers can try passwords. The applications in the network never need that "
                             "address."),
    .remedy = GUDO_TR_NOOP("core", "Turn public access off. Administrators come through a bastion host, a session "
                                   "service or a VPN."),
    .bad = GUDO_TR_NOOP("core", "A MySQL database with public access turned on."),
    .good = GUDO_TR_NOOP("core", "The same database with public access off, asked by the application tier alone."),
    .source = "S0, S4; Checkov CKV_AWS_17, Trivy AWS-0180, Security Hub RDS.2, cfn_nag F22",
    .check = findAccessible,
};

} // namespace gudo
