#include <algorithm>
#include <map>

#include "core/model/edits.h"
#include "core/rules/findings.h"
#include "core/rules/operations/operations_rules.h"
#include "core/rules/property_values.h"
#include "core/rules/tiers.h"

namespace gudo {

namespace {

bool takesItAway(std::string_view method)
{
    return method == "in-place" || method == "rolling";
}

/// Who says how it is deployed, and where: the component itself, else what deploys it.
struct Statement {
    const Component* speaker = nullptr;
    const char* key = "";
};

using Deployers = std::map<std::string_view, const Component*>; ///< by what they deploy

Deployers deployersOf(const RuleContext& context)
{
    Deployers deployers;
    const auto isDeployer = [&](const Component* component) {
        return component && context.isKind(*component, "deployment") &&
               context.catalog.typeOf(*component).property("strategy");
    };
    for (const Component* row : context.ofKind("deployment"))
        if (isDeployer(row))
            for (const std::string& id : textsOf(row->properties, "targets"))
                if (const Component* target = context.component(id))
                    deployers.emplace(target->id, row);
    for (const auto& row : context.architecture().connections)
        if (const Component* from = context.component(row->from); row->kind != "note" && isDeployer(from))
            if (const Component* target = context.component(row->to))
                deployers.emplace(target->id, from);
    return deployers;
}

Statement statementOn(const Component& component, const Deployers& deployers)
{
    if (find(component.properties, "deployment"))
        return {&component, "deployment"};
    const auto deployer = deployers.find(component.id);
    return deployer == deployers.end() ? Statement {} : Statement {deployer->second, "strategy"};
}

std::vector<Diagnostic> findTakenAway(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    const Deployers deployers = deployersOf(context);
    const Callers& callers = context.shared<Callers>();
    const auto paired = endsOfFailovers(context);
    const auto passes = [&](const Component& component) {
        return isComputing(context, component) && !context.catalog.typeOf(component).traits.managed;
    };
    for (const Tier& tier : servingTiers(context, callers, passes)) {
        const Component& alone = *tier.members.front();
        if (tier.members.size() > 1 || copiesOf(context, alone) > 1 || paired.contains(alone.id))
            continue;
        const Statement said = statementOn(alone, deployers);
        const std::string_view method = said.speaker ? textIn(context, *said.speaker, said.key) : std::string_view {};
        if (!takesItAway(method))
            continue;
        Diagnostic found = finding({GUDO_TR_NOOP("core", "%1 is the only instance of its tier and is updated in place "
                                                         "(%2): every release stops it"),
                                    {called(alone), std::string {method}}},
                                   {alone.id});
        if (said.speaker != &alone)
            found.components.push_back(said.speaker->id);
        found.fix = Fix {{GUDO_TR_NOOP("core", "Start the new version beside the old one (blue/green)")},
                         [id = said.speaker->id, key = std::string {said.key}](Design design) {
                             return withProperty(std::move(design), id, key, "blue-green");
                         },
                         false};
        findings.push_back(std::move(found));
    }
    return findings;
}

} // namespace

const Rule singleInstanceDeployment {
    .id = "OPS-010",
    .name = "single-instance-updated-in-place",
    .severity = Severity::Warning,
    .family = RuleFamily::Operations,
    .title = GUDO_TR_NOOP("core", "Only instance that every release stops"),
    .rationale =
        GUDO_TR_NOOP("core", "A deployment in place, or instance by instance, takes a server off the load balancer "
                             "while it is updated. Where there is one server only, nobody answers meanwhile, and a "
                             "release that fails leaves users with nothing."),
    .remedy =
        GUDO_TR_NOOP("core", "Start the new version on another port of the same server and let the web server in front "
                             "reload, not restart, its configuration; or run two servers."),
    .bad = GUDO_TR_NOOP("core", "One application server with deployment in place."),
    .good = GUDO_TR_NOOP("core", "The server with two ports, old and new, that nginx switches between."),
    .source = "S3",
    .check = findTakenAway,
};

} // namespace gudo
