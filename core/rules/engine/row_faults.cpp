#include <algorithm>
#include <charconv>

#include "core/network/cidr.h"
#include "core/network/port_range.h"
#include "core/network/security_groups.h"
#include "core/rules/engine/value_faults.h"

namespace gudo {

namespace {

/// Amazon VPC User Guide, "Network ACL rules": 32767 is the last rule, which denies and cannot be changed.
constexpr std::int64_t firstNaclNumber = 1;
constexpr std::int64_t lastNaclNumber = 32766;
constexpr int lastProtocol = 255; ///< IANA protocol numbers

std::string lower(std::string text)
{
    std::ranges::transform(text, text.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return text;
}

template<std::size_t N>
bool isOneOf(std::string_view text, const std::string_view (&words)[N])
{
    return std::ranges::find(words, text) != std::end(words);
}

bool isUnset(const Value* value)
{
    return !value || value->isNull() || (value->asString() && value->asString()->empty());
}

/// Collects what is wrong with the members of one row.
class RowCheck {
public:
    RowCheck(PropertyType type, const Object& row)
        : m_type {type}
        , m_row {row}
    {
    }

    std::vector<ValueFault> run()
    {
        checkMembers();
        switch (m_type) {
        case PropertyType::Routes:
            checkPeer("destination");
            checkTarget();
            break;
        case PropertyType::Listeners:
            checkListener();
            break;
        case PropertyType::NaclRules:
            checkNumber();
            checkAction();
            checkTraffic();
            checkPeer("cidr");
            break;
        case PropertyType::FirewallRules:
            checkAction();
            [[fallthrough]];
        default:
            checkTraffic();
            checkPeer("source");
            checkPeer("destination");
        }
        return std::move(m_faults);
    }

private:
    ValueFault& add(const char* text, const char* member, const Value& value)
    {
        m_faults.push_back({.text = text, .written = written(value), .member = member});
        return m_faults.back();
    }

    /// The members that rows of this type have.
    [[nodiscard]] bool isKnown(std::string_view member) const
    {
        static constexpr std::string_view traffic[] {"protocol", "from_port", "to_port", "source", "destination"};
        static constexpr std::string_view acl[] {"number", "protocol", "from_port", "to_port", "cidr", "action"};
        static constexpr std::string_view routes[] {"destination", "target"};
        static constexpr std::string_view listeners[] {"protocol", "port", "certificate", "target_group"};
        if (member == "description")
            return true;
        switch (m_type) {
        case PropertyType::Routes:
            return isOneOf(member, routes);
        case PropertyType::Listeners:
            return isOneOf(member, listeners);
        case PropertyType::NaclRules:
            return isOneOf(member, acl);
        case PropertyType::FirewallRules:
            return isOneOf(member, traffic) || member == "action";
        default:
            return isOneOf(member, traffic);
        }
    }

    /// A `port` in a rule that has `from_port` and `to_port` is read by nobody: the rule lets all ports through.
    void checkMembers()
    {
        for (const auto& [member, value] : m_row)
            if (!isKnown(member) && !isUnset(&value)) {
                m_faults.push_back({.text = GUDO_TR_NOOP("core", "%1: row %4 of %2 says %3, which means nothing there"),
                                    .written = written(Value {member}),
                                    .severity = Severity::Warning,
                                    .member = member});
            }
    }

    void checkNumber()
    {
        const Value* value = find(m_row, "number");
        if (isUnset(value))
            return;
        const auto* number = value->asInteger();
        if (number && *number >= firstNaclNumber && *number <= lastNaclNumber)
            return;
        auto& fault = add(GUDO_TR_NOOP("core", "%1: row %4 of %2 has the number %3; it has to be between %5 and %6"),
                          "number", *value);
        fault.more = {std::to_string(firstNaclNumber), std::to_string(lastNaclNumber)};
    }

    void checkAction()
    {
        const Value* value = find(m_row, "action");
        if (isUnset(value))
            return;
        static constexpr std::string_view words[] {"allow", "deny"};
        const auto* text = value->asString();
        if (text && isOneOf(*text, words))
            return;
        auto& fault = add(GUDO_TR_NOOP("core", "%1: row %4 of %2 has the action %3; it has to be allow or deny"),
                          "action", *value);
        if (text && isOneOf(lower(*text), words))
            fault.meant = Value {lower(*text)};
    }

    /// The protocol in its usual form, or nothing when it is none.
    std::optional<std::string> protocol() const
    {
        static constexpr std::string_view known[] {"any",  "tcp",  "udp",  "icmp", "esp",  "ah",   "gre",
                                                   "sctp", "ipip", "igmp", "ospf", "vrrp", "ipv6", "l2tp"};
        const Value* value = find(m_row, "protocol");
        if (isUnset(value))
            return "any";
        const auto* number = value->asInteger();
        if (!number && !value->asString())
            return {};
        const std::string name = canonicalProtocol(number ? std::to_string(*number) : *value->asString());
        int code = -1;
        const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), code);
        const bool isCode =
            error == std::errc {} && end == name.data() + name.size() && code >= 0 && code <= lastProtocol;
        return isCode || isOneOf(name, known) ? std::optional {name} : std::nullopt;
    }

