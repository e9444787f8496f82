#include "core/rules/findings.h"
#include "core/rules/machine_load.h"
#include "core/rules/operations/operations_rules.h"
#include "core/rules/parameters.h"

namespace gudo {

namespace {

constexpr double usualRatio = 4; ///< virtual processors for each that is there

std::vector<Id> idsOf(const MachineLoad& load)
{
    std::vector<Id> ids {load.machine->id};
    for (const Component* component : load.asking)
        ids.push_back(component->id);
    return ids;
}

void findMemory(const RuleContext& context, std::vector<Diagnostic>& findings)
{
    for (const MachineLoad& load : machineLoads(context, "memory_gib")) {
        if (load.asked <= load.capacity)
            continue;
        Diagnostic found =
            finding({GUDO_TR_NOOP("core", "%1 has %2 GiB of memory, but what runs on it is given %3 GiB: %4"),
                     {called(*load.machine), amount(load.capacity), amount(load.asked), listed(load.asking)}},
                    idsOf(load));
        // Programs and containers have a limit, which they need not use up
        found.severity = load.reserved > load.capacity ? Severity::Error : Severity::Warning;
        found.key = "memory";
        findings.push_back(std::move(found));
    }
}

void findProcessors(const RuleContext& context, std::vector<Diagnostic>& findings)
{
    const double ratio = parameter(context, overcommittedHost, "ratio", usualRatio);
    for (const MachineLoad& load : machineLoads(context, "cpus")) {
        if (load.largestAsked > load.capacity) {
            Diagnostic found = finding(
                {GUDO_TR_NOOP("core", "%1 is given %2 processors, but %3 has %4"),
                 {called(*load.largest), amount(load.largestAsked), called(*load.machine), amount(load.capacity)}},
                {load.machine->id, load.largest->id});
            found.key = "processors of one";
            findings.push_back(std::move(found));
        } else if (load.asked > ratio * load.capacity) {
            Diagnostic found = finding({GUDO_TR_NOOP("core", "%1 has %2 processors for the %3 that run on it (more "
                                                             "than %4 times as many): %5"),
                                        {called(*load.machine), amount(load.capacity), amount(load.asked),
                                         amount(ratio), listed(load.asking)}},
                                       idsOf(load));
            found.severity = Severity::Warning;
            found.key = "processors";
            findings.push_back(std::move(found));
        }
    }
}

std::vector<Diagnostic> findOvercommitted(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    findMemory(context, findings);
    findProcessors(context, findings);
    return findings;
}

} // namespace

const Rule overcommittedHost {
    .id = "OPS-012",
    .name = "overcommitted-host",
    .severity = Severity::Error,
    .family = RuleFamily::Operations,
    .title = GUDO_TR_NOOP("core", "Host with more given away than it has"),
    .rationale =
        GUDO_TR_NOOP("core", "Memory that is given away twice is missing when both want it: machines are swapped to "
                             "disk or do not start. Processors can be shared for a while, but many machines on few "
                             "wait for each other, and a machine with more of them than its host never starts."),
    .remedy = GUDO_TR_NOOP("core", "Move machines to another host, give them less, or buy a larger host. The parameter "
                                   "ratio of this rule says how many virtual processors may share one."),
    .bad = GUDO_TR_NOOP("core", "A host of 64 GiB with three virtual machines of 32 GiB."),
    .good = GUDO_TR_NOOP("core", "The same machines on a host of 128 GiB."),
    .source = "S0, S1",
    .check = findOvercommitted,
};

} // namespace gudo
