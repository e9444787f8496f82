#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/reliability/failure_model.h"

namespace gudo {

/// A share of time that something is up, and who says so.
struct AvailabilityFigure {
    double value = 1;
    std::string_view source {}; ///< empty: the design itself
};

/// The figure of an event: of the component (its `availability`), else of its type in the catalogue, for copies of the
/// type of a copy. Nothing when nobody knows.
[[nodiscard]] std::optional<AvailabilityFigure> figureOf(const ServiceGraph& graph, const Catalog& catalog,
                                                         const FailureModel& model, const FailureEvent& event);

/// What making one thing redundant would bring.
struct Improvement {
    int event = 0;           ///< of the model
    double importance = 0;   ///< Birnbaum's: unavailability of the requirement per unavailability of the event
    double availability = 0; ///< of the requirement with a second one that fails independently
};

/// The availability of a requirement, as an estimate in the long run: failures are independent but for what they share,
/// failover takes no time, what nobody knows counts from never up (`lower`) to always up (`upper`).
struct AvailabilityEstimate {
    Requirement requirement {};
    double lower = 0;
    double upper = 1;
    bool isExact = false;                    ///< lower and upper are the same, by decision diagram
    std::vector<int> unknown {};             ///< events that matter and have no figure
    std::vector<int> assumed {};             ///< the same of places and of what a provider runs: they count as always up
    std::vector<Improvement> improvements {}; ///< what buys most first

    /// The best that is known: exact, or the upper bound.
    [[nodiscard]] double availability() const { return upper; }
};

struct AvailabilityOptions {
    std::size_t mostNodes = 500'000;      ///< of a decision diagram, before bounds are given instead
    std::function<bool()> isCancelled {}; ///< asked now and then; may be empty
};

/// The model of all events that have a figure of their own: copies of what runs in copies, all at once what a provider
/// runs, and every domain.
[[nodiscard]] FailureModel availabilityModel(const ServiceGraph& graph, const Catalog& catalog, const Zones& zones);

/// For each requirement of an availability model. Zones, racks, sites, regions and what a provider runs count as always
/// up where they have no figure.
[[nodiscard]] std::vector<AvailabilityEstimate> availabilities(const ServiceGraph& graph, const Catalog& catalog,
                                                               const FailureModel& model,
                                                               const AvailabilityOptions& options = {});

/// Minutes a year (of 365 days) that this availability leaves.
[[nodiscard]] double downtimeMinutesPerYear(double availability);

} // namespace gudo
