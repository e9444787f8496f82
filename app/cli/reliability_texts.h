#pragma once

#include <QString>

#include "app/cli/terminal_text.h"
#include "app/text/reliability_texts.h"
#include "core/reliability/failure_model.h"

namespace gudo {

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
