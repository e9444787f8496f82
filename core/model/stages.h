#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/model/design.h"

namespace gudo {

// A design with stages tells its way step by step. One of them is open: it is what the design itself holds, what every
// edit changes and what everything that knows no stages reads. Showing another one moves contents about and changes none.
//
// A design that somebody wrote with stages and without an open one is a version beside them; switched() makes it the
// first of them, so that nothing is lost.
//
// Functions that name a stage that does not exist return the design as it was.
//
// Which one is open, and what a speaker says of a stage, are among the extras of the design ("stage") and of the stage
// ("note"), where programs that do not know them keep them.

/// Id of the open stage; empty: the design itself is none of its stages, or has none.
[[nodiscard]] std::string_view openStage(const Design& design);
/// What a speaker says of it.
[[nodiscard]] std::string_view noteOf(const Stage& stage);

/// The place of a stage in the list, or -1.
[[nodiscard]] int placeOfStage(const Design& design, std::string_view id);
/// `stem`, else "stem-2", "stem-3", …: an id that no stage has yet.
[[nodiscard]] Id freeStageId(const Design& design, std::string_view stem);
/// What people call it: its name, else its id.
[[nodiscard]] const std::string& displayName(const Stage& stage);

/// The design with that stage open. The same content, so that stages and their contents can be shown in any order.
[[nodiscard]] Design switched(Design design, std::string_view id);
/// One stage as a design of its own: no stages, everything else as it is.
[[nodiscard]] Design atStage(const Design& design, std::string_view id);
/// All stages in their order as atStage() has them; the design itself where there are none.
[[nodiscard]] std::vector<Design> allStages(const Design& design);

/// A further stage behind `from` with what that holds, open; "" stands for the open one. A design without stages gets
/// two, the first called `firstName`. Pre: `stage` has an id that no stage has; what it holds counts for nothing.
[[nodiscard]] Design withStage(Design design, Stage stage, std::string_view from = {}, std::string firstName = {});
/// Without a stage. When it was open, the one before it is opened, or else the one after it; without any the design goes
/// on as it was.
[[nodiscard]] Design withoutStage(Design design, std::string_view id);
/// With a stage at another place of the list, the others in their order. Pre: 0 <= place < number of stages.
[[nodiscard]] Design withStageAt(Design design, std::string_view id, int place);
/// With other words for a stage.
[[nodiscard]] Design withStageTexts(Design design, std::string_view id, std::string name, std::string note);

/// With the words that its stages carry for that language ("translations": {"ko": {"name": …, "note": …}}) instead of
/// their own, and without what they carry for others: for designs that come in several languages.
[[nodiscard]] Design withStagesIn(Design design, std::string_view language);

/// `after`, an edit of `before` in the stage that is open in both, with the edit made in all later stages too: by
/// three-way merge, where they have it differently they keep what they have.
[[nodiscard]] Design withEditInLaterStages(const Design& before, Design after);

} // namespace gudo
