#include "core/diagnostics/diagnostic.h"

#include <algorithm>

namespace gudo {

std::string_view toText(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return "error";
    case Severity::Warning:
        return "warning";
    case Severity::Note:
        break;
    }
    return "note";
}

std::optional<Severity> severityFrom(std::string_view text)
{
    for (const Severity severity : {Severity::Note, Severity::Warning, Severity::Error})
        if (toText(severity) == text)
            return severity;
    return {};
}

bool hasErrors(const std::vector<Diagnostic>& diagnostics)
{
    return std::ranges::any_of(diagnostics, [](const Diagnostic& d) { return d.severity == Severity::Error; });
}

} // namespace gudo
