#pragma once

#include <functional>
#include <span>
#include <string>
#include <string_view>

#include "core/rules/rule.h"

namespace gudo {

/// "redundancy", "network", …: the words of machine formats.
[[nodiscard]] std::string_view toText(RuleFamily family);

/// `gudo rules --format json`: an array of objects with id, name, severity, family, title, rationale, remedy, bad, good
/// and source, in English. Ends in a newline.
[[nodiscard]] std::string rulesJson(std::span<const Rule* const> rules);

/// Puts one of a rule's texts into the reader's language.
using RuleText = std::function<std::string(const char* text)>;

/// Headings of the rule catalogue, in the reader's language.
struct RuleHeadings {
    std::string title;
    std::string rationale;
    std::string remedy;
    std::string bad;
    std::string good;
    std::string source;
};

/// The rule catalogue as a Markdown page with one section a rule.
[[nodiscard]] std::string rulesMarkdown(std::span<const Rule* const> rules, const RuleText& translate,
                                        const RuleHeadings& headings);

} // namespace gudo
