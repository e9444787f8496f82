#pragma once

#include <QString>

#include <vector>

#include "app/search/search_term.h"
#include "core/model/design.h"

namespace gudo {

/// A design to begin with.
struct Template {
    QString id {};
    QString name {};        ///< in the current language
    QString description {}; ///< a sentence or two, in the current language
    std::vector<SearchTerm> terms {};
    Design design {};
};

/// The template that is opened as the example.
inline constexpr char exampleTemplate[] = "aws-three-tier";

/// A template of the program's resources; an empty design for an unknown id. Reads and parses some kilobytes.
[[nodiscard]] Template templateOf(const QString& id);

} // namespace gudo
