#include <algorithm>

#include "core/rules/findings.h"
#include "core/rules/security/security_rules.h"
#include "core/rules/security/world_rules.h"

namespace gudo {

namespace {

struct AdminPort {
    int port;
    std::string_view protocol;
};

constexpr AdminPort adminPorts[] {{22, "SSH"}, {3389, "RDP"}};

std::vector<Diagnostic> findOpenAdminPorts(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    if (!context.hasKind("security-group"))
        return findings;
    const GroupMembers& members = context.shared<GroupMembers>();
    for (const Component* row : context.ofKind("security-group")) {
        auto open = worldOpenings(*row, Direction::Ingress);
        if (openEverything(open) || areKnownListeners(context, members.of(row->id)))
            continue; // SEC-008, SEC-010
        std::erase_if(open, [](const WorldOpening& opening) { return opening.protocol == "udp"; });
        for (const auto& [port, protocol] : adminPorts) {
            const PortRange only {port, port};
            const auto isOpening = [&](const WorldOpening& opening) {
                return opening.ports.contains(only);
            };
            const auto isClosable = [&](const WorldOpening& opening) {
                return !isOpening(opening) || (opening.ports == only && isExact(*row, Direction::Ingress, opening));
            };
            if (std::ranges::none_of(open, isOpening) || isMeantForWorld(context, members.of(row->id), only))
                continue;
            const std::string text = std::to_string(port);
            Diagnostic found = finding({GUDO_TR_NOOP("core", "%1 lets everybody on the internet try port %2 (%3)"),
                                        {called(*row), text, std::string {protocol}}},
                                       {row->id});
            found.key = text;
            if (std::ranges::all_of(open, isClosable))
                found.fix = Fix {{GUDO_TR_NOOP("core", "Close port %1 to the internet"), {text}},
                                 narrowedWorldPort(row->id, port),
                                 false};
            findings.push_back(std::move(found));
        }
    }
    return findings;
}

} // namespace

const Rule adminPortOpenToWorld {
    .id = "SEC-007",
    .name = "admin-port-open-to-world",
    .severity = Severity::Error,
    .family = RuleFamily::Security,
    .title = GUDO_TR_NOOP("core", "Administration port open to the world"),
    .rationale = GUDO_TR_NOOP(
        "core", "Port 22 (SSH) and port 3389 (RDP) give full control of a machine. Programs on the internet "
                "try them with stolen keys and passwords within minutes of their opening."),
    .remedy = GUDO_TR_NOOP("core",
                           "Accept them only from the addresses of the administrators, from a bastion host's security "
                           "group, or use a session service that needs no open port."),
    .bad = GUDO_TR_NOOP("core", "A security group that accepts TCP port 22 from 0.0.0.0/0."),
    .good = GUDO_TR_NOOP("core", "A security group that accepts TCP port 22 from 203.0.113.0/24, the office."),
    .source =
        "S1, S2; Checkov CKV_AWS_24 and CKV_AWS_25, Trivy AWS-0107, Security Hub EC2.13, AWS Config restricted-ssh",
    .check = findOpenAdminPorts,
};

} // namespace gudo
