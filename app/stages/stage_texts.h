#pragma once

#include <QString>
#include <QStringList>

#include <vector>

#include "core/catalog/catalog.h"
#include "core/model/changes.h"

namespace gudo {

/// A line about something that a stage changed.
struct ChangeLine {
    enum class Kind { Added, Changed, Removed };
    Kind kind = Kind::Added;
    QString text {};
    Id id {}; ///< of the component or connection
};

/// What people call a stage: its name, or "Stage 3".
[[nodiscard]] QString stageName(const Design& design, const Id& stage);

/// Lines about what was added, changed and removed between two designs, in that order, components before connections.
[[nodiscard]] std::vector<ChangeLine> changeLines(const Design& before, const Design& after, const Catalog& catalog);

} // namespace gudo
