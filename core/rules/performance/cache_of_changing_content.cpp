#include <map>

#include "core/rules/findings.h"
#include "core/rules/performance/performance_rules.h"
#include "core/rules/property_values.h"

namespace gudo {

namespace {

/// Requests in one direction: how many, and how many of them only write.
struct Arrows {
    int all = 0;
    std::vector<Id> writing {};

    void add(const Connection& connection)
    {
        ++all;
        if (textOf(connection.properties, "access") == "write")
            writing.push_back(connection.id);
    }
    bool onlyWrite() const { return all > 0 && static_cast<int>(writing.size()) == all; }
};

std::vector<Diagnostic> findUseless(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    if (!context.hasKind("cache") && !context.hasKind("cdn"))
        return findings;
    std::map<std::string_view, Arrows> incoming;
    std::map<std::string_view, Arrows> outgoing;
    for (const auto& row : context.architecture().connections)
        if (isRequest(*row) && row->from != row->to) {
            incoming[row->to].add(*row);
            outgoing[row->from].add(*row);
        }
    for (const auto& row : context.architecture().components) {
        const bool isCdn = context.isKind(*row, "cdn");
        if (!isCdn && !context.isKind(*row, "cache"))
            continue;
        Diagnostic found;
        if (isZeroTime(*row, "ttl"))
            found = finding({GUDO_TR_NOOP("core", "%1 keeps answers for no time at all: every request goes on to the "
                                                  "origin, by a longer way"),
                             {called(*row)}},
                            {row->id});
        else if (incoming[row->id].onlyWrite())
            found = finding({GUDO_TR_NOOP("core", "%1 is written and never read: whatever it keeps, it answers nobody"),
                             {called(*row)}},
                            {row->id});
        else if (outgoing[row->id].onlyWrite())
            found = finding({GUDO_TR_NOOP("core", "%1 stands in front of what each request changes: its copies are out "
                                                  "of date as soon as they are made"),
                             {called(*row)}},
                            {row->id});
        else
            continue;
        for (auto* arrows : {&incoming[row->id], &outgoing[row->id]})
            if (!isZeroTime(*row, "ttl") && arrows->onlyWrite())
                found.connections.insert(found.connections.end(), arrows->writing.begin(), arrows->writing.end());
        // A delivery network also shortens the way to what it does not keep
        found.severity = isCdn ? Severity::Note : Severity::Warning;
        findings.push_back(std::move(found));
    }
    return findings;
}

} // namespace

const Rule cacheOfChangingContent {
    .id = "PERF-002",
    .name = "cache-of-changing-content",
    .severity = Severity::Warning,
    .family = RuleFamily::Performance,
    .title = GUDO_TR_NOOP("core", "Cache in front of what always changes"),
    .rationale =
        GUDO_TR_NOOP("core", "A cache pays when the same answer is asked for again before it changes. In front of "
                             "content that every request changes, or with a time to live of nothing, it never has an "
                             "answer: each request takes one hop more, and the data is kept twice for nobody."),
    .remedy =
        GUDO_TR_NOOP("core", "Leave the cache out of this way, or give it content that stays the same for a while."),
    .bad = GUDO_TR_NOOP("core", "A cache server with a time to live of 0s in front of the shop."),
    .good = GUDO_TR_NOOP("core", "The same with a time to live of 60s, in front of the product pages only."),
    .source = "S3; Amazon ElastiCache User Guide: caching strategies",
    .check = findUseless,
};

} // namespace gudo
