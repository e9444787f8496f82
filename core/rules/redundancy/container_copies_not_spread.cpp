#include <algorithm>

#include "core/model/edits.h"
#include "core/rules/findings.h"
#include "core/rules/property_values.h"
#include "core/rules/redundancy/losses.h"
#include "core/rules/redundancy/machines.h"
#include "core/rules/redundancy/redundancy_rules.h"

namespace gudo {

namespace {

/// A set of equal containers that somebody keeps running: a deployment, a service of tasks.
bool isDeployment(const RuleContext& context, const ComponentType& type)
{
    const ComponentType* copy = context.catalog.find(type.traits.copyType);
    return copy && copy->isKind("container") && !type.traits.copies.empty();
}

/// The containers that its list of places names, as far as they exist.
std::vector<const Component*> namedPlaces(const RuleContext& context, const Component& deployment)
{
    const std::string& spread = context.catalog.typeOf(deployment).spread;
    const auto names = textsOf(deployment.properties, spread);
    const bool isNamed =
        std::ranges::any_of(names, [&](const std::string& id) { return id != deployment.id && context.component(id); });
    return isNamed ? context.zones.places(deployment) : std::vector<const Component*> {};
}

/// The outermost machine around all of the places, or nullptr. A place that is no machine, such as a pool, has several.
const Component* machineAroundAll(const RuleContext& context, const std::vector<const Component*>& places)
{
    if (places.empty())
        return nullptr;
    auto common = machinesAround(context, *places.front());
    for (const Component* place : places) {
        const auto machines = machinesAround(context, *place);
        std::erase_if(common,
                      [&](const Component* machine) { return std::ranges::find(machines, machine) == machines.end(); });
    }
    return common.empty() ? nullptr : common.back();
}

/// The edit that adds a place on another machine, and the place; nothing when there is none.
struct Move {
    const Component* place;
    bool isOnlyChoice;
    std::function<Design(Design)> apply;
};

std::optional<Move> toSecondMachine(const RuleContext& context, const Component& deployment,
                                    const std::vector<const Component*>& places, const Component& machine)
{
    const auto others = otherPlaces(context, *places.front(), {&machine});
    if (others.empty())
        return {};
    const auto apply = [id = deployment.id, key = context.catalog.typeOf(deployment).spread,
                        example = places.front()->id, added = others.front()->id](Design design) {
        return withPresenceLike(std::move(design), id, key, example, added);
    };
    return Move {others.front(), others.size() == 1, apply};
}

Diagnostic fewFinding(const RuleContext& context, const Component& deployment)
{
    const Traits& traits = context.catalog.typeOf(deployment).traits;
    const std::string clients = context.losses().clientsLost(deployment.id);
    Diagnostic found =
        clients.empty()
            ? finding(
                  {GUDO_TR_NOOP("core", "%1 runs one copy: each restart and each failure of a node is an outage of it"),
                   {called(deployment)}},
                  {deployment.id})
            : finding({GUDO_TR_NOOP("core",
                                    "%1 runs one copy: each restart and each failure of a node is an outage for %2"),
                       {called(deployment), clients}},
                      {deployment.id});
    found.key = "copies";
    found.severity = clients.empty() ? Severity::Warning : Severity::Error;
    if (traits.stateful)
        return found; // a second copy does not have the data of the first by itself
    std::vector<std::string> keys {traits.copies};
    for (const char* bound : {"max", "max_replicas"})
        if (const auto most = integerIn(context, deployment, bound); most && *most < 2)
            keys.emplace_back(bound);
    const auto places = namedPlaces(context, deployment);
    const Component* machine = machineAroundAll(context, places);
    std::function<Design(Design)> widen;
    if (const auto move = machine ? toSecondMachine(context, deployment, places, *machine) : std::nullopt)
        widen = move->apply;
    found.fix = Fix {{GUDO_TR_NOOP("core", "Run %1 copies"), {"2"}},
                     [id = deployment.id, keys, widen](Design design) {
                         for (const std::string& key : keys)
                             design = withProperty(std::move(design), id, key, 2);
                         return widen ? widen(std::move(design)) : design;
                     },
                     false};
    return found;
}

std::optional<Diagnostic> togetherFinding(const RuleContext& context, const Component& deployment)
{
    const auto places = namedPlaces(context, deployment);
    const Component* machine = machineAroundAll(context, places);
    if (!machine)
        return {};
    const std::string clients = context.losses().clientsLost(machine->id);
    // The machine comes first: it is the single point of failure that this explains
    Diagnostic found =
        clients.empty()
            ? finding({GUDO_TR_NOOP("core", "All %1 copies of %2 run on %3 and fail with it"),
                       {std::to_string(copiesOf(context, deployment)), called(deployment), called(*machine)}},
                      {machine->id, deployment.id})
            : finding({GUDO_TR_NOOP("core", "All %1 copies of %2 run on %3: when it fails, requests "
                                            "from %4 fail"),
                       {std::to_string(copiesOf(context, deployment)), called(deployment), called(*machine), clients}},
                      {machine->id, deployment.id});
    found.key = deployment.id;
    found.severity = clients.empty() ? Severity::Warning : Severity::Error;
    if (auto move = toSecondMachine(context, deployment, places, *machine))
        found.fix = Fix {{GUDO_TR_NOOP("core", "Run copies on %1 as well"), {called(*move->place)}},
                         std::move(move->apply),
                         move->isOnlyChoice};
    return found;
}

std::vector<Diagnostic> findNotSpread(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    for (const auto& row : context.architecture().components) {
        // Members that vote have a rule of their own
        if (!isDeployment(context, context.catalog.typeOf(*row)) || isOn(context, *row, "quorum"))
            continue;
        if (copiesOf(context, *row) < 2)
            findings.push_back(fewFinding(context, *row));
        else if (auto found = togetherFinding(context, *row))
            findings.push_back(std::move(*found));
    }
    return findings;
}

} // namespace

const Rule containerCopiesNotSpread {
    .id = "RED-039",
    .name = "container-copies-not-spread",
    .severity = Severity::Error,
    .family = RuleFamily::Redundancy,
    .title = GUDO_TR_NOOP("core", "Containers without a copy elsewhere"),
    .rationale = GUDO_TR_NOOP(
        "core",
        "Containers are stopped and started all the time: for a new version, for a node that is drained, for one "
        "that failed. With one copy each of these is an outage. With several copies on one node a new version is "
        "none any more, but a node that is drained or fails still takes them all."),
    .remedy = GUDO_TR_NOOP("core", "Run two copies or more, on two nodes or more."),
    .bad = GUDO_TR_NOOP("core", "A deployment with one replica, or with three of them on the same node."),
    .good = GUDO_TR_NOOP("core", "A deployment with two replicas on two nodes."),
    .source = "S1; kube-score deployment-replicas, Polaris deploymentMissingReplicas",
    .check = findNotSpread,
    .explainsSinglePoints = true,
};

} // namespace gudo
