#include "core/rules/identity.h"

#include <algorithm>

namespace gudo {

std::string identityOf(const Diagnostic& finding)
{
    std::string identity = finding.rule + '\n' + finding.key;
    for (const auto* ids : {&finding.components, &finding.connections}) {
        identity += '\n';
        std::vector<Id> sorted = *ids;
        std::ranges::sort(sorted);
        for (const Id& id : sorted)
            identity.append(1, '\t').append(id);
    }
    return identity;
}

} // namespace gudo
