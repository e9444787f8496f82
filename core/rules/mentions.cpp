#include "core/rules/mentions.h"

namespace gudo {

Mentions::Mentions(const RuleContext& context)
{
    for (const auto& row : context.architecture().components)
        for (const Reference& reference : referencesOf(context.catalog, *row))
            all.push_back({row.get(), reference});
}

} // namespace gudo
