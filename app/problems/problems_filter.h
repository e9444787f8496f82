#pragma once

#include <QString>

#include <array>
#include <set>

#include "core/rules/rule.h"

namespace gudo {

/// Which findings a list shows.
struct ProblemsFilter {
    std::array<bool, 3> severities {true, true, true}; ///< by Severity
    std::set<RuleFamily> hiddenFamilies {};
    bool isFixableOnly = false;
    bool isNewOnly = false; ///< since the last save
    bool areAcceptedShown = false;
    QString text {}; ///< words, parts of them, initial consonants; see SearchQuery

    /// True when it may hide findings that nobody accepted.
    [[nodiscard]] bool isNarrow() const
    {
        return severities != std::array {true, true, true} || !hiddenFamilies.empty() || isFixableOnly || isNewOnly ||
               !text.isEmpty();
    }
    friend bool operator==(const ProblemsFilter&, const ProblemsFilter&) = default;
};

} // namespace gudo
