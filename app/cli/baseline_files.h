#pragma once

#include <QString>

#include <optional>
#include <vector>

#include "core/reports/baseline.h"

namespace gudo {

/// Reads a baseline; complains and gives nothing when it cannot be used.
[[nodiscard]] std::optional<Baseline> readBaselineFile(const QString& path);

/// Marks what the baseline at `path` knows, and tells on standard error which of its entries match nothing any more.
/// Returns the others; nothing, with a complaint, when it is about other designs altogether.
[[nodiscard]] std::optional<Baseline> withBaseline(std::vector<CheckedFile>& files, const Baseline& baseline,
                                                   const QString& path, bool isUpdated);

/// The baseline at `path` of all that these files have, which counts as known from now on.
[[nodiscard]] Baseline newBaseline(std::vector<CheckedFile>& files, const QString& path);

} // namespace gudo
