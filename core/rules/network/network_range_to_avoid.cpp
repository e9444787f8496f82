#include "core/rules/findings.h"
#include "core/rules/network/addresses.h"
#include "core/rules/network/network_rules.h"
#include "core/rules/network/provider_limits.h"
#include "core/rules/network/ranges.h"

namespace gudo {

namespace {

struct Avoided {
    const char* range;
    Severity severity;
    const char* text;
};

// Amazon VPC User Guide, "VPC CIDR blocks": ranges that it refuses, and the one that container hosts use themselves
constexpr Avoided avoided[] {
    {"169.254.0.0/16", Severity::Error,
     GUDO_TR_NOOP("core", "%1 has the range %2, but %3 is for addresses that are never routed")},
    {"127.0.0.0/8", Severity::Error,
     GUDO_TR_NOOP("core", "%1 has the range %2, but %3 means the machine itself everywhere")},
    {"224.0.0.0/4", Severity::Error, GUDO_TR_NOOP("core", "%1 has the range %2, but %3 is for multicast")},
    {"0.0.0.0/8", Severity::Error, GUDO_TR_NOOP("core", "%1 has the range %2, but %3 names no machines")},
    {"198.19.0.0/16", Severity::Error,
     GUDO_TR_NOOP("core", "%1 has the range %2, but the provider uses %3 inside of its services")},
    {"172.17.0.0/16", Severity::Warning,
     GUDO_TR_NOOP("core", "%1 has the range %2, and Docker uses %3 on every host: such addresses are out of reach "
                          "from containers")},
};

std::vector<Diagnostic> findAvoided(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    if (!context.hasKind("network"))
        return findings;
    const NetworkRanges ranges {context};
    for (const Component* row : context.ofKind("network")) {
        const auto block = cidrFrom(textOf(row->properties, "cidr"));
        if (!isProviderNetwork(context, *row) || !block || block->family != IpFamily::V4 ||
            block->prefix < shortestPrefix)
            continue; // too large is what NET-002 says
        std::optional<Diagnostic> found;
        for (const Avoided& range : avoided) {
            if (found || !overlaps(*cidrFrom(range.range), *block))
                continue;
            found = finding({range.text, {called(*row), toText(*block), range.range}}, {row->id});
            found->severity = range.severity;
        }
        if (!found && !isInternal(*block)) {
            found = finding({GUDO_TR_NOOP("core", "%1 has the range %2, which belongs to somebody on the internet"),
                             {called(*row), toText(*block)}},
                            {row->id});
            found->severity = Severity::Warning;
        }
        if (!found)
            continue;
        found->fix = ranges.fixByRenumbering(*row, block->prefix);
        findings.push_back(std::move(*found));
    }
    return findings;
}

} // namespace

const Rule networkRangeToAvoid {
    .id = "NET-007",
    .name = "network-range-to-avoid",
    .severity = Severity::Error,
    .family = RuleFamily::Network,
    .title = GUDO_TR_NOOP("core", "Range that is not for private networks"),
    .rationale =
        GUDO_TR_NOOP("core", "A private network takes its addresses from the ranges that nobody on the internet has: "
                             "10.0.0.0/8, 172.16.0.0/12 and 192.168.0.0/16. With the addresses of somebody else, "
                             "that somebody can no longer be reached from inside. A few ranges have a meaning of their "
                             "own and are refused, or clash with what runs on the machines."),
    .remedy = GUDO_TR_NOOP("core", "Choose a private range other than 172.17.0.0/16."),
    .bad = GUDO_TR_NOOP("core", "A VPC 8.8.0.0/16, or 172.17.0.0/16 for machines that run containers."),
    .good = GUDO_TR_NOOP("core", "A VPC 10.8.0.0/16."),
    .source = "RFC 1918; Amazon VPC User Guide: VPC CIDR blocks",
    .check = findAvoided,
};

} // namespace gudo
