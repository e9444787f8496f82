#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "core/network/cidr.h"
#include "core/rules/callers.h"
#include "core/rules/findings.h"
#include "core/rules/security/entries.h"
#include "core/rules/security/security_rules.h"
#include "core/rules/switches.h"

namespace gudo {

namespace {

/// What a component serves, by the arrows that end there.
struct Served {
    std::vector<const Component*> callers {}; ///< each once
    std::set<const Component*> known {};      ///< the same
    std::vector<Id> connections {};
};
using ServedBy = std::map<const Component*, Served>;

bool isLoopback(std::string_view address)
{
    static const std::array loopbacks {*cidrFrom("127.0.0.0/8"), *cidrFrom("::1/128")};
    const auto block = cidrOrAddressFrom(address);
    return address == "localhost" ||
           (block && std::ranges::any_of(loopbacks, [&](const Cidr& own) { return contains(own, *block); }));
}

/// Somebody's own machine. Offices are many machines, and the internet is nobody's.
bool isPersonal(const RuleContext& context, const Component& component)
{
    const ComponentType& type = context.catalog.typeOf(component);
    return type.isKind("client") && !type.isKind("internet") && !type.property("cidr");
}

/// The outermost machine around it, or nullptr when it is not drawn in one.
const Component* machineAround(const RuleContext& context, const Component& component)
{
    constexpr std::array<std::string_view, 5> machines {"host", "hypervisor", "vm", "compute", "container-engine"};
    const Component* machine = nullptr;
    for (const std::string_view id : context.containment.ancestors(component.id)) {
        const Component* around = context.component(id);
        if (around && std::ranges::any_of(machines, [&](auto kind) { return context.isKind(*around, kind); }))
            machine = around;
    }
    return machine;
}

/// Users are sent there: by a name, a gateway, a load balancer, or by themselves to a port of what asks nobody else. A
/// device that a user holds in a chain of arrows is no server.
bool sendsUsers(const RuleContext& context, const Callers& callers, const Connection& arrow)
{
    const Component& from = *context.component(arrow.from);
    if (!context.isKind(from, "client") || context.isKind(from, "internet"))
        return isFromOutside(context, from) || context.isKind(from, "load-balancer");
    return find(arrow.properties, "port") && callers.targetsOf(arrow.to).empty();
}

/// Only programs on the same machine reach a loopback address.
bool isElsewhere(const RuleContext& context, const Component& caller, const Component& target)
{
    if (isFromOutside(context, caller))
        return true;
    const Component* machine = machineAround(context, target);
    const Component* other = machineAround(context, caller);
    return machine && other && machine != other;
}

void add(ServedBy& served, const RuleContext& context, const Connection& arrow)
{
    Served& all = served[context.component(arrow.to)];
    const Component* caller = context.component(arrow.from);
    if (all.known.insert(caller).second)
        all.callers.push_back(caller);
    all.connections.push_back(arrow.id);
}

Diagnostic findingFor(Message message, const Component& target, const Served& served)
{
    std::vector<const Component*> all {&target};
    all.insert(all.end(), served.callers.begin(), served.callers.end());
    Diagnostic found = finding(std::move(message), idsOfAll(all));
    found.connections = served.connections;
    return found;
}

std::vector<Diagnostic> findLocal(const RuleContext& context)
{
    if (isForDevelopment(context))
        return {};
    const Callers& callers = context.shared<Callers>();
    ServedBy personal;
    ServedBy loopback;
    for (const auto& row : context.architecture().connections) {
        if (!isRequest(*row) || row->from == row->to)
            continue;
        const Component& target = *context.component(row->to);
        if (isPersonal(context, target) && sendsUsers(context, callers, *row))
            add(personal, context, *row);
        if (isLoopback(textOf(target.properties, "address")) &&
            isElsewhere(context, *context.component(row->from), target))
            add(loopback, context, *row);
    }
    std::vector<Diagnostic> findings;
    for (const auto& row : context.architecture().components) {
        if (const auto found = personal.find(row.get()); found != personal.end())
            findings.push_back(
                findingFor({GUDO_TR_NOOP("core", "Requests from %2 are sent to %1, which is somebody's own device"),
                            {called(*row), listed(found->second.callers)}},
                           *row, found->second));
        if (const auto found = loopback.find(row.get()); found != loopback.end()) {
            findings.push_back(findingFor(
                {GUDO_TR_NOOP("core", "%1 answers on %2, which only its own machine can reach; requests from %3 fail"),
                 {called(*row), std::string {textOf(row->properties, "address")}, listed(found->second.callers)}},
                *row, found->second));
            findings.back().key = "address";
        }
    }
    return findings;
}

} // namespace

const Rule localMachineServingUsers {
    .id = "SEC-038",
    .name = "local-machine-serving-users",
    .severity = Severity::Error,
    .family = RuleFamily::Security,
    .title = GUDO_TR_NOOP("core", "Users served by a local machine"),
    .rationale =
        GUDO_TR_NOOP("core", "What runs on a developer's own computer answers at localhost, for that computer alone. "
                             "Opening the computer to the internet instead exposes everything else on it, and the "
                             "service ends when the lid is closed or the address changes."),
    .remedy = GUDO_TR_NOOP("core", "Deploy to a server with an address that its callers can reach, and let them ask "
                                   "that."),
    .bad = GUDO_TR_NOOP("core", "A domain name that leads to the computer of a developer."),
    .good = GUDO_TR_NOOP("core", "The name leads to a server; the developer deploys to it."),
    .source = "S1",
    .check = findLocal,
};

} // namespace gudo
