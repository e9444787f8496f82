#include <set>

#include "core/rules/findings.h"
#include "core/rules/security/listener_rows.h"
#include "core/rules/security/security_rules.h"

namespace gudo {

namespace {

void addListeners(const Component& balancer, std::vector<Diagnostic>& findings)
{
    std::set<std::string> seen;
    for (const ListenerRow& row : listenerRows(balancer)) {
        if (!row.isEncrypted() || row.hasCertificate || !seen.insert(row.port).second)
            continue;
        Diagnostic found = finding({GUDO_TR_NOOP("core", "%1 has no certificate for its encrypted listener on port %2"),
                                    {called(balancer), row.port}},
                                   {balancer.id});
        found.key = row.port;
        findings.push_back(std::move(found));
    }
}

std::vector<Diagnostic> findMissingCertificates(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    for (const auto& row : context.architecture().components) {
        const ComponentType& type = context.catalog.typeOf(*row);
        if (const PropertySchema* schema = type.property("listeners");
            schema && schema->type == PropertyType::Listeners)
            addListeners(*row, findings);
        const std::string_view domain = textOf(row->properties, "domain");
        if (!domain.empty() && type.property("domain") && type.property("certificate") &&
            textOf(row->properties, "certificate").empty())
            findings.push_back(finding({GUDO_TR_NOOP("core", "%1 serves %2 but has no certificate for that name"),
                                        {called(*row), std::string {domain}}},
                                       {row->id}));
    }
    return findings;
}

} // namespace

const Rule missingCertificate {
    .id = "SEC-031",
    .name = "missing-certificate",
    .severity = Severity::Error,
    .family = RuleFamily::Security,
    .title = GUDO_TR_NOOP("core", "HTTPS without a certificate"),
    .rationale =
        GUDO_TR_NOOP("core", "HTTPS and TLS begin with a certificate that proves the name users asked for. The "
                             "provider refuses an encrypted listener without one, and refuses to serve a domain of "
                             "your own that no certificate names: nothing of it gets deployed."),
    .remedy = GUDO_TR_NOOP("core", "Add a certificate for the domain and name it in the listener or distribution."),
    .bad = GUDO_TR_NOOP("core", "A load balancer with an HTTPS listener on port 443 that names no certificate."),
    .good = GUDO_TR_NOOP("core", "The listener names the certificate of shop.example.com."),
    .source = "S3; Application Load Balancer user guide: HTTPS listeners; cfn-lint E3676 and E3679",
    .check = findMissingCertificates,
};

} // namespace gudo
