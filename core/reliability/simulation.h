#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "core/faulttree/scenarios.h"
#include "core/reliability/failure_model.h"

namespace gudo {

enum class ComponentState {
    Up,
    Degraded, ///< some copies are lost, or its host, or something it can do without, or it sends requests to what is down
    Down,
};
/// "up", "degraded", "down".
[[nodiscard]] std::string_view toText(ComponentState state);

enum class RequirementState {
    Served,
    Degraded, ///< something that serves it, or could, is degraded or down
    Lost,
};
/// "served", "degraded", "lost".
[[nodiscard]] std::string_view toText(RequirementState state);

/// How a requirement fares.
struct Outcome {
    Requirement requirement {};
    RequirementState state = RequirementState::Served;
    std::vector<int> because {}; ///< nodes, ascending: of a lost one what the failures take from it, of a degraded one what suffers
    std::vector<int> path {};    ///< nodes from the client to the first of those that is down; empty unless it is lost
    std::vector<int> standbys {};///< nodes that could take over if somebody acted, ascending; empty unless it is lost
};

/// What fails with some events.
struct Simulation {
    std::vector<ComponentState> components {}; ///< of each node
    std::vector<Outcome> outcomes {};          ///< of each requirement of the model
};

/// The model that simulations work on: every event there is. O((n + m) log n + copies).
[[nodiscard]] FailureModel simulationModel(const ServiceGraph& graph, const Catalog& catalog, const Zones& zones);

/// The events of that name: of the command line (`web`, `web@app-a`, `zone:ap-northeast-2a`), and of a container all that
/// it holds. Ascending; nothing when the name means nothing.
[[nodiscard]] std::optional<Scenario> eventsNamed(const ServiceGraph& graph, const FailureModel& model, const Zones& zones,
                                                  std::string_view name);

/// What is lost, degraded and still served when all of `events` happen. O(size of the model).
[[nodiscard]] Simulation simulated(const Architecture& architecture, const ServiceGraph& graph, const Catalog& catalog,
                                   const FailureModel& model, const Scenario& events);

} // namespace gudo
