#pragma once

#include <vector>

#include "app/availability/availability_answer.h"
#include "app/availability/figure_row.h"
#include "core/rules/analysis.h"

namespace gudo {

/// What clients ask for and how much of the time they get it, in the order of the answer.
[[nodiscard]] std::vector<FigureRow> requirementRows(const AvailabilityAnswer& answer, const Catalog& catalog);

/// What made redundant would bring most for a requirement, with the fix of a finding where one is about it; then what
/// is a single point of failure and has no figure. Pre: the answer has that requirement.
[[nodiscard]] std::vector<FigureRow> improvementRows(const AvailabilityAnswer& answer, const Catalog& catalog,
                                                     int requirement, const Analysis& analysis);
/// Where the downtime of a requirement comes from, most first. Pre: the answer has that requirement.
[[nodiscard]] std::vector<FigureRow> budgetRows(const AvailabilityAnswer& answer, const Catalog& catalog,
                                                int requirement);
/// Every figure that the answer rests on, and who says so; objectives first.
[[nodiscard]] std::vector<FigureRow> assumptionRows(const AvailabilityAnswer& answer, const Catalog& catalog);
/// Loads of clients, how busy services are, and what remains after a loss, worst first.
[[nodiscard]] std::vector<FigureRow> capacityRows(const AvailabilityAnswer& answer, const Catalog& catalog);

} // namespace gudo
