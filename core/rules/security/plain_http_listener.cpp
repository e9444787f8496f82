#include <algorithm>
#include <set>

#include "core/model/edits.h"
#include "core/rules/findings.h"
#include "core/rules/property_values.h"
#include "core/rules/security/entries.h"
#include "core/rules/security/listener_rows.h"
#include "core/rules/security/security_rules.h"
#include "core/rules/switches.h"

namespace gudo {

namespace {

bool isPlain(const ListenerRow& row)
{
    return row.protocol == "http" && !row.isRedirecting;
}

/// An edit: the plain listeners on that port send callers to HTTPS.
std::function<Design(Design)> redirecting(const Id& balancer, const std::string& port)
{
    return [balancer, port](Design design) {
        const Component* changing = design.architecture.components.find(balancer);
        const Value* value = changing ? find(changing->properties, "listeners") : nullptr;
        if (!value || !value->asList())
            return design;
        List rows = *value->asList();
        for (const ListenerRow& row : listenerRows(*changing)) {
            if (!isPlain(row) || row.port != port)
                continue;
            Object sending = *rows[row.index].asObject();
            sending.insert_or_assign("redirect", "https");
            rows[row.index] = std::move(sending);
        }
        return withProperty(std::move(design), balancer, "listeners", std::move(rows));
    };
}

void addListeners(const Component& balancer, std::vector<Diagnostic>& findings)
{
    const auto rows = listenerRows(balancer);
    const bool hasHttps = std::ranges::any_of(rows, [](const ListenerRow& row) { return row.protocol == "https"; });
    std::set<std::string_view> seen;
    for (const ListenerRow& row : rows) {
        if (!isPlain(row) || !seen.insert(row.port).second)
            continue;
        Diagnostic found =
            hasHttps ? finding({GUDO_TR_NOOP("core", "%1 answers plain HTTP on port %2 instead of sending callers to "
                                                     "its HTTPS listener"),
                                {called(balancer), row.port}},
                               {balancer.id})
                     : finding({GUDO_TR_NOOP("core", "%1 takes plain HTTP from the internet on port %2 and has no "
                                                     "HTTPS listener"),
                                {called(balancer), row.port}},
                               {balancer.id});
        found.key = row.port;
        if (hasHttps)
            found.fix = Fix {{GUDO_TR_NOOP("core", "Redirect port %1 to HTTPS"), {row.port}},
                             redirecting(balancer.id, row.port)};
        findings.push_back(std::move(found));
    }
}

std::vector<Diagnostic> findPlain(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    if (!context.hasKind("load-balancer") && !context.hasKind("cdn"))
        return findings;
    const Callers& callers = context.shared<Callers>();
    for (const auto& row : context.architecture().components) {
        if (context.isKind(*row, "cdn") && isTurnedOff(context, *row, "https_only")) {
            Diagnostic found =
                finding({GUDO_TR_NOOP("core", "%1 also answers plain HTTP and sends nobody to HTTPS"), {called(*row)}},
                        {row->id});
            found.fix = turning({GUDO_TR_NOOP("core", "Redirect to HTTPS")}, {row.get()}, "https_only", true);
            findings.push_back(std::move(found));
        }
        if (!context.isKind(*row, "load-balancer") || !takesRequestsFromOutside(context, callers, *row))
            continue;
        addListeners(*row, findings);
        if (!isTurnedOff(context, *row, "tls"))
            continue;
        Diagnostic found =
            finding({GUDO_TR_NOOP("core", "%1 takes requests from the internet with TLS turned off"), {called(*row)}},
                    {row->id});
        found.key = "tls";
        found.fix = turning({GUDO_TR_NOOP("core", "Turn TLS on (needs a certificate)")}, {row.get()}, "tls", true);
        found.fix->isSafe = false;
        findings.push_back(std::move(found));
    }
    return findings;
}

} // namespace

const Rule plainHttpListener {
    .id = "SEC-030",
    .name = "plain-http-listener",
    .severity = Severity::Warning,
    .family = RuleFamily::Security,
    .title = GUDO_TR_NOOP("core", "Plain HTTP open to the internet"),
    .rationale =
        GUDO_TR_NOOP("core", "Over plain HTTP everybody on the way reads and changes what users send: passwords, "
                             "sessions, orders. A listener on port 80 is fine when all it does is send callers to "
                             "HTTPS. One that does not say so passes requests on, also beside a listener on port 443: "
                             "that is what load balancers do by default, and users who type the bare name stay "
                             "on it."),
    .remedy = GUDO_TR_NOOP("core", "Let the HTTP listener redirect to HTTPS, and add an HTTPS listener with a "
                                   "certificate where there is none."),
    .bad = GUDO_TR_NOOP("core", "A public load balancer with listeners on port 80 (HTTP) and port 443 (HTTPS), where "
                                "port 80 passes requests on to the web tier."),
    .good = GUDO_TR_NOOP("core", "The listener on port 80 redirects to HTTPS."),
    .source = "S3; Checkov CKV_AWS_2, CKV_AWS_378 and CKV2_AWS_20, Trivy AWS-0054, Security Hub ELB.1, cfn_nag W56",
    .check = findPlain,
};

} // namespace gudo
