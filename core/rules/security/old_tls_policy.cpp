#include <algorithm>

#include "core/model/edits.h"
#include "core/rules/findings.h"
#include "core/rules/security/listener_rows.h"
#include "core/rules/security/security_rules.h"

namespace gudo {

namespace {

constexpr std::string_view tlsPolicy = "tls_policy";
constexpr const char* oldestSound = "tls-1.2";

bool isOld(std::string_view policy)
{
    return policy == "tls-1.0" || policy == "tls-1.1";
}

/// False when it lists its listeners and none of them is encrypted: the policy has no effect then.
bool mayEncrypt(const Component& component)
{
    const auto rows = listenerRows(component);
    return rows.empty() || std::ranges::any_of(rows, &ListenerRow::isEncrypted);
}

std::vector<Diagnostic> findOld(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    for (const Component* row : context.having(tlsPolicy)) {
        const std::string_view policy = textOf(row->properties, tlsPolicy);
        if (!isOld(policy) || !context.catalog.typeOf(*row).property(tlsPolicy) || !mayEncrypt(*row))
            continue;
        Diagnostic found =
            finding({GUDO_TR_NOOP("core", "%1 still accepts TLS %2"), {called(*row), std::string {policy.substr(4)}}},
                    {row->id});
        found.fix = Fix {{GUDO_TR_NOOP("core", "Accept TLS 1.2 and later only")}, [id = row->id](Design design) {
                             return withProperty(std::move(design), id, tlsPolicy, oldestSound);
                         }};
        findings.push_back(std::move(found));
    }
    return findings;
}

} // namespace

const Rule oldTlsPolicy {
    .id = "SEC-032",
    .name = "old-tls-policy",
    .severity = Severity::Warning,
    .family = RuleFamily::Security,
    .title = GUDO_TR_NOOP("core", "Outdated TLS version accepted"),
    .rationale =
        GUDO_TR_NOOP("core", "TLS 1.0 and 1.1 rest on hash functions that are broken, and were withdrawn in 2021. "
                             "Somebody on the way can make a client and a server that both still know them fall back "
                             "to them, and then attack the connection. Browsers have not needed them for years."),
    .remedy = GUDO_TR_NOOP("core", "Raise the oldest accepted version to TLS 1.2, or to 1.3 where all clients know "
                                   "it."),
    .bad = GUDO_TR_NOOP("core", "A load balancer that accepts TLS 1.0 on its HTTPS listener."),
    .good = GUDO_TR_NOOP("core", "The same load balancer accepts TLS 1.2 and later."),
    .source = "RFC 8996; Checkov CKV_AWS_103, Trivy AWS-0047",
    .check = findOld,
};

} // namespace gudo
