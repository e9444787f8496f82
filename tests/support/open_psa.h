#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/faulttree/decision_diagram.h"

namespace gudo::test {

/// A fault tree of the Open-PSA model exchange format, for published models.
struct OpenPsaModel {
    FaultTree tree {};                    ///< one top, the gate that no other uses
    std::vector<std::string> events {};   ///< names; those of opposites begin with "not "
    std::vector<double> probabilities {}; ///< of events; 0 of opposites and where the file has none
    std::vector<Opposite> opposites {};   ///< "not" is pushed down to events, where gates become their duals
    std::string problem {};               ///< why it cannot be read; empty when it was
};

/// Understands define-gate, define-basic-event with a float, and nested formulas of and, or, atleast, not, xor of two,
/// gates and basic events. Anything else is a problem, never left out.
[[nodiscard]] OpenPsaModel readOpenPsa(std::string_view text);

/// Reads the file. A problem when there is none.
[[nodiscard]] OpenPsaModel readOpenPsaFile(const std::string& path);

/// The folder of published models: aralia in the folder that the environment variable GUDO_CORPUS names, else in the
/// one beside the sources. Empty when there is none.
[[nodiscard]] std::string araliaFolder();

} // namespace gudo::test
