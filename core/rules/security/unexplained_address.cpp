#include <algorithm>
#include <set>
#include <tuple>

#include "core/network/security_groups.h"
#include "core/rules/findings.h"
#include "core/rules/security/security_rules.h"

namespace gudo {

namespace {

// Properties that say who has an address
constexpr std::string_view addressKeys[] {"cidr",           "ipv6_cidr",    "address",
                                          "public_address", "peer_address", "remote_networks",
                                          "pod_cidr",       "service_cidr", "virtual_ip"};

/// The addresses that something in the design has.
std::vector<Cidr> drawnBlocks(const RuleContext& context)
{
    std::vector<Cidr> blocks;
    for (const std::string_view key : addressKeys)
        for (const Component* row : context.having(key))
            for (const std::string& text : textsOf(row->properties, key))
                if (const auto block = cidrOrAddressFrom(text))
                    blocks.push_back(*block);
    return blocks;
}

/// The sources or destinations that nobody can explain: no text, and nothing drawn there.
class Unexplained {
public:
    explicit Unexplained(const RuleContext& context)
        : m_drawn {drawnBlocks(context)}
    {
        for (const Cidr& block : m_drawn)
            m_networks.insert(keyOf(block));
    }

    [[nodiscard]] std::vector<std::string> in(const Component& group) const
    {
        std::set<std::string> peers;
        for (const Direction direction : {Direction::Ingress, Direction::Egress}) {
            const auto rules = securityRules(group, direction);
            const Value* value = find(group.properties, toText(direction));
            for (const SecurityRule& rule : rules) {
                const Object& row = *(*value->asList())[rule.index].asObject();
                if (textOf(row, "description").empty() && isUnexplained(rule.peer))
                    peers.insert(rule.peer);
            }
        }
        return {peers.begin(), peers.end()};
    }

private:
    using Key = std::tuple<IpFamily, int, AddressNumber>;

    [[nodiscard]] static Key keyOf(const Cidr& block) { return {block.family, block.prefix, block.address}; }

    [[nodiscard]] bool isUnexplained(const std::string& peer) const
    {
        if (isPrefixList(peer))
            return true;
        auto block = cidrOrAddressFrom(peer);
        // The world needs no name, nor does a quarter of it, and 255.255.255.255 stands for nobody
        if (!block || block->prefix < 8 || toText(*block) == "255.255.255.255/32")
            return false;
        for (Cidr around = *block; around.prefix >= 8; --around.prefix)
            if (m_networks.contains(keyOf(canonical(around))))
                return false; // inside of something drawn
        return std::ranges::none_of(m_drawn, [&](const Cidr& drawn) { return contains(*block, drawn); });
    }

    std::vector<Cidr> m_drawn;
    std::set<Key> m_networks;
};

std::vector<Diagnostic> findUnexplained(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    if (!context.hasKind("security-group"))
        return findings;
    const Unexplained unexplained {context};
    for (const Component* row : context.ofKind("security-group")) {
        if (!textOf(row->properties, "description").empty())
            continue;
        const auto peers = unexplained.in(*row);
        if (!peers.empty())
            findings.push_back(finding({GUDO_TR_NOOP("core", "%1 names addresses without saying whose they are: %2"),
                                        {called(*row), listed(peers)}},
                                       {row->id}));
    }
    return findings;
}

} // namespace

const Rule unexplainedAddress {
    .id = "SEC-020",
    .name = "unexplained-address",
    .severity = Severity::Note,
    .family = RuleFamily::Security,
    .title = GUDO_TR_NOOP("core", "Address that nobody explains"),
    .rationale = GUDO_TR_NOOP(
        "core",
        "A rule names addresses outside of the design, and nothing says whose they are. In a year nobody dares to "
        "remove it, and nobody notices when the addresses belong to somebody else."),
    .remedy = GUDO_TR_NOOP("core", "Write into the description of the rule whose addresses these are and why they need "
                                   "the port, or draw who has them."),
    .bad = GUDO_TR_NOOP("core", "A rule accepts port 22 from 198.51.100.7/32 and has no description."),
    .good = GUDO_TR_NOOP("core", "The same rule with the description \"Backup provider, until March\"."),
    .source = "Checkov CKV_AWS_23, Trivy AWS-0099 and AWS-0124",
    .check = findUnexplained,
};

} // namespace gudo
