#pragma once

#include <functional>
#include <span>
#include <string>
#include <string_view>

#include "core/rules/rule.h"

namespace gudo {

/// "redundancy", "network", …: the words of machine formats.
[[nodiscard]] std::string_view toText(RuleFamily family);

/// `gudo rules --format json`: an array of objects with id, name, severity, family, title, rationale, remedy, bad,
/// good, source and parameters, in English. Ends in a newline.
[[nodiscard]] std::string rulesJson(std::span<const Rule* const> rules);

/// Puts one of a rule's texts into the reader's language.
using RuleText = std::function<std::string(const char* text)>;

/// Headings of the rule catalogue, in the reader's language.
struct RuleHeadings {
    std::string title;
    std::string introduction;
    std::string rationale;
    std::string remedy;
    std::string bad;
    std::string good;
    std::string parameter;
    std::string source;
    // Of the table of contents.
    std::string id;
    std::string name;
    std::string severity;
    std::string summary;
    std::function<std::string(RuleFamily)> family;
};

/// The rule catalogue as a Markdown page: a table of contents, then a section a rule, family by family. Every rule can
/// be linked to by its id in small letters.
[[nodiscard]] std::string rulesMarkdown(std::span<const Rule* const> rules, const RuleText& translate,
                                        const RuleHeadings& headings);

} // namespace gudo
