#pragma once

#include <vector>

#include "core/rules/check.h"
#include "core/rules/project_rules.h"

namespace gudo {

/// What became of a design after everything that can be mended by itself was.
struct Repair {
    Design design;
    std::vector<Diagnostic> done {}; ///< what was mended, in that order, each as it was found then
    std::vector<Diagnostic> open {}; ///< has a fix that adds cost or chooses, so that somebody has to ask for its rule
};

/// The design with one fix after the other applied; each is found anew in what the last one left, and none is tried
/// twice. Reads `options.only` for the rules to mend: fixes that are not safe are left open unless their rule is named
/// there by its whole id or name. The project's rules hold for the checks and are not written into the design. Stops
/// early, with an answer of no use, when `options.isCancelled` says yes. As long as a check for each fix.
[[nodiscard]] Repair repairedAll(Design design, const Catalog& catalog, const ProjectRules& project,
                                 const CheckOptions& options);

} // namespace gudo
