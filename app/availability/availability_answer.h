#pragma once

#include <functional>
#include <memory>
#include <vector>

#include "core/model/containment.h"
#include "core/network/zones.h"
#include "core/picture/highlights.h"
#include "core/reliability/availability_report.h"
#include "core/reliability/single_points.h"

namespace gudo {

/// What a worker found out about the availability and the capacity of a design. Never changes; its parts point at each
/// other.
struct AvailabilityAnswer {
    Architecture architecture;
    Containment containment;
    Zones zones;
    ServiceGraph graph;
    AvailabilityReport report {};
    std::vector<SinglePoint> points {}; ///< events of report.model that alone lose a requirement

    AvailabilityAnswer(Architecture drawn, const Catalog& catalog);
    AvailabilityAnswer(const AvailabilityAnswer&) = delete;
    AvailabilityAnswer& operator=(const AvailabilityAnswer&) = delete;

    [[nodiscard]] const FailureEvent& event(int number) const
    {
        return report.model.events[static_cast<std::size_t>(number)];
    }
    /// True when that event alone loses the requirement of that number.
    [[nodiscard]] bool isSinglePoint(int event, int requirement) const;
    /// Components that the event is about: one, or the boxes of a place; may be empty for a zone that is not drawn.
    [[nodiscard]] std::vector<Id> placesOf(const FailureModel& model, const FailureEvent& event) const;
    /// The same of an event of report.model.
    [[nodiscard]] std::vector<Id> placesOf(const FailureEvent& event) const { return placesOf(report.model, event); }
};

/// Nullptr when `isCancelled` said yes before the end.
[[nodiscard]] std::shared_ptr<const AvailabilityAnswer>
availabilityAnswer(Architecture architecture, const Catalog& catalog, const std::function<bool()>& isCancelled);

/// How busy components are, for the drawing.
[[nodiscard]] Highlights loadHighlights(const AvailabilityAnswer& answer);

} // namespace gudo
