#include "core/reports/sweep_json.h"

#include <fmt/format.h>

#include "core/json/json_write.h"
#include "core/reports/json_parts.h"

namespace gudo {

namespace {

std::string idsIn(const FailureStudy& study, const Simulation& simulation, ComponentState state)
{
    std::vector<std::string> ids;
    for (std::size_t node = 0; node < simulation.components.size(); ++node)
        if (simulation.components[node] == state)
            ids.push_back(study.graph.nodes[node].component->id);
    return jsonTexts(ids);
}

} // namespace

std::string sweepJson(const FailureStudy& study, const Sweep& sweep)
{
    std::vector<std::string> rows;
    for (const SweepRow& row : sweep.rows) {
        std::vector<std::string> requirements;
        for (const Outcome& outcome : row.simulation.outcomes)
            requirements.push_back(fmt::format(R"({{"client": {}, "service": {}, "state": "{}"}})",
                                               quotedJson(study.graph.idOf(outcome.requirement.client)),
                                               quotedJson(study.graph.nameOf(outcome.requirement.need.service)),
                                               toText(outcome.state)));
        rows.push_back(fmt::format(R"({{"event": {}, "down": {}, "degraded": {}, "requirements": {}}})",
                                   quotedJson(study.model.events[static_cast<std::size_t>(row.event)].id),
                                   idsIn(study, row.simulation, ComponentState::Down),
                                   idsIn(study, row.simulation, ComponentState::Degraded),
                                   jsonRows(requirements, "    ")));
    }
    return fmt::format("{{\n  \"level\": \"{}\",\n  \"failures\": {}\n}}\n", toText(sweep.level), jsonRows(rows, "  "));
}

} // namespace gudo
