#include "core/reports/homepage.h"

namespace gudo {

std::string helpAddress(std::string_view ruleId)
{
    return std::string {homepage} + "/blob/main/docs/rules.md#" + anchorOf(ruleId);
}

std::string anchorOf(std::string_view ruleId)
{
    std::string anchor {ruleId};
    for (char& c : anchor)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return anchor;
}

} // namespace gudo
