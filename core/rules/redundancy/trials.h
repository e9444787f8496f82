#pragma once

#include <functional>
#include <set>
#include <string>

#include "core/rules/rule.h"

namespace gudo {

/// Tries edits that change what fails together before a rule offers them, so that none only moves the problem. Only the
/// first few: a trial is an analysis of the whole design.
class Trials {
public:
    using Edit = std::function<Design(Design)>;
    /// Ids of single points of failure that the rule explains in a design.
    using Explained = std::function<std::set<std::string>(const RuleContext&)>;

    Trials(const RuleContext& context, Explained explained);

    /// True when some trials are left.
    [[nodiscard]] bool isOpen() const { return m_left > 0; }
    /// True when after the edit the rule does not explain `cause` any more, nothing takes away what nothing took
    /// before, and no single point of failure is left unexplained that was not before.
    [[nodiscard]] bool succeeds(const Edit& edit, std::string_view cause);

private:
    const RuleContext& m_context;
    Explained m_explained;
    std::set<std::string> m_failures;    ///< ids of all events that alone take something away
    std::set<std::string> m_unexplained; ///< ids of those that are told and that the rule does not explain
    int m_left;
};

} // namespace gudo
