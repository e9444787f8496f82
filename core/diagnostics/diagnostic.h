#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/diagnostics/message.h"
#include "core/model/design.h"

namespace gudo {

enum class Severity { Note, Warning, Error };

/// "note", "warning" or "error": the words of the command line and of machine formats.
[[nodiscard]] std::string_view toText(Severity severity);
/// The severity of that name, or nothing.
[[nodiscard]] std::optional<Severity> severityFrom(std::string_view text);

/// A change that removes the finding it hangs on, as one edit.
struct Fix {
    Message title;                            ///< an imperative: "Turn on Multi-AZ"
    std::function<Design(Design)> apply;      ///< pure; for the design it was found in, or a later one with the same ids
    bool isSafe = true;                       ///< false: adds cost or components, or chooses for the user
};

/// The one kind of error a user sees: a finding of a rule, or trouble with a file.
struct Diagnostic {
    std::string rule {};                      ///< id of the rule, empty for trouble with a file
    Severity severity = Severity::Error;
    Message message {};
    std::vector<Id> components {};            ///< what it is about, the culprit first
    std::vector<Id> connections {};
    std::optional<Fix> fix {};
    std::string key {};                       ///< tells findings of one rule on one component apart (a port, a zone); not translated
    std::string file {};                      ///< name of the file it is about, as the user gave it; may be empty
    int line = 0;                             ///< 1-based place in a file; 0 when it is not about a file
    int column = 0;                           ///< 1-based, in bytes
};

/// True when any is an error.
[[nodiscard]] bool hasErrors(const std::vector<Diagnostic>& diagnostics);

} // namespace gudo
