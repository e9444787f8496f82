#pragma once

#include <QString>

#include <span>

#include "core/reliability/failure_model.h"

namespace gudo {

/// "Orders DB (db)", or only the one where both are the same.
[[nodiscard]] QString nameAndId(const Component& component);
/// "Web servers in App subnet A", "zone ap-northeast-2a": an event for people.
[[nodiscard]] QString eventText(const ServiceGraph& graph, const FailureModel& model, const FailureEvent& event);
/// The same without ids: for lists where a click shows what is meant.
[[nodiscard]] QString eventName(const ServiceGraph& graph, const FailureModel& model, const FailureEvent& event);
/// "Users → Web load balancer".
[[nodiscard]] QString requirementText(const ServiceGraph& graph, const Requirement& requirement);
/// Names of nodes, joined.
[[nodiscard]] QString nodesText(const ServiceGraph& graph, std::span<const int> nodes, const QString& between);
/// "99.95 %", with as many nines as it takes.
[[nodiscard]] QString percentText(double share);
/// "4 h 23 min", "53 min", "32 s" a year.
[[nodiscard]] QString durationText(double minutes);
/// The same in one rounded unit, for people who talk: "4 h", "53 min", "3 d".
[[nodiscard]] QString roughDurationText(double minutes);

/// Why there is nothing to tell: nobody asks for anything. Empty when somebody does.
[[nodiscard]] QString missingRequirements(const ServiceGraph& graph, const FailureModel& model);

} // namespace gudo
