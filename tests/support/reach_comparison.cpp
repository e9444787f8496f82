#include "tests/support/reach_comparison.h"

#include <algorithm>

namespace gudo::test {

std::optional<Reachability> ReachEngine::ask(const std::string& from, const std::string& to,
                                             const AskedFlow& flow) const
{
    const auto source = m_map.endNamed(from);
    const auto target = m_map.endNamed(to);
    if (!source || !target)
        return {};
    return reach(m_map, *source, *target, flow);
}

std::optional<Reachability> ReachEngine::ask(const ReachQuestion& question) const
{
    return ask(question.from, question.to,
               {.protocol = question.protocol, .ports = PortSet {PortRange {question.port, question.port}}});
}

OracleReach summaryOf(const Reachability& answer)
{
    OracleReach summary {.isReachable = answer.isReachable, .notFrom = answer.notFrom, .notTo = answer.notTo};
    if (const Hop* blocker = answer.isReachable ? nullptr : answer.blocker()) {
        summary.code = blocker->code;
        summary.component = blocker->component;
    }
    std::ranges::sort(summary.notFrom);
    std::ranges::sort(summary.notTo);
    return summary;
}

std::string toText(const ReachQuestion& question)
{
    return question.from + " to " + question.to + ", " + question.protocol + ' ' + std::to_string(question.port);
}

std::string difference(const ReachEngine& engine, const ReachOracle& oracle, const ReachQuestion& question)
{
    const auto expected = oracle.reach(question.from, question.to, question.protocol, question.port);
    if (!expected)
        return {}; // nothing that the oracle judges
    const auto answer = engine.ask(question);
    if (!answer)
        return toText(question) + ": the engine knows no such ends";
    if (const OracleReach found = summaryOf(*answer); !(found == *expected))
        return toText(question) + ": engine " + toText(found) + "; oracle " + toText(*expected);
    return {};
}

std::string difference(const Design& design, const Catalog& catalog, const ReachQuestion& question)
{
    return difference(ReachEngine {design, catalog}, ReachOracle {design.architecture, catalog}, question);
}

} // namespace gudo::test
