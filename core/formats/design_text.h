#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "core/formats/format.h"
#include "core/iac/located_text.h"

namespace gudo {

/// The texts that a design is written in, with what their lines are about, and what they could not say.
struct LocatedTexts {
    std::vector<LocatedText> files {}; ///< in the order to read them
    std::vector<Diagnostic> diagnostics {};
};

/// A kind of text that stands beside the drawing: a row of data. What it writes is what the format of the same id
/// exports, byte for byte.
struct DesignText {
    std::string_view id;       ///< of the format
    const char* title = "";    ///< the name people say; not translated, as it is a name
    std::string_view language; ///< of the text, for its colours: "mermaid", "hcl", "yaml" or "json"
    LocatedTexts (*write)(const Design& design, const Catalog& catalog, const WriteOptions& options) = nullptr;
    /// True: of a part of the design, the lines of the whole text that are about it; for a plan of the part alone would
    /// choose otherwise where it does not see the rest. False: the text of the part as a design of its own.
    bool isQuoted = false;
};

/// All of them, in the order of their tabs.
[[nodiscard]] std::span<const DesignText* const> designTexts();
/// The one of that id, or nullptr.
[[nodiscard]] const DesignText* designTextNamed(std::string_view id);

/// What a selection means on its own: the components named and the ends of the connections named, with what lives in
/// them and the connections among them, under the title and settings of the design. Empty: the whole design.
[[nodiscard]] Design partOf(const Design& design, std::span<const Id> ids);

/// What `kind` says of that part, as `partOf` means it; of the whole design where `ids` is empty.
[[nodiscard]] LocatedTexts textsOf(const DesignText& kind, const Design& design, const Catalog& catalog,
                                   std::span<const Id> ids, const WriteOptions& options);

} // namespace gudo
