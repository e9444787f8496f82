#include "core/reports/reach_json.h"

#include <fmt/format.h>

#include "core/json/json_write.h"
#include "core/reports/json_parts.h"

namespace gudo {

namespace {

std::string hopJson(const Hop& hop)
{
    std::string row =
        hop.row < 0 ? std::string {} : fmt::format(R"(, "property": {}, "row": {})", quotedJson(hop.property), hop.row);
    return fmt::format(R"({{"component": {}, "kind": "{}", "verdict": "{}", "because": {}, "code": {}, "return": {}, )"
                       R"("assumed": {}{}}})",
                       quotedJson(hop.component), toText(hop.kind), hop.isAllowed ? "allow" : "deny",
                       quotedJson(toEnglish(hop.because)),
                       hop.code.empty() ? std::string {"null"} : quotedJson(hop.code), hop.isReturn, hop.isAssumed,
                       row);
}

} // namespace

std::string reachJson(const Reachability& answer, std::string_view from, std::string_view to, int port)
{
    std::vector<std::string> hops;
    for (const Hop& hop : answer.path)
        hops.push_back(hopJson(hop));
    const Hop* blocker = answer.blocker();
    return fmt::format(
        "{{\n  \"reachable\": {},\n  \"certain\": {},\n  \"from\": {},\n  \"to\": {},\n"
        "  \"protocol\": {},\n  \"port\": {},\n  \"ports\": {},\n  \"path\": {},\n"
        "  \"blockedBy\": {},\n  \"code\": {},\n  \"notFrom\": {},\n  \"notTo\": {}\n}}\n",
        answer.isReachable, answer.isCertain, quotedJson(from), quotedJson(to), quotedJson(answer.protocol),
        port < 0 ? std::string {"null"} : std::to_string(port), quotedJson(toText(answer.ports)), jsonRows(hops, "  "),
        blocker ? quotedJson(blocker->component) : std::string {"null"},
        blocker ? quotedJson(blocker->code) : std::string {"null"}, jsonTexts(answer.notFrom), jsonTexts(answer.notTo));
}

std::string exposureJson(const std::vector<Exposed>& exposed)
{
    std::vector<std::string> rows;
    for (const Exposed& entry : exposed)
        for (const PortRange& range : entry.ports.ranges())
            rows.push_back(fmt::format(
                R"({{"component": {}, "protocol": {}, "from": {}, "to": {}, "path": {}, "via": {}, "assumed": {}}})",
                quotedJson(entry.component), quotedJson(entry.protocol), range.from, range.to, jsonTexts(entry.path),
                entry.via.empty() ? std::string {"null"} : quotedJson(entry.via), entry.isAssumed));
    return fmt::format("{{\n  \"exposed\": {}\n}}\n", jsonRows(rows, "  "));
}

} // namespace gudo
