#pragma once

#include <string>
#include <vector>

#include "core/formats/format.h"
#include "core/picture/picture.h"
#include "core/reliability/sweep.h"
#include "core/whatif/failure_words.h"

namespace gudo {

struct SweepPageOptions {
    const Theme* theme = &lightTheme();
    std::string language {"en"};
    Translate translate = [](const Message& message) {
        return toEnglish(message);
    };
};

/// "What happens when each zone fails": the heading of a sweep.
[[nodiscard]] Message sweepTitle(FailureLevel level);
/// "When zone ap-northeast-2a fails": the heading of one row.
[[nodiscard]] std::string rowTitle(const FailureStudy& study, const SweepRow& row, const Translate& translate);

/// The picture of one row: the design with what its failure does laid over it. Boxes and routes are those of the
/// study's design, so that they are worked out once for all rows.
[[nodiscard]] DisplayList sweepPicture(const FailureStudy& study, const SweepRow& row, const Boxes& boxes,
                                       const Routes& routes, const SweepPageOptions& options);

/// A page of one answer: its heading, a sentence for every client, and the picture below.
[[nodiscard]] DisplayList failurePage(const FailureStudy& study, const std::string& heading,
                                      const Simulation& simulation, DisplayList picture,
                                      const SweepPageOptions& options);
/// "When zone ap-northeast-2a + Orders DB fails".
[[nodiscard]] std::string failureHeading(const FailureStudy& study, const std::vector<std::string>& names,
                                         const Translate& translate);

/// The pages of a sweep: a table of failures and what each leaves of every request, then for each failure its picture
/// with a sentence for every client above it.
[[nodiscard]] std::vector<DisplayList> sweepPages(const FailureStudy& study, const Sweep& sweep,
                                                  const SweepPageOptions& options);

/// The same as one web page that loads nothing; a row of the table leads to its picture.
[[nodiscard]] std::string sweepHtml(const FailureStudy& study, const Sweep& sweep, const SweepPageOptions& options,
                                    const IconSource& icons);

} // namespace gudo
