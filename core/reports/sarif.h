#pragma once

#include <span>
#include <string>

#include "core/reports/checked_file.h"

namespace gudo {

struct SarifOptions {
    std::string version {};                ///< of the program
    std::span<const Rule* const> rules {}; ///< all that were to be asked
    bool withSuppressed = false;           ///< also findings that are accepted or in the baseline, marked as suppressed
};

/// `gudo check --format sarif`: a SARIF 2.1.0 log with one run, for code scanning. Says when a file was not understood,
/// so that an empty log is not taken for a clean one. Keeps to the limits of GitHub: 25 000 results (worst first, and a
/// notification tells how many are left out), 100 related locations. Messages are English. Ends in a newline.
/// Source: OASIS, Static Analysis Results Interchange Format 2.1.0.
[[nodiscard]] std::string sarif(std::span<const CheckedFile> files, const SarifOptions& options);

/// The score that code scanning sorts findings of security by, on the scale of CVSS; empty for other families.
[[nodiscard]] std::string_view securitySeverity(const Rule& rule);

} // namespace gudo