    /// Protocol and ports.
    void checkTraffic()
    {
        const auto said = protocol();
        if (!said)
            add(GUDO_TR_NOOP("core",
                             "%1: row %4 of %2 has the protocol %3, which is none; known are tcp, udp, icmp, any "
                             "and numbers to 255"),
                "protocol", *find(m_row, "protocol"));
        const bool mayHaveTypes = said && *said != "tcp" && *said != "udp" && *said != "any"; // of ICMP
        if (!mayHaveTypes)
            checkPorts(said && *said == "any");
    }

    void checkPorts(bool isAnyProtocol)
    {
        const Value* from = find(m_row, "from_port");
        const Value* to = find(m_row, "to_port");
        for (const auto& [member, value] : {std::pair {"from_port", from}, std::pair {"to_port", to}})
            if (value && !portRangeOf(*value)) {
                auto& fault = add(GUDO_TR_NOOP("core", "%1: row %4 of %2 has the port %3; a port is a number up to "
                                                       "65535, or a range such as 8000-8080"),
                                  member, *value);
                if (value->isNull() || (value->asString() && value->asString()->empty()))
                    fault.text = GUDO_TR_NOOP("core", "%1: row %4 of %2 has an empty port, so that it counts for none");
                return;
            }
        if (!from && !to)
            return;
        const auto first = portRangeOf(from ? *from : *to);
        const auto last = portRangeOf(to ? *to : *from);
        if (first->from > last->to) {
            auto& fault = add(GUDO_TR_NOOP("core", "%1: row %4 of %2 has ports that run backwards: from %3 to %5"),
                              "from_port", from ? *from : *to);
            fault.more = {written(to ? *to : *from)};
            return;
        }
        const PortRange range {first->from, last->to};
        if (isAnyProtocol && m_type == PropertyType::SecurityRules && !range.isAll() && range.to > 0) {
            auto& fault =
                add(GUDO_TR_NOOP("core", "%1: row %4 of %2 names ports (%3), but lets all ports through, because "
                                         "its protocol is any"),
                    "ports", Value {toText(range)});
            fault.severity = Severity::Warning;
        }
    }

    void checkListener()
    {
        static constexpr std::string_view known[] {"http",    "https", "tcp",  "tls",     "udp",
                                                   "tcp_udp", "ssl",   "quic", "tcp_quic"};
        if (const Value* value = find(m_row, "protocol"); !isUnset(value)) {
            const auto* text = value->asString();
            if (!text || !isOneOf(lower(*text), known))
                add(GUDO_TR_NOOP("core", "%1: row %4 of %2 has the protocol %3, which no listener speaks"), "protocol",
                    *value);
        }
        if (const Value* value = find(m_row, "port"); !isUnset(value)) {
            const auto range = portRangeOf(*value);
            if (!range || range->from < 1 || range->from != range->to)
                add(GUDO_TR_NOOP("core", "%1: row %4 of %2 has the port %3; a listener has one port from 1 to 65535"),
                    "port", *value);
        }
    }

    /// A range or an address; in groups, firewalls and routes also a component or a word, which OPS-022 looks after.
    void checkPeer(const char* member)
    {
        const Value* value = find(m_row, member);
        if (isUnset(value))
            return;
        const auto* text = value->asString();
        const auto parsed = text ? parseCidr(*text).cidr : std::nullopt;
        if (parsed && !hasHostBits(*parsed))
            return;
        if (parsed) {
            const std::string network = toText(canonical(*parsed));
            auto& fault =
                add(GUDO_TR_NOOP("core", "%1: row %4 of %2 has the range %3, which names one host; the network "
                                         "it lies in is %5"),
                    member, *value);
            fault.severity = Severity::Warning;
            fault.more = {network};
            fault.meant = Value {network};
            return;
        }
        const bool mayBeName = m_type != PropertyType::NaclRules;
        if (const auto host = text ? cidrOrAddressFrom(*text) : std::nullopt) {
            if (m_type == PropertyType::SecurityRules || m_type == PropertyType::FirewallRules)
                return;
            auto& fault = add(GUDO_TR_NOOP("core", "%1: row %4 of %2 has the address %3 where a range belongs: %5"),
                              member, *value);
            fault.severity = Severity::Warning;
            fault.more = {toText(*host)};
            fault.meant = Value {toText(*host)};
            return;
        }
        if (text && mayBeName && text->find_first_of("/:") == std::string::npos)
            return;
        add(GUDO_TR_NOOP("core", "%1: row %4 of %2 has %3 where an address range such as 10.0.0.0/16 belongs"), member,
            *value);
    }

    void checkTarget()
    {
        const Value* value = find(m_row, "target");
        if (isUnset(value))
            return;
        const auto* text = value->asString();
        const bool isAddress = text && text->find('/') == std::string::npos && cidrOrAddressFrom(*text);
        if (!isAddress && (!text || text->find_first_of("/:") != std::string::npos))
            add(GUDO_TR_NOOP("core", "%1: row %4 of %2 leads to %3, which is neither a component nor an address"),
                "target", *value);
    }

    PropertyType m_type;
    const Object& m_row;
    std::vector<ValueFault> m_faults;
};

} // namespace

std::vector<ValueFault> faultsOfRow(PropertyType type, const Value& row)
{
    const Object* object = row.asObject();
    if (object)
        return RowCheck {type, *object}.run();
    return {{.text = GUDO_TR_NOOP("core", "%1: row %4 of %2 is %3, which is no row"), .written = written(row)}};
}

} // namespace gudo
