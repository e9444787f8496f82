#pragma once

#include <vector>

namespace gudo::test {

/// What is known of a published fault tree, with every event as likely as 1 in 100.
struct AraliaModel {
    const char* name = "";
    double sets = 0;                ///< minimal cut sets
    std::vector<double> byOrder {}; ///< of 1, 2, … events, as far as known
    const char* probability = "";   ///< of the top, six significant digits; empty where nobody else has worked it out
};

/// Trees whose answers other programs have worked out too, that take a moment only: Aralia's benchmark.
/// A. Rauzy, Aralia Fault Trees Benchmark; counts and probabilities measured with SCRAM 0.16.2 and by a program that
/// shares nothing with it or with this one.
[[nodiscard]] const std::vector<AraliaModel>& smallAraliaModels();

/// Those that take up to a few seconds.
[[nodiscard]] const std::vector<AraliaModel>& largeAraliaModels();

/// Those that are for limited orders; `sets` is 0.
[[nodiscard]] const std::vector<AraliaModel>& hugeAraliaModels();

} // namespace gudo::test
