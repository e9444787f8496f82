#include "core/rules/short_texts/short_texts.h"

namespace gudo {

std::span<const RuleInShort> costInShort()
{
    static constexpr RuleInShort rows[] {
        {"COST-001",
         GUDO_TR_NOOP("core", "Traffic to storage or tables of the same region leaves through a NAT gateway."),
         GUDO_TR_NOOP(
             "core",
             "The NAT gateway charges for each gigabyte; a gateway endpoint would carry the same for nothing.")},
        {"COST-002", GUDO_TR_NOOP("core", "An address, gateway or load balancer exists that nothing uses."),
         GUDO_TR_NOOP("core", "It is charged by the hour, and nobody notices except on the bill.")},
        {"COST-004", GUDO_TR_NOOP("core", "Both ends of a busy request are in one zone each, and not in the same."),
         GUDO_TR_NOOP("core",
                      "Each byte costs money both ways, and the service still stops when either zone is lost.")},
        {"COST-005", GUDO_TR_NOOP("core", "Several web servers each keep a copy of the same static files."),
         GUDO_TR_NOOP("core", "Servers are the dearest place for files, and during a release their copies differ.")},
        {"COST-006", GUDO_TR_NOOP("core", "The minimum of a group is far above what its busiest hour needs."),
         GUDO_TR_NOOP("core",
                      "More than half of what runs is idle all the time, and scaling never goes below the minimum.")},
        {"COST-007", GUDO_TR_NOOP("core", "Small services each have a physical server of their own."),
         GUDO_TR_NOOP("core", "Every server costs its price, space, power and care, however little it does.")},
    };
    return rows;
}

} // namespace gudo
