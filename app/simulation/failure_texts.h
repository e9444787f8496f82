#pragma once

#include <QIcon>
#include <QString>

#include "app/style/colors.h"
#include "core/reliability/simulation.h"
#include "core/whatif/failure_choices.h"
#include "core/whatif/failure_words.h"

namespace gudo {

/// A message in the user's language, with particles that fit the names in it.
[[nodiscard]] std::string inUsersWords(const Message& message);
[[nodiscard]] QString nameOfFailure(const FailureStudy& study, const std::string& name);
/// "Zone ap-northeast-2a", "All of Web servers": an entry of the menu that asks how much fails.
[[nodiscard]] QString choiceText(const FailureStudy& study, const FailureChoice& choice);
/// "served", "degraded", "lost".
[[nodiscard]] QString stateText(RequirementState state);
/// The mark of a state: shape and colour.
[[nodiscard]] QIcon stateIcon(RequirementState state, const UiColors& colors);
/// "Zones", "Hosts": what fails in turn.
[[nodiscard]] QString levelText(FailureLevel level);

} // namespace gudo
