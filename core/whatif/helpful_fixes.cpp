#include "core/whatif/helpful_fixes.h"

#include <algorithm>

namespace gudo {

namespace {

constexpr std::size_t mostTried = 4;

std::vector<int> spotsOfEvents(const Analysis& analysis, const FailureStudy& study, const FailureAnswer& answer)
{
    std::vector<int> spots;
    for (const std::uint32_t event : answer.events)
        if (const int spot = analysis.weakSpots.named(study.model.events[event].id); spot >= 0)
            spots.push_back(spot);
    return spots;
}

/// The weak spots that lost requests are lost for: of a zone that fails the database in it.
std::vector<int> spotsOfLosses(const Analysis& analysis, const FailureStudy& study, const FailureAnswer& answer)
{
    std::vector<int> spots;
    for (const Outcome& outcome : answer.simulation.outcomes)
        if (outcome.state == RequirementState::Lost)
            for (const int node : outcome.because)
                if (const int spot = analysis.weakSpots.named(study.graph.idOf(node)); spot >= 0)
                    spots.push_back(spot);
    return spots;
}

std::size_t lossesOf(const Simulation& simulation)
{
    return static_cast<std::size_t>(std::ranges::count(simulation.outcomes, RequirementState::Lost, &Outcome::state));
}

/// After the repair the same failure takes away less.
bool wouldHelp(const FailureStudy& study, const FailureAnswer& answer, const Diagnostic& diagnostic)
{
    const FailureStudy after {repaired(study.design, diagnostic), study.catalog};
    return lossesOf(answered(after, answer.failed).simulation) < lossesOf(answer.simulation);
}

} // namespace

std::vector<Diagnostic> helpfulFixes(const FailureStudy& study, const FailureAnswer& answer, const Analysis& analysis,
                                     std::size_t most, const std::function<bool()>& isCancelled)
{
    const std::vector<int> spots = spotsOfEvents(analysis, study, answer);
    const std::vector<int> losses = spotsOfLosses(analysis, study, answer);
    std::vector<Diagnostic> fixes;
    std::size_t tried = 0;
    for (const Finding& finding : analysis.findings) {
        if (fixes.size() >= most || isCancelled())
            break;
        if (finding.isAccepted || !finding.diagnostic.fix)
            continue;
        const int spot = analysis.weakSpotOf(finding.diagnostic);
        if (std::ranges::find(spots, spot) != spots.end() ||
            (std::ranges::find(losses, spot) != losses.end() && tried++ < mostTried &&
             wouldHelp(study, answer, finding.diagnostic)))
            fixes.push_back(finding.diagnostic);
    }
    return fixes;
}

} // namespace gudo
