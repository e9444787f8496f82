#include "core/rules/engine/engine_rules.h"

namespace gudo {

namespace {

/// check() finds these itself: only it knows the date and what was found.
std::vector<Diagnostic> findNothing(const RuleContext&)
{
    return {};
}

} // namespace

const Rule expiredAcceptance {
    .id = "SUP-001",
    .name = "expired-acceptance",
    .severity = Severity::Warning,
    .family = RuleFamily::Engine,
    .title = GUDO_TR_NOOP("core", "Accepted finding that no longer counts"),
    .rationale =
        GUDO_TR_NOOP("core", "Somebody decided to live with a finding until a certain day, and that day has passed, or "
                             "did not say why. The finding is shown again, so that the decision is made again."),
    .remedy = GUDO_TR_NOOP("core", "Mend what was accepted, or accept it again with a reason and a later day."),
    .bad = GUDO_TR_NOOP("core", "RED-001 accepted for the database, \"until the move\", expired on 2025-06-30."),
    .good = GUDO_TR_NOOP("core", "The same with a day to come, or without a day, and with a reason."),
    .source = "Gudo",
    .check = findNothing,
};

const Rule unusedAcceptance {
    .id = "SUP-002",
    .name = "unused-acceptance",
    .severity = Severity::Note,
    .family = RuleFamily::Engine,
    .title = GUDO_TR_NOOP("core", "Accepted finding that is not found"),
    .rationale = GUDO_TR_NOOP(
        "core", "The design accepts a finding that no rule makes any more, because it was mended or because "
                "the component has another name now. Left in place, it could hide a new finding later."),
    .remedy = GUDO_TR_NOOP("core", "Remove the entry, or correct the rule and the component that it names."),
    .bad = GUDO_TR_NOOP("core", "RED-002 accepted for a database that has a standby by now."),
    .good = GUDO_TR_NOOP("core", "The same design without the entry."),
    .source = "Gudo",
    .check = findNothing,
};

} // namespace gudo
