#pragma once

#include <QString>

#include <span>

#include "app/cli/terminal_text.h"
#include "core/reliability/failure_model.h"

namespace gudo {

/// "Orders DB (db)", or only the one where both are the same.
[[nodiscard]] QString nameWithId(const Component& component);
/// "Web servers in App subnet A", "zone ap-northeast-2a": an event for people.
[[nodiscard]] QString eventText(const ServiceGraph& graph, const FailureModel& model, const FailureEvent& event);
/// "Users → Web load balancer".
[[nodiscard]] QString requirementText(const ServiceGraph& graph, const Requirement& requirement);
/// Names of nodes, joined.
[[nodiscard]] QString nodesText(const ServiceGraph& graph, std::span<const int> nodes, const QString& between);
/// "99.95 %", with as many nines as it takes.
[[nodiscard]] QString percentText(double share);
/// "4 h 23 min", "53 min", "32 s" a year.
[[nodiscard]] QString durationText(double minutes);

/// Why there is nothing to tell: nobody asks for anything. Empty when somebody does.
[[nodiscard]] QString missingRequirements(const ServiceGraph& graph, const FailureModel& model);
/// What was taken as one service because of its names, and what could not be told; empty when there is nothing.
[[nodiscard]] QString remarks(const ServiceGraph& graph, const TerminalStyle& style);

/// A design and its service graph, as every reliability command needs them.
struct AnalysedDesign {
    Design design;
    Catalog catalog;
    Containment containment;
    Zones zones;
    ServiceGraph graph;

    AnalysedDesign(Design made, Catalog types);
    AnalysedDesign(const AnalysedDesign&) = delete; // members point at each other
    AnalysedDesign& operator=(const AnalysedDesign&) = delete;
};

} // namespace gudo
