#include "core/rules/in_short.h"

#include <algorithm>

#include "core/rules/short_texts/short_texts.h"

namespace gudo {

namespace {

std::span<const RuleInShort> rowsOf(RuleFamily family)
{
    switch (family) {
    case RuleFamily::Redundancy:
        return redundancyInShort();
    case RuleFamily::Network:
        return networkInShort();
    case RuleFamily::Security:
        return securityInShort();
    case RuleFamily::Operations:
        return operationsInShort();
    case RuleFamily::Cost:
        return costInShort();
    case RuleFamily::Performance:
        return performanceInShort();
    case RuleFamily::Engine:
        break;
    }
    return engineInShort();
}

} // namespace

std::array<const char*, 3> linesInShort(const Rule& rule)
{
    const auto rows = rowsOf(rule.family);
    const auto row = std::ranges::find(rows, rule.id, &RuleInShort::rule);
    if (row == rows.end())
        return {"", "", ""};
    return {row->what, row->why, row->remedy ? row->remedy : rule.remedy};
}

} // namespace gudo
