#include "core/rules/findings.h"
#include "core/rules/operations/operations_rules.h"
#include "core/rules/placing.h"

namespace gudo {

namespace {

/// Kinds of containers a component may live in, for people who read English words of the catalogue.
std::string homesOf(const RuleContext& context, const Component& component)
{
    std::vector<std::string> kinds;
    for (const std::string& kind : context.catalog.typeOf(component).parents)
        if (kind != "canvas" && kind != "area")
            kinds.push_back(kind);
    return listed(kinds);
}

/// The nearest container around the wrong one that fits; for a component on the bare canvas the only one in the design.
const Component* fittingHome(const RuleContext& context, const Component& component)
{
    if (!component.parent.empty()) {
        for (const auto id : context.containment.ancestors(component.parent))
            if (const Component* home = context.component(id); home && context.catalog.accepts(home, component.type))
                return home;
        return nullptr;
    }
    const Component* only = nullptr;
    for (const auto& row : context.architecture().components) {
        if (!context.catalog.knows(*row) || !context.catalog.accepts(row.get(), component.type) ||
            context.containment.isWithin(row->id, component.id))
            continue;
        if (only)
            return nullptr;
        only = row.get();
    }
    return only;
}

std::optional<Fix> fixFor(const RuleContext& context, const Component& component)
{
    const Component* home = fittingHome(context, component);
    const bool isCanvas = !home && !component.parent.empty() && context.catalog.accepts(nullptr, component.type);
    if (!home && !isCanvas)
        return {};
    const Id target = home ? home->id : Id {};
    const auto apply = [id = component.id, target](Design design) {
        const Component* moving = design.architecture.components.find(id);
        if (!moving || moving->parent == target)
            return design;
        return movedInto(std::move(design), id, target);
    };
    if (isCanvas)
        return Fix {{GUDO_TR_NOOP("core", "Move it to the bare canvas")}, apply};
    return Fix {{GUDO_TR_NOOP("core", "Move it into %1"), {called(*home)}}, apply};
}

/// Zones that may stand beside a network, but hold subnets, which may not.
void findWithoutNetwork(const RuleContext& context, std::vector<Diagnostic>& findings)
{
    for (const Component* row : context.ofKind("zone")) {
        const Component* parent = context.component(row->parent);
        if (!parent || !context.catalog.accepts(parent, row->type) || context.zones.networkOf(*row))
            continue;
        std::vector<const Component*> subnets;
        for (const auto id : context.containment.children(row->id))
            if (const Component* held = context.component(id); held && context.isKind(*held, "subnet"))
                subnets.push_back(held);
        if (subnets.empty())
            continue;
        Diagnostic found = finding(
            {GUDO_TR_NOOP("core", "%1 holds subnets, but is in no network: %2"), {called(*row), listed(subnets)}},
            {row->id});
        for (const Component* subnet : subnets)
            found.components.push_back(subnet->id);
        found.severity = Severity::Warning; // the network may be still to come
        found.key = "network";
        findings.push_back(std::move(found));
    }
}

std::vector<Diagnostic> findMisplaced(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    for (const auto& row : context.architecture().components) {
        const Component* parent = context.component(row->parent);
        if (context.catalog.accepts(parent, row->type))
            continue;
        Diagnostic found;
        if (!parent) {
            found = finding(
                {GUDO_TR_NOOP("core", "%1 needs a container around it: %2"), {called(*row), homesOf(context, *row)}},
                {row->id});
            found.severity = Severity::Warning; // on its way to where it belongs
        } else if (const std::string homes = homesOf(context, *row); homes.empty()) {
            found = finding(
                {GUDO_TR_NOOP("core", "%1 cannot be inside %2: it stands on its own"), {called(*row), called(*parent)}},
                {row->id, parent->id});
        } else {
            found = finding({GUDO_TR_NOOP("core", "%1 cannot be inside %2; it may live in: %3"),
                             {called(*row), called(*parent), homes}},
                            {row->id, parent->id});
        }
        found.fix = fixFor(context, *row);
        findings.push_back(std::move(found));
    }
    findWithoutNetwork(context, findings);
    return findings;
}

} // namespace

const Rule misplacedComponent {
    .id = "OPS-016",
    .name = "misplaced-component",
    .severity = Severity::Error,
    .family = RuleFamily::Operations,
    .title = GUDO_TR_NOOP("core", "Component in a place where it cannot be"),
    .rationale = GUDO_TR_NOOP(
        "core", "A subnet exists only in a zone, a virtual machine only on something that runs it. Whoever "
                "builds the system from a drawing that says otherwise has to guess what was meant, and "
                "every check that asks where things are gets a wrong answer."),
    .remedy = GUDO_TR_NOOP("core", "Move the component into a container of the right kind."),
    .bad = GUDO_TR_NOOP("core", "A subnet drawn straight into a VPC, outside of every zone."),
    .good = GUDO_TR_NOOP("core", "The subnet inside a zone, the zone inside the VPC."),
    .source = "S1, S4; Amazon VPC User Guide: subnets",
    .check = findMisplaced,
};

} // namespace gudo
