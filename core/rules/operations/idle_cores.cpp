#include <algorithm>
#include <map>

#include "core/reliability/replicas.h"
#include "core/rules/callers.h"
#include "core/rules/findings.h"
#include "core/rules/operations/operations_rules.h"
#include "core/rules/property_values.h"

namespace gudo {

namespace {

constexpr double fewCores = 2;

/// The nearest box with a number of processors that somebody set.
const Component* machineOf(const RuleContext& context, const Component& process)
{
    for (const auto id : context.containment.ancestors(process.id))
        if (const Component* box = context.component(id); box && find(box->properties, "cpus"))
            return box;
    return nullptr;
}

std::vector<Diagnostic> findIdle(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    if (!context.hasKind("process"))
        return findings;
    std::map<std::string_view, std::vector<const Component*>> running; ///< programs by the machines they run on
    for (const auto& row : context.architecture().components)
        if (const ComponentType& type = context.catalog.typeOf(*row); type.tier.value_or(0) >= 3 && !type.isContainer)
            if (const Component* machine = machineOf(context, *row))
                running[machine->id].push_back(row.get());
    const Callers& callers = context.shared<Callers>();
    for (const auto& [id, programs] : running) {
        const Component& process = *programs.front();
        const double cores = numberIn(context.catalog, *context.component(id), "cpus").value_or(0);
        const double used = numberIn(context.catalog, process, "cpus").value_or(1);
        if (programs.size() > 1 || !context.isKind(process, "process") || cores < fewCores || used > 1 ||
            copiesOf(context, process) > 1 || callers.of(process.id).empty())
            continue;
        findings.push_back(finding({GUDO_TR_NOOP("core", "%1 has %2 processors, but %3 is the only process on it and "
                                                         "keeps one of them busy"),
                                    {called(*context.component(id)), amount(cores), called(process)}},
                                   {Id {id}, process.id}));
    }
    return findings;
}

} // namespace

const Rule idleCores {
    .id = "OPS-024",
    .name = "idle-processors",
    .severity = Severity::Note,
    .family = RuleFamily::Operations,
    .title = GUDO_TR_NOOP("core", "Processors that one process leaves idle"),
    .rationale =
        GUDO_TR_NOOP("core", "Many application servers run their program on one processor. On a machine with eight, "
                             "seven are paid for and idle, and a crash of the one process is an outage although the "
                             "machine is well."),
    .remedy = GUDO_TR_NOOP("core", "Run as many processes as there are processors behind a load balancer on the same "
                                   "machine, or choose a smaller machine."),
    .bad = GUDO_TR_NOOP("core", "A server with 8 processors and one Node.js process."),
    .good = GUDO_TR_NOOP("core", "The server with nginx in front of several processes on ports of their own."),
    .source = "S2, S3",
    .check = findIdle,
};

} // namespace gudo
