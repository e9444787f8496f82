#include "core/network/editing/port_list.h"

#include <algorithm>
#include <array>
#include <optional>

#include "core/network/security_groups.h"

namespace gudo {

namespace {

constexpr std::string_view blanks {" \t\r\n"};

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

std::vector<std::string_view> parts(std::string_view text, std::string_view separators)
{
    std::vector<std::string_view> found;
    while (!text.empty()) {
        const auto at = text.find_first_of(separators);
        if (const auto part = trimmed(text.substr(0, at)); !part.empty())
            found.push_back(part);
        text.remove_prefix(at == std::string_view::npos ? text.size() : at + 1);
    }
    return found;
}

bool isNumber(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

/// A port, or one above all ports for a number that is too big.
int portFrom(std::string_view digits)
{
    const auto first = digits.find_first_not_of('0');
    digits.remove_prefix(first == std::string_view::npos ? digits.size() - 1 : first);
    int value = 0;
    for (const char c : digits.substr(0, 6))
        value = value * 10 + (c - '0');
    return std::min(value, highestPort + 1);
}

PortListProblem readPorts(std::string_view text, PortRange& ports)
{
    const auto dash = text.find('-');
    const auto from = trimmed(text.substr(0, dash));
    const auto to = dash == std::string_view::npos ? from : trimmed(text.substr(dash + 1));
    if (!isNumber(from) || !isNumber(to))
        return PortListProblem::BadPort;
    ports = {portFrom(from), portFrom(to)};
    if (ports.from > highestPort || ports.to > highestPort)
        return PortListProblem::PortTooBig;
    return ports.from > ports.to ? PortListProblem::Backwards : PortListProblem::None;
}

/// The protocol that a word names, in canonical form: only those that rules know by name.
std::optional<std::string> protocolFrom(std::string_view word)
{
    constexpr std::array<std::string_view, 6> known {"tcp", "udp", "icmp", "any", "esp", "gre"};
    if (isNumber(word) || word.empty())
        return {};
    std::string protocol = canonicalProtocol(word);
    return std::ranges::find(known, protocol) == known.end() ? std::nullopt : std::optional {std::move(protocol)};
}

/// One stretch between semicolons.
class StretchReader {
public:
    explicit StretchReader(PortListResult& result)
        : m_result {result}
    {
    }

    /// False at a problem.
    bool read(std::string_view part)
    {
        const auto space = part.find_first_of(blanks);
        if (const auto protocol = protocolFrom(part.substr(0, space))) {
            m_protocol = *protocol;
            part = space == std::string_view::npos ? std::string_view {} : trimmed(part.substr(space));
            if (part.empty() || !isTransport(m_protocol))
                return part.empty() ? add({}) : fail(PortListProblem::BadPort, part);
        }
        const bool startsWithLetter = !part.empty() && !isNumber(part.substr(0, 1)) && part.front() != '-';
        if (const auto all = portRangeFrom(part); all && all->isAll() && startsWithLetter)
            return add({});
        PortRange ports;
        const PortListProblem problem = readPorts(part, ports);
        if (problem == PortListProblem::BadPort && startsWithLetter)
            return fail(PortListProblem::UnknownProtocol, part.substr(0, part.find_first_of(blanks)));
        return problem == PortListProblem::None ? add(ports) : fail(problem, part);
    }

private:
    bool add(PortRange ports)
    {
        AllowedTraffic made {m_protocol, ports};
        if (std::ranges::find(m_result.list, made) == m_result.list.end())
            m_result.list.push_back(std::move(made));
        return true;
    }
    bool fail(PortListProblem problem, std::string_view part)
    {
        m_result = {{}, problem, std::string {part}};
        return false;
    }

    PortListResult& m_result;
    std::string m_protocol {"tcp"};
};

} // namespace

PortListResult parsePortList(std::string_view text)
{
    PortListResult result;
    for (const std::string_view stretch : parts(text, ";\n")) {
        StretchReader reader {result};
        for (const std::string_view part : parts(stretch, ","))
            if (!reader.read(part))
                return result;
    }
    return result;
}

std::string toText(const std::vector<AllowedTraffic>& list)
{
    std::vector<std::string> protocols;
    for (const AllowedTraffic& traffic : list)
        if (std::ranges::find(protocols, traffic.protocol) == protocols.end())
            protocols.push_back(traffic.protocol);
    std::ranges::stable_sort(protocols, {}, [](const std::string& protocol) {
        return protocol == "any" ? 0 : protocol == "tcp" ? 1 : protocol == "udp" ? 2 : 3;
    });
    std::string text;
    for (const std::string& protocol : protocols) {
        std::string ports;
        bool isFirst = true;
        for (const AllowedTraffic& traffic : list) {
            if (traffic.protocol != protocol || !isTransport(protocol))
                continue;
            ports += (isFirst ? "" : ", ") + (traffic.ports.isAll() ? std::string {"0-65535"} : toText(traffic.ports));
            isFirst = false;
        }
        const std::string name = protocol == "any" ? "all" : protocol == "tcp" ? "" : protocol;
        text += text.empty() ? "" : "; ";
        text += name + (name.empty() || ports.empty() ? "" : " ") + ports;
    }
    return text;
}

} // namespace gudo
