#include "core/rules/short_texts/short_texts.h"

namespace gudo {

std::span<const RuleInShort> engineInShort()
{
    static constexpr RuleInShort rows[] {
        {"ENG-001", GUDO_TR_NOOP("core", "The component has a type that this program does not know."),
         GUDO_TR_NOOP("core", "No other rule can judge it, so silence about it means nothing.")},
        {"ENG-002", GUDO_TR_NOOP("core", "A property holds something that cannot be what it stands for."),
         GUDO_TR_NOOP("core",
                      "No check can reckon with it: a door may seem shut that is open, or the other way round.")},
        {"SUP-001", GUDO_TR_NOOP("core", "The acceptance of a finding has expired or gives no reason."),
         GUDO_TR_NOOP("core", "It no longer counts: somebody has to decide again.")},
        {"SUP-002", GUDO_TR_NOOP("core", "The design accepts a finding that does not exist."),
         GUDO_TR_NOOP("core", "Left in place, it could hide a new finding later.")},
        {"SUP-003", GUDO_TR_NOOP("core", "A setting names a rule that does not exist."),
         GUDO_TR_NOOP("core", "It changes nothing, although whoever wrote it believes that it does.")},
    };
    return rows;
}

} // namespace gudo
