#include "core/reliability/sweep.h"

#include <algorithm>

namespace gudo {

namespace {

constexpr FailureLevel allLevels[] = {FailureLevel::Component, FailureLevel::Replica, FailureLevel::Host,
                                      FailureLevel::Rack,      FailureLevel::Zone,    FailureLevel::Site,
                                      FailureLevel::Region};

bool isOf(const FailureStudy& study, const FailureEvent& event, FailureLevel level)
{
    return event.level == level && isAtLevel(study.graph, event, level);
}

} // namespace

int SweepRow::count(RequirementState state) const
{
    return static_cast<int>(std::ranges::count(simulation.outcomes, state, &Outcome::state));
}

std::optional<Sweep> sweepOf(const FailureStudy& study, FailureLevel level, const std::function<bool()>& isCancelled)
{
    Sweep sweep {.level = level};
    for (std::size_t number = 0; number < study.model.events.size(); ++number) {
        if (!isOf(study, study.model.events[number], level))
            continue;
        if (isCancelled && isCancelled())
            return {};
        sweep.rows.push_back({static_cast<int>(number), simulated(study.design.architecture, study.graph, study.catalog,
                                                                  study.model, {static_cast<std::uint32_t>(number)})});
    }
    std::ranges::sort(sweep.rows, {}, [&](const SweepRow& row) -> const std::string& {
        return study.model.events[static_cast<std::size_t>(row.event)].id;
    });
    return sweep;
}

std::vector<FailureLevel> levelsOf(const FailureStudy& study)
{
    std::vector<FailureLevel> levels;
    for (const FailureLevel level : allLevels)
        if (std::ranges::any_of(study.model.events,
                                [&](const FailureEvent& event) { return isOf(study, event, level); }))
            levels.push_back(level);
    return levels;
}

} // namespace gudo
