#include "core/rules/short_texts/short_texts.h"

namespace gudo {

std::span<const RuleInShort> performanceInShort()
{
    static constexpr RuleInShort rows[] {
        {"PERF-001", GUDO_TR_NOOP("core", "Users are on another continent than the region that answers them."),
         GUDO_TR_NOOP("core", "Each trip takes a tenth of a second or more, and a page makes many of them."),
         GUDO_TR_NOOP("core",
                      "Put a content delivery network in front, or run the service in a region near them as well.")},
        {"PERF-002", GUDO_TR_NOOP("core", "A cache stands before content that changes with every request."),
         GUDO_TR_NOOP("core", "It never has the answer: each request takes one hop more for nothing.")},
        {"PERF-003", GUDO_TR_NOOP("core", "Requests are sent to a standby that accepts no connections."),
         GUDO_TR_NOOP("core", "They fail, and the primary gets no relief: the standby only waits for a failure.")},
        {"PERF-004", GUDO_TR_NOOP("core", "The primary database answers all reads and is near its limit."),
         GUDO_TR_NOOP("core", "A rush of readers makes writes wait, and the orders with them.")},
        {"PERF-005", GUDO_TR_NOOP("core", "Each query, or each write, waits for a place far away."),
         GUDO_TR_NOOP("core", "A page asks many times in a row, and the distance is paid every time.")},
        {"PERF-006", GUDO_TR_NOOP("core", "The site's name leads past the content delivery network."),
         GUDO_TR_NOOP("core", "The network is paid for and answers nobody, while the origin carries everything.")},
    };
    return rows;
}

} // namespace gudo
