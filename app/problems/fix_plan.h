#pragma once

#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "core/catalog/catalog.h"
#include "core/picture/picture.h"
#include "core/rules/repair.h"

namespace gudo {

/// What a fix will do, before anybody said yes to it.
struct FixPlan {
    enum class Mark { Added, Removed, Changed };

    Design before {};
    Design after {};
    int mended = 0; ///< findings that it mends
    DisplayList beforePicture {};
    DisplayList afterPicture {};
    Rect region {}; ///< what of the pictures to look at; empty: nothing drawn becomes other
    std::vector<std::pair<Rect, Mark>> beforeMarks {};
    std::vector<std::pair<Rect, Mark>> afterMarks {};
};

/// Works out one finding's fix on that design, or the fixes of all that one rule finds there: the same as "gudo fix
/// --rule". `isCancelled` is asked in between; after a yes the answer is of no use.
using FixWork = std::function<FixPlan(const std::function<bool()>& isCancelled)>;

struct FixLook {
    const Theme* theme = &lightTheme();
    std::string language {"en"};
};

[[nodiscard]] FixPlan planOf(const Design& design, const Catalog& catalog, const Diagnostic& finding,
                             const FixLook& look);
[[nodiscard]] FixPlan planOf(const Design& design, const Catalog& catalog, const ProjectRules& project,
                             const CheckOptions& options, const FixLook& look);

} // namespace gudo
